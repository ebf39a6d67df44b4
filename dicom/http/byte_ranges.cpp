#include "dicom/http/byte_ranges.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "dicom/http/text.h"

namespace dicom::http {
namespace {

// Many small ranges cost the server more than all of it would (RFC 9110 14.2).
constexpr std::size_t most_ranges = 32;

std::optional<std::uint64_t> parse_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (status != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// "0-99", "100-", "-100". False: malformed.
bool add_range(std::string_view text, std::uint64_t size, std::vector<ByteRange>& ranges) {
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string_view::npos) return false;
  const auto first = parse_number(text.substr(0, hyphen));
  const auto last = parse_number(text.substr(hyphen + 1));
  if (hyphen == 0) {
    if (!last) return false;
    if (*last > 0 && size > 0) ranges.push_back({size - std::min(*last, size), size - 1});
    return true;
  }
  const bool open = hyphen + 1 == text.size();
  if (!first || (!open && (!last || *last < *first))) return false;
  if (*first < size) ranges.push_back({*first, open ? size - 1 : std::min(*last, size - 1)});
  return true;
}

}  // namespace

std::optional<std::vector<ByteRange>> parse_ranges(std::string_view header, std::uint64_t size) {
  constexpr std::string_view unit = "bytes=";
  if (header.size() < unit.size() || !equal_ignoring_case(header.substr(0, unit.size()), unit)) return std::nullopt;
  header.remove_prefix(unit.size());
  std::vector<ByteRange> ranges;
  for (std::size_t count = 0;; ++count) {
    const std::size_t comma = header.find(',');
    if (count == most_ranges || !add_range(trim(header.substr(0, comma)), size, ranges)) return std::nullopt;
    if (comma == std::string_view::npos) return ranges;
    header.remove_prefix(comma + 1);
  }
}

std::string content_range(const ByteRange& range, std::uint64_t size) {
  return "bytes " + std::to_string(range.first) + "-" + std::to_string(range.last) + "/" + std::to_string(size);
}

}  // namespace dicom::http
