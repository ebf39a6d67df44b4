// A fixed number of threads with a bounded queue of work.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace dicom::http {

class WorkerPool {
 public:
  WorkerPool(std::size_t threads, std::size_t queue_limit);
  /// Finishes what is running; what waits is dropped.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// False if the queue is full or the pool is stopping. `work` must not throw.
  bool submit(std::move_only_function<void()> work);

 private:
  void run(const std::stop_token& stop);

  std::size_t queue_limit_;
  std::mutex mutex_;
  std::condition_variable_any arrived_;
  std::deque<std::move_only_function<void()>> queue_;
  std::vector<std::jthread> threads_;  // last: they use all of the above
};

}  // namespace dicom::http
