// The headers of files and folders that a verb is given.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dicom/core/data_set.h"

namespace dicom::cli {

/// Reads each file, and every file of each folder, as far as the pixel data. What is no DICOM object is told on
/// standard error and passed over; `failed` says whether there was any that was named itself.
struct Headers {
  std::vector<DataSet> data_sets;
  bool failed = false;
};
Headers read_headers(std::string_view verb, const std::vector<std::string>& paths);

}  // namespace dicom::cli
