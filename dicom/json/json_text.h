// JSON text: strings and numbers.
#pragma once

#include <string_view>

#include "dicom/interchange/text_buffer.h"

namespace dicom::detail {

/// Appends "text" with quotes and escapes (RFC 8259 7). The text is UTF-8.
void append_json_string(interchange::TextBuffer& to, std::string_view text);
/// Appends the shortest number that reads back the same; "NaN", "Infinity" and "-Infinity", which JSON does not have,
/// as strings, as fo-dicom and Microsoft's server do: the Standard says nothing of them.
void append_json_number(interchange::TextBuffer& to, double number);
void append_json_number(interchange::TextBuffer& to, float number);
/// DS or IS text, without padding, that is a number but not by JSON's grammar, as the number it means; otherwise as a
/// string.
void append_decimal_as_number(interchange::TextBuffer& to, std::string_view text);

}  // namespace dicom::detail
