#include "archive/storage/local/mapping_trimmer.h"

#include <sys/mman.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <utility>

namespace archive::storage {

namespace {

constexpr std::chrono::milliseconds pause{50};
constexpr std::uint64_t enough = std::uint64_t{128} << 20;  // bytes of mapped files that may be resident

// Of all mapped files of this process; 0 where it cannot be found out.
std::uint64_t resident_of_files() {
  unsigned long long total = 0;
  unsigned long long resident = 0;
  unsigned long long shared = 0;
  std::FILE* file = std::fopen("/proc/self/statm", "re");
  if (file == nullptr) return 0;
  const int count = std::fscanf(file, "%llu %llu %llu", &total, &resident, &shared);
  std::fclose(file);
  return count == 3 ? shared * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

}  // namespace

void MappingTrimmer::watch(dicom::Bytes mapping, std::weak_ptr<const void> owner) {
  {
    const std::lock_guard lock(mutex_);
    watched_.push_back({mapping, std::move(owner)});
    if (!thread_.joinable()) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
  }
  arrived_.notify_one();
}

void MappingTrimmer::run(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (arrived_.wait(lock, stop, [this] { return !watched_.empty(); }) && !stop.stop_requested()) {
    trim();
    arrived_.wait_for(lock, stop, pause, [] { return false; });
  }
}

void MappingTrimmer::trim() {
  std::erase_if(watched_, [](const Watched& one) { return one.owner.expired(); });
  if (watched_.empty() || resident_of_files() < enough) return;
  for (const Watched& one : watched_) {
    const auto alive = one.owner.lock();
    if (alive == nullptr) continue;
    // Of a shared mapping of a file this only takes the pages out of our table (madvise(2)).
    (void)::madvise(const_cast<std::byte*>(one.mapping.data()), one.mapping.size(), MADV_DONTNEED);
  }
}

}  // namespace archive::storage
