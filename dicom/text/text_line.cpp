#include "dicom/text/text_line.h"

#include <algorithm>
#include <cctype>

#include "dicom/text/dcmtk_line.h"

namespace dicom::detail {
namespace {

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// Where the '=' stands that ends the name of an element; a private creator in brackets may hold one of its own.
std::size_t find_equals(std::string_view line) {
  bool in_brackets = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '[') in_brackets = true;
    if (line[i] == ']') in_brackets = false;
    if (line[i] == '=' && !in_brackets) return i;
  }
  return std::string_view::npos;
}

bool ends_name(std::string_view rest) {
  return rest.starts_with('=') && (rest.size() == 1 || rest[1] == ' ' || rest[1] == '\t');
}

// "= ..." or "Keyword = ...": the keyword is there for people only.
bool is_ours(std::string_view rest) {
  if (ends_name(rest)) return true;
  const auto end = std::ranges::find_if_not(rest, is_word);
  return end != rest.begin() && ends_name(trimmed(rest.substr(static_cast<std::size_t>(end - rest.begin()))));
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

Result<TextLine> parse_text_line(std::string_view line) {
  TextLine parsed;
  constexpr std::size_t tag_size = 11;  // (gggg,eeee)
  if (line.size() >= tag_size && (line.size() == tag_size || line[tag_size] == ' ' || line[tag_size] == '\t')) {
    parsed.tag = parse_tag(line.substr(0, tag_size));
  }
  if (parsed.tag) {
    std::string_view rest = trimmed(line.substr(tag_size));
    const std::string_view name = rest.substr(0, 2);
    if (name.size() == 2 && (rest.size() == 2 || !is_word(rest[2]))) {
      parsed.vr = parse_vr(name[0], name[1]);
      const bool dcmtk_only = !parsed.vr && is_dcmtk_vr(name);
      if (parsed.vr || dcmtk_only) rest = trimmed(rest.substr(2));
    }
    if (!is_ours(rest)) {
      parsed.dcmtk = true;
      parsed.value = DICOM_TRY(value_of_dcmtk(*parsed.tag, parsed.vr, name, rest));
      return parsed;
    }
    parsed.value = trimmed(rest.substr(rest.find('=') + 1));
    return parsed;
  }
  const std::size_t equals = find_equals(line);
  if (equals == std::string_view::npos) {
    return Error{ErrorCode::invalid_data,
                 "'NAME = VALUE' was expected instead of '" + std::string(line.substr(0, 60)) + "'",
                 {},
                 {}};
  }
  parsed.path = trimmed(line.substr(0, equals));
  parsed.value = trimmed(line.substr(equals + 1));
  return parsed;
}

}  // namespace dicom::detail
