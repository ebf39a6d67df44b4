// What images and presentation states say of masks.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/functional_groups.h"
#include "dicom/pixel/presentation_state.h"
#include "dicom/pixel/subtraction.h"

namespace dicom {
namespace {

constexpr double farthest_move = 65535;  // pixels: no image is larger

// Pairs of first and last frame, from 1; without any all frames are meant.
bool in_ranges(const std::vector<std::uint32_t>& ranges, std::int64_t frame) {
  for (std::size_t i = 0; i + 1 < ranges.size(); i += 2)
    if (frame >= ranges[i] && frame <= ranges[i + 1]) return true;
  return ranges.empty();
}

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
    return in_ranges(ranges_, frame_);
  }

  Result<std::optional<MaskSubtraction>> read(Diagnostics& diagnostics) const {
    MaskSubtraction made;
    made.contrast_frames = static_cast<std::uint32_t>(averaged_);
    for (const std::int64_t mask : masks()) {
      if (!exists(mask)) return wrong("mask frame " + std::to_string(mask) + " is not there", diagnostics);
      ++made.mask_frames[static_cast<std::uint32_t>(mask - 1)];
    }
    if (made.mask_frames.empty()) return wrong("it names no mask frames", diagnostics);
    move_by(made.shift, item_);
    return std::optional(std::move(made));
  }

  // PS3.3 C.7.6.10.1.2: it is the mask that moves, by positive numbers towards the bottom row and the left column.
  static void move_by(MaskShift& made, const DataSet& item) {
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

// Calls `take` with each item until it says that it is enough.
template <class Take>
void visit_items(const DataSet& data_set, Tag tag, const Take& take) {
  const auto sequence = data_set.find(tag);
  if (!sequence || !sequence->is_sequence()) return;
  for (std::size_t i = 0; i < sequence->item_count(); ++i)
    if (take(sequence->item(i))) return;
}

// Items without references are for all images of a state.
bool names_image(const DataSet& item, const DataSet& image) {
  const std::string uid = image.text_or_empty(tags::SOPInstanceUID);
  bool any = false;
  bool found = false;
  visit_items(item, tags::ReferencedImageSequence, [&](const DataSet& reference) {
    any = true;
    found = reference.text_or_empty(tags::ReferencedSOPInstanceUID) == uid;
    return found;
  });
  return !any || found;
}

// PS3.3 C.11.19.1.2: what lies in no region is not moved.
void read_region_shifts(MaskSubtraction& to, const DataSet& item, std::int64_t frame) {
  constexpr std::size_t most_regions = 1000;
  constexpr std::size_t most_vertices = 10'000;  // each is looked at in every row
  std::size_t vertices = 0;
  visit_items(item, tags::PixelShiftSequence, [&](const DataSet& shift) {
    if (!in_ranges(shift.value_or<std::vector<std::uint32_t>>(tags::PixelShiftFrameRange, {}), frame)) return false;
    to.shift = {};
    visit_items(shift, tags::RegionPixelShiftSequence, [&](const DataSet& region) {
      ShiftedRegion read{read_polygon(region, tags::VerticesOfTheRegion), {}};
      Operation::move_by(read.shift, region);
      vertices += read.polygon.size();
      if (vertices > most_vertices) return true;
      to.regions.push_back(std::move(read));
      return to.regions.size() == most_regions;
    });
    return true;
  });
}

// PS3.4 N.2.5: tables to logarithmic values may differ between frames.
Result<void> read_intensity_tables(MaskSubtraction& to, const DataSet& item, std::uint32_t index, bool signed_input,
                                   Diagnostics& diagnostics) {
  std::vector<std::uint32_t> frames;
  for (std::uint32_t i = 0; i < to.contrast_frames; ++i) frames.push_back(index + i);
  for (const auto& [frame, times] : to.mask_frames) frames.push_back(frame);
  Result<void> outcome;
  visit_items(item, tags::PixelIntensityRelationshipLUTSequence, [&](const DataSet& table) {
    const std::string function = table.text_or_empty(tags::LUTFunction);
    if (!function.empty() && function != "TO_LOG") return false;
    auto read = read_lookup_table(table, signed_input);
    if (!read) {
      outcome = diagnostics.report({"Pixel Intensity Relationship LUT: " + read.error().to_string()});
      return !outcome;
    }
    const auto ranges = table.value_or<std::vector<std::uint32_t>>(tags::LUTFrameRange, {});
    for (const std::uint32_t frame : frames)
      if (in_ranges(ranges, std::int64_t{frame} + 1)) to.tables.emplace(frame, *read);
    return false;
  });
  return outcome;
}

// How the XA/XRF Presentation State Presentation module wants the frame: PS3.3 C.11.21.
struct ViewingMode {
  bool is_native = false;
  double visibility = 0;
};

ViewingMode viewing_mode(const DataSet& state, const DataSet& image, std::int64_t frame) {
  ViewingMode mode;
  visit_items(state, tags::MultiFramePresentationSequence, [&](const DataSet& item) {
    if (!names_image(item, image)) return false;
    visit_items(item, tags::FrameDisplaySequence, [&](const DataSet& range) {
      if (frame < range.value_or<std::int64_t>(tags::StartTrim, 1) ||
          frame > range.value_or<std::int64_t>(tags::StopTrim, frame))
        return false;
      mode.is_native = range.text_or_empty(tags::RecommendedViewingMode) == "NAT";
      const double percent = range.value_or<double>(tags::MaskVisibilityPercentage, 0);
      mode.visibility = std::isfinite(percent) ? std::clamp(percent / 100, 0.0, 1.0) : 0;
      return true;
    });
    return true;
  });
  return mode;
}

Result<std::optional<MaskSubtraction>> read_xa_operation(const DataSet& state, const DataSet& image,
                                                         std::uint32_t index, Diagnostics& diagnostics) {
  const std::int64_t frame = std::int64_t{index} + 1;
  const ViewingMode mode = viewing_mode(state, image, frame);
  std::optional<DataSet> chosen;
  if (!mode.is_native)
    visit_items(state, tags::MaskSubtractionSequence, [&](const DataSet& item) {
      if (names_image(item, image) && Operation(item, frame, frame_count(image)).is_for_frame()) chosen = item;
      return chosen.has_value();
    });
  if (!chosen) return std::optional<MaskSubtraction>{};
  const Operation operation(*chosen, frame, frame_count(image));
  if (operation.is_none()) return std::optional<MaskSubtraction>{};
  auto made = DICOM_TRY(operation.read(diagnostics));
  if (!made) return made;
  made->visibility = mode.visibility;
  read_region_shifts(*made, *chosen, frame);
  const bool signed_input = image.value_or<int>(tags::PixelRepresentation, 0) == 1;
  const DataSet& holder = chosen->contains(tags::PixelIntensityRelationshipLUTSequence) ? *chosen : state;
  DICOM_TRY(read_intensity_tables(*made, holder, index, signed_input, diagnostics));
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
    if (const auto shift = frame_shift(image, item, index); made && shift) Operation::move_by(made->shift, *shift);
    return made;
  }
  return std::optional<MaskSubtraction>{};
}

Result<std::optional<MaskSubtraction>> read_mask_subtraction_of_state(const DataSet& state, const DataSet& image,
                                                                      std::uint32_t index, Diagnostics& diagnostics) {
  const auto sequence = state.find(tags::MaskSubtractionSequence);
  if (!sequence || !sequence->is_sequence() || sequence->item_count() == 0 || !refers_to_frame(state, image, index))
    return std::optional<MaskSubtraction>{};
  if (is_xa_xrf_state(state)) return read_xa_operation(state, image, index, diagnostics);
  DataSet item = sequence->item(0);
  item.erase(tags::ApplicableFrameRange);  // C.11.13: its role is that of the references
  const Operation operation(std::move(item), std::int64_t{index} + 1, frame_count(image));
  if (operation.is_none() || !operation.is_for_frame()) return std::optional<MaskSubtraction>{};
  return operation.read(diagnostics);
}

}  // namespace dicom
