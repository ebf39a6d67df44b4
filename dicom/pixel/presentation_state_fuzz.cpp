#include <cstdint>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/pixel/render.h"

// A presentation state in Explicit VR Little Endian for a small image.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
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
  complete.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.11.1");
  complete.set(tags::ReferencedSeriesSequence, Sequence{series});
  DataSet image;
  image.set(tags::SOPInstanceUID, "1.2.3");
  image.set(tags::SamplesPerPixel, 1);
  image.set(tags::PhotometricInterpretation, "MONOCHROME2");
  image.set(tags::Rows, 8);
  image.set(tags::Columns, 8);
  image.set(tags::BitsAllocated, 8);
  image.set(tags::BitsStored, 8);
  image.set(tags::HighBit, 7);
  image.set(tags::PixelRepresentation, 0);
  image.set_bytes(tags::PixelData, VR::OB, ByteVector(64, std::byte{100}));
  static_cast<void>(render(image, native, {.limit = {64, 64}, .presentation = complete}, diagnostics).has_value());
  return 0;
}
