// Dates and times of queries in another timezone than those that they are compared with: PS3.4 C.4.1.1.3.1 (timezone
// query adjustment).
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "dicom/core/data_set.h"

namespace dicom::query {

/// East of UTC in minutes, of "+0200", "-0330". Nothing: it is no offset (PS3.3 C.12.1.1).
std::optional<int> parse_utc_offset(std::string_view text);

/// What a timezone makes of points in time: to and from seconds since 1970 in UTC. Days have no leap seconds.
struct Timezone {
  std::function<std::int64_t(std::int64_t local)> to_utc;  ///< `local`: seconds since 1970 on the clock on the wall
  std::function<std::int64_t(std::int64_t utc)> from_utc;
};
Timezone fixed_timezone(int minutes_east);
/// Where this machine is, with its daylight saving times.
Timezone local_timezone();

/// The date and time keys of an identifier, which are of `from`, as keys of `to`. A date key becomes a range of
/// moments, from its first second to its last one, which needs its time key: the identifier is then one for combined
/// date-time matching (PS3.4 C.2.2.2.5.3). A time without a date stays as it is, as does what is no date or time. Also
/// in items.
DataSet adjust_keys(const DataSet& identifier, const Timezone& from, const Timezone& to);

/// The dates of an answer that have their times with them, from one timezone to the other.
DataSet adjust_values(const DataSet& answer, const Timezone& from, const Timezone& to);

}  // namespace dicom::query
