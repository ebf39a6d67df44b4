// Contents that stay where they are: the pack has a reference to a file of somebody else's, which is never written to.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "archive/storage/blake3.h"
#include "archive/storage/pack_store.h"
#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace archive::storage {

/// What the entry of a reference part has as its content: text, padded to reference_size.
struct Reference {
  std::filesystem::path path;  ///< absolute
  std::uint64_t size = 0;      ///< bytes of the file
  std::uint32_t crc32c = 0;
  Blake3Value digest{};
};

/// Errors: unsupported (the path is too long, or has line ends).
dicom::Result<std::string> encode(const Reference& reference);
/// Nothing if it is no such text.
std::optional<Reference> decode_reference(dicom::Bytes content);

/// The file, as long as it has the size that it had. Files may be cut by others at any time, which would end us if they
/// were mapped: only very large ones are. Errors: not_found, truncated (another size), io.
dicom::Result<dicom::SharedBytes> read_referenced(const Reference& reference);

}  // namespace archive::storage
