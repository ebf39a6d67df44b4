// ZIP archives of files that are not compressed again (PKWARE APPNOTE 6.3.10), written as a stream; ZIP64 where needed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"

namespace dicom::codec {

/// Gives what stands around the contents, in order: begin_entry(), the content itself, ..., finish().
class ZipWriter {
 public:
  /// What stands before a content. `name`: with slashes, UTF-8. The content is needed for its checksum only.
  std::string begin_entry(std::string_view name, Bytes content);
  /// The directory at the end.
  std::string finish();

 private:
  struct Entry {
    std::string name;
    std::uint32_t checksum = 0;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;
  };
  std::vector<Entry> entries_;
  std::uint64_t position_ = 0;
};

}  // namespace dicom::codec
