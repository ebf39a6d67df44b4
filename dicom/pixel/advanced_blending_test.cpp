#include "dicom/pixel/advanced_blending.h"

#include <gtest/gtest.h>

#include "dicom/pixel/presentation_state.h"
#include "dicom/pixel/render.h"
#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::native_image;
using test::octets;

const auto& native = transfer_syntax::ExplicitVRLittleEndian;

DataSet image_of(const char* uid, const ByteVector& pixels) {
  DataSet image = native_image({.rows = 1, .columns = 3}, pixels);
  image.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.4");
  image.set(tags::SOPInstanceUID, uid);
  image.set(tags::SeriesInstanceUID, std::string(uid) + ".1");
  return image;
}

DataSet input_of(int number, const char* uid) {
  DataSet voi;
  voi.set(tags::WindowCenter, 127.5);
  voi.set(tags::WindowWidth, 255);
  voi.set(tags::VOILUTFunction, "LINEAR_EXACT");
  DataSet input;
  input.set(tags::BlendingInputNumber, number);
  input.set(tags::SeriesInstanceUID, std::string(uid) + ".1");
  input.set(tags::SoftcopyVOILUTSequence, Sequence{voi});
  return input;
}

// Level i becomes red i.
void add_palette(DataSet& input) {
  DataSet palette;
  ByteVector ramp;
  for (int i = 0; i < 256; ++i) append(ramp, static_cast<std::uint16_t>(i * 257), std::endian::little);
  for (const auto tag : {tags::RedPaletteColorLookupTableDescriptor, tags::GreenPaletteColorLookupTableDescriptor,
                         tags::BluePaletteColorLookupTableDescriptor})
    palette.set_integers(tag.tag, VR::US, std::vector<std::int64_t>{256, 0, 16});
  palette.set_bytes(tags::RedPaletteColorLookupTableData, VR::OW, ramp);
  palette.set_bytes(tags::GreenPaletteColorLookupTableData, VR::OW, ByteVector(512));
  palette.set_bytes(tags::BluePaletteColorLookupTableData, VR::OW, ByteVector(512));
  input.set(tags::PaletteColorLookupTableSequence, Sequence{palette});
}

DataSet step_of(const char* mode, std::initializer_list<int> inputs) {
  std::vector<DataSet> items;
  for (const int number : inputs) {
    DataSet item;
    item.set(tags::BlendingInputNumber, number);
    items.push_back(item);
  }
  DataSet step;
  step.set(tags::BlendingMode, mode);
  step.set(tags::BlendingDisplayInputSequence, Sequence(items));
  return step;
}

DataSet state_of(std::vector<DataSet> inputs, std::vector<DataSet> steps) {
  DataSet state;
  state.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.11.8");
  state.set(tags::AdvancedBlendingSequence, Sequence(std::move(inputs)));
  state.set(tags::BlendingDisplaySequence, Sequence(std::move(steps)));
  return state;
}

DataSet threshold_of(const char* type, std::initializer_list<double> values) {
  std::vector<DataSet> items;
  for (const double value : values) {
    DataSet item;
    item.set(tags::ThresholdValue, value);
    items.push_back(item);
  }
  DataSet threshold;
  threshold.set(tags::ThresholdType, type);
  threshold.set(tags::ThresholdValueSequence, Sequence(items));
  return threshold;
}

Result<Picture> render_with(const DataSet& image, const DataSet& state, const std::vector<DataSet>& others,
                            Diagnostics& diagnostics) {
  RenderOptions options;
  options.presentation = state;
  for (const DataSet& other : others) options.superimposed.push_back(*PixelFrames::open(other, native, diagnostics));
  return render(image, native, options, diagnostics);
}

using Levels = std::vector<int>;

Levels rendered(const DataSet& image, const DataSet& state, const std::vector<DataSet>& others) {
  Diagnostics diagnostics;
  const auto picture = render_with(image, state, others, diagnostics);
  EXPECT_TRUE(picture) << (picture ? "" : picture.error().to_string());
  Levels levels;
  if (!picture) return levels;
  EXPECT_EQ(picture->components, 3U);
  for (const std::byte sample : picture->samples) levels.push_back(std::to_integer<int>(sample));
  return levels;
}

TEST(AdvancedBlending, ForegroundShowsTheFirstInputInItsOpacity) {
  const DataSet below = image_of("1.1", octets({0, 100, 200}));
  const DataSet above = image_of("1.2", octets({200, 100, 40}));
  DataSet coloured = input_of(2, "1.2");
  add_palette(coloured);
  DataSet step = step_of("FOREGROUND", {2, 1});
  step.set(tags::RelativeOpacity, 0.25);
  const DataSet state = state_of({input_of(1, "1.1"), coloured}, {step});
  // 0.25 x (200, 0, 0) + 0.75 x 0 and so on
  const Levels expected{50, 0, 0, 100, 75, 75, 160, 150, 150};
  EXPECT_EQ(rendered(below, state, {above}), expected);
  EXPECT_EQ(rendered(above, state, {below}), expected);  // on either input's images
}

TEST(AdvancedBlending, HolesShowTheOtherInput) {
  const DataSet below = image_of("1.1", octets({7, 100, 7}));
  DataSet padded = below;
  padded.set(tags::PixelPaddingValue, 7);
  DataSet above = image_of("1.2", octets({200, 0, 0}));
  above.set(tags::PixelPaddingValue, 0);
  DataSet step = step_of("FOREGROUND", {2, 1});
  step.set(tags::RelativeOpacity, 0.5);
  const std::vector<DataSet> inputs{input_of(1, "1.1"), input_of(2, "1.2")};
  const DataSet state = state_of(inputs, {step});
  EXPECT_EQ(rendered(below, state, {above}), (Levels{104, 104, 104, 100, 100, 100, 7, 7, 7}));
  EXPECT_EQ(rendered(padded, state, {above}), (Levels{200, 200, 200, 100, 100, 100, 0, 0, 0}));
  EXPECT_EQ(rendered(padded, state_of(inputs, {step_of("EQUAL", {2, 1})}), {above}),
            (Levels{200, 200, 200, 100, 100, 100, 0, 0, 0}));
}

TEST(AdvancedBlending, StepsGoInTheOrderOfTheirNumbers) {
  const DataSet first = image_of("1.1", octets({30, 60, 90}));
  const DataSet second = image_of("1.2", octets({60, 0, 0}));
  const DataSet third = image_of("1.3", octets({90, 90, 91}));
  DataSet last = step_of("FOREGROUND", {9, 3});
  last.set(tags::RelativeOpacity, 0.5);
  DataSet before = step_of("EQUAL", {1, 2});
  before.set(tags::BlendingInputNumber, 9);
  const DataSet state = state_of({input_of(1, "1.1"), input_of(2, "1.2"), input_of(3, "1.3")}, {last, before});
  // Means 45, 30, 45; with 90, 90, 91 67.5, 60, 68: rounded once.
  EXPECT_EQ(rendered(first, state, {second, third}), (Levels{68, 68, 68, 60, 60, 60, 68, 68, 68}));
  EXPECT_EQ(
      rendered(first,
               state_of({input_of(1, "1.1"), input_of(2, "1.2"), input_of(3, "1.3")}, {step_of("EQUAL", {1, 2, 3})}),
               {second, third}),
      (Levels{60, 60, 60, 50, 50, 50, 60, 60, 60}));
}

TEST(AdvancedBlending, ThresholdsMakeHoles) {
  DataSet image = image_of("1.1", octets({10, 20, 30}));
  image.set(tags::RescaleSlope, 2);  // of modality values: 20, 40, 60
  const auto shown = [&](std::vector<DataSet> thresholds) {
    DataSet input = input_of(1, "1.1");
    input.set(tags::ThresholdSequence, Sequence(std::move(thresholds)));
    const Levels levels = rendered(image, state_of({input}, {step_of("EQUAL", {1})}), {});
    return Levels{levels[0], levels[3], levels[6]};
  };
  EXPECT_EQ(shown({threshold_of("RANGE_INCL", {20, 40})}), (Levels{20, 40, 0}));
  EXPECT_EQ(shown({threshold_of("RANGE_EXCL", {40, 20})}), (Levels{0, 0, 60}));
  EXPECT_EQ(shown({threshold_of("GREATER_OR_EQUAL", {40})}), (Levels{0, 40, 60}));
  EXPECT_EQ(shown({threshold_of("GREATER_THAN", {40})}), (Levels{0, 0, 60}));
  EXPECT_EQ(shown({threshold_of("LESS_OR_EQUAL", {40})}), (Levels{20, 40, 0}));
  EXPECT_EQ(shown({threshold_of("LESS_THAN", {40})}), (Levels{20, 0, 0}));
  EXPECT_EQ(shown({threshold_of("LESS_THAN", {40}), threshold_of("GREATER_THAN", {40})}), (Levels{20, 0, 60}));
  EXPECT_EQ(shown({threshold_of("RANGE_INCL", {40})}), (Levels{20, 40, 60}));  // makes no sense
}

TEST(AdvancedBlending, InputsInColoursComeAsTheyAre) {
  const DataSet below = image_of("1.1", octets({0, 100, 200}));
  DataSet above = native_image({.rows = 1, .columns = 3, .samples = 3, .photometric = "RGB"},
                               octets({10, 20, 30, 40, 50, 60, 70, 80, 90}));
  above.set(tags::SOPInstanceUID, "1.2");
  above.set(tags::SeriesInstanceUID, "1.2.1");
  const DataSet state = state_of({input_of(1, "1.1"), input_of(2, "1.2")}, {step_of("EQUAL", {1, 2})});
  EXPECT_EQ(rendered(below, state, {above}), (Levels{5, 10, 15, 70, 75, 80, 135, 140, 145}));
  EXPECT_EQ(rendered(above, state, {below}), (Levels{5, 10, 15, 70, 75, 80, 135, 140, 145}));
}

TEST(AdvancedBlending, WhatCannotBeShownIsSaid) {
  const DataSet image = image_of("1.1", octets({0, 100, 200}));
  Diagnostics diagnostics;
  const std::vector<DataSet> two{input_of(1, "1.1"), input_of(2, "1.2")};
  EXPECT_EQ(render_with(image, state_of(two, {step_of("EQUAL", {1, 2})}), {}, diagnostics).error().code,
            ErrorCode::not_found);
  const std::vector<DataSet> one{input_of(1, "1.1")};
  for (const DataSet& step :
       {step_of("EQUAL", {1, 3}), step_of("EQUAL", {}), step_of("FOREGROUND", {1, 1}), step_of("MAXIMUM", {1})})
    EXPECT_EQ(render_with(image, state_of(one, {step}), {}, diagnostics).error().code, ErrorCode::invalid_data);
  EXPECT_EQ(render_with(image_of("1.7", octets({1, 2, 3})), state_of(one, {}), {}, diagnostics).error().code,
            ErrorCode::invalid_argument);
}

TEST(AdvancedBlending, MemoryIsBounded) {
  const DataSet image = image_of("1.1", octets({0, 100, 200}));
  Diagnostics diagnostics;
  const std::vector<DataSet> many(65, input_of(1, "1.1"));
  EXPECT_EQ(render_with(image, state_of(many, {step_of("EQUAL", {1})}), {}, diagnostics).error().code,
            ErrorCode::limit_exceeded);
}

TEST(AdvancedBlending, ReferencesNameImagesAndFrames) {
  DataSet image = image_of("1.1", octets({1, 2, 3}));
  DataSet input = input_of(1, "1.1");
  EXPECT_TRUE(is_input(input, image, 4));
  DataSet reference;
  reference.set(tags::ReferencedSOPInstanceUID, "1.1");
  reference.set(tags::ReferencedFrameNumber, 2);
  input.set(tags::ReferencedImageSequence, Sequence{reference});
  EXPECT_TRUE(is_input(input, image, 1));
  EXPECT_FALSE(is_input(input, image, 0));
  image.set(tags::SOPInstanceUID, "1.2");
  EXPECT_FALSE(is_input(input, image, 1));
}

}  // namespace
}  // namespace dicom
