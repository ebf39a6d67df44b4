// Commits and answers C-STOREs while the next ones come in.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "dicom/net/association.h"
#include "dicom/net/scp/store_handler.h"

namespace dicom::net::scp {

/// A C-STORE whose data set has come.
struct ReceivedStore {
  std::uint8_t context_id = 0;
  CStoreRSP response;  ///< without its status
  std::unique_ptr<StoreSink> sink;
};

/// For an association with an asynchronous operations window (PS3.7 D.3.3.3). Several threads commit at the same time,
/// so that they can share what is dear: one fdatasync, one transaction. Threads are made as they are needed; responses
/// go out in the order in which commits end.
class StoreCommits {
 public:
  explicit StoreCommits(Association& association) : association_(association) {}
  /// Waits until everything is committed, also if the association has ended.
  ~StoreCommits();
  StoreCommits(const StoreCommits&) = delete;
  StoreCommits& operator=(const StoreCommits&) = delete;

  /// Takes one over. Waits while as many are under way as the peer may have, and it has sent another one all the same.
  void add(ReceivedStore store);
  /// Waits until nothing is under way.
  void finish();

 private:
  void work();
  void commit(ReceivedStore store);

  Association& association_;
  std::mutex mutex_;
  std::condition_variable added_;
  std::condition_variable done_;
  std::deque<ReceivedStore> queue_;  // guarded by mutex_
  std::size_t under_way_ = 0;        // queued or being committed; guarded by mutex_
  std::size_t idle_ = 0;             // threads that wait; guarded by mutex_
  bool ending_ = false;              // guarded by mutex_
  std::vector<std::thread> threads_;
};

}  // namespace dicom::net::scp
