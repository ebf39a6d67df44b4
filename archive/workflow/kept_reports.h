// Reports of storage commitment that outlive the process: who was told that its request is taken gets its answer.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

#include "archive/index/records.h"
#include "dicom/net/scp/commitment.h"

namespace archive::workflow {

/// Keeps reports as records until their peers have answered them, and has those sent again that could not be told.
/// Thread-safe.
class KeptReports {
 public:
  struct Options {
    /// Sends a report once more; false: that is not possible now.
    std::function<bool(const dicom::net::scp::CommitmentReport&)> send{};
    /// A report was given up.
    std::function<void(const dicom::net::scp::CommitmentReport&)> on_given_up{};
    std::chrono::milliseconds pause{30'000};  ///< between two attempts
    std::chrono::milliseconds given_up_after{7 * 86'400'000};
  };
  explicit KeptReports(index::Records& records) : records_(records) {}

  /// Reads what is there, and begins to send it. Errors: those of the records.
  dicom::Result<void> start(Options options);
  /// No more is sent.
  void stop();

  /// For StorageCommitment::Options::keep.
  dicom::Result<void> keep(const dicom::net::scp::CommitmentReport& report);
  /// For its on_reported: forgets a report that was answered, or tries again later.
  void note(const dicom::net::scp::CommitmentReport& report, const dicom::Result<dicom::net::ResponseStatus>& outcome);

  /// How many wait for an answer.
  [[nodiscard]] std::size_t size() const;

 private:
  struct Waiting {
    dicom::net::scp::CommitmentReport report;
    std::int64_t since = 0;  ///< milliseconds since 1970
    bool under_way = false;
  };
  void run(const std::stop_token& stop);
  void look();

  index::Records& records_;
  Options options_;
  mutable std::mutex mutex_;
  std::condition_variable_any wakes_;
  std::map<std::string, Waiting> waiting_;  // by key; guarded by mutex_
  std::jthread thread_;                     // last: uses all of the above
};

}  // namespace archive::workflow
