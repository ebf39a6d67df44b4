#include "dicom/pixel/subtraction.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/functional_groups.h"
#include "dicom/pixel/grey.h"
#include "dicom/pixel/presentation_state.h"

namespace dicom {
namespace {

constexpr double farthest_move = 65535;  // pixels: no image is larger

// One item of Mask Subtraction Sequence, asked for one frame of an image. Frames count from 1 as in the item.
class Operation {
 public:
  Operation(DataSet item, std::int64_t frame, std::int64_t frames)
      : item_(std::move(item)),
        name_(item_.text_or_empty(tags::MaskOperation)),
        frame_(frame),
        frames_(frames),
        averaged_(std::max<std::int64_t>(item_.value_or<std::int64_t>(tags::ContrastFrameAveraging, 1), 1)),
        ranges_(item_.value_or<std::vector<std::uint32_t>>(tags::ApplicableFrameRange, {})) {}

  [[nodiscard]] bool is_none() const { return name_ == "NONE"; }

  /// PS3.3 C.7.6.10.1.1: without a range all frames are meant for which there are the frames that it takes.
  [[nodiscard]] bool is_for_frame() const {
    if (frame_ + averaged_ - 1 > frames_) return false;
    if (ranges_.empty()) return name_ == "AVG_SUB" || exists(mask_of_interval());
    for (std::size_t i = 0; i + 1 < ranges_.size(); i += 2)
      if (frame_ >= ranges_[i] && frame_ <= ranges_[i + 1]) return true;
    return false;
  }

  Result<std::optional<MaskSubtraction>> read(Diagnostics& diagnostics) const {
    MaskSubtraction made;
    made.contrast_frames = static_cast<std::uint32_t>(averaged_);
    for (const std::int64_t mask : masks()) {
      if (!exists(mask)) return wrong("mask frame " + std::to_string(mask) + " is not there", diagnostics);
      ++made.mask_frames[static_cast<std::uint32_t>(mask - 1)];
    }
    if (made.mask_frames.empty()) return wrong("it names no mask frames", diagnostics);
    move_by(made, item_);
    return std::optional(std::move(made));
  }

  // PS3.3 C.7.6.10.1.2: positive numbers move towards the bottom row and the left column.
  static void move_by(MaskSubtraction& made, const DataSet& item) {
    const auto shift = item.value_or<std::vector<double>>(tags::MaskSubPixelShift, {});
    if (shift.size() != 2 || !std::isfinite(shift[0]) || !std::isfinite(shift[1])) return;
    made.down = std::clamp(shift[0], -farthest_move, farthest_move);
    made.left = std::clamp(shift[1], -farthest_move, farthest_move);
  }

 private:
  [[nodiscard]] bool exists(std::int64_t frame) const { return frame >= 1 && frame <= frames_; }

  // TID: so many frames before; REV_TID: from there backwards while the contrast frames go on.
  [[nodiscard]] std::int64_t mask_of_interval() const {
    const std::int64_t offset = item_.value_or<std::int64_t>(tags::TIDOffset, 1);
    if (name_ != "REV_TID") return frame_ - offset;
    const std::int64_t first = ranges_.empty() ? frame_ : ranges_[0];
    return first - offset - (frame_ - first);
  }

  [[nodiscard]] std::vector<std::int64_t> masks() const {
    if (name_ == "AVG_SUB") return item_.value_or<std::vector<std::int64_t>>(tags::MaskFrameNumbers, {});
    if (name_ == "TID" || name_ == "REV_TID") return {mask_of_interval()};
    return {};
  }

  Result<std::optional<MaskSubtraction>> wrong(const std::string& what, Diagnostics& diagnostics) const {
    DICOM_TRY(diagnostics.report(
        {"mask operation " + name_ + " is left out: " + what, {}, to_string(tags::MaskSubtractionSequence)}));
    return std::optional<MaskSubtraction>{};
  }

  DataSet item_;
  std::string name_;
  std::int64_t frame_;
  std::int64_t frames_;
  std::int64_t averaged_;
  std::vector<std::uint32_t> ranges_;
};

std::int64_t frame_count(const DataSet& image) {
  return std::max<std::int64_t>(image.value_or<std::int64_t>(tags::NumberOfFrames, 1), 1);
}

// PS3.3 C.7.6.16.2.14: the frame's own shift for an operation.
std::optional<DataSet> frame_shift(const DataSet& image, const DataSet& item, std::uint32_t index) {
  const auto wanted = item.get<std::int64_t>(tags::SubtractionItemID);
  if (!wanted) return std::nullopt;
  for (DataSet& shift : functional_group_items(image, tags::FramePixelShiftSequence, index))
    if (shift.value_or<std::int64_t>(tags::SubtractionItemID, -1) == *wanted) return std::move(shift);
  return std::nullopt;
}

using Values = std::vector<double>;

// Adds the modality values of a frame, each so many times.
Result<void> add_frame(const PixelFrames& frames, std::uint32_t index, double times,
                       const std::optional<ModalityTransform>& modality, Values& sums, Diagnostics& diagnostics) {
  const DecodedFrame frame = DICOM_TRY(decode_frame(frames, index, diagnostics));
  if (frame.samples_per_pixel != 1) return Error{ErrorCode::unsupported, "mask subtraction of colours"};
  const ModalityTransform own =
      modality ? *modality
               : DICOM_TRY(read_modality_transform(frames.data_set(), frames.description(), index, diagnostics));
  sums.resize(static_cast<std::size_t>(frame.pixels()));
  std::size_t i = 0;
  for_each_stored(frame, [&](double stored) { sums[i++] += times * own(stored); });
  return {};
}

// The mask where it has been moved to.
Values moved(const Values& mask, std::uint32_t columns, std::uint32_t rows, double down, double left) {
  if (down == 0 && left == 0) return mask;
  Values made(mask.size());
  for (std::size_t y = 0; y < rows; ++y) {
    const double at_y = std::clamp(static_cast<double>(y) - down, 0.0, rows - 1.0);
    const auto top = static_cast<std::size_t>(at_y);
    const std::size_t bottom = std::min<std::size_t>(top + 1, rows - 1);
    const double below = at_y - static_cast<double>(top);
    for (std::size_t x = 0; x < columns; ++x) {
      const double at_x = std::clamp(static_cast<double>(x) + left, 0.0, columns - 1.0);
      const auto before = static_cast<std::size_t>(at_x);
      const std::size_t behind = std::min<std::size_t>(before + 1, columns - 1);
      const double across = at_x - static_cast<double>(before);
      const auto row = [&](std::size_t line) {
        const double one = mask[line * columns + before];
        return one + (mask[line * columns + behind] - one) * across;
      };
      made[y * columns + x] = row(top) + (row(bottom) - row(top)) * below;
    }
  }
  return made;
}

}  // namespace

Result<std::optional<MaskSubtraction>> read_mask_subtraction(const DataSet& image, std::uint32_t index,
                                                             Diagnostics& diagnostics) {
  const auto sequence = image.find(tags::MaskSubtractionSequence);
  for (std::size_t i = 0; sequence && sequence->is_sequence() && i < sequence->item_count(); ++i) {
    const DataSet item = sequence->item(i);
    const Operation operation(item, std::int64_t{index} + 1, frame_count(image));
    if (!operation.is_for_frame()) continue;
    if (operation.is_none()) break;
    auto made = DICOM_TRY(operation.read(diagnostics));
    if (const auto shift = frame_shift(image, item, index); made && shift) Operation::move_by(*made, *shift);
    return made;
  }
  return std::optional<MaskSubtraction>{};
}

Result<std::optional<MaskSubtraction>> read_mask_subtraction_of_state(const DataSet& state, const DataSet& image,
                                                                      std::uint32_t index, Diagnostics& diagnostics) {
  const auto sequence = state.find(tags::MaskSubtractionSequence);
  if (!sequence || !sequence->is_sequence() || sequence->item_count() == 0 || !refers_to_frame(state, image, index))
    return std::optional<MaskSubtraction>{};
  DataSet item = sequence->item(0);
  item.erase(tags::ApplicableFrameRange);  // C.11.13: its role is that of the references
  const Operation operation(std::move(item), std::int64_t{index} + 1, frame_count(image));
  if (operation.is_none() || !operation.is_for_frame()) return std::optional<MaskSubtraction>{};
  return operation.read(diagnostics);
}

Result<DecodedFrame> subtract(const PixelFrames& frames, std::uint32_t index, const MaskSubtraction& subtraction,
                              const std::optional<ModalityTransform>& modality, Diagnostics& diagnostics) {
  Values contrast;
  for (std::uint32_t i = 0; i < subtraction.contrast_frames; ++i)
    DICOM_TRY(add_frame(frames, index + i, 1, modality, contrast, diagnostics));
  Values mask;
  double masks = 0;
  for (const auto& [frame, times] : subtraction.mask_frames) {
    DICOM_TRY(add_frame(frames, frame, times, modality, mask, diagnostics));
    masks += times;
  }
  for (double& value : mask) value /= masks;
  const PixelDescription& description = frames.description();
  if (mask.size() != contrast.size() || mask.size() != description.pixels())
    return Error{ErrorCode::invalid_data, "mask and contrast frames differ in size"};
  mask = moved(mask, description.columns, description.rows, subtraction.down, subtraction.left);
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
