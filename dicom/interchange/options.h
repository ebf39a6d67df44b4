// What may be chosen when a data set is written as a document, or read from one.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/data_set_reader.h"

namespace dicom::interchange {

struct WriteOptions {
  /// The URI of a binary element of more than bulk_data_threshold bytes (or of pixel data); nothing: the value itself
  /// is written. The path is e.g. "7fe00010" or "00540016/0/00540017".
  std::function<std::optional<std::string>(const DataElement&, std::string_view path)> bulk_data_uri{};
  std::size_t bulk_data_threshold = 1024;
  /// Such elements stand there without a value.
  bool omit_bulk_data = false;
  /// File Meta Information to write in front. Not part of the models; DCMTK's dcm2json +m does the same.
  const DataSet* meta = nullptr;
  bool pretty = false;
};

struct ReadOptions {
  /// Answers the value that a URI names: the Value Field, little endian; it is not copied if it is large. Nothing: such
  /// elements are left empty.
  std::function<Result<SharedBytes>(std::string_view uri)> bulk_data{};
  /// Where text goes that is not ASCII: the Specific Character Set of the data set, which says so if any is or if the
  /// document had one.
  std::string character_set = "ISO_IR 192";
  std::size_t depth_limit = maximum_depth;
};

/// How a binary value is carried.
struct Carried {
  enum class How : std::uint8_t { by_value, by_reference, omitted };
  How how = How::by_value;
  std::string uri{};
};
/// Of OB OW OF OD OL OV UN, of pixel data and of values that were not read. `path` is that of the enclosing item.
Carried carried(const DataElement& element, const WriteOptions& options, const std::string& path);

}  // namespace dicom::interchange
