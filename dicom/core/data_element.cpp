#include "dicom/core/data_element.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <concepts>
#include <cstdlib>
#include <string>
#include <utility>

#include "dicom/core/character_set_conversion.h"
#include "dicom/core/data_set.h"

namespace dicom {
namespace {

std::string_view trim_trailing(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
  return text;
}

std::string_view trim_both(std::string_view text) {
  text = trim_trailing(text);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

// Value `index` of backslash-separated text; nothing if there are fewer.
std::optional<std::string_view> split_at(std::string_view text, std::size_t index) {
  for (; index > 0; --index) {
    const std::size_t separator = text.find('\\');
    if (separator == std::string_view::npos) return std::nullopt;
    text.remove_prefix(separator + 1);
  }
  return text.substr(0, text.find('\\'));
}

template <class T>
std::optional<T> parse_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);  // from_chars knows no plus sign
  T value{};
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

#ifdef __wasm__
// libc++ 19 has from_chars for integers alone.
template <std::floating_point T>
std::optional<T> parse_number(std::string_view text) {
  const std::string copy(text);
  if (copy.empty() || copy.find_first_not_of("0123456789+-.eE") != std::string::npos) return std::nullopt;
  char* end = nullptr;
  const double value = std::strtod(copy.c_str(), &end);
  return *end == '\0' ? std::optional<T>(static_cast<T>(value)) : std::nullopt;
}
#endif

std::int64_t load_integer(const std::byte* from, const VRTraits& rules, std::endian order) {
  switch (rules.value_size) {
    case 1: return std::to_integer<std::uint8_t>(*from);
    case 2: return rules.is_signed ? load<std::int16_t>(from, order) : load<std::uint16_t>(from, order);
    case 4:  // not ?: over both, whose common type is unsigned
      if (rules.is_signed) return load<std::int32_t>(from, order);
      return load<std::uint32_t>(from, order);
    default: return load<std::int64_t>(from, order);
  }
}

bool holds_words(const VRTraits& rules, VR vr) {
  return rules.kind == ValueKind::integer ||
         (rules.kind == ValueKind::bytes && vr != VR::UN && vr != VR::OF && vr != VR::OD);
}

bool holds_floats(const VRTraits& rules, VR vr) {
  return rules.kind == ValueKind::floating || vr == VR::OF || vr == VR::OD;
}

}  // namespace

const detail::Table& DataElement::table() const {
  return *owner_->table_;
}

bool DataElement::is_empty() const {
  if (is_sequence() || is_encapsulated()) return row_->item_count == 0;
  return row_->length == 0;
}

Bytes DataElement::bytes() const {
  if (is_sequence() || is_encapsulated() || is_deferred()) return {};
  return table().slice(row_->buffer, row_->offset, row_->length);
}

SharedBytes DataElement::shared_bytes() const {
  if (row_->buffer == detail::no_buffer) return {};
  if (row_->buffer != detail::own_buffer) return {bytes(), table().buffers[row_->buffer].owner()};
  return {bytes(), owner_->table_};
}

std::endian DataElement::byte_order() const {
  return (row_->flags & detail::Row::big_endian) != 0 ? std::endian::big : std::endian::little;
}

std::size_t DataElement::multiplicity() const {
  if (is_sequence()) return row_->item_count;
  if (is_empty()) return 0;
  const VRTraits& rules = traits(vr());
  switch (rules.kind) {
    case ValueKind::text: {
      const std::string_view value = raw_text();
      if (value.empty()) return 0;
      if (!rules.multi_valued) return 1;
      return character_set().count_values(value);
    }
    case ValueKind::integer:
    case ValueKind::floating: return bytes().size() / rules.value_size;
    case ValueKind::tag: return bytes().size() / 4;
    default: return 1;
  }
}

std::size_t DataElement::value_count() const {
  const VRTraits& rules = traits(vr());
  return rules.kind == ValueKind::bytes ? bytes().size() / rules.value_size : multiplicity();
}

std::string_view DataElement::raw_text() const {
  return traits(vr()).kind == ValueKind::text ? trim_trailing(as_text(bytes())) : std::string_view{};
}

CharacterSet DataElement::character_set() const {
  return traits(vr()).uses_character_set ? owner_->character_set() : CharacterSet();
}

bool DataElement::needs_decoding() const {
  return !character_set().keeps(raw_text());
}

Result<std::string> DataElement::text() const {
  if (traits(vr()).kind != ValueKind::text) {
    return error(ErrorCode::wrong_type, "VR " + std::string(to_string(vr())) + " is not text");
  }
  return character_set().to_utf8(raw_text(), text_form(vr()));
}

Result<std::vector<std::string>> DataElement::texts() const {
  const std::string whole = DICOM_TRY(text());
  std::vector<std::string> values;
  if (whole.empty()) return values;
  if (!traits(vr()).multi_valued) return std::vector<std::string>{whole};
  std::string_view rest = whole;
  while (true) {
    const std::size_t separator = rest.find('\\');
    values.emplace_back(trim_both(rest.substr(0, separator)));
    if (separator == std::string_view::npos) return values;
    rest.remove_prefix(separator + 1);
  }
}

Result<const std::byte*> DataElement::word(std::size_t index, std::size_t size) const {
  const Bytes all = bytes();
  if (all.size() / size <= index) {
    return error(all.empty() ? ErrorCode::not_found : ErrorCode::invalid_data,
                 all.empty() ? "no value"
                             : "value " + std::to_string(index + 1) + " is wanted, but the length is " +
                                   std::to_string(all.size()) + " bytes of " + std::to_string(size) + " each");
  }
  return all.data() + index * size;
}

Result<std::int64_t> DataElement::integer(std::size_t index) const {
  const VRTraits& rules = traits(vr());
  if (holds_words(rules, vr())) {
    return load_integer(DICOM_TRY(word(index, rules.value_size)), rules, byte_order());
  }
  if (vr() != VR::IS && vr() != VR::DS) {
    return error(ErrorCode::wrong_type, "VR " + std::string(to_string(vr())) + " is not an integer");
  }
  const auto text = split_at(raw_text(), index);
  if (!text || trim_both(*text).empty()) return error(ErrorCode::not_found, "no value");
  if (const auto value = parse_number<std::int64_t>(trim_both(*text))) return *value;
  const auto value = parse_number<double>(trim_both(*text));
  if (!value || std::trunc(*value) != *value || std::abs(*value) > 9e15) {
    return error(ErrorCode::invalid_data, "'" + std::string(*text) + "' is not an integer");
  }
  return static_cast<std::int64_t>(*value);
}

Result<double> DataElement::number(std::size_t index) const {
  const VRTraits& rules = traits(vr());
  if (holds_floats(rules, vr())) {
    const std::byte* from = DICOM_TRY(word(index, rules.value_size));
    return rules.value_size == 4 ? static_cast<double>(load<float>(from, byte_order()))
                                 : load<double>(from, byte_order());
  }
  if (vr() == VR::UV) return static_cast<double>(static_cast<std::uint64_t>(DICOM_TRY(integer(index))));
  if (vr() != VR::DS) return static_cast<double>(DICOM_TRY(integer(index)));
  const auto text = split_at(raw_text(), index);
  if (!text || trim_both(*text).empty()) return error(ErrorCode::not_found, "no value");
  const auto value = parse_number<double>(trim_both(*text));
  if (!value) return error(ErrorCode::invalid_data, "'" + std::string(*text) + "' is not a number");
  return *value;
}

Result<Tag> DataElement::tag_value(std::size_t index) const {
  if (vr() != VR::AT) {
    return error(ErrorCode::wrong_type, "VR " + std::string(to_string(vr())) + " is not a tag");
  }
  const std::byte* from = DICOM_TRY(word(index, 4));
  return Tag(load<std::uint16_t>(from, byte_order()), load<std::uint16_t>(from + 2, byte_order()));
}

DataSet DataElement::item(std::size_t index) const {
  const detail::Item& item = table().items[row_->first_item + index];
  DataSet inner;
  inner.table_ = owner_->table_;
  inner.rows_ = table().rows.data() + item.first_row;
  inner.count_ = item.row_count;
  inner.inherit_character_set(owner_->character_set());
  return inner;
}

bool DataElement::item_has_undefined_length(std::size_t index) const {
  return table().items[row_->first_item + index].length == detail::undefined_length;
}

Bytes DataElement::fragment(std::size_t index) const {
  const detail::Item& item = table().items[row_->first_item + index];
  return table().slice(item.buffer, item.offset, item.length);
}

std::uint64_t DataElement::offset() const {
  return table().origin + row_->offset;
}

std::uint64_t DataElement::fragment_offset(std::size_t index) const {
  return table().origin + table().items[row_->first_item + index].offset;
}

std::uint32_t DataElement::fragment_length(std::size_t index) const {
  return table().items[row_->first_item + index].length;
}

bool DataElement::fragment_is_deferred(std::size_t index) const {
  return table().items[row_->first_item + index].buffer == detail::no_buffer;
}

Error DataElement::error(ErrorCode code, std::string message) const {
  Error error{code, std::move(message), {}, to_string(tag())};
  if (row_->buffer == 0 && !table().buffers.empty()) error.offset = offset();
  return error;
}

}  // namespace dicom
