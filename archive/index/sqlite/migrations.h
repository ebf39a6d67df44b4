// The numbered .sql files, embedded.
#pragma once

#include <span>
#include <string_view>

namespace archive::index {

/// Statement texts in order; the first makes version 1.
std::span<const std::string_view> migrations();

}  // namespace archive::index
