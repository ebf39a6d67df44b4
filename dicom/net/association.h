// An association: DIMSE messages between two application entities. PS3.7, PS3.8.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dicom/net/dimse/message_assembler.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/peer_address.h"
#include "dicom/net/ul/negotiation.h"
#include "dicom/net/upper_layer.h"

namespace dicom::net {

/// A presentation context that both sides agreed on.
struct AcceptedContext {
  std::uint8_t id = 0;
  std::string abstract_syntax;
  std::string transfer_syntax;
  bool requestor_is_scu = true;
  bool requestor_is_scp = false;
};

/// Blocking; used by one thread, except shut_down() and send_beside(). Every error of sending or receiving ends the
/// association. One that is destroyed without release() is aborted.
class Association {
 public:
  /// As requestor: connects to the peer and negotiates `request`, whose called AE title is the
  /// peer's.
  static Result<Association> request(const PeerAddress& peer, AAssociateRQ request, const Timeouts& timeouts = {},
                                     io::TLSContext* tls = nullptr);

  /// As acceptor: reads the request of a peer that has connected and answers what `decide` says.
  /// Error rejected: we did.
  using Decide = std::function<NegotiationResult(const AAssociateRQ&)>;
  static Result<Association> accept(io::Socket socket, std::uint32_t maximum_length, const Decide& decide,
                                    const Timeouts& timeouts = {});

  [[nodiscard]] const AAssociateRQ& requested() const { return requested_; }
  [[nodiscard]] const AAssociateAC& accepted() const { return accepted_; }
  [[nodiscard]] const std::string& called_ae_title() const { return requested_.called_ae_title; }
  [[nodiscard]] const std::string& calling_ae_title() const { return requested_.calling_ae_title; }
  /// "127.0.0.1:51234"
  [[nodiscard]] const std::string& peer_address() const { return peer_address_; }
  /// "TLSv1.3 TLS_AES_256_GCM_SHA384, CN=CT1"; empty if nothing is encrypted.
  [[nodiscard]] std::string security() const { return layer_->security(); }
  [[nodiscard]] const Timeouts& timeouts() const { return layer_->timeouts(); }

  [[nodiscard]] const std::vector<AcceptedContext>& contexts() const { return contexts_; }
  /// Null if there is none.
  [[nodiscard]] const AcceptedContext* find_context(std::uint8_t id) const;
  /// The first one for an abstract syntax, or the one with a certain transfer syntax.
  [[nodiscard]] const AcceptedContext* find_context(std::string_view abstract_syntax) const;
  [[nodiscard]] const AcceptedContext* find_context(std::string_view abstract_syntax,
                                                    std::string_view transfer_syntax) const;

  /// What both sides agreed on by SOP class extended negotiation; nothing if there is no answer.
  [[nodiscard]] const SOPClassExtendedNegotiation* find_extended(std::string_view sop_class_uid) const;

  [[nodiscard]] bool is_requestor() const { return is_requestor_; }
  /// Whether our side may be SCU in this context.
  [[nodiscard]] bool may_request_in(const AcceptedContext& context) const {
    return is_requestor_ ? context.requestor_is_scu : context.requestor_is_scp;
  }

  /// PS3.7 D.3.3.3: how many requests of ours may be under way at once, and of the peer's; 1 without negotiation.
  [[nodiscard]] std::uint16_t window_of_ours() const;
  [[nodiscard]] std::uint16_t window_of_peer() const;

  /// For the next request of ours: 1, 2, ...
  std::uint16_t next_message_id() { return ++last_message_id_ == 0 ? ++last_message_id_ : last_message_id_; }

  /// Sends a message without a data set, or with one as slices that are not copied. As few writes
  /// as possible.
  template <class Message>
  Result<void> send(std::uint8_t context_id, const Message& message) {
    const auto command = DICOM_TRY(encode_command(message));
    return send_encoded(context_id, command, nullptr);
  }
  template <class Message>
  Result<void> send(std::uint8_t context_id, const Message& message, const std::vector<Bytes>& data_set) {
    const auto command = DICOM_TRY(encode_command(message));
    return send_encoded(context_id, command, &data_set);
  }
  Result<void> send_encoded(std::uint8_t context_id, Bytes command, const std::vector<Bytes>* data_set);
  /// The response to a request, from another thread than the one that uses the association. After an error the
  /// association has ended; its own thread learns that by its next call.
  Result<void> send_beside(std::uint8_t context_id, Bytes command);
  /// Cuts the connection, from such another thread.
  void end_beside();

  /// The next command, in at most this time. Nothing: the peer has released the association, and
  /// that is done. The data set of the command before it must have been received.
  Result<std::optional<ReceivedCommand>> receive_command(std::chrono::milliseconds at_most);
  /// The next command if it has begun to arrive; nothing if not. It stays first for
  /// receive_command() unless taken.
  Result<const ReceivedCommand*> peek_command();
  void take_peeked() { peeked_.reset(); }

  /// Waits until something of the next command is there, or `wake` (a descriptor) is readable, in at
  /// most this time; takes nothing. The association stays as it is. Error disconnected: it has ended.
  using Input = UpperLayer::Input;
  Result<Input> await_input(std::chrono::milliseconds at_most, int wake = -1);

  /// Passes the data set of the last command on, piece by piece as it arrives; slices are valid
  /// during the call only.
  Result<void> receive_data_set(const std::function<void(Bytes)>& sink);
  /// The data set whole, for those that are small. Error limit_exceeded (the association stays
  /// usable).
  Result<ByteVector> receive_data_set(std::size_t limit = default_data_set_limit);
  static constexpr std::size_t default_data_set_limit = 64U << 20;

  /// Waits for the response to a request, of one of the given fields; anything else is a violation.
  Result<ReceivedCommand> receive_response(CommandField field, std::uint16_t message_id);

  Result<void> release();
  void abort();
  /// The peer broke the rules of DIMSE: A-ABORT, and the error to return.
  Error violation(Error error);
  /// Wakes the thread that uses the association, from another one; the association then ends with
  /// an error.
  void shut_down() const noexcept { layer_->shut_down(); }
  [[nodiscard]] bool is_established() const { return layer_->is_established(); }

 private:
  explicit Association(std::unique_ptr<UpperLayer> layer) : layer_(std::move(layer)) {}
  void agree();
  enum class Progress : std::uint8_t { value, released };
  Result<Progress> ensure_value(io::Deadline deadline);
  Result<MessageAssembler::Output> next_output();

  std::unique_ptr<UpperLayer> layer_;
  AAssociateRQ requested_;
  AAssociateAC accepted_;
  std::string peer_address_;
  std::vector<AcceptedContext> contexts_;
  std::uint32_t peer_maximum_length_ = 0;
  MessageAssembler assembler_;
  std::vector<PresentationDataValue> values_;
  std::size_t next_value_ = 0;
  std::optional<ReceivedCommand> peeked_;
  std::uint16_t last_message_id_ = 0;
  bool is_requestor_ = false;
};

}  // namespace dicom::net
