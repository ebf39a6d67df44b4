#include "dicom/pixel/blending.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/automatic.h"
#include "dicom/pixel/grey.h"
#include "dicom/pixel/image_plane.h"
#include "dicom/pixel/modality.h"

namespace dicom {
namespace {

constexpr std::uint32_t most_frames = 65536;  // of one image that are looked at; Number of Frames may say anything

/// A frame that may be superimposed.
struct Candidate {
  const PixelFrames* frames = nullptr;
  std::uint32_t index = 0;
  std::optional<ImagePlane> plane{};
  double distance = 0;  // from the underlying plane, along its normal
};

std::vector<Candidate> candidates_of(const DataSet& item, std::span<const PixelFrames> others) {
  std::vector<Candidate> found;
  for (const PixelFrames& other : others)
    for (std::uint32_t i = 0; i < std::min(other.count(), most_frames); ++i)
      if (refers_to_frame(item, other.data_set(), i))
        found.push_back({&other, i, read_image_plane(other.data_set(), i), 0});
  return found;
}

bool are_parallel(const ImagePlane& one, const ImagePlane& other) {
  return std::abs(std::abs(dot(one.normal(), other.normal())) - 1) < 1e-3;
}

// How far planes of the set lie apart: the smallest distance between any two, else the slice's thickness.
double spacing_of(const std::vector<Candidate>& candidates) {
  std::vector<double> distances;
  for (const Candidate& each : candidates) distances.push_back(each.distance);
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
  for (Candidate& each : candidates)
    each.distance = dot(each.plane->origin, plane.normal()) - dot(plane.origin, plane.normal());
  const auto closest =
      std::ranges::min_element(candidates, {}, [](const Candidate& each) { return std::abs(each.distance); });
  constexpr double tolerance = 0.01;  // positions are written with few digits
  if (std::abs(closest->distance) > spacing_of(candidates) / 2 + tolerance) return std::nullopt;
  return *closest;
}

/// From pixels of the underlying frame to those of the other: an affine map.
struct PixelMap {
  double column = 0, column_per_column = 1, column_per_row = 0;
  double row = 0, row_per_column = 0, row_per_row = 1;
};

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

/// Values of a frame with holes where padding is.
struct Samples {
  std::vector<double> values{};
  std::vector<bool> there{};
  std::uint32_t columns = 0;
  std::uint32_t rows = 0;

  /// Linear between the four pixels around; nothing outside, or where one of them is padding.
  [[nodiscard]] std::optional<double> at(double column, double row) const {
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
};

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

DecodedFrame doubles_like(const PixelDescription& description) {
  DecodedFrame frame;
  frame.rows = description.rows;
  frame.columns = description.columns;
  frame.sample_size = sizeof(double);
  frame.bits_stored = 64;
  frame.is_signed = true;
  frame.sample_type = SampleType::float64;
  frame.samples.resize(static_cast<std::size_t>(description.pixels()) * sizeof(double));
  return frame;
}

void resample(const Samples& samples, const PixelMap& map, Superimposed& to) {
  to.there.reserve(static_cast<std::size_t>(to.values.pixels()));
  std::byte* at = to.values.samples.data();
  for (std::uint32_t row = 0; row < to.values.rows; ++row)
    for (std::uint32_t column = 0; column < to.values.columns; ++column, at += sizeof(double)) {
      const auto value = samples.at(map.column + map.column_per_column * column + map.column_per_row * row,
                                    map.row + map.row_per_column * column + map.row_per_row * row);
      to.there.push_back(value.has_value());
      store(at, value.value_or(0), std::endian::little);
    }
}

// Without places in the patient only images of one size can lie on each other.
std::optional<Candidate> of_same_size(const std::vector<Candidate>& candidates, const PixelDescription& description) {
  if (candidates.size() != 1) return std::nullopt;
  const PixelDescription& other = candidates.front().frames->description();
  if (other.rows != description.rows || other.columns != description.columns) return std::nullopt;
  return candidates.front();
}

}  // namespace

Result<std::optional<Superimposed>> find_superimposed(const DataSet& state, const PixelFrames& underlying,
                                                      std::uint32_t index, std::span<const PixelFrames> others,
                                                      Diagnostics& diagnostics) {
  const auto item = blending_item(state, "SUPERIMPOSED");
  if (!item) return Error{ErrorCode::not_found, "the blending state has no superimposed images"};
  const std::vector<Candidate> candidates = candidates_of(*item, others);
  if (candidates.empty())
    return Error{ErrorCode::not_found, "none of the given images is one that the blending state superimposes"};
  if (state.contains(tags::ReferencedSpatialRegistrationSequence) ||
      item->contains(tags::ReferencedSpatialRegistrationSequence))
    DICOM_TRY(diagnostics.report({"the spatial registration of the blending state is not looked at"}));
  const auto plane = read_image_plane(underlying.data_set(), index);
  const auto chosen = plane ? nearest(candidates, *plane) : of_same_size(candidates, underlying.description());
  if (!chosen) {
    DICOM_TRY(diagnostics.report({"no superimposed image lies where this one does"}));
    return std::optional<Superimposed>{};
  }
  Superimposed made;
  made.presentation = DICOM_TRY(read_grey_presentation(*item, chosen->frames->data_set(), chosen->index, diagnostics));
  const double opacity = state.value_or<double>(tags::RelativeOpacity, 1);
  made.opacity = std::isfinite(opacity) ? std::clamp(opacity, 0.0, 1.0) : 1;
  const Samples samples = DICOM_TRY(read_samples(*chosen, made.presentation.modality, diagnostics));
  if (!made.presentation.window && !made.presentation.voi_table)
    made.presentation.window = whole_range(chosen->frames->description(), made.presentation.modality);
  made.presentation.modality = {};
  made.values = doubles_like(underlying.description());
  resample(samples, plane ? map_between(*plane, *chosen->plane) : PixelMap{}, made);
  return std::optional(std::move(made));
}

ByteVector blend(Bytes grey, Bytes levels, const Superimposed& image, const Palette& palette) {
  DICOM_CHECK(grey.size() == levels.size() && grey.size() == image.there.size());
  ByteVector rgb;
  rgb.reserve(3 * grey.size());
  for (std::size_t i = 0; i < grey.size(); ++i) {
    const auto below = std::to_integer<std::uint8_t>(grey[i]);
    const auto& above = palette.of_level(std::to_integer<std::uint8_t>(levels[i]));
    for (std::size_t c = 0; c < 3; ++c) {
      const double mixed = image.opacity * above[c] + (1 - image.opacity) * below;
      rgb.push_back(image.there[i] ? static_cast<std::byte>(std::floor(mixed + 0.5)) : grey[i]);
    }
  }
  return rgb;
}

}  // namespace dicom
