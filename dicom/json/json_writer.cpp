#include <charconv>

#include "dicom/core/vr.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/interchange/base64.h"
#include "dicom/interchange/number_text.h"
#include "dicom/interchange/text_buffer.h"
#include "dicom/interchange/value_field.h"
#include "dicom/interchange/value_text.h"
#include "dicom/json/json.h"
#include "dicom/json/json_text.h"

namespace dicom {
namespace {

using detail::append_decimal_as_number;
using detail::append_json_number;
using detail::append_json_string;
using interchange::TextBuffer;
using interchange::write_tag;

constexpr std::size_t longest_integer = 24;
// Beyond this a reader that knows only doubles (JavaScript) would lose digits: F.2.3 allows strings.
constexpr std::int64_t largest_exact_double = std::int64_t{1} << 53;

class Writer {
 public:
  Writer(std::string& to, const JsonOptions& options) : to_(to), options_(options) {}

  void write(const DataSet* meta, const DataSet& data_set) {
    to_.append('{');
    ++depth_;
    bool first = true;
    if (meta != nullptr) write_elements(*meta, first);
    write_elements(data_set, first);
    --depth_;
    if (!first) new_line();
    to_.append('}');
  }

 private:
  void new_line() {
    if (!options_.pretty) return;
    to_.append('\n');
    to_.append(2 * depth_, ' ');
  }

  void write_elements(const DataSet& data_set, bool& first) {
    for (const DataElement element : data_set) {
      if (element.tag().is_group_length()) continue;
      if (!first) to_.append(',');
      first = false;
      new_line();
      write(element);
    }
  }

  void write(const DataElement& element) {
    constexpr std::size_t head = 24;  // "00100020":{"vr":"LO"
    const VR vr = element.vr() == VR::none ? VR::UN : element.vr();
    char* at = to_.reserve(head);
    *at++ = '"';
    at = write_tag(at, element.tag().value);
    std::memcpy(at, "\":{\"vr\":\"", 9);
    std::memcpy(at + 9, to_string(vr).data(), 2);
    at[11] = '"';
    to_.advance(at + 12);
    if (element.tag() == tags::SpecificCharacterSet.tag && traits(vr).kind == ValueKind::text) {
      // The JSON itself is UTF-8, so that is what the repertoire is now, also where it was empty (F.2.1.1).
      to_.append(",\"Value\":[\"ISO_IR 192\"]");
    } else if (!element.is_empty()) {
      write_value(element, vr);
    }
    to_.append('}');
  }

  void write_value(const DataElement& element, VR vr) {
    if (element.is_sequence()) return write_items(element);
    const ValueKind kind = traits(vr).kind;
    if (element.is_encapsulated() || element.is_deferred() || kind == ValueKind::bytes) return write_bulk_data(element);
    if (kind == ValueKind::text) return write_texts(element, vr);
    if (element.value_count() == 0) return;  // fewer bytes than one value
    to_.append(",\"Value\":[");
    write_numbers(element, vr);
    to_.append(']');
  }

  void write_items(const DataElement& element) {
    to_.append(",\"Value\":[");
    const std::size_t path_size = path_.size();
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      if (i > 0) to_.append(',');
      if (options_.bulk_data_uri) interchange::append_item_path(path_, element.tag(), i);
      write(nullptr, element.item(i));
      path_.resize(path_size);
    }
    to_.append(']');
  }

  void write_texts(const DataElement& element, VR vr) {
    const std::string_view raw = element.raw_text();
    if (raw.empty()) return;
    to_.append(",\"Value\":[");
    if (!element.needs_decoding()) {
      write_values(raw, vr);
    } else {
      write_values(element.text().value_or(std::string()), vr);
    }
    to_.append(']');
  }

  void write_values(std::string_view text, VR vr) {
    interchange::for_each_value(text, vr, [&](std::size_t index, std::string_view value) {
      if (index > 0) to_.append(',');
      write_text(value, vr);
    });
  }

  void write_text(std::string_view text, VR vr) {
    if (text.empty()) {
      to_.append("null");  // F.2.5
    } else if (vr == VR::PN) {
      write_person_name(text);
    } else if (vr == VR::DS || vr == VR::IS) {
      write_decimal(text, vr);
    } else {
      append_json_string(to_, text);
    }
  }

  void write_decimal(std::string_view text, VR vr) {
    const bool exact = options_.decimals == JsonOptions::Decimals::exact;
    // What is too long for its VR would not come back as it is from a number.
    if (interchange::is_json_number(text) && (!exact || text.size() <= traits(vr).maximum_length)) {
      to_.append(text);
    } else if (exact) {
      append_json_string(to_, text);
    } else {
      append_decimal_as_number(to_, text);
    }
  }

  void write_person_name(std::string_view name) {
    bool first = true;
    interchange::for_each_name_group(name, [&](std::string_view group, std::string_view value) {
      to_.append(first ? '{' : ',');
      first = false;
      append_json_string(to_, group);
      to_.append(':');
      append_json_string(to_, value);
    });
    to_.append(first ? std::string_view("null") : "}");
  }

  void write_numbers(const DataElement& element, VR vr) {
    const Bytes bytes = element.bytes();
    const std::endian order = element.byte_order();
    switch (vr) {
      case VR::US: return write_each<std::uint16_t>(bytes, order);
      case VR::SS: return write_each<std::int16_t>(bytes, order);
      case VR::UL: return write_each<std::uint32_t>(bytes, order);
      case VR::SL: return write_each<std::int32_t>(bytes, order);
      case VR::UV: return write_each<std::uint64_t>(bytes, order);
      case VR::SV: return write_each<std::int64_t>(bytes, order);
      case VR::FL: return write_each<float>(bytes, order);
      case VR::FD: return write_each<double>(bytes, order);
      default: return write_tags(bytes, order);
    }
  }

  template <class T>
  void write_each(Bytes bytes, std::endian order) {
    for (std::size_t i = 0; i + sizeof(T) <= bytes.size(); i += sizeof(T)) {
      if (i > 0) to_.append(',');
      const T number = load<T>(bytes.data() + i, order);
      if constexpr (std::is_floating_point_v<T>) {
        append_json_number(to_, number);
      } else {
        write_integer(number);
      }
    }
  }

  template <class T>
  void write_integer(T number) {
    bool quoted = false;
    if constexpr (sizeof(T) == 8)
      quoted = std::cmp_greater(number, largest_exact_double) || std::cmp_less(number, -largest_exact_double);
    char* at = to_.reserve(longest_integer);
    if (quoted) *at++ = '"';
    at = std::to_chars(at, at + longest_integer - 2, number).ptr;
    if (quoted) *at++ = '"';
    to_.advance(at);
  }

  void write_tags(Bytes bytes, std::endian order) {
    for (std::size_t i = 0; i + 4 <= bytes.size(); i += 4) {
      const Tag tag(load<std::uint16_t>(bytes.data() + i, order), load<std::uint16_t>(bytes.data() + i + 2, order));
      char* at = to_.reserve(11);
      if (i > 0) *at++ = ',';
      *at++ = '"';
      at = write_tag(at, tag.value);
      *at++ = '"';
      to_.advance(at);
    }
  }

  void write_bulk_data(const DataElement& element) {
    const interchange::Carried carried = interchange::carried(element, options_, path_);
    if (carried.how == interchange::Carried::How::omitted) return;
    if (carried.how == interchange::Carried::How::by_reference) {
      to_.append(",\"BulkDataURI\":");
      return append_json_string(to_, carried.uri);
    }
    ByteVector room;
    to_.append(",\"InlineBinary\":\"");
    interchange::append_base64(to_, interchange::value_field(element, room));
    to_.append('"');
  }

  TextBuffer to_;
  const JsonOptions& options_;
  std::string path_;  ///< of the enclosing items, for bulk data URIs
  std::size_t depth_ = 0;
};

}  // namespace

void append_json(std::string& to, const DataSet& data_set, const JsonOptions& options) {
  Writer(to, options).write(options.meta, data_set);
}

std::string to_json(const DataSet& data_set, const JsonOptions& options) {
  std::string text;
  append_json(text, data_set, options);
  return text;
}

}  // namespace dicom
