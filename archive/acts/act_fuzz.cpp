// Whatever stands in a journal is an act or an error; an act is written and read back the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "archive/acts/act.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto act = archive::acts::decode({reinterpret_cast<const char*>(data), size});
  if (!act) return 0;
  const auto again = archive::acts::decode(archive::acts::encode(*act));
  if (!again || *again != *act) std::abort();
  return 0;
}
