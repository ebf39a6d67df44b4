#include "dicom/pixel/decode.h"

#include <gtest/gtest.h>

#include "dicom/codec/deflate.h"
#include "dicom/codec/jpeg.h"
#include "dicom/codec/jpeg_lossless.h"
#include "dicom/codec/rle.h"
#include "dicom/pixel/samples.h"
#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::octets;
using test::Shape;
using test::words;

const TransferSyntax& little = transfer_syntax::ExplicitVRLittleEndian;
TransferSyntax syntax(std::string_view uid) {
  return *find_transfer_syntax(uid);
}

Result<DecodedFrame> decode(const DataSet& data_set, const TransferSyntax& transfer, std::uint32_t index = 0,
                            const DecodeOptions& options = {}) {
  Diagnostics diagnostics;
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(data_set, transfer, diagnostics));
  return decode_frame(frames, index, diagnostics, options);
}

TEST(Decode, BitsAboveBitsStoredAreCleared) {
  const Shape shape{.columns = 3, .bits_allocated = 16, .bits_stored = 12};
  const auto frame = decode(test::native_image(shape, words({0xf123, 0x0fff, 0x8000})), little);
  ASSERT_TRUE(frame);
  EXPECT_EQ(frame->samples, words({0x123, 0xfff, 0}));
}

TEST(Decode, SignIsExtendedFromBitsStored) {
  const Shape shape{.columns = 3, .bits_allocated = 16, .bits_stored = 12, .is_signed = true};
  const auto frame = decode(test::native_image(shape, words({0x0fff, 0x7800, 0xf7ff})), little);
  ASSERT_TRUE(frame);
  EXPECT_EQ(frame->samples, words({-1, -2048, 2047}));
}

TEST(Decode, HighBitShifts) {
  DataSet data_set =
      test::native_image({.columns = 2, .bits_allocated = 16, .bits_stored = 12}, words({0xabc5, 0xfff0}));
  data_set.set(tags::HighBit, 15);
  EXPECT_EQ(decode(data_set, little)->samples, words({0xabc, 0xfff}));
}

TEST(Decode, BitsBecomeBytes) {
  const Shape shape{.columns = 5, .bits_allocated = 1, .bits_stored = 1};
  EXPECT_EQ(decode(test::native_image(shape, octets({0b10010})), little)->samples, octets({0, 1, 0, 0, 1}));
}

TEST(Decode, PlanesBecomePixels) {
  DataSet data_set = test::native_image({.columns = 2, .samples = 3, .photometric = "RGB"}, octets({1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(decode(data_set, little)->samples, octets({1, 2, 3, 4, 5, 6}));
  data_set.set(tags::PlanarConfiguration, 1);
  EXPECT_EQ(decode(data_set, little)->samples, octets({1, 3, 5, 2, 4, 6}));
}

TEST(Decode, HalvedChrominanceIsDoubled) {
  const Shape shape{.columns = 2, .samples = 3, .photometric = "YBR_FULL_422"};
  const auto frame = decode(test::native_image(shape, octets({10, 20, 30, 40})), little);
  ASSERT_TRUE(frame);
  EXPECT_EQ(frame->samples, octets({10, 30, 40, 20, 30, 40}));
  EXPECT_EQ(frame->photometric, PhotometricInterpretation::YBR_FULL);
}

TEST(Decode, RleOfSixteenBitsAndOfBits) {
  const ByteVector samples = words({1, 2, 0x7fff, 0x8000});
  const ByteVector coded = *codec::encode_rle(samples, {4, 1, 1, 2});
  const Shape shape{.columns = 4, .bits_allocated = 16, .bits_stored = 16};
  EXPECT_EQ(decode(test::encapsulated_image(shape, {{}, coded}), syntax("1.2.840.10008.1.2.5"))->samples, samples);
  const ByteVector bits = *codec::encode_rle(octets({0b101}), {1, 1, 1, 1});
  const Shape binary{.columns = 3, .bits_allocated = 1, .bits_stored = 1};
  EXPECT_EQ(decode(test::encapsulated_image(binary, {{}, bits}), syntax("1.2.840.10008.1.2.5"))->samples,
            octets({1, 0, 1}));
}

TEST(Decode, JpegLosslessOfSignedSamples) {
  const ByteVector samples = words({0x0fff, 0, 0x800, 0x7ff});  // 12 bits: -1, 0, -2048, 2047
  const ByteVector coded = *codec::encode_jpeg_lossless(samples, {4, 1, 1, 12, false});
  const Shape shape{.columns = 4, .bits_allocated = 16, .bits_stored = 12, .is_signed = true};
  EXPECT_EQ(decode(test::encapsulated_image(shape, {{}, coded}), syntax("1.2.840.10008.1.2.4.70"))->samples,
            words({-1, 0, -2048, 2047}));
}

TEST(Decode, EightBitCodestreamInSixteenBitsAllocated) {
  const ByteVector coded = *codec::encode_jpeg_lossless(octets({1, 200}), {2, 1, 1, 8, false});
  const Shape shape{.columns = 2, .bits_allocated = 16, .bits_stored = 8};
  EXPECT_EQ(decode(test::encapsulated_image(shape, {{}, coded}), syntax("1.2.840.10008.1.2.4.57"))->samples,
            words({1, 200}));
}

TEST(Decode, LossyJpegBecomesRgbOrStaysYbr) {
  ByteVector red;
  for (int i = 0; i < 64; ++i) append(red, octets({255, 0, 0}));
  const ByteVector coded = *codec::encode_jpeg(red, {8, 8, 3, 8, false}, 95);
  const Shape shape{.rows = 8, .columns = 8, .samples = 3, .photometric = "YBR_FULL_422"};
  const DataSet data_set = test::encapsulated_image(shape, {{}, coded});
  const auto rgb = decode(data_set, syntax("1.2.840.10008.1.2.4.50"));
  ASSERT_TRUE(rgb);
  EXPECT_EQ(rgb->photometric, PhotometricInterpretation::RGB);
  EXPECT_GT(std::to_integer<int>(rgb->samples[0]), 250);
  const auto ybr = decode(data_set, syntax("1.2.840.10008.1.2.4.50"), 0, {.jpeg_to_rgb = false});
  EXPECT_EQ(ybr->photometric, PhotometricInterpretation::YBR_FULL);
  EXPECT_LT(std::to_integer<int>(ybr->samples[0]), 80);
}

TEST(Decode, DeflatedAndUncompressedFrames) {
  const Shape shape{.columns = 4, .frames = 2};
  const DataSet deflated = test::encapsulated_image(
      shape, {{}, codec::deflate_raw(octets({1, 2, 3, 4})), codec::deflate_raw(octets({5, 6, 7, 8}))});
  EXPECT_EQ(decode(deflated, syntax("1.2.840.10008.1.2.8.1"), 1)->samples, octets({5, 6, 7, 8}));
  const DataSet plain = test::encapsulated_image(shape, {{}, octets({1, 2, 3, 4}), octets({5, 6, 7, 8})});
  EXPECT_EQ(decode(plain, syntax("1.2.840.10008.1.2.1.98"), 1)->samples, octets({5, 6, 7, 8}));
}

TEST(Decode, ACodestreamOfAnotherShapeIsRefusedWithBoth) {
  const ByteVector coded = *codec::encode_jpeg_lossless(octets({1, 2}), {2, 1, 1, 8, false});
  const auto result = decode(test::encapsulated_image({.columns = 3}, {{}, coded}), syntax("1.2.840.10008.1.2.4.70"));
  ASSERT_FALSE(result);
  EXPECT_NE(result.error().message.find("2 x 1"), std::string::npos);
  EXPECT_NE(result.error().message.find("3 x 1"), std::string::npos);
}

TEST(Decode, SmallTilesAreFilledUp) {
  const ByteVector whole = *codec::encode_jpeg_lossless(octets({1, 2, 3, 4, 5, 6}), {3, 2, 1, 8, false});
  const ByteVector cut = *codec::encode_jpeg_lossless(octets({7, 8}), {1, 2, 1, 8, false});
  const auto frame = decode(test::encapsulated_image({.rows = 2, .columns = 3, .frames = 2}, {{}, whole, cut}),
                            syntax("1.2.840.10008.1.2.4.70"), 1);
  ASSERT_TRUE(frame);
  EXPECT_EQ(frame->samples, octets({7, 0, 0, 8, 0, 0}));
}

TEST(Decode, AFewBytesDoNotBecomeGigabytes) {
  const Shape shape{.rows = 60000, .columns = 60000};
  for (const std::string_view uid : {"1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.90"}) {
    const auto result = decode(test::encapsulated_image(shape, {{}, ByteVector(200)}), syntax(uid));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::limit_exceeded);
  }
}

TEST(Decode, SyntaxesThatAreNotDecodedAreNamed) {
  const auto result = decode(test::encapsulated_image({}, {{}, octets({0, 0})}), syntax("1.2.840.10008.1.2.4.94"));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::unsupported);
  EXPECT_NE(result.error().message.find("JPIP"), std::string::npos);
}

// Of what is coded with all bits allocated, as DCMTK and GDCM do.
TEST(Samples, LossesBeyondTheBitsStoredAreLimited) {
  ByteVector samples = words({0, 4095, 4096, 65535});
  detail::limit(samples, 2, 16, 12, false);
  EXPECT_EQ(samples, words({0, 4095, 4095, 4095}));
  samples = words({2047, 2048, 2300, -2048, -2049, -3000});
  detail::limit(samples, 2, 16, 12, true);
  EXPECT_EQ(samples, words({2047, 2047, 2047, -2048, -2048, -2048}));
  samples = words({4095, 2600, 0x1fff});  // -1 and -1496 whose sign was never extended
  detail::limit(samples, 2, 16, 12, true);
  EXPECT_EQ(samples, words({-1, -1496, 2047}));
}

}  // namespace
}  // namespace dicom
