#include "dicom/codec/jpeg2000.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>

#include "dicom/codec/mq_decoder.h"
#include "dicom/codec/test_openjpeg.h"

namespace dicom::codec {
namespace {

// Made by opj_compress, lossless: 7 x 5 of 12 bits, sample (x,y) = (370 x + 111 y) mod 4096.
constexpr std::string_view grey_12_bit =
    "ff4fff5100290000000000070000000500000000000000000000000700000005000000000000000000010b0101"
    "ff52000c00000001000104040001ff5c00074060686870ff640025000143726561746564206279204f70656e4a"
    "5045472076657273696f6e20322e352e30ff90000a0000000000260001ff93dfe05006a5d356b92bfab6b481a1"
    "0e9dbb4450cf4b59bf80ffd9";

// JP2 with RCT: 4 x 3, component c of (x,y) = (60 x + 10 y c) mod 256.
constexpr std::string_view colour_jp2 =
    "0000000c6a5020200d0a870a00000014667479706a703220000000006a7032200000002d6a7032680000001669"
    "68647200000003000000040003070700000000000f636f6c7201000000000010000000a86a703263ff4fff5100"
    "2f0000000000040000000300000000000000000000000400000003000000000000000000030701010701010701"
    "01ff52000c00000001010004040001ff5c00044040ff640025000143726561746564206279204f70656e4a5045"
    "472076657273696f6e20322e352e30ff90000a0000000000300001ff93df806806a61090cd1b67e986560f3137"
    "c3e70c0cc334fe26cfc3e70c0e411f7f1367ffd9";

ByteVector from_hex(std::string_view text) {
  ByteVector bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2)
    bytes.push_back(static_cast<std::byte>(std::stoi(std::string(text.substr(i, 2)), nullptr, 16)));
  return bytes;
}

Result<ByteVector> decode(Bytes coded, Diagnostics& diagnostics) {
  const Jpeg2000Header header = DICOM_TRY(read_jpeg2000_header(coded));
  ByteVector output(static_cast<std::size_t>(header.image.byte_count()));
  DICOM_TRY(decode_jpeg2000(coded, header, output, diagnostics));
  return output;
}

TEST(Jpeg2000, ReadsTheHeaderAlone) {
  const auto grey = read_jpeg2000_header(from_hex(grey_12_bit));
  ASSERT_TRUE(grey);
  EXPECT_EQ(grey->image, (ImageHeader{7, 5, 1, 12, false}));
  EXPECT_FALSE(grey->component_transform);
  const auto colour = read_jpeg2000_header(from_hex(colour_jp2));
  ASSERT_TRUE(colour);
  EXPECT_EQ(colour->image, (ImageHeader{4, 3, 3, 8, false}));
  EXPECT_TRUE(colour->component_transform);
}

TEST(Jpeg2000, DecodesTwelveBits) {
  Diagnostics diagnostics;
  const auto samples = decode(from_hex(grey_12_bit), diagnostics);
  ASSERT_TRUE(samples);
  for (unsigned y = 0; y < 5; ++y)
    for (unsigned x = 0; x < 7; ++x)
      EXPECT_EQ(load_le<std::uint16_t>(samples->data() + 2 * (7 * y + x)), (370 * x + 111 * y) % 4096);
  EXPECT_EQ(diagnostics.count(), 0U);
}

TEST(Jpeg2000, SignComesFromTheCodestream) {
  ByteVector coded = from_hex(grey_12_bit);
  coded[42] |= std::byte{0x80};  // Ssiz: signed, so no level shift of 2048
  Diagnostics diagnostics;
  EXPECT_TRUE(read_jpeg2000_header(coded)->image.is_signed);
  const auto samples = decode(coded, diagnostics);
  ASSERT_TRUE(samples);
  EXPECT_EQ(load_le<std::int16_t>(samples->data()), -2048);
  EXPECT_EQ(load_le<std::int16_t>(samples->data() + 2), 370 - 2048);
}

TEST(Jpeg2000, DecodesColourOfAJp2File) {
  Diagnostics diagnostics;
  const auto samples = decode(from_hex(colour_jp2), diagnostics);
  ASSERT_TRUE(samples);
  for (unsigned y = 0; y < 3; ++y)
    for (unsigned x = 0; x < 4; ++x)
      for (unsigned c = 0; c < 3; ++c)
        EXPECT_EQ(std::to_integer<unsigned>((*samples)[(4 * y + x) * 3 + c]), (60 * x + 10 * y * c) % 256);
}

TEST(Jpeg2000, CutStreamsAreReportedOrRefused) {
  ByteVector coded = from_hex(grey_12_bit);
  coded.resize(coded.size() - 12);
  Diagnostics diagnostics;
  const auto result = decode(coded, diagnostics);
  EXPECT_TRUE(!result || diagnostics.count() > 0);
  coded.resize(60);
  EXPECT_FALSE(decode(coded, diagnostics));
  EXPECT_FALSE(read_jpeg2000_header({}));
}

TEST(Jpeg2000, TilePartsThatSayTooMuchAreReported) {
  ByteVector coded = from_hex(grey_12_bit);
  Diagnostics diagnostics;
  const auto expected = decode(coded, diagnostics);
  const std::size_t sot = as_text(coded).find("\xff\x90");
  ASSERT_NE(sot, std::string_view::npos);
  store(coded.data() + sot + 6, std::uint32_t{0xf0000000}, std::endian::big);
  EXPECT_EQ(*decode(coded, diagnostics), *expected);
  EXPECT_EQ(diagnostics.count(), 1U);
}

TEST(Jpeg2000, RefusesAStreamThatIsNotTheExpected) {
  const ByteVector coded = from_hex(grey_12_bit);
  Jpeg2000Header other = *read_jpeg2000_header(coded);
  other.image.width = 8;
  ByteVector output(80);
  Diagnostics diagnostics;
  EXPECT_FALSE(decode_jpeg2000(coded, other, output, diagnostics));
}

// Waves with a little noise: what images are like.
ByteVector made_samples(const ImageHeader& image) {
  ByteVector samples;
  for (std::uint32_t y = 0; y < image.height; ++y)
    for (std::uint32_t x = 0; x < image.width; ++x)
      for (std::uint32_t c = 0; c < image.components; ++c) {
        const double wave = std::sin(x / 9.0 + c) * std::cos(y / 11.0) + 0.02 * ((x * 7919 + y * 104729) % 13);
        const double middle = image.is_signed ? 0 : (1U << image.precision) / 2.0;
        const auto value = static_cast<std::int32_t>(middle + wave * ((1U << image.precision) / 3.0));
        if (image.sample_size() == 1)
          samples.push_back(static_cast<std::byte>(value));
        else
          append(samples, static_cast<std::uint16_t>(value), std::endian::little);
      }
  return samples;
}

TEST(Jpeg2000, ComesBackWithoutLoss) {
  for (const ImageHeader image :
       {ImageHeader{64, 48, 1, 8, false}, ImageHeader{33, 17, 1, 12, false}, ImageHeader{40, 40, 1, 16, true},
        ImageHeader{50, 31, 3, 8, false}, ImageHeader{1, 1, 1, 8, false}, ImageHeader{3, 200, 1, 10, true}}) {
    const ByteVector samples = made_samples(image);
    const auto coded = encode_jpeg2000(samples, image);
    ASSERT_TRUE(coded) << coded.error().to_string();
    Diagnostics diagnostics;
    const auto decoded = decode(*coded, diagnostics);
    ASSERT_TRUE(decoded) << decoded.error().to_string();
    EXPECT_EQ(*decoded, samples) << to_string(image);
    EXPECT_EQ(read_jpeg2000_header(*coded)->component_transform, image.components == 3);
  }
}

TEST(Jpeg2000, ARatioIsKeptWithSmallErrors) {
  const ImageHeader image{256, 256, 1, 12, false};
  const ByteVector samples = made_samples(image);
  const auto coded = encode_jpeg2000(samples, image, {.ratio = 8});
  ASSERT_TRUE(coded);
  EXPECT_LT(coded->size(), samples.size() / 7);
  Diagnostics diagnostics;
  const auto decoded = decode(*coded, diagnostics);
  ASSERT_TRUE(decoded);
  double squares = 0;
  for (std::size_t i = 0; i < samples.size(); i += 2) {
    const double error =
        load_le<std::uint16_t>(samples.data() + i) - double{1} * load_le<std::uint16_t>(decoded->data() + i);
    squares += error * error;
  }
  EXPECT_LT(std::sqrt(squares / static_cast<double>(image.pixel_count())), 4096 / 100.0);
  EXPECT_EQ(*decoded, test::decoded_by_openjpeg(*coded, image));
}

TEST(Jpeg2000, LossyColoursAreThoseOfOpenJpeg) {
  const ImageHeader image{150, 99, 3, 8, false};
  const auto coded = encode_jpeg2000(made_samples(image), image, {.ratio = 12});
  ASSERT_TRUE(coded);
  Diagnostics diagnostics;
  EXPECT_EQ(*decode(*coded, diagnostics), test::decoded_by_openjpeg(*coded, image));
}

TEST(Jpeg2000, AnyNumberOfThreadsDecodesTheSame) {
  const ImageHeader image{700, 500, 1, 12, false};
  const ByteVector samples = made_samples(image);
  const ByteVector coded = *encode_jpeg2000(samples, image);
  const Jpeg2000Header header = *read_jpeg2000_header(coded);
  for (const unsigned threads : {0U, 2U, 5U}) {
    ByteVector again(samples.size());
    Diagnostics diagnostics;
    ASSERT_TRUE(decode_jpeg2000(coded, header, again, diagnostics, 0, threads));
    EXPECT_EQ(again, samples) << threads;
  }
}

TEST(Jpeg2000, WhatIsThereOfACutStreamIsShown) {
  const ImageHeader image{256, 256, 1, 12, false};
  const ByteVector samples = made_samples(image);
  ByteVector coded = *encode_jpeg2000(samples, image);
  coded.resize(coded.size() * 3 / 4);
  Diagnostics diagnostics;
  const auto decoded = decode(coded, diagnostics);
  ASSERT_TRUE(decoded) << decoded.error().to_string();
  EXPECT_EQ(diagnostics.count(), 1U);
  int greatest = 0;
  for (std::size_t i = 0; i < samples.size(); i += 2)
    greatest = std::max(
        greatest, std::abs(load_le<std::uint16_t>(samples.data() + i) - load_le<std::uint16_t>(decoded->data() + i)));
  EXPECT_GT(greatest, 0);
  EXPECT_LT(greatest, 600);  // of 4096: what is missing is the finest
}

TEST(Jpeg2000, StuffedBitsAndCarriesAreResolved) {
  const auto resolved = [](const ByteVector& segment) {
    detail::MqBits bits;
    bits.assign(segment);
    return ByteVector(bits.begin(), bits.end());
  };
  const auto bytes = [](std::initializer_list<int> values) {
    ByteVector made;
    for (const int value : values) made.push_back(static_cast<std::byte>(value));
    return made;
  };
  EXPECT_EQ(resolved(bytes({0x12, 0x34, 0x56, 0x78, 0x9a})), bytes({0x12, 0x34, 0x56, 0x78, 0x9a, 0xff}));
  // After FF seven bits: 0100101 and then 00000001.
  EXPECT_EQ(resolved(bytes({0x12, 0xff, 0x25, 0x01})), bytes({0x12, 0xff, 0x4a, 0x03}));
  // The eighth carries into 12 FF.
  EXPECT_EQ(resolved(bytes({0x12, 0xff, 0x85})), bytes({0x13, 0x00, 0x0b}));
  // A marker ends it.
  EXPECT_EQ(resolved(bytes({0x12, 0xff, 0x90, 0x00})), bytes({0x12, 0xff, 0xff}));
}

TEST(Jpeg2000, ImagesThatCannotBeCodedAreRefused) {
  EXPECT_EQ(encode_jpeg2000(ByteVector(16), {2, 2, 1, 32, false}).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(encode_jpeg2000({}, {0, 0, 1, 8, false}).error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace dicom::codec
