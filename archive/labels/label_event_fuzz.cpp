// Whatever stands in a journal of labels is an event or an error; an event is written and read back the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "archive/labels/label_event.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto event = archive::labels::decode({reinterpret_cast<const char*>(data), size});
  if (!event) return 0;
  const auto again = archive::labels::decode(archive::labels::encode(*event));
  if (!again || *again != *event) std::abort();
  return 0;
}
