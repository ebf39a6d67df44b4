#include "dicom/codec/video.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace dicom::codec {
namespace {

// A square that moves to the right over a ramp.
ByteVector picture(std::uint32_t width, std::uint32_t height, std::uint32_t components, std::uint32_t frame) {
  ByteVector samples;
  for (std::uint32_t y = 0; y < height; ++y)
    for (std::uint32_t x = 0; x < width; ++x)
      for (std::uint32_t c = 0; c < components; ++c) {
        const bool inside = x >= 8 * frame && x < 8 * frame + 8 && y >= 8 && y < 16;
        samples.push_back(static_cast<std::byte>(inside ? 220 : 20 + x + (components == 3 ? c : 0)));
      }
  return samples;
}

Result<ByteVector> film(VideoWriter::Format format, std::uint32_t width, std::uint32_t height,
                        std::uint32_t components) {
  VideoWriter writer = DICOM_TRY(VideoWriter::open(format, width, height, components, 25));
  for (std::uint32_t i = 0; i < 5; ++i) DICOM_TRY(writer.add(picture(width, height, components, i)));
  return writer.finish();
}

TEST(Video, WhatIsWrittenIsReadFrameByFrame) {
  for (const std::uint32_t components : {1U, 3U}) {
    const auto made = film(VideoWriter::Format::mp4, 64, 48, components);
    ASSERT_TRUE(made) << made.error().to_string();
    auto reader = VideoReader::open(*made);
    ASSERT_TRUE(reader) << reader.error().to_string();
    EXPECT_EQ(reader->header().codec, "h264");
    EXPECT_EQ(reader->header().container, "mp4");
    EXPECT_EQ(reader->header().width, 64U);
    EXPECT_EQ(reader->header().height, 48U);
    EXPECT_EQ(reader->header().frames, 5U);
    EXPECT_EQ(reader->header().frame_rate, 25);
    EXPECT_TRUE(reader->header().is_420);
    ByteVector rgb(64 * 48 * 3);
    for (std::uint32_t i = 0; i < 5; ++i) {
      const auto there = reader->next(rgb);
      ASSERT_TRUE(there && *there) << i;
      const ByteVector expected = picture(64, 48, components, i);
      const std::size_t middle = 12 * 64 + 8 * i + 4;
      EXPECT_NEAR(std::to_integer<int>(rgb[3 * middle]), 220, 12) << i;
      EXPECT_NEAR(std::to_integer<int>(rgb[3 * (40 * 64 + 60) + 1]), 80, 8) << i;
    }
    EXPECT_FALSE(*reader->next(rgb));
  }
}

TEST(Video, OddSidesBecomeEvenInMp4AndStayInGif) {
  const auto made = film(VideoWriter::Format::mp4, 63, 47, 3);
  ASSERT_TRUE(made) << made.error().to_string();
  EXPECT_EQ(VideoReader::open(*made)->header().width, 64U);
  const auto gif = film(VideoWriter::Format::gif, 63, 47, 1);
  ASSERT_TRUE(gif) << gif.error().to_string();
  EXPECT_TRUE(as_text(*gif).starts_with("GIF89a"));
  EXPECT_EQ(load_le<std::uint16_t>(gif->data() + 6), 63);
}

TEST(Video, WhatIsNoneIsRefused) {
  EXPECT_FALSE(VideoReader::open(as_bytes("this is no video at all")));
  EXPECT_FALSE(VideoReader::open({}));
  EXPECT_EQ(VideoWriter::open(VideoWriter::Format::mp4, 0, 1, 1, 25).error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace dicom::codec
