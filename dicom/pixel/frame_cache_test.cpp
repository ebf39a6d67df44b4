#include "dicom/pixel/frame_cache.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::native_image;
using test::words;

const auto& native = transfer_syntax::ExplicitVRLittleEndian;

Frames opened(std::uint64_t cache) {
  Diagnostics diagnostics;
  const DataSet image =
      native_image({.rows = 1, .columns = 2, .bits_allocated = 16, .bits_stored = 16, .is_signed = true, .frames = 3},
                   words({1, -2, 3, -4, 5, -6}));
  return *Frames::open(image, native, diagnostics, cache);
}

TEST(Frames_, AreTypedSpans) {
  const Frames frames = opened(1000);
  ASSERT_EQ(frames.count(), 3U);
  const auto second = frames.samples<std::int16_t>(1);
  ASSERT_TRUE(second);
  EXPECT_EQ(second->samples.size(), 2U);
  EXPECT_EQ(second->samples[1], -4);
  EXPECT_EQ(frames.samples<std::uint16_t>(1).error().code, ErrorCode::wrong_type);
  EXPECT_EQ(frames.samples<float>(1).error().code, ErrorCode::wrong_type);
  EXPECT_EQ(frames.samples<std::int16_t>(3).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(frames.samples<std::int16_t>(2, {.region = Region{1, 0, 1, 1}})->samples[0], -6);
  EXPECT_EQ(frames.frame(0, {.region = Region{1, 0, 2, 1}}).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(frames.frame(0, {.cancelled = [] { return true; }}).error().code, ErrorCode::cancelled);
}

TEST(Frames_, AreKeptWhileThereIsRoom) {
  const Frames roomy = opened(1000);
  const auto first = *roomy.frame(0);
  EXPECT_EQ(*roomy.frame(0), first);
  const Frames narrow = opened(4);  // of one frame
  const auto kept = *narrow.frame(0);
  EXPECT_EQ(*narrow.frame(0), kept);
  static_cast<void>(narrow.frame(1));
  EXPECT_NE(*narrow.frame(0), kept);
  EXPECT_EQ(samples_as<std::int16_t>(*kept)[0], 1);  // still valid
}

TEST(Frames_, ManyThreadsShareThem) {
  const Frames frames = opened(8);
  std::atomic<int> wrong = 0;
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
      threads.emplace_back([&] {
        for (std::uint32_t i = 0; i < 300; ++i) {
          const auto samples = frames.samples<std::int16_t>(i % 3);
          if (!samples || samples->samples[0] != static_cast<int>(2 * (i % 3) + 1)) ++wrong;
        }
      });
  }
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace dicom
