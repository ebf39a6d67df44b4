// The frames of an image as numbers: decoded when asked for, kept while there is room.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"

namespace dicom {

/// Samples of one frame, shared with the cache: valid as long as this is held.
template <class T>
struct FrameSamples {
  std::shared_ptr<const DecodedFrame> frame{};
  std::span<const T> samples{};  ///< row by row, components interleaved
};

/// Any number of threads may ask at once: each frame is decoded by one of them while the others that want it wait.
/// Copies share the cache.
class Frames {
 public:
  /// `cache_bytes`: how much of decoded samples is kept, the longest unused given up first; one frame is kept always.
  /// Errors: those of PixelFrames::open.
  static Result<Frames> open(const DataSet& data_set, const TransferSyntax& syntax, Diagnostics& diagnostics,
                             std::uint64_t cache_bytes = std::uint64_t{256} << 20);

  [[nodiscard]] std::uint32_t count() const { return frames_->count(); }
  [[nodiscard]] const PixelDescription& description() const { return frames_->description(); }
  [[nodiscard]] const PixelFrames& stored() const { return *frames_; }

  /// Frame `index`, from 0. Regions and smaller resolutions are decoded anew each time. Errors: those of decode_frame;
  /// a frame that failed is tried again when asked for again.
  [[nodiscard]] Result<std::shared_ptr<const DecodedFrame>> frame(std::uint32_t index,
                                                                  const DecodeOptions& options = {}) const;

  /// The same as numbers of type T. Errors: wrong_type if that is not what the samples are.
  template <class T>
  [[nodiscard]] Result<FrameSamples<T>> samples(std::uint32_t index, const DecodeOptions& options = {}) const {
    const std::shared_ptr<const DecodedFrame> decoded = DICOM_TRY(frame(index, options));
    const std::span<const T> values = samples_as<T>(*decoded);
    if (values.empty()) return other_type(*decoded, sizeof(T));
    return FrameSamples<T>{decoded, values};
  }

 private:
  struct Cache;
  Frames(std::shared_ptr<const PixelFrames> frames, std::shared_ptr<Cache> cache)
      : frames_(std::move(frames)), cache_(std::move(cache)) {}
  static Error other_type(const DecodedFrame& frame, std::size_t wanted);

  std::shared_ptr<const PixelFrames> frames_;
  std::shared_ptr<Cache> cache_;
};

}  // namespace dicom
