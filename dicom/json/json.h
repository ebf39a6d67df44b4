// The DICOM JSON Model: PS3.18 annex F.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/interchange/options.h"

namespace dicom {

struct JsonOptions : interchange::WriteOptions {
  /// How DS and IS are written (F.2.3 allows number and string).
  enum class Decimals : std::uint8_t {
    exact,    ///< as the number that stands in the data set, digit by digit; as a string where JSON has no such number
    numbers,  ///< as a number whenever it is one: "+1" and "007" too, for readers that expect no strings
  };
  Decimals decimals = Decimals::exact;
};

/// Appends the data set as a JSON object, in UTF-8: Specific Character Set says so (F.2.1.1). Group lengths are left
/// out (F.2.2). The same data set gives the same text.
void append_json(std::string& to, const DataSet& data_set, const JsonOptions& options = {});
std::string to_json(const DataSet& data_set, const JsonOptions& options = {});

using JsonReadOptions = interchange::ReadOptions;

/// Reads one JSON object. Errors name the element and the byte offset in the text.
Result<DataSet> parse_json(std::string_view json, const JsonReadOptions& options = {});
/// Reads one object, or an array of them (F.2.1).
Result<std::vector<DataSet>> parse_json_data_sets(std::string_view json, const JsonReadOptions& options = {});

}  // namespace dicom
