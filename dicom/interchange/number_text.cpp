#include "dicom/interchange/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

#include "dicom/core/tag.h"

namespace dicom::interchange {
namespace {

Error not_a(VR vr, std::string_view text, std::string_view what) {
  constexpr std::size_t shown = 40;
  return {ErrorCode::invalid_data,
          "'" + std::string(text.substr(0, shown)) + "' is not " + std::string(what) + " of vr " +
              std::string(to_string(vr)),
          {},
          {}};
}

std::string_view without_plus(std::string_view text) {
  return text.starts_with('+') ? text.substr(1) : text;
}

template <class T>
std::optional<T> parse(std::string_view text) {
  text = without_plus(text);
  T value{};
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// An integer that is written with a fraction or an exponent.
template <class T>
std::optional<T> parse_as_real(std::string_view text) {
  constexpr double exact = 9007199254740992.0;  // 2^53
  const auto number = parse<double>(text);
  if (!number || std::trunc(*number) != *number || std::abs(*number) > exact) return std::nullopt;
  if constexpr (!std::numeric_limits<T>::is_signed) {
    if (*number < 0) return std::nullopt;
  }
  return static_cast<T>(*number);
}

template <class T>
Result<void> append_integer(ByteVector& to, VR vr, std::string_view text) {
  using Wide = std::conditional_t<std::numeric_limits<T>::is_signed, std::int64_t, std::uint64_t>;
  auto value = parse<Wide>(text);
  if (!value) value = parse_as_real<Wide>(text);
  if (!value) return not_a(vr, text, parse<double>(text) ? "a value" : "an integer");
  if (!std::in_range<T>(*value)) return not_a(vr, text, "in the range");
  append(to, static_cast<T>(*value), std::endian::little);
  return {};
}

// Also NaN, Infinity (JavaScript), inf (C) and INF (XML Schema), in any case of letters. A float is read as a float:
// the way over double would round twice.
template <class T>
Result<void> append_real(ByteVector& to, VR vr, std::string_view text) {
  const auto value = parse<T>(text);
  if (!value) return not_a(vr, text, "a number");
  append(to, *value, std::endian::little);
  return {};
}

Result<void> append_tag(ByteVector& to, std::string_view text) {
  const auto tag = parse_tag(text);
  if (!tag) return not_a(VR::AT, text, "a tag");
  append(to, tag->group(), std::endian::little);
  append(to, tag->element(), std::endian::little);
  return {};
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

Result<void> append_number_text(ByteVector& to, VR vr, std::string_view text) {
  switch (vr) {
    case VR::US: return append_integer<std::uint16_t>(to, vr, text);
    case VR::SS: return append_integer<std::int16_t>(to, vr, text);
    case VR::UL: return append_integer<std::uint32_t>(to, vr, text);
    case VR::SL: return append_integer<std::int32_t>(to, vr, text);
    case VR::UV: return append_integer<std::uint64_t>(to, vr, text);
    case VR::SV: return append_integer<std::int64_t>(to, vr, text);
    case VR::AT: return append_tag(to, text);
    case VR::FL: return append_real<float>(to, vr, text);
    default: return append_real<double>(to, vr, text);
  }
}

std::string_view name_of_non_finite(double number, std::string_view infinity, std::string_view minus_infinity) {
  if (std::isnan(number)) return "NaN";
  return number > 0 ? infinity : minus_infinity;
}

// -? (0|[1-9][0-9]*) (.[0-9]+)? ([eE][+-]?[0-9]+)?
bool is_json_number(std::string_view text) {
  const auto digits = [&] {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) ++count;
    text.remove_prefix(count);
    return count;
  };
  if (text.starts_with('-')) text.remove_prefix(1);
  const bool leading_zero = text.starts_with('0');
  const std::size_t whole = digits();
  if (whole == 0 || (leading_zero && whole > 1)) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (digits() == 0) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (digits() == 0) return false;
  }
  return text.empty();
}

}  // namespace dicom::interchange
