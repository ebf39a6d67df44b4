#include "dicom/codec/jpeg_ls.h"

#include <gtest/gtest.h>

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
}  // namespace dicom::codec
