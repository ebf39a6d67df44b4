// Escape sequences in fields of HL7 version 2: chapter 2.7.
#pragma once

#include <string>
#include <string_view>

#include "dicom/hl7/message.h"

namespace dicom::hl7 {

/// The text that is meant: \F\ \S\ \T\ \R\ \E\ \Xdd..\ and line breaks are replaced, highlighting is left out, what is
/// unknown stays as it is.
std::string unescape(std::string_view text, const Delimiters& delimiters);
/// Text as it stands in a field: delimiters, line ends and control characters are escaped.
std::string escape(std::string_view text, const Delimiters& delimiters);

}  // namespace dicom::hl7
