#include "dicom/core/data_set.h"

#include <algorithm>

#include "dicom/base/check.h"
#include "dicom/core/character_set_conversion.h"
#include "dicom/core/number_text.h"
#include "dicom/core/table_edit.h"

namespace dicom {
namespace {

using detail::Row;
using detail::Table;

constexpr Tag specific_character_set{0x0008, 0x0005};

// Values beyond this size keep a buffer of their own, so that adding one does not copy the others.
constexpr std::size_t large_value = 64 * 1024;

}  // namespace

DataSet DataSet::from_table(std::shared_ptr<const Table> table) {
  DataSet data_set;
  data_set.table_ = std::move(table);
  data_set.point_at_root();
  data_set.inherit_character_set({});
  return data_set;
}

void DataSet::point_at_root() {
  rows_ = table_->root.data();
  count_ = table_->root.size();
}

void DataSet::inherit_character_set(CharacterSet outer) {
  character_set_ = outer;
  const Row* row = find_row(specific_character_set);
  if (row != nullptr) character_set_ = CharacterSet::from_terms(DataElement(*this, *row).raw_text());
}

const Row* DataSet::find_row(Tag tag) const {
  const Row* end = rows_ + count_;
  const Row* at = std::lower_bound(rows_, end, tag, [](const Row& row, Tag wanted) { return row.tag < wanted; });
  return at != end && at->tag == tag ? at : nullptr;
}

std::optional<DataElement> DataSet::find(Tag tag) const {
  const Row* row = find_row(tag);
  if (row == nullptr) return std::nullopt;
  return DataElement(*this, *row);
}

DataElement DataSet::element(std::size_t index) const {
  DICOM_CHECK(index < count_);
  return {*this, rows_[index]};
}

std::optional<Bytes> DataSet::encoded_source(bool explicit_vr, bool big_endian) const {
  if (table_ == nullptr || !table_->source || rows_ != table_->root.data()) return std::nullopt;
  const Table::Source& source = *table_->source;
  if (source.explicit_vr != explicit_vr || source.big_endian != big_endian) return std::nullopt;
  return source.bytes.bytes();
}

// The table of this data set alone, at its root, to write in: copies it first if anything else shares it.
Table& DataSet::editable() {
  const bool alone = table_ != nullptr && table_.use_count() == 1 && rows_ == table_->root.data();
  if (!alone) {
    auto copy = std::make_shared<Table>();
    if (table_ != nullptr) copy->origin = table_->origin;
    if (table_ != nullptr) copy->root = detail::import_rows(*copy, *table_, {rows_, count_});
    table_ = std::move(copy);
    point_at_root();
  }
  // Tables are only ever made by make_shared<Table>, non-const; alone, nobody can see the change.
  Table& table = const_cast<Table&>(*table_);
  table.source.reset();
  return table;
}

Row& DataSet::place(Tag tag, VR vr) {
  Table& table = editable();
  auto at = std::ranges::lower_bound(table.root, tag, {}, &Row::tag);
  if (at == table.root.end() || at->tag != tag) at = table.root.insert(at, Row{});
  *at = Row{};
  at->tag = tag;
  at->vr = vr;
  at->buffer = detail::own_buffer;
  point_at_root();
  return *at;
}

void DataSet::set_bytes(Tag tag, VR vr, Bytes bytes) {
  if (bytes.size() >= large_value) {
    return set_shared(tag, vr, SharedBytes(ByteVector(bytes.begin(), bytes.end())));
  }
  // The bytes may lie in the very buffer that grows.
  const ByteVector copy(bytes.begin(), bytes.end());
  Row& row = place(tag, vr);
  ByteVector& own = const_cast<Table&>(*table_).own;
  row.offset = own.size();
  row.length = static_cast<std::uint32_t>(copy.size());
  append(own, Bytes(copy));
  if (tag == specific_character_set) inherit_character_set({});
}

void DataSet::set_shared(Tag tag, VR vr, SharedBytes bytes) {
  DICOM_CHECK(bytes.size() < detail::undefined_length);
  Row& row = place(tag, vr);
  row.length = static_cast<std::uint32_t>(bytes.size());
  row.buffer = detail::add_buffer(const_cast<Table&>(*table_), std::move(bytes), row.offset);
}

void DataSet::set_text(Tag tag, VR vr, std::string_view text) {
  const VRTraits& rules = traits(vr);
  DICOM_CHECK(rules.kind == ValueKind::text);
  if (!rules.uses_character_set || character_set_.keeps(text)) return set_bytes(tag, vr, as_bytes(text));
  set_bytes(tag, vr, as_bytes(character_set_.from_utf8(text, text_form(vr))));
}

void DataSet::set_numbers(Tag tag, VR vr, std::span<const double> numbers) {
  if (vr == VR::IS || vr == VR::DS) {
    return set_bytes(tag, vr,
                     as_bytes(vr == VR::IS ? detail::integer_strings(numbers) : detail::decimal_strings(numbers)));
  }
  ByteVector bytes;
  for (const double number : numbers) detail::append_number(bytes, vr, number);
  set_bytes(tag, vr, bytes);
}

void DataSet::set_integers(Tag tag, VR vr, std::span<const std::int64_t> integers) {
  const VRTraits& rules = traits(vr);
  if (vr == VR::IS || vr == VR::DS) return set_bytes(tag, vr, as_bytes(detail::integer_strings(integers)));
  if (rules.kind != ValueKind::integer) {
    const std::vector<double> numbers(integers.begin(), integers.end());
    return set_numbers(tag, vr, numbers);
  }
  ByteVector bytes;
  for (const std::int64_t integer : integers) detail::append_integer(bytes, vr, integer);
  set_bytes(tag, vr, bytes);
}

void DataSet::set_tags(Tag tag, VR vr, std::span<const Tag> values) {
  ByteVector bytes;
  for (const Tag value : values) {
    append(bytes, value.group(), std::endian::little);
    append(bytes, value.element(), std::endian::little);
  }
  set_bytes(tag, vr, bytes);
}

void DataSet::set_sequence(Tag tag, const Sequence& items) {
  const Sequence kept = items;  // they may be items of this very data set
  Row& row = place(tag, VR::SQ);
  Table& table = const_cast<Table&>(*table_);
  row.flags = Row::sequence;
  std::vector<detail::Item> level;
  level.reserve(kept.size());
  for (const DataSet& item : kept) {
    detail::Item entry;
    if (item.table_ != nullptr) {
      const std::vector<Row> rows = detail::import_rows(table, *item.table_, {item.rows_, item.count_});
      entry.first_row = static_cast<std::uint32_t>(table.rows.size());
      entry.row_count = static_cast<std::uint32_t>(rows.size());
      table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    level.push_back(entry);
  }
  row.first_item = static_cast<std::uint32_t>(table.items.size());
  row.item_count = static_cast<std::uint32_t>(level.size());
  table.items.insert(table.items.end(), level.begin(), level.end());
}

void DataSet::set_fragments(Tag tag, VR vr, std::span<const SharedBytes> fragments) {
  Row& row = place(tag, vr);
  Table& table = const_cast<Table&>(*table_);
  row.flags = Row::encapsulated;
  row.length = detail::undefined_length;
  row.first_item = static_cast<std::uint32_t>(table.items.size());
  row.item_count = static_cast<std::uint32_t>(fragments.size());
  for (const SharedBytes& fragment : fragments) {
    detail::Item item;
    item.length = static_cast<std::uint32_t>(fragment.size());
    item.buffer = detail::add_buffer(table, fragment, item.offset);
    table.items.push_back(item);
  }
}

void DataSet::set_deferred(Tag tag, VR vr, std::uint64_t offset, std::uint32_t length) {
  Row& row = place(tag, vr);
  row.flags = Row::deferred;
  row.buffer = detail::no_buffer;
  row.offset = offset - table_->origin;
  row.length = length;
}

void DataSet::set_deferred_fragments(Tag tag, VR vr, Bytes offset_table, std::span<const FragmentPlace> places) {
  const SharedBytes table_bytes[] = {SharedBytes(ByteVector(offset_table.begin(), offset_table.end()))};
  set_fragments(tag, vr, table_bytes);
  Table& table = const_cast<Table&>(*table_);
  Row& row = *std::ranges::lower_bound(table.root, tag, {}, &Row::tag);
  row.flags |= places.empty() ? 0 : Row::deferred;
  row.item_count += static_cast<std::uint32_t>(places.size());
  for (const FragmentPlace& place : places) {
    table.items.push_back({place.offset - table.origin, place.length, 0, 0, detail::no_buffer});
  }
}

// Whether text of the element, or in it, would mean something else if its bytes came into this data set.
bool DataSet::reads_otherwise(const DataElement& element, CharacterSet text_of) const {
  if (element.is_sequence()) {
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      const DataSet item = element.item(i);
      if (item.contains(specific_character_set)) continue;  // it says its own
      for (const DataElement inner : item) {
        if (reads_otherwise(inner, text_of)) return true;
      }
    }
    return false;
  }
  if (!traits(element.vr()).uses_character_set) return false;
  const std::string_view text = element.raw_text();
  return !text_of.keeps(text) || !character_set_.keeps(text);
}

void DataSet::set_converted(const DataElement& element) {
  if (!element.is_sequence()) return set_text(element.tag(), element.vr(), *element.text());
  Sequence items;
  for (std::size_t i = 0; i < element.item_count(); ++i) {
    const DataSet item = element.item(i);
    DataSet& converted = items.emplace_back(item.contains(specific_character_set) ? item : new_item());
    if (!converted.empty()) continue;
    for (const DataElement inner : item) converted.set(inner);
  }
  set_sequence(element.tag(), items);
}

void DataSet::set(const DataElement& element) {
  const CharacterSet from = element.owner_->character_set_;
  const bool both_said = from != CharacterSet() && character_set_ != CharacterSet();
  if (both_said && from != character_set_ && reads_otherwise(element, from)) {
    const DataSet kept = *element.owner_;
    return set_converted(*kept.find(element.tag()));
  }
  const DataSet kept = *element.owner_;  // the element may be one of this data set
  const Row row = *element.row_;
  Row& placed = place(row.tag, row.vr);
  const Row imported = detail::import_row(const_cast<Table&>(*table_), *kept.table_, row);
  placed = imported;
  if (row.tag == specific_character_set) inherit_character_set({});
}

bool DataSet::erase(Tag tag) {
  if (!contains(tag)) return false;
  Table& table = editable();
  table.root.erase(std::ranges::lower_bound(table.root, tag, {}, &Row::tag));
  point_at_root();
  if (tag == specific_character_set) character_set_ = {};
  return true;
}

namespace detail {

Result<DataElement> require(const DataSet& data_set, Tag tag) {
  const auto element = data_set.find(tag);
  if (!element) return Error{ErrorCode::not_found, "the element is absent", {}, to_string(tag)};
  if (element->is_empty() && !element->is_sequence())
    return element->error(ErrorCode::not_found, "the element is empty");
  return *element;
}

Error out_of_range(const DataElement& element, std::int64_t value) {
  return element.error(ErrorCode::invalid_data, "value " + std::to_string(value) + " is out of range");
}

Result<Sequence> Getter<Sequence>::from(const DataElement& element) {
  Sequence items;
  // An empty sequence may have been written with any VR by a device; one with items never.
  if (!element.is_sequence() && !element.is_empty()) {
    return element.error(ErrorCode::wrong_type, "VR " + std::string(to_string(element.vr())) + " is not a sequence");
  }
  items.reserve(element.item_count());
  for (std::size_t i = 0; i < element.item_count(); ++i) items.push_back(element.item(i));
  return items;
}

}  // namespace detail
}  // namespace dicom
