#include "dicom/io/short_wait.h"

#include <gtest/gtest.h>

namespace dicom::io {
namespace {

TEST(ShortWait, AsksOnceForWhatIsThereAlready) {
  ShortWait wait;
  int asked = 0;
  EXPECT_TRUE(wait.until([&] { return ++asked == 1; }));
  EXPECT_EQ(asked, 1);
}

TEST(ShortWait, GoesOnAskingForWhatIsAboutToCome) {
  ShortWait wait;
  int asked = 0;
  EXPECT_TRUE(wait.until([&] { return ++asked == 2; }));
  EXPECT_EQ(asked, 2);
}

int times_asked_in_vain(ShortWait& wait) {
  int asked = 0;
  EXPECT_FALSE(wait.until([&] {
    ++asked;
    return false;
  }));
  return asked;
}

TEST(ShortWait, LearnsThatNothingComesSoon) {
  ShortWait wait;
  for (int i = 0; i < 4; ++i) EXPECT_GT(times_asked_in_vain(wait), 1) << i;
  int long_waits = 0;
  for (int i = 4; i < 64; ++i) {
    if (times_asked_in_vain(wait) > 1) ++long_waits;
  }
  EXPECT_EQ(long_waits, 7);
  ShortWait copy = wait;  // its turn to try again
  EXPECT_GT(times_asked_in_vain(copy), 1);
  EXPECT_EQ(times_asked_in_vain(copy), 1);
  int asked = 0;
  EXPECT_TRUE(wait.until([&] { return ++asked == 2; }));
  EXPECT_GT(times_asked_in_vain(wait), 1) << "what pays again is done again";
}

}  // namespace
}  // namespace dicom::io
