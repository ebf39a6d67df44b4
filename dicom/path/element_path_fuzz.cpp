#include "dicom/dictionary/generated/tags.h"
#include "dicom/path/element_path.h"

// Any text either fails to parse or can be followed, edited along and erased along.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  const auto path = ElementPath::parse({reinterpret_cast<const char*>(data), size});
  if (!path) return 0;
  DataSet inner;
  inner.set(tags::PixelSpacing, {1, 2});
  DataSet item;
  item.set(tags::PixelMeasuresSequence, Sequence{inner});
  DataSet data_set;
  data_set.set(tags::PatientName, "Doe^Jane");
  data_set.set(tags::SharedFunctionalGroupsSequence, Sequence{item, item});
  data_set.set_text(Tag(0x0029, 0x0010), VR::LO, "ACME 1.1");
  data_set.set_bytes(Tag(0x0029, 0x1010), VR::UN, {});
  const std::size_t before = visit(data_set, *path, [](const PathMatch&) {});
  DataSet copy = data_set;
  const auto erased = erase(copy, *path);
  if (erased && (*erased > 0) != (before > 0)) __builtin_trap();
  static_cast<void>(edit(data_set, *path, Missing::create, [](DataSet& level, Tag tag) {
    level.set_empty(tag, VR::UN);
    return Result<void>{};
  }));
  static_cast<void>(append_item(data_set, *path));
  return 0;
}
