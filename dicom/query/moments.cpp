#include "dicom/query/moments.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

namespace dicom::query {
namespace {

bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

int number(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

// Year, or year and month, or all three.
std::optional<Stretch> days_of(std::string_view digits) {
  using namespace std::chrono;
  if ((digits.size() != 4 && digits.size() != 6 && digits.size() != 8) || !all_digits(digits)) return std::nullopt;
  const year y(number(digits.substr(0, 4)));
  const month first_month(digits.size() > 4 ? static_cast<unsigned>(number(digits.substr(4, 2))) : 1);
  const month last_month(digits.size() > 4 ? first_month : month(12));
  const day first_day(digits.size() > 6 ? static_cast<unsigned>(number(digits.substr(6, 2))) : 1);
  const year_month_day first(y, first_month, first_day);
  if (!first.ok()) return std::nullopt;
  const sys_days begin(first);
  const sys_days last = digits.size() > 6 ? begin : sys_days(year_month_day_last(y, month_day_last(last_month)));
  return Stretch{begin.time_since_epoch().count() * microseconds_per_day,
                 (last.time_since_epoch().count() + 1) * microseconds_per_day - 1};
}

// HH, HHMM, HHMMSS, HHMMSS.F to HHMMSS.FFFFFF.
std::optional<Stretch> clock_of(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view digits = text.substr(0, point);
  if ((digits.size() != 2 && digits.size() != 4 && digits.size() != 6) || !all_digits(digits)) return std::nullopt;
  constexpr std::array<std::int64_t, 3> units{60 * microseconds_per_minute, microseconds_per_minute, 1'000'000};
  constexpr std::array<int, 3> limits{23, 59, 60};
  Stretch stretch{0, 0};
  std::int64_t precision = 0;
  for (std::size_t i = 0; i * 2 < digits.size(); ++i) {
    const int value = number(digits.substr(i * 2, 2));
    if (value > limits[i]) return std::nullopt;
    stretch.first += value * units[i];
    precision = units[i];
  }
  if (point != std::string_view::npos) {
    const std::string_view fraction = text.substr(point + 1);
    if (digits.size() != 6 || fraction.empty() || fraction.size() > 6 || !all_digits(fraction)) return std::nullopt;
    precision = 1'000'000;
    for (std::size_t i = 0; i < fraction.size(); ++i) precision /= 10;
    stretch.first += number(fraction) * precision;
  }
  stretch.last = stretch.first + precision - 1;
  return stretch;
}

// "+0100" in microseconds: -1200 to +1400 (PS3.5 6.2).
std::optional<std::int64_t> offset_of(std::string_view text) {
  if (text.size() != 5 || !all_digits(text.substr(1))) return std::nullopt;
  const int minutes = number(text.substr(1, 2)) * 60 + number(text.substr(3, 2));
  if (minutes > 14 * 60) return std::nullopt;
  return (text[0] == '-' ? -1 : 1) * minutes * microseconds_per_minute;
}

}  // namespace

std::optional<Stretch> parse_date(std::string_view text) {
  std::string date(text);
  if (date.size() == 10 && date[4] == '.' && date[7] == '.') std::erase(date, '.');
  return date.size() == 8 ? days_of(date) : std::nullopt;
}

std::optional<Stretch> parse_time(std::string_view text) {
  std::string time(text);
  std::erase(time, ':');
  return clock_of(time);
}

std::optional<Stretch> parse_date_time(std::string_view text) {
  std::int64_t offset = 0;
  if (const std::size_t sign = text.find_first_of("+-"); sign != std::string_view::npos) {
    const auto read = offset_of(text.substr(sign));
    if (!read) return std::nullopt;
    offset = *read;
    text = text.substr(0, sign);
  }
  auto stretch = days_of(text.substr(0, std::min<std::size_t>(text.size(), 8)));
  if (!stretch) return std::nullopt;
  if (text.size() > 8) {
    const auto clock = clock_of(text.substr(8));
    if (!clock) return std::nullopt;
    stretch = Stretch{stretch->first + clock->first, stretch->first + clock->last};
  }
  return Stretch{stretch->first - offset, stretch->last - offset};
}

std::size_t find_range_hyphen(std::string_view text, bool is_date_time) {
  const std::size_t at = text.find('-');
  if (!is_date_time || at == std::string_view::npos || at < 4 || text.size() - at < 5) return at;
  // "2026-0500" might be either: an offset, as PS3.4 C.2.2.2.5.1 decides for what can be one.
  const std::string_view after = text.substr(at + 1, 4);
  const bool is_offset = all_digits(after) && after <= "1400" && (text.size() == at + 5 || text[at + 5] == '-');
  if (!is_offset) return at;
  return text.size() == at + 5 ? std::string_view::npos : at + 5;
}

}  // namespace dicom::query
