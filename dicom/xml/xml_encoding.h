// The encoding that an XML document declares: XML 1.0 4.3.3.
#pragma once

#include <string>
#include <string_view>

#include "dicom/base/result.h"

namespace dicom::detail {

/// Makes UTF-8 of a document in one of the 8-bit encodings that DICOM has too (dcm2xml writes the encoding of the data
/// set). UTF-8 and UTF-16 are left alone: pugixml reads them. Other encodings are an error.
Result<std::string> to_readable_encoding(std::string_view xml);

}  // namespace dicom::detail
