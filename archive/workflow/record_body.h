// Data sets as bodies of records: Explicit VR Little Endian.
#pragma once

#include <string>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace archive::workflow {

dicom::Result<std::string> to_body(const dicom::DataSet& data_set);
/// Errors: those of reading a data set.
dicom::Result<dicom::DataSet> from_body(std::string_view body);

/// Milliseconds since 1970, now.
std::int64_t now_in_milliseconds();
/// "20260131" of today, `days` later; in local time, as worklists are.
std::string date_from_today(int days);
/// "20260131101500+0000" of so many milliseconds since 1970.
std::string utc_moment(std::int64_t milliseconds);
/// "20260131101500" in local time.
std::string local_moment();

}  // namespace archive::workflow
