// Small things about the text of HTTP: case, spaces, percent-encoding, dates.
#pragma once

#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dicom::http {

bool equal_ignoring_case(std::string_view left, std::string_view right);
/// Without spaces and tabs at both ends.
std::string_view trim(std::string_view text);
/// %41 becomes A; nothing if a percent sign is not followed by two hexadecimal digits. `plus_is_space` for queries.
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space);
/// Everything but letters, digits and -._~ becomes %XX.
std::string percent_encode(std::string_view text);
/// "Sun, 06 Nov 1994 08:49:37 GMT"
std::string http_date(std::time_t time);

/// A request target in its parts; nothing if it is malformed.
struct Target {
  std::vector<std::string> path;
  std::vector<std::pair<std::string, std::string>> query;
};
std::optional<Target> parse_target(std::string_view target);

}  // namespace dicom::http
