// What a key's value means: PS3.4 C.2.2.2.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "archive/index/index.h"
#include "archive/query/query.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/core/vr.h"

namespace archive::query {

/// How values are to match, apart from where they are. `attribute` of the condition is not set.
/// Nothing for universal matching. Errors: invalid_argument (no date, no time, no number).
dicom::Result<std::optional<index::Condition>> parse_key(dicom::VR vr, std::string_view value, bool fuzzy);

/// Whether any value at the path matches. A path may lead through items of sequences: then any item will do.
bool matches(const dicom::DataSet& header, const TagPath& path, const index::Condition& condition);

/// Whether `text` matches a pattern with * and ?.
bool matches_pattern(std::string_view text, std::string_view pattern);

}  // namespace archive::query
