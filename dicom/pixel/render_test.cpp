#include "dicom/pixel/render.h"

#include <gtest/gtest.h>

#include <cmath>
#include <tuple>

#include "dicom/pixel/colour.h"
#include "dicom/pixel/test_images.h"
#include "dicom/simd/samples.h"

namespace dicom {
namespace {

using test::octets;
using test::Shape;
using test::words;

const TransferSyntax& little = transfer_syntax::ExplicitVRLittleEndian;

ByteVector rendered(const DataSet& data_set, const RenderOptions& options = {}) {
  Diagnostics diagnostics;
  const auto picture = render(data_set, little, options, diagnostics);
  EXPECT_TRUE(picture) << picture.error().to_string();
  return picture ? picture->samples : ByteVector{};
}

// PS3.3 C.11.2.1.2.1: the example of the Standard, c=2048, w=4096.
TEST(Window, LinearFollowsTheStandard) {
  const Window window{2048, 4096, VoiFunction::LINEAR, {}};
  EXPECT_EQ(window(0), 0);
  EXPECT_EQ(window(4095), 255);
  EXPECT_NEAR(window(2047.5), 127.5, 1e-9);
  const Window one{100, 1, VoiFunction::LINEAR, {}};  // a threshold
  EXPECT_EQ(one(99), 0);
  EXPECT_EQ(one(100), 255);
}

TEST(Window, LinearExactAndSigmoid) {
  const Window exact{100, 50, VoiFunction::LINEAR_EXACT, {}};
  EXPECT_EQ(exact(75), 0);
  EXPECT_EQ(exact(125), 255);
  EXPECT_NEAR(exact(100), 127.5, 1e-9);
  const Window sigmoid{100, 50, VoiFunction::SIGMOID, {}};
  EXPECT_NEAR(sigmoid(100), 127.5, 1e-9);
  EXPECT_NEAR(sigmoid(125), 255 / (1 + std::exp(-2.0)), 1e-9);
}

TEST(Render, RescaleThenWindow) {
  DataSet data_set =
      test::native_image({.columns = 4, .bits_allocated = 16, .bits_stored = 12}, words({0, 1024, 1064, 4095}));
  data_set.set(tags::RescaleSlope, 1);
  data_set.set(tags::RescaleIntercept, -1024);
  data_set.set(tags::WindowCenter, 40);
  data_set.set(tags::WindowWidth, 400);
  // 0 HU: ((0 - 39.5) / 399 + 0.5) * 255 = 102.26; 40 HU: 127.82
  EXPECT_EQ(rendered(data_set), octets({0, 102, 128, 255}));
  EXPECT_EQ(rendered(data_set, {.window = Window{0, 2, VoiFunction::LINEAR, {}}}), octets({0, 255, 255, 255}));
  EXPECT_EQ(rendered(data_set, {.invert = true}), octets({255, 153, 127, 0}));
}

TEST(Render, FirstOfSeveralWindows) {
  DataSet data_set = test::native_image({.columns = 2}, octets({10, 20}));
  data_set.set(tags::WindowCenter, {15, 1000});
  data_set.set(tags::WindowWidth, {1, 10});
  EXPECT_EQ(rendered(data_set), octets({0, 255}));
}

TEST(Render, AutomaticWindowLeavesPaddingOut) {
  const Shape shape{.columns = 4, .bits_allocated = 16, .bits_stored = 16, .is_signed = true};
  DataSet data_set = test::native_image(shape, words({-2000, 0, 100, 200}));
  EXPECT_EQ(rendered(data_set), octets({0, 232, 243, 255}));
  data_set.set_numbers(tags::PixelPaddingValue, VR::SS, std::vector<double>{-2000});
  EXPECT_EQ(rendered(data_set), octets({0, 0, 128, 255}));
}

TEST(Render, Monochrome1AndInverseShapeDoNotCancel) {
  DataSet data_set = test::native_image({.columns = 2, .photometric = "MONOCHROME1"}, octets({0, 255}));
  EXPECT_EQ(rendered(data_set), octets({255, 0}));
  data_set.set(tags::PresentationLUTShape, "INVERSE");
  EXPECT_EQ(rendered(data_set), octets({255, 0}));
  EXPECT_EQ(rendered(data_set, {.invert = true}), octets({0, 255}));
}

DataSet table_item(int first, int bits, std::initializer_list<double> entries) {
  DataSet item;
  item.set(tags::LUTDescriptor,
           {static_cast<double>(entries.size()), static_cast<double>(first), static_cast<double>(bits)});
  item.set(tags::LUTData, entries);
  return item;
}

TEST(Render, ModalityAndVoiTables) {
  DataSet data_set = test::native_image({.columns = 4}, octets({0, 1, 2, 9}));
  data_set.set(tags::ModalityLUTSequence, Sequence{table_item(1, 16, {1000, 2000, 3000})});
  data_set.set(tags::VOILUTSequence, Sequence{table_item(1000, 8, {7})});
  EXPECT_EQ(rendered(data_set), octets({7, 7, 7, 7}));
  data_set.set(tags::VOILUTSequence, Sequence{table_item(0, 12, {0, 4095})});
  EXPECT_EQ(rendered(data_set), octets({255, 255, 255, 255}));
  data_set.erase(tags::VOILUTSequence);
  EXPECT_EQ(rendered(data_set), octets({0, 0, 128, 255}));
}

TEST(Render, FunctionalGroupsOfEachFrame) {
  DataSet data_set = test::native_image({.columns = 2, .frames = 2}, octets({10, 20, 10, 20}));
  const auto window = [](double centre) {
    DataSet voi;
    voi.set(tags::WindowCenter, centre);
    voi.set(tags::WindowWidth, 1);
    DataSet groups;
    groups.set(tags::FrameVOILUTSequence, Sequence{voi});
    return groups;
  };
  DataSet rescale;
  rescale.set(tags::RescaleSlope, 2);
  rescale.set(tags::RescaleIntercept, 0);
  DataSet shared;
  shared.set(tags::PixelValueTransformationSequence, Sequence{rescale});
  data_set.set(tags::SharedFunctionalGroupsSequence, Sequence{shared});
  data_set.set(tags::PerFrameFunctionalGroupsSequence, Sequence{window(30), window(100)});
  EXPECT_EQ(rendered(data_set, {.frame = 1}), octets({0, 255}));
  EXPECT_EQ(rendered(data_set, {.frame = 2}), octets({0, 0}));
}

TEST(Render, AbsurdNumbersStayWithinABytesRange) {
  DataSet data_set = test::native_image({.columns = 3}, octets({0, 1, 255}));
  for (const auto& [slope, centre, width] : {std::tuple{1e300, 1e-300, 1.0}, std::tuple{1e-300, -1e300, 1e300},
                                             std::tuple{1.7e308, 1.7e308, 1.7e308}, std::tuple{3e15, 1e16, 37.0}}) {
    data_set.set(tags::RescaleSlope, slope);
    data_set.set(tags::RescaleIntercept, 1e15);
    data_set.set(tags::WindowCenter, centre);
    data_set.set(tags::WindowWidth, width);
    EXPECT_EQ(rendered(data_set).size(), 3U);
  }
}

TEST(LookupTable, TakesAnyRealNumber) {
  const LookupTable table{-1, 8, {7, 8, 9}, {}};
  EXPECT_EQ(table.nearest(-1e300), 7);
  EXPECT_EQ(table.nearest(-0.4), 8);
  EXPECT_EQ(table.nearest(0.5), 9);
  EXPECT_EQ(table.nearest(1e300), 9);
  EXPECT_EQ(table.nearest(std::nan("")), 7);
}

TEST(Render, FloatingPointPixels) {
  DataSet data_set = test::description_of({.columns = 3, .bits_allocated = 32, .bits_stored = 32});
  ByteVector pixels;
  for (const float value : {0.0F, 0.25F, 0.5F}) append(pixels, value, std::endian::little);
  data_set.set_bytes(tags::FloatPixelData, VR::OF, pixels);
  EXPECT_EQ(rendered(data_set), octets({0, 128, 255}));
}

TEST(Render, PaletteOfSixteenBits) {
  DataSet data_set = test::native_image({.columns = 3, .photometric = "PALETTE COLOR"}, octets({0, 5, 6}));
  for (const KnownTag tag : {tags::RedPaletteColorLookupTableDescriptor, tags::GreenPaletteColorLookupTableDescriptor,
                             tags::BluePaletteColorLookupTableDescriptor})
    data_set.set(tag, {2, 5, 16});
  data_set.set_bytes(tags::RedPaletteColorLookupTableData, VR::OW, words({0xffff, 0}));
  data_set.set_bytes(tags::GreenPaletteColorLookupTableData, VR::OW, words({0, 0xffff}));
  data_set.set_bytes(tags::BluePaletteColorLookupTableData, VR::OW, words({0x8080, 0x8080}));
  EXPECT_EQ(rendered(data_set), octets({255, 0, 128, 255, 0, 128, 0, 255, 128}));
}

TEST(Render, PaletteOfBytes) {
  DataSet data_set = test::native_image({.columns = 2, .photometric = "PALETTE COLOR"}, octets({0, 1}));
  for (const KnownTag tag : {tags::RedPaletteColorLookupTableDescriptor, tags::GreenPaletteColorLookupTableDescriptor,
                             tags::BluePaletteColorLookupTableDescriptor})
    data_set.set(tag, {2, 0, 8});
  for (const KnownTag tag : {tags::RedPaletteColorLookupTableData, tags::GreenPaletteColorLookupTableData,
                             tags::BluePaletteColorLookupTableData})
    data_set.set_bytes(tag, VR::OW, octets({3, 200}));
  EXPECT_EQ(rendered(data_set), octets({3, 3, 3, 200, 200, 200}));
}

// PS3.3 C.7.9.2: discrete 2 values, linear to 10 over 4, indirect: the first segment again.
TEST(Palette, SegmentsExpand) {
  const std::uint16_t segments[] = {0, 2, 1, 2, 1, 4, 10, 2, 1, 0, 0};
  const auto entries = expand_segments(segments, 8, false);
  ASSERT_TRUE(entries);
  EXPECT_EQ(*entries, (std::vector<std::uint16_t>{1, 2, 4, 6, 8, 10, 1, 2}));
  EXPECT_EQ(expand_segments(segments, 9, false).error().code, ErrorCode::truncated);
  const std::uint16_t itself[] = {0, 1, 5, 2, 9, 6, 0};  // an indirect segment that names itself
  EXPECT_FALSE(expand_segments(itself, 100, false));
  const std::uint16_t linear_first[] = {1, 4, 10};
  EXPECT_FALSE(expand_segments(linear_first, 4, false));
}

TEST(Colour, YbrFullToRgb) {
  ByteVector samples = octets({76, 85, 255, 128, 128, 128});
  simd::ybr_full_to_rgb(samples);
  EXPECT_NEAR(std::to_integer<int>(samples[0]), 254, 1);
  EXPECT_EQ(samples[1], std::byte{0});
  EXPECT_EQ(samples[2], std::byte{0});
  EXPECT_EQ(samples[4], std::byte{128});
}

TEST(Colour, DeeperSamplesKeepTheirProportion) {
  EXPECT_EQ(to_eight_bits(words({0, 2048, 4095}), 2, 12), octets({0, 128, 255}));
}

TEST(Scale, FitsAndAverages) {
  EXPECT_EQ(fit({512, 256}, {128, 128}, 1), (Size{128, 64}));
  EXPECT_EQ(fit({100, 100}, {512, 512}, 1), (Size{100, 100}));
  EXPECT_EQ(fit({100, 100}, {50, 50}, 2), (Size{25, 50}));
  EXPECT_EQ(fit({1000, 1}, {10, 10}, 1), (Size{10, 1}));
  EXPECT_EQ(fit({7, 9}, {}, 3), (Size{7, 9}));
  EXPECT_EQ(shrink(octets({0, 10, 20, 30, 40, 50, 60, 70}), {4, 2}, 1, {2, 1}), octets({25, 45}));
  EXPECT_EQ(shrink(octets({1, 2, 3, 5, 6, 7}), {2, 1}, 3, {1, 1}), octets({3, 4, 5}));
}

TEST(Render, SizeAndEncodings) {
  Diagnostics diagnostics;
  const DataSet data_set = test::native_image({.rows = 2, .columns = 2}, octets({0, 0, 255, 255}));
  const auto picture = render(data_set, little, {.limit = {1, 1}}, diagnostics);
  ASSERT_TRUE(picture);
  EXPECT_EQ(picture->samples, octets({128}));
  EXPECT_TRUE(encode_png(*picture));
  EXPECT_TRUE(encode_jpeg(*picture, 80));
  EXPECT_FALSE(encode_jpeg(*picture, 0));
}

TEST(Render, WrongRequestsAreExplained) {
  Diagnostics diagnostics;
  const DataSet data_set = test::native_image({}, octets({1}));
  EXPECT_EQ(render(data_set, little, {.frame = 2}, diagnostics).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(render(data_set, little, {.frame = 0}, diagnostics).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(render(data_set, little, {.window = Window{0, 0, VoiFunction::LINEAR, {}}}, diagnostics).error().code,
            ErrorCode::invalid_argument);
}

}  // namespace
}  // namespace dicom
