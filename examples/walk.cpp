// Walks through a data set with everything in its sequences.
//   walk FILE
#include <cstdio>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace {

void walk(const dicom::DataSet& data_set, const std::string& path) {
  for (const dicom::DataElement& element : data_set) {
    const std::string_view keyword = dicom::keyword_of(element.tag());
    const std::string name = path + (keyword.empty() ? dicom::to_string(element.tag()) : std::string(keyword));
    if (element.is_sequence()) {
      for (std::size_t i = 0; i < element.item_count(); ++i)
        walk(element.item(i), name + "[" + std::to_string(i) + "].");
    } else if (const auto text = element.text()) {  // of text VRs, in UTF-8
      std::printf("%s = %s\n", name.c_str(), text->c_str());
    } else if (const auto number = element.number(); number && element.multiplicity() == 1) {
      std::printf("%s = %g\n", name.c_str(), *number);
    } else {
      std::printf("%s: %zu bytes\n", name.c_str(), element.bytes().size());
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  dicom::Diagnostics diagnostics;
  // Values are slices of the mapped file: passing over them costs nothing.
  const auto file = dicom::read_file(argv[1], diagnostics);
  if (!file) {
    std::fprintf(stderr, "%s: %s\n", argv[1], file.error().to_string().c_str());
    return 1;
  }
  walk(file->data_set, "");
}
