// Where a frame lies in the patient: the Image Plane module and its functional groups, PS3.3 C.7.6.2.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "dicom/core/data_set.h"

namespace dicom {

/// A vector or place of the patient's coordinate system, in mm.
using Vector3 = std::array<double, 3>;
double dot(const Vector3& one, const Vector3& other);

/// Rectangular pixels in a plane.
struct ImagePlane {
  Vector3 origin{};               ///< centre of the first pixel
  Vector3 along_row{1, 0, 0};     ///< unit vector: to the next column
  Vector3 along_column{0, 1, 0};  ///< unit vector: to the next row
  double row_spacing = 1;         ///< from one row to the next
  double column_spacing = 1;      ///< from one column to the next
  std::string frame_of_reference{};

  [[nodiscard]] Vector3 normal() const;
  [[nodiscard]] Vector3 place(double column, double row) const;
};

/// The plane of frame `index` (from 0); nothing unless position, orientation and spacing are there and make sense.
std::optional<ImagePlane> read_image_plane(const DataSet& data_set, std::uint32_t index);

}  // namespace dicom
