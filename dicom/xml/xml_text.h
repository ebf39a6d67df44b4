// XML text: characters and what stands for them.
#pragma once

#include <string_view>

#include "dicom/interchange/text_buffer.h"

namespace dicom::detail {

/// Appends UTF-8 as character data that an XML parser gives back as it was (XML 1.0 2.4, 2.11), or as the value of an
/// attribute in double quotes (3.3.3).
void append_xml_text(interchange::TextBuffer& to, std::string_view text);
void append_xml_attribute(interchange::TextBuffer& to, std::string_view text);

}  // namespace dicom::detail
