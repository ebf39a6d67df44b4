#include "dicom/pixel/resample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/grey.h"

namespace dicom::detail {
namespace {

constexpr std::uint32_t most_frames = 65536;  // of one image that are looked at; Number of Frames may say anything

// From the plane, along its normal.
double distance(const Candidate& candidate, const ImagePlane& plane) {
  return dot(candidate.plane->origin, plane.normal()) - dot(plane.origin, plane.normal());
}

bool are_parallel(const ImagePlane& one, const ImagePlane& other) {
  return std::abs(std::abs(dot(one.normal(), other.normal())) - 1) < 1e-3;
}

// How far planes of the set lie apart: the smallest distance between any two, else the slice's thickness.
double spacing_of(const std::vector<Candidate>& candidates, const ImagePlane& plane) {
  std::vector<double> distances;
  for (const Candidate& each : candidates) distances.push_back(distance(each, plane));
  std::ranges::sort(distances);
  double smallest = std::numeric_limits<double>::infinity();
  for (std::size_t i = 1; i < distances.size(); ++i)
    if (const double apart = distances[i] - distances[i - 1]; apart > 1e-3) smallest = std::min(smallest, apart);
  if (std::isfinite(smallest)) return smallest;
  return candidates.front().frames->data_set().value_or<double>(tags::SliceThickness, 1);
}

// The nearest plane, if the underlying one lies in the space that it stands for.
std::optional<Candidate> nearest(std::vector<Candidate> candidates, const ImagePlane& plane) {
  std::erase_if(candidates, [&](const Candidate& each) {
    return !each.plane || each.plane->frame_of_reference != plane.frame_of_reference ||
           !are_parallel(*each.plane, plane);
  });
  if (candidates.empty()) return std::nullopt;
  const auto closest =
      std::ranges::min_element(candidates, {}, [&](const Candidate& each) { return std::abs(distance(each, plane)); });
  constexpr double tolerance = 0.01;  // positions are written with few digits
  if (std::abs(distance(*closest, plane)) > spacing_of(candidates, plane) / 2 + tolerance) return std::nullopt;
  return *closest;
}

PixelMap map_between(const ImagePlane& from, const ImagePlane& to) {
  const auto position = [&](const Vector3& place) {
    Vector3 offset = place;
    for (std::size_t i = 0; i < 3; ++i) offset[i] -= to.origin[i];
    return std::array{dot(offset, to.along_row) / to.column_spacing, dot(offset, to.along_column) / to.row_spacing};
  };
  const auto first = position(from.place(0, 0));
  const auto right = position(from.place(1, 0));
  const auto below = position(from.place(0, 1));
  return {first[0], right[0] - first[0], below[0] - first[0], first[1], right[1] - first[1], below[1] - first[1]};
}

// The only one of those that the condition is met by.
template <class Condition>
std::optional<Candidate> only_one(const std::vector<Candidate>& candidates, const Condition& condition) {
  std::optional<Candidate> found;
  for (const Candidate& each : candidates) {
    if (!condition(each)) continue;
    if (found) return std::nullopt;
    found = each;
  }
  return found;
}

}  // namespace

std::vector<Candidate> find_candidates(std::span<const PixelFrames> images,
                                       const std::function<bool(const DataSet&, std::uint32_t)>& is_wanted) {
  std::vector<Candidate> found;
  for (const PixelFrames& image : images)
    for (std::uint32_t i = 0; i < std::min(image.count(), most_frames); ++i)
      if (is_wanted(image.data_set(), i)) found.push_back({&image, i, read_image_plane(image.data_set(), i)});
  return found;
}

std::optional<Candidate> choose(std::vector<Candidate> candidates, const PixelFrames& image, std::uint32_t index) {
  if (const auto plane = read_image_plane(image.data_set(), index)) return nearest(std::move(candidates), *plane);
  const auto of_same_size = [&](const Candidate& each) {
    const PixelDescription& other = each.frames->description();
    return other.rows == image.description().rows && other.columns == image.description().columns;
  };
  if (candidates.size() == 1) return only_one(candidates, of_same_size);
  return only_one(candidates, [&](const Candidate& each) { return of_same_size(each) && each.index == index; });
}

PixelMap map_to(const Candidate& candidate, const PixelFrames& image, std::uint32_t index) {
  const auto plane = read_image_plane(image.data_set(), index);
  return plane && candidate.plane ? map_between(*plane, *candidate.plane) : PixelMap{};
}

std::optional<double> Samples::at(double column, double row) const {
  constexpr double edge = 0.5;  // a pixel reaches half of one beyond its centre
  if (!(column >= -edge && row >= -edge && column <= columns - edge && row <= rows - edge)) return std::nullopt;
  const double x = std::clamp(column, 0.0, columns - 1.0);
  const double y = std::clamp(row, 0.0, rows - 1.0);
  const auto left = static_cast<std::size_t>(x);
  const auto top = static_cast<std::size_t>(y);
  const double across = x - static_cast<double>(left);
  const double down = y - static_cast<double>(top);
  const std::size_t right = across > 0 ? left + 1 : left;
  const std::size_t bottom = down > 0 ? top + 1 : top;
  for (const std::size_t line : {top, bottom})
    if (!there[line * columns + left] || !there[line * columns + right]) return std::nullopt;
  const auto in_line = [&](std::size_t line) {
    const double one = values[line * columns + left];
    return one + (values[line * columns + right] - one) * across;
  };
  return in_line(top) + (in_line(bottom) - in_line(top)) * down;
}

Result<Samples> read_samples(const Candidate& candidate, const ModalityTransform& modality, Diagnostics& diagnostics) {
  const DecodedFrame frame = DICOM_TRY(decode_frame(*candidate.frames, candidate.index, diagnostics));
  if (frame.samples_per_pixel != 1) return Error{ErrorCode::unsupported, "a superimposed image in colour"};
  const auto padding = read_pixel_padding(candidate.frames->data_set(), candidate.frames->description());
  Samples samples;
  samples.columns = frame.columns;
  samples.rows = frame.rows;
  samples.values.reserve(static_cast<std::size_t>(frame.pixels()));
  samples.there.reserve(static_cast<std::size_t>(frame.pixels()));
  for_each_stored(frame, [&](double stored) {
    samples.there.push_back(!(padding && stored >= padding->first && stored <= padding->last));
    samples.values.push_back(modality(stored));
  });
  return samples;
}

Samples resample(const Samples& samples, const PixelMap& map, std::uint32_t columns, std::uint32_t rows) {
  Samples made;
  made.columns = columns;
  made.rows = rows;
  made.values.reserve(std::size_t{columns} * rows);
  made.there.reserve(std::size_t{columns} * rows);
  for (std::uint32_t row = 0; row < rows; ++row)
    for (std::uint32_t column = 0; column < columns; ++column) {
      const auto value = samples.at(map.column + map.column_per_column * column + map.column_per_row * row,
                                    map.row + map.row_per_column * column + map.row_per_row * row);
      made.there.push_back(value.has_value());
      made.values.push_back(value.value_or(0));
    }
  return made;
}

}  // namespace dicom::detail
