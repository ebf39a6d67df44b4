#include <cstdint>
#include <cstdlib>

#include "dicom/json/json.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto data_sets = dicom::parse_json_data_sets({reinterpret_cast<const char*>(data), size});
  if (!data_sets) return 0;
  // What was read can be written and read again.
  for (const dicom::DataSet& data_set : *data_sets) {
    if (!dicom::parse_json(dicom::to_json(data_set))) std::abort();
  }
  return 0;
}
