#include "dicom/net/scu/store_queue.h"

#include <algorithm>
#include <utility>

namespace dicom::net::scu {
namespace {

// While a large data set goes out, answers wait in the buffers of the connection: so many always fit there.
constexpr std::uint16_t largest_window = 256;

}  // namespace

StoreQueue::StoreQueue(Association& association, StoreOptions options, OnAnswer on_answer, OtherCommand while_waiting)
    : association_(association),
      options_(std::move(options)),
      on_answer_(std::move(on_answer)),
      while_waiting_(std::move(while_waiting)),
      window_(std::min(association.window_of_ours(), largest_window)) {}

Result<void> StoreQueue::add(std::size_t number, const Instance& instance) {
  adding_ = number;
  while (under_way_.size() >= window_) DICOM_TRY(wait_for_one());
  auto prepared = prepare_store(association_, instance, options_);
  adding_.reset();
  if (!prepared) {
    on_answer_(number, std::move(prepared).error());
    return {};
  }
  under_way_.emplace(prepared->request.message_id, number);
  DICOM_TRY(association_.send(prepared->context_id, prepared->request, {prepared->data_set.bytes()}));
  // What has come is taken now, so that people see how far it is.
  while (!under_way_.empty()) {
    const ReceivedCommand* next = DICOM_TRY(association_.peek_command());
    if (next == nullptr) break;
    const ReceivedCommand received = *next;
    association_.take_peeked();
    DICOM_TRY(take(received));
  }
  return {};
}

Result<void> StoreQueue::finish() {
  while (!under_way_.empty()) DICOM_TRY(wait_for_one());
  return {};
}

Result<void> StoreQueue::wait_for_one() {
  const auto received = DICOM_TRY(association_.receive_command(association_.timeouts().reply));
  if (!received) return Error{ErrorCode::disconnected, "the peer released the association instead of answering"};
  return take(*received);
}

Result<void> StoreQueue::take(const ReceivedCommand& received) {
  if (received.field == CommandField::C_STORE_RSP) {
    const auto found = under_way_.find(received.message_id());
    if (found == under_way_.end()) {
      return association_.violation(
          {ErrorCode::invalid_data,
           "the peer answered message " + std::to_string(received.message_id()) + ", which is not under way"});
    }
    auto response = DICOM_TRY(received.as<CStoreRSP>());
    const std::size_t number = found->second;
    under_way_.erase(found);
    on_answer_(number, std::move(response.status));
    return {};
  }
  if (while_waiting_ && while_waiting_(received)) return {};
  return association_.violation({ErrorCode::invalid_data, "unexpected " + to_string(received.field)});
}

std::vector<std::size_t> StoreQueue::unanswered() const {
  std::vector<std::size_t> numbers;
  for (const auto& [message_id, number] : under_way_) numbers.push_back(number);
  if (adding_) numbers.push_back(*adding_);
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

}  // namespace dicom::net::scu
