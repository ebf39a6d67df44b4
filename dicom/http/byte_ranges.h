// Parts of a representation by their bytes: RFC 9110 14.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dicom::http {

/// Both ends belong to it.
struct ByteRange {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  bool operator==(const ByteRange&) const = default;

  [[nodiscard]] std::uint64_t size() const { return last - first + 1; }
};

/// What a Range header asks for of `size` bytes, in its order. Nothing: the header is to be ignored (malformed, another
/// unit, more ranges than a reasonable client asks for), so all is sent. An empty list: none of them is there (416).
std::optional<std::vector<ByteRange>> parse_ranges(std::string_view header, std::uint64_t size);

/// "bytes 0-99/1000"
std::string content_range(const ByteRange& range, std::uint64_t size);

}  // namespace dicom::http
