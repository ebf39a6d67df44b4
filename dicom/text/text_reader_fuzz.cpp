#include "dicom/text/text_reader.h"
#include "dicom/text/text_writer.h"

// What can be read can be written, and reads back as the same data set.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  TextOptions options;
  options.open_file = [](std::string_view name) -> Result<SharedBytes> {
    if (name.size() % 2 == 0) return Error{ErrorCode::not_found, "no such file", {}, {}};
    return SharedBytes(ByteVector(name.size()));
  };
  const auto first = parse_text({reinterpret_cast<const char*>(data), size}, options);
  if (!first) return 0;
  std::string text;
  if (!append_text(text, first->data_set)) __builtin_trap();
  const auto second = parse_text(text);
  if (!second || !(second->data_set == first->data_set)) __builtin_trap();
  return 0;
}
