// Lookup tables of data sets: descriptor and data (PS3.3 C.11.1.1, C.7.6.3.1.5).
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom {

/// A table from integers to unsigned integers; inputs outside get the first or the last entry.
struct LookupTable {
  std::int64_t first_mapped = 0;
  std::uint32_t bits = 8;                ///< significant bits of an entry, 8 to 16
  std::vector<std::uint16_t> entries{};  ///< never empty
  std::string explanation{};

  [[nodiscard]] std::uint16_t operator()(std::int64_t input) const {
    const std::int64_t index = input - first_mapped;
    if (index <= 0) return entries.front();
    if (index >= static_cast<std::int64_t>(entries.size())) return entries.back();
    return entries[static_cast<std::size_t>(index)];
  }
  /// The entry of a real number, rounded half up; floating point pixels may be anything, also no
  /// number.
  [[nodiscard]] std::uint16_t nearest(double input) const {
    constexpr double far = 1e15;  // beyond any table, within any integer
    if (!(input > -far)) return entries.front();
    return (*this)(static_cast<std::int64_t>(std::floor(std::min(input, far) + 0.5)));
  }
};

/// Descriptor: number of entries (0 means 65,536), first value mapped, bits of an entry.
struct LookupDescriptor {
  std::uint32_t count = 0;
  std::int64_t first_mapped = 0;
  std::uint32_t bits = 0;
};

/// `signed_input`: whether the first mapped value is a two's complement number.
/// Errors: not_found, invalid_data.
Result<LookupDescriptor> read_lookup_descriptor(const DataSet& data_set, Tag tag, bool signed_input);

/// The entries of a descriptor, from US or OW words, or from bytes two to a word if the descriptor
/// says 8 bits. Errors: truncated with both numbers.
Result<std::vector<std::uint16_t>> read_lookup_data(const DataSet& data_set, Tag tag,
                                                    const LookupDescriptor& descriptor);

/// The table of an item of Modality LUT Sequence or VOI LUT Sequence.
Result<LookupTable> read_lookup_table(const DataSet& item, bool signed_input);

}  // namespace dicom
