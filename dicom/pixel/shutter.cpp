#include "dicom/pixel/shutter.h"

#include <algorithm>
#include <string>

#include "dicom/base/check.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

bool inside(const std::vector<Shutter::Vertex>& polygon, std::int32_t row, std::int32_t column) {
  bool is_inside = false;
  for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
    const auto& a = polygon[i];
    const auto& b = polygon[j];
    if ((a.row > row) == (b.row > row)) continue;
    const double crossing =
        (static_cast<double>(b.column) - a.column) * (row - a.row) / (static_cast<double>(b.row) - a.row) + a.column;
    if (column < crossing) is_inside = !is_inside;
  }
  return is_inside;
}

bool on_edge(const std::vector<Shutter::Vertex>& polygon, std::int32_t row, std::int32_t column) {
  for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
    const auto& a = polygon[i];
    const auto& b = polygon[j];
    const std::int64_t cross = (std::int64_t{b.row} - a.row) * (std::int64_t{column} - a.column) -
                               (std::int64_t{b.column} - a.column) * (std::int64_t{row} - a.row);
    if (cross == 0 && row >= std::min(a.row, b.row) && row <= std::max(a.row, b.row) &&
        column >= std::min(a.column, b.column) && column <= std::max(a.column, b.column))
      return true;
  }
  return false;
}

std::int32_t number(const DataSet& data_set, Tag tag) {
  return data_set.value_or<std::int32_t>(tag, 0);
}

}  // namespace

bool Shutter::shows(std::int32_t row, std::int32_t column) const {
  if (rectangle &&
      (column < rectangle->left || column > rectangle->right || row < rectangle->upper || row > rectangle->lower))
    return false;
  if (circle) {
    const std::int64_t y = std::int64_t{row} - circle->row;
    const std::int64_t x = std::int64_t{column} - circle->column;
    if (x * x + y * y > std::int64_t{circle->radius} * circle->radius) return false;
  }
  return polygon.empty() || inside(polygon, row, column) || on_edge(polygon, row, column);
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
      const auto numbers = data_set.value_or<std::vector<std::int32_t>>(tags::VerticesOfThePolygonalShutter, {});
      for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) shutter.polygon.push_back({numbers[i], numbers[i + 1]});
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
  return shutter;
}

void cover(const Shutter& shutter, const Overlay* plane, MutableBytes samples, std::uint32_t width,
           std::uint32_t height, std::uint32_t components) {
  DICOM_CHECK(samples.size() == std::size_t{width} * height * components);
  const auto grey = static_cast<std::uint8_t>((shutter.grey * 255U + 32767) / 65535);
  for (std::uint32_t y = 0; y < height; ++y) {
    for (std::uint32_t x = 0; x < width; ++x) {
      if (shutter.shows(static_cast<std::int32_t>(y) + 1, static_cast<std::int32_t>(x) + 1)) continue;
      std::byte* const to = samples.data() + (std::size_t{y} * width + x) * components;
      std::fill_n(to, components, std::byte{grey});
    }
  }
  if (plane == nullptr) return;
  const std::vector<std::uint8_t> colour(components, grey);
  draw(*plane, samples, width, height, components, colour);
}

}  // namespace dicom
