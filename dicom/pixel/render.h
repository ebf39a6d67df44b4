// From a data set to a picture that any program shows: PS3.4 N.2, as far as an image carries its
// own display.
#pragma once

#include <cstdint>
#include <optional>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/grey.h"
#include "dicom/pixel/scale.h"
#include "dicom/pixel/voi.h"

namespace dicom {

struct RenderOptions {
  std::uint32_t frame = 1;         ///< as people and DICOMweb count, from 1
  std::optional<Window> window{};  ///< instead of the image's own; grey pictures only
  Size limit{};                    ///< make the picture fit; 0 is no limit. Without a limit pixels stay as they are
  bool invert = false;
};

/// 8-bit samples, interleaved: grey (1 component) or RGB (3).
struct Picture {
  Size size{};
  std::uint32_t components = 1;
  ByteVector samples{};
};

/// Renders one frame. Grey: modality transform; then the window asked for, the image's first
/// window, its first VOI table, or the frame's own range without padding; then MONOCHROME1 and
/// Presentation LUT Shape INVERSE. Errors: those of PixelFrames and decode_frame; unsupported with
/// the photometric interpretation.
Result<Picture> render(const PixelFrames& frames, const RenderOptions& options, Diagnostics& diagnostics);
Result<Picture> render(const DataSet& data_set, const TransferSyntax& syntax, const RenderOptions& options,
                       Diagnostics& diagnostics);

/// The transform that render applies to a decoded grey frame, for those who show pixels themselves.
Result<GreyTransform> grey_transform(const PixelFrames& frames, const DecodedFrame& frame, const RenderOptions& options,
                                     Diagnostics& diagnostics);

/// PNG with 8 bits a sample.
Result<ByteVector> encode_png(const Picture& picture);
/// Baseline JPEG; `quality` 1 to 100.
Result<ByteVector> encode_jpeg(const Picture& picture, int quality = 90);

}  // namespace dicom
