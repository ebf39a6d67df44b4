// UIDs in half their size: two characters a byte.
#pragma once

#include <string>
#include <string_view>

namespace archive::index {

/// Digits and dots as nibbles (1-10 and 11; 0 fills the last byte). What has other characters is kept as it is behind a
/// 0xff.
std::string pack_uid(std::string_view uid);
std::string unpack_uid(std::string_view packed);

}  // namespace archive::index
