// The change feed as JSON: what /changes answers and webhooks send.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "archive/changes/change.h"

namespace archive {

/// A JSON string, with its quotes.
std::string json_string(std::string_view text);

/// {"feed":"...","last":7,"changes":[{"number":7,"time":1769860800000,"kind":"stored","study":"...",...}]}
std::string to_json(std::string_view feed, std::uint64_t last, std::span<const Change> changes);

}  // namespace archive
