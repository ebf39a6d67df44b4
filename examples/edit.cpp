// Changes a file's patient and drops its private elements; the result is another file.
//   edit FILE NEW_FILE PATIENT_NAME
#include <cstdio>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace {

using dicom::Result;
namespace tags = dicom::tags;

Result<void> edit(const char* from, const char* to, const char* name) {
  dicom::Diagnostics diagnostics;
  dicom::File file = DICOM_TRY(dicom::read_file(from, diagnostics));
  const dicom::DataSet before = file.data_set;  // a value: this copy shares memory until one of them is edited

  file.data_set.set(tags::PatientName, name);  // UTF-8 here, the data set's character set there
  file.data_set.set(tags::PatientWeight, 71.5);
  file.data_set.erase(tags::PatientBirthDate);

  std::vector<dicom::Tag> private_tags;
  for (const dicom::DataElement& element : file.data_set) {
    if (element.tag().is_private()) private_tags.push_back(element.tag());
  }
  for (const dicom::Tag tag : private_tags) file.data_set.erase(tag);

  std::printf("%zu elements, were %zu\n", file.data_set.size(), before.size());
  return dicom::write_file(to, file.data_set, file.syntax);  // a temporary neighbour, then a rename
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const auto edited = edit(argv[1], argv[2], argv[3]);
  if (!edited) {
    std::fprintf(stderr, "%s: %s\n", argv[1], edited.error().to_string().c_str());
    return 1;
  }
}
