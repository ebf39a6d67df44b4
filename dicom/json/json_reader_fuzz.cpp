#include <cstdint>

#include "dicom/json/json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto data_set = dicom::parse_json({reinterpret_cast<const char*>(data), size});
  if (data_set) static_cast<void>(dicom::to_json(*data_set));
  return 0;
}
