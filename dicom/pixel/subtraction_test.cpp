#include "dicom/pixel/subtraction.h"

#include <gtest/gtest.h>

#include "dicom/pixel/render.h"
#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::native_image;
using test::octets;
using test::Shape;

const auto& native = transfer_syntax::ExplicitVRLittleEndian;
const Window whole{127.5, 255, VoiFunction::LINEAR_EXACT, {}};  // each value is its level

// Four frames of two rows: two masks, two with contrast.
DataSet angiogram() {
  DataSet image = native_image({.rows = 2, .columns = 2, .frames = 4},
                               octets({10, 20, 30, 40, 20, 30, 40, 50, 100, 120, 140, 160, 10, 10, 10, 10}));
  image.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.12.1");
  image.set(tags::SOPInstanceUID, "1.2.3");
  image.set(tags::RecommendedViewingMode, "SUB");
  return image;
}

DataSet operation(const char* name) {
  DataSet item;
  item.set(tags::MaskOperation, name);
  return item;
}

std::vector<double> difference(const DataSet& image, std::uint32_t frame, std::size_t expected_reports = 0) {
  Diagnostics diagnostics;
  const auto frames = PixelFrames::open(image, native, diagnostics);
  const auto mask = read_mask_subtraction(image, frame - 1, diagnostics);
  EXPECT_TRUE(mask);
  EXPECT_EQ(diagnostics.count(), expected_reports);
  std::vector<double> values;
  if (!*mask) return values;
  const auto made = subtract(*frames, frame - 1, **mask, std::nullopt, diagnostics);
  EXPECT_TRUE(made) << (made ? "" : made.error().to_string());
  for (const double value : samples_as<double>(*made)) values.push_back(value);
  return values;
}

using Values = std::vector<double>;

TEST(MaskSubtraction, MeansOfMaskAndContrastFrames) {
  DataSet image = angiogram();
  DataSet item = operation("AVG_SUB");
  item.set_integers(tags::MaskFrameNumbers, VR::US, std::vector<std::int64_t>{1, 2});
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_EQ(difference(image, 3), (Values{85, 95, 105, 115}));
  EXPECT_EQ(difference(image, 4), (Values{-5, -15, -25, -35}));
  item.set(tags::ContrastFrameAveraging, 2);
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_EQ(difference(image, 3), (Values{40, 40, 40, 40}));
  EXPECT_TRUE(difference(image, 4).empty());  // there are not two more frames
}

TEST(MaskSubtraction, FramesBeforeAndBackwards) {
  DataSet image = angiogram();
  DataSet item = operation("TID");
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_TRUE(difference(image, 1).empty());  // no frame is before it
  EXPECT_EQ(difference(image, 3), (Values{80, 90, 100, 110}));
  item.set(tags::TIDOffset, 2);
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_EQ(difference(image, 4), (Values{-10, -20, -30, -40}));
  item.set(tags::TIDOffset, -1);
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_EQ(difference(image, 2), (Values{-80, -90, -100, -110}));
  item = operation("REV_TID");
  item.set(tags::TIDOffset, 1);
  item.set_integers(tags::ApplicableFrameRange, VR::US, std::vector<std::int64_t>{3, 4});
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_EQ(difference(image, 3), (Values{80, 90, 100, 110}));
  EXPECT_EQ(difference(image, 4), (Values{0, -10, -20, -30}));  // from the first one: the masks go backwards
}

TEST(MaskSubtraction, RangesChooseTheOperation) {
  DataSet image = angiogram();
  DataSet first = operation("AVG_SUB");
  first.set_integers(tags::MaskFrameNumbers, VR::US, std::vector<std::int64_t>{1});
  first.set_integers(tags::ApplicableFrameRange, VR::US, std::vector<std::int64_t>{1, 1, 3, 3});
  DataSet second = operation("NONE");
  image.set(tags::MaskSubtractionSequence, Sequence{first, second});
  EXPECT_EQ(difference(image, 3), (Values{90, 100, 110, 120}));
  EXPECT_TRUE(difference(image, 4).empty());
  EXPECT_TRUE(difference(image, 2).empty());
}

TEST(MaskSubtraction, MasksAreMovedByParts) {
  DataSet image = angiogram();
  DataSet item = operation("AVG_SUB");
  item.set_integers(tags::MaskFrameNumbers, VR::US, std::vector<std::int64_t>{1});
  const auto moved = [&](double down, double left) {
    item.set(tags::MaskSubPixelShift, {down, left});
    image.set(tags::MaskSubtractionSequence, Sequence{item});
    return difference(image, 4);
  };
  EXPECT_EQ(moved(0, 0), (Values{0, -10, -20, -30}));
  EXPECT_EQ(moved(1, 0), (Values{0, -10, 0, -10}));         // the upper row is below now
  EXPECT_EQ(moved(0, 1), (Values{-10, -10, -30, -30}));     // the right column is left now
  EXPECT_EQ(moved(0, 0.5), (Values{-5, -10, -25, -30}));    // between two
  EXPECT_EQ(moved(-0.25, 0), (Values{-5, -15, -20, -30}));  // a quarter towards the upper row
  EXPECT_EQ(moved(1e30, -1e30), (Values{0, 0, 0, 0}));      // the corner alone
}

TEST(MaskSubtraction, EachFrameHasItsOwnShift) {
  DataSet image = angiogram();
  DataSet item = operation("AVG_SUB");
  item.set_integers(tags::MaskFrameNumbers, VR::US, std::vector<std::int64_t>{1});
  item.set(tags::SubtractionItemID, 7);
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  DataSet other;
  other.set(tags::SubtractionItemID, 6);
  other.set(tags::MaskSubPixelShift, {0.0, 1.0});
  DataSet shift;
  shift.set(tags::SubtractionItemID, 7);
  shift.set(tags::MaskSubPixelShift, {1.0, 0.0});
  DataSet moved;
  moved.set(tags::FramePixelShiftSequence, Sequence{other, shift});
  image.set(tags::PerFrameFunctionalGroupsSequence, Sequence{DataSet{}, DataSet{}, DataSet{}, moved});
  EXPECT_EQ(difference(image, 4), (Values{0, -10, 0, -10}));
  EXPECT_EQ(difference(image, 3), (Values{90, 100, 110, 120}));
}

TEST(MaskSubtraction, NonsenseIsReported) {
  DataSet image = angiogram();
  DataSet item = operation("AVG_SUB");
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_TRUE(difference(image, 3, 1).empty());
  item.set_integers(tags::MaskFrameNumbers, VR::US, std::vector<std::int64_t>{5});
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_TRUE(difference(image, 3, 1).empty());
}

std::vector<int> rendered(const DataSet& image, const RenderOptions& options) {
  Diagnostics diagnostics;
  const auto picture = render(image, native, options, diagnostics);
  EXPECT_TRUE(picture) << (picture ? "" : picture.error().to_string());
  std::vector<int> levels;
  for (const std::byte sample : picture->samples) levels.push_back(std::to_integer<int>(sample));
  return levels;
}

TEST(MaskSubtraction, IsDoneIfItIsAskedFor) {
  DataSet image = angiogram();
  DataSet item = operation("AVG_SUB");
  item.set_integers(tags::MaskFrameNumbers, VR::US, std::vector<std::int64_t>{1, 2});
  image.set(tags::MaskSubtractionSequence, Sequence{item});
  EXPECT_EQ(rendered(image, {.frame = 3, .window = whole, .subtract = true}), (std::vector<int>{85, 95, 105, 115}));
  EXPECT_EQ(rendered(image, {.frame = 3, .window = whole}), (std::vector<int>{100, 120, 140, 160}));
  // The range of the differences without a window: 85 to 115.
  EXPECT_EQ(rendered(image, {.frame = 3, .subtract = true}), (std::vector<int>{0, 85, 170, 255}));
  image.set(tags::RescaleSlope, 2);  // modality values are subtracted
  EXPECT_EQ(rendered(image, {.frame = 3, .window = whole, .subtract = true}), (std::vector<int>{170, 190, 210, 230}));
}

TEST(MaskSubtraction, PresentationStatesSubtract) {
  const DataSet image = angiogram();
  DataSet reference;
  reference.set(tags::ReferencedSOPClassUID, image.text_or_empty(tags::SOPClassUID));
  reference.set(tags::ReferencedSOPInstanceUID, "1.2.3");
  reference.set(tags::ReferencedFrameNumber, 3);
  DataSet series;
  series.set(tags::ReferencedImageSequence, Sequence{reference});
  DataSet item = operation("AVG_SUB");
  item.set_integers(tags::MaskFrameNumbers, VR::US, std::vector<std::int64_t>{1, 2});
  item.set_integers(tags::ApplicableFrameRange, VR::US, std::vector<std::int64_t>{1, 1});  // not the state's business
  DataSet voi;
  voi.set(tags::WindowCenter, 127.5);
  voi.set(tags::WindowWidth, 255);
  voi.set(tags::VOILUTFunction, "LINEAR_EXACT");
  DataSet state;
  state.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.11.1");
  state.set(tags::ReferencedSeriesSequence, Sequence{series});
  state.set(tags::MaskSubtractionSequence, Sequence{item});
  state.set(tags::PresentationLUTShape, "IDENTITY");
  // Without VOI all that can be: -255 to 255.
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = state}), (std::vector<int>{170, 175, 180, 185}));
  state.set(tags::SoftcopyVOILUTSequence, Sequence{voi});
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = state}), (std::vector<int>{85, 95, 105, 115}));
  EXPECT_EQ(rendered(image, {.frame = 4, .presentation = state}), (std::vector<int>{10, 10, 10, 10}));
  state.set(tags::PresentationLUTShape, "INVERSE");
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = state}), (std::vector<int>{170, 160, 150, 140}));
}

// An XA/XRF state for both frames with contrast.
DataSet xa_state(std::vector<DataSet> operations) {
  DataSet reference;
  reference.set(tags::ReferencedSOPInstanceUID, "1.2.3");
  DataSet series;
  series.set(tags::ReferencedImageSequence, Sequence{reference});
  DataSet voi;
  voi.set(tags::WindowCenter, 127.5);
  voi.set(tags::WindowWidth, 255);
  voi.set(tags::VOILUTFunction, "LINEAR_EXACT");
  DataSet state;
  state.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.11.5");
  state.set(tags::ReferencedSeriesSequence, Sequence{series});
  state.set(tags::SoftcopyVOILUTSequence, Sequence{voi});
  state.set(tags::MaskSubtractionSequence, Sequence(std::move(operations)));
  state.set(tags::PresentationLUTShape, "IDENTITY");
  return state;
}

DataSet mask_of(int frame, std::vector<std::int64_t> range) {
  DataSet item = operation("AVG_SUB");
  item.set_integers(tags::MaskFrameNumbers, VR::US, std::vector<std::int64_t>{frame});
  item.set_integers(tags::ApplicableFrameRange, VR::US, range);
  return item;
}

using Levels = std::vector<int>;

TEST(XaXrfState, RangesOfFramesHaveTheirMasks) {
  const DataSet image = angiogram();
  DataSet elsewhere;
  elsewhere.set(tags::ReferencedSOPInstanceUID, "1.2.4");
  DataSet other = mask_of(2, {1, 4});
  other.set(tags::ReferencedImageSequence, Sequence{elsewhere});
  const DataSet state = xa_state({other, mask_of(1, {3, 3}), mask_of(2, {4, 4})});
  EXPECT_EQ(rendered(image, {.frame = 2, .presentation = state}), (Levels{20, 30, 40, 50}));
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = state}), (Levels{90, 100, 110, 120}));
  EXPECT_EQ(rendered(image, {.frame = 4, .presentation = state}), (Levels{0, 0, 0, 0}));
}

TEST(XaXrfState, MasksAreVisibleInPart) {
  const DataSet image = angiogram();
  DataSet state = xa_state({mask_of(1, {3, 4})});
  DataSet faint;
  faint.set(tags::StartTrim, 3);
  faint.set(tags::StopTrim, 3);
  faint.set(tags::RecommendedViewingMode, "SUB");
  faint.set(tags::MaskVisibilityPercentage, 50.0);
  DataSet as_it_is;
  as_it_is.set(tags::StartTrim, 4);
  as_it_is.set(tags::StopTrim, 4);
  as_it_is.set(tags::RecommendedViewingMode, "NAT");
  DataSet presentation;
  presentation.set(tags::FrameDisplaySequence, Sequence{faint, as_it_is});
  state.set(tags::MultiFramePresentationSequence, Sequence{presentation});
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = state}), (Levels{95, 110, 125, 140}));
  EXPECT_EQ(rendered(image, {.frame = 4, .presentation = state}), (Levels{10, 10, 10, 10}));
}

TEST(XaXrfState, RegionsHaveTheirShifts) {
  const DataSet image = angiogram();  // mask 10 20 / 30 40, contrast 100 120 / 140 160
  DataSet left;                       // the first column, mask moved up: what was below
  left.set_integers(tags::VerticesOfTheRegion, VR::SS, std::vector<std::int64_t>{1, 1, 2, 1});
  left.set(tags::MaskSubPixelShift, {-1.0, 0.0});
  DataSet corner;  // the last of the regions counts
  corner.set_integers(tags::VerticesOfTheRegion, VR::SS, std::vector<std::int64_t>{2, 1});
  corner.set(tags::MaskSubPixelShift, {0.0, 1.0});
  DataSet shift;
  shift.set_integers(tags::PixelShiftFrameRange, VR::US, std::vector<std::int64_t>{3, 3});
  shift.set(tags::RegionPixelShiftSequence, Sequence{left, corner});
  DataSet mask = mask_of(1, {3, 4});
  mask.set(tags::PixelShiftSequence, Sequence{shift});
  const DataSet state = xa_state({mask});
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = state}), (Levels{70, 100, 100, 120}));
  DataSet whole_frame;
  whole_frame.set(tags::MaskSubPixelShift, {1.0, 0.0});
  shift.set(tags::RegionPixelShiftSequence, Sequence{whole_frame});
  mask.set(tags::PixelShiftSequence, Sequence{shift});
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = xa_state({mask})}), (Levels{90, 100, 130, 140}));
}

TEST(XaXrfState, TablesLeadToLogarithms) {
  DataSet image = angiogram();
  image.set(tags::RescaleSlope, 100);  // of the image: not looked at (PS3.4 N.2.5)
  const auto table_of = [](int factor, std::vector<std::int64_t> range) {
    DataSet table;
    table.set_integers(tags::LUTDescriptor, VR::US, std::vector<std::int64_t>{256, 0, 16});
    ByteVector entries;
    for (int i = 0; i < 256; ++i) append(entries, static_cast<std::uint16_t>(i * factor), std::endian::little);
    table.set_bytes(tags::LUTData, VR::OW, entries);
    table.set(tags::LUTFunction, "TO_LOG");
    if (!range.empty()) table.set_integers(tags::LUTFrameRange, VR::US, range);
    return table;
  };
  DataSet mask = mask_of(1, {3, 4});
  mask.set(tags::PixelIntensityRelationshipLUTSequence, Sequence{table_of(2, {1, 1}), table_of(1, {})});
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = xa_state({mask})}), (Levels{80, 80, 80, 80}));
}

TEST(XaXrfState, ShuttersAreOfFrames) {
  const DataSet image = angiogram();
  DataSet reference;
  reference.set(tags::ReferencedSOPInstanceUID, "1.2.3");
  reference.set(tags::ReferencedFrameNumber, 4);
  DataSet shutter;
  shutter.set(tags::ReferencedImageSequence, Sequence{reference});
  shutter.set(tags::ShutterShape, "RECTANGULAR");
  shutter.set(tags::ShutterLeftVerticalEdge, 2);
  shutter.set(tags::ShutterRightVerticalEdge, 2);
  shutter.set(tags::ShutterUpperHorizontalEdge, 1);
  shutter.set(tags::ShutterLowerHorizontalEdge, 2);
  shutter.set(tags::ShutterPresentationValue, 65535);
  DataSet state = xa_state({});
  state.set(tags::FrameDisplayShutterSequence, Sequence{shutter});
  EXPECT_EQ(rendered(image, {.frame = 3, .presentation = state}), (Levels{100, 120, 140, 160}));
  EXPECT_EQ(rendered(image, {.frame = 4, .presentation = state}), (Levels{255, 10, 255, 10}));
}

}  // namespace
}  // namespace dicom
