#include "dicom/codec/jpeg_ls.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <random>
#include <span>
#include <string_view>

namespace dicom::codec {
namespace {

// The example of T.87 annex H.3: 4 x 4 pixels of 8 bits.
constexpr std::string_view standard_example =
    "ffd8fff7000b080004000401011100ffda0008010100000000c000006c80208e01c0000057400000"
    "6ee6000001bc18000005d800009160ffd9";
constexpr std::uint8_t standard_picture[] = {0, 0, 90, 74, 68, 50, 43, 205, 64, 145, 145, 145, 100, 145, 145, 145};

ByteVector from_hex(std::string_view text) {
  ByteVector bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2)
    bytes.push_back(static_cast<std::byte>(std::stoi(std::string(text.substr(i, 2)), nullptr, 16)));
  return bytes;
}

Result<ByteVector> decode(Bytes coded) {
  const JpegHeader header = DICOM_TRY(read_jpeg_header(coded));
  ByteVector output(static_cast<std::size_t>(header.image.byte_count()));
  DICOM_TRY(decode_jpeg_ls(coded, header, output));
  return output;
}

TEST(JpegLs, DecodesTheExampleOfTheStandard) {
  const auto samples = decode(from_hex(standard_example));
  ASSERT_TRUE(samples) << samples.error().to_string();
  for (std::size_t i = 0; i < 16; ++i) EXPECT_EQ(std::to_integer<int>((*samples)[i]), standard_picture[i]) << i;
}

TEST(JpegLs, TruncationIsAnErrorWithALine) {
  ByteVector coded = from_hex(standard_example);
  coded.resize(coded.size() - 12);
  const auto result = decode(coded);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::truncated);
}

TEST(JpegLs, ImpossibleParametersAreRefused) {
  ByteVector coded = from_hex(standard_example);
  coded[22] = std::byte{200};  // NEAR beyond half of MAXVAL
  EXPECT_EQ(decode(coded).error().code, ErrorCode::invalid_data);
  coded[22] = std::byte{0};
  coded[23] = std::byte{3};  // ILV
  EXPECT_EQ(decode(coded).error().code, ErrorCode::invalid_data);
  coded[23] = std::byte{0};
  EXPECT_TRUE(decode(coded));
}

TEST(JpegLs, RefusesAStreamThatIsNotTheExpected) {
  const ByteVector coded = from_hex(standard_example);
  JpegHeader other = *read_jpeg_header(coded);
  other.image.width = 5;
  ByteVector output(20);
  EXPECT_EQ(decode_jpeg_ls(coded, other, output).error().code, ErrorCode::invalid_data);
}

}  // namespace
// Smooth areas, edges, runs and noise.
ByteVector made_samples(const ImageHeader& image, std::uint32_t seed) {
  std::mt19937 random(seed);
  ByteVector samples(static_cast<std::size_t>(image.byte_count()));
  const std::uint32_t mask = (1U << image.precision) - 1;
  std::size_t at = 0;
  for (std::uint32_t y = 0; y < image.height; ++y)
    for (std::uint32_t x = 0; x < image.width; ++x)
      for (std::uint32_t c = 0; c < image.components; ++c, at += image.sample_size()) {
        std::uint32_t value = (x / 7 + y * (c + 1)) & mask;
        if (x > image.width / 2) value = random() & mask;
        if (y < image.height / 3) value = mask;
        if (image.sample_size() == 1)
          samples[at] = static_cast<std::byte>(value);
        else
          store(samples.data() + at, static_cast<std::uint16_t>(value), std::endian::little);
      }
  return samples;
}

std::uint32_t sample_at(const ByteVector& samples, const ImageHeader& image, std::size_t index) {
  return image.sample_size() == 1 ? std::to_integer<std::uint32_t>(samples[index])
                                  : load_le<std::uint16_t>(samples.data() + 2 * index);
}

TEST(JpegLs, ComesBackWithinTheError) {
  for (std::uint32_t precision = 2; precision <= 16; ++precision)
    for (const std::uint32_t components : {1U, 3U})
      for (const int near : {0, 1, 3}) {
        if (near > ((1 << precision) - 1) / 2) continue;
        const ImageHeader image{61, 37, components, precision, false};
        const ByteVector samples = made_samples(image, precision);
        const auto coded = encode_jpeg_ls(samples, image, near);
        ASSERT_TRUE(coded) << coded.error().to_string();
        const auto header = read_jpeg_header(*coded);
        ASSERT_TRUE(header);
        EXPECT_EQ(header->image, image);
        ByteVector decoded(samples.size());
        const auto result = decode_jpeg_ls(*coded, *header, decoded);
        ASSERT_TRUE(result) << precision << " bits, NEAR " << near << ": " << result.error().to_string();
        for (std::size_t i = 0; i < samples.size() / image.sample_size(); ++i) {
          const auto one = static_cast<int>(sample_at(samples, image, i));
          const auto other = static_cast<int>(sample_at(decoded, image, i));
          ASSERT_LE(std::abs(one - other), near) << precision << " bits, sample " << i;
        }
      }
}

TEST(JpegLs, EncodesTheExampleOfTheStandard) {
  const auto coded = encode_jpeg_ls(std::as_bytes(std::span(standard_picture)), {4, 4, 1, 8, false});
  ASSERT_TRUE(coded) << coded.error().to_string();
  EXPECT_EQ(*coded, from_hex(standard_example));
}

TEST(JpegLs, ImagesThatCannotBeCodedAreRefused) {
  EXPECT_EQ(encode_jpeg_ls(ByteVector(4), {2, 2, 1, 1, false}).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(encode_jpeg_ls(ByteVector(4), {2, 2, 1, 8, false}, 200).error().code, ErrorCode::invalid_argument);
}

}  // namespace dicom::codec
