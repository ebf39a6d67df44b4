// Numbers of the binary VRs as text, both ways.
#pragma once

#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/vr.h"

namespace dicom::interchange {

/// Appends the number that `text` says as `vr` (US SS UL SL UV SV FL FD, or a tag for AT) stores it, little endian.
/// Integers may be written as 512.0 or 1e3; NaN and infinities in any of the usual spellings.
Result<void> append_number_text(ByteVector& to, VR vr, std::string_view text);

/// As FL or FD text: a number, or the name of what is none.
std::string_view name_of_non_finite(double number, std::string_view infinity, std::string_view minus_infinity);

/// Whether DS or IS text conforms to the Standard's length (PS3.5 6.2) and is a number by JSON's grammar (RFC 8259 6):
/// then it can stand in JSON as it is, and comes back as it was.
bool is_json_number(std::string_view text);

}  // namespace dicom::interchange
