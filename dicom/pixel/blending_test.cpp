#include "dicom/pixel/blending.h"

#include <gtest/gtest.h>

#include "dicom/pixel/image_plane.h"
#include "dicom/pixel/render.h"
#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::native_image;
using test::octets;

const auto& native = transfer_syntax::ExplicitVRLittleEndian;

DataSet image_of(const char* uid, int rows, int columns, const ByteVector& pixels) {
  DataSet image = native_image({.rows = rows, .columns = columns}, pixels);
  image.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.4");
  image.set(tags::SOPInstanceUID, uid);
  return image;
}

DataSet item_of(const char* position, std::initializer_list<const char*> uids) {
  std::vector<DataSet> references;
  for (const char* uid : uids) {
    DataSet reference;
    reference.set(tags::ReferencedSOPInstanceUID, uid);
    references.push_back(reference);
  }
  DataSet series;
  series.set(tags::ReferencedImageSequence, Sequence(references));
  DataSet voi;
  voi.set(tags::WindowCenter, 128);
  voi.set(tags::WindowWidth, 256);
  DataSet item;
  item.set(tags::BlendingPosition, position);
  item.set(tags::ReferencedSeriesSequence, Sequence{series});
  item.set(tags::SoftcopyVOILUTSequence, Sequence{voi});
  return item;
}

// Level i becomes red i, green 0, blue 255 - i.
DataSet blending_state(double opacity, std::initializer_list<const char*> above) {
  DataSet state;
  state.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.11.4");
  state.set(tags::BlendingSequence, Sequence{item_of("SUPERIMPOSED", above), item_of("UNDERLYING", {"1.1"})});
  state.set(tags::RelativeOpacity, opacity);
  ByteVector red;
  ByteVector blue;
  for (int i = 0; i < 256; ++i) {
    append(red, static_cast<std::uint16_t>(i * 257), std::endian::little);
    append(blue, static_cast<std::uint16_t>((255 - i) * 257), std::endian::little);
  }
  for (const auto tag : {tags::RedPaletteColorLookupTableDescriptor, tags::GreenPaletteColorLookupTableDescriptor,
                         tags::BluePaletteColorLookupTableDescriptor})
    state.set_integers(tag.tag, VR::US, std::vector<std::int64_t>{256, 0, 16});
  state.set_bytes(tags::RedPaletteColorLookupTableData, VR::OW, red);
  state.set_bytes(tags::GreenPaletteColorLookupTableData, VR::OW, ByteVector(512));
  state.set_bytes(tags::BluePaletteColorLookupTableData, VR::OW, blue);
  return state;
}

void put_at(DataSet& image, double x, double y, double z, double spacing) {
  image.set(tags::FrameOfReferenceUID, "1.9");
  image.set(tags::ImagePositionPatient, {x, y, z});
  image.set(tags::ImageOrientationPatient, {1, 0, 0, 0, 1, 0});
  image.set(tags::PixelSpacing, {spacing, spacing});
}

struct Outcome {
  std::vector<int> levels;
  std::uint32_t components = 0;
  std::size_t reports = 0;
};

Outcome rendered(const DataSet& image, const DataSet& state, const std::vector<DataSet>& others) {
  Diagnostics diagnostics;
  RenderOptions options;
  options.presentation = state;
  for (const DataSet& other : others) options.superimposed.push_back(*PixelFrames::open(other, native, diagnostics));
  const auto picture = render(image, native, options, diagnostics);
  EXPECT_TRUE(picture) << (picture ? "" : picture.error().to_string());
  Outcome outcome;
  if (!picture) return outcome;
  for (const std::byte sample : picture->samples) outcome.levels.push_back(std::to_integer<int>(sample));
  outcome.components = picture->components;
  outcome.reports = diagnostics.count();
  return outcome;
}

TEST(Blending, ColoursOverGrey) {
  const DataSet below = image_of("1.1", 1, 3, octets({0, 100, 200}));
  const DataSet above = image_of("1.2", 1, 3, octets({0, 255, 128}));
  const Outcome quarter = rendered(below, blending_state(0.25, {"1.2"}), {above});
  EXPECT_EQ(quarter.components, 3U);
  // 0.25 x (0, 0, 255) + 0.75 x 0; 0.25 x (255, 0, 0) + 0.75 x 100; 0.25 x (128, 0, 127) + 0.75 x 200
  EXPECT_EQ(quarter.levels, (std::vector<int>{0, 0, 64, 139, 75, 75, 182, 150, 182}));
  EXPECT_EQ(rendered(below, blending_state(1, {"1.2"}), {above}).levels,
            (std::vector<int>{0, 0, 255, 255, 0, 0, 128, 0, 127}));
  EXPECT_EQ(rendered(below, blending_state(0, {"1.2"}), {above}).levels,
            (std::vector<int>{0, 0, 0, 100, 100, 100, 200, 200, 200}));
}

TEST(Blending, PaddingIsTransparent) {
  const DataSet below = image_of("1.1", 1, 3, octets({10, 100, 200}));
  DataSet above = image_of("1.2", 1, 3, octets({0, 255, 128}));
  above.set(tags::PixelPaddingValue, 0);
  EXPECT_EQ(rendered(below, blending_state(1, {"1.2"}), {above}).levels,
            (std::vector<int>{10, 10, 10, 255, 0, 0, 128, 0, 127}));
}

TEST(Blending, PixelsLieWhereTheyAreInThePatient) {
  DataSet below = image_of("1.1", 1, 4, octets({0, 0, 0, 0}));
  put_at(below, 0, 0, 0, 1);
  DataSet above = image_of("1.2", 1, 2, octets({0, 200}));
  put_at(above, 1, 0, 0, 2);  // its pixels reach from 0 to 2 and from 2 to 4
  // At x = 0, 1, 2, 3: the edge of the first, its centre, between both, the centre of the second.
  EXPECT_EQ(rendered(below, blending_state(1, {"1.2"}), {above}).levels,
            (std::vector<int>{0, 0, 255, 0, 0, 255, 100, 0, 155, 200, 0, 55}));
  put_at(above, 3, 0, 0, 2);  // what it does not reach stays grey
  EXPECT_EQ(rendered(below, blending_state(1, {"1.2"}), {above}).levels,
            (std::vector<int>{0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 255}));
}

TEST(Blending, TheNearestPlaneIsTaken) {
  DataSet below = image_of("1.1", 1, 1, octets({50}));
  DataSet first = image_of("1.2", 1, 1, octets({10}));
  DataSet second = image_of("1.3", 1, 1, octets({20}));
  put_at(first, 0, 0, 0, 1);
  put_at(second, 0, 0, 5, 1);
  const DataSet state = blending_state(1, {"1.2", "1.3"});
  const auto red_at = [&](double z) {
    put_at(below, 0, 0, z, 1);
    return rendered(below, state, {second, first}).levels.front();
  };
  EXPECT_EQ(red_at(2), 10);
  EXPECT_EQ(red_at(3), 20);
  EXPECT_EQ(red_at(7), 20);
  put_at(below, 0, 0, 9, 1);  // beyond what the last one stands for
  const Outcome beyond = rendered(below, state, {first, second});
  EXPECT_EQ(beyond.levels, (std::vector<int>{50, 50, 50}));
  EXPECT_EQ(beyond.reports, 1U);
}

TEST(Blending, IsForItsImagesAlone) {
  const DataSet below = image_of("1.1", 1, 1, octets({50}));
  const DataSet above = image_of("1.2", 1, 1, octets({50}));
  Diagnostics diagnostics;
  RenderOptions options;
  options.presentation = blending_state(1, {"1.7"});
  options.superimposed.push_back(*PixelFrames::open(above, native, diagnostics));
  EXPECT_EQ(render(below, native, options, diagnostics).error().code, ErrorCode::not_found);
  EXPECT_EQ(render(above, native, options, diagnostics).error().code, ErrorCode::invalid_argument);
}

TEST(ImagePlane, OfDataSetsAndFunctionalGroups) {
  DataSet image = image_of("1.1", 1, 1, octets({50}));
  EXPECT_FALSE(read_image_plane(image, 0));
  put_at(image, 1, 2, 3, 0.5);
  const auto own = read_image_plane(image, 0);
  ASSERT_TRUE(own);
  EXPECT_EQ(own->place(2, 4), (Vector3{2, 4, 3}));
  EXPECT_EQ(own->normal(), (Vector3{0, 0, 1}));
  DataSet position;
  position.set(tags::ImagePositionPatient, {7, 8, 9});
  DataSet groups;
  groups.set(tags::PlanePositionSequence, Sequence{position});
  image.set(tags::PerFrameFunctionalGroupsSequence, Sequence{groups});
  EXPECT_EQ(read_image_plane(image, 0)->origin, (Vector3{7, 8, 9}));
  EXPECT_EQ(read_image_plane(image, 1)->origin, (Vector3{1, 2, 3}));
  image.set(tags::ImageOrientationPatient, {1, 0, 0, 1, 0, 0});
  EXPECT_FALSE(read_image_plane(image, 0));
}

}  // namespace
}  // namespace dicom
