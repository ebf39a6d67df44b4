// Ultrasound, digital X-ray, computed radiography: PS3.3 A.7, A.26, A.2.
#include <cmath>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/phantom/attributes.h"

namespace dicom::phantom {
namespace {

// The scale of the sector in pixels.cpp, so that distances can be measured (PS3.3 C.8.5.5).
Sequence ultrasound_region(const ImageContext& context) {
  constexpr double deepest_cm = 17, half_angle = 0.62;
  DataSet region;
  region.set(tags::RegionSpatialFormat, 1);  // 2D
  region.set(tags::RegionDataType, 1);       // tissue
  region.set(tags::RegionFlags, 2);
  region.set(tags::RegionLocationMinX0, 0);
  region.set(tags::RegionLocationMinY0, 0);
  region.set(tags::RegionLocationMaxX1, context.size - 1);
  region.set(tags::RegionLocationMaxY1, context.size - 1);
  region.set(tags::PhysicalUnitsXDirection, 3);  // cm
  region.set(tags::PhysicalUnitsYDirection, 3);
  region.set(tags::PhysicalDeltaX, 2 * deepest_cm * std::sin(half_angle) * 1.05 / context.size);
  region.set(tags::PhysicalDeltaY, deepest_cm * 1.04 / context.size);
  return {region};
}

void set_projection(DataSet& to, const ImageContext& context, std::uint32_t bits) {
  to.set(tags::SamplesPerPixel, 1);
  to.set(tags::PhotometricInterpretation, "MONOCHROME2");
  to.set(tags::BitsAllocated, 16);
  to.set(tags::BitsStored, bits);
  to.set(tags::HighBit, bits - 1);
  to.set(tags::PixelRepresentation, 0);
  const double highest = (1 << bits) - 1;
  to.set(tags::WindowCenter, std::round(highest * 0.45));
  to.set(tags::WindowWidth, std::round(highest * 0.8));
  const double spacing = context.body.width / context.size;
  to.set(tags::ImagerPixelSpacing, {spacing, spacing});
  to.set(tags::PatientOrientation, "L\\F");
  to.set(tags::KVP, 120);
  to.set(tags::Exposure, 2);
  to.set(tags::ExposureTime, 8);
  to.set(tags::XRayTubeCurrent, 250);
}

}  // namespace

void set_ultrasound(DataSet& to, const ImageContext& context) {
  to.set(tags::SOPClassUID, uids::UltrasoundMultiFrameImageStorage);
  to.set(tags::ImageType, "ORIGINAL\\PRIMARY\\ABDOMINAL\\0001");
  to.set(tags::BodyPartExamined, "ABDOMEN");
  to.set(tags::PatientOrientation, "");
  to.set(tags::SamplesPerPixel, 1);
  to.set(tags::PhotometricInterpretation, "MONOCHROME2");
  to.set(tags::BitsAllocated, 8);
  to.set(tags::BitsStored, 8);
  to.set(tags::HighBit, 7);
  to.set(tags::PixelRepresentation, 0);
  to.set(tags::NumberOfFrames, context.slices);
  to.set(tags::FrameIncrementPointer, tags::FrameTime.tag);
  to.set(tags::FrameTime, 50);
  to.set(tags::CineRate, 20);
  to.set(tags::RecommendedDisplayFrameRate, 20);
  to.set(tags::LossyImageCompression, "00");
  to.set(tags::UltrasoundColorDataPresent, 0);
  to.set(tags::TransducerData, "PHANTOM C5-1");
  to.set(tags::SequenceOfUltrasoundRegions, ultrasound_region(context));
}

void set_digital_xray(DataSet& to, const ImageContext& context) {
  set_projection(to, context, 14);
  to.set(tags::SOPClassUID, uids::DigitalXRayImageStorageForPresentation);
  to.set(tags::ImageType, "ORIGINAL\\PRIMARY\\");
  to.set(tags::PresentationIntentType, "FOR PRESENTATION");
  to.set(tags::PresentationLUTShape, "IDENTITY");
  to.set(tags::PixelIntensityRelationship, "LOG");
  to.set(tags::PixelIntensityRelationshipSign, -1);
  to.set(tags::RescaleIntercept, 0);
  to.set(tags::RescaleSlope, 1);
  to.set(tags::RescaleType, "US");
  to.set(tags::BurnedInAnnotation, "NO");
  to.set(tags::LossyImageCompression, "00");
  to.set(tags::BodyPartExamined, "CHEST");
  to.set(tags::ImageLaterality, "U");
  to.set(tags::AnatomicRegionSequence, Sequence{code("51185008", "SCT", "Chest")});
  to.set(tags::DetectorType, "SCINTILLATOR");
  to.set(tags::DetectorID, "SIM-DX");
  to.set(tags::DetectorConfiguration, "AREA");
  to.set(tags::PositionerType, "NONE");
  to.set(tags::ViewPosition, "AP");
  DataSet view = code("399348003", "SCT", "antero-posterior");
  view.set(tags::ViewModifierCodeSequence, Sequence{});
  to.set(tags::ViewCodeSequence, Sequence{view});
  to.set(tags::AcquisitionContextSequence, Sequence{});
}

void set_computed_radiography(DataSet& to, const ImageContext& context) {
  set_projection(to, context, 12);
  to.set(tags::SOPClassUID, uids::ComputedRadiographyImageStorage);
  to.set(tags::ImageType, "ORIGINAL\\PRIMARY");
  to.set(tags::BodyPartExamined, "CHEST");
  to.set(tags::ViewPosition, "AP");
  to.set(tags::PlateType, "PHANTOM");
  to.set(tags::PlateID, "SIM-CR-1");
  to.set(tags::CassetteSize, "35CMX43CM");
}

}  // namespace dicom::phantom
