// Frames of other images brought to the places of one: what blending lays over each other.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/image_plane.h"
#include "dicom/pixel/modality.h"

namespace dicom::detail {

/// A frame that may be laid over another.
struct Candidate {
  const PixelFrames* frames = nullptr;
  std::uint32_t index = 0;
  std::optional<ImagePlane> plane{};
};

/// The frames of `images` that `is_wanted` says yes to.
std::vector<Candidate> find_candidates(std::span<const PixelFrames> images,
                                       const std::function<bool(const DataSet&, std::uint32_t)>& is_wanted);

/// The candidate that lies where frame `index` of `image` does. In one frame of reference it is the nearest parallel
/// plane, no farther away than half of what its neighbours are from one another; for images without places in the
/// patient the only one of the same size, or the only one with the same number.
std::optional<Candidate> choose(std::vector<Candidate> candidates, const PixelFrames& image, std::uint32_t index);

/// From pixels of one frame to those of another: an affine map.
struct PixelMap {
  double column = 0, column_per_column = 1, column_per_row = 0;
  double row = 0, row_per_column = 0, row_per_row = 1;
};
/// From pixels of frame `index` of `image` to those of the candidate; the identity without places in the patient.
PixelMap map_to(const Candidate& candidate, const PixelFrames& image, std::uint32_t index);

/// Values of a frame with holes where padding is.
struct Samples {
  std::vector<double> values{};
  std::vector<bool> there{};
  std::uint32_t columns = 0;
  std::uint32_t rows = 0;

  /// Linear between the four pixels around; nothing outside, or where one of them is padding.
  [[nodiscard]] std::optional<double> at(double column, double row) const;
};

/// Modality values of a frame of one component. Errors: those of decode_frame; unsupported for colours.
Result<Samples> read_samples(const Candidate& candidate, const ModalityTransform& modality, Diagnostics& diagnostics);

/// Samples at the pixels of another frame.
Samples resample(const Samples& samples, const PixelMap& map, std::uint32_t columns, std::uint32_t rows);

}  // namespace dicom::detail
