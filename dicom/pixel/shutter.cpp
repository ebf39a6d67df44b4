#include "dicom/pixel/shutter.h"

#include <cstring>
#include <string>

#include "dicom/base/check.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/presentation_state.h"

namespace dicom {
namespace {

std::int32_t number(const DataSet& data_set, Tag tag) {
  return data_set.value_or<std::int32_t>(tag, 0);
}

}  // namespace

bool Shutter::shows(std::int32_t row, std::int32_t column) const {
  return outline_shows(row, column) && (polygon.empty() || holds(polygon, row, column));
}

bool Shutter::outline_shows(std::int32_t row, std::int32_t column) const {
  if (rectangle &&
      (column < rectangle->left || column > rectangle->right || row < rectangle->upper || row > rectangle->lower))
    return false;
  if (circle) {
    const std::int64_t y = std::int64_t{row} - circle->row;
    const std::int64_t x = std::int64_t{column} - circle->column;
    if (x * x + y * y > std::int64_t{circle->radius} * circle->radius) return false;
  }
  return true;
}

std::optional<Shutter> read_shutter(const DataSet& data_set) {
  const auto shapes = data_set.value_or<std::vector<std::string>>(tags::ShutterShape, {});
  Shutter shutter;
  bool found = false;
  for (const std::string& shape : shapes) {
    if (shape == "RECTANGULAR") {
      shutter.rectangle = Shutter::Rectangle{
          number(data_set, tags::ShutterLeftVerticalEdge), number(data_set, tags::ShutterRightVerticalEdge),
          number(data_set, tags::ShutterUpperHorizontalEdge), number(data_set, tags::ShutterLowerHorizontalEdge)};
      found = true;
    } else if (shape == "CIRCULAR") {
      const auto centre = data_set.value_or<std::vector<std::int32_t>>(tags::CenterOfCircularShutter, {});
      if (centre.size() != 2) continue;
      shutter.circle = Shutter::Circle{centre[0], centre[1], number(data_set, tags::RadiusOfCircularShutter)};
      found = true;
    } else if (shape == "POLYGONAL") {
      shutter.polygon = read_polygon(data_set, tags::VerticesOfThePolygonalShutter);
      found = found || !shutter.polygon.empty();
    } else if (shape == "BITMAP") {
      const auto group = data_set.get<std::uint16_t>(tags::ShutterOverlayGroup);
      if (!group) continue;
      shutter.overlay_group = *group;
      found = true;
    }
  }
  if (!found) return std::nullopt;
  shutter.grey = data_set.value_or<std::uint16_t>(tags::ShutterPresentationValue, 0);
  const auto lab = data_set.value_or<std::vector<std::uint16_t>>(tags::ShutterPresentationColorCIELabValue, {});
  if (lab.size() == 3) shutter.colour = srgb_of_cielab({lab[0], lab[1], lab[2]});
  return shutter;
}

void cover(const Shutter& shutter, const Overlay* plane, MutableBytes samples, std::uint32_t width,
           std::uint32_t height, std::uint32_t components) {
  DICOM_CHECK(samples.size() == std::size_t{width} * height * components);
  std::vector<std::uint8_t> colour(components, static_cast<std::uint8_t>((shutter.grey * 255U + 32767) / 65535));
  if (components == 3 && shutter.colour) colour.assign(shutter.colour->begin(), shutter.colour->end());
  std::vector<std::uint8_t> held(width, 1);  // by the polygon, in one row
  std::byte* to = samples.data();
  for (std::uint32_t y = 0; y < height; ++y) {
    const auto row = static_cast<std::int32_t>(y) + 1;
    if (!shutter.polygon.empty()) mark_row(shutter.polygon, row, held);
    for (std::uint32_t x = 0; x < width; ++x, to += components)
      if (held[x] == 0 || !shutter.outline_shows(row, static_cast<std::int32_t>(x) + 1))
        std::memcpy(to, colour.data(), components);
  }
  if (plane != nullptr) draw(*plane, samples, width, height, components, colour);
}

}  // namespace dicom
