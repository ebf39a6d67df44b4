#include <algorithm>
#include <charconv>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/json/json.h"
#include "dicom/json/json_text.h"

namespace dicom {
namespace {

using detail::append_base64;
using detail::append_decimal_string;
using detail::append_json_number;
using detail::append_json_string;

void append_hex(std::string& to, std::uint32_t value, std::string_view digits) {
  for (int shift = 28; shift >= 0; shift -= 4) to += digits[value >> shift & 15];
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

class Writer {
 public:
  Writer(std::string& to, const JsonOptions& options) : to_(to), options_(options) {}

  void write(const DataSet& data_set) {
    to_ += '{';
    ++depth_;
    bool first = true;
    for (const DataElement element : data_set) {
      if (element.tag().is_group_length()) continue;
      if (!first) to_ += ',';
      first = false;
      new_line();
      write(element);
    }
    --depth_;
    if (!first) new_line();
    to_ += '}';
  }

 private:
  void new_line() {
    if (!options_.pretty) return;
    to_ += '\n';
    to_.append(2 * depth_, ' ');
  }

  void write(const DataElement& element) {
    to_ += '"';
    append_hex(to_, element.tag().value, "0123456789ABCDEF");
    to_ += "\":{\"vr\":\"";
    const VR vr = element.vr() == VR::none ? VR::UN : element.vr();
    to_ += to_string(vr);
    to_ += '"';
    if (!element.is_empty()) write_value(element, vr);
    to_ += '}';
  }

  void write_value(const DataElement& element, VR vr) {
    if (element.is_sequence()) return write_items(element);
    const ValueKind kind = traits(vr).kind;
    if (element.is_encapsulated() || element.is_deferred() || kind == ValueKind::bytes) return write_bulk_data(element);
    if (kind == ValueKind::text && element.raw_text().empty()) return;
    to_ += ",\"Value\":[";
    if (kind == ValueKind::text) {
      write_texts(element, vr);
    } else {
      write_numbers(element, vr);
    }
    to_ += ']';
  }

  void write_items(const DataElement& element) {
    to_ += ",\"Value\":[";
    const std::size_t path_size = path_.size();
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      if (i > 0) to_ += ',';
      append_hex(path_, element.tag().value, "0123456789abcdef");
      path_ += '/' + std::to_string(i) + '/';
      write(element.item(i));
      path_.resize(path_size);
    }
    to_ += ']';
  }

  void write_texts(const DataElement& element, VR vr) {
    // The JSON itself is UTF-8, so that is what the repertoire is now (PS3.18 F.2.1.1).
    if (element.tag() == tags::SpecificCharacterSet.tag) return append_json_string(to_, "ISO_IR 192");
    const std::string_view raw = element.raw_text();
    const bool ascii = is_plain_ascii(raw);
    const std::string decoded = ascii ? std::string() : element.text().value_or("");
    std::string_view rest = ascii ? raw : std::string_view(decoded);
    if (!traits(vr).multi_valued) return append_json_string(to_, rest);
    while (true) {
      const std::size_t separator = rest.find('\\');
      write_text(trimmed(rest.substr(0, separator)), vr);
      if (separator == std::string_view::npos) return;
      rest.remove_prefix(separator + 1);
      to_ += ',';
    }
  }

  void write_text(std::string_view text, VR vr) {
    if (text.empty()) {
      to_ += "null";
    } else if (vr == VR::PN) {
      write_person_name(text);
    } else if (vr == VR::DS || vr == VR::IS) {
      append_decimal_string(to_, text);
    } else {
      append_json_string(to_, text);
    }
  }

  void write_person_name(std::string_view name) {
    constexpr std::string_view groups[] = {"Alphabetic", "Ideographic", "Phonetic"};
    to_ += '{';
    bool first = true;
    for (const std::string_view group : groups) {
      const std::size_t separator = name.find('=');
      const std::string_view value = trimmed(name.substr(0, separator));
      if (!value.empty()) {
        if (!first) to_ += ',';
        first = false;
        append_json_string(to_, group);
        to_ += ':';
        append_json_string(to_, value);
      }
      if (separator == std::string_view::npos) break;
      name.remove_prefix(separator + 1);
    }
    to_ += '}';
  }

  void write_numbers(const DataElement& element, VR vr) {
    const std::size_t count = element.value_count();
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) to_ += ',';
      if (vr == VR::AT) {
        to_ += '"';
        append_hex(to_, element.tag_value(i).value_or(Tag()).value, "0123456789ABCDEF");
        to_ += '"';
      } else if (vr == VR::FL) {
        append_json_number(to_, static_cast<float>(element.number(i).value_or(0)));
      } else if (vr == VR::FD) {
        append_json_number(to_, element.number(i).value_or(0));
      } else {
        write_integer(element.integer(i).value_or(0), vr);
      }
    }
  }

  void write_integer(std::int64_t value, VR vr) {
    char buffer[24];
    const auto end = vr == VR::UV ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::uint64_t>(value))
                                  : std::to_chars(buffer, buffer + sizeof buffer, value);
    to_.append(buffer, end.ptr);
  }

  void write_bulk_data(const DataElement& element) {
    const bool by_reference = element.is_encapsulated() || element.is_deferred() ||
                              element.bytes().size() > options_.bulk_data_threshold ||
                              element.tag() == tags::PixelData.tag;
    if (by_reference && options_.bulk_data_uri) {
      std::string path = path_;
      append_hex(path, element.tag().value, "0123456789abcdef");
      if (const auto uri = options_.bulk_data_uri(element, path)) {
        to_ += ",\"BulkDataURI\":";
        return append_json_string(to_, *uri);
      }
    }
    if (element.is_deferred()) return;
    to_ += ",\"InlineBinary\":\"";
    append_base64(to_, element.is_encapsulated() ? Bytes(encapsulated(element)) : Bytes(little_endian(element)));
    to_ += '"';
  }

  // Items with their headers, as they stand in the file (PS3.5 A.4), without the sequence delimiter.
  static ByteVector encapsulated(const DataElement& element) {
    ByteVector bytes;
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      append(bytes, std::uint32_t{0xe000fffe}, std::endian::little);
      append(bytes, static_cast<std::uint32_t>(element.fragment(i).size()), std::endian::little);
      append(bytes, element.fragment(i));
    }
    return bytes;
  }

  // Inline binary is little endian (PS3.18 F.2.7).
  static ByteVector little_endian(const DataElement& element) {
    const Bytes stored = element.bytes();
    ByteVector bytes(stored.begin(), stored.end());
    const std::size_t size = traits(element.vr()).value_size;
    if (element.byte_order() == std::endian::little || size == 1) return bytes;
    for (std::size_t i = 0; i + size <= bytes.size(); i += size) {
      std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(i),
                   bytes.begin() + static_cast<std::ptrdiff_t>(i + size));
    }
    return bytes;
  }

  std::string& to_;
  const JsonOptions& options_;
  std::string path_;  ///< of the enclosing items, for bulk data URIs
  std::size_t depth_ = 0;
};

}  // namespace

void append_json(std::string& to, const DataSet& data_set, const JsonOptions& options) {
  Writer(to, options).write(data_set);
}

std::string to_json(const DataSet& data_set, const JsonOptions& options) {
  std::string text;
  append_json(text, data_set, options);
  return text;
}

}  // namespace dicom
