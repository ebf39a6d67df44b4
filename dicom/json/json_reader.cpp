#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "dicom/core/number_text.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/json/json.h"

namespace dicom {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

using BulkData = std::function<Result<ByteVector>(std::string_view uri)>;

Error wrong(Tag tag, std::string message) {
  return {ErrorCode::invalid_data, std::move(message), {}, to_string(tag)};
}

Result<ByteVector> decode_base64(std::string_view text, Tag tag) {
  ByteVector bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t word = 0;
  int bits = 0;
  for (const char c : text) {
    std::uint32_t digit = 0;
    if (c >= 'A' && c <= 'Z')
      digit = static_cast<std::uint32_t>(c - 'A');
    else if (c >= 'a' && c <= 'z')
      digit = static_cast<std::uint32_t>(c - 'a') + 26;
    else if (c >= '0' && c <= '9')
      digit = static_cast<std::uint32_t>(c - '0') + 52;
    else if (c == '+')
      digit = 62;
    else if (c == '/')
      digit = 63;
    else if (c == '=' || c == '\n' || c == '\r')
      continue;
    else
      return wrong(tag, "InlineBinary is not base64");
    word = word << 6 | digit;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push_back(static_cast<std::byte>(word >> bits));
    }
  }
  return bytes;
}

class Reader {
 public:
  explicit Reader(const BulkData& bulk_data) : bulk_data_(bulk_data) {}

  Result<DataSet> read(const object& json, std::size_t depth) {
    if (depth > maximum_depth)
      return Error{
          ErrorCode::limit_exceeded, "sequences are nested deeper than " + std::to_string(maximum_depth), {}, {}};
    DataSet data_set;
    data_set.set_text(Tag(0x0008, 0x0005), VR::CS, "ISO_IR 192");
    bool named_character_set = false;
    bool beyond_ascii = false;
    for (const auto [key, value] : json) {
      const auto tag = parse_tag(key);
      if (!tag)
        return Error{
            ErrorCode::invalid_data, "'" + std::string(key) + "' is not a tag of eight hexadecimal digits", {}, {}};
      object attribute;
      if (value.get(attribute) != simdjson::SUCCESS) return wrong(*tag, "an attribute must be a JSON object");
      named_character_set |= *tag == Tag(0x0008, 0x0005);
      DICOM_TRY(read_attribute(data_set, *tag, attribute, depth, beyond_ascii));
    }
    // Text is UTF-8 now, which needs saying at the root if any of it is beyond ASCII or if it was said before.
    const bool keep = depth == 0 && (named_character_set || beyond_ascii_);
    if (depth > 0) beyond_ascii_ |= beyond_ascii;
    if (keep || (depth == 0 && beyond_ascii)) {
      data_set.set_text(Tag(0x0008, 0x0005), VR::CS, "ISO_IR 192");
    } else {
      data_set.erase(Tag(0x0008, 0x0005));
    }
    return data_set;
  }

 private:
  Result<void> read_attribute(DataSet& to, Tag tag, const object& attribute, std::size_t depth, bool& beyond_ascii) {
    std::string_view name;
    if (attribute["vr"].get(name) != simdjson::SUCCESS || name.size() != 2)
      return wrong(tag, "an attribute must have a vr");
    const auto vr = parse_vr(name[0], name[1]);
    if (!vr) return wrong(tag, "unknown vr '" + std::string(name) + "'");
    std::string_view text;
    if (attribute["InlineBinary"].get(text) == simdjson::SUCCESS) {
      to.set_bytes(tag, *vr, DICOM_TRY(decode_base64(text, tag)));
      return {};
    }
    if (attribute["BulkDataURI"].get(text) == simdjson::SUCCESS) {
      if (bulk_data_) {
        to.set_shared(tag, *vr, SharedBytes(DICOM_TRY(bulk_data_(text))));
      } else {
        to.set_empty(tag, *vr);
      }
      return {};
    }
    array values;
    if (attribute["Value"].get(values) != simdjson::SUCCESS) {
      if (*vr == VR::SQ)
        to.set_sequence(tag, {});
      else
        to.set_empty(tag, *vr);
      return {};
    }
    return read_values(to, tag, *vr, values, depth, beyond_ascii);
  }

  Result<void> read_values(DataSet& to, Tag tag, VR vr, const array& values, std::size_t depth, bool& beyond_ascii) {
    switch (traits(vr).kind) {
      case ValueKind::sequence: return read_items(to, tag, values, depth);
      case ValueKind::integer:
      case ValueKind::floating: return read_numbers(to, tag, vr, values);
      case ValueKind::tag: return read_tags(to, tag, vr, values);
      case ValueKind::text: break;
      default: return wrong(tag, "vr " + std::string(to_string(vr)) + " takes InlineBinary or BulkDataURI, not Value");
    }
    std::string joined;
    bool first = true;
    for (const element value : values) {
      if (!first) joined += '\\';
      first = false;
      joined += DICOM_TRY(text_of(value, tag, vr));
    }
    beyond_ascii |= !is_plain_ascii(joined);
    to.set_text(tag, vr, joined);
    return {};
  }

  static Result<std::string> text_of(const element& value, Tag tag, VR vr) {
    std::string_view text;
    if (value.is_null()) return std::string();
    if (value.get(text) == simdjson::SUCCESS) return std::string(text);
    object name;
    if (vr == VR::PN && value.get(name) == simdjson::SUCCESS) return person_name(name);
    std::int64_t integer = 0;
    if (value.get(integer) == simdjson::SUCCESS) return std::to_string(integer);
    double number = 0;
    if (value.get(number) == simdjson::SUCCESS) return detail::decimal_string(number);
    return wrong(tag, "a value of vr " + std::string(to_string(vr)) + " must be a string or a number");
  }

  static std::string person_name(const object& name) {
    std::string text;
    std::size_t pending = 0;
    for (const std::string_view group : {"Alphabetic", "Ideographic", "Phonetic"}) {
      std::string_view value;
      if (name[group].get(value) == simdjson::SUCCESS && !value.empty()) {
        text.append(pending, '=');
        pending = 0;
        text += value;
      }
      ++pending;
    }
    return text;
  }

  Result<void> read_items(DataSet& to, Tag tag, const array& values, std::size_t depth) {
    Sequence items;
    for (const element value : values) {
      object item;
      if (value.is_null()) {
        items.emplace_back();
        continue;
      }
      if (value.get(item) != simdjson::SUCCESS) return wrong(tag, "an item must be a JSON object");
      items.push_back(DICOM_TRY(read(item, depth + 1)));
    }
    to.set_sequence(tag, items);
    return {};
  }

  // Integers are written as such: doubles could not hold SV and UV.
  static Result<void> read_numbers(DataSet& to, Tag tag, VR vr, const array& values) {
    ByteVector bytes;
    for (const element value : values) DICOM_TRY(append_value(bytes, tag, vr, value));
    to.set_bytes(tag, vr, bytes);
    return {};
  }

  static Result<void> append_value(ByteVector& to, Tag tag, VR vr, const element& value) {
    const VRTraits& rules = traits(vr);
    if (rules.kind == ValueKind::floating) {
      detail::append_number(to, vr, DICOM_TRY(floating(value, tag)));
      return {};
    }
    std::int64_t number = 0;
    std::uint64_t large = 0;
    std::string_view text;
    if (value.get(number) != simdjson::SUCCESS) {
      if (vr == VR::UV && value.get(large) == simdjson::SUCCESS) {
        number = static_cast<std::int64_t>(large);
      } else if (value.get(text) != simdjson::SUCCESS ||
                 std::from_chars(text.data(), text.data() + text.size(), number).ptr != text.data() + text.size()) {
        return wrong(tag, "a value of vr " + std::string(to_string(vr)) + " must be an integer");
      }
    }
    return append_integer(to, tag, rules, number);
  }

  static Result<void> append_integer(ByteVector& to, Tag tag, const VRTraits& rules, std::int64_t number) {
    const bool fits =
        rules.value_size == 8 ||
        (rules.value_size == 4
             ? (rules.is_signed ? std::in_range<std::int32_t>(number) : std::in_range<std::uint32_t>(number))
             : (rules.is_signed ? std::in_range<std::int16_t>(number) : std::in_range<std::uint16_t>(number)));
    if (!fits) return wrong(tag, "value " + std::to_string(number) + " is out of range for its vr");
    for (std::size_t i = 0; i < rules.value_size; ++i)
      to.push_back(static_cast<std::byte>(static_cast<std::uint64_t>(number) >> (8 * i)));
    return {};
  }

  static Result<double> floating(const element& value, Tag tag) {
    double number = 0;
    if (value.get(number) == simdjson::SUCCESS) return number;
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS) {
      const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
      if (status == std::errc{} && end == text.data() + text.size()) return number;
    }
    return wrong(tag, "a value must be a number");
  }

  static Result<void> read_tags(DataSet& to, Tag tag, VR vr, const array& values) {
    ByteVector bytes;
    for (const element value : values) {
      std::string_view text;
      if (value.get(text) != simdjson::SUCCESS) return wrong(tag, "a value of vr AT must be a string");
      const auto named = parse_tag(text);
      if (!named) return wrong(tag, "'" + std::string(text) + "' is not a tag");
      append(bytes, named->group(), std::endian::little);
      append(bytes, named->element(), std::endian::little);
    }
    to.set_bytes(tag, vr, bytes);
    return {};
  }

  const BulkData& bulk_data_;
  bool beyond_ascii_ = false;  ///< in any item so far
};

}  // namespace

Result<DataSet> parse_json(std::string_view json, const BulkData& bulk_data) {
  simdjson::dom::parser parser;
  object root;
  const auto status = parser.parse(json.data(), json.size()).get(root);
  if (status != simdjson::SUCCESS)
    return Error{ErrorCode::invalid_data, std::string("not a JSON object: ") + simdjson::error_message(status), {}, {}};
  return Reader(bulk_data).read(root, 0);
}

}  // namespace dicom
