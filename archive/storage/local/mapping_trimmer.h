// Keeps what is resident of large mapped files bounded.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "dicom/base/bytes.h"

namespace archive::storage {

/// Who sends ten gigabytes out of a mapping touches all of its pages, and the system counts them as this process' until
/// it needs the memory. Where limits count, or people look, that is too late: pages of large mappings are given back
/// while they are read. They stay in the system's cache; whoever wants them again finds them there. Thread-safe.
class MappingTrimmer {
 public:
  /// Mappings below this are left alone.
  static constexpr std::size_t large = std::size_t{64} << 20;

  MappingTrimmer() = default;
  MappingTrimmer(const MappingTrimmer&) = delete;
  MappingTrimmer& operator=(const MappingTrimmer&) = delete;

  /// A mapping of a file, shared and only read, that lives as long as `owner` does.
  void watch(dicom::Bytes mapping, std::weak_ptr<const void> owner);

 private:
  struct Watched {
    dicom::Bytes mapping;
    std::weak_ptr<const void> owner;
  };
  void run(const std::stop_token& stop);
  void trim();

  std::mutex mutex_;
  std::condition_variable_any arrived_;
  std::vector<Watched> watched_;
  std::jthread thread_;  // begun with the first mapping; last: it uses all of the above
};

}  // namespace archive::storage
