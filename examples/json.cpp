// A file as DICOM JSON, read back and compared.
//   json FILE
#include <cstdio>

#include "dicom/file/file.h"
#include "dicom/json/json.h"

namespace {

dicom::Result<bool> to_json_and_back(const char* path) {
  dicom::Diagnostics diagnostics;
  const dicom::File file = DICOM_TRY(dicom::read_file(path, diagnostics));

  dicom::JsonOptions options;
  options.pretty = true;
  const std::string json = dicom::to_json(file.data_set, options);  // binary values in Base64
  std::printf("%s\n", json.c_str());

  const dicom::DataSet again = DICOM_TRY(dicom::parse_json(json));
  return again == file.data_set;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const auto same = to_json_and_back(argv[1]);
  if (!same) {
    std::fprintf(stderr, "%s: %s\n", argv[1], same.error().to_string().c_str());
    return 1;
  }
  return *same ? 0 : 1;
}
