// The DICOM JSON Model: PS3.18 annex F.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom {

struct JsonOptions {
  /// The BulkDataURI of a binary element of more than bulk_data_threshold bytes (or of pixel data); nothing:
  /// InlineBinary. The path is e.g. "7fe00010" or "00540016/0/00540017".
  std::function<std::optional<std::string>(const DataElement&, std::string_view path)> bulk_data_uri{};
  std::size_t bulk_data_threshold = 1024;
  bool pretty = false;
};

/// Appends the data set as a JSON object, in UTF-8. Group lengths are left out (F.2.2).
void append_json(std::string& to, const DataSet& data_set, const JsonOptions& options = {});
std::string to_json(const DataSet& data_set, const JsonOptions& options = {});

/// Reads one JSON object. Values by BulkDataURI are asked of `bulk_data`, if given, else left empty.
Result<DataSet> parse_json(std::string_view json,
                           const std::function<Result<ByteVector>(std::string_view uri)>& bulk_data = {});

}  // namespace dicom
