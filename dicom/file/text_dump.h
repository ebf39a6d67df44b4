// A data set as text for people.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "dicom/core/data_set.h"
#include "dicom/path/element_path.h"

namespace dicom {

struct DumpOptions {
  std::size_t maximum_value_width = 80;        ///< characters of a value; 0 for all of it
  bool colour = false;                         ///< ANSI colours, for a terminal
  std::optional<std::uint64_t> offset_base{};  ///< show where values lie: this plus DataElement::offset()
};

/// One line an element: "(0010,0010) PN     8 PatientName   Doe^John"; tag, VR, length, name, value. Items are numbered
/// from [0] as in paths, and what is nested is indented.
void dump(const DataSet& data_set, const DumpOptions& options, std::string& to);

/// Only what the path leads to, with whole paths for nested elements; returns how many elements that were.
std::size_t dump(const DataSet& data_set, const ElementPath& path, const DumpOptions& options, std::string& to);

}  // namespace dicom
