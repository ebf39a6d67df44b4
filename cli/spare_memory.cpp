#include "cli/spare_memory.h"

#include <malloc.h>

#include <chrono>

namespace dicom::cli {
namespace {

constexpr std::chrono::seconds pause{30};
constexpr std::size_t kept_at_the_end = 1U << 20;  // bytes of each heap, for what comes next

}  // namespace

SpareMemory::SpareMemory()
    : thread_([this](const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        while (!never_.wait_for(lock, stop, pause, [] { return false; }) && !stop.stop_requested())
          static_cast<void>(::malloc_trim(kept_at_the_end));
      }) {}

}  // namespace dicom::cli
