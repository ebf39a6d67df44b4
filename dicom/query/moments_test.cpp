#include "dicom/query/moments.h"

#include <gtest/gtest.h>

namespace dicom::query {
namespace {

constexpr std::int64_t second = 1'000'000;

TEST(Moments, DatesAreDays) {
  EXPECT_EQ(parse_date("19700101"), (Stretch{0, microseconds_per_day - 1}));
  EXPECT_EQ(parse_date("1970.01.02")->first, microseconds_per_day);
  EXPECT_EQ(parse_date("20240229")->first, 19782 * microseconds_per_day);
  for (const auto* text : {"", "2024", "20230229", "20241301", "2024013x", "202401311", "2024-01-31"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
}

TEST(Moments, TimesHaveTheirPrecision) {
  EXPECT_EQ(parse_time("10"), (Stretch{36000 * second, 39600 * second - 1}));
  EXPECT_EQ(parse_time("1030"), (Stretch{37800 * second, 37860 * second - 1}));
  EXPECT_EQ(parse_time("10:30:00"), (Stretch{37800 * second, 37801 * second - 1}));
  EXPECT_EQ(parse_time("000000.25"), (Stretch{250'000, 259'999}));
  EXPECT_EQ(parse_time("235960")->first, 86400 * second);
  for (const auto* text : {"", "1", "24", "1060", "103", "10.5", "103000.", "103000.1234567", "1x"}) {
    EXPECT_FALSE(parse_time(text)) << text;
  }
}

TEST(Moments, DateTimesMayBeYearsAndHaveOffsets) {
  EXPECT_EQ(parse_date_time("1971"), (Stretch{365 * microseconds_per_day, 730 * microseconds_per_day - 1}));
  EXPECT_EQ(parse_date_time("197002")->last, 59 * microseconds_per_day - 1);
  EXPECT_EQ(parse_date_time("1970010112"), (Stretch{43200 * second, 46800 * second - 1}));
  EXPECT_EQ(parse_date_time("197001011200+0100")->first, 39600 * second);
  EXPECT_EQ(parse_date_time("197001011200-0500")->first, 61200 * second);
  for (const auto* text : {"", "197", "19700101+01", "197001011", "19700101+1500", "19700101120000.5x"}) {
    EXPECT_FALSE(parse_date_time(text)) << text;
  }
}

TEST(Moments, TheHyphenOfAnOffsetIsNoRange) {
  constexpr auto none = std::string_view::npos;
  EXPECT_EQ(find_range_hyphen("20240101-20240131", false), 8U);
  EXPECT_EQ(find_range_hyphen("-20240131", false), 0U);
  EXPECT_EQ(find_range_hyphen("20240101120000-0500", true), none);
  EXPECT_EQ(find_range_hyphen("20240101120000-0500-20240102", true), 19U);
  EXPECT_EQ(find_range_hyphen("20240101-20240131", true), 8U);
  EXPECT_EQ(find_range_hyphen("2024-2025", true), 4U);
  EXPECT_EQ(find_range_hyphen("20240101", true), none);
}

}  // namespace
}  // namespace dicom::query
