// Reads all packs again and again, slowly, so that rotten bits are found while there are copies.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "archive/admin/verify.h"
#include "archive/config/configuration.h"
#include "archive/log/log.h"
#include "archive/metrics/metrics.h"

namespace archive {

class Scrubber {
 public:
  /// Begins a run when the last one that ended is older than the interval, also of an earlier process; goes on with one
  /// that an earlier process did not finish.
  Scrubber(const Scrubbing& scrubbing, storage::PackStore& packs, index::Index& index, Log& log, Metrics& metrics);
  ~Scrubber() { thread_.request_stop(); }
  Scrubber(const Scrubber&) = delete;
  Scrubber& operator=(const Scrubber&) = delete;

  /// What the last run, or the one under way, has found; the first thousand.
  [[nodiscard]] std::vector<Problem> problems() const;

 private:
  void run(const std::stop_token& stop);
  void scrub(const std::stop_token& stop);
  [[nodiscard]] bool is_due() const;
  std::string take_up();
  void take(const Problem& problem);
  void note_progress(const std::string& part, bool at_once);
  bool wait(const std::stop_token& stop, std::chrono::milliseconds time);

  Scrubbing scrubbing_;
  storage::PackStore& packs_;
  index::Index& index_;
  Log& log_;
  Metrics& metrics_;
  mutable std::mutex mutex_;
  std::condition_variable_any wakes_;
  std::vector<Problem> problems_;
  std::string part_;  // the last one that was looked at
  std::chrono::steady_clock::time_point noted_{};
  std::jthread thread_;
};

}  // namespace archive
