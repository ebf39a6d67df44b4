// The work of `dicom send`: files over several associations, again after failures.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "cli/send_files.h"
#include "dicom/net/scu/store_queue.h"

namespace dicom::cli {

struct SendOptions {
  net::PeerAddress peer;
  net::scu::Requestor requestor;
  net::scu::Transcoder transcoder{};  ///< empty: compressed pixel data go out as they are, or not at all
  std::size_t associations = 1;
  std::size_t retries = 2;  ///< how often in a row an association may be lost without one instance being answered
};

/// What became of one file.
struct SendOutcome {
  enum class Kind : std::uint8_t { sent, warning, failed };
  Kind kind = Kind::failed;
  std::size_t file = 0;     ///< its place in the list
  std::uint64_t bytes = 0;  ///< of the data set, as it is in the file
  std::string message{};    ///< of warnings and failures
};

/// Sends files; each gets one outcome.
class SendJob {
 public:
  /// Called from the associations' threads, one at a time.
  using OnOutcome = std::function<void(const SendOutcome&)>;

  SendJob(const SendOptions& options, const std::vector<FileToSend>& files, OnOutcome on_outcome)
      : options_(options), files_(files), on_outcome_(std::move(on_outcome)) {}
  /// Returns when all is done or given up.
  void run();

 private:
  class Worker;
  void report(SendOutcome outcome);

  const SendOptions& options_;
  const std::vector<FileToSend>& files_;
  OnOutcome on_outcome_;
  std::mutex mutex_;  // of on_outcome_
};

}  // namespace dicom::cli
