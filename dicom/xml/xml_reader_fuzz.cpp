#include <cstdint>
#include <cstdlib>

#include "dicom/xml/xml.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto data_set = dicom::parse_xml({reinterpret_cast<const char*>(data), size});
  if (!data_set) return 0;
  // What was read can be written and read again.
  if (!dicom::parse_xml(dicom::to_xml(*data_set))) std::abort();
  return 0;
}
