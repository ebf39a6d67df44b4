#include "dicom/core/table_edit.h"

#include <algorithm>
#include <utility>

namespace dicom::detail {
namespace {

// Row::buffer is 16 bits; more values with buffers of their own are copied together.
constexpr std::size_t maximum_buffers = no_buffer;

struct Place {
  std::uint16_t buffer;
  std::uint64_t offset;
};

Place copy_to_own(Table& table, Bytes bytes) {
  const std::uint64_t at = table.own.size();
  append(table.own, bytes);
  return {own_buffer, at};
}

// Where the bytes of `from` are, seen from `to`.
Place import_bytes(Table& to, const Table& from, std::uint16_t buffer, std::uint64_t offset, std::uint32_t length) {
  if (buffer == own_buffer) return copy_to_own(to, from.slice(buffer, offset, length));
  if (buffer == no_buffer) return {no_buffer, from.origin + offset - to.origin};
  const SharedBytes& whole = from.buffers[buffer];
  // Values of one data set mostly come from one buffer: look only at the last few.
  const std::size_t count = to.buffers.size();
  for (std::size_t i = count; i-- > 0 && i + 4 >= count;) {
    const SharedBytes& known = to.buffers[i];
    if (known.bytes().data() == whole.bytes().data() && known.size() == whole.size()) {
      return {static_cast<std::uint16_t>(i), offset};
    }
  }
  if (count >= maximum_buffers) return copy_to_own(to, from.slice(buffer, offset, length));
  to.buffers.push_back(whole);
  return {static_cast<std::uint16_t>(count), offset};
}

Item import_fragment(Table& to, const Table& from, const Item& fragment) {
  Item copy = fragment;
  const Place place = import_bytes(to, from, fragment.buffer, fragment.offset, fragment.length);
  copy.buffer = place.buffer;
  copy.offset = place.offset;
  return copy;
}

// Depth is bounded: readers stop at maximum_depth, and programs nest by hand.
Item import_item(Table& to, const Table& from, const Item& item) {
  Item copy = item;
  const std::vector<Row> rows = import_rows(to, from, {from.rows.data() + item.first_row, item.row_count});
  copy.first_row = static_cast<std::uint32_t>(to.rows.size());
  to.rows.insert(to.rows.end(), rows.begin(), rows.end());
  return copy;
}

}  // namespace

std::uint16_t add_buffer(Table& table, SharedBytes bytes, std::uint64_t& offset) {
  if (table.buffers.size() >= maximum_buffers) {
    const Place place = copy_to_own(table, bytes.bytes());
    offset = place.offset;
    return place.buffer;
  }
  if (table.buffers.empty()) table.buffers.emplace_back();  // number 0 is kept for what was read
  offset = 0;
  table.buffers.push_back(std::move(bytes));
  return static_cast<std::uint16_t>(table.buffers.size() - 1);
}

Row import_row(Table& to, const Table& from, const Row& row) {
  Row copy = row;
  const bool nested = (row.flags & (Row::sequence | Row::encapsulated)) != 0;
  if (nested) {
    std::vector<Item> items;
    items.reserve(row.item_count);
    for (const Item& item : std::span(from.items).subspan(row.first_item, row.item_count)) {
      items.push_back((row.flags & Row::sequence) != 0 ? import_item(to, from, item) : import_fragment(to, from, item));
    }
    copy.first_item = static_cast<std::uint32_t>(to.items.size());
    to.items.insert(to.items.end(), items.begin(), items.end());
  } else {
    const Place place = import_bytes(to, from, row.buffer, row.offset, row.length);
    copy.buffer = place.buffer;
    copy.offset = place.offset;
  }
  return copy;
}

std::vector<Row> import_rows(Table& to, const Table& from, std::span<const Row> rows) {
  std::vector<Row> copies;
  copies.reserve(rows.size());
  for (const Row& row : rows) copies.push_back(import_row(to, from, row));
  return copies;
}

}  // namespace dicom::detail
