// Colour: YCbCr to RGB, palettes, and 8 bits of deeper samples (PS3.3 C.7.6.3.1.2, C.7.9).
#pragma once

#include <array>
#include <cstdint>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/lookup_table.h"

namespace dicom {

/// A palette whose entries are 8 bits deep.
struct Palette {
  std::int64_t first_mapped = 0;
  std::vector<std::array<std::uint8_t, 3>> entries{};  ///< never empty

  /// The colour of a stored value; outside the table that of its nearest end.
  [[nodiscard]] const std::array<std::uint8_t, 3>& operator()(std::int64_t stored) const {
    const std::int64_t index = stored - first_mapped;
    if (index <= 0) return entries.front();
    if (index >= static_cast<std::int64_t>(entries.size())) return entries.back();
    return entries[static_cast<std::size_t>(index)];
  }
  /// The colour of a level from 0 to 255, which go over the whole table: PS3.3 A.33.2, the palette's input is the
  /// P-Value.
  [[nodiscard]] const std::array<std::uint8_t, 3>& of_level(std::uint8_t level) const {
    return entries[static_cast<std::size_t>(level / 255.0 * static_cast<double>(entries.size() - 1) + 0.5)];
  }
};

/// Reads the Red, Green and Blue Palette Color Lookup Tables, plain or segmented.
/// Errors: not_found, invalid_data, truncated.
Result<Palette> read_palette(const DataSet& data_set, bool signed_input);

/// Expands segmented palette data (PS3.3 C.7.9.2). `units` are its words, or its bytes if entries
/// have 8 bits. Errors: invalid_data; truncated if fewer than `count` entries come out.
Result<std::vector<std::uint16_t>> expand_segments(std::span<const std::uint16_t> units, std::uint32_t count,
                                                   bool bytes);

/// YBR_PARTIAL_422 and YBR_PARTIAL_420 (of YBR_FULL see simd::ybr_full_to_rgb), 8-bit interleaved samples in place,
/// whose luminance goes from 16 to 235 and chrominance from 16 to 240 (ITU-R BT.601).
void ybr_partial_to_rgb(MutableBytes samples);

/// The 8 bits of unsigned samples of `bits` bits, little endian, `sample_size` bytes each, by
/// proportion.
ByteVector to_eight_bits(Bytes samples, std::uint32_t sample_size, std::uint32_t bits);

}  // namespace dicom
