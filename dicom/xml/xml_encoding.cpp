#include "dicom/xml/xml_encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "dicom/charset/character_set.h"

namespace dicom::detail {
namespace {

// Name of the IANA registry, Defined Term of PS3.3 C.12.1.1.2.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> encodings{{
    {"ISO-8859-1", "ISO_IR 100"},
    {"ISO-8859-2", "ISO_IR 101"},
    {"ISO-8859-3", "ISO_IR 109"},
    {"ISO-8859-4", "ISO_IR 110"},
    {"ISO-8859-5", "ISO_IR 144"},
    {"ISO-8859-6", "ISO_IR 127"},
    {"ISO-8859-7", "ISO_IR 126"},
    {"ISO-8859-8", "ISO_IR 138"},
    {"ISO-8859-9", "ISO_IR 148"},
    {"ISO-8859-15", "ISO_IR 203"},
    {"TIS-620", "ISO_IR 166"},
    {"GB18030", "GB18030"},
    {"GBK", "GBK"},
    {"JIS_X0201", "ISO_IR 13"},
}};
constexpr std::string_view left_alone[] = {"UTF-8", "US-ASCII", "ASCII", "UTF-16"};

bool equal_words(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right,
                            [](unsigned char a, unsigned char b) { return std::toupper(a) == std::toupper(b); });
}

// What stands in encoding="..." of the XML declaration; empty if there is none.
std::string_view declared_encoding(std::string_view xml) {
  if (!xml.starts_with("<?xml")) return {};
  std::string_view declaration = xml.substr(0, xml.find("?>"));
  const std::size_t at = declaration.find("encoding");
  if (at == std::string_view::npos) return {};
  declaration.remove_prefix(at);
  const std::size_t begin = declaration.find_first_of("\"'");
  if (begin == std::string_view::npos) return {};
  const std::size_t end = declaration.find(declaration[begin], begin + 1);
  return end == std::string_view::npos ? std::string_view() : declaration.substr(begin + 1, end - begin - 1);
}

}  // namespace

Result<std::string> to_readable_encoding(std::string_view xml) {
  const std::string_view name = declared_encoding(xml);
  const auto is_name = [&](std::string_view known) { return equal_words(name, known); };
  if (name.empty() || std::ranges::any_of(left_alone, is_name)) return std::string(xml);
  const auto known = std::ranges::find_if(encodings, [&](const auto& row) { return is_name(row.first); });
  const CharacterSet set = known == encodings.end() ? CharacterSet() : CharacterSet::from_terms(known->second);
  if (known == encodings.end() || !set.is_known())
    return Error{ErrorCode::unsupported, "the encoding '" + std::string(name.substr(0, 40)) + "' of the XML", {}, {}};
  return set.to_utf8(xml, TextForm::block);
}

}  // namespace dicom::detail
