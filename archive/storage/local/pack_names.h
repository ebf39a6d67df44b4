// File names of packs: from UIDs that are safe as names, from digests of all others.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace archive::storage {

/// The UID if it consists of digits and dots as UIDs do; otherwise "h" and hexadecimal digits of its SHA-256.
std::string safe_name(std::string_view uid);

/// Two digits that spread studies over 256 folders.
std::string bucket_of(std::string_view study_folder);

/// "SERIES.0001.tar"
std::string part_name(std::string_view series_uid, std::uint32_t part);
/// The number in such a name; nothing for files that are not packs.
std::optional<std::uint32_t> number_of_part(std::string_view name);
/// What stands before it: the name of the series.
std::string_view series_of_part(std::string_view name);

}  // namespace archive::storage
