// Numbers in paths and queries.
#pragma once

#include <algorithm>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/http/message.h"

namespace archive::http_api {

/// All of the text as a decimal number of this type, or nothing.
template <std::integral Number>
std::optional<Number> whole_number(std::string_view text) {
  Number value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// A parameter of the query as a number. Error: invalid_argument.
inline dicom::Result<std::uint64_t> query_number(const dicom::http::Request& request, std::string_view name,
                                                 std::uint64_t otherwise) {
  const auto text = request.query_value(name);
  if (!text) return otherwise;
  if (const auto value = whole_number<std::uint64_t>(*text)) return *value;
  return dicom::Error{
      dicom::ErrorCode::invalid_argument, std::string(name) + ": '" + std::string(*text) + "' is no number", {}, {}};
}

inline constexpr std::uint64_t largest_page = 1'000;

/// "limit", and "offset". Error: invalid_argument.
struct Page {
  std::uint64_t limit;
  std::uint64_t offset;

  static dicom::Result<Page> of(const dicom::http::Request& request, std::uint64_t usual = 100) {
    return Page{std::min(largest_page, DICOM_TRY(query_number(request, "limit", usual))),
                DICOM_TRY(query_number(request, "offset", 0))};
  }
};

}  // namespace archive::http_api
