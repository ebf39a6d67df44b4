// Frames of pixel data as they are stored: slices of native data, fragments of encapsulated data
// (PS3.5 8.2, A.4).
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/pixel/fragments.h"
#include "dicom/pixel/pixel_description.h"

namespace dicom {

class VideoFrames;

/// One frame as it is stored. Valid as long as the PixelFrames that gave it.
struct StoredFrame {
  Bytes bytes;
  /// Set if the bytes had to be put together: fragments, big endian words, bits that begin inside a
  /// byte.
  std::shared_ptr<const ByteVector> gathered{};
};

/// The frames of one data set. Cheap to make: offset tables and fragments are looked at once,
/// pixels are not.
class PixelFrames {
 public:
  /// Finds where each frame is: native by size; encapsulated by the Extended or the Basic Offset
  /// Table, one fragment a frame, or the start codes of JPEG streams. A wrong table is reported and
  /// done without. Errors: those of read_pixel_description; not_found without pixel data,
  /// unsupported if they were not read.
  static Result<PixelFrames> open(const DataSet& data_set, const TransferSyntax& syntax, Diagnostics& diagnostics);

  [[nodiscard]] const PixelDescription& description() const { return description_; }
  [[nodiscard]] const DataSet& data_set() const { return data_set_; }
  /// How the frames are coded. `native` also where the syntax names a codec, but the data are
  /// native.
  [[nodiscard]] PixelEncoding encoding() const { return encoding_; }
  [[nodiscard]] const TransferSyntax& syntax() const { return syntax_; }
  [[nodiscard]] std::uint32_t count() const { return description_.frames; }
  /// Native YBR_FULL_422 with two chrominance samples for two pixels, in bytes Y Y B R (PS3.3
  /// C.7.6.3.1.2).
  [[nodiscard]] bool halved_chrominance() const { return halved_chrominance_; }

  /// Where frames of a video come from; null for all else, whose frames are stored one by one.
  [[nodiscard]] const std::shared_ptr<VideoFrames>& video() const { return video_; }

  /// Frame `index`, from 0 (of a video: the whole stream): encapsulated as the codec's stream; native as little endian,
  /// beginning with a whole byte. Errors: invalid_argument beyond the last frame; truncated with both numbers.
  [[nodiscard]] Result<StoredFrame> stored(std::uint32_t index) const;

 private:
  PixelFrames(DataSet data_set, const TransferSyntax& syntax, const PixelDescription& description)
      : data_set_(std::move(data_set)), syntax_(syntax), description_(description) {}

  Result<void> locate(Diagnostics& diagnostics);
  Result<void> locate_fragments(const DataElement& element, Diagnostics& diagnostics);
  [[nodiscard]] Result<StoredFrame> native_frame(const DataElement& element, std::uint32_t index) const;
  [[nodiscard]] Result<StoredFrame> encapsulated_frame(const DataElement& element, std::uint32_t index) const;

  DataSet data_set_;
  TransferSyntax syntax_;
  PixelDescription description_;
  Tag tag_{};
  PixelEncoding encoding_ = PixelEncoding::native;
  bool halved_chrominance_ = false;
  std::uint64_t frame_bits_ = 0;    // native
  std::uint32_t swapped_unit_ = 1;  // native: bytes of the big endian words, 1 for none
  std::vector<FragmentRange> ranges_;
  std::shared_ptr<VideoFrames> video_;
};

}  // namespace dicom
