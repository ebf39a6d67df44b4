#include "dicom/codec/jpeg.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "dicom/codec/png.h"

namespace dicom::codec {
namespace {

ByteVector ramp(const ImageHeader& image) {
  ByteVector bytes;
  for (std::uint32_t y = 0; y < image.height; ++y)
    for (std::uint32_t x = 0; x < image.width; ++x)
      for (std::uint32_t c = 0; c < image.components; ++c)
        bytes.push_back(static_cast<std::byte>(c == 0 ? 255 * x / image.width : c == 1 ? 255 * y / image.height : 128));
  return bytes;
}

int largest_difference(Bytes a, Bytes b) {
  int largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    largest = std::max(largest, std::abs(std::to_integer<int>(a[i]) - std::to_integer<int>(b[i])));
  return largest;
}

Result<ByteVector> decode(Bytes coded, const JpegOptions& options, Diagnostics& diagnostics) {
  const JpegHeader header = DICOM_TRY(read_jpeg_header(coded));
  ByteVector output(static_cast<std::size_t>(header.image.byte_count()));
  DICOM_TRY(decode_jpeg(coded, header, options, output, diagnostics));
  return output;
}

TEST(Jpeg, GreyAndColourSurviveHighQuality) {
  for (const std::uint32_t components : {1U, 3U}) {
    const ImageHeader image{61, 45, components, 8, false};
    const ByteVector samples = ramp(image);
    const auto coded = encode_jpeg(samples, image, 98);
    ASSERT_TRUE(coded);
    Diagnostics diagnostics;
    const auto back = decode(*coded, {}, diagnostics);
    ASSERT_TRUE(back);
    EXPECT_LE(largest_difference(*back, samples), 8);
    EXPECT_EQ(diagnostics.count(), 0U);
  }
}

TEST(Jpeg, RawYCbCrOnRequest) {
  const ImageHeader image{16, 16, 3, 8, false};
  ByteVector red;
  for (int i = 0; i < 256; ++i) red.insert(red.end(), {std::byte{255}, std::byte{0}, std::byte{0}});
  const auto coded = encode_jpeg(red, image, 95);
  Diagnostics diagnostics;
  const auto raw = decode(*coded, {.to_rgb = false}, diagnostics);
  ASSERT_TRUE(raw);
  EXPECT_NEAR(std::to_integer<int>((*raw)[0]), 76, 2);  // 0.299 * 255
  EXPECT_NEAR(std::to_integer<int>((*raw)[2]), 255, 2);
}

TEST(Jpeg, MarkersCountBeforeWhatIsStated) {
  JpegHeader header;
  EXPECT_EQ(coded_colour(header, JpegColour::unknown), JpegColour::ycbcr);
  EXPECT_EQ(coded_colour(header, JpegColour::rgb), JpegColour::rgb);
  header.has_jfif = true;
  EXPECT_EQ(coded_colour(header, JpegColour::rgb), JpegColour::ycbcr);
  header.adobe_transform = 0;
  EXPECT_EQ(coded_colour(header, JpegColour::ycbcr), JpegColour::rgb);
}

TEST(Jpeg, CutStreamsAreReportedOrRefused) {
  const ImageHeader image{64, 64, 1, 8, false};
  ByteVector coded = *encode_jpeg(ramp(image), image, 90);
  coded.resize(coded.size() - 40);
  Diagnostics lenient;
  EXPECT_TRUE(decode(coded, {}, lenient));
  EXPECT_EQ(lenient.count(), 1U);
  Diagnostics strict(Diagnostics::Mode::strict);
  EXPECT_FALSE(decode(coded, {}, strict));
  coded.resize(30);
  EXPECT_FALSE(decode(coded, {}, lenient));
  EXPECT_EQ(decode({}, {}, lenient).error().code, ErrorCode::truncated);
}

TEST(Jpeg, RefusesAStreamThatIsNotTheExpected) {
  const ImageHeader image{8, 8, 1, 8, false};
  const ByteVector coded = *encode_jpeg(ramp(image), image, 90);
  JpegHeader other = *read_jpeg_header(coded);
  other.image.width = 9;
  ByteVector output(72);
  Diagnostics diagnostics;
  const auto result = decode_jpeg(coded, other, {}, output, diagnostics);
  ASSERT_FALSE(result);
  EXPECT_NE(result.error().message.find("8 x 8"), std::string::npos);
}

TEST(Png, HasSignatureAndShape) {
  const ImageHeader image{3, 2, 3, 8, false};
  const auto png = encode_png(ramp(image), image);
  ASSERT_TRUE(png);
  EXPECT_EQ(as_text(*png).substr(1, 3), "PNG");
  EXPECT_EQ(load_be<std::uint32_t>(png->data() + 16), 3U);
  EXPECT_EQ(load_be<std::uint32_t>(png->data() + 20), 2U);
  EXPECT_FALSE(encode_png(ByteVector(12), {3, 2, 2, 8, false}));
}

}  // namespace
}  // namespace dicom::codec
