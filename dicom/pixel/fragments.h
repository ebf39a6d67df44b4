// Which fragments of encapsulated pixel data make up which frame: PS3.5 A.4 and annex A.4.1 to
// A.4.11.
#pragma once

#include <cstdint>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"

namespace dicom {

/// What encapsulated pixel data consist of.
struct Encapsulation {
  std::vector<Bytes> fragments{};  ///< without the first item
  Bytes basic_offsets{};           ///< the first item: 32-bit offsets, or nothing
  Bytes extended_offsets{};        ///< Extended Offset Table (7FE0,0001): 64-bit offsets, or nothing
};

/// The fragments of one frame, counted from 0.
struct FragmentRange {
  std::uint32_t first = 0;
  std::uint32_t count = 0;

  bool operator==(const FragmentRange&) const = default;
};

/// Assigns fragments to frames: one frame has all; then by the extended table, the basic table, one
/// fragment a frame, the start codes of JPEG and JPEG 2000 streams. Tables that point between
/// fragments are reported and done without. There may be fewer ranges than frames: what is missing
/// is missing, with a diagnostic. Errors: not_found without fragments; invalid_data if nothing
/// tells where frames begin, with both numbers.
Result<std::vector<FragmentRange>> assign_fragments(const Encapsulation& encapsulation, std::uint32_t frames,
                                                    Diagnostics& diagnostics);

}  // namespace dicom
