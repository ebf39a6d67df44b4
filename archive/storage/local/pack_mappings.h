// Mapped parts, shared by all readers.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <unordered_map>

#include "archive/storage/local/mapping_trimmer.h"
#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace archive::storage {

/// Keeps the most recently read parts mapped. A mapping that left the cache lives as long as a slice of it is held.
class PackMappings {
 public:
  /// A range of a part, which must be inside it. `key` names the part; `path_of` is asked where it lies only if it is
  /// not mapped: finding out costs more than finding the mapping. Errors: not_found, truncated, io.
  using PathOf = std::function<std::filesystem::path()>;
  dicom::Result<dicom::SharedBytes> read(const std::string& key, const PathOf& path_of, std::uint64_t offset,
                                         std::uint64_t length);
  void forget(const std::string& key);

 private:
  static constexpr std::size_t capacity = 256;

  MappingTrimmer trimmer_;

  void remember(const std::string& key, const dicom::SharedBytes& mapping);

  struct Known {
    dicom::SharedBytes mapping;
    std::list<std::string>::iterator recent;
  };
  std::mutex mutex_;
  std::unordered_map<std::string, Known> known_;
  std::list<std::string> recent_;
};

}  // namespace archive::storage
