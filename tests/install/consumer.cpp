// Uses an installed Isocenter: writes a file, reads it, and needs every third-party library behind the archive.
#include <cstdio>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/file/file.h"
#include "dicom/json/json.h"
#include "dicom/net/scu/echo.h"
#include "dicom/pixel/render.h"

namespace {

using namespace dicom;

DataSet make() {
  DataSet image;
  image.set(tags::SOPClassUID, uids::SecondaryCaptureImageStorage);
  image.set(tags::SOPInstanceUID, "2.25.1");
  image.set(tags::PatientName, "Doe^Jane");
  for (const KnownTag one : {tags::SamplesPerPixel, tags::Rows, tags::Columns}) image.set(one, 1);
  for (const KnownTag eight : {tags::BitsAllocated, tags::BitsStored}) image.set(eight, 8);
  image.set(tags::HighBit, 7);
  image.set(tags::PixelRepresentation, 0);
  image.set(tags::PhotometricInterpretation, "MONOCHROME2");
  image.set_bytes(tags::PixelData, VR::OB, as_bytes("x"));
  return image;
}

Result<void> use(const char* path) {
  const DataSet image = make();
  DICOM_TRY(write_file(path, image, transfer_syntax::DeflatedExplicitVRLittleEndian));
  Diagnostics diagnostics;
  const File file = DICOM_TRY(read_file(path, diagnostics));
  const DataSet again = DICOM_TRY(parse_json(to_json(file.data_set)));
  if (again != image) return Error{ErrorCode::invalid_data, "what was read is not what was written"};
  const Picture picture = DICOM_TRY(render(file.data_set, file.syntax, {}, diagnostics));
  DICOM_TRY(encode_png(picture));
  DICOM_TRY(encode_jpeg(picture));
  const net::scu::Proposal proposals[] = {net::scu::verification()};
  if (net::scu::connect({"NOBODY", "127.0.0.1", 1}, {}, proposals))
    return Error{ErrorCode::conflict, "somebody listens on port 1"};
  std::printf("%s\n", DICOM_TRY(file.data_set.get<std::string>(tags::PatientName)).c_str());
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  const auto used = argc == 2 ? use(argv[1]) : Result<void>(Error{ErrorCode::invalid_argument, "usage: consumer FILE"});
  if (!used) {
    std::fprintf(stderr, "%s\n", used.error().to_string().c_str());
    return 1;
  }
}
