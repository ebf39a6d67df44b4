#include "dicom/pixel/transcode.h"

#include <gtest/gtest.h>

#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::native_image;
using test::Shape;

const TransferSyntax& syntax_of(std::string_view keyword) {
  for (const TransferSyntax& each : transfer_syntaxes())
    if (each.keyword == keyword) return each;
  ADD_FAILURE() << keyword;
  return transfer_syntax::ExplicitVRLittleEndian;
}

ByteVector made_pixels(const Shape& shape) {
  ByteVector pixels;
  const int count = shape.rows * shape.columns * shape.samples * shape.frames;
  const int lowest = shape.is_signed ? -(1 << (shape.bits_stored - 1)) : 0;
  for (int i = 0; i < count; ++i) {
    const int value = lowest + (i * 37 + i / 16 * 5) % (1 << shape.bits_stored);
    if (shape.bits_allocated == 8)
      pixels.push_back(static_cast<std::byte>(value));
    else
      append(pixels, static_cast<std::uint16_t>(value), std::endian::little);
  }
  return pixels;
}

const Shape shapes[] = {
    {.rows = 13, .columns = 16},
    {.rows = 16, .columns = 16, .bits_allocated = 16, .bits_stored = 12, .frames = 3},
    {.rows = 9, .columns = 8, .bits_allocated = 16, .bits_stored = 16, .is_signed = true},
    {.rows = 8, .columns = 8, .bits_allocated = 16, .bits_stored = 12, .is_signed = true, .frames = 2},
    {.rows = 10, .columns = 12, .samples = 3, .frames = 2, .photometric = "RGB"},
    {.rows = 10, .columns = 12, .samples = 3, .photometric = "YBR_FULL"},
    {.rows = 8, .columns = 8, .bits_allocated = 16, .bits_stored = 8},
};

// What DCMTK and GDCM read right: they do not extend the sign of fewer bits.
TEST(Transcode, SignedJpegLsFillsTheBytes) {
  const auto precision_of = [](const Shape& shape) {
    const auto coded = transcode(native_image(shape, made_pixels(shape)), transfer_syntax::ExplicitVRLittleEndian,
                                 syntax_of("JPEGLSLossless"), {});
    const std::string_view stream = as_text(coded->find(tags::PixelData)->fragment(1));
    return static_cast<int>(stream[stream.find("\xff\xf7") + 4]);
  };
  Shape shape{.rows = 4, .columns = 4, .bits_allocated = 16, .bits_stored = 12};
  EXPECT_EQ(precision_of(shape), 12);
  shape.is_signed = true;
  EXPECT_EQ(precision_of(shape), 16);
  EXPECT_EQ(precision_of({.rows = 4, .columns = 4, .bits_stored = 6}), 8);
}

TEST(Transcode, LosslessSyntaxesKeepEveryBit) {
  for (const std::string_view keyword :
       {"RLELossless", "JPEGLossless", "JPEGLosslessSV1", "JPEGLSLossless", "JPEG2000Lossless", "HTJ2KLossless",
        "HTJ2KLosslessRPCL", "EncapsulatedUncompressedExplicitVRLittleEndian", "DeflatedImageFrameCompression"}) {
    for (const Shape& shape : shapes) {
      const TransferSyntax& syntax = syntax_of(keyword);
      const ByteVector pixels = made_pixels(shape);
      const DataSet image = native_image(shape, pixels);
      const auto coded =
          transcode(image, transfer_syntax::ExplicitVRLittleEndian, syntax, {.verify = true, .threads = 2});
      ASSERT_TRUE(coded) << keyword << ": " << coded.error().to_string();
      EXPECT_TRUE(coded->find(tags::PixelData)->is_encapsulated());
      EXPECT_EQ(coded->find(tags::PixelData)->item_count(), static_cast<std::size_t>(shape.frames + 1));
      EXPECT_FALSE(coded->contains(tags::LossyImageCompression));
      const auto native = transcode(*coded, syntax, transfer_syntax::ExplicitVRLittleEndian);
      ASSERT_TRUE(native) << keyword << ": " << native.error().to_string();
      const Bytes again = native->find(tags::PixelData)->bytes();
      EXPECT_EQ(ByteVector(again.begin(), again.end()), pixels)
          << keyword << " " << shape.bits_stored << " bits " << shape.photometric;
      EXPECT_EQ(native->text_or_empty(tags::PhotometricInterpretation), shape.photometric);
    }
  }
}

TEST(Transcode, WhatLosesSaysSoAndIsAnotherInstance) {
  const Shape shape{.rows = 32, .columns = 32, .samples = 3, .photometric = "RGB"};
  DataSet image = native_image(shape, made_pixels(shape));
  image.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.7");
  image.set(tags::SOPInstanceUID, "1.2.3");
  image.set(tags::ImageType, "ORIGINAL\\PRIMARY");
  for (const std::string_view keyword : {"JPEGBaseline8Bit", "JPEGLSNearLossless", "JPEG2000", "HTJ2K", "JPEGXL"}) {
    const auto coded = transcode(image, transfer_syntax::ExplicitVRLittleEndian, syntax_of(keyword));
    ASSERT_TRUE(coded) << coded.error().to_string();
    EXPECT_EQ(coded->text_or_empty(tags::LossyImageCompression), "01");
    EXPECT_GT(*coded->get<double>(tags::LossyImageCompressionRatio), 0.1);
    EXPECT_EQ(coded->text_or_empty(tags::ImageType), "DERIVED\\PRIMARY");
    EXPECT_NE(coded->text_or_empty(tags::SOPInstanceUID), "1.2.3");
    const auto sources = coded->get<Sequence>(tags::SourceImageSequence);
    ASSERT_TRUE(sources);
    EXPECT_EQ(sources->at(0).text_or_empty(tags::ReferencedSOPInstanceUID), "1.2.3");
  }
  EXPECT_EQ(transcode(image, transfer_syntax::ExplicitVRLittleEndian, syntax_of("JPEGBaseline8Bit"))
                ->text_or_empty(tags::PhotometricInterpretation),
            "YBR_FULL_422");
  EXPECT_EQ(transcode(image, transfer_syntax::ExplicitVRLittleEndian, syntax_of("JPEG2000"))
                ->text_or_empty(tags::PhotometricInterpretation),
            "YBR_ICT");
}

TEST(Transcode, FramesAreFoundByTheOffsetTable) {
  const Shape shape{.rows = 5, .columns = 7, .frames = 4};
  const auto coded = transcode(native_image(shape, made_pixels(shape)), transfer_syntax::ExplicitVRLittleEndian,
                               syntax_of("RLELossless"));
  ASSERT_TRUE(coded);
  const DataElement pixels = *coded->find(tags::PixelData);
  const Bytes table = pixels.fragment(0);
  ASSERT_EQ(table.size(), 16u);
  std::uint32_t offset = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(load_le<std::uint32_t>(table.data() + 4 * i), offset);
    EXPECT_EQ(pixels.fragment(i + 1).size() % 2, 0u);
    offset += 8 + static_cast<std::uint32_t>(pixels.fragment(i + 1).size());
  }
}

TEST(Transcode, BitsStayBitsWhereTheSyntaxCarriesThem) {
  const Shape shape{.rows = 8, .columns = 8, .bits_allocated = 1, .bits_stored = 1};
  const ByteVector pixels = test::octets({1, 2, 3, 4, 5, 6, 7, 128});
  const auto coded = transcode(native_image(shape, pixels), transfer_syntax::ExplicitVRLittleEndian,
                               syntax_of("DeflatedImageFrameCompression"));
  ASSERT_TRUE(coded) << coded.error().to_string();
  EXPECT_EQ(*coded->get<int>(tags::BitsAllocated), 1);
}

TEST(Transcode, WhatASyntaxDoesNotCarryIsRefused) {
  const Shape deep{.rows = 4, .columns = 4, .bits_allocated = 16, .bits_stored = 12};
  const DataSet image = native_image(deep, made_pixels(deep));
  const auto& native = transfer_syntax::ExplicitVRLittleEndian;
  EXPECT_EQ(transcode(image, native, syntax_of("JPEGBaseline8Bit")).error().code, ErrorCode::unsupported);
  EXPECT_EQ(transcode(image, native, syntax_of("JPEGXLJPEGRecompression")).error().code, ErrorCode::unsupported);
  const Shape negative{.rows = 4, .columns = 4, .bits_allocated = 16, .bits_stored = 12, .is_signed = true};
  EXPECT_EQ(
      transcode(native_image(negative, made_pixels(negative)), native, syntax_of("JPEGLSNearLossless")).error().code,
      ErrorCode::unsupported);
}

TEST(Transcode, JpegXlKeepsEveryBitOfUnsignedSamples) {
  for (const Shape& shape : shapes) {
    const ByteVector pixels = made_pixels(shape);
    const auto coded = transcode(native_image(shape, pixels), transfer_syntax::ExplicitVRLittleEndian,
                                 syntax_of("JPEGXLLossless"), {.verify = true, .threads = 0});
    EXPECT_EQ(coded.has_value(), !shape.is_signed);
    if (!coded) continue;
    const auto native = transcode(*coded, syntax_of("JPEGXLLossless"), transfer_syntax::ExplicitVRLittleEndian);
    ASSERT_TRUE(native);
    const Bytes again = native->find(tags::PixelData)->bytes();
    EXPECT_EQ(ByteVector(again.begin(), again.end()), pixels) << shape.bits_stored << " bits " << shape.photometric;
  }
}

TEST(Transcode, JpegStreamsGoThroughJpegXlUnchanged) {
  const Shape shape{.rows = 32, .columns = 48, .samples = 3, .frames = 3, .photometric = "RGB"};
  const auto jpeg = transcode(native_image(shape, made_pixels(shape)), transfer_syntax::ExplicitVRLittleEndian,
                              syntax_of("JPEGBaseline8Bit"));
  ASSERT_TRUE(jpeg);
  const auto coded = transcode(*jpeg, syntax_of("JPEGBaseline8Bit"), syntax_of("JPEGXLJPEGRecompression"));
  ASSERT_TRUE(coded) << coded.error().to_string();
  EXPECT_EQ(coded->text_or_empty(tags::PhotometricInterpretation), "YBR_FULL_422");
  const auto again = transcode(*coded, syntax_of("JPEGXLJPEGRecompression"), syntax_of("JPEGBaseline8Bit"));
  ASSERT_TRUE(again) << again.error().to_string();
  EXPECT_TRUE(*again == *jpeg);
  // And decoded they are the same picture.
  const auto one = transcode(*jpeg, syntax_of("JPEGBaseline8Bit"), transfer_syntax::ExplicitVRLittleEndian);
  const auto other = transcode(*coded, syntax_of("JPEGXLJPEGRecompression"), transfer_syntax::ExplicitVRLittleEndian);
  ASSERT_TRUE(one && other);
  EXPECT_TRUE(*one == *other);
}

TEST(Transcode, TwelveBitsGoIntoExtendedJpeg) {
  const Shape shape{.rows = 16, .columns = 24, .bits_allocated = 16, .bits_stored = 12};
  const auto coded = transcode(native_image(shape, made_pixels(shape)), transfer_syntax::ExplicitVRLittleEndian,
                               syntax_of("JPEGExtended12Bit"), {.encode = {.jpeg_quality = 100}});
  ASSERT_TRUE(coded) << coded.error().to_string();
  EXPECT_EQ(coded->text_or_empty(tags::LossyImageCompression), "01");
  EXPECT_EQ(*coded->get<int>(tags::BitsStored), 12);
}

TEST(Transcode, ErrorsNameTheirFrameOnce) {
  const Shape shape{.rows = 4, .columns = 4, .bits_allocated = 16, .bits_stored = 12, .frames = 2};
  const auto refused = transcode(native_image(shape, made_pixels(shape)), transfer_syntax::ExplicitVRLittleEndian,
                                 syntax_of("JPEGBaseline8Bit"));
  ASSERT_FALSE(refused);
  EXPECT_TRUE(refused.error().message.starts_with("frame 1: JPEGBaseline8Bit")) << refused.error().message;
  EXPECT_EQ(refused.error().message.find("frame 1", 5), std::string::npos);
}

TEST(Transcode, WideSamplesAreSwappedWhole) {
  // 0x01020304 in OW of a big endian data set, as pydicom and DCMTK read it.
  DataSet image = test::description_of({.rows = 1, .columns = 1, .bits_allocated = 32, .bits_stored = 32});
  image.set_bytes(tags::PixelData, VR::OW, test::octets({4, 3, 2, 1}));
  const auto& little = transfer_syntax::ExplicitVRLittleEndian;
  const auto& big = transfer_syntax::ExplicitVRBigEndian;
  const auto turned = transcode(image, little, big);
  ASSERT_TRUE(turned);
  const auto bytes = write_data_set(*turned, big);
  ASSERT_TRUE(bytes);
  EXPECT_EQ(ByteVector(bytes->end() - 4, bytes->end()), test::octets({1, 2, 3, 4}));
  Diagnostics diagnostics;
  const auto read = read_data_set(SharedBytes(*bytes), big, diagnostics);
  ASSERT_TRUE(read);
  const auto again = transcode(*read, big, little);
  ASSERT_TRUE(again);
  const Bytes samples = again->find(tags::PixelData)->bytes();
  EXPECT_EQ(ByteVector(samples.begin(), samples.end()), test::octets({4, 3, 2, 1}));
}

}  // namespace
}  // namespace dicom
