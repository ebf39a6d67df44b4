// Numbers in paths and queries.
#pragma once

#include <charconv>
#include <concepts>
#include <optional>
#include <string_view>

namespace archive::http_api {

/// All of the text as a decimal number of this type, or nothing.
template <std::integral Number>
std::optional<Number> whole_number(std::string_view text) {
  Number value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace archive::http_api
