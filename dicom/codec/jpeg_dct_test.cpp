#include "dicom/codec/jpeg_dct.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string_view>

namespace dicom::codec {
namespace {

// Made by dcmcjpeg from 11 x 10 samples of 12 bits, (x,y) = 200 x + 90 y: process 4 and process 12.
constexpr std::string_view sequential =
    "ffd8ffe000104a46494600010100000100010000ffdb0043000201010101010201010102020202020403020202"
    "020504040304060506060605060606070908060709070606080b08090a0a0a0a0a06080b0c0b0a0c090a0a0aff"
    "c1000b0c000a000b01011100ffc4001500010100000000000000000000000000000d0cffc4002a100000030407"
    "090000000000000000000000040706284563080a0b0c2746621a2a37384754556473ffda0008010100003f003f"
    "6ee385632fca03a9f8282fcb484c92a74d8cbeec450bdd4fa365a0bec98d2246ab8e120484ba060ab2502cb856"
    "54b099254e940909d988a17e0ab25c1b2d970af726258fffd9";
constexpr std::string_view progressive =
    "ffd8ffe000104a46494600010100000100010000ffdb0043000201010101010201010102020202020403020202"
    "020504040304060506060605060606070908060709070606080b08090a0a0a0a0a06080b0c0b0a0c090a0a0aff"
    "c2000b0c000a000b01011100ffc4001500010100000000000000000000000000000c0bffda0008010100000001"
    "3f6a64a468992fffc4001a1000010501000000000000000000000000050008090a1828ffda0008010100010502"
    "a38432a6750cbcc5470000933a000b317fffc40022100000030705000000000000000000000000020604252635"
    "4344614552536271ffda0008010100063f0248429c147c08b853462d1ec609072b250b72e30116e5649316dcbb"
    "8d81ffc40018100002030000000000000000000000000000f01081b1ffda0008010100013f2149c0d0d12732d1"
    "8fffda00080101000000103fffc40014100100000000000000000000000000000020ffda0008010100013f1015"
    "44535d2969ffffd9";

ByteVector from_hex(std::string_view text) {
  ByteVector bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2)
    bytes.push_back(static_cast<std::byte>(std::stoi(std::string(text.substr(i, 2)), nullptr, 16)));
  return bytes;
}

Result<ByteVector> decode(Bytes coded) {
  const JpegHeader header = DICOM_TRY(read_jpeg_header(coded));
  ByteVector output(static_cast<std::size_t>(header.image.byte_count()));
  DICOM_TRY(decode_jpeg_dct(coded, header, output));
  return output;
}

int largest_difference(const ByteVector& samples) {
  int largest = 0;
  for (int y = 0; y < 10; ++y)
    for (int x = 0; x < 11; ++x) {
      const int value = load_le<std::uint16_t>(samples.data() + 2 * (11 * y + x));
      largest = std::max(largest, std::abs(value - (200 * x + 90 * y)));
    }
  return largest;
}

TEST(JpegDct, SequentialAndProgressiveGiveTheSamePicture) {
  const auto one = decode(from_hex(sequential));
  const auto other = decode(from_hex(progressive));
  ASSERT_TRUE(one) << one.error().to_string();
  ASSERT_TRUE(other) << other.error().to_string();
  EXPECT_EQ(*one, *other);
  EXPECT_LE(largest_difference(*one), 12);
}

TEST(JpegDct, TruncationInsideAScanIsAnError) {
  ByteVector coded = from_hex(sequential);
  coded.resize(coded.size() - 10);
  EXPECT_EQ(decode(coded).error().code, ErrorCode::truncated);
  coded.resize(100);
  EXPECT_FALSE(decode(coded));
}

TEST(JpegDct, AMissingEndIsNone) {
  ByteVector coded = from_hex(sequential);
  coded.resize(coded.size() - 2);
  const auto samples = decode(coded);
  ASSERT_TRUE(samples);
  EXPECT_LE(largest_difference(*samples), 12);
}

TEST(JpegDct, OtherProcessesAreRefused) {
  ByteVector coded = from_hex(sequential);
  JpegHeader header = *read_jpeg_header(coded);
  ByteVector output(static_cast<std::size_t>(header.image.byte_count()));
  header.process = JpegProcess::arithmetic;
  EXPECT_EQ(decode_jpeg_dct(coded, header, output).error().code, ErrorCode::unsupported);
}

TEST(JpegDct, WhatIsEncodedComesBackClose) {
  for (const ImageHeader image : {ImageHeader{61, 45, 1, 12, false}, {16, 16, 3, 12, false}, {1, 1, 1, 12, false}}) {
    ByteVector samples;
    for (std::uint32_t i = 0; i < image.pixel_count() * image.components; ++i) {
      const std::uint32_t pixel = i / image.components;
      const std::uint32_t value =
          (pixel % image.width * 40 + pixel / image.width * 23 + i % image.components * 300) % 4096;
      append(samples, static_cast<std::uint16_t>(value), std::endian::little);
    }
    const auto coded = encode_jpeg_dct(samples, image, 100);
    ASSERT_TRUE(coded) << coded.error().to_string();
    const auto header = read_jpeg_header(*coded);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->image, image);
    EXPECT_EQ(header->process, JpegProcess::extended);
    ByteVector again(samples.size());
    const auto decoded = decode_jpeg_dct(*coded, *header, again);
    ASSERT_TRUE(decoded) << decoded.error().to_string();
    int largest = 0;
    for (std::size_t i = 0; i < samples.size(); i += 2)
      largest = std::max(
          largest, std::abs(load_le<std::uint16_t>(samples.data() + i) - load_le<std::uint16_t>(again.data() + i)));
    EXPECT_LE(largest, 3) << to_string(image);  // steps of 1: half of one in each of 64 coefficients
  }
  EXPECT_EQ(encode_jpeg_dct(ByteVector(1), {1, 1, 1, 8, false}, 90).error().code, ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace dicom::codec
