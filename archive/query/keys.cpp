#include "archive/query/keys.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/interchange/number_text.h"

namespace archive::query {

using dicom::DataSet;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::Tag;
using dicom::ValueKind;
using dicom::VR;
using dicom::query::Stretch;
using dicom::query::ValueKey;
using index::Condition;
namespace tags = dicom::tags;

namespace {

// The day that a moment is in, as YYYYMMDD.
std::string date_text(std::int64_t microseconds) {
  using namespace std::chrono;
  const year_month_day day(floor<days>(sys_time<std::chrono::microseconds>(std::chrono::microseconds(microseconds))));
  std::array<char, 16> text;
  std::snprintf(text.data(), text.size(), "%04d%02u%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return text.data();
}

// Times are compared as text: a lower bound is written as short as it can be, so that "1030" is not less than 10:30:00.
std::string time_text(std::int64_t microseconds, bool shortest) {
  const auto seconds = microseconds / 1'000'000;
  std::array<char, 32> text;
  std::snprintf(text.data(), text.size(), "%02d%02d%02d.%06d", static_cast<int>(seconds / 3600),
                static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60),
                static_cast<int>(microseconds % 1'000'000));
  std::string time = text.data();
  if (!shortest) return time;
  while (time.ends_with('0') && time.size() > 7) time.pop_back();
  if (time.ends_with('.')) time.pop_back();
  while (time.size() == 6 || time.size() == 4) {
    if (!time.ends_with("00")) break;
    time.resize(time.size() - 2);
  }
  return time;
}

void set_range(Condition& condition, const Stretch& range, VR vr) {
  const bool open_below = range.first == Stretch{}.first;
  const bool open_above = range.last == Stretch{}.last;
  condition.kind = Condition::Kind::range;
  if (vr == VR::TM) {
    condition.values = {open_below ? "" : time_text(range.first, true), open_above ? "" : time_text(range.last, false)};
    return;
  }
  condition.values = {open_below ? "" : date_text(range.first), open_above ? "" : date_text(range.last)};
  if (open_below || condition.values[0] != condition.values[1]) return;
  condition.kind = Condition::Kind::any_of;
  condition.values.pop_back();
}

bool has_wildcard(std::string_view text) {
  return text.find_first_of("*?") != std::string_view::npos;
}

}  // namespace

Result<DataSet> make_key(const MatchingKey& key) {
  const Tag tag = key.path.back();
  const VR vr = dicom::vr_of(tag);
  const ValueKind kind = dicom::traits(vr).kind;
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 192");
  if (kind == ValueKind::text) {
    data_set.set_bytes(tag, vr, dicom::as_bytes(key.value));
  } else if (kind == ValueKind::integer || kind == ValueKind::floating) {
    dicom::ByteVector bytes;
    const bool universal = key.value.find_first_not_of("* ") == std::string::npos;
    if (!universal && !dicom::interchange::append_number_text(bytes, vr, key.value))
      return Error{ErrorCode::invalid_argument, "'" + key.value + "' is no number", {}, {}};
    data_set.set_bytes(tag, vr, bytes);
  } else {
    return Error{ErrorCode::unsupported, std::string(to_string(vr)) + " is not matched", {}, {}};
  }
  return data_set;
}

void add_key_at(DataSet& identifier, std::span<const Tag> path, const DataSet& key) {
  if (path.size() == 1) {
    if (const auto element = key.find(path[0])) identifier.set(*element);
    return;
  }
  auto items = identifier.value_or<dicom::Sequence>(path[0], {});
  if (items.empty()) items.emplace_back();
  add_key_at(items[0], path.subspan(1), key);
  identifier.set_sequence(path[0], items);
}

Condition to_condition(const ValueKey& key, VR vr) {
  using Kind = ValueKey::Kind;
  Condition condition;
  condition.values = key.values();
  condition.ignore_case = key.ignores_case();
  switch (key.kind()) {
    case Kind::text: break;
    case Kind::pattern: condition.kind = Condition::Kind::pattern; break;
    case Kind::name:
      if (std::ranges::any_of(condition.values, &has_wildcard)) condition.kind = Condition::Kind::pattern;
      break;
    case Kind::words: condition.kind = Condition::Kind::words; break;
    case Kind::number:
      for (const double number : key.numbers()) {
        condition.values.push_back(std::to_string(static_cast<std::int64_t>(std::llround(number))));
      }
      break;
    case Kind::range: set_range(condition, *key.range(), vr); break;
    case Kind::empty: condition.values = {""}; break;
  }
  return condition;
}

std::optional<Condition> to_extra_condition(const ValueKey& key, VR vr) {
  using Kind = ValueKey::Kind;
  // Absence is no value, how names sound is not there, and moments with time zones are more than a comparison.
  if (key.kind() == Kind::empty || key.kind() == Kind::words) return std::nullopt;
  if (key.kind() == Kind::range && vr != VR::DA && vr != VR::TM) return std::nullopt;
  Condition condition = to_condition(key, vr);
  if (key.kind() != Kind::number) return condition;
  condition.values.clear();
  for (const double number : key.numbers()) {
    std::array<char, 32> text{};
    condition.values.emplace_back(text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr);
  }
  return condition;
}

}  // namespace archive::query
