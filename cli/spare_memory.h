// A server that runs for months gives back what it does not need.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dicom::cli {

/// As long as it lives, memory that is free is given back to the system, twice a minute. The allocator itself gives
/// back only what lies at the end of its heaps, and with a thread for each association there are many heaps, each with
/// something small at its end.
class SpareMemory {
 public:
  SpareMemory();

 private:
  std::mutex mutex_;
  std::condition_variable_any never_;
  std::jthread thread_;  // last: uses the others
};

}  // namespace dicom::cli
