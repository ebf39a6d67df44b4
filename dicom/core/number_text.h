// Numbers as DS and IS text, and as the binary VRs: PS3.5 6.2.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "dicom/base/bytes.h"
#include "dicom/core/vr.h"

namespace dicom::detail {

/// The shortest text that reads back as the same number, or the closest of at most 16 characters.
std::string decimal_string(double number);
/// Values joined by backslashes.
std::string decimal_strings(std::span<const double> numbers);
std::string integer_strings(std::span<const double> numbers);
std::string integer_strings(std::span<const std::int64_t> integers);

/// Appends a number as a binary VR (little endian) stores it. The VR must be numeric or of words, the number in its
/// range.
void append_number(ByteVector& to, VR vr, double number);
/// The same for an integer and an integer VR: exact.
void append_integer(ByteVector& to, VR vr, std::int64_t integer);

}  // namespace dicom::detail
