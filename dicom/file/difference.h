// What differs between two data sets, by path.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dicom/core/data_set.h"

namespace dicom {

struct Difference {
  enum class Kind : std::uint8_t { only_left, only_right, vr, value };

  Kind kind = Kind::value;
  std::string path;   ///< "RequestAttributesSequence[0].Modality", "ReferencedImageSequence[2]"
  std::string left;   ///< the value for people, or the VR; empty if there is none
  std::string right;  ///< likewise
};

/// "only left", ... as JSON and tables have it: "only_left", "only_right", "vr", "value".
std::string_view to_string(Difference::Kind kind);

/// Everything that is not the same, in tag order. Padding, byte order, the form of lengths and group lengths do not
/// count. Values are shown with at most `maximum_width` characters; long binary ones from where they differ.
std::vector<Difference> differences(const DataSet& left, const DataSet& right, std::size_t maximum_width = 80);

}  // namespace dicom
