#include "dicom/text/exact_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <type_traits>

#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/path/element_path.h"

namespace dicom {
namespace {

constexpr std::string_view hex_prefix = "hex:";

Error not_a_value(VR vr, std::string_view text, std::string_view wanted) {
  return {ErrorCode::invalid_argument,
          "'" + std::string(text.substr(0, 64)) + "' is no value of VR " + std::string(to_string(vr)) + ": " +
              std::string(wanted),
          {},
          {}};
}

int hex_digit(char c) {
  unsigned value = 0;
  return std::from_chars(&c, &c + 1, value, 16).ec == std::errc{} ? static_cast<int>(value) : -1;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

Result<ByteVector> parse_hex(VR vr, std::string_view digits) {
  ByteVector bytes;
  int high = -1;
  for (const char c : digits) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') continue;
    const int digit = hex_digit(c);
    if (digit < 0) return not_a_value(vr, digits, "pairs of hexadecimal digits are expected");
    if (high < 0) {
      high = digit;
      continue;
    }
    bytes.push_back(static_cast<std::byte>(high << 4 | digit));
    high = -1;
  }
  if (high >= 0) return not_a_value(vr, digits, "the last hexadecimal digit has no partner");
  return bytes;
}

std::string hex_text(Bytes bytes) {
  std::string text(hex_prefix);
  for (const std::byte b : bytes) {
    text += ' ';
    text += "0123456789abcdef"[std::to_integer<unsigned>(b) >> 4];
    text += "0123456789abcdef"[std::to_integer<unsigned>(b) & 15];
  }
  return text;
}

// Text between quotes, its escapes resolved; nothing may follow the closing one.
Result<std::string> parse_quoted(VR vr, std::string_view text) {
  std::string value;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') {
      if (i + 1 != text.size()) return not_a_value(vr, text, "text goes on behind the closing quote");
      return value;
    }
    if (text[i] != '\\') {
      value += text[i];
      continue;
    }
    const char escape = ++i < text.size() ? text[i] : '\0';
    if (escape == 'x' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0) {
      value += static_cast<char>(hex_digit(text[i + 1]) << 4 | hex_digit(text[i + 2]));
      i += 2;
    } else if (escape == '\\' || escape == '"') {
      value += escape;
    } else if (escape == 'n' || escape == 'r' || escape == 't') {
      value += escape == 'n' ? '\n' : escape == 'r' ? '\r' : '\t';
    } else {
      return not_a_value(vr, text, "in quotes a backslash begins one of \\\\ \\\" \\n \\r \\t \\xHH");
    }
  }
  return not_a_value(vr, text, "the closing quote is missing");
}

std::string quoted(std::string_view text) {
  std::string to = "\"";
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '\\' || c == '"') {
      to += '\\';
      to += c;
    } else if (c == '\n' || c == '\r' || c == '\t') {
      to += c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
    } else if (code < 0x20 || code == 0x7f) {
      to += "\\x";
      to += "0123456789abcdef"[code >> 4];
      to += "0123456789abcdef"[code & 15];
    } else {
      to += c;
    }
  }
  return to + "\"";
}

template <class T>
bool append_as(ByteVector& to, std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  T value{};
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status != std::errc{} || end != text.data() + text.size()) return false;
  append(to, value, std::endian::little);
  return true;
}

bool append_number(ByteVector& to, VR vr, std::string_view text) {
  switch (vr) {
    case VR::FL:
    case VR::OF: return append_as<float>(to, text);
    case VR::FD:
    case VR::OD: return append_as<double>(to, text);
    case VR::SS: return append_as<std::int16_t>(to, text);
    case VR::SL: return append_as<std::int32_t>(to, text);
    case VR::SV: return append_as<std::int64_t>(to, text);
    case VR::OB: return append_as<std::uint8_t>(to, text);
    case VR::US:
    case VR::OW: return append_as<std::uint16_t>(to, text);
    case VR::UL:
    case VR::OL: return append_as<std::uint32_t>(to, text);
    case VR::UV:
    case VR::OV: return append_as<std::uint64_t>(to, text);
    default: return false;
  }
}

bool append_tag(ByteVector& to, std::string_view text) {
  const auto tag = parse_tag_or_keyword(text);
  if (!tag) return false;
  append(to, tag->group(), std::endian::little);
  append(to, tag->element(), std::endian::little);
  return true;
}

// Numbers or tags, separated by backslashes.
Result<ByteVector> parse_binary(VR vr, std::string_view text) {
  ByteVector bytes;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\\', begin), text.size());
    const std::string_view value = trimmed(text.substr(begin, end - begin));
    if (!(vr == VR::AT ? append_tag(bytes, value) : append_number(bytes, vr, value))) {
      return not_a_value(vr, value,
                         vr == VR::UN   ? "write it as hex: 00 01 ..."
                         : vr == VR::AT ? "a tag or a keyword is expected"
                                        : "a number in the VR's range is expected");
    }
    begin = end + 1;
  }
  return bytes;
}

Result<void> set_text_value(DataSet& to, Tag tag, VR vr, std::string_view text) {
  if (vr == VR::UI && !text.empty()) {
    const UIDEntry* entry = find_uid_keyword(text);
    if (entry != nullptr) text = entry->uid;
  }
  if (!traits(vr).uses_character_set && !is_plain_ascii(text)) return not_a_value(vr, text, "only ASCII is allowed");
  if (!traits(vr).uses_character_set || to.character_set().keeps(text)) {
    to.set_bytes(tag, vr, as_bytes(text));
    return {};
  }
  if (repair_utf8(text) != text) return not_a_value(vr, text, "it is not UTF-8");
  to.set_text(tag, vr, text);
  const auto back = to.find(tag)->text();
  std::string_view visible = text;
  while (visible.ends_with(' ')) visible.remove_suffix(1);
  if (back && *back == visible) return {};
  return not_a_value(vr, text, "Specific Character Set has no such characters");
}

std::string tag_text(const DataElement& element) {
  std::string text;
  for (std::size_t i = 0; i < element.value_count(); ++i) {
    if (i > 0) text += '\\';
    text += to_string(element.tag_value(i).value_or(Tag()));
  }
  return text;
}

template <class N>
void append_text(std::string& to, N number) {
  std::array<char, 40> buffer;
  to.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr);
}

std::string number_text(const DataElement& element) {
  const bool floating = traits(element.vr()).kind == ValueKind::floating;
  std::string text;
  for (std::size_t i = 0; i < element.value_count(); ++i) {
    if (i > 0) text += '\\';
    if (floating && element.vr() == VR::FL) {
      append_text(text, static_cast<float>(element.number(i).value_or(0)));
    } else if (floating) {
      append_text(text, element.number(i).value_or(0));
    } else if (element.vr() == VR::UV) {
      append_text(text, static_cast<std::uint64_t>(element.integer(i).value_or(0)));
    } else {
      append_text(text, element.integer(i).value_or(0));
    }
  }
  return text;
}

bool reads_back(const DataSet& level, VR vr, std::string_view text, Bytes wanted) {
  DataSet scratch = level.new_item();
  const Tag tag(0x0009, 0x1001);
  if (!set_value(scratch, tag, vr, text)) return false;
  const Bytes bytes = scratch.find(tag)->bytes();
  if (std::ranges::equal(bytes, wanted)) return true;
  // One character of padding is what any writer adds.
  return bytes.size() % 2 == 1 && wanted.size() == bytes.size() + 1 &&
         std::ranges::equal(bytes, wanted.first(bytes.size())) &&
         wanted.back() == static_cast<std::byte>(traits(vr).padding);
}

// Whether a line's reader takes the text as it stands: see TextReader.
bool is_plain(VR vr, std::string_view text) {
  if (text.empty() || trimmed(text) != text) return false;
  if (text.starts_with('"') || text.starts_with('{') || text.starts_with("hex")) return false;
  if (vr == VR::UI && (text.front() < '0' || text.front() > '9')) return false;
  return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

ByteVector little_endian(const DataElement& element) {
  const Bytes bytes = element.bytes();
  ByteVector copy(bytes.begin(), bytes.end());
  const std::ptrdiff_t size = traits(element.vr()).value_size;
  if (element.byte_order() == std::endian::little || size == 1) return copy;
  for (auto at = copy.begin(); copy.end() - at >= size; at += size) std::reverse(at, at + size);
  return copy;
}

}  // namespace

std::string exact_value(const DataSet& level, const DataElement& element) {
  if (element.is_empty()) return {};
  const VR vr = element.vr();
  const ByteVector bytes = little_endian(element);
  const ValueKind kind = traits(vr).kind;
  if (kind == ValueKind::bytes || kind == ValueKind::none) return hex_text(bytes);
  std::string text = kind == ValueKind::text  ? element.text().value_or("")
                     : kind == ValueKind::tag ? tag_text(element)
                                              : number_text(element);
  if (is_plain(vr, text) && reads_back(level, vr, text, bytes)) return text;
  if (kind != ValueKind::text) return hex_text(bytes);
  text = quoted(text);
  if (reads_back(level, vr, text, bytes)) return text;
  // Padding of another kind, or more of it.
  text = quoted(element.text().value_or("") + std::string(as_text(bytes).substr(element.raw_text().size())));
  return reads_back(level, vr, text, bytes) ? text : hex_text(bytes);
}

Result<void> set_value(DataSet& to, Tag tag, VR vr, std::string_view text) {
  if (vr == VR::SQ) {
    if (!text.empty() && text != "{}") return not_a_value(vr, text, "a sequence takes items");
    to.set_sequence(tag, {});
    return {};
  }
  if (text.empty()) {
    to.set_empty(tag, vr);
    return {};
  }
  if (text.starts_with(hex_prefix)) {
    to.set_bytes(tag, vr, DICOM_TRY(parse_hex(vr, text.substr(hex_prefix.size()))));
    return {};
  }
  if (traits(vr).kind == ValueKind::text) {
    if (text.front() != '"') return set_text_value(to, tag, vr, text);
    return set_text_value(to, tag, vr, DICOM_TRY(parse_quoted(vr, text)));
  }
  to.set_bytes(tag, vr, DICOM_TRY(parse_binary(vr, text)));
  return {};
}

VR dictionary_vr(const DataSet& level, Tag tag) {
  return vr_of(tag, private_creator_of(level, tag));
}

Result<void> set_value(DataSet& to, Tag tag, std::string_view text) {
  const ElementEntry* entry = find_element(tag);
  auto result = set_value(to, tag, dictionary_vr(to, tag), text);
  if (!result && entry != nullptr && entry->alternative_vr != VR::none) {
    if (set_value(to, tag, entry->alternative_vr, text)) return {};
  }
  return result;
}

}  // namespace dicom
