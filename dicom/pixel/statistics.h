// Numbers about the pixels of a frame, and about what two of them have in common.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/grey.h"
#include "dicom/pixel/modality.h"

namespace dicom {

/// Of modality values, without padding and what is no number.
struct Statistics {
  std::uint64_t count = 0;
  std::uint64_t padding = 0;  ///< pixels left out
  double minimum = 0;
  double maximum = 0;
  double mean = 0;
  double deviation = 0;  ///< standard deviation, of the whole population
  double median = 0;     ///< to a 65,536th of the range
};

struct Histogram {
  double first = 0;  ///< where the first bin begins
  double width = 1;  ///< of a bin
  std::vector<std::uint64_t> counts{};
};

Statistics statistics_of(const DecodedFrame& frame, const ModalityTransform& modality,
                         const std::optional<PixelPadding>& padding);
/// `bins` of them over the range of `statistics`.
Histogram histogram_of(const DecodedFrame& frame, const ModalityTransform& modality,
                       const std::optional<PixelPadding>& padding, const Statistics& statistics, std::size_t bins);

/// From stored PT values in BQML to the Standardized Uptake Value by body weight, in g/ml; nothing if the data set
/// lacks what that takes (PS3.3 C.8.9.1, QIBA's way: decay from the series' time to the injection's).
std::optional<double> suv_factor(const DataSet& data_set);

/// What the modality values are: "HU", "SUVbw", Rescale Type, or units of the modality; empty if nothing says.
std::string unit_of(const DataSet& data_set);

/// How two frames of one shape differ, sample by sample.
struct SampleDifference {
  std::uint64_t samples = 0;
  std::uint64_t different = 0;
  double largest = 0;
  double mean = 0;     ///< of absolute differences
  double squares = 0;  ///< mean of squared differences
  double peak = 0;     ///< the largest possible value: 2^Bits Stored - 1
  /// 10 log10(peak^2 / squares), in dB; nothing if they are equal.
  [[nodiscard]] std::optional<double> psnr() const;
};
/// Errors: invalid_argument with both shapes if they are of different ones.
Result<SampleDifference> difference_of(const DecodedFrame& one, const DecodedFrame& other);

}  // namespace dicom
