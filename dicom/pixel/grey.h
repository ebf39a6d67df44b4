// Grey pictures: stored values through modality transform, window or table, and polarity to 8 bits.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <variant>

#include "dicom/base/bytes.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/modality.h"
#include "dicom/pixel/voi.h"

namespace dicom {

/// Stored values that mean "no pixel here": PS3.3 C.7.5.1.1.2.
struct PixelPadding {
  double first = 0;
  double last = 0;
};
std::optional<PixelPadding> read_pixel_padding(const DataSet& data_set, const PixelDescription& description);

/// Calls `take` with every sample of the frame as a number.
void for_each_stored(const DecodedFrame& frame, const std::function<void(double)>& take);
/// Calls `take` with the frame's samples as numbers and how often each occurs: integers of up to 16 bits once each, in
/// ascending order; others as they come.
void for_each_counted(const DecodedFrame& frame, const std::function<void(double, std::uint64_t)>& take);

/// The smallest and largest value.
struct ValueRange {
  double minimum = 0;
  double maximum = 0;
};
/// Of stored values without padding; of all if everything is padding. Not-a-number does not count.
ValueRange stored_range(const DecodedFrame& frame, const std::optional<PixelPadding>& padding);

/// From a stored value to what is displayed. This is the definition: tables and viewers give the
/// same bytes. Everything is computed as double; the display value is rounded half up, and then
/// inverted.
struct GreyTransform {
  ModalityTransform modality{};
  std::variant<Window, LookupTable> voi{};
  std::optional<LookupTable>
      presentation{};  ///< of a presentation state: from the whole range of display values (PS3.3 C.11.4)
  bool inverse = false;

  [[nodiscard]] std::uint8_t operator()(double stored) const;
};

/// Every pixel of a frame of one component through the transform: by a table for samples up to 16
/// bits.
ByteVector apply(const GreyTransform& transform, const DecodedFrame& frame);

}  // namespace dicom
