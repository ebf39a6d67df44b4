// Dates, times and ages: PS3.5 6.2 (AS, DA, DT, TM), and their ranges in queries: PS3.4 C.2.2.2.5.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/result.h"

namespace dicom {

/// Microseconds since 1970-01-01, in local time where a value has no offset from UTC; of a time, since midnight.
using Microseconds = std::int64_t;

/// A date of the Gregorian calendar. Within a DateTime, month and day may be unknown.
struct Date {
  int year = 0;
  unsigned month = 0;  ///< 1-12; 0: unknown
  unsigned day = 0;    ///< 1-31; 0: unknown

  /// "19930822"; also "1993.08.22" of ACR-NEMA, which files still have. Errors: invalid_data, also for days that no
  /// month has.
  static Result<Date> parse(std::string_view text);
  [[nodiscard]] std::string to_string() const;
  /// The first and last moment that this can mean.
  [[nodiscard]] Microseconds earliest() const;
  [[nodiscard]] Microseconds latest() const;
  bool operator==(const Date&) const = default;
};

/// A time of day, to the precision that was written.
struct Time {
  unsigned hour = 0;                 ///< 0-23
  std::optional<unsigned> minute;    ///< 0-59
  std::optional<unsigned> second;    ///< 0-60: leap seconds exist
  std::uint32_t microsecond = 0;     ///< 0-999999
  std::uint8_t fraction_digits = 0;  ///< how many digits of the fraction were written, 0-6

  /// "070907.0705", "1010", "21"; also "10:10:00" of ACR-NEMA. Errors: invalid_data.
  static Result<Time> parse(std::string_view text);
  [[nodiscard]] std::string to_string() const;
  [[nodiscard]] Microseconds earliest() const;
  [[nodiscard]] Microseconds latest() const;
  bool operator==(const Time&) const = default;
};

/// A date with a time, to the precision that was written, and perhaps its offset from UTC.
struct DateTime {
  Date date;
  std::optional<Time> time;       ///< only with a complete date
  std::optional<int> utc_offset;  ///< minutes, -720 to +840

  /// "19530827111300.0-0500", "1953". Errors: invalid_data.
  static Result<DateTime> parse(std::string_view text);
  [[nodiscard]] std::string to_string() const;
  /// In UTC if there is an offset, otherwise in local time.
  [[nodiscard]] Microseconds earliest() const;
  [[nodiscard]] Microseconds latest() const;
  bool operator==(const DateTime&) const = default;
};

/// An age: "018M".
struct AgeString {
  unsigned number = 0;  ///< 0-999
  char unit = 'Y';      ///< D, W, M or Y: days, weeks, months, years

  static Result<AgeString> parse(std::string_view text);
  [[nodiscard]] std::string to_string() const;
  /// The age in years of 365.25 days.
  [[nodiscard]] double years() const;
  bool operator==(const AgeString&) const = default;
};

/// What a query asks for: "A", "A-B", "A-" or "-B", both ends included. T is Date, Time or DateTime.
template <class T>
struct Range {
  std::optional<T> first;
  std::optional<T> last;

  /// Errors: invalid_data.
  static Result<Range> parse(std::string_view text);
  [[nodiscard]] std::string to_string() const;
  /// Whether a value, at any moment that it can mean, lies within.
  [[nodiscard]] bool contains(const T& value) const {
    return (!first || value.latest() >= first->earliest()) && (!last || value.earliest() <= last->latest());
  }
  bool operator==(const Range&) const = default;
};

extern template struct Range<Date>;
extern template struct Range<Time>;
extern template struct Range<DateTime>;

}  // namespace dicom
