// Softcopy presentation states: how an image shall look, kept apart from it. PS3.3 A.33, PS3.4 N.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/colour.h"
#include "dicom/pixel/lookup_table.h"
#include "dicom/pixel/modality.h"
#include "dicom/pixel/overlay.h"
#include "dicom/pixel/shutter.h"
#include "dicom/pixel/subtraction.h"
#include "dicom/pixel/voi.h"

namespace dicom {

/// PS3.3 C.10.6: first turned clockwise, then flipped left to right.
struct SpatialTransform {
  bool flip = false;
  unsigned rotation = 0;  ///< 0, 90, 180, 270
};

/// PS3.3 C.10.4: which pixels of the image are shown, from 1; both corners are. The area may reach beyond the image.
struct DisplayedArea {
  std::int32_t left = 1;
  std::int32_t top = 1;
  std::int32_t right = 1;
  std::int32_t bottom = 1;
  std::optional<double> magnification{};  ///< MAGNIFY: how many output pixels one of the image becomes
  double aspect = 1;                      ///< height of a pixel divided by its width
};

/// A place: column and row. In pixels of the image 0,0 is the upper left corner of the first one; else parts of the
/// area.
struct GraphicPoint {
  double x = 0;
  double y = 0;
};

/// PS3.3 C.10.5
struct GraphicObject {
  enum class Kind : std::uint8_t { point, polyline, interpolated, circle, ellipse };
  Kind kind = Kind::polyline;
  bool in_pixels = true;
  bool filled = false;
  std::vector<GraphicPoint> points{};
};
struct TextObject {
  std::string text{};
  bool box_in_pixels = true;
  std::optional<std::array<GraphicPoint, 2>> box{};
  bool anchor_in_pixels = true;
  std::optional<GraphicPoint> anchor{};
  bool anchor_visible = false;
};
/// What is drawn together, with the colour of its layer (PS3.3 C.10.7).
struct Annotation {
  std::int32_t order = 0;
  std::array<std::uint8_t, 3> colour{255, 255, 255};
  std::vector<GraphicObject> objects{};
  std::vector<TextObject> texts{};
};
/// An overlay plane with the colour of the layer that it is activated in.
struct ActiveOverlay {
  Overlay overlay{};
  std::array<std::uint8_t, 3> colour{255, 255, 255};
};

/// What a state, or an item of one, says of the grey values of an image.
struct GreyPresentation {
  ModalityTransform modality{};
  std::optional<Window> window{};
  std::optional<LookupTable> voi_table{};
};

/// What a presentation state says of one frame of one image; of a blending state the underlying image. Nothing said
/// means the identity, not what the image says (PS3.4 N.2): only the display of overlays and colours of the image goes
/// through it.
struct PresentationState : GreyPresentation {
  std::optional<MaskSubtraction> mask{};
  std::optional<LookupTable> presentation_table{};
  bool inverse = false;
  std::optional<Palette>
      palette{};         ///< of a pseudo-colour state: for P-Values; of a blending state: for what is superimposed
  ByteVector profile{};  ///< ICC profile of a colour state
  std::optional<Shutter> shutter{};
  std::vector<ActiveOverlay> overlays{};
  std::vector<Annotation> annotations{};  ///< in the order of drawing
  SpatialTransform transform{};
  std::optional<DisplayedArea> area{};
};

/// Whether the data set is a grayscale, colour, pseudo-colour, blending, XA/XRF grayscale or advanced blending
/// presentation state.
bool is_presentation_state(const DataSet& data_set);
bool is_blending_state(const DataSet& data_set);
bool is_xa_xrf_state(const DataSet& data_set);
bool is_advanced_blending_state(const DataSet& data_set);

/// Of a blending state what it says of its UNDERLYING or SUPERIMPOSED images: PS3.3 C.11.14.
std::optional<DataSet> blending_item(const DataSet& state, std::string_view position);

/// Whether the state is for the image: of a blending state whether it is an underlying one, of an advanced one whether
/// it belongs to an input.
bool refers_to(const DataSet& state, const DataSet& image);
/// Whether the references of a state or of its item are also to frame `index` (from 0) of the image.
bool refers_to_frame(const DataSet& state_or_item, const DataSet& image, std::uint32_t index);

/// Whether an input of an advanced blending state, an item of its Advanced Blending Sequence, holds frame `index` (from
/// 0) of the image: PS3.3 C.11.33.
bool is_input(const DataSet& input, const DataSet& image, std::uint32_t index);

/// Modality and VOI transformation of a state, or of an item of a blending state. Errors: those of a strict sink.
Result<GreyPresentation> read_grey_presentation(const DataSet& state_or_item, const DataSet& image, std::uint32_t index,
                                                Diagnostics& diagnostics);

/// Reads what `state` says of frame `index` (from 0) of `image`. Errors: invalid_argument if it is not for the image;
/// of what cannot be read only diagnostics.
Result<PresentationState> read_presentation_state(const DataSet& state, const DataSet& image, std::uint32_t index,
                                                  Diagnostics& diagnostics);

/// sRGB of a PCS value as DICOM encodes CIELab in 16 bits: PS3.3 C.10.7.1.1.
std::array<std::uint8_t, 3> srgb_of_cielab(const std::array<std::uint16_t, 3>& encoded);

}  // namespace dicom
