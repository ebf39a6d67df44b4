#include <cstdint>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/pixel/render.h"

namespace {

using namespace dicom;

// Two frames of 8 x 8 pixels, with a place in the patient.
DataSet image_of(const char* uid, double spacing) {
  DataSet image;
  image.set(tags::SOPInstanceUID, uid);
  image.set(tags::SamplesPerPixel, 1);
  image.set(tags::PhotometricInterpretation, "MONOCHROME2");
  image.set(tags::NumberOfFrames, 2);
  image.set(tags::Rows, 8);
  image.set(tags::Columns, 8);
  image.set(tags::BitsAllocated, 8);
  image.set(tags::BitsStored, 8);
  image.set(tags::HighBit, 7);
  image.set(tags::PixelRepresentation, 0);
  image.set(tags::FrameOfReferenceUID, "1.9");
  image.set(tags::ImagePositionPatient, {0, 0, 0});
  image.set(tags::ImageOrientationPatient, {1, 0, 0, 0, 1, 0});
  image.set(tags::PixelSpacing, {spacing, spacing});
  image.set_bytes(tags::PixelData, VR::OB, ByteVector(128, std::byte{100}));
  return image;
}

// The class that the sequences of a state belong to.
const char* class_of(const DataSet& state) {
  if (state.contains(tags::AdvancedBlendingSequence)) return "1.2.840.10008.5.1.4.1.1.11.8";
  if (state.contains(tags::BlendingSequence)) return "1.2.840.10008.5.1.4.1.1.11.4";
  const bool is_xa =
      state.contains(tags::MultiFramePresentationSequence) || state.contains(tags::FrameDisplayShutterSequence);
  return is_xa ? "1.2.840.10008.5.1.4.1.1.11.5" : "1.2.840.10008.5.1.4.1.1.11.1";
}

}  // namespace

// A presentation state in Explicit VR Little Endian for small images: a blending one, whose references are its own, an
// XA/XRF one or a grayscale one by the sequences that it has; the last two are for image 1.2.3.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Bytes bytes = std::as_bytes(std::span(data, size));
  Diagnostics diagnostics;
  const auto& native = transfer_syntax::ExplicitVRLittleEndian;
  const auto state = read_data_set(SharedBytes(ByteVector(bytes.begin(), bytes.end())), native, diagnostics);
  if (!state) return 0;
  DataSet reference;
  reference.set(tags::ReferencedSOPInstanceUID, "1.2.3");
  DataSet series;
  series.set(tags::ReferencedImageSequence, Sequence{reference});
  DataSet complete = *state;
  const bool blends = state->contains(tags::BlendingSequence) || state->contains(tags::AdvancedBlendingSequence);
  complete.set(tags::SOPClassUID, class_of(*state));
  if (!blends) complete.set(tags::ReferencedSeriesSequence, Sequence{series});
  RenderOptions options{.frame = 2, .limit = {64, 64}, .presentation = complete};
  if (auto above = PixelFrames::open(image_of("1.2.4", 2), native, diagnostics))
    options.superimposed.push_back(*std::move(above));
  static_cast<void>(render(image_of("1.2.3", 1), native, options, diagnostics).has_value());
  return 0;
}
