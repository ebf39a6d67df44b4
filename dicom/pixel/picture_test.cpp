// Overlays, shutters, presentation states, supplemental palettes, display functions, statistics.
#include <gtest/gtest.h>

#include <cmath>

#include "dicom/pixel/automatic.h"
#include "dicom/pixel/draw.h"
#include "dicom/pixel/gsdf.h"
#include "dicom/pixel/presentation_state.h"
#include "dicom/pixel/render.h"
#include "dicom/pixel/shutter.h"
#include "dicom/pixel/statistics.h"
#include "dicom/pixel/test_images.h"

namespace dicom {
namespace {

using test::native_image;
using test::octets;
using test::Shape;
using test::words;

const auto& native = transfer_syntax::ExplicitVRLittleEndian;

std::vector<int> levels(const Picture& picture) {
  std::vector<int> values;
  for (const std::byte sample : picture.samples) values.push_back(std::to_integer<int>(sample));
  return values;
}

std::vector<int> rendered(const DataSet& image, const RenderOptions& options = {}) {
  Diagnostics diagnostics;
  const auto picture = render(image, native, options, diagnostics);
  EXPECT_TRUE(picture) << (picture ? "" : picture.error().to_string());
  return picture ? levels(*picture) : std::vector<int>{};
}

void add_overlay(DataSet& to, int rows, int columns, int top, int left, const ByteVector& bits) {
  to.set_integers(Tag(0x6000, 0x0010), VR::US, std::vector<std::int64_t>{rows});
  to.set_integers(Tag(0x6000, 0x0011), VR::US, std::vector<std::int64_t>{columns});
  to.set_text(Tag(0x6000, 0x0040), VR::CS, "G");
  to.set_integers(Tag(0x6000, 0x0050), VR::SS, std::vector<std::int64_t>{top, left});
  to.set_integers(Tag(0x6000, 0x0100), VR::US, std::vector<std::int64_t>{1});
  to.set_integers(Tag(0x6000, 0x0102), VR::US, std::vector<std::int64_t>{0});
  if (!bits.empty()) to.set_bytes(Tag(0x6000, 0x3000), VR::OW, bits);
}

DataSet small_image() {
  DataSet image = native_image({.rows = 3, .columns = 4}, octets({0, 85, 170, 255, 0, 85, 170, 255, 0, 85, 170, 255}));
  image.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.7");
  image.set(tags::SOPInstanceUID, "1.2.3");
  image.set(tags::WindowCenter, 128);
  image.set(tags::WindowWidth, 256);
  return image;
}

TEST(Overlay, IsDrawnWhereItsOriginSays) {
  DataSet image = small_image();
  add_overlay(image, 2, 2, 2, 0, octets({0b1011, 0}));  // its left column lies outside
  EXPECT_EQ(rendered(image), (std::vector<int>{0, 85, 170, 255, 255, 85, 170, 255, 255, 85, 170, 255}));
  EXPECT_EQ(rendered(image, {.overlays = false}),
            (std::vector<int>{0, 85, 170, 255, 0, 85, 170, 255, 0, 85, 170, 255}));
}

TEST(Overlay, StandsInUnusedBits) {
  DataSet image = native_image({.rows = 1, .columns = 4, .bits_allocated = 16, .bits_stored = 12},
                               words({0x0000, 0x8400, 0x0800, 0x8fff}));
  image.set(tags::WindowCenter, 2048);
  image.set(tags::WindowWidth, 4096);
  add_overlay(image, 1, 4, 1, 1, {});
  image.set_integers(Tag(0x6000, 0x0100), VR::US, std::vector<std::int64_t>{16});
  image.set_integers(Tag(0x6000, 0x0102), VR::US, std::vector<std::int64_t>{15});
  EXPECT_EQ(rendered(image), (std::vector<int>{0, 255, 128, 255}));
}

TEST(Overlay, CutDataAreReported) {
  DataSet image = small_image();
  add_overlay(image, 100, 100, 1, 1, octets({1, 0}));
  Diagnostics diagnostics;
  EXPECT_TRUE(render(image, native, {}, diagnostics));
  EXPECT_EQ(diagnostics.count(), 1U);
}

TEST(Shutter, CoversWhatItsShapesDoNotShow) {
  DataSet image = small_image();
  image.set(tags::ShutterShape, "RECTANGULAR");
  image.set(tags::ShutterLeftVerticalEdge, 2);
  image.set(tags::ShutterRightVerticalEdge, 3);
  image.set(tags::ShutterUpperHorizontalEdge, 2);
  image.set(tags::ShutterLowerHorizontalEdge, 3);
  image.set(tags::ShutterPresentationValue, 32768);
  EXPECT_EQ(rendered(image), (std::vector<int>{128, 128, 128, 128, 128, 85, 170, 128, 128, 85, 170, 128}));
  Shutter round;
  round.circle = Shutter::Circle{10, 10, 5};
  EXPECT_TRUE(round.shows(13, 14));
  EXPECT_FALSE(round.shows(14, 14));
  Shutter triangle;
  triangle.polygon = {{1, 1}, {1, 9}, {9, 1}};
  EXPECT_TRUE(triangle.shows(2, 2));
  EXPECT_TRUE(triangle.shows(5, 5));  // its edge
  EXPECT_FALSE(triangle.shows(6, 6));
}

TEST(Shutter, RowsOfPolygonsAreWhatPointsAre) {
  std::uint32_t state = 1;
  const auto next = [&] {
    state = state * 1664525 + 1013904223;
    return static_cast<std::int32_t>(state >> 16) % 24 - 6;
  };
  for (std::size_t corners = 1; corners < 12; ++corners)
    for (int round = 0; round < 20; ++round) {
      std::vector<PolygonVertex> polygon;
      for (std::size_t i = 0; i < corners; ++i) polygon.push_back({next(), next()});
      std::vector<std::uint8_t> held(14);
      for (std::int32_t row = 1; row <= 14; ++row) {
        mark_row(polygon, row, held);
        for (std::int32_t column = 1; column <= 14; ++column)
          ASSERT_EQ(held[static_cast<std::size_t>(column) - 1] != 0, holds(polygon, row, column))
              << corners << " corners, row " << row << ", column " << column;
      }
    }
}

TEST(Shutter, HasAColourWherePicturesHave) {
  Shutter shutter;
  shutter.rectangle = Shutter::Rectangle{2, 2, 1, 1};
  shutter.grey = 65535;
  shutter.colour = {10, 20, 30};
  ByteVector colours = octets({1, 2, 3, 4, 5, 6});
  cover(shutter, nullptr, colours, 2, 1, 3);
  EXPECT_EQ(colours, octets({10, 20, 30, 4, 5, 6}));
  ByteVector greys = octets({1, 2});
  cover(shutter, nullptr, greys, 2, 1, 1);
  EXPECT_EQ(greys, octets({255, 2}));
}

DataSet state_for(const DataSet& image) {
  DataSet reference;
  reference.set(tags::ReferencedSOPClassUID, image.text_or_empty(tags::SOPClassUID));
  reference.set(tags::ReferencedSOPInstanceUID, image.text_or_empty(tags::SOPInstanceUID));
  DataSet series;
  series.set(tags::ReferencedImageSequence, Sequence{reference});
  DataSet state;
  state.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.11.1");
  state.set(tags::ReferencedSeriesSequence, Sequence{series});
  state.set(tags::PresentationLUTShape, "IDENTITY");
  return state;
}

TEST(PresentationState, IsForItsImagesAlone) {
  const DataSet image = small_image();
  DataSet state = state_for(image);
  DataSet other = image;
  other.set(tags::SOPInstanceUID, "1.2.4");
  Diagnostics diagnostics;
  EXPECT_EQ(render(other, native, {.presentation = state}, diagnostics).error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(render(image, native, {.presentation = image}, diagnostics).error().code, ErrorCode::invalid_argument);
}

TEST(PresentationState, NothingSaidIsTheIdentity) {
  DataSet image = small_image();
  image.set(tags::WindowWidth, 10);       // of the image: not the state's
  image.set(tags::RescaleIntercept, -7);  // likewise
  const DataSet state = state_for(image);
  EXPECT_EQ(rendered(image, {.presentation = state}),
            (std::vector<int>{0, 85, 170, 255, 0, 85, 170, 255, 0, 85, 170, 255}));
}

TEST(PresentationState, WindowsAndPresentationTables) {
  const DataSet image = small_image();
  DataSet state = state_for(image);
  DataSet voi;
  voi.set(tags::WindowCenter, 128);
  voi.set(tags::WindowWidth, 256);
  state.set(tags::SoftcopyVOILUTSequence, Sequence{voi});
  DataSet table;
  table.set_integers(tags::LUTDescriptor, VR::US, std::vector<std::int64_t>{4, 0, 8});
  table.set_bytes(tags::LUTData, VR::OW, words({255, 10, 20, 30}));
  state.set(tags::PresentationLUTSequence, Sequence{table});
  EXPECT_EQ(rendered(image, {.presentation = state}),
            (std::vector<int>{255, 10, 20, 30, 255, 10, 20, 30, 255, 10, 20, 30}));
}

TEST(PresentationState, AreasTurnsAndFlips) {
  DataSet image = native_image({.rows = 2, .columns = 3}, octets({1, 2, 3, 4, 5, 6}));
  image.set(tags::SOPInstanceUID, "1.2.3");
  DataSet state = state_for(image);
  state.set(tags::ImageRotation, 90);
  state.set(tags::ImageHorizontalFlip, "N");
  EXPECT_EQ(rendered(image, {.presentation = state}), (std::vector<int>{4, 1, 5, 2, 6, 3}));
  state.set(tags::ImageHorizontalFlip, "Y");
  EXPECT_EQ(rendered(image, {.presentation = state}), (std::vector<int>{1, 4, 2, 5, 3, 6}));
  state.set(tags::ImageRotation, 270);
  state.set(tags::ImageHorizontalFlip, "N");
  EXPECT_EQ(rendered(image, {.presentation = state}), (std::vector<int>{3, 6, 2, 5, 1, 4}));
  state.set(tags::ImageRotation, 180);
  EXPECT_EQ(rendered(image, {.presentation = state}), (std::vector<int>{6, 5, 4, 3, 2, 1}));
  DataSet area;
  area.set_integers(tags::DisplayedAreaTopLeftHandCorner, VR::SL, std::vector<std::int64_t>{4, 2});  // after turning
  area.set_integers(tags::DisplayedAreaBottomRightHandCorner, VR::SL, std::vector<std::int64_t>{3, 1});
  area.set(tags::PresentationSizeMode, "SCALE TO FIT");
  state.set(tags::DisplayedAreaSelectionSequence, Sequence{area});
  EXPECT_EQ(rendered(image, {.presentation = state}), (std::vector<int>{0, 6, 0, 3}));
  area.set(tags::PresentationSizeMode, "MAGNIFY");
  area.set(tags::PresentationPixelMagnificationRatio, 2);
  state.set(tags::DisplayedAreaSelectionSequence, Sequence{area});
  EXPECT_EQ(rendered(image, {.presentation = state}).size(), 16U);
}

TEST(PresentationState, GraphicsOfLayers) {
  DataSet image = native_image({.rows = 5, .columns = 5}, ByteVector(25));
  image.set(tags::SOPInstanceUID, "1.2.3");
  DataSet state = state_for(image);
  DataSet layer;
  layer.set(tags::GraphicLayer, "L");
  layer.set(tags::GraphicLayerOrder, 1);
  layer.set(tags::GraphicLayerRecommendedDisplayGrayscaleValue, 0x8080);
  state.set(tags::GraphicLayerSequence, Sequence{layer});
  DataSet line;
  line.set(tags::GraphicAnnotationUnits, "PIXEL");
  line.set(tags::GraphicType, "POLYLINE");
  line.set(tags::GraphicData, {0.5, 2.5, 4.5, 2.5});
  DataSet annotation;
  annotation.set(tags::GraphicLayer, "L");
  annotation.set(tags::GraphicObjectSequence, Sequence{line});
  state.set(tags::GraphicAnnotationSequence, Sequence{annotation});
  const std::vector<int> levels = rendered(image, {.presentation = state});
  ASSERT_EQ(levels.size(), 25U);
  for (std::size_t i = 0; i < 25; ++i) EXPECT_EQ(levels[i], i / 5 == 2 ? 128 : 0) << i;
}

TEST(PresentationState, ColoursOfCIELab) {
  // White and mid grey of the PCS; red of sRGB is about L 54.3, a 80.8, b 69.9 relative to D50.
  EXPECT_EQ(srgb_of_cielab({65535, 32896, 32896}), (std::array<std::uint8_t, 3>{255, 255, 255}));
  const auto red = srgb_of_cielab({35583, 53661, 50860});
  EXPECT_NEAR(red[0], 255, 3);
  EXPECT_LT(red[1], 12);
  EXPECT_LT(red[2], 12);
}

TEST(Render, SupplementalPalettes) {
  DataSet image = small_image();
  image.set(tags::PixelPresentation, "MIXED");
  for (const auto tag : {tags::RedPaletteColorLookupTableDescriptor, tags::GreenPaletteColorLookupTableDescriptor,
                         tags::BluePaletteColorLookupTableDescriptor})
    image.set_integers(tag.tag, VR::US, std::vector<std::int64_t>{2, 254, 16});
  image.set_bytes(tags::RedPaletteColorLookupTableData, VR::OW, words({0, 0xffff}));
  image.set_bytes(tags::GreenPaletteColorLookupTableData, VR::OW, words({0, 0x8080}));
  image.set_bytes(tags::BluePaletteColorLookupTableData, VR::OW, words({0, 0}));
  const std::vector<int> levels = rendered(image);
  ASSERT_EQ(levels.size(), 36U);
  EXPECT_EQ(levels[6], 170);
  EXPECT_EQ(levels[9], 255);
  EXPECT_EQ(levels[10], 128);
  EXPECT_EQ(levels[11], 0);
}

TEST(Render, OtherViews) {
  DataSet image = small_image();
  image.set(tags::WindowCenter, {128, 1});
  image.set(tags::WindowWidth, {256, 2});
  EXPECT_EQ(rendered(image)[1], 85);
  EXPECT_EQ(rendered(image, {.view = 1})[1], 255);
  EXPECT_EQ(rendered(image, {.view = 2})[1], 85);  // the frame's own range
}

TEST(Render, ChromaticityOfPartialRange) {
  DataSet image = native_image({.rows = 1, .columns = 2, .samples = 3, .photometric = "YBR_PARTIAL_422"},
                               octets({16, 235, 128, 128}));
  EXPECT_EQ(rendered(image), (std::vector<int>{0, 0, 0, 255, 255, 255}));
}

TEST(Gsdf, EndsAndInverse) {
  EXPECT_NEAR(gsdf_luminance(1), 0.05, 0.0005);  // PS3.14 table B-1
  EXPECT_NEAR(gsdf_luminance(1023), 3993.404, 0.5);
  for (const double index : {1.0, 50.0, 500.0, 1000.0}) EXPECT_NEAR(gsdf_index(gsdf_luminance(index)), index, 0.5);
  const auto levels = gsdf_levels({});
  EXPECT_EQ(levels[0], 0);
  EXPECT_EQ(levels[255], 255);
  for (std::size_t i = 1; i < 256; ++i) EXPECT_GE(levels[i], levels[i - 1]);
}

TEST(Automatic, WindowsByModality) {
  ByteVector pixels;
  for (int i = 0; i < 1000; ++i) append(pixels, static_cast<std::uint16_t>(i == 999 ? 60000 : i), std::endian::little);
  DataSet image = native_image({.rows = 10, .columns = 100, .bits_allocated = 16, .bits_stored = 16}, pixels);
  Diagnostics diagnostics;
  const auto window = [&](const char* modality) {
    image.set(tags::Modality, modality);
    const auto frames = PixelFrames::open(image, native, diagnostics);
    return window_by_modality(*frames, *decode_frame(*frames, 0, diagnostics), {});
  };
  EXPECT_LT(window("MR").width, 1010);  // one bright pixel does not count
  EXPECT_LT(window("DX").width, 1000);
  image.set(tags::RescaleType, "HU");
  EXPECT_EQ(window("CT").centre, 40);
}

TEST(Statistics, OfModalityValuesWithoutPadding) {
  DataSet image =
      native_image({.rows = 1, .columns = 5, .bits_allocated = 16, .bits_stored = 16}, words({1, 2, 3, 4, 9000}));
  image.set(tags::PixelPaddingValue, 9000);
  Diagnostics diagnostics;
  const auto frames = PixelFrames::open(image, native, diagnostics);
  const auto frame = decode_frame(*frames, 0, diagnostics);
  const auto padding = read_pixel_padding(image, frames->description());
  const Statistics s = statistics_of(*frame, {2, -10}, padding);
  EXPECT_EQ(s.count, 4U);
  EXPECT_EQ(s.padding, 1U);
  EXPECT_EQ(s.minimum, -8);
  EXPECT_EQ(s.maximum, -2);
  EXPECT_EQ(s.mean, -5);
  EXPECT_NEAR(s.deviation, std::sqrt(5.0), 1e-12);
  EXPECT_EQ(s.median, -6);
  const Histogram h = histogram_of(*frame, {2, -10}, padding, s, 4);
  EXPECT_EQ(h.counts, (std::vector<std::uint64_t>{1, 1, 1, 1}));
  DecodedFrame other = *frame;
  other.samples[0] = std::byte{4};
  const auto difference = difference_of(*frame, other);
  EXPECT_EQ(difference->different, 1U);
  EXPECT_EQ(difference->largest, 3);
  EXPECT_NEAR(*difference->psnr(), 10 * std::log10(65535.0 * 65535 / (9.0 / 5)), 1e-9);
}

TEST(Statistics, SuvByBodyWeight) {
  DataSet drug;
  drug.set(tags::RadionuclideTotalDose, 400e6);
  drug.set(tags::RadionuclideHalfLife, 3600);
  drug.set(tags::RadiopharmaceuticalStartTime, "233000");
  DataSet image;
  image.set(tags::Units, "BQML");
  image.set(tags::CorrectedImage, "DECY\\ATTN");
  image.set(tags::DecayCorrection, "START");
  image.set(tags::PatientWeight, 80);
  image.set(tags::SeriesTime, "003000");
  image.set(tags::RadiopharmaceuticalInformationSequence, Sequence{drug});
  ASSERT_TRUE(suv_factor(image));
  EXPECT_NEAR(*suv_factor(image), 80000 / 200e6, 1e-12);
  image.set(tags::Units, "CNTS");
  EXPECT_FALSE(suv_factor(image));
}

TEST(RealWorldValues, OfFrameAndImage) {
  DataSet unit;
  unit.set(tags::CodeValue, "mm2/s");
  DataSet item;
  item.set_integers(tags::RealWorldValueFirstValueMapped, VR::US, std::vector<std::int64_t>{10});
  item.set_integers(tags::RealWorldValueLastValueMapped, VR::US, std::vector<std::int64_t>{20});
  item.set(tags::RealWorldValueSlope, 0.5);
  item.set(tags::RealWorldValueIntercept, 1);
  item.set(tags::MeasurementUnitsCodeSequence, Sequence{unit});
  DataSet image;
  image.set(tags::RealWorldValueMappingSequence, Sequence{item});
  Diagnostics diagnostics;
  const auto mappings = read_real_world_mappings(image, 0, diagnostics);
  ASSERT_TRUE(mappings);
  ASSERT_EQ(mappings->size(), 1U);
  const RealWorldMapping& mapping = mappings->front();
  EXPECT_EQ(mapping.unit, "mm2/s");
  EXPECT_EQ(mapping(10), 6);
  EXPECT_EQ(mapping(21), std::nullopt);
  DataSet other = item;
  other.erase(tags::RealWorldValueSlope);
  other.set(tags::RealWorldValueLUTData, {1.5, 2.5, 3.5});
  DataSet groups;
  groups.set(tags::RealWorldValueMappingSequence, Sequence{other});
  image.set(tags::PerFrameFunctionalGroupsSequence, Sequence{groups});
  const auto of_frame = read_real_world_mappings(image, 0, diagnostics);
  ASSERT_TRUE(of_frame && of_frame->size() == 1);
  EXPECT_EQ(of_frame->front()(12), 3.5);
  EXPECT_EQ(of_frame->front()(13), std::nullopt);
  EXPECT_EQ(diagnostics.count(), 0U);
}

TEST(Draw, ShapesStayInside) {
  ByteVector samples(64);
  detail::Canvas canvas(samples, {8, 8}, 1);
  canvas.colour({255, 255, 255});
  canvas.line({-1e12, 4}, {1e12, 4});
  canvas.polyline(detail::ellipse({4, 4}, {100, 0}, {0, 100}));
  canvas.text({-3, -3}, "A\nB \xc3\xa4", 2);
  const std::vector<detail::Place> square{{1, 1}, {3, 1}, {3, 3}, {1, 3}};
  canvas.fill(square);
  EXPECT_EQ(samples[4 * 8 + 7], std::byte{255});
  EXPECT_EQ(samples[1 * 8 + 1], std::byte{255});
}

}  // namespace
}  // namespace dicom
