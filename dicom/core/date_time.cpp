#include "dicom/core/date_time.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace dicom {
namespace {

constexpr Microseconds one_second = 1'000'000;
constexpr Microseconds one_minute = 60 * one_second;
constexpr Microseconds one_hour = 60 * one_minute;
constexpr Microseconds one_day = 24 * one_hour;

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

Error malformed(std::string_view text, const char* what) {
  return {ErrorCode::invalid_data, "'" + std::string(text) + "' is not " + what};
}

// Takes `count` digits off the front of `text`; nothing if they are not there.
std::optional<unsigned> take_digits(std::string_view& text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  unsigned number = 0;
  for (const char c : text.substr(0, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    number = 10 * number + static_cast<unsigned>(c - '0');
  }
  text.remove_prefix(count);
  return number;
}

void append_digits(std::string& to, unsigned number, std::size_t count) {
  const std::string digits = std::to_string(number);
  if (digits.size() < count) to.append(count - digits.size(), '0');
  to += digits;
}

std::chrono::year_month_day calendar(const Date& date, unsigned month, unsigned day_of_month) {
  return std::chrono::year(date.year) / std::chrono::month(month) / std::chrono::day(day_of_month);
}

Microseconds since_1970(std::chrono::year_month_day date) {
  return std::chrono::sys_days(date).time_since_epoch().count() * one_day;
}

// As many of year, month and day as there are.
std::optional<Date> take_date(std::string_view& text) {
  const auto year = take_digits(text, 4);
  if (!year) return std::nullopt;
  Date date{static_cast<int>(*year)};
  const auto month = take_digits(text, 2);
  if (!month) return date;
  date.month = *month;
  const auto day_of_month = take_digits(text, 2);
  if (day_of_month) date.day = *day_of_month;
  const bool exists = calendar(date, date.month, day_of_month.value_or(1)).ok();
  return exists ? std::optional(date) : std::nullopt;
}

std::optional<Time> take_time(std::string_view& text) {
  const auto hours = take_digits(text, 2);
  if (!hours || *hours > 23) return std::nullopt;
  Time time{*hours, {}, {}};
  time.minute = take_digits(text, 2);
  if (!time.minute) return time;
  time.second = take_digits(text, 2);
  if (*time.minute > 59 || time.second.value_or(0) > 60) return std::nullopt;
  if (!time.second || !text.starts_with('.')) return time;
  text.remove_prefix(1);
  std::uint32_t unit = 100'000;
  while (time.fraction_digits < 6) {
    const auto digit = take_digits(text, 1);
    if (!digit) break;
    time.microsecond += *digit * unit;
    unit /= 10;
    ++time.fraction_digits;
  }
  return time.fraction_digits > 0 ? std::optional(time) : std::nullopt;
}

// "+0100", in minutes; PS3.5 allows -1200 to +1400.
std::optional<int> take_offset(std::string_view& text) {
  const bool negative = text.starts_with('-');
  if (!negative && !text.starts_with('+')) return std::nullopt;
  std::string_view digits = text.substr(1);
  const auto hours = take_digits(digits, 2);
  const auto minutes = take_digits(digits, 2);
  if (!hours || !minutes || *minutes > 59) return std::nullopt;
  const int offset = (negative ? -1 : 1) * static_cast<int>(60 * *hours + *minutes);
  if (offset < -720 || offset > 840) return std::nullopt;
  text = digits;
  return offset;
}

}  // namespace

Result<Date> Date::parse(std::string_view text) {
  std::string digits(trim(text));
  if (digits.size() == 10 && digits[4] == '.' && digits[7] == '.') std::erase(digits, '.');
  std::string_view rest = digits;
  const auto date = take_date(rest);
  if (!date || !rest.empty() || date->day == 0) return malformed(text, "a date");
  return *date;
}

std::string Date::to_string() const {
  std::string text;
  append_digits(text, static_cast<unsigned>(std::clamp(year, 0, 9999)), 4);
  if (month != 0) append_digits(text, month, 2);
  if (month != 0 && day != 0) append_digits(text, day, 2);
  return text;
}

Microseconds Date::earliest() const {
  return since_1970(calendar(*this, month == 0 ? 1 : month, day == 0 ? 1 : day));
}

Microseconds Date::latest() const {
  const auto last_of_month = std::chrono::year(year) / std::chrono::month(month == 0 ? 12 : month) / std::chrono::last;
  const auto last = day == 0 ? std::chrono::year_month_day(last_of_month) : calendar(*this, month, day);
  return since_1970(last) + one_day - 1;
}

Result<Time> Time::parse(std::string_view text) {
  std::string digits(trim(text));
  if (digits.size() >= 5 && digits[2] == ':') std::erase(digits, ':');
  std::string_view rest = digits;
  const auto time = take_time(rest);
  if (!time || !rest.empty()) return malformed(text, "a time");
  return *time;
}

std::string Time::to_string() const {
  std::string text;
  append_digits(text, hour, 2);
  if (!minute) return text;
  append_digits(text, *minute, 2);
  if (!second) return text;
  append_digits(text, *second, 2);
  if (fraction_digits == 0) return text;
  std::string fraction;
  append_digits(fraction, microsecond, 6);
  return text + "." + fraction.substr(0, fraction_digits);
}

Microseconds Time::earliest() const {
  return hour * one_hour + minute.value_or(0) * one_minute + second.value_or(0) * one_second + microsecond;
}

Microseconds Time::latest() const {
  Microseconds span = !minute ? one_hour : !second ? one_minute : one_second;
  for (std::uint8_t i = 0; i < fraction_digits; ++i) span /= 10;
  return earliest() + std::max<Microseconds>(span, 1) - 1;
}

Result<DateTime> DateTime::parse(std::string_view text) {
  std::string_view rest = trim(text);
  DateTime value;
  const auto date = take_date(rest);
  if (!date) return malformed(text, "a date and time");
  value.date = *date;
  if (date->day != 0 && !rest.empty() && rest.front() != '+' && rest.front() != '-') {
    value.time = take_time(rest);
    if (!value.time) return malformed(text, "a date and time");
  }
  if (!rest.empty()) value.utc_offset = take_offset(rest);
  if (!rest.empty()) return malformed(text, "a date and time");
  return value;
}

std::string DateTime::to_string() const {
  std::string text = date.to_string();
  if (time) text += time->to_string();
  if (!utc_offset) return text;
  text += *utc_offset < 0 ? '-' : '+';
  const auto minutes = static_cast<unsigned>(std::abs(*utc_offset));
  append_digits(text, minutes / 60, 2);
  append_digits(text, minutes % 60, 2);
  return text;
}

Microseconds DateTime::earliest() const {
  const Microseconds of_day = time ? time->earliest() : 0;
  return date.earliest() + of_day - utc_offset.value_or(0) * one_minute;
}

Microseconds DateTime::latest() const {
  const Microseconds local = time ? date.earliest() + time->latest() : date.latest();
  return local - utc_offset.value_or(0) * one_minute;
}

Result<AgeString> AgeString::parse(std::string_view text) {
  std::string_view rest = trim(text);
  const auto number = take_digits(rest, 3);
  if (!number || rest.size() != 1 || std::string_view("DWMY").find(rest.front()) == std::string_view::npos) {
    return malformed(text, "an age like 018M");
  }
  return AgeString{*number, rest.front()};
}

std::string AgeString::to_string() const {
  std::string text;
  append_digits(text, number, 3);
  return text + unit;
}

double AgeString::years() const {
  const double days_of_unit = unit == 'D' ? 1 : unit == 'W' ? 7 : unit == 'M' ? 365.25 / 12 : 365.25;
  return number * days_of_unit / 365.25;
}

// A hyphen also begins an offset west of Greenwich: what is a value as a whole is no range (PS3.4 C.2.2.2.5.3).
template <class T>
Result<Range<T>> Range<T>::parse(std::string_view text) {
  text = trim(text);
  auto single = T::parse(text);
  if (single) return Range{*single, *single};
  for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    const std::string_view left = trim(text.substr(0, at));
    const std::string_view right = trim(text.substr(at + 1));
    if (left.empty() && right.empty()) break;
    const auto first = T::parse(left);
    const auto last = T::parse(right);
    if ((!first && !left.empty()) || (!last && !right.empty())) continue;
    return Range{first ? std::optional(*first) : std::nullopt, last ? std::optional(*last) : std::nullopt};
  }
  return std::move(single).error();
}

template <class T>
std::string Range<T>::to_string() const {
  if (first && first == last) return first->to_string();
  return (first ? first->to_string() : std::string()) + "-" + (last ? last->to_string() : std::string());
}

template struct Range<Date>;
template struct Range<Time>;
template struct Range<DateTime>;

}  // namespace dicom
