#include "dicom/net/association.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "dicom/net/dimse/message_fragmenter.h"

namespace dicom::net {

Result<Association> Association::request(const PeerAddress& peer, AAssociateRQ request, const Timeouts& timeouts,
                                         io::TLSContext* tls) {
  auto layer =
      std::make_unique<UpperLayer>(StateMachine::Role::requestor, timeouts, request.user_information.maximum_length);
  auto accepted = layer->request(peer.host, peer.port, request, tls);
  if (!accepted) return std::move(accepted).error();
  Association association(std::move(layer));
  association.is_requestor_ = true;
  association.requested_ = std::move(request);
  association.accepted_ = std::move(*accepted);
  association.peer_maximum_length_ = association.accepted_.user_information.maximum_length;
  association.agree();
  return association;
}

Result<Association> Association::accept(io::Socket socket, std::uint32_t maximum_length, const Decide& decide,
                                        const Timeouts& timeouts) {
  auto layer = std::make_unique<UpperLayer>(StateMachine::Role::acceptor, timeouts, maximum_length);
  auto requested = layer->await_request(std::move(socket));
  if (!requested) return std::move(requested).error();
  NegotiationResult answer = decide(*requested);
  if (const auto* rejection = std::get_if<AAssociateRJ>(&answer)) {
    layer->reject(*rejection);
    return Error{ErrorCode::rejected, "rejected \"" + requested->calling_ae_title + "\", which called \"" +
                                          requested->called_ae_title + "\": " + to_string(*rejection)};
  }
  Association association(std::move(layer));
  association.requested_ = std::move(*requested);
  association.accepted_ = std::get<AAssociateAC>(std::move(answer));
  association.peer_maximum_length_ = association.requested_.user_information.maximum_length;
  DICOM_TRY(association.layer_->accept(association.accepted_));
  association.agree();
  return association;
}

// PS3.7 D.3.3.4: without an answer the requestor is SCU.
void Association::agree() {
  peer_address_ = layer_->peer_address();
  for (const PresentationContextAC& answer : accepted_.presentation_contexts) {
    if (answer.result != ContextResult::acceptance) continue;
    const auto proposed = std::find_if(requested_.presentation_contexts.begin(), requested_.presentation_contexts.end(),
                                       [&](const auto& each) { return each.id == answer.id; });
    if (proposed == requested_.presentation_contexts.end()) continue;
    AcceptedContext context{answer.id, proposed->abstract_syntax, answer.transfer_syntax};
    for (const RoleSelection& role : accepted_.user_information.role_selections) {
      if (role.sop_class_uid != context.abstract_syntax) continue;
      context.requestor_is_scu = role.scu_role;
      context.requestor_is_scp = role.scp_role;
    }
    contexts_.push_back(std::move(context));
  }
}

const AcceptedContext* Association::find_context(std::uint8_t id) const {
  const auto found = std::find_if(contexts_.begin(), contexts_.end(), [&](const auto& each) { return each.id == id; });
  return found == contexts_.end() ? nullptr : &*found;
}

const AcceptedContext* Association::find_context(std::string_view abstract_syntax) const {
  const auto found = std::find_if(contexts_.begin(), contexts_.end(),
                                  [&](const auto& each) { return each.abstract_syntax == abstract_syntax; });
  return found == contexts_.end() ? nullptr : &*found;
}

const AcceptedContext* Association::find_context(std::string_view abstract_syntax,
                                                 std::string_view transfer_syntax) const {
  const auto found = std::find_if(contexts_.begin(), contexts_.end(), [&](const auto& each) {
    return each.abstract_syntax == abstract_syntax && each.transfer_syntax == transfer_syntax;
  });
  return found == contexts_.end() ? nullptr : &*found;
}

namespace {

// Zero is unlimited.
std::uint16_t window(std::uint16_t agreed) {
  return agreed == 0 ? std::numeric_limits<std::uint16_t>::max() : agreed;
}

}  // namespace

const SOPClassExtendedNegotiation* Association::find_extended(std::string_view sop_class_uid) const {
  for (const auto& each : accepted_.user_information.extended_negotiations) {
    if (each.sop_class_uid == sop_class_uid) return &each;
  }
  return nullptr;
}

std::uint16_t Association::window_of_ours() const {
  const auto& agreed = accepted_.user_information.asynchronous_operations_window;
  if (!agreed || !requested_.user_information.asynchronous_operations_window) return 1;
  return window(is_requestor_ ? agreed->maximum_operations_invoked : agreed->maximum_operations_performed);
}

std::uint16_t Association::window_of_peer() const {
  const auto& agreed = accepted_.user_information.asynchronous_operations_window;
  if (!agreed || !requested_.user_information.asynchronous_operations_window) return 1;
  return window(is_requestor_ ? agreed->maximum_operations_performed : agreed->maximum_operations_invoked);
}

Result<void> Association::send_beside(std::uint8_t context_id, Bytes command) {
  MessageFragmenter fragmenter(context_id, peer_maximum_length_, command, nullptr);
  const auto lock = layer_->lock_sending();
  for (auto batch = fragmenter.next_batch(); !batch.empty(); batch = fragmenter.next_batch()) {
    DICOM_TRY(layer_->send_beside(batch));
  }
  return {};
}

void Association::end_beside() {
  const auto lock = layer_->lock_sending();
  layer_->shut_down();
}

Result<void> Association::send_encoded(std::uint8_t context_id, Bytes command, const std::vector<Bytes>* data_set) {
  MessageFragmenter fragmenter(context_id, peer_maximum_length_, command, data_set);
  const auto lock = layer_->lock_sending();
  for (auto batch = fragmenter.next_batch(); !batch.empty(); batch = fragmenter.next_batch()) {
    DICOM_TRY(layer_->send(batch));
  }
  return {};
}

// Makes sure that a presentation data value is there to look at.
Result<Association::Progress> Association::ensure_value(io::Deadline deadline) {
  while (next_value_ == values_.size()) {
    auto received = DICOM_TRY(layer_->receive(deadline));
    if (received.action == Action::AR2) {
      layer_->confirm_release();
      return Progress::released;
    }
    if (auto* data = std::get_if<PDataTF>(&received.pdu)) {
      values_ = std::move(data->values);
      next_value_ = 0;
    }
  }
  return Progress::value;
}

Result<MessageAssembler::Output> Association::next_output() {
  const PresentationDataValue& value = values_[next_value_++];
  if (find_context(value.context_id) == nullptr) {
    return violation({ErrorCode::invalid_data, "message in presentation context " + std::to_string(value.context_id) +
                                                   ", which was not accepted"});
  }
  auto output = assembler_.take(value);
  if (!output) return violation(std::move(output).error());
  return std::move(*output);
}

Result<std::optional<ReceivedCommand>> Association::receive_command(std::chrono::milliseconds at_most) {
  if (peeked_) return std::exchange(peeked_, std::nullopt);
  auto deadline = io::Deadline::after(at_most);
  for (;;) {
    const Progress progress = DICOM_TRY(ensure_value(deadline));
    if (progress == Progress::released) return std::optional<ReceivedCommand>();
    auto output = DICOM_TRY(next_output());
    if (auto* command = std::get_if<ReceivedCommand>(&output)) {
      return std::optional<ReceivedCommand>(std::move(*command));
    }
    deadline = io::Deadline::after(timeouts().reply);
  }
}

Result<const ReceivedCommand*> Association::peek_command() {
  if (!peeked_ && (next_value_ < values_.size() || layer_->has_input())) {
    peeked_ = DICOM_TRY(receive_command(timeouts().reply));
    if (!peeked_) return Error{ErrorCode::disconnected, "the peer released the association during an operation"};
  }
  return peeked_ ? &*peeked_ : nullptr;
}

Result<Association::Input> Association::await_input(std::chrono::milliseconds at_most, int wake) {
  if (peeked_ || next_value_ < values_.size()) return Input::arrived;
  return layer_->await_input(io::Deadline::after(at_most), wake);
}

Result<void> Association::receive_data_set(const std::function<void(Bytes)>& sink) {
  for (;;) {
    const Progress progress = DICOM_TRY(ensure_value(io::Deadline::after(timeouts().reply)));
    if (progress == Progress::released) {
      return Error{ErrorCode::disconnected, "the peer released the association in the middle of a data set"};
    }
    const auto output = DICOM_TRY(next_output());
    const auto* fragment = std::get_if<DataFragment>(&output);
    if (fragment == nullptr) return violation({ErrorCode::invalid_data, "command where a data set was expected"});
    if (!fragment->bytes.empty()) sink(fragment->bytes);
    if (fragment->is_last) return {};
  }
}

Result<ByteVector> Association::receive_data_set(std::size_t limit) {
  ByteVector bytes;
  bool too_much = false;
  DICOM_TRY(receive_data_set([&](Bytes fragment) {
    too_much = too_much || bytes.size() + fragment.size() > limit;
    if (!too_much) append(bytes, fragment);
  }));
  if (too_much) return Error{ErrorCode::limit_exceeded, "data set of more than " + std::to_string(limit) + " bytes"};
  return bytes;
}

Result<ReceivedCommand> Association::receive_response(CommandField field, std::uint16_t message_id) {
  auto received = DICOM_TRY(receive_command(timeouts().reply));
  if (!received) return Error{ErrorCode::disconnected, "the peer released the association instead of answering"};
  if (received->field != field || received->message_id() != message_id) {
    return violation({ErrorCode::invalid_data, "the peer sent " + to_string(received->field) + " of message " +
                                                   std::to_string(received->message_id()) + " where " +
                                                   to_string(field) + " of message " + std::to_string(message_id) +
                                                   " was due"});
  }
  return std::move(*received);
}

Result<void> Association::release() {
  if (!layer_->is_established()) return Error{ErrorCode::disconnected, "the association has ended"};
  return layer_->release();
}

void Association::abort() {
  layer_->abort();
}

Error Association::violation(Error error) {
  return layer_->violation(AAbort::Reason::unexpected_pdu_parameter, std::move(error));
}

}  // namespace dicom::net
