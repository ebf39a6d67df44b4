// DataSet to bytes: PS3.5 7 and annex A.
#pragma once

#include <cstdint>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"

namespace dicom {

struct WriteOptions {
  /// Of sequences and items: in which form their lengths are written (PS3.5 7.5).
  enum class Lengths : std::uint8_t { as_read, defined, undefined };
  Lengths lengths = Lengths::as_read;
};

/// The encoded data set. One that was read in the same encoding and not edited comes back byte for byte (unless options
/// ask for a form of lengths); otherwise values are padded to even lengths. Changes byte order and VR form, not pixel
/// encodings: encapsulated pixel data in a native syntax, or the other way, is an error. So are deferred values.
Result<ByteVector> write_data_set(const DataSet& data_set, const TransferSyntax& syntax,
                                  const WriteOptions& options = {});

/// The same, appended; for callers that have written something before it.
Result<void> append_data_set(ByteVector& to, const DataSet& data_set, const TransferSyntax& syntax,
                             const WriteOptions& options = {});

/// An encoded data set in parts, for writing it without a copy of its large values, and with values that are not in
/// memory. The parts refer to the data set's values: it must live as long as they do.
struct EncodedParts {
  /// A value that stands in the data set, but not in `bytes`.
  struct Insertion {
    std::size_t at = 0;        ///< it comes before bytes[at]
    Bytes value;               ///< in memory; or, of a deferred one, empty, and:
    std::uint64_t offset = 0;  ///< where it lies in its source
    std::uint32_t length = 0;

    [[nodiscard]] bool is_deferred() const { return value.empty(); }
  };

  ByteVector bytes;  ///< what was encoded
  std::vector<Insertion> insertions;

  [[nodiscard]] std::uint64_t size() const;
};

/// Values from this size on become insertions.
inline constexpr std::size_t large_part = 16 * 1024;

/// As write_data_set, but deferred values are possible, except in a deflated syntax or another byte order.
Result<EncodedParts> encode_in_parts(const DataSet& data_set, const TransferSyntax& syntax,
                                     const WriteOptions& options = {});

}  // namespace dicom
