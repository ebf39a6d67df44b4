// A part: one tar file, appended to by one entry at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include "archive/storage/pack_store.h"
#include "dicom/io/file_descriptor.h"

namespace archive::storage {

struct Part {
  std::filesystem::path path;
  dicom::io::FileDescriptor file;
  std::uint32_t number = 0;
  std::uint64_t size = 0;  ///< behind the last kept entry: where the next one begins
  bool broken = false;     ///< an fdatasync or a cut failed: never appended to again
  /// Folders whose entries must be made durable with the first content.
  std::vector<std::filesystem::path> new_in{};
};

/// The parts of one series that are open. The mutex guards the rest.
struct SeriesParts {
  std::mutex mutex;
  bool looked = false;     ///< whether the parts of earlier runs were found
  std::uint32_t last = 0;  ///< the highest part number there is
  std::uint32_t last_of_references = first_reference_part - 1;
  std::vector<std::unique_ptr<Part>> idle;
  unsigned lent = 0;
};

}  // namespace archive::storage
