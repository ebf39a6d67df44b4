// The rules of the text VRs: PS3.5 table 6.2-1.
#include <algorithm>
#include <charconv>
#include <cstdint>

#include "dicom/check/check_values.h"
#include "dicom/core/date_time.h"
#include "dicom/core/person_name.h"
#include "dicom/core/uid.h"

namespace dicom {
namespace {

using Problem = std::optional<std::string>;

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

std::string quoted(std::string_view value) {
  std::string text = "'";
  for (const char c : value.substr(0, 40)) text += is_control(c) ? '.' : c;
  return text + (value.size() > 40 ? "...'" : "'");
}

Problem too_long(std::size_t length, std::size_t maximum) {
  if (maximum == 0 || length <= maximum) return std::nullopt;
  return std::to_string(length) + " characters, at most " + std::to_string(maximum) + " are allowed";
}

// Control characters: none in names and short texts, those of line and page layout in long ones (PS3.5 6.1.3).
Problem control_characters(VR vr, std::string_view value) {
  const bool has_layout = vr == VR::LT || vr == VR::ST || vr == VR::UT;
  for (const char c : value) {
    const bool layout = c == '\t' || c == '\n' || c == '\f' || c == '\r';
    if (is_control(c) && !(has_layout && layout)) {
      return "control character " + std::to_string(static_cast<unsigned char>(c)) + " in " + quoted(value);
    }
  }
  return std::nullopt;
}

Problem only(std::string_view value, bool (*allowed)(char), const char* repertoire) {
  if (std::ranges::all_of(value, allowed)) return std::nullopt;
  return quoted(value) + " has other characters than " + repertoire;
}

bool is_code_character(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '_';
}

// RFC 3986, unreserved and reserved characters and the percent sign.
bool is_uri_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
}

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

template <class T>
Problem parses(std::string_view value) {
  const auto parsed = T::parse(value);
  if (parsed) return std::nullopt;
  return parsed.error().message;
}

// The retired forms 1993.08.22 and 10:10:10 are readable, but no longer allowed.
template <class T>
Problem date_or_time(std::string_view value, char retired) {
  if (value.find(retired) != std::string_view::npos) return quoted(value) + " has the form of ACR-NEMA";
  return parses<T>(value);
}

Problem integer_string(std::string_view value) {
  std::string_view digits = value;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (status == std::errc::invalid_argument || end != digits.data() + digits.size()) {
    return quoted(value) + " is not an integer";
  }
  if (status != std::errc{} || number < INT32_MIN || number > INT32_MAX)
    return quoted(value) + " is not within 32 bits";
  return std::nullopt;
}

Problem decimal_string(std::string_view value) {
  std::string_view digits = value;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  double number = 0;
  const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool has_digit = std::ranges::any_of(digits, [](char c) { return c >= '0' && c <= '9'; });
  if (status == std::errc::invalid_argument || end != digits.data() + digits.size() || !has_digit) {
    return quoted(value) + " is not a number";
  }
  return std::nullopt;
}

Problem person_name(std::string_view value) {
  if (Problem problem = parses<PersonName>(value)) return problem;
  for (std::size_t start = 0; start <= value.size();) {
    const std::size_t end = std::min(value.find('=', start), value.size());
    if (Problem problem = too_long(characters(value.substr(start, end - start)), traits(VR::PN).maximum_length)) {
      return problem;
    }
    start = end + 1;
  }
  return std::nullopt;
}

Problem form_of(VR vr, std::string_view value) {
  switch (vr) {
    case VR::AE: return only(value, is_ascii, "those of ASCII");
    case VR::AS: return parses<AgeString>(value);
    case VR::CS: return only(value, is_code_character, "upper-case letters, digits, space and underscore");
    case VR::DA: return date_or_time<Date>(value, '.');
    case VR::DS: return decimal_string(value);
    case VR::DT: return parses<DateTime>(value);
    case VR::IS: return integer_string(value);
    case VR::PN: return person_name(value);
    case VR::TM: return date_or_time<Time>(value, ':');
    case VR::UI: return is_valid_uid(value) ? std::nullopt : Problem(quoted(value) + " is not a UID");
    case VR::UR: return only(value, is_uri_character, "those of a URI");
    default: return std::nullopt;
  }
}

}  // namespace

std::optional<std::string> problem_with_text(VR vr, std::string_view value) {
  if (value.empty()) return std::nullopt;
  if (vr != VR::PN) {
    if (Problem problem = too_long(characters(value), traits(vr).maximum_length)) return problem;
  }
  if (Problem problem = control_characters(vr, value)) return problem;
  return form_of(vr, value);
}

}  // namespace dicom
