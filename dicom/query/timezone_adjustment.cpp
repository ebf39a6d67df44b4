#include "dicom/query/timezone_adjustment.h"

#include <array>
#include <charconv>
#include <chrono>
#include <ctime>
#include <string>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/query/value_key.h"

namespace dicom::query {
namespace {

using Seconds = std::int64_t;
constexpr Seconds day = 86'400;

struct DateWithTime {
  KnownTag date;
  KnownTag time;
};
constexpr std::array dates_with_times{
    DateWithTime{tags::StudyDate, tags::StudyTime},
    DateWithTime{tags::SeriesDate, tags::SeriesTime},
    DateWithTime{tags::AcquisitionDate, tags::AcquisitionTime},
    DateWithTime{tags::ContentDate, tags::ContentTime},
    DateWithTime{tags::InstanceCreationDate, tags::InstanceCreationTime},
    DateWithTime{tags::PerformedProcedureStepStartDate, tags::PerformedProcedureStepStartTime},
    DateWithTime{tags::PerformedProcedureStepEndDate, tags::PerformedProcedureStepEndTime},
    DateWithTime{tags::ScheduledProcedureStepStartDate, tags::ScheduledProcedureStepStartTime},
    DateWithTime{tags::ScheduledProcedureStepEndDate, tags::ScheduledProcedureStepEndTime},
};

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (failure != std::errc() || end != digits.data() + digits.size() || digits.starts_with('-')) return std::nullopt;
  return value;
}

// "20260131"
std::optional<Seconds> parse_date(std::string_view text) {
  if (text.size() != 8) return std::nullopt;
  const auto year = number(text.substr(0, 4));
  const auto month = number(text.substr(4, 2));
  const auto of_month = number(text.substr(6, 2));
  if (!year || !month || !of_month) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*of_month))};
  if (!date.ok()) return std::nullopt;
  return Seconds{std::chrono::sys_days(date).time_since_epoch().count()} * day;
}

// "13", "1330", "133059", "133059.123456": the first or the last second that it stands for; the fraction is left out.
std::optional<Seconds> parse_time(std::string_view text, bool last) {
  text = text.substr(0, text.find('.'));
  if (text.size() != 2 && text.size() != 4 && text.size() != 6) return std::nullopt;
  std::array<int, 3> parts{0, last ? 59 : 0, last ? 59 : 0};
  for (std::size_t i = 0; i * 2 < text.size(); ++i) {
    const auto part = number(text.substr(i * 2, 2));
    if (!part || *part > (i == 0 ? 23 : 60)) return std::nullopt;
    parts[i] = *part;
  }
  return Seconds{parts[0]} * 3600 + Seconds{parts[1]} * 60 + parts[2];
}

std::string two(Seconds value) {
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::string date_text(Seconds moment) {
  const std::chrono::year_month_day date{
      std::chrono::sys_days(std::chrono::days((moment >= 0 ? moment : moment - day + 1) / day))};
  std::string year = std::to_string(static_cast<int>(date.year()));
  if (year.size() < 4) year.insert(0, 4 - year.size(), '0');
  return year + two(static_cast<unsigned>(date.month())) + two(static_cast<unsigned>(date.day()));
}

std::string time_text(Seconds moment) {
  const Seconds second = ((moment % day) + day) % day;
  return two(second / 3600) + two(second / 60 % 60) + two(second % 60);
}

struct Bounds {
  std::string_view first;
  std::string_view last;
};
Bounds bounds_of(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string_view::npos) return {text, text};
  return {text.substr(0, hyphen), text.substr(hyphen + 1)};
}

// One end of the range; nothing if it is open, or no date.
std::optional<Seconds> moment_of(std::string_view date, std::string_view time, bool last) {
  const auto on = parse_date(date);
  const auto at = time.empty() ? std::optional(last ? day - 1 : Seconds{0}) : parse_time(time, last);
  if (!on || !at) return std::nullopt;
  return *on + *at;
}

Seconds convert(Seconds moment, const Timezone& from, const Timezone& to) {
  return to.from_utc(from.to_utc(moment));
}

void adjust_key(DataSet& identifier, const DateWithTime& pair, const Timezone& from, const Timezone& to) {
  const std::string dates = identifier.text_or_empty(pair.date);
  const std::string times = identifier.text_or_empty(pair.time);
  if (dates.empty() || dates == "*") return;
  const Bounds days = bounds_of(dates);
  const Bounds clock = bounds_of(times == "*" ? std::string_view() : std::string_view(times));
  const auto first = moment_of(days.first, clock.first, false);
  const auto last = moment_of(days.last, clock.last, true);
  if ((!days.first.empty() && !first) || (!days.last.empty() && !last)) return;  // malformed: whoever matches says so
  std::string date;
  std::string time;
  if (first) {
    date = date_text(convert(*first, from, to));
    time = time_text(convert(*first, from, to));
  }
  date += '-';
  time += '-';
  if (last) {
    date += date_text(convert(*last, from, to));
    time += time_text(convert(*last, from, to));
  }
  identifier.set(pair.date, date);
  identifier.set(pair.time, time);
}

void adjust_value(DataSet& answer, const DateWithTime& pair, const Timezone& from, const Timezone& to) {
  const std::string time = answer.text_or_empty(pair.time);
  const auto moment = moment_of(answer.text_or_empty(pair.date), time, false);
  if (time.empty() || !moment) return;
  const std::size_t point = time.find('.');
  const Seconds moved = convert(*moment, from, to);
  answer.set(pair.date, date_text(moved));
  answer.set(pair.time, time_text(moved) + (point == std::string::npos ? "" : time.substr(point)));
}

template <class Adjust>
DataSet adjust_all(const DataSet& data_set, const Adjust& adjust) {
  DataSet adjusted = data_set;
  for (const DateWithTime& pair : dates_with_times) adjust(adjusted, pair);
  std::vector<Tag> sequences;
  for (const DataElement element : data_set) {
    if (element.is_sequence() && element.item_count() > 0) sequences.push_back(element.tag());
  }
  for (const Tag tag : sequences) {
    const KnownTag known{tag, VR::SQ};
    Sequence items = adjusted.value_or<Sequence>(known, {});
    for (DataSet& item : items) item = adjust_all(item, adjust);
    adjusted.set(known, items);
  }
  return adjusted;
}

std::tm fields_of(Seconds moment) {
  const auto time = static_cast<std::time_t>(moment);
  std::tm fields{};
  ::gmtime_r(&time, &fields);
  return fields;
}

}  // namespace

std::optional<int> parse_utc_offset(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  if (text.size() != 5 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const auto hours = number(text.substr(1, 2));
  const auto minutes = number(text.substr(3, 2));
  if (!hours || !minutes || *hours > 14 || *minutes > 59) return std::nullopt;
  return (text[0] == '-' ? -1 : 1) * (*hours * 60 + *minutes);
}

Timezone fixed_timezone(int minutes_east) {
  const Seconds offset = Seconds{minutes_east} * 60;
  return {[offset](Seconds local) { return local - offset; }, [offset](Seconds utc) { return utc + offset; }};
}

Timezone local_timezone() {
  return {[](Seconds local) -> Seconds {
            std::tm fields = fields_of(local);
            fields.tm_isdst = -1;
            return ::mktime(&fields);
          },
          [](Seconds utc) -> Seconds {
            const auto time = static_cast<std::time_t>(utc);
            std::tm fields{};
            ::localtime_r(&time, &fields);
            return utc + fields.tm_gmtoff;
          }};
}

DataSet adjust_keys(const DataSet& identifier, const Timezone& from, const Timezone& to) {
  return adjust_all(identifier, [&](DataSet& in, const DateWithTime& pair) { adjust_key(in, pair, from, to); });
}

DataSet adjust_values(const DataSet& answer, const Timezone& from, const Timezone& to) {
  return adjust_all(answer, [&](DataSet& in, const DateWithTime& pair) { adjust_value(in, pair, from, to); });
}

}  // namespace dicom::query
