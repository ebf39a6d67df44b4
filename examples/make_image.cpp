// Makes an image from nothing: the elements of a Secondary Capture, written as a file.
//   make_image FILE [PATIENT_NAME]
#include <cstdio>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/file/file.h"

namespace {

constexpr std::uint16_t rows = 64;
constexpr std::uint16_t columns = 96;

dicom::ByteVector grey_wedge() {
  dicom::ByteVector pixels;
  for (unsigned y = 0; y < rows; ++y) {
    for (unsigned x = 0; x < columns; ++x) pixels.push_back(static_cast<std::byte>(x * 255 / (columns - 1)));
  }
  return pixels;
}

dicom::DataSet make_image(const char* patient_name) {
  namespace tags = dicom::tags;
  dicom::DataSet image;
  image.set(tags::SpecificCharacterSet, "ISO_IR 192");  // before any text: it is stored in this character set
  image.set(tags::SOPClassUID, dicom::uids::SecondaryCaptureImageStorage);
  image.set(tags::SOPInstanceUID, dicom::make_uid());
  image.set(tags::StudyInstanceUID, dicom::make_uid());
  image.set(tags::SeriesInstanceUID, dicom::make_uid());
  image.set(tags::PatientName, patient_name);
  image.set(tags::PatientID, "4711");
  image.set(tags::StudyDate, "20260131");
  image.set(tags::Modality, "OT");
  image.set(tags::InstanceNumber, 1);

  dicom::DataSet code;  // sequences are vectors of data sets
  code.set(tags::CodeValue, "69536005");
  code.set(tags::CodingSchemeDesignator, "SCT");
  code.set(tags::CodeMeaning, "Head");
  image.set(tags::AnatomicRegionSequence, dicom::Sequence{code});

  image.set(tags::SamplesPerPixel, 1);
  image.set(tags::PhotometricInterpretation, "MONOCHROME2");
  image.set(tags::Rows, rows);
  image.set(tags::Columns, columns);
  image.set(tags::BitsAllocated, 8);
  image.set(tags::BitsStored, 8);
  image.set(tags::HighBit, 7);
  image.set(tags::PixelRepresentation, 0);
  image.set(tags::WindowCenter, 128);
  image.set(tags::WindowWidth, 256);
  image.set_bytes(tags::PixelData, dicom::VR::OB, grey_wedge());
  return image;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const dicom::DataSet image = make_image(argc > 2 ? argv[2] : "Müller^Jörg");
  const auto written = dicom::write_file(argv[1], image, dicom::transfer_syntax::ExplicitVRLittleEndian);
  if (!written) {
    std::fprintf(stderr, "%s\n", written.error().to_string().c_str());
    return 1;
  }
}
