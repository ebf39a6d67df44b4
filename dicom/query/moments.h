// Dates, times and date-times as stretches of time: PS3.5 6.2, DA, TM and DT.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace dicom::query {

/// What a value of limited precision stands for: "2026" is a year, "1030" a minute. Both ends belong
/// to it. Microseconds: of dates and date-times since 1970-01-01 (of the clock that wrote them, or of
/// UTC if they have an offset), of times since midnight.
struct Stretch {
  std::int64_t first = std::numeric_limits<std::int64_t>::min();
  std::int64_t last = std::numeric_limits<std::int64_t>::max();
  bool operator==(const Stretch&) const = default;
};

inline constexpr std::int64_t microseconds_per_minute = 60'000'000;
inline constexpr std::int64_t microseconds_per_day = 24 * 60 * microseconds_per_minute;

/// "20260131", or "2026.01.31" as ACR-NEMA wrote it. Nothing if it is no date.
std::optional<Stretch> parse_date(std::string_view text);
/// "10", "1030", "103059.25"; also with colons. The second may be 60.
std::optional<Stretch> parse_time(std::string_view text);
/// "2026", ..., "20260131103059.250000+0100".
std::optional<Stretch> parse_date_time(std::string_view text);

/// Where the hyphen of a range stands in a key, if it is one: that of an offset from UTC ("-0500" at the
/// end of a DT) is none (PS3.4 C.2.2.2.5.1).
std::size_t find_range_hyphen(std::string_view text, bool is_date_time);

}  // namespace dicom::query
