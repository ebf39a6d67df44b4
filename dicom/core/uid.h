// Unique identifiers: PS3.5 9 and annex B.
#pragma once

#include <string>
#include <string_view>

namespace dicom {

/// 1-64 characters, digits and dots, no empty component, no leading zeros (PS3.5 9.1).
bool is_valid_uid(std::string_view uid);

/// What is safe to use as a name although devices write it wrongly: digits and dots, 1-64 characters, not starting with
/// a dot.
bool is_tolerable_uid(std::string_view uid);

/// A new UID below 2.25, from 128 random bits (PS3.5 B.2).
std::string make_uid();

}  // namespace dicom
