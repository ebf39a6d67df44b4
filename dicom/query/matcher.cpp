#include "dicom/query/matcher.h"

#include <algorithm>
#include <array>

#include "dicom/dictionary/generated/tags.h"

namespace dicom::query {
namespace {

// Dates that have a time: PS3.4 C.2.2.2.5.2.
struct DateAndTime {
  KnownTag date;
  KnownTag time;
  bool always;  // combined, whatever is negotiated: PS3.4 K.6.1.2.2
};
constexpr std::array dates_and_times{
    DateAndTime{tags::ScheduledProcedureStepStartDate, tags::ScheduledProcedureStepStartTime, true},
    DateAndTime{tags::ScheduledProcedureStepEndDate, tags::ScheduledProcedureStepEndTime, true},
    DateAndTime{tags::StudyDate, tags::StudyTime, false},
    DateAndTime{tags::SeriesDate, tags::SeriesTime, false},
    DateAndTime{tags::AcquisitionDate, tags::AcquisitionTime, false},
    DateAndTime{tags::ContentDate, tags::ContentTime, false},
    DateAndTime{tags::PerformedProcedureStepStartDate, tags::PerformedProcedureStepStartTime, false},
    DateAndTime{tags::PerformedProcedureStepEndDate, tags::PerformedProcedureStepEndTime, false},
    DateAndTime{tags::InstanceCreationDate, tags::InstanceCreationTime, false},
};

bool is_key(Tag tag) {
  return tag.group() > 0x0002 && !tag.is_group_length() && tag != tags::SpecificCharacterSet &&
         tag != tags::QueryRetrieveLevel && tag != tags::TimezoneOffsetFromUTC;
}

constexpr std::int64_t no_first = Stretch{}.first;
constexpr std::int64_t no_last = Stretch{}.last;

}  // namespace

Result<Matcher> Matcher::from(const DataSet& identifier, const MatchingOptions& options) {
  Matcher matcher;
  for (const DataElement element : identifier) {
    if (!is_key(element.tag())) continue;
    matcher.asked_.set(element);
    if (element.vr() != VR::SQ) {
      auto key = DICOM_TRY(ValueKey::from(element, options));
      if (key) matcher.values_.push_back({element.tag(), std::move(*key)});
      continue;
    }
    Items& items = matcher.sequences_.emplace_back(element.tag(), std::vector<Matcher>());
    if (element.item_count() == 0 || element.item(0).empty()) continue;
    auto inner = Matcher::from(element.item(0), options);
    if (!inner) return std::move(inner).error().within(to_string(element.tag()));
    items.second.push_back(std::move(*inner));
  }
  matcher.combine_dates_and_times(options);
  return matcher;
}

// Two keys become one range, from the first date's first time to the last date's last.
void Matcher::combine_dates_and_times(const MatchingOptions& options) {
  for (const DateAndTime& each : dates_and_times) {
    if (!each.always && !options.combined_date_time) continue;
    const auto date = std::ranges::find(values_, each.date.tag, &Value::tag);
    const auto time = std::ranges::find(values_, each.time.tag, &Value::tag);
    if (date == values_.end() || time == values_.end() || !date->key.range() || !time->key.range()) continue;
    const Stretch days = *date->key.range();
    const Stretch clock = *time->key.range();
    Stretch range = days;
    if (days.first != no_first && clock.first != no_first) range.first = days.first + clock.first;
    if (days.last != no_last && clock.last != no_last) range.last = days.last - microseconds_per_day + 1 + clock.last;
    pairs_.push_back({each.date, each.time, range});
    std::erase_if(values_, [&](const Value& value) { return value.tag == each.date || value.tag == each.time; });
  }
}

bool Matcher::asks_for_anything() const {
  return !values_.empty() || !pairs_.empty() || std::ranges::any_of(sequences_, [](const auto& sequence) {
    return !sequence.second.empty() && sequence.second.front().asks_for_anything();
  });
}

bool Matcher::matches(const DataSet& candidate) const {
  for (const Value& value : values_) {
    if (!value.key.matches(candidate.find(value.tag))) return false;
  }
  for (const Pair& pair : pairs_) {
    const auto date = parse_date(candidate.text_or_empty(pair.date));
    if (!date) return false;
    const auto time = parse_time(candidate.text_or_empty(pair.time));
    const Stretch moment = time ? Stretch{date->first + time->first, date->first + time->last} : *date;
    if (moment.first > pair.range.last || moment.last < pair.range.first) return false;
  }
  for (const auto& [tag, keys] : sequences_) {
    if (keys.empty() || !keys.front().asks_for_anything()) continue;
    const auto element = candidate.find(tag);
    bool any = false;
    for (std::size_t i = 0; !any && element && i < element->item_count(); ++i) {
      any = keys.front().matches(element->item(i));
    }
    if (!any) return false;
  }
  return true;
}

DataSet Matcher::answer(const DataSet& candidate) const {
  DataSet answer;
  if (const auto character_set = candidate.find(tags::SpecificCharacterSet)) answer.set(*character_set);
  for (const DataElement key : asked_) {
    const auto element = candidate.find(key.tag());
    if (!element) {
      answer.set_empty(key.tag(), key.vr());
      continue;
    }
    const auto sequence = std::ranges::find_if(sequences_, [&](const auto& each) { return each.first == key.tag(); });
    if (sequence == sequences_.end() || sequence->second.empty() || !element->is_sequence()) {
      answer.set(*element);
      continue;
    }
    Sequence items;
    for (std::size_t i = 0; i < element->item_count(); ++i) {
      items.push_back(sequence->second.front().answer(element->item(i)));
    }
    answer.set_sequence(key.tag(), items);
  }
  return answer;
}

}  // namespace dicom::query
