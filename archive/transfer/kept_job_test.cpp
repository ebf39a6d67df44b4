#include "archive/transfer/kept_job.h"

#include <gtest/gtest.h>

namespace archive::transfer {
namespace {

TEST(KeptJob, ComesBackAsItWas) {
  const KeptJob job{7,
                    {.direction = Direction::retrieve,
                     .peer = "FAR",
                     .study_uid = "1.2.3",
                     .series_uids = {"1.2.3.1", "1.2.3.2"},
                     .label = "DOE^JANE\nCT \\ MR",
                     .user = "anna"},
                    {.state = State::running, .total = 10, .done = 4, .failed = 1, .message = "a=b", .began = 5},
                    2};
  const auto again = from_record(to_record(job));
  ASSERT_TRUE(again) << again.error().to_string();
  EXPECT_EQ(*again, job);
  EXPECT_EQ(to_record(job).state, "running");
}

TEST(KeptJob, KeysAreInTheOrderOfNumbers) {
  EXPECT_LT(key_of(9), key_of(10));
  EXPECT_LT(key_of(99), key_of(100));
}

TEST(KeptJob, WhatIsNoJobIsAnError) {
  EXPECT_FALSE(from_record({"transfer", "7", "running", 0, "done=many\n"}));
  EXPECT_FALSE(from_record({"transfer", "7", "running", 0, "direction=sideways\n"}));
  EXPECT_FALSE(from_record({"transfer", "7", "asleep", 0, ""}));
  EXPECT_FALSE(from_record({"transfer", "seven", "running", 0, ""}));
  EXPECT_FALSE(from_record({"transfer", "7", "running", 0, "nonsense"}));
  EXPECT_TRUE(from_record({"transfer", "7", "running", 0, "unknown=1\n"}));
}

}  // namespace
}  // namespace archive::transfer
