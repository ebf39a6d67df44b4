#include "dicom/pixel/statistics.h"

#include <algorithm>
#include <cmath>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/simd/samples.h"

namespace dicom {
namespace {

// Calls `take` with every modality value that counts and how often it occurs; returns how many were padding.
template <class Take>
std::uint64_t for_each_value(const DecodedFrame& frame, const ModalityTransform& modality,
                             const std::optional<PixelPadding>& padding, const Take& take) {
  std::uint64_t left_out = 0;
  for_each_counted(frame, [&](double stored, std::uint64_t times) {
    if (padding && stored >= padding->first && stored <= padding->last) {
      left_out += times;
    } else if (std::isfinite(stored)) {
      take(modality(stored), times);
    }
  });
  return left_out;
}

// Seconds since midnight of a TM, which is hhmmss.ffffff.
std::optional<double> seconds_of(const std::string& time) {
  if (time.size() < 6 || time.find_first_not_of("0123456789.") != std::string::npos) return std::nullopt;
  const auto two = [&](std::size_t at) { return (time[at] - '0') * 10 + (time[at + 1] - '0'); };
  double seconds = two(0) * 3600 + two(2) * 60 + two(4);
  double weight = 0.1;
  for (std::size_t i = 7; i < time.size(); ++i, weight /= 10) seconds += (time[i] - '0') * weight;
  return seconds;
}

std::optional<double> positive(const DataSet& data_set, Tag tag) {
  const auto value = data_set.get<double>(tag);
  if (!value || !std::isfinite(*value) || *value <= 0) return std::nullopt;
  return *value;
}

double peak_of(const DecodedFrame& one, const DecodedFrame& other) {
  return std::ldexp(1.0, static_cast<int>(std::max(one.bits_stored, other.bits_stored))) - 1;
}

// Of samples of 8 or 16 bits of one kind, which are most.
std::optional<SampleDifference> whole_difference(const DecodedFrame& one, const DecodedFrame& other) {
  if (one.sample_type != SampleType::integer || other.sample_type != SampleType::integer ||
      one.sample_size != other.sample_size || one.is_signed != other.is_signed || one.sample_size > 2)
    return std::nullopt;
  const auto difference_of = [&] {
    if (one.sample_size == 1)
      return one.is_signed ? simd::difference_of<std::int8_t> : simd::difference_of<std::uint8_t>;
    return one.is_signed ? simd::difference_of<std::int16_t> : simd::difference_of<std::uint16_t>;
  }();
  const simd::Difference whole = difference_of(one.samples, other.samples);
  SampleDifference difference;
  difference.samples = one.pixels() * one.samples_per_pixel;
  difference.different = whole.different;
  difference.largest = static_cast<double>(whole.largest);
  difference.mean = static_cast<double>(whole.sum) / static_cast<double>(difference.samples);
  difference.squares = static_cast<double>(whole.squares) / static_cast<double>(difference.samples);
  difference.peak = peak_of(one, other);
  return difference;
}

}  // namespace

Statistics statistics_of(const DecodedFrame& frame, const ModalityTransform& modality,
                         const std::optional<PixelPadding>& padding) {
  Statistics statistics;
  double squares = 0;
  statistics.padding = for_each_value(frame, modality, padding, [&](double value, std::uint64_t times) {
    if (statistics.count == 0) statistics.minimum = statistics.maximum = value;
    statistics.minimum = std::min(statistics.minimum, value);
    statistics.maximum = std::max(statistics.maximum, value);
    // Welford's way: sums of squares of large values would lose the small differences.
    statistics.count += times;
    const double before = value - statistics.mean;
    statistics.mean += before * static_cast<double>(times) / static_cast<double>(statistics.count);
    squares += static_cast<double>(times) * before * (value - statistics.mean);
  });
  if (statistics.count == 0) return statistics;
  statistics.deviation = std::sqrt(squares / static_cast<double>(statistics.count));
  const Histogram histogram = histogram_of(frame, modality, padding, statistics, 65536);
  std::uint64_t below = 0;
  for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
    below += histogram.counts[i];
    if (2 * below < statistics.count) continue;
    statistics.median = std::min(histogram.first + static_cast<double>(i) * histogram.width, statistics.maximum);
    break;
  }
  return statistics;
}

Histogram histogram_of(const DecodedFrame& frame, const ModalityTransform& modality,
                       const std::optional<PixelPadding>& padding, const Statistics& statistics, std::size_t bins) {
  Histogram histogram{statistics.minimum, (statistics.maximum - statistics.minimum) / static_cast<double>(bins), {}};
  // Whole values get whole bins.
  const double whole = std::max(modality.table ? 1.0 : std::abs(modality.slope), 1e-300);
  if (frame.sample_type == SampleType::integer)
    histogram.width = std::max(std::ceil(histogram.width / whole), 1.0) * whole;
  if (histogram.width <= 0) histogram.width = 1;
  histogram.counts.resize(bins);
  for_each_value(frame, modality, padding, [&](double value, std::uint64_t times) {
    const auto bin = static_cast<std::size_t>(std::max((value - histogram.first) / histogram.width, 0.0));
    histogram.counts[std::min(bin, bins - 1)] += times;
  });
  return histogram;
}

std::optional<double> suv_factor(const DataSet& data_set) {
  if (data_set.text_or_empty(tags::Units) != "BQML") return std::nullopt;
  if (data_set.text_or_empty(tags::CorrectedImage).find("DECY") == std::string::npos) return std::nullopt;
  if (data_set.text_or_empty(tags::DecayCorrection) != "START") return std::nullopt;
  const auto sequence = data_set.find(tags::RadiopharmaceuticalInformationSequence);
  if (!sequence || !sequence->is_sequence() || sequence->item_count() == 0) return std::nullopt;
  const DataSet drug = sequence->item(0);
  const auto weight = positive(data_set, tags::PatientWeight);
  const auto dose = positive(drug, tags::RadionuclideTotalDose);
  const auto half_life = positive(drug, tags::RadionuclideHalfLife);
  const auto injected = seconds_of(drug.text_or_empty(tags::RadiopharmaceuticalStartTime));
  const auto scanned = seconds_of(data_set.text_or_empty(tags::SeriesTime));
  if (!weight || !dose || !half_life || !injected || !scanned) return std::nullopt;
  double elapsed = *scanned - *injected;
  if (elapsed < 0) elapsed += 86400;  // over midnight
  const double left = *dose * std::exp2(-elapsed / *half_life);
  return *weight * 1000 / left;
}

std::string unit_of(const DataSet& data_set) {
  const std::string type = data_set.text_or_empty(tags::RescaleType);
  if (!type.empty()) return type;
  const std::string modality = data_set.text_or_empty(tags::Modality);
  if (modality == "CT" && data_set.contains(tags::RescaleIntercept)) return "HU";
  return modality == "PT" ? data_set.text_or_empty(tags::Units) : std::string{};
}

std::optional<double> SampleDifference::psnr() const {
  if (squares <= 0) return std::nullopt;
  return 10 * std::log10(peak * peak / squares);
}

Result<SampleDifference> difference_of(const DecodedFrame& one, const DecodedFrame& other) {
  if (one.rows != other.rows || one.columns != other.columns || one.samples_per_pixel != other.samples_per_pixel) {
    const auto shape = [](const DecodedFrame& frame) {
      return std::to_string(frame.columns) + " x " + std::to_string(frame.rows) + ", " +
             std::to_string(frame.samples_per_pixel) + (frame.samples_per_pixel == 1 ? " component" : " components");
    };
    return Error{ErrorCode::invalid_argument, shape(one) + " and " + shape(other)};
  }
  if (const auto whole = whole_difference(one, other)) return *whole;
  std::vector<double> values;
  values.reserve(static_cast<std::size_t>(one.pixels() * one.samples_per_pixel));
  for_each_stored(one, [&](double value) { values.push_back(value); });
  SampleDifference difference;
  difference.peak = peak_of(one, other);
  for_each_stored(other, [&](double value) {
    const double far = std::abs(value - values[difference.samples++]);
    if (far == 0) return;
    ++difference.different;
    difference.largest = std::max(difference.largest, far);
    difference.mean += far;
    difference.squares += far * far;
  });
  if (difference.samples == 0) return difference;
  difference.mean /= static_cast<double>(difference.samples);
  difference.squares /= static_cast<double>(difference.samples);
  return difference;
}

}  // namespace dicom
