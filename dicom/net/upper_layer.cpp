#include "dicom/net/upper_layer.h"

#include <poll.h>

#include <array>
#include <cerrno>
#include <utility>
#include <variant>

#include "dicom/base/check.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;

// After an A-ABORT nothing more is expected of the peer than that it closes.
constexpr auto close_after_abort = 2s;

Event event_of(const PDU& pdu) {
  constexpr std::array events{Event::Evt6,  Event::Evt3,  Event::Evt4, Event::Evt10,
                              Event::Evt12, Event::Evt13, Event::Evt16};
  static_assert(events.size() == std::variant_size_v<PDU>);
  return events[pdu.index()];
}

std::string_view advice(const AAssociateRJ& rejection) {
  if (rejection == reject::called_ae_title_not_recognized) {
    return "; the peer does not go by that AE title: check what stands before the @";
  }
  if (rejection == reject::calling_ae_title_not_recognized) {
    return "; the peer does not know our AE title: choose one that it knows, or have ours added "
           "there";
  }
  if (rejection.result == AAssociateRJ::Result::rejected_transient) return "; try again later";
  return "";
}

bool is_of_the_wire(const Error& error) {
  return error.code == ErrorCode::disconnected || error.code == ErrorCode::io;
}

}  // namespace

UpperLayer::UpperLayer(StateMachine::Role role, const Timeouts& timeouts, std::uint32_t maximum_length)
    : machine_(role), timeouts_(timeouts), stream_(maximum_length) {}

UpperLayer::~UpperLayer() {
  if (machine_.is_established()) abort();
}

Result<Action> UpperLayer::perform(Event event, Bytes pdu) {
  const SendingLock lock = lock_sending();
  const std::optional<Action> action = machine_.handle(event);
  DICOM_CHECK(action.has_value());
  for (const Effect effect : row(*action).effects) DICOM_TRY(apply(effect, pdu));
  return *action;
}

Result<void> UpperLayer::apply(Effect effect, Bytes pdu) {
  switch (effect) {
    case Effect::start_artim: artim_ = io::Deadline::after(timeouts_.artim); return {};
    case Effect::stop_artim: artim_ = io::Deadline::never(); return {};
    case Effect::close_transport: socket_.close(); return {};
    case Effect::send_associate_rq:
    case Effect::send_associate_ac:
    case Effect::send_associate_rj: return write(pdu);
    case Effect::send_release_rq: return write(encode(AReleaseRQ{}));
    case Effect::send_release_rp: return write(encode(AReleaseRP{}));
    case Effect::send_abort_user: return write(encode(AAbort{AAbort::Source::service_user, {}}));
    case Effect::send_abort_provider: return write(encode(AAbort{AAbort::Source::service_provider, abort_reason_}));
    // Connecting, data and what the local user is told are with the callers.
    default: return {};
  }
}

Result<void> UpperLayer::write(Bytes pdu) {
  return socket_.write_all(pdu, io::Deadline::after(timeouts_.reply));
}

void UpperLayer::close() {
  const SendingLock lock = lock_sending();
  socket_.close();
}

Result<AAssociateAC> UpperLayer::request(const std::string& host, std::uint16_t port, const AAssociateRQ& request,
                                         io::TLSContext* tls) {
  DICOM_TRY(check_encodable(request));
  DICOM_TRY(perform(Event::Evt1));
  const auto deadline = io::Deadline::after(timeouts_.connect);
  auto socket = io::Socket::connect(host, port, deadline);
  if (socket && tls != nullptr) socket = tls->connect(std::move(*socket), host, deadline);
  if (!socket) {
    static_cast<void>(perform(Event::Evt17));
    return std::move(socket).error();
  }
  socket_ = std::move(*socket);
  const ByteVector encoded = encode(request);
  if (auto sent = perform(Event::Evt2, encoded); !sent) return fail(std::move(sent).error());
  // PS3.8 sets no timer here; a peer that is silent is given up after ARTIM's time.
  Received answer = DICOM_TRY(receive(io::Deadline::after(timeouts_.artim)));
  if (const auto* rejection = std::get_if<AAssociateRJ>(&answer.pdu)) {
    return Error{ErrorCode::rejected,
                 "association rejected: " + to_string(*rejection) + std::string(advice(*rejection))};
  }
  return std::get<AAssociateAC>(std::move(answer.pdu));
}

Result<AAssociateRQ> UpperLayer::await_request(io::Socket socket) {
  socket_ = std::move(socket);
  DICOM_TRY(perform(Event::Evt5));
  Received received = DICOM_TRY(receive(io::Deadline::never()));
  return std::get<AAssociateRQ>(std::move(received.pdu));
}

Result<void> UpperLayer::accept(const AAssociateAC& accept) {
  if (auto fits = check_encodable(accept); !fits) return fail(std::move(fits).error());
  if (auto sent = perform(Event::Evt7, encode(accept)); !sent) return fail(std::move(sent).error());
  return {};
}

void UpperLayer::reject(const AAssociateRJ& rejection) {
  if (auto sent = perform(Event::Evt8, encode(rejection)); !sent) {
    static_cast<void>(fail(std::move(sent).error()));
    return;
  }
  await_close(timeouts_.artim);
}

Result<void> UpperLayer::send(std::span<const Bytes> p_data) {
  if (!machine_.handle(Event::Evt9)) {
    return Error{ErrorCode::disconnected, "the association has ended"};
  }
  auto written = socket_.write_all(p_data, io::Deadline::after(timeouts_.reply));
  if (!written) return fail(std::move(written).error());
  return {};
}

// Only looks at the state: to change it, and to close, is the using thread's part.
Result<void> UpperLayer::send_beside(std::span<const Bytes> p_data) {
  if (!machine_.is_established() || !socket_.is_open()) {
    return Error{ErrorCode::disconnected, "the association has ended"};
  }
  auto written = socket_.write_all(p_data, io::Deadline::after(timeouts_.reply));
  if (!written) socket_.shutdown();
  return written;
}

Result<UpperLayer::Received> UpperLayer::receive(io::Deadline deadline) {
  for (;;) {
    if (!socket_.is_open()) return Error{ErrorCode::disconnected, "the association has ended"};
    auto frame = stream_.read(socket_, deadline.earlier(artim_));
    if (!frame) {
      abort_reason_ = stream_.abort_reason();
      return fail(std::move(frame).error());
    }
    auto pdu = decode_pdu(frame->type, frame->body);
    if (!pdu) {
      abort_reason_ = AAbort::Reason::invalid_pdu_parameter_value;
      return fail(std::move(pdu).error().within("PDU of type " + std::to_string(frame->type)));
    }
    abort_reason_ = AAbort::Reason::unexpected_pdu;
    auto action = perform(event_of(*pdu));
    if (!action) return fail(std::move(action).error());
    switch (*action) {
      case Action::AA1:
      case Action::AA2:
      case Action::AA3:
      case Action::AA8: return ended(*action, *pdu);
      case Action::AA6:
      case Action::AA7: break;  // Sta13: only the close counts
      default: return Received{*action, std::move(*pdu)};
    }
  }
}

Result<UpperLayer::Input> UpperLayer::await_input(io::Deadline deadline, int wake) const {
  if (!socket_.is_open()) return Error{ErrorCode::disconnected, "the association has ended"};
  if (has_input()) return Input::arrived;
  std::array<pollfd, 2> waiting{pollfd{socket_.native_handle(), POLLIN, 0}, pollfd{wake, POLLIN, 0}};
  for (;;) {
    const int ready = ::poll(waiting.data(), waiting.size(), deadline.poll_timeout());
    if (ready < 0 && errno != EINTR) return Error{ErrorCode::io, "waiting for the peer"};
    if (ready > 0) return waiting[0].revents != 0 ? Input::arrived : Input::woken;
    if (deadline.passed()) return Input::nothing;
  }
}

// The association is over by a PDU: says why.
Error UpperLayer::ended(Action action, const PDU& pdu) {
  if (const auto* abort = std::get_if<AAbort>(&pdu)) {
    return {ErrorCode::disconnected, "the peer aborted the association (" + to_string(*abort) + ")"};
  }
  if (action == Action::AA1 || action == Action::AA8) await_close(close_after_abort);
  return {ErrorCode::invalid_data, "the peer sent a PDU that is not allowed in this state (association aborted)"};
}

// A read or write did not succeed: tells the machine, and says what happened.
Error UpperLayer::fail(Error error) {
  if (!socket_.is_open()) return error;
  if (is_of_the_wire(error)) {
    if (action_for(machine_.state(), Event::Evt17)) static_cast<void>(perform(Event::Evt17));
    close();
    return error;
  }
  if (error.code == ErrorCode::timeout) {
    const bool artim = action_for(machine_.state(), Event::Evt18).has_value();
    if (artim) {
      static_cast<void>(perform(Event::Evt18));
    } else {
      abort();
    }
    return error;
  }
  return violation(abort_reason_, std::move(error));
}

Error UpperLayer::violation(AAbort::Reason reason, Error error) {
  abort_reason_ = reason;
  if (action_for(machine_.state(), Event::Evt19)) {
    const auto sent = perform(Event::Evt19);
    if (sent) await_close(close_after_abort);
  }
  close();
  error.message += " (association aborted)";
  return error;
}

void UpperLayer::abort() {
  if (!socket_.is_open()) return;
  if (action_for(machine_.state(), Event::Evt15)) {
    const auto sent = perform(Event::Evt15);
    if (sent) await_close(close_after_abort);
  }
  close();
}

void UpperLayer::confirm_release() {
  const auto sent = perform(Event::Evt14);
  if (!sent) {
    static_cast<void>(fail(std::move(sent).error()));
    return;
  }
  if (machine_.state() == State::Sta13) await_close(timeouts_.artim);
}

Result<void> UpperLayer::release() {
  if (auto sent = perform(Event::Evt11); !sent) return fail(std::move(sent).error());
  const auto deadline = io::Deadline::after(timeouts_.artim);
  while (socket_.is_open()) {
    const Received received = DICOM_TRY(receive(deadline));
    // Release collision: the requestor answers first (AR-8, Sta9), the acceptor after the peer's
    // answer (AR-10, Sta12).
    const bool must_answer = machine_.state() == State::Sta9 || machine_.state() == State::Sta12;
    if (must_answer) confirm_release();
  }
  return {};
}

// Sta13: PDUs are ignored or answered with A-ABORT, as the table says, until the peer closes or
// ARTIM expires.
void UpperLayer::await_close(std::chrono::milliseconds at_most) {
  const auto deadline = io::Deadline::after(at_most).earlier(artim_);
  while (machine_.state() == State::Sta13 && socket_.is_open()) {
    const auto frame = stream_.read(socket_, deadline);
    if (!frame) break;
    const auto pdu = decode_pdu(frame->type, frame->body);
    if (!perform(pdu ? event_of(*pdu) : Event::Evt19)) break;
  }
  if (machine_.state() == State::Sta13) static_cast<void>(perform(deadline.passed() ? Event::Evt18 : Event::Evt17));
  close();
}

}  // namespace dicom::net
