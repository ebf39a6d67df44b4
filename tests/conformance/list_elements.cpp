// For tests: every element of a file, one a line, as tab-separated depth, tag, VR, length, multiplicity and offset in
// the file; lengths and offsets as read, -1 for undefined lengths. Items and fragments are elements, too.
#include <cinttypes>
#include <cstdio>

#include "dicom/file/file.h"

namespace {

using namespace dicom;

void print(int depth, Tag tag, VR vr, std::int64_t length, std::size_t count, std::uint64_t offset) {
  const std::string_view name = to_string(vr);
  std::printf("%d\t%04x%04x\t%.2s\t%" PRId64 "\t%zu\t%" PRIu64 "\n", depth, tag.group(), tag.element(), name.data(),
              length, count, offset);
}

void list(const DataSet& data_set, int depth) {
  for (const DataElement element : data_set) {
    const bool undefined = element.length() == 0xffffffff;
    print(depth, element.tag(), element.vr(), undefined ? -1 : std::int64_t{element.length()}, element.multiplicity(),
          element.offset());
    for (std::size_t i = 0; i < element.item_count(); ++i) {
      if (element.is_sequence()) {
        const DataSet item = element.item(i);
        print(depth + 1, item_tag, VR::none, element.item_has_undefined_length(i) ? -1 : 0, item.size(), 0);
        list(item, depth + 2);
      } else {
        print(depth + 1, item_tag, VR::none, element.fragment_length(i), 1, element.fragment_offset(i));
      }
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    Diagnostics diagnostics;
    const auto file = read_file(argv[i], diagnostics, ReadOptions{.salvage = true});
    if (!file) {
      std::printf("# %s\n", file.error().to_string().c_str());
      return 1;
    }
    list(file->meta, 0);
    list(file->data_set, 0);
    if (diagnostics.data_lost()) return 2;
  }
  return 0;
}
