#include "dicom/pixel/extract_frames.h"

#include <gtest/gtest.h>

#include "dicom/pixel/frames.h"
#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::octets;

std::vector<std::uint32_t> selection(const DataSet& identifier, std::uint32_t count, const DataSet& image = {}) {
  const auto frames = selected_frames(identifier, image, count);
  return frames ? *frames : std::vector<std::uint32_t>();
}

TEST(ExtractFrames, ListsSelect) {
  DataSet simple;
  simple.set(tags::SimpleFrameList, {3, 1, 9});
  EXPECT_EQ(selection(simple, 5), (std::vector<std::uint32_t>{3, 1}));
  DataSet calculated;
  calculated.set(tags::CalculatedFrameList, {2, 4294967295.0, 3});
  EXPECT_EQ(selection(calculated, 10), (std::vector<std::uint32_t>{2, 5, 8}));
  DataSet range;
  range.set(tags::TimeRange, {0.09, 0.21});
  DataSet image;
  image.set(tags::FrameTime, 100.0);
  EXPECT_EQ(selection(range, 10, image), (std::vector<std::uint32_t>{2, 3}));
  EXPECT_EQ(selected_frames(range, {}, 10).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(selected_frames({}, {}, 10).error().code, ErrorCode::invalid_argument);
  simple.set(tags::SimpleFrameList, {9});
  EXPECT_EQ(selected_frames(simple, {}, 5).error().code, ErrorCode::not_found);
}

DataSet extracted(const DataSet& image, const TransferSyntax& syntax, std::vector<std::uint32_t> frames) {
  Diagnostics diagnostics;
  auto result = extract_frames(image, syntax, frames, "1.2.9", diagnostics);
  EXPECT_TRUE(result.has_value()) << result.error().to_string();
  return *result;
}

TEST(ExtractFrames, NativeFramesAreCut) {
  DataSet image = test::native_image({.rows = 1, .columns = 2, .frames = 3}, octets({1, 2, 3, 4, 5, 6}));
  image.set(tags::SOPInstanceUID, "1.2.3");
  DataSet group;
  Sequence groups;
  for (const char* name : {"a", "b", "c"}) {
    group.set(tags::FrameComments, name);
    groups.push_back(group);
  }
  image.set(tags::PerFrameFunctionalGroupsSequence, groups);
  const DataSet some = extracted(image, transfer_syntax::ExplicitVRLittleEndian, {3, 1});
  EXPECT_EQ(some.text_or_empty(tags::SOPInstanceUID), "1.2.9");
  EXPECT_EQ(some.value_or<int>(tags::NumberOfFrames, 0), 2);
  const auto pixels = some.find(tags::PixelData)->bytes();
  EXPECT_EQ(ByteVector(pixels.begin(), pixels.end()), octets({5, 6, 1, 2}));
  const auto left = some.value_or<Sequence>(tags::PerFrameFunctionalGroupsSequence, {});
  ASSERT_EQ(left.size(), 2U);
  EXPECT_EQ(left[0].text_or_empty(tags::FrameComments), "c");
  const auto extraction = some.value_or<Sequence>(tags::FrameExtractionSequence, {});
  ASSERT_EQ(extraction.size(), 1U);
  EXPECT_EQ(extraction[0].text_or_empty(tags::MultiFrameSourceSOPInstanceUID), "1.2.3");
}

// Three frames of three bits each: 101, 010, 111, which lie in 9 bits.
TEST(ExtractFrames, SingleBitsAreMovedTogether) {
  const DataSet image = test::native_image(
      {.rows = 1, .columns = 3, .bits_allocated = 1, .bits_stored = 1, .frames = 3}, octets({0b11010101, 0b1}));
  const DataSet some = extracted(image, transfer_syntax::ExplicitVRLittleEndian, {2, 3});
  EXPECT_EQ(std::to_integer<int>(some.find(tags::PixelData)->bytes()[0]) & 0b111111, 0b111010);
}

TEST(ExtractFrames, EncapsulatedFramesStayAsTheyAre) {
  const DataSet image = test::encapsulated_image({.rows = 1, .columns = 2, .frames = 2},
                                                 {octets({}), octets({1, 2, 3, 4}), octets({5, 6, 7, 8})});
  const DataSet some = extracted(image, *find_transfer_syntax("1.2.840.10008.1.2.5"), {2});
  const auto pixels = some.find(tags::PixelData);
  ASSERT_TRUE(pixels->is_encapsulated());
  ASSERT_EQ(pixels->item_count(), 2U);
  EXPECT_EQ(pixels->fragment(0).size(), 0U);
  EXPECT_EQ(ByteVector(pixels->fragment(1).begin(), pixels->fragment(1).end()), octets({5, 6, 7, 8}));
}

}  // namespace
}  // namespace dicom
