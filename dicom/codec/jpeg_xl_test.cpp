#include "dicom/codec/jpeg_xl.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

#include "dicom/codec/jpeg.h"

namespace dicom::codec {
namespace {

ByteVector made_samples(const ImageHeader& image) {
  ByteVector samples;
  const std::uint32_t mask = (1U << image.precision) - 1;
  for (std::uint32_t y = 0; y < image.height; ++y)
    for (std::uint32_t x = 0; x < image.width; ++x)
      for (std::uint32_t c = 0; c < image.components; ++c) {
        const double wave = std::sin(x * 0.05 + c) * std::cos(y * 0.03) * 0.45 + 0.5;
        const std::uint32_t value = (static_cast<std::uint32_t>(wave * mask) + (x * 7 + y * 3) % 2) & mask;
        if (image.sample_size() == 1)
          samples.push_back(static_cast<std::byte>(value));
        else
          append(samples, static_cast<std::uint16_t>(value), std::endian::little);
      }
  return samples;
}

TEST(JpegXl, LosslessKeepsEveryBit) {
  for (const ImageHeader image : {ImageHeader{61, 40, 1, 8, false},
                                  {33, 70, 1, 12, false},
                                  {33, 70, 1, 16, false},
                                  {40, 31, 1, 10, false},
                                  {50, 20, 3, 8, false},
                                  {20, 20, 1, 4, false}}) {
    const ByteVector samples = made_samples(image);
    const auto coded = encode_jpeg_xl(samples, image);
    ASSERT_TRUE(coded) << to_string(image) << ": " << coded.error().to_string();
    const auto header = read_jpeg_xl_header(*coded);
    ASSERT_TRUE(header) << header.error().to_string();
    EXPECT_EQ(header->image, image);
    EXPECT_FALSE(header->holds_jpeg);
    ByteVector again(samples.size());
    const auto decoded = decode_jpeg_xl(*coded, *header, again);
    ASSERT_TRUE(decoded) << decoded.error().to_string();
    EXPECT_EQ(again, samples) << to_string(image);
  }
}

TEST(JpegXl, LossyIsSmallerAndClose) {
  const ImageHeader image{256, 256, 1, 12, false};
  const ByteVector samples = made_samples(image);
  const auto coded = encode_jpeg_xl(samples, image, {.distance = 1});
  ASSERT_TRUE(coded);
  EXPECT_LT(coded->size(), samples.size() / 8);
  ByteVector again(samples.size());
  ASSERT_TRUE(decode_jpeg_xl(*coded, *read_jpeg_xl_header(*coded), again));
  double error = 0;
  for (std::size_t i = 0; i < samples.size(); i += 2)
    error += std::abs(load_le<std::uint16_t>(samples.data() + i) - load_le<std::uint16_t>(again.data() + i));
  EXPECT_LT(error / 65536, 40);
}

TEST(JpegXl, JpegStreamsComeBackBitForBit) {
  const ImageHeader image{120, 90, 3, 8, false};
  const ByteVector jpeg = *encode_jpeg(made_samples(image), image, 85);
  const auto coded = jpeg_xl_of_jpeg(jpeg);
  ASSERT_TRUE(coded) << coded.error().to_string();
  EXPECT_LT(coded->size(), jpeg.size());
  EXPECT_TRUE(read_jpeg_xl_header(*coded)->holds_jpeg);
  const auto again = jpeg_of_jpeg_xl(*coded);
  ASSERT_TRUE(again) << again.error().to_string();
  EXPECT_EQ(*again, jpeg);
}

TEST(JpegXl, WhatIsWrongIsRefused) {
  const ImageHeader image{20, 20, 1, 8, false};
  const ByteVector coded = *encode_jpeg_xl(made_samples(image), image);
  EXPECT_EQ(jpeg_of_jpeg_xl(coded).error().code, ErrorCode::not_found);
  EXPECT_FALSE(read_jpeg_xl_header(as_bytes("no codestream")));
  EXPECT_FALSE(read_jpeg_xl_header({}));
  const Bytes cut = Bytes(coded).first(coded.size() / 2);
  ByteVector output(400);
  EXPECT_FALSE(decode_jpeg_xl(cut, {image, false}, output));
  EXPECT_FALSE(decode_jpeg_xl(coded, {{20, 20, 1, 7, false}, false}, output));
  EXPECT_EQ(jpeg_xl_of_jpeg(as_bytes("no JPEG")).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(encode_jpeg_xl(ByteVector(2), {1, 1, 1, 12, true}).error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace dicom::codec
