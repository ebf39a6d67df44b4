#include "dicom/pixel/frames.h"

#include <gtest/gtest.h>

#include "dicom/encoding/data_set_reader.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::octets;
using test::Shape;
using test::words;

const TransferSyntax& little = transfer_syntax::ExplicitVRLittleEndian;
const TransferSyntax rle = *find_transfer_syntax("1.2.840.10008.1.2.5");
const TransferSyntax jpeg = *find_transfer_syntax("1.2.840.10008.1.2.4.50");

ByteVector frame_of(const PixelFrames& frames, std::uint32_t index) {
  const auto stored = frames.stored(index);
  EXPECT_TRUE(stored) << stored.error().to_string();
  return stored ? ByteVector(stored->bytes.begin(), stored->bytes.end()) : ByteVector{};
}

Result<PixelFrames> open(const DataSet& data_set, const TransferSyntax& syntax = little) {
  Diagnostics diagnostics;
  return PixelFrames::open(data_set, syntax, diagnostics);
}

TEST(PixelDescription, ContradictionsNameBothNumbers) {
  Diagnostics diagnostics;
  DataSet data_set = test::description_of({.bits_allocated = 8, .bits_stored = 8});
  data_set.set(tags::BitsStored, 12);
  auto result = read_pixel_description(data_set, diagnostics);
  ASSERT_FALSE(result);
  EXPECT_NE(result.error().message.find("12"), std::string::npos);
  EXPECT_NE(result.error().message.find("8"), std::string::npos);

  data_set = test::description_of({.samples = 3});  // MONOCHROME2
  EXPECT_EQ(read_pixel_description(data_set, diagnostics).error().code, ErrorCode::invalid_data);

  data_set = test::description_of({.rows = 0});
  EXPECT_EQ(read_pixel_description(data_set, diagnostics).error().code, ErrorCode::invalid_data);
}

TEST(PixelDescription, HighBitsThatCannotBeAreReported) {
  DataSet data_set = test::description_of({.bits_allocated = 16, .bits_stored = 12});
  for (const int wrong : {7, 16, 65535}) {
    Diagnostics diagnostics;
    data_set.set(tags::HighBit, wrong);
    EXPECT_EQ(read_pixel_description(data_set, diagnostics)->high_bit, 11U);
    EXPECT_EQ(diagnostics.count(), 1U);
  }
}

TEST(PixelDescription, NumbersOfFramesThatAreNoneAreOne) {
  DataSet data_set = test::description_of({});
  for (const char* wrong : {"1A", "0", "-2"}) {
    Diagnostics diagnostics;
    data_set.set(tags::NumberOfFrames, wrong);
    EXPECT_EQ(read_pixel_description(data_set, diagnostics)->frames, 1U);
    EXPECT_EQ(diagnostics.count(), 1U);
  }
}

TEST(PixelDescription, SamplesAreOfSizesThatMachinesHave) {
  Diagnostics diagnostics;
  for (const int bits : {1, 8, 16, 32, 64})
    EXPECT_TRUE(
        read_pixel_description(test::description_of({.bits_allocated = bits, .bits_stored = bits}), diagnostics));
  for (const int bits : {0, 4, 12, 24, 40, 48, 56, 128})
    EXPECT_EQ(read_pixel_description(test::description_of({.bits_allocated = bits, .bits_stored = 1}), diagnostics)
                  .error()
                  .code,
              ErrorCode::unsupported);
}

TEST(PixelDescription, MissingAttributesAreGuessedAndReported) {
  DataSet data_set;
  data_set.set(tags::Rows, 2);
  data_set.set(tags::Columns, 3);
  data_set.set(tags::BitsAllocated, 16);
  Diagnostics diagnostics;
  const auto description = read_pixel_description(data_set, diagnostics);
  ASSERT_TRUE(description);
  EXPECT_EQ(description->bits_stored, 16U);
  EXPECT_EQ(description->high_bit, 15U);
  EXPECT_EQ(description->photometric, PhotometricInterpretation::MONOCHROME2);
  EXPECT_EQ(diagnostics.count(), 5U);
}

TEST(Frames, NativeFramesAreSlices) {
  const auto frames = open(test::native_image({.rows = 1, .columns = 3, .frames = 2}, octets({1, 2, 3, 4, 5, 6})));
  ASSERT_TRUE(frames);
  EXPECT_EQ(frame_of(*frames, 0), octets({1, 2, 3}));
  EXPECT_EQ(frame_of(*frames, 1), octets({4, 5, 6}));
  EXPECT_FALSE(frames->stored(1)->gathered);
  EXPECT_EQ(frames->stored(2).error().code, ErrorCode::invalid_argument);
}

TEST(Frames, ShortDataKeepTheFramesThatAreThere) {
  const auto frames = open(test::native_image({.rows = 1, .columns = 3, .frames = 2}, octets({1, 2, 3, 4})));
  ASSERT_TRUE(frames);
  EXPECT_EQ(frame_of(*frames, 0), octets({1, 2, 3}));
  EXPECT_EQ(frames->stored(1).error().code, ErrorCode::truncated);
}

TEST(Frames, SizesNearTheLimitsDoNotWrapAround) {
  DataSet data_set =
      test::native_image({.rows = 65535, .columns = 65535, .bits_allocated = 64, .bits_stored = 64}, octets({1, 2}));
  data_set.set(tags::NumberOfFrames, 2147483647);
  const auto frames = open(data_set);
  ASSERT_TRUE(frames);
  EXPECT_EQ(frames->stored(2147483646).error().code, ErrorCode::truncated);
  data_set.set_numbers(tags::Rows, VR::UL, std::vector<double>{4294967295.0});
  EXPECT_EQ(open(data_set).error().code, ErrorCode::limit_exceeded);
}

TEST(Frames, BitsThatBeginInsideAByte) {
  // Three frames of 3 pixels: bits 0-2, 3-5, 6-8 (PS3.5 8.1.1).
  const auto frames = open(test::native_image(
      {.rows = 1, .columns = 3, .bits_allocated = 1, .bits_stored = 1, .frames = 3}, octets({0b01'110'101, 0b1})));
  ASSERT_TRUE(frames);
  EXPECT_EQ(frame_of(*frames, 0), octets({0b101}));
  EXPECT_EQ(frame_of(*frames, 1), octets({0b110}));
  EXPECT_EQ(frame_of(*frames, 2), octets({0b101}));
}

DataSet as_big_endian(const DataSet& data_set) {
  ByteVector bytes = *write_data_set(data_set, transfer_syntax::ExplicitVRBigEndian);
  Diagnostics diagnostics;
  return *read_data_set(SharedBytes(std::move(bytes)), transfer_syntax::ExplicitVRBigEndian, diagnostics);
}

TEST(Frames, BigEndianWordsBecomeLittleEndian) {
  const auto sixteen = open(as_big_endian(test::native_image(
                                {.rows = 1, .columns = 2, .bits_allocated = 16, .bits_stored = 16}, words({1, 0x203}))),
                            transfer_syntax::ExplicitVRBigEndian);
  ASSERT_TRUE(sixteen);
  EXPECT_EQ(frame_of(*sixteen, 0), words({1, 0x203}));

  // 8-bit samples in OW: frames of 3 bytes begin in the middle of words.
  DataSet data_set = test::description_of({.rows = 1, .columns = 3, .frames = 2});
  data_set.set_bytes(tags::PixelData, VR::OW, octets({1, 2, 3, 4, 5, 6}));
  const auto eight = open(as_big_endian(data_set), transfer_syntax::ExplicitVRBigEndian);
  ASSERT_TRUE(eight);
  EXPECT_EQ(frame_of(*eight, 0), octets({1, 2, 3}));
  EXPECT_EQ(frame_of(*eight, 1), octets({4, 5, 6}));
}

TEST(Frames, OneFrameHasAllFragments) {
  const auto frames = open(test::encapsulated_image({}, {octets({}), octets({1, 2}), octets({3, 4})}), rle);
  ASSERT_TRUE(frames);
  EXPECT_EQ(frame_of(*frames, 0), octets({1, 2, 3, 4}));
  EXPECT_TRUE(frames->stored(0)->gathered);
}

TEST(Frames, BasicOffsetTableGroupsFragments) {
  const auto frames = open(test::encapsulated_image({.frames = 2}, {octets({0, 0, 0, 0, 20, 0, 0, 0}), octets({1, 2}),
                                                                    octets({3, 4}), octets({5, 6})}),
                           rle);
  ASSERT_TRUE(frames);
  EXPECT_EQ(frame_of(*frames, 0), octets({1, 2, 3, 4}));
  EXPECT_EQ(frame_of(*frames, 1), octets({5, 6}));
  EXPECT_FALSE(frames->stored(1)->gathered);
}

TEST(Frames, NoPixelDataIsSaid) {
  EXPECT_EQ(open(test::description_of({})).error().code, ErrorCode::not_found);
}

TEST(Frames, FragmentsInANativeSyntaxAreKnownByTheirStart) {
  const auto frames = open(test::encapsulated_image({}, {octets({}), octets({0xff, 0xd8, 0xff, 0xe0})}), little);
  ASSERT_TRUE(frames);
  EXPECT_EQ(frames->encoding(), PixelEncoding::jpeg_baseline);
}

std::vector<FragmentRange> assign(const Encapsulation& encapsulation, std::uint32_t frames,
                                  std::size_t expected_diagnostics) {
  Diagnostics diagnostics;
  const auto ranges = assign_fragments(encapsulation, frames, diagnostics);
  EXPECT_EQ(diagnostics.count(), expected_diagnostics);
  return ranges ? *ranges : std::vector<FragmentRange>{};
}

TEST(Fragments, ExtendedOffsetTableCountsFirst) {
  const ByteVector bytes = octets({1, 2, 3, 4});
  Encapsulation encapsulation{{bytes, bytes, bytes}};
  const ByteVector basic = octets({0, 0, 0, 0, 24, 0, 0, 0});
  ByteVector extended;
  append(extended, std::uint64_t{0}, std::endian::little);
  append(extended, std::uint64_t{12}, std::endian::little);
  encapsulation.basic_offsets = basic;
  EXPECT_EQ(assign(encapsulation, 2, 0), (std::vector<FragmentRange>{{0, 2}, {2, 1}}));
  encapsulation.extended_offsets = extended;
  EXPECT_EQ(assign(encapsulation, 2, 0), (std::vector<FragmentRange>{{0, 1}, {1, 2}}));
}

TEST(Fragments, WrongTablesAreReportedAndDoneWithout) {
  const ByteVector bytes = octets({1, 2, 3, 4});
  Encapsulation encapsulation{{bytes, bytes}};
  const ByteVector between = octets({0, 0, 0, 0, 13, 0, 0, 0});
  encapsulation.basic_offsets = between;
  EXPECT_EQ(assign(encapsulation, 2, 1), (std::vector<FragmentRange>{{0, 1}, {1, 1}}));
  const ByteVector descending = octets({12, 0, 0, 0, 0, 0, 0, 0});
  encapsulation.basic_offsets = descending;
  EXPECT_EQ(assign(encapsulation, 2, 1), (std::vector<FragmentRange>{{0, 1}, {1, 1}}));
  const ByteVector odd = octets({0, 0, 0});
  encapsulation.basic_offsets = odd;
  EXPECT_EQ(assign(encapsulation, 2, 1), (std::vector<FragmentRange>{{0, 1}, {1, 1}}));
}

TEST(Fragments, StartCodesSeparateFramesWithoutATable) {
  const ByteVector start = octets({0xff, 0xd8, 0xff, 0xe0});
  const ByteVector rest = octets({9, 9});
  EXPECT_EQ(assign({{start, rest, start, rest, rest}}, 2, 0), (std::vector<FragmentRange>{{0, 2}, {2, 3}}));
  const ByteVector soc = octets({0xff, 0x4f, 0xff, 0x51});
  EXPECT_EQ(assign({{soc, soc, rest}}, 2, 0), (std::vector<FragmentRange>{{0, 1}, {1, 2}}));
  Diagnostics diagnostics;
  EXPECT_FALSE(assign_fragments({{rest, rest, rest}}, 2, diagnostics));
  EXPECT_EQ(assign({{start, start, rest, start}}, 2, 1), (std::vector<FragmentRange>{{0, 1}, {1, 2}}));  // too many
  EXPECT_EQ(assign({{rest, Bytes{}, rest}}, 2, 0), (std::vector<FragmentRange>{{0, 2}, {2, 1}}));
  EXPECT_EQ(assign({{Bytes{}, rest, rest}}, 2, 0), (std::vector<FragmentRange>{{0, 2}, {2, 1}}));
  EXPECT_FALSE(assign_fragments({{Bytes{}}}, 0, diagnostics));
  EXPECT_FALSE(assign_fragments({}, 1, diagnostics));
}

TEST(Fragments, FewerFragmentsThanFramesAreReported) {
  const ByteVector bytes = octets({1, 2});
  EXPECT_EQ(assign({{bytes}}, 3, 1), (std::vector<FragmentRange>{{0, 1}}));
}

}  // namespace
}  // namespace dicom
