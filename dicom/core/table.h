// How a data set lies in memory: one flat table of rows. Readers build it; everyone else sees DataSet.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/core/tag.h"

namespace dicom::detail {

inline constexpr std::uint32_t undefined_length = 0xffffffff;

/// One data element: what its header said, and where its value lies.
struct Row {
  enum Flag : std::uint8_t {
    sequence = 1,      ///< the value is items: Table::items[first_item, +item_count)
    encapsulated = 2,  ///< the value is fragments, in the same table of items
    big_endian = 4,    ///< the value's numbers are big endian
    deferred = 8,      ///< the value, or a fragment of it, was passed over: only offset and length are known
  };

  Tag tag;
  VR vr = VR::none;
  std::uint8_t flags = 0;
  std::uint16_t buffer = 0;  ///< which of Table::buffers, or own_buffer
  std::uint32_t length = 0;  ///< as declared, in bytes; undefined_length is possible for items and fragments
  std::uint32_t first_item = 0;
  std::uint32_t item_count = 0;
  std::uint64_t offset = 0;  ///< of the value, in its buffer
};

/// One item of a sequence (a level of its own: rows[first_row, +row_count)) or one fragment (bytes).
struct Item {
  std::uint64_t offset = 0;  ///< of the item's value, in its buffer
  std::uint32_t length = 0;  ///< as declared
  std::uint32_t first_row = 0;
  std::uint32_t row_count = 0;
  std::uint16_t buffer = 0;
};

/// Row::buffer of values that were set by the program: they lie in Table::own.
inline constexpr std::uint16_t own_buffer = 0xffff;
/// Row::buffer and Item::buffer of deferred values: `offset` counts from the first byte that was read.
inline constexpr std::uint16_t no_buffer = 0xfffe;

/// The rows of a data set and of everything nested in it. Rows of one level are adjacent and in tag order.
struct Table {
  std::vector<Row> root;
  std::vector<Row> rows;  ///< of nested levels
  std::vector<Item> items;
  std::vector<SharedBytes> buffers;  ///< buffers[0] is what was read
  ByteVector own;
  std::uint64_t origin = 0;  ///< where the first byte that was read stands in its file or stream

  /// Set by a reader when the whole of `source` is this data set in this encoding; editing clears it.
  struct Source {
    bool explicit_vr = true;
    bool big_endian = false;
    SharedBytes bytes;
  };
  std::optional<Source> source;

  [[nodiscard]] Bytes slice(std::uint16_t buffer, std::uint64_t offset, std::uint32_t length) const {
    if (buffer == no_buffer) return {};
    const Bytes whole = buffer == own_buffer ? Bytes(own) : buffers[buffer].bytes();
    return whole.subspan(offset, length);
  }
};

}  // namespace dicom::detail
