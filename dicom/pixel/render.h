// From a data set to a picture that any program shows: PS3.4 N.2, as far as an image carries its
// own display.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/grey.h"
#include "dicom/pixel/gsdf.h"
#include "dicom/pixel/scale.h"
#include "dicom/pixel/voi.h"

namespace dicom {

struct RenderOptions {
  std::uint32_t frame = 1;         ///< as people and DICOMweb count, from 1
  std::optional<Window> window{};  ///< instead of the image's own; grey pictures only
  Size limit{};                    ///< make the picture fit; 0 is no limit. Without a limit pixels stay as they are
  bool invert = false;
  /// Which of the image's own views: its windows, then its VOI tables. Beyond the last it is the frame's own range.
  std::uint32_t view = 0;
  bool by_modality = false;                  ///< window_by_modality instead of the image's own
  std::optional<DataSet> presentation{};     ///< a presentation state for the image, instead of what the image says
  std::vector<PixelFrames> superimposed{};   ///< where a blending state finds what it lays over the image
  bool subtract = false;                     ///< subtract masks as the image's own Mask module says (C.7.6.10)
  bool overlays = true;                      ///< draw the image's overlay planes
  bool shutter = true;                       ///< cover what the image's display shutter covers
  bool colour_profile = true;                ///< turn colours with an ICC profile into sRGB
  unsigned threads = 1;                      ///< how many may decode the frame, as in DecodeOptions
  std::optional<DisplayFunction> display{};  ///< grey levels for such a display, as the GSDF wants them (PS3.14)
};

/// 8-bit samples, interleaved: grey (1 component) or RGB (3).
struct Picture {
  Size size{};
  std::uint32_t components = 1;
  ByteVector samples{};
};

/// Renders one frame. Grey: modality transform; then the window asked for, the image's own view, or the frame's own
/// range without padding (of differences: their range); then MONOCHROME1 and Presentation LUT Shape INVERSE. Then
/// shutter and overlays; with a presentation state all of PS3.4 N.2. Errors: those of PixelFrames and decode_frame;
/// unsupported with the photometric interpretation; invalid_argument for a state of another image.
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
