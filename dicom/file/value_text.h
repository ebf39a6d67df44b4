// Values as text for people: one line, safe for a terminal, as short as wanted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "dicom/core/data_set.h"

namespace dicom {

struct ValueTextOptions {
  std::size_t maximum_width = 0;  ///< characters, 0 for all; what is cut ends with "…"
  bool names = true;              ///< "1.2.840.10008.1.2 (Implicit VR Little Endian: ...)", "(0010,0010) PatientName"
};

/// Text as UTF-8, numbers in the shortest form, bytes in hexadecimal, all values separated by backslashes; of sequences
/// and fragments their count in parentheses, as "(no value)". Control characters are replaced.
std::string value_text(const DataElement& element, const ValueTextOptions& options = {});

/// What people call the element: its keyword, "PrivateCreator", the documented name of a private element, or
/// "[CREATOR]" and "(unknown)" where there is none.
std::string element_name(const DataSet& level, Tag tag);

/// At most `maximum` characters (0: any number), with "…" for what was cut; never cuts within a character.
std::string shortened(std::string text, std::size_t maximum);

}  // namespace dicom
