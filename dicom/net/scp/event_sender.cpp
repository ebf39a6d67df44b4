#include "dicom/net/scp/event_sender.h"

#include <utility>

#include "dicom/net/scu/normalized.h"

namespace dicom::net::scp {

EventSender::EventSender(Options options)
    : options_(std::move(options)), thread_([this](const std::stop_token& stop) { run(stop); }) {}

EventSender::~EventSender() {
  thread_.request_stop();
  thread_.join();
  for (const Waiting& each : queue_) tell(each, Error{ErrorCode::cancelled, "we are stopping"});
}

bool EventSender::send(const PeerAddress& to, const std::string& as, EventReport event,
                       EventChannel::OnDelivered on_delivered) {
  const std::lock_guard lock(mutex_);
  if (queue_.size() >= options_.queue_limit) return false;
  queue_.push_back({to, as, std::move(event), std::move(on_delivered), options_.attempts});
  arrived_.notify_one();
  return true;
}

void EventSender::tell(const Waiting& waiting, const Result<ResponseStatus>& result) {
  if (waiting.on_delivered) waiting.on_delivered(result);
}

void EventSender::run(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (arrived_.wait(lock, stop, [this] { return !queue_.empty(); })) {
    // All that is for the first one's peer, under the same names.
    std::deque<Waiting> batch;
    std::deque<Waiting> others;
    for (Waiting& each : queue_) {
      const bool same = batch.empty() || (each.to == batch.front().to && each.as == batch.front().as &&
                                          each.event.abstract_syntax == batch.front().event.abstract_syntax);
      (same ? batch : others).push_back(std::move(each));
    }
    queue_ = std::move(others);
    lock.unlock();
    deliver(batch);
    lock.lock();
    if (batch.empty()) continue;
    for (Waiting& each : batch) queue_.push_back(std::move(each));
    arrived_.wait_for(lock, stop, options_.pause, [] { return false; });
  }
}

// What is left in the batch is to be tried again.
void EventSender::deliver(std::deque<Waiting>& batch) {
  scu::Requestor requestor = options_.requestor;
  if (!batch.front().as.empty()) requestor.ae_title = batch.front().as;
  if (options_.requestor_for) requestor = options_.requestor_for(batch.front().to, std::move(requestor));
  const scu::Proposal proposals[] = {{batch.front().event.abstract_syntax, scu::native_transfer_syntaxes(), true}};
  auto association = scu::connect(batch.front().to, requestor, proposals);
  std::optional<Error> problem;
  if (!association) problem = association.error();
  while (!problem && !batch.empty()) {
    const auto status = scu::report_event(*association, batch.front().event);
    if (!status && status.error().code != ErrorCode::unsupported) {
      problem = status.error();
    } else {
      tell(batch.front(), status);
      batch.pop_front();
    }
  }
  if (!problem) {
    static_cast<void>(association->release());
    return;
  }
  std::deque<Waiting> left;
  for (Waiting& each : batch) {
    if (--each.attempts_left > 0) {
      left.push_back(std::move(each));
    } else {
      tell(each, *problem);
    }
  }
  batch = std::move(left);
}

}  // namespace dicom::net::scp
