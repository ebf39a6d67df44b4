// The upper layer over a socket: runs the state machine of PS3.8 9.2.
#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "dicom/base/result.h"
#include "dicom/io/socket.h"
#include "dicom/io/tls.h"
#include "dicom/net/pdu_stream.h"
#include "dicom/net/timeouts.h"
#include "dicom/net/ul/pdu.h"
#include "dicom/net/ul/state_machine.h"

namespace dicom::net {

/// One transport connection and its state. Used by one thread; shut_down() may come from any, and so may send_beside()
/// while the lock is held.
class UpperLayer {
 public:
  UpperLayer(StateMachine::Role role, const Timeouts& timeouts, std::uint32_t maximum_length);
  ~UpperLayer();
  UpperLayer(const UpperLayer&) = delete;
  UpperLayer& operator=(const UpperLayer&) = delete;

  /// Requestor: connects, through `tls` unless that is null, and negotiates. Error rejected: what the peer answered,
  /// what it means, what to try.
  Result<AAssociateAC> request(const std::string& host, std::uint16_t port, const AAssociateRQ& request,
                               io::TLSContext* tls = nullptr);

  /// Acceptor: waits for the request of a peer that has connected. accept() or reject() must
  /// follow.
  Result<AAssociateRQ> await_request(io::Socket socket);
  Result<void> accept(const AAssociateAC& accept);
  void reject(const AAssociateRJ& rejection);

  /// Established: writes PDUs that are P-DATA-TFs already, in one go.
  Result<void> send(std::span<const Bytes> p_data);

  /// What is written while it is held is not mixed with what other threads write. Recursive, because an error while
  /// writing is answered with an A-ABORT.
  using SendingLock = std::unique_lock<std::recursive_mutex>;
  [[nodiscard]] SendingLock lock_sending() { return SendingLock(sending_); }
  /// send() for other threads than the one that uses the connection, with the lock held. An error shuts the connection
  /// down; the using thread then learns of it when it reads.
  Result<void> send_beside(std::span<const Bytes> p_data);

  /// What came: data values, or the peer's wish to release.
  struct Received {
    Action action;
    PDU pdu;  ///< slices are valid until the next receive
  };
  /// Waits for the next PDU. Everything that ends the association is an error: disconnected (also
  /// after the peer's A-ABORT), timeout, invalid_data (after an A-ABORT of ours).
  Result<Received> receive(io::Deadline deadline);
  /// Whether receive() has something to begin with.
  [[nodiscard]] bool has_input() const { return stream_.has_bytes() || socket_.readable(); }
  /// Waits for that, or until `wake` (a descriptor; -1: none) is readable.
  enum class Input : std::uint8_t { arrived, woken, nothing };
  Result<Input> await_input(io::Deadline deadline, int wake) const;

  /// Releases the association, also if the peer does so at the same time. Data that come meanwhile
  /// are dropped.
  Result<void> release();
  /// Answers the peer's release request and waits until it closes.
  void confirm_release();
  /// A-ABORT as service user.
  void abort();
  /// A-ABORT as service provider: the peer broke the protocol. Returns the error, with
  /// "(association aborted)".
  Error violation(AAbort::Reason reason, Error error);
  /// Wakes whoever waits in this connection, from another thread.
  void shut_down() const noexcept { socket_.shutdown(); }

  [[nodiscard]] bool is_established() const { return machine_.is_established(); }
  [[nodiscard]] std::string peer_address() const { return socket_.peer_address(); }
  /// What encrypts the connection, for people; empty if nothing does.
  [[nodiscard]] std::string security() const { return socket_.security(); }
  [[nodiscard]] const Timeouts& timeouts() const { return timeouts_; }

 private:
  Result<Action> perform(Event event, Bytes pdu = {});
  Result<void> apply(Effect effect, Bytes pdu);
  Result<void> write(Bytes pdu);
  void close();
  Error fail(Error error);
  Error ended(Action action, const PDU& pdu);
  void await_close(std::chrono::milliseconds at_most);

  std::recursive_mutex sending_;  // changes of the state, closing, and writing
  StateMachine machine_;
  Timeouts timeouts_;
  PDUStream stream_;
  io::Socket socket_;
  io::Deadline artim_ = io::Deadline::never();
  AAbort::Reason abort_reason_ = AAbort::Reason::reason_not_specified;
};

}  // namespace dicom::net
