// Entries of a pack: POSIX.1-2001 pax format, as `tar` reads it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "archive/storage/blake3.h"
#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace archive::storage {

inline constexpr std::uint64_t tar_block = 512;
/// What stands before each content: the pax header, its records, and the ustar header; a block each.
inline constexpr std::uint64_t entry_overhead = 3 * tar_block;

constexpr std::uint64_t round_up_to_block(std::uint64_t size) {
  return (size + tar_block - 1) / tar_block * tar_block;
}

/// What an entry's headers say. The sums are kept in the pax keyword "comment", which every tar passes over in silence.
struct EntryHeader {
  std::string folder;                       ///< at most 155 bytes: "study/series"
  std::string name;                         ///< at most 100 bytes: "instance.dcm"
  std::uint64_t size = 0;                   ///< bytes of the content
  std::uint64_t received = 0;               ///< milliseconds since 1970
  std::uint32_t crc32c = 0;                 ///< of the content
  Blake3Value digest{};                     ///< of the content
  std::string_view digest_name = "blake3";  ///< "sha256" in packs of the first builds
};

std::array<std::byte, entry_overhead> encode_entry_header(const EntryHeader& header);

/// The header of what is left of an entry that was erased: as many zeros, with the sums of these. Names nobody.
EntryHeader erased_entry(const EntryHeader& former);
bool is_erased(const EntryHeader& header);

/// Reads what encode_entry_header wrote. Nothing: an entry that was never finished (zeros), which to tar is the end of
/// the archive. Errors: invalid_data.
dicom::Result<std::optional<EntryHeader>> decode_entry_header(dicom::Bytes blocks);

}  // namespace archive::storage
