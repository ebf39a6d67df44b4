#include "dicom/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <optional>
#include <vector>
#ifndef __wasm__
#include <thread>
#endif

namespace dicom {

#ifdef __wasm__

unsigned thread_count(unsigned) {
  return 1;
}

Result<void> for_each_index(std::uint32_t count, unsigned, const std::function<Result<void>(std::uint32_t)>& work) {
  for (std::uint32_t i = 0; i < count; ++i) DICOM_TRY(work(i));
  return {};
}

#else

namespace {

class Indices {
 public:
  Indices(std::uint32_t count, const std::function<Result<void>(std::uint32_t)>& work) : count_(count), work_(work) {}

  void run() {
    for (std::uint32_t i = next_++; i < count_ && !stopped_; i = next_++) {
      try {
        if (auto done = work_(i); !done) stop(i, std::move(done).error());
      } catch (...) {  // bad_alloc: it is thrown on the caller's thread
        const std::scoped_lock lock(mutex_);
        failure_ = std::current_exception();
        stopped_ = true;
      }
    }
  }

  Result<void> result() {
    if (failure_) std::rethrow_exception(failure_);
    if (error_) return *std::move(error_);
    return {};
  }

 private:
  void stop(std::uint32_t index, Error error) {
    const std::scoped_lock lock(mutex_);
    if (!error_ || index < index_) error_ = std::move(error), index_ = index;
    stopped_ = true;
  }

  std::uint32_t count_;
  const std::function<Result<void>(std::uint32_t)>& work_;
  std::atomic<std::uint32_t> next_ = 0;
  std::atomic<bool> stopped_ = false;
  std::mutex mutex_;
  std::uint32_t index_ = 0;
  std::optional<Error> error_;
  std::exception_ptr failure_;
};

}  // namespace

unsigned thread_count(unsigned threads) {
  return threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
}

Result<void> for_each_index(std::uint32_t count, unsigned threads,
                            const std::function<Result<void>(std::uint32_t)>& work) {
  threads = thread_count(threads);
  Indices indices(count, work);
  {
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < std::min<std::uint64_t>(threads, count); ++i) others.emplace_back([&] { indices.run(); });
    indices.run();
  }
  return indices.result();
}

#endif

}  // namespace dicom
