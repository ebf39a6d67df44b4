// Polygons with vertices at pixels: of shutters (PS3.3 C.7.6.11) and of regions that a mask is moved in (C.11.19).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "dicom/core/data_set.h"

namespace dicom {

/// A pixel, counted from 1.
struct PolygonVertex {
  std::int32_t row = 0;
  std::int32_t column = 0;
};

/// The vertices of an element of row, column, row, column...
std::vector<PolygonVertex> read_polygon(const DataSet& data_set, Tag tag);

/// Whether the pixel lies within the polygon or on an edge of it.
bool holds(std::span<const PolygonVertex> polygon, std::int32_t row, std::int32_t column);

/// The same for a whole row from column 1 on: a byte of 1 for each pixel that the polygon holds. Its time grows with
/// vertices plus columns.
void mark_row(std::span<const PolygonVertex> polygon, std::int32_t row, std::span<std::uint8_t> columns);

}  // namespace dicom
