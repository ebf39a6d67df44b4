#include "dicom/pixel/describe.h"

#include "dicom/dictionary/generated/tags.h"

namespace dicom::detail {

void describe_samples(DataSet& to, const DecodedFrame& frame, PhotometricInterpretation photometric) {
  to.set(tags::SamplesPerPixel, frame.samples_per_pixel);
  to.set(tags::PhotometricInterpretation, to_string(photometric));
  if (frame.samples_per_pixel > 1) to.set(tags::PlanarConfiguration, 0);
  to.set(tags::BitsAllocated, 8 * frame.sample_size);
  to.set(tags::BitsStored, frame.bits_stored);
  to.set(tags::HighBit, frame.bits_stored - 1);
  to.set(tags::PixelRepresentation, frame.is_signed ? 1 : 0);
  to.erase(tags::ExtendedOffsetTable);
  to.erase(tags::ExtendedOffsetTableLengths);
}

}  // namespace dicom::detail
