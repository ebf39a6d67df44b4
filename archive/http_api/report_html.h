// A Structured Report as a page: its content tree (PS3.3 C.17.3) as nested lists.
#pragma once

#include <string>

#include "dicom/core/data_set.h"

namespace archive::http_api {

/// Whether an object has a content tree.
bool is_report(const dicom::DataSet& data_set);

/// A whole HTML document in UTF-8. No text of the object becomes markup.
std::string report_html(const dicom::DataSet& data_set);

}  // namespace archive::http_api
