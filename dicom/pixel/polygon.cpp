#include "dicom/pixel/polygon.h"

#include <algorithm>
#include <cmath>

namespace dicom {
namespace {

using Vertex = PolygonVertex;

// Calls `take` with both ends of each edge.
template <class Take>
void for_each_edge(std::span<const Vertex> polygon, const Take& take) {
  for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) take(polygon[i], polygon[j]);
}

bool crosses(const Vertex& a, const Vertex& b, std::int32_t row) {
  return (a.row > row) != (b.row > row);
}

double crossing(const Vertex& a, const Vertex& b, std::int32_t row) {
  return (static_cast<double>(b.column) - a.column) * (static_cast<double>(row) - a.row) /
             (static_cast<double>(b.row) - a.row) +
         a.column;
}

bool reaches(const Vertex& a, const Vertex& b, std::int32_t row) {
  return row >= std::min(a.row, b.row) && row <= std::max(a.row, b.row);
}

bool on_edge(const Vertex& a, const Vertex& b, std::int32_t row, std::int32_t column) {
  const std::int64_t cross = (std::int64_t{b.row} - a.row) * (std::int64_t{column} - a.column) -
                             (std::int64_t{b.column} - a.column) * (std::int64_t{row} - a.row);
  return cross == 0 && reaches(a, b, row) && column >= std::min(a.column, b.column) &&
         column <= std::max(a.column, b.column);
}

// `first` to `last`, both from 1 and held.
void mark(std::span<std::uint8_t> columns, double first, double last) {
  const double from = std::max(first, 1.0);
  const double to = std::min(last, static_cast<double>(columns.size()));
  for (double column = from; column <= to; ++column) columns[static_cast<std::size_t>(column) - 1] = 1;
}

// The pixels of an edge that it goes through the very middle of.
void mark_edge(const Vertex& a, const Vertex& b, std::int32_t row, std::span<std::uint8_t> columns) {
  if (!reaches(a, b, row)) return;
  if (a.row == b.row) return mark(columns, std::min(a.column, b.column), std::max(a.column, b.column));
  const std::int64_t offset = (std::int64_t{b.column} - a.column) * (std::int64_t{row} - a.row);
  const std::int64_t height = std::int64_t{b.row} - a.row;
  if (offset % height != 0) return;
  const auto column = static_cast<double>(a.column + offset / height);
  mark(columns, column, column);
}

}  // namespace

std::vector<Vertex> read_polygon(const DataSet& data_set, Tag tag) {
  const auto numbers = data_set.value_or<std::vector<std::int32_t>>(tag, {});
  std::vector<Vertex> polygon;
  for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) polygon.push_back({numbers[i], numbers[i + 1]});
  return polygon;
}

bool holds(std::span<const Vertex> polygon, std::int32_t row, std::int32_t column) {
  bool is_inside = false;
  bool is_on_edge = false;
  for_each_edge(polygon, [&](const Vertex& a, const Vertex& b) {
    if (crosses(a, b, row) && column < crossing(a, b, row)) is_inside = !is_inside;
    is_on_edge = is_on_edge || on_edge(a, b, row, column);
  });
  return is_inside || is_on_edge;
}

void mark_row(std::span<const Vertex> polygon, std::int32_t row, std::span<std::uint8_t> columns) {
  std::ranges::fill(columns, std::uint8_t{0});
  std::vector<double> crossings;
  for_each_edge(polygon, [&](const Vertex& a, const Vertex& b) {
    if (crosses(a, b, row)) crossings.push_back(crossing(a, b, row));
    mark_edge(a, b, row, columns);
  });
  std::ranges::sort(crossings);
  for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
    mark(columns, std::ceil(crossings[i]), std::ceil(crossings[i + 1]) - 1);
}

}  // namespace dicom
