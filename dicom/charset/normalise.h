// Text as it is compared: upper case, without accents.
#pragma once

#include <string>
#include <string_view>

namespace dicom {

/// UTF-8 in upper case, Latin, Greek and Cyrillic letters without their accents, white space as single spaces.
std::string normalise(std::string_view utf8);

/// The same of a person name (PS3.5 6.2.1): also without trailing separators of components and groups.
std::string normalise_name(std::string_view utf8);

}  // namespace dicom
