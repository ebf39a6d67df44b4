#include "dicom/file/value_text.h"

#include <array>
#include <charconv>

#include "dicom/dictionary/dictionary.h"
#include "dicom/path/element_path.h"

namespace dicom {
namespace {

template <class N>
void append_number(std::string& to, N number) {
  std::array<char, 40> buffer;
  to.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr);
}

void append_hexadecimal(std::string& to, Bytes bytes, std::size_t maximum) {
  for (const std::byte b : bytes) {
    if (maximum != 0 && to.size() > maximum) return;
    if (!to.empty()) to += ' ';
    to += "0123456789abcdef"[std::to_integer<unsigned>(b) >> 4];
    to += "0123456789abcdef"[std::to_integer<unsigned>(b) & 15];
  }
}

// Control characters would disturb a terminal, and could do worse to it: also those of C1, U+0080 to U+009F.
std::string visible(std::string text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x20 || c == 0x7f) text[i] = c == '\n' || c == '\r' || c == '\t' ? ' ' : '.';
    if (c == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0) {
      text.replace(i, 2, ".");
    }
  }
  return text;
}

void append_number(std::string& to, const DataElement& element, std::size_t index) {
  const VR vr = element.vr();
  if (vr == VR::FL) return append_number(to, static_cast<float>(element.number(index).value_or(0)));
  if (vr == VR::FD) return append_number(to, element.number(index).value_or(0));
  const std::int64_t integer = element.integer(index).value_or(0);
  if (vr == VR::UV) return append_number(to, static_cast<std::uint64_t>(integer));
  append_number(to, integer);
}

std::string numbers(const DataElement& element, std::size_t maximum) {
  std::string text;
  const std::size_t count = element.value_count();
  for (std::size_t i = 0; i < count && (maximum == 0 || text.size() <= maximum); ++i) {
    if (i > 0) text += '\\';
    append_number(text, element, i);
  }
  return text;
}

std::string tags_as_text(const DataElement& element, const ValueTextOptions& options) {
  std::string text;
  const std::size_t count = element.value_count();
  for (std::size_t i = 0; i < count && (options.maximum_width == 0 || text.size() <= options.maximum_width); ++i) {
    if (i > 0) text += '\\';
    const auto tag = element.tag_value(i);
    if (!tag) continue;
    text += to_string(*tag);
    const std::string_view keyword = options.names ? keyword_of(*tag) : std::string_view{};
    if (!keyword.empty()) text.append(" ").append(keyword);
  }
  return text;
}

std::string uids(const DataElement& element, bool names) {
  std::string text;
  for (const std::string& uid : element.texts().value_or(std::vector<std::string>{})) {
    if (!text.empty()) text += '\\';
    text += uid;
    const UIDEntry* entry = names ? find_uid(uid) : nullptr;
    if (entry != nullptr) text.append(" (").append(entry->name).append(")");
  }
  return text;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string fragments(const DataElement& element) {
  if (element.item_count() == 0) return "(no fragments)";
  std::uint64_t size = 0;
  for (std::size_t i = 1; i < element.item_count(); ++i) size += element.fragment(i).size();
  return "(" + counted(element.item_count() - 1, "fragment", "fragments") + ", " + std::to_string(size) +
         " bytes; offset table of " + std::to_string(element.fragment(0).size()) + " bytes)";
}

std::string whole_text(const DataElement& element, const ValueTextOptions& options) {
  if (element.is_deferred()) return "(" + std::to_string(element.length()) + " bytes, not read)";
  if (element.is_sequence()) return "(" + counted(element.item_count(), "item", "items") + ")";
  if (element.is_encapsulated()) return fragments(element);
  if (element.is_empty()) return "(no value)";
  if (element.vr() == VR::UI) return visible(uids(element, options.names));
  std::string text;
  switch (traits(element.vr()).kind) {
    case ValueKind::text: return visible(element.text().value_or(""));
    case ValueKind::integer:
    case ValueKind::floating: return numbers(element, options.maximum_width);
    case ValueKind::tag: return tags_as_text(element, options);
    default: append_hexadecimal(text, element.bytes(), options.maximum_width); return text;
  }
}

}  // namespace

std::string value_text(const DataElement& element, const ValueTextOptions& options) {
  return shortened(whole_text(element, options), options.maximum_width);
}

std::string element_name(const DataSet& level, Tag tag) {
  if (tag.is_private_creator()) return "PrivateCreator";
  if (tag.is_private()) {
    const std::string creator = private_creator_of(level, tag);
    if (creator.empty()) return "(private)";
    const PrivateEntry* entry = find_private(creator, tag);
    return visible(entry != nullptr ? std::string(entry->name) : "[" + creator + "]");
  }
  if (tag.is_group_length()) return "GroupLength";
  const ElementEntry* entry = find_element(tag);
  if (entry == nullptr) return "(unknown)";
  return std::string(entry->keyword.empty() ? entry->name : entry->keyword);
}

std::string shortened(std::string text, std::size_t maximum) {
  if (maximum == 0 || text.size() <= maximum) return text;
  std::size_t points = 0;
  std::size_t cut = 0;  // where the last character begins that an ellipsis may replace
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) continue;
    if (points == maximum - 1) cut = i;
    if (++points > maximum) {
      text.resize(cut);
      return text + "…";
    }
  }
  return text;
}

}  // namespace dicom
