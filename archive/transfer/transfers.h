// All transfers to and from peers that somebody has asked for: a few at a time, the others wait. They are kept as
// records: what a server was doing when it ended is begun again by the next one.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "archive/archive.h"
#include "archive/index/records.h"
#include "archive/transfer/job.h"
#include "dicom/net/scu/instance.h"

namespace archive::transfer {

class Transfers {
 public:
  /// `transcoder` decodes what a peer does not take as it is stored; it may be empty. Errors: those of the records.
  static dicom::Result<std::unique_ptr<Transfers>> open(Archive& archive, dicom::net::scu::Transcoder transcoder = {});
  /// Cuts what is under way: it goes on at the next start.
  ~Transfers();
  Transfers(const Transfers&) = delete;
  Transfers& operator=(const Transfers&) = delete;

  /// It is durable when this returns. Errors: not_found (no such peer), limit_exceeded (too many wait), io.
  dicom::Result<std::shared_ptr<Job>> begin(Order order);
  /// Newest first; of those that have ended the last hundred.
  [[nodiscard]] std::vector<std::shared_ptr<Job>> jobs() const;
  /// Ends one, or forgets it if it has ended. False: there is none.
  bool remove(std::uint64_t number);

 private:
  Transfers(Archive& archive, dicom::net::scu::Transcoder transcoder, std::unique_ptr<index::Records> records);
  dicom::Result<void> take_up();
  void start();
  dicom::Result<void> keep(const Job& job);
  void note(const Job& job);
  void drop(std::uint64_t number);
  void work(const std::stop_token& stop);
  void run(Job& job);
  std::vector<std::uint64_t> forget_old();

  Archive& archive_;
  dicom::net::scu::Transcoder transcoder_;
  std::unique_ptr<index::Records> records_;
  std::atomic<bool> stopping_ = false;
  mutable std::mutex mutex_;
  std::condition_variable_any arrived_;
  std::deque<std::shared_ptr<Job>> waiting_;  // guarded by mutex_
  std::deque<std::shared_ptr<Job>> jobs_;     // newest first; guarded by mutex_
  std::uint64_t last_number_ = 0;             // guarded by mutex_
  std::vector<std::jthread> workers_;         // last: they use all of the above
};

}  // namespace archive::transfer
