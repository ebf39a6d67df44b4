// JSON text: strings and numbers.
#pragma once

#include <string>
#include <string_view>

#include "dicom/base/bytes.h"

namespace dicom::detail {

/// Appends "text" with quotes and escapes (RFC 8259 7). The text is UTF-8.
void append_json_string(std::string& to, std::string_view text);
/// Appends the shortest number that reads back the same; NaN and infinities as the strings of PS3.18 F.2.2.
void append_json_number(std::string& to, double number);
void append_json_number(std::string& to, float number);
/// A decimal string as a JSON number with the same digits, or as a string if it is not a number.
void append_decimal_string(std::string& to, std::string_view text);
void append_base64(std::string& to, Bytes bytes);

}  // namespace dicom::detail
