// What the header of an instance says of who it is.
#pragma once

#include <string>
#include <vector>

#include "archive/index/attributes.h"
#include "archive/retrieve/retrieve.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace archive::ingest {

/// UIDs and columns of one instance.
struct Identity {
  std::string study_uid;
  std::string series_uid;
  std::string instance_uid;
  std::string class_uid;
  std::vector<std::string> warnings;  ///< what had to be made up
};

/// The four UIDs. What the data set lacks is taken from `meta` or, of study and series, derived from the rest of the
/// header: always the same for the same header. Errors: invalid_data (no SOP instance or class).
dicom::Result<Identity> identify(const dicom::DataSet& header, const dicom::DataSet& meta);

/// The columns, as text without padding; dates and times in their present form (PS3.5 6.2).
index::Values values_of(const dicom::DataSet& header, const Identity& identity);

/// 0 without pixel data.
std::uint32_t number_of_frames(const dicom::DataSet& header, bool has_pixel_data);

}  // namespace archive::ingest
