// The bulk data of a data set: where they are, and as what they are sent.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace archive::http_api {

struct BulkValue {
  std::string path;        ///< "7fe00010", "00540016/0/00540017"
  std::string media_type;  ///< application/octet-stream, or what MIME Type of Encapsulated Document says
  dicom::SharedBytes bytes;
};

/// The value of one element, little endian. Errors: not_found.
dicom::Result<BulkValue> find_bulk_value(const dicom::DataSet& data_set, std::string_view path);

/// All values that metadata refer to, but Pixel Data.
std::vector<BulkValue> list_bulk_values(const dicom::DataSet& data_set);

/// Whether a path is that of the data set's pixel data: (7FE0,0008), (7FE0,0009) or (7FE0,0010).
bool is_pixel_data_path(std::string_view path);

}  // namespace archive::http_api
