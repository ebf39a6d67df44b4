#include "dicom/codec/htj2k.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

#include "dicom/codec/jpeg2000.h"

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

TEST(Htj2k, LosslessComesBackByBothDecoders) {
  for (const ImageHeader& image : shapes) {
    const ByteVector samples = made_samples(image);
    const auto coded = encode_htj2k(samples, image);
    ASSERT_TRUE(coded) << to_string(image) << ": " << coded.error().to_string();
    ByteVector again(samples.size());
    const auto decoded = decode_htj2k(*coded, image, 0, again);
    ASSERT_TRUE(decoded) << decoded.error().to_string();
    EXPECT_EQ(again, samples) << to_string(image);
    // OpenJPEG did not see how it was coded, and reads the tile-part lengths that we put in.
    const auto header = read_jpeg2000_header(*coded);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->image, image);
    EXPECT_TRUE(header->high_throughput);
    Jpeg2000Header plain = *header;
    plain.high_throughput = false;
    Diagnostics diagnostics;
    again.assign(again.size(), std::byte{0});
    const auto other = decode_jpeg2000(*coded, plain, again, diagnostics);
    ASSERT_TRUE(other) << to_string(image) << ": " << other.error().to_string();
    EXPECT_EQ(again, samples) << to_string(image);
    EXPECT_EQ(diagnostics.count(), 0U);
  }
}

TEST(Htj2k, BrokenCodeBlocksAreErrors) {
  const ImageHeader image{64, 64, 1, 8, false};
  const auto coded = encode_htj2k(made_samples(image), image);
  ASSERT_TRUE(coded);
  ByteVector output(image.byte_count());
  std::size_t refused = 0;
  for (std::size_t at = coded->size() / 4; at + 2 < coded->size(); ++at) {
    ByteVector broken = *coded;
    broken[at] = broken[at + 1] = std::byte{0xff};
    if (!decode_htj2k(broken, image, 0, output)) ++refused;
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
    ByteVector again(samples.size());
    ASSERT_TRUE(decode_htj2k(*coded, image, 0, again));
    double error = 0;
    for (std::size_t i = 0; i < samples.size(); i += 2)
      error += std::abs(load_le<std::uint16_t>(samples.data() + i) - load_le<std::uint16_t>(again.data() + i));
    EXPECT_LT(error / 65536, 40) << ratio;
  }
}

TEST(Htj2k, SmallerResolutionsAreTheSameByBothDecoders) {
  const ImageHeader image{301, 203, 1, 12, false};
  const ByteVector coded = *encode_htj2k(made_samples(image), image);
  Jpeg2000Header header = *read_jpeg2000_header(coded);
  ASSERT_GE(header.levels, 2U);
  const ImageHeader small = reduced(header, 2).image;
  EXPECT_EQ(small.width, 76U);
  EXPECT_EQ(small.height, 51U);
  ByteVector one(static_cast<std::size_t>(small.byte_count()));
  ByteVector other(one.size());
  Diagnostics diagnostics;
  ASSERT_TRUE(decode_jpeg2000(coded, header, one, diagnostics, 2));
  header.high_throughput = false;
  ASSERT_TRUE(decode_jpeg2000(coded, header, other, diagnostics, 2));
  EXPECT_EQ(one, other);
}

// A marker segment before the first `marker`.
ByteVector with_segment(const ByteVector& coded, std::string_view marker, std::uint16_t code,
                        const ByteVector& content) {
  ByteVector segment;
  append(segment, code, std::endian::big);
  append(segment, static_cast<std::uint16_t>(content.size() + 2), std::endian::big);
  append(segment, Bytes(content));
  ByteVector made = coded;
  const std::size_t at = as_text(coded).find(marker);
  made.insert(made.begin() + static_cast<std::ptrdiff_t>(at), segment.begin(), segment.end());
  return made;
}

TEST(Htj2k, WhatIsCodedDifferentlyIsRefused) {
  const ImageHeader image{75, 40, 3, 8, false};
  const ByteVector samples = made_samples(image);
  const ByteVector coded = *encode_htj2k(samples, image);
  const std::string_view tile("\xff\x90\x00\x0a", 4);
  const std::string_view data("\xff\x93", 2);
  const std::size_t cod = as_text(coded).find("\xff\x52") + 4;
  ByteVector coc{std::byte{1}, coded[cod]};
  coc.insert(coc.end(), coded.begin() + static_cast<std::ptrdiff_t>(cod + 5),
             coded.begin() + static_cast<std::ptrdiff_t>(cod + 10));
  ByteVector output(samples.size());
  const auto decode = [&](const ByteVector& stream) { return decode_htj2k(stream, image, 0, output); };
  ASSERT_TRUE(decode(with_segment(coded, tile, 0xff53, coc)));  // the same as for all
  EXPECT_EQ(output, samples);
  coc[2] = std::byte{0};  // other levels
  EXPECT_EQ(decode(with_segment(coded, tile, 0xff53, coc)).error().code, ErrorCode::unsupported);
  const ByteVector order{std::byte{0}, std::byte{0}, std::byte{0}, std::byte{1},
                         std::byte{1}, std::byte{3}, std::byte{0}};
  EXPECT_EQ(decode(with_segment(coded, tile, 0xff5f, order)).error().code, ErrorCode::unsupported);
  const ByteVector region{std::byte{0}, std::byte{0}, std::byte{3}};
  EXPECT_EQ(decode(with_segment(coded, tile, 0xff5e, region)).error().code, ErrorCode::unsupported);
  EXPECT_EQ(decode(with_segment(coded, data, 0xff5e, region)).error().code, ErrorCode::unsupported);
  EXPECT_EQ(decode(with_segment(coded, data, 0xff53, coc)).error().code, ErrorCode::unsupported);
}

TEST(Htj2k, WhatIsNoStreamIsRefused) {
  const ImageHeader image{8, 8, 1, 8, false};
  ByteVector output(64);
  EXPECT_FALSE(decode_htj2k(as_bytes("no codestream"), image, 0, output));
  EXPECT_EQ(encode_htj2k(ByteVector(0), {0, 0, 1, 8, false}).error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace dicom::codec
