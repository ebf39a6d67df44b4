#include "dicom/pixel/subtraction.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "dicom/pixel/grey.h"

namespace dicom {
namespace {

using Values = std::vector<double>;

// What makes a frame's stored values those that are subtracted.
Result<ModalityTransform> transform_of(const PixelFrames& frames, std::uint32_t index, const MaskSubtraction& mask,
                                       const std::optional<ModalityTransform>& modality, Diagnostics& diagnostics) {
  if (const auto table = mask.tables.find(index); table != mask.tables.end())
    return ModalityTransform{1, 0, table->second};
  if (modality) return *modality;
  return read_modality_transform(frames.data_set(), frames.description(), index, diagnostics);
}

// Adds the transformed values of a frame, each so many times.
Result<void> add_frame(const PixelFrames& frames, std::uint32_t index, double times, const ModalityTransform& transform,
                       Values& sums, Diagnostics& diagnostics) {
  const DecodedFrame frame = DICOM_TRY(decode_frame(frames, index, diagnostics));
  if (frame.samples_per_pixel != 1) return Error{ErrorCode::unsupported, "mask subtraction of colours"};
  sums.resize(static_cast<std::size_t>(frame.pixels()));
  std::size_t i = 0;
  for_each_stored(frame, [&](double stored) { sums[i++] += times * transform(stored); });
  return {};
}

// Values of a frame between its pixels.
class Plane {
 public:
  Plane(Values values, std::uint32_t columns, std::uint32_t rows)
      : values_(std::move(values)), columns_(columns), rows_(rows) {}

  // Linear between the four pixels around; beyond the edge it is the edge. Row and column from 0.
  [[nodiscard]] double at(double row, double column) const {
    const double y = std::clamp(row, 0.0, rows_ - 1.0);
    const double x = std::clamp(column, 0.0, columns_ - 1.0);
    const auto top = static_cast<std::size_t>(y);
    const auto before = static_cast<std::size_t>(x);
    const std::size_t bottom = std::min<std::size_t>(top + 1, rows_ - 1);
    const std::size_t behind = std::min<std::size_t>(before + 1, columns_ - 1);
    const double across = x - static_cast<double>(before);
    const auto in_line = [&](std::size_t line) {
      const double one = values_[line * columns_ + before];
      return one + (values_[line * columns_ + behind] - one) * across;
    };
    return in_line(top) + (in_line(bottom) - in_line(top)) * (y - static_cast<double>(top));
  }
  [[nodiscard]] std::uint32_t columns() const { return columns_; }
  [[nodiscard]] std::uint32_t rows() const { return rows_; }
  [[nodiscard]] const Values& values() const { return values_; }

 private:
  Values values_;
  std::uint32_t columns_;
  std::uint32_t rows_;
};

// The moved mask in one row, where `held` says so.
void move_row(const Plane& mask, std::uint32_t row, const MaskShift& shift, std::span<const std::uint8_t> held,
              std::span<double> to) {
  for (std::size_t column = 0; column < to.size(); ++column)
    if (held[column] != 0) to[column] = mask.at(row - shift.down, static_cast<double>(column) + shift.left);
}

// The mask where it has been moved to.
Values moved(const Plane& mask, const MaskSubtraction& subtraction) {
  if (subtraction.regions.empty() && subtraction.shift.down == 0 && subtraction.shift.left == 0) return mask.values();
  Values made(mask.values().size());
  const std::vector<std::uint8_t> all(mask.columns(), 1);
  std::vector<std::uint8_t> held(mask.columns());
  for (std::uint32_t row = 0; row < mask.rows(); ++row) {
    const auto to = std::span(made).subspan(std::size_t{row} * mask.columns(), mask.columns());
    move_row(mask, row, subtraction.shift, all, to);
    for (const ShiftedRegion& region : subtraction.regions) {
      if (!region.polygon.empty()) mark_row(region.polygon, static_cast<std::int32_t>(row) + 1, held);
      move_row(mask, row, region.shift, region.polygon.empty() ? all : held, to);
    }
  }
  return made;
}

}  // namespace

Result<DecodedFrame> subtract(const PixelFrames& frames, std::uint32_t index, const MaskSubtraction& subtraction,
                              const std::optional<ModalityTransform>& modality, Diagnostics& diagnostics) {
  Values contrast;
  for (std::uint32_t i = 0; i < subtraction.contrast_frames; ++i) {
    const auto transform = DICOM_TRY(transform_of(frames, index + i, subtraction, modality, diagnostics));
    DICOM_TRY(add_frame(frames, index + i, 1, transform, contrast, diagnostics));
  }
  Values mask;
  double masks = 0;
  for (const auto& [frame, times] : subtraction.mask_frames) {
    const auto transform = DICOM_TRY(transform_of(frames, frame, subtraction, modality, diagnostics));
    DICOM_TRY(add_frame(frames, frame, times, transform, mask, diagnostics));
    masks += times;
  }
  for (double& value : mask) value *= (1 - subtraction.visibility) / masks;
  const PixelDescription& description = frames.description();
  if (mask.size() != contrast.size() || mask.size() != description.pixels())
    return Error{ErrorCode::invalid_data, "mask and contrast frames differ in size"};
  mask = moved(Plane(std::move(mask), description.columns, description.rows), subtraction);
  DecodedFrame made;
  made.rows = description.rows;
  made.columns = description.columns;
  made.sample_size = sizeof(double);
  made.bits_stored = 64;
  made.is_signed = true;
  made.sample_type = SampleType::float64;
  made.photometric = description.photometric;
  made.samples.resize(mask.size() * sizeof(double));
  for (std::size_t i = 0; i < mask.size(); ++i)
    store(made.samples.data() + i * sizeof(double), contrast[i] / subtraction.contrast_frames - mask[i],
          std::endian::little);
  return made;
}

}  // namespace dicom
