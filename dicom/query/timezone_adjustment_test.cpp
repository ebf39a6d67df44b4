#include "dicom/query/timezone_adjustment.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"

namespace dicom::query {
namespace {

const Timezone utc = fixed_timezone(0);
const Timezone tokyo = fixed_timezone(9 * 60);

std::pair<std::string, std::string> keys_in_utc(const char* date, const char* time) {
  DataSet identifier;
  identifier.set(tags::StudyDate, date);
  identifier.set(tags::StudyTime, time);
  const DataSet adjusted = adjust_keys(identifier, tokyo, utc);
  return {adjusted.text_or_empty(tags::StudyDate), adjusted.text_or_empty(tags::StudyTime)};
}

TEST(TimezoneAdjustment, Offsets) {
  EXPECT_EQ(parse_utc_offset("+0900"), 540);
  EXPECT_EQ(parse_utc_offset("-0330 "), -210);
  for (const char* wrong : {"", "0900", "+9", "+09:00", "+1560", "+9900", "Z"}) {
    EXPECT_FALSE(parse_utc_offset(wrong)) << wrong;
  }
}

// 1 March 2024 in Tokyo begins at 15:00 UTC of 29 February.
TEST(TimezoneAdjustment, ADayIsARangeOfMoments) {
  using Pair = std::pair<std::string, std::string>;
  EXPECT_EQ(keys_in_utc("20240301", ""), Pair("20240229-20240301", "150000-145959"));
  EXPECT_EQ(keys_in_utc("20240301-", ""), Pair("20240229-", "150000-"));
  EXPECT_EQ(keys_in_utc("-20240301", ""), Pair("-20240301", "-145959"));
  EXPECT_EQ(keys_in_utc("20240301-20240302", "0830-17"), Pair("20240229-20240302", "233000-085959"));
  EXPECT_EQ(keys_in_utc("20240301", "120000.5"), Pair("20240301-20240301", "030000-030000"));
}

TEST(TimezoneAdjustment, WhatIsNoDateStays) {
  using Pair = std::pair<std::string, std::string>;
  EXPECT_EQ(keys_in_utc("", "0830"), Pair("", "0830"));
  EXPECT_EQ(keys_in_utc("yesterday", "0830"), Pair("yesterday", "0830"));
  EXPECT_EQ(keys_in_utc("20240230", ""), Pair("20240230", ""));
}

TEST(TimezoneAdjustment, AnswersToo) {
  DataSet step;
  step.set(tags::ScheduledProcedureStepStartDate, "20231231");
  step.set(tags::ScheduledProcedureStepStartTime, "230000");
  DataSet answer;
  answer.set(tags::StudyDate, "20240229");
  answer.set(tags::StudyTime, "160000.25");
  answer.set(tags::SeriesDate, "20240229");  // without a time there is no moment
  answer.set(tags::ScheduledProcedureStepSequence, Sequence{step});
  const DataSet adjusted = adjust_values(answer, utc, tokyo);
  EXPECT_EQ(adjusted.text_or_empty(tags::StudyDate), "20240301");
  EXPECT_EQ(adjusted.text_or_empty(tags::StudyTime), "010000.25");
  EXPECT_EQ(adjusted.text_or_empty(tags::SeriesDate), "20240229");
  const auto steps = adjusted.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  ASSERT_EQ(steps.size(), 1U);
  EXPECT_EQ(steps[0].text_or_empty(tags::ScheduledProcedureStepStartDate), "20240101");
  EXPECT_EQ(steps[0].text_or_empty(tags::ScheduledProcedureStepStartTime), "080000");
}

TEST(TimezoneAdjustment, TheMachinesOwnTimezoneThereAndBack) {
  const Timezone local = local_timezone();
  for (const std::int64_t moment : {0LL, 1'700'000'000LL, 1'720'000'000LL}) {
    EXPECT_EQ(local.to_utc(local.from_utc(moment)), moment);
  }
}

}  // namespace
}  // namespace dicom::query
