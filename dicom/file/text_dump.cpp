#include "dicom/file/text_dump.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "dicom/dictionary/dictionary.h"

namespace dicom {
namespace {

constexpr std::size_t keyword_width = 34;
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view bright = "\x1b[36m";
constexpr std::string_view plain = "\x1b[0m";

template <class N>
void append_number(std::string& to, N number) {
  std::array<char, 40> buffer;
  to.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr);
}

std::string hex_bytes(Bytes bytes, std::size_t maximum) {
  std::string text;
  for (const std::byte b : bytes) {
    if (maximum != 0 && text.size() >= maximum) break;
    if (!text.empty()) text += ' ';
    text += "0123456789abcdef"[std::to_integer<unsigned>(b) >> 4];
    text += "0123456789abcdef"[std::to_integer<unsigned>(b) & 15];
  }
  return text;
}

// Control characters would disturb a terminal, and could do worse to it.
std::string visible(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = c == '\n' || c == '\r' || c == '\t' ? ' ' : '.';
  }
  return text;
}

std::string numbers(const DataElement& element, std::size_t maximum) {
  std::string text;
  const bool floating = traits(element.vr()).kind == ValueKind::floating;
  for (std::size_t i = 0; i < element.value_count(); ++i) {
    if (maximum != 0 && text.size() > maximum) break;
    if (i > 0) text += '\\';
    if (element.vr() == VR::FL) {
      append_number(text, static_cast<float>(element.number(i).value_or(0)));
    } else if (floating) {
      append_number(text, element.number(i).value_or(0));
    } else if (element.vr() == VR::UV) {
      append_number(text, static_cast<std::uint64_t>(element.integer(i).value_or(0)));
    } else {
      append_number(text, element.integer(i).value_or(0));
    }
  }
  return text;
}

std::string tag_values(const DataElement& element) {
  std::string text;
  for (std::size_t i = 0; i < element.value_count(); ++i) {
    if (i > 0) text += '\\';
    if (const auto tag = element.tag_value(i)) text += to_string(*tag);
  }
  return text;
}

std::string uid_text(const DataElement& element) {
  std::string text = element.text().value_or("");
  const UIDEntry* entry = find_uid(text);
  if (entry != nullptr) text += " = " + std::string(entry->keyword.empty() ? entry->name : entry->keyword);
  return text;
}

std::string value_text(const DataElement& element, std::size_t maximum) {
  if (element.is_deferred()) return "(" + std::to_string(element.length()) + " bytes, not read)";
  if (element.is_sequence())
    return "(" + std::to_string(element.item_count()) + (element.item_count() == 1 ? " item)" : " items)");
  if (element.is_encapsulated())
    return "(" + std::to_string(element.item_count()) + " fragments, the first is the offset table)";
  if (element.is_empty()) return "(no value)";
  switch (traits(element.vr()).kind) {
    case ValueKind::text: return visible(element.vr() == VR::UI ? uid_text(element) : element.text().value_or(""));
    case ValueKind::integer:
    case ValueKind::floating: return numbers(element, maximum);
    case ValueKind::tag: return tag_values(element);
    default: return hex_bytes(element.bytes(), maximum);
  }
}

// At most `maximum` code points, with an ellipsis; never cuts within a character.
std::string shortened(std::string text, std::size_t maximum) {
  if (maximum == 0) return text;
  std::size_t points = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) continue;
    if (++points > maximum) {
      text.resize(i);
      return text + "…";
    }
  }
  return text;
}

class Dumper {
 public:
  Dumper(const DumpOptions& options, std::string& to) : options_(options), to_(to) {}

  void dump(const DataSet& data_set, std::size_t depth) {
    for (const DataElement element : data_set) {
      line(element, name(data_set, element.tag()), depth);
      for (std::size_t i = 0; element.is_sequence() && i < element.item_count(); ++i) {
        to_.append(2 * depth + 2, ' ');
        to_ += colour(dim);
        to_ += "item ";
        append_number(to_, i + 1);
        to_ += colour(plain);
        to_ += '\n';
        dump(element.item(i), depth + 2);
      }
    }
  }

 private:
  [[nodiscard]] std::string_view colour(std::string_view code) const {
    return options_.colour ? code : std::string_view{};
  }

  [[nodiscard]] static std::string_view name(const DataSet& data_set, Tag tag) {
    if (tag.is_private_creator()) return "PrivateCreator";
    if (tag.is_private() && tag.element() >= 0x1000) {
      const std::string creator =
          data_set.text_or_empty(Tag(tag.group(), static_cast<std::uint16_t>(tag.element() >> 8)));
      const PrivateEntry* entry = find_private(creator, tag);
      return entry != nullptr ? entry->name : "(private)";
    }
    const ElementEntry* entry = find_element(tag);
    if (entry == nullptr) return "(unknown)";
    return entry->keyword.empty() ? entry->name : entry->keyword;
  }

  void line(const DataElement& element, std::string_view keyword, std::size_t depth) {
    to_.append(2 * depth, ' ');
    to_ += colour(dim);
    to_ += to_string(element.tag());
    to_ += colour(plain);
    to_ += ' ';
    to_ += to_string(element.vr());
    to_ += ' ';
    to_ += colour(bright);
    to_ += keyword;
    to_ += colour(plain);
    const std::size_t used = keyword.size() + 2 * depth;
    to_.append(used < keyword_width ? keyword_width - used : 1, ' ');
    to_ += shortened(value_text(element, options_.maximum_value_width), options_.maximum_value_width);
    to_ += '\n';
  }

  const DumpOptions& options_;
  std::string& to_;
};

}  // namespace

void dump(const DataSet& data_set, const DumpOptions& options, std::string& to) {
  Dumper(options, to).dump(data_set, 0);
}

}  // namespace dicom
