// Reads a file and shows a few of its values.
//   read_file FILE
#include <cstdio>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace {

using dicom::Result;
namespace tags = dicom::tags;

Result<void> show(const char* path) {
  dicom::Diagnostics diagnostics;  // departures from the Standard that the reader could live with
  const dicom::File file = DICOM_TRY(dicom::read_file(path, diagnostics));
  const dicom::DataSet& data = file.data_set;

  // get<T>: absence or another type is an error that says where. DICOM_TRY returns it from this function.
  const auto patient = DICOM_TRY(data.get<std::string>(tags::PatientName));
  // value_or<T>: what to take instead.
  const auto frames = data.value_or<std::uint32_t>(tags::NumberOfFrames, 1);
  // find: absence is normal.
  const auto window = data.find(tags::WindowCenter);

  std::printf("%s: %s, %u frame(s)\n", std::string(file.syntax.keyword).c_str(), patient.c_str(), frames);
  if (window) std::printf("first window center %g of %zu\n", DICOM_TRY(window->number()), window->multiplicity());
  for (const dicom::Diagnostic& each : diagnostics.list()) std::printf("note: %s\n", each.to_string().c_str());
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const auto shown = show(argv[1]);
  if (!shown) {
    std::fprintf(stderr, "%s: %s\n", argv[1], shown.error().to_string().c_str());
    return 1;
  }
}
