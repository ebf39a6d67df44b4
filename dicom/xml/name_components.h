// The components of a Person Name as the model names them: PS3.19 A.1.5, PS3.5 6.2.1.
#pragma once

#include <array>
#include <string_view>

namespace dicom::detail {

inline constexpr std::array<std::string_view, 5> name_components{"FamilyName", "GivenName", "MiddleName", "NamePrefix",
                                                                 "NameSuffix"};

}  // namespace dicom::detail
