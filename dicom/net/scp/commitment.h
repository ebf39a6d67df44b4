// Storage commitment, push model: PS3.4 annex J.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "dicom/net/instance_list.h"
#include "dicom/net/peer_address.h"
#include "dicom/net/scp/event_sender.h"
#include "dicom/net/scp/normalized_handler.h"

namespace dicom::net::scp {

/// What was asked and what was answered: one transaction.
struct CommitmentResult {
  std::string transaction_uid;
  std::vector<ListedInstance> committed;
  std::vector<ListedInstance> failed;  ///< with reasons
};
/// A result on its way to who asked.
struct CommitmentReport {
  CommitmentResult result;
  std::string peer;  ///< its AE title
  std::string as;    ///< the AE title that it asked
};
/// The event that tells of it: type 1 if all are committed, else 2 (PS3.4 table J.3.3-1).
EventReport commitment_event(const CommitmentResult& result, const std::string& retrieve_ae_title);
/// Error: invalid_data, if it is no such event.
Result<CommitmentResult> read_commitment_event(const EventReport& event);

/// The SCP: answers a request at once, and reports over the same association; if the peer has left that, or does
/// not take it there, over one of our own.
class StorageCommitment : public NormalizedHandler {
 public:
  struct Options {
    /// 0: the instance is safe; else a failure reason of PS3.3 C.14.1.1, e.g. 0x0112.
    std::function<std::uint16_t(const ListedInstance&)> judge;
    /// Where a peer listens, by its AE title; nothing: not known.
    std::function<std::optional<PeerAddress>(const std::string& ae_title)> find_peer{};
    /// For associations of our own; null: events go over the peer's alone. Must outlive this.
    EventSender* sender = nullptr;
    /// A peer whose address is known, and that releases the association as soon as it is answered, gets the report over
    /// one of ours: some cannot take it in between. Who stays for so long gets it there.
    std::chrono::milliseconds courtesy{500};
    /// Makes a report durable before the request is answered; an error refuses the request.
    std::function<Result<void>(const CommitmentReport&)> keep{};
    /// What became of a report: the peer's status, or why it could not be told.
    std::function<void(const CommitmentReport&, const Result<ResponseStatus>&)> on_reported{};
  };
  explicit StorageCommitment(Options options) : options_(std::move(options)) {}

  NormalizedResponse action(const NormalizedRequest& request) override;

  /// Sends a report that could not be told over an association of our own. False: nobody knows where, or too much
  /// waits; on_reported is then not called.
  [[nodiscard]] bool send_again(const CommitmentReport& report) const;

 private:
  void send_reversed(const CommitmentReport& report, const Result<ResponseStatus>& so_far) const;
  void reported(const CommitmentReport& report, const Result<ResponseStatus>& outcome) const;

  Options options_;
};

}  // namespace dicom::net::scp
