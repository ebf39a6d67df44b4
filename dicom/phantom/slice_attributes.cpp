// CT and MR: PS3.3 A.3, A.4.
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/phantom/attributes.h"

namespace dicom::phantom {
namespace {

void set_plane(DataSet& to, const ImageContext& context) {
  const double spacing = context.body.width / context.size;
  const double corner = -context.body.width / 2 + spacing / 2;
  to.set(tags::FrameOfReferenceUID, context.study_uid() + ".2");
  to.set(tags::PositionReferenceIndicator, "");
  to.set(tags::PixelSpacing, {spacing, spacing});
  to.set(tags::ImageOrientationPatient, {1, 0, 0, 0, 1, 0});
  to.set(tags::ImagePositionPatient, {corner, corner, context.slice_position()});
  to.set(tags::SliceThickness, context.slice_spacing());
  to.set(tags::SpacingBetweenSlices, context.slice_spacing());
  to.set(tags::SliceLocation, context.slice_position());
  to.set(tags::PatientPosition, "HFS");
}

void set_words(DataSet& to) {
  to.set(tags::SamplesPerPixel, 1);
  to.set(tags::PhotometricInterpretation, "MONOCHROME2");
  to.set(tags::BitsAllocated, 16);
  to.set(tags::BitsStored, 12);
  to.set(tags::HighBit, 11);
  to.set(tags::PixelRepresentation, 0);
}

}  // namespace

void set_ct(DataSet& to, const ImageContext& context) {
  to.set(tags::SOPClassUID, uids::CTImageStorage);
  to.set(tags::ImageType, "ORIGINAL\\PRIMARY\\AXIAL");
  to.set(tags::BodyPartExamined, "HEAD");
  to.set(tags::ProtocolName, "Head routine");
  set_plane(to, context);
  set_words(to);
  to.set(tags::RescaleIntercept, -1024);
  to.set(tags::RescaleSlope, 1);
  to.set(tags::RescaleType, "HU");
  to.set(tags::WindowCenter, {40, 480});
  to.set(tags::WindowWidth, {80, 2500});
  to.set(tags::WindowCenterWidthExplanation, "BRAIN\\BONE");
  to.set(tags::ScanOptions, "AXIAL MODE");
  to.set(tags::KVP, 120);
  to.set(tags::DataCollectionDiameter, 500);
  to.set(tags::ReconstructionDiameter, context.body.width);
  to.set(tags::DistanceSourceToDetector, 1040);
  to.set(tags::DistanceSourceToPatient, 570);
  to.set(tags::GantryDetectorTilt, 0);
  to.set(tags::TableHeight, 145);
  to.set(tags::RotationDirection, "CW");
  to.set(tags::ExposureTime, 1000);
  to.set(tags::XRayTubeCurrent, 280);
  to.set(tags::Exposure, 280);
  to.set(tags::FilterType, "HEAD FILTER");
  to.set(tags::GeneratorPower, 34);
  to.set(tags::FocalSpots, 1.2);
  to.set(tags::ConvolutionKernel, "STANDARD");
  to.set(tags::SingleCollimationWidth, 0.625);
  to.set(tags::TotalCollimationWidth, 20.0);
  to.set(tags::CTDIvol, 52.4);
}

void set_mr(DataSet& to, const ImageContext& context) {
  to.set(tags::SOPClassUID, uids::MRImageStorage);
  to.set(tags::ImageType, "ORIGINAL\\PRIMARY\\OTHER");
  to.set(tags::BodyPartExamined, "HEAD");
  to.set(tags::ProtocolName, "Head T2");
  set_plane(to, context);
  set_words(to);
  to.set(tags::WindowCenter, 700);
  to.set(tags::WindowWidth, 1400);
  to.set(tags::ScanningSequence, "SE");
  to.set(tags::SequenceVariant, "SK");
  to.set(tags::ScanOptions, "");
  to.set(tags::MRAcquisitionType, "2D");
  to.set(tags::SequenceName, "tse2d1_15");
  to.set(tags::RepetitionTime, 4000);
  to.set(tags::EchoTime, 95);
  to.set(tags::NumberOfAverages, 1);
  to.set(tags::ImagingFrequency, 63.87);
  to.set(tags::ImagedNucleus, "1H");
  to.set(tags::EchoNumbers, 1);
  to.set(tags::MagneticFieldStrength, 1.5);
  to.set(tags::EchoTrainLength, 15);
  to.set(tags::PercentSampling, 100);
  to.set(tags::PercentPhaseFieldOfView, 100);
  to.set(tags::PixelBandwidth, 190);
  to.set(tags::TransmitCoilName, "Body");
  to.set(tags::ReceiveCoilName, "Head");
  to.set(tags::InPlanePhaseEncodingDirection, "ROW");
  to.set(tags::FlipAngle, 90);
}

}  // namespace dicom::phantom
