#include "dicom/codec/htj2k.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

#include "dicom/codec/jpeg2000.h"
#include "dicom/codec/test_openjpeg.h"

namespace dicom::codec {
namespace {

ByteVector made_samples(const ImageHeader& image) {
  ByteVector samples;
  const std::uint32_t mask = (1U << image.precision) - 1;
  for (std::uint32_t y = 0; y < image.height; ++y)
    for (std::uint32_t x = 0; x < image.width; ++x)
      for (std::uint32_t c = 0; c < image.components; ++c) {
        const double wave = std::sin(x * 0.11 + c) * std::cos(y * 0.07) * 0.45 + 0.5;
        std::uint32_t value = (static_cast<std::uint32_t>(wave * mask) + (x * 7 + y * 3) % 5) & mask;
        if (image.is_signed && value > mask / 2) value |= ~mask;
        if (image.sample_size() == 1)
          samples.push_back(static_cast<std::byte>(value));
        else
          append(samples, static_cast<std::uint16_t>(value), std::endian::little);
      }
  return samples;
}

const ImageHeader shapes[] = {{64, 64, 1, 8, false},   {97, 41, 1, 12, false}, {50, 61, 1, 16, true},
                              {130, 70, 1, 16, false}, {33, 200, 1, 12, true}, {75, 40, 3, 8, false},
                              {1, 1, 1, 8, false},     {512, 300, 1, 1, false}};

Result<ByteVector> decode(Bytes coded, std::uint32_t skipped = 0) {
  const Jpeg2000Header header = DICOM_TRY(read_jpeg2000_header(coded));
  EXPECT_TRUE(header.high_throughput);
  ByteVector samples(static_cast<std::size_t>(reduced(header, skipped).image.byte_count()));
  Diagnostics diagnostics;
  DICOM_TRY(decode_jpeg2000(coded, header, samples, diagnostics, skipped));
  return samples;
}

TEST(Htj2k, LosslessComesBackByBothDecoders) {
  for (const ImageHeader& image : shapes) {
    const ByteVector samples = made_samples(image);
    const auto coded = encode_htj2k(samples, image);
    ASSERT_TRUE(coded) << to_string(image) << ": " << coded.error().to_string();
    EXPECT_EQ(read_jpeg2000_header(*coded)->image, image);
    const auto again = decode(*coded);
    ASSERT_TRUE(again) << again.error().to_string();
    EXPECT_EQ(*again, samples) << to_string(image);
    // OpenJPEG did not see how it was coded, and reads the tile-part lengths that we put in.
    EXPECT_EQ(test::decoded_by_openjpeg(*coded, image), samples) << to_string(image);
  }
}

TEST(Htj2k, BrokenCodeBlocksAreErrors) {
  const ImageHeader image{64, 64, 1, 8, false};
  const auto coded = encode_htj2k(made_samples(image), image);
  ASSERT_TRUE(coded);
  std::size_t refused = 0;
  for (std::size_t at = coded->size() / 4; at + 2 < coded->size(); ++at) {
    ByteVector broken = *coded;
    broken[at] = broken[at + 1] = std::byte{0xff};
    if (!decode(broken)) ++refused;
  }
  EXPECT_GT(refused, 0U);
}

TEST(Htj2k, TilePartLengthsStandInTheMainHeader) {
  const ImageHeader image{300, 200, 1, 12, false};
  const ByteVector coded = *encode_htj2k(made_samples(image), image);
  const std::string_view text = as_text(coded);
  const std::size_t lengths = text.find("\xff\x55");
  const std::size_t first = text.find(std::string_view("\xff\x90\x00\x0a", 4));
  ASSERT_LT(lengths, first);
  const auto stated = load_be<std::uint32_t>(coded.data() + lengths + 8);
  EXPECT_EQ(stated, load_be<std::uint32_t>(coded.data() + first + 6));
  EXPECT_EQ(coded[first - 12 + 5], std::byte{0x60});
}

TEST(Htj2k, RatiosAreKept) {
  const ImageHeader image{256, 256, 1, 12, false};
  const ByteVector samples = made_samples(image);
  for (const double ratio : {4.0, 10.0}) {
    const auto coded = encode_htj2k(samples, image, {.ratio = ratio});
    ASSERT_TRUE(coded);
    const double reached = 256 * 256 * 1.5 / static_cast<double>(coded->size());
    EXPECT_GE(reached, ratio);
    const ByteVector again = *decode(*coded);
    double error = 0;
    for (std::size_t i = 0; i < samples.size(); i += 2)
      error += std::abs(load_le<std::uint16_t>(samples.data() + i) - load_le<std::uint16_t>(again.data() + i));
    EXPECT_LT(error / 65536, 40) << ratio;
  }
}

TEST(Htj2k, SmallerResolutionsAreTheSameByBothDecoders) {
  const ImageHeader image{301, 203, 1, 12, false};
  const ByteVector coded = *encode_htj2k(made_samples(image), image);
  const Jpeg2000Header header = *read_jpeg2000_header(coded);
  ASSERT_GE(header.levels, 2U);
  const ImageHeader small = reduced(header, 2).image;
  EXPECT_EQ(small.width, 76U);
  EXPECT_EQ(small.height, 51U);
  EXPECT_EQ(*decode(coded, 2), test::decoded_by_openjpeg(coded, small, 2));
}

TEST(Htj2k, NothingIsNotCoded) {
  EXPECT_EQ(encode_htj2k(ByteVector(0), {0, 0, 1, 8, false}).error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace dicom::codec
