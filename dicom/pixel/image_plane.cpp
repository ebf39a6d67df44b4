#include "dicom/pixel/image_plane.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/functional_groups.h"

namespace dicom {
namespace {

// Numbers of a functional group of the frame, else of the data set itself.
std::vector<double> numbers(const DataSet& data_set, Tag group, KnownTag tag, std::uint32_t index, std::size_t count) {
  std::vector<double> found;
  if (const auto item = functional_group(data_set, group, index)) found = item->value_or<std::vector<double>>(tag, {});
  if (found.empty()) found = data_set.value_or<std::vector<double>>(tag, {});
  if (found.size() != count || !std::ranges::all_of(found, [](double each) { return std::isfinite(each); })) return {};
  return found;
}

bool are_perpendicular_units(const Vector3& one, const Vector3& other) {
  constexpr double tolerance = 1e-2;  // written with few digits
  return std::abs(dot(one, one) - 1) < tolerance && std::abs(dot(other, other) - 1) < tolerance &&
         std::abs(dot(one, other)) < tolerance;
}

}  // namespace

double dot(const Vector3& one, const Vector3& other) {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

Vector3 ImagePlane::normal() const {
  const Vector3& a = along_row;
  const Vector3& b = along_column;
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

// PS3.3 C.7.6.2.1.1
Vector3 ImagePlane::place(double column, double row) const {
  Vector3 at = origin;
  for (std::size_t i = 0; i < 3; ++i)
    at[i] += along_row[i] * column_spacing * column + along_column[i] * row_spacing * row;
  return at;
}

std::optional<ImagePlane> read_image_plane(const DataSet& data_set, std::uint32_t index) {
  const auto position = numbers(data_set, tags::PlanePositionSequence, tags::ImagePositionPatient, index, 3);
  const auto orientation = numbers(data_set, tags::PlaneOrientationSequence, tags::ImageOrientationPatient, index, 6);
  const auto spacing = numbers(data_set, tags::PixelMeasuresSequence, tags::PixelSpacing, index, 2);
  if (position.empty() || orientation.empty() || spacing.empty() || spacing[0] <= 0 || spacing[1] <= 0)
    return std::nullopt;
  ImagePlane plane;
  std::copy_n(position.begin(), 3, plane.origin.begin());
  std::copy_n(orientation.begin(), 3, plane.along_row.begin());
  std::copy_n(orientation.begin() + 3, 3, plane.along_column.begin());
  if (!are_perpendicular_units(plane.along_row, plane.along_column)) return std::nullopt;
  plane.row_spacing = spacing[0];
  plane.column_spacing = spacing[1];
  plane.frame_of_reference = data_set.text_or_empty(tags::FrameOfReferenceUID);
  return plane;
}

}  // namespace dicom
