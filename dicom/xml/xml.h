// The Native DICOM Model as XML: PS3.19 annex A.1.
#pragma once

#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/interchange/options.h"

namespace dicom {

using XmlOptions = interchange::WriteOptions;
using XmlReadOptions = interchange::ReadOptions;

/// Appends the data set as an XML document in UTF-8: Specific Character Set says so. Group lengths are left out
/// (A.1.1). Characters that XML 1.0 cannot hold (control characters other than tab, line feed and carriage return)
/// become U+FFFD. The same data set gives the same text.
void append_xml(std::string& to, const DataSet& data_set, const XmlOptions& options = {});
std::string to_xml(const DataSet& data_set, const XmlOptions& options = {});

/// Reads a document whose root is NativeDicomModel, in the encoding that it declares. Errors name the element and the
/// byte offset in the text. Entities of a document type are never expanded, nor anything outside fetched.
Result<DataSet> parse_xml(std::string_view xml, const XmlReadOptions& options = {});

}  // namespace dicom
