#include "dicom/core/person_name.h"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace dicom {
namespace {

using Components = PersonName::Components;

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

// Gives the parts of `text` between separators to `parts`; false if there are more of them.
template <std::size_t N>
bool split(std::string_view text, char separator, std::array<std::string_view, N>& parts) {
  for (std::string_view& part : parts) {
    const std::size_t end = text.find(separator);
    part = trim(text.substr(0, end));
    if (end == std::string_view::npos) return true;
    text.remove_prefix(end + 1);
  }
  return false;
}

Result<Components> parse_components(std::string_view text) {
  std::array<std::string_view, 5> parts;
  if (!split(text, '^', parts)) {
    return Error{ErrorCode::invalid_data, "'" + std::string(text) + "' has more than five name components"};
  }
  const auto [family, given, middle, prefix, suffix] = parts;
  return Components{std::string(family), std::string(given), std::string(middle), std::string(prefix),
                    std::string(suffix)};
}

std::string join(std::initializer_list<std::string_view> parts, char separator) {
  std::string text;
  for (const std::string_view part : parts) text.append(part) += separator;
  while (!text.empty() && text.back() == separator) text.pop_back();
  return text;
}

std::string join_words(std::initializer_list<std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty() && !word.empty()) text += ' ';
    text += word;
  }
  return text;
}

}  // namespace

bool PersonName::Components::empty() const {
  return family.empty() && given.empty() && middle.empty() && prefix.empty() && suffix.empty();
}

std::string PersonName::Components::to_string() const {
  return join({family, given, middle, prefix, suffix}, '^');
}

Result<PersonName> PersonName::parse(std::string_view text) {
  std::array<std::string_view, 3> groups;
  if (!split(text, '=', groups)) {
    return Error{ErrorCode::invalid_data, "'" + std::string(text) + "' has more than three name groups"};
  }
  PersonName name;
  name.alphabetic = DICOM_TRY(parse_components(groups[0]));
  name.ideographic = DICOM_TRY(parse_components(groups[1]));
  name.phonetic = DICOM_TRY(parse_components(groups[2]));
  return name;
}

std::string PersonName::to_string() const {
  return join({alphabetic.to_string(), ideographic.to_string(), phonetic.to_string()}, '=');
}

std::string PersonName::formatted() const {
  if (!alphabetic.empty()) {
    const Components& name = alphabetic;
    return join_words({name.prefix, name.given, name.middle, name.family, name.suffix});
  }
  const Components& name = ideographic.empty() ? phonetic : ideographic;
  return join_words({name.prefix, name.family, name.given, name.middle, name.suffix});
}

}  // namespace dicom
