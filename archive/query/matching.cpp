#include "archive/query/matching.h"

#include <algorithm>
#include <charconv>
#include <span>

#include "dicom/charset/normalise.h"

namespace archive::query {

using dicom::DataElement;
using dicom::DataSet;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::VR;
using index::Condition;
using Kind = Condition::Kind;

namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view padding(" \0", 2);
  const std::size_t first = text.find_first_not_of(padding);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(padding) - first + 1);
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t at = text.find_first_of(separators);
    const std::string_view part = trimmed(text.substr(0, at));
    if (!part.empty()) parts.emplace_back(part);
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "20240131", or as ACR-NEMA wrote it (PS3.5 6.2).
Result<std::string> parse_date(std::string_view text) {
  std::string date(trimmed(text));
  if (date.size() == 10 && date[4] == '.' && date[7] == '.') std::erase(date, '.');
  if (date.size() == 8 && all_digits(date)) return date;
  return Error{ErrorCode::invalid_argument, "'" + std::string(text) + "' is not a date (YYYYMMDD)", {}, {}};
}

Result<std::string> parse_time(std::string_view text) {
  std::string time(trimmed(text));
  std::erase(time, ':');
  const std::string_view whole = std::string_view(time).substr(0, time.find('.'));
  const bool fraction_is_right =
      time.size() == whole.size() || (whole.size() == 6 && time.size() <= 13 && all_digits(time.substr(7)));
  if (all_digits(whole) && (whole.size() == 2 || whole.size() == 4 || whole.size() == 6) && fraction_is_right)
    return time;
  return Error{ErrorCode::invalid_argument, "'" + std::string(text) + "' is not a time (HHMMSS.FFFFFF)", {}, {}};
}

Result<std::string> parse_moment(VR vr, std::string_view text) {
  if (vr == VR::DA) return parse_date(text);
  if (vr == VR::TM) return parse_time(text);
  const std::string_view moment = trimmed(text);
  if (moment.size() >= 4 && all_digits(moment.substr(0, 4))) return std::string(moment);
  return Error{ErrorCode::invalid_argument, "'" + std::string(text) + "' is not a date and time", {}, {}};
}

// The hyphen of a range; that of a DT's offset from UTC ("-0500" at the end) is none (PS3.4 C.2.2.2.5).
std::size_t find_hyphen(VR vr, std::string_view text) {
  const std::size_t at = text.find('-');
  const bool is_offset =
      vr == VR::DT && at != std::string_view::npos && at >= 8 && text.size() - at == 5 && text.substr(at + 1) <= "1200";
  return is_offset ? std::string_view::npos : at;
}

Result<std::optional<Condition>> parse_range(VR vr, std::string_view value) {
  Condition condition;
  const std::size_t hyphen = find_hyphen(vr, value);
  if (hyphen == std::string_view::npos) {
    condition.values.push_back(DICOM_TRY(parse_moment(vr, value)));
    return std::optional(condition);
  }
  condition.kind = Kind::range;
  for (const std::string_view bound : {trimmed(value.substr(0, hyphen)), trimmed(value.substr(hyphen + 1))}) {
    condition.values.push_back(bound.empty() ? std::string() : DICOM_TRY(parse_moment(vr, bound)));
  }
  if (condition.values[0].empty() && condition.values[1].empty()) return std::optional<Condition>();
  return std::optional(condition);
}

Result<std::optional<Condition>> parse_integers(std::string_view value) {
  Condition condition;
  for (const std::string& text : split(value, "\\")) {
    std::int64_t number = 0;
    const char* start = text.data() + (text.starts_with('+') ? 1 : 0);
    const auto [end, failure] = std::from_chars(start, text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size())
      return Error{ErrorCode::invalid_argument, "'" + text + "' is not an integer", {}, {}};
    condition.values.push_back(std::to_string(number));
  }
  return std::optional(condition);
}

bool is_universal(std::string_view value) {
  return value.find_first_not_of("* ") == std::string_view::npos;
}

std::optional<Condition> parse_name(std::string_view value, bool fuzzy) {
  Condition condition;
  if (fuzzy) {
    condition.kind = Kind::words;
    condition.values = split(value, "^=*?, ");
    if (condition.values.empty()) return std::nullopt;
    return condition;
  }
  condition.values.emplace_back(value);
  if (value.find_first_of("*?") != std::string_view::npos) condition.kind = Kind::pattern;
  return condition;
}

bool has_wildcard(std::string_view value) {
  return value.find_first_of("*?") != std::string_view::npos;
}

// One value of the header against the condition.
bool text_matches(std::string_view text, VR vr, const Condition& condition) {
  const auto compared = [&](std::string_view value) {
    return vr == VR::PN            ? dicom::normalise_name(value)
           : condition.ignore_case ? dicom::normalise(value)
                                   : std::string(value);
  };
  const std::string own = compared(text);
  switch (condition.kind) {
    case Kind::any_of:
    case Kind::pattern:
      return std::ranges::any_of(condition.values, [&](const std::string& value) {
        const std::string wanted = compared(value);
        if (matches_pattern(own, wanted)) return true;
        return vr == VR::PN && wanted.find('=') == std::string::npos &&
               matches_pattern('=' + own + '=', "*=" + wanted + "=*");
      });
    case Kind::range:
    case Kind::moments:
      return (condition.values[0].empty() || own >= condition.values[0]) &&
             (condition.values[1].empty() || own <= condition.values[1] + '~');
    case Kind::words:
      return std::ranges::all_of(condition.values, [&](const std::string& word) {
        const std::string wanted = dicom::normalise(word);
        return own.starts_with(wanted) || matches_pattern(own, "*^" + wanted + "*") ||
               matches_pattern(own, "* " + wanted + "*") || matches_pattern(own, "*=" + wanted + "*");
      });
  }
  return false;
}

bool number_matches(const DataElement& element, const Condition& condition) {
  for (std::size_t i = 0; i < element.multiplicity(); ++i) {
    const auto number = element.number(i);
    if (!number) return false;
    for (const std::string& value : condition.values) {
      double wanted = 0;
      const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), wanted);
      if (failure == std::errc() && wanted == *number) return true;
    }
  }
  return false;
}

bool element_matches(const DataElement& element, const Condition& condition) {
  const VR vr = element.vr();
  if (vr == VR::IS || vr == VR::DS || dicom::traits(vr).kind != dicom::ValueKind::text)
    return number_matches(element, condition);
  const auto values = element.texts();
  if (!values) return false;
  return std::ranges::any_of(*values,
                             [&](const std::string& text) { return text_matches(trimmed(text), vr, condition); });
}

bool matches_from(const DataSet& data_set, std::span<const dicom::Tag> path, const Condition& condition) {
  const auto element = data_set.find(path[0]);
  if (!element) return false;
  if (path.size() == 1) return !element->is_sequence() && element_matches(*element, condition);
  for (std::size_t i = 0; i < element->item_count(); ++i) {
    if (matches_from(element->item(i), path.subspan(1), condition)) return true;
  }
  return false;
}

}  // namespace

bool matches_pattern(std::string_view text, std::string_view pattern) {
  std::size_t t = 0;
  std::size_t p = 0;
  std::size_t star = std::string_view::npos;  // the last * met, and where in the text it has got to
  std::size_t resume = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.size() && pattern[p] == '?') {
      ++p;
      // One character may be several bytes of UTF-8.
      for (++t; t < text.size() && (static_cast<unsigned char>(text[t]) & 0xc0) == 0x80; ++t) {
      }
    } else if (p < pattern.size() && pattern[p] == text[t]) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

Result<std::optional<Condition>> parse_key(VR vr, std::string_view value, bool fuzzy) {
  value = trimmed(value);
  if (is_universal(value)) return std::optional<Condition>();
  if (vr == VR::DA || vr == VR::TM || vr == VR::DT) return parse_range(vr, value);
  if (vr == VR::IS) return parse_integers(value);
  if (vr == VR::PN) return parse_name(value, fuzzy);
  Condition condition;
  condition.ignore_case = fuzzy && dicom::traits(vr).uses_character_set;
  condition.values =
      vr == VR::UT || vr == VR::ST || vr == VR::LT ? std::vector{std::string(value)} : split(value, "\\");
  if (vr != VR::UI && condition.values.size() == 1 && has_wildcard(value)) condition.kind = Kind::pattern;
  if (condition.values.empty()) return std::optional<Condition>();
  return std::optional(condition);
}

bool matches(const DataSet& header, const TagPath& path, const Condition& condition) {
  return !path.empty() && matches_from(header, path, condition);
}

}  // namespace archive::query
