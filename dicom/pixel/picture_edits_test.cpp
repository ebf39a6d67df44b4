#include "dicom/pixel/picture_edits.h"

#include <gtest/gtest.h>

#include <numeric>

namespace dicom {
namespace {

Picture ramp(std::uint32_t width, std::uint32_t height) {
  Picture picture{{width, height}, 1, ByteVector(std::size_t{width} * height)};
  for (std::size_t i = 0; i < picture.samples.size(); ++i) picture.samples[i] = static_cast<std::byte>(i);
  return picture;
}

TEST(PictureEdits, RegionsAreCutOutAndTurned) {
  const Picture picture = ramp(4, 3);
  const auto part = crop(picture, {1, 1, {2, 2}});
  ASSERT_TRUE(part);
  EXPECT_EQ(part->samples, (ByteVector{std::byte{5}, std::byte{6}, std::byte{9}, std::byte{10}}));
  EXPECT_EQ(crop(picture, {1, 1, {2, 2}, true, false})->samples,
            (ByteVector{std::byte{6}, std::byte{5}, std::byte{10}, std::byte{9}}));
  EXPECT_EQ(crop(picture, {1, 1, {2, 2}, false, true})->samples,
            (ByteVector{std::byte{9}, std::byte{10}, std::byte{5}, std::byte{6}}));
  EXPECT_FALSE(crop(picture, {3, 0, {2, 1}}));
  EXPECT_FALSE(crop(picture, {0, 0, {0, 1}}));
  EXPECT_FALSE(crop(picture, {0, 1, {1, 0xffffffff}}));
}

TEST(PictureEdits, IsMadeLargerAndSmaller) {
  const Picture larger = scale_into(Picture{{2, 1}, 1, {std::byte{0}, std::byte{200}}}, {8, 8});
  EXPECT_EQ(larger.size, (Size{8, 4}));
  EXPECT_EQ(larger.samples[0], std::byte{0});
  EXPECT_EQ(larger.samples[7], std::byte{200});
  EXPECT_GT(larger.samples[4], larger.samples[3]);
  EXPECT_EQ(scale_into(ramp(8, 4), {4, 100}).size, (Size{4, 2}));
  EXPECT_EQ(scale_into(ramp(8, 4), {8, 4}).samples, ramp(8, 4).samples);
  EXPECT_EQ(to_rgb(ramp(2, 1)).samples.size(), 6U);
}

TEST(PictureEdits, WordsAreWrittenOnIt) {
  Picture picture{{60, 30}, 1, ByteVector(1800, std::byte{100})};
  const std::vector<std::string> lines{"I", "a line that is much too long for it"};
  annotate(picture, lines);
  EXPECT_NE(std::ranges::count(picture.samples, std::byte{255}), 0);
  EXPECT_NE(std::ranges::count(picture.samples, std::byte{0}), 0);
  EXPECT_EQ(picture.samples[1799], std::byte{100});
  annotate(picture, std::vector<std::string>(100, "below"));  // cut off
}

}  // namespace
}  // namespace dicom
