// A data set as text for people.
#pragma once

#include <functional>
#include <string>

#include "dicom/core/data_set.h"

namespace dicom {

struct DumpOptions {
  std::size_t maximum_value_width = 80;  ///< columns of a value; 0 for all of it
  bool colour = false;                   ///< ANSI colours, for a terminal
};

/// One line an element: "(0010,0010) PN  PatientName   Doe^John"; nested items are indented.
void dump(const DataSet& data_set, const DumpOptions& options, std::string& to);

}  // namespace dicom
