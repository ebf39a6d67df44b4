// A request split into what the index answers and what headers must.
#pragma once

#include <optional>
#include <vector>

#include "archive/index/index.h"
#include "archive/query/query.h"
#include "dicom/query/matcher.h"

namespace archive::query {

struct Plan {
  index::Query query;
  /// Keys that no column has: they are looked up in the header of a representative instance.
  std::optional<dicom::query::Matcher> filter;
  std::vector<TagPath> unsupported;
};

/// Errors: invalid_argument, which names the key.
dicom::Result<Plan> make_plan(const QueryRequest& request, const index::ExtraAttributes& extras);

}  // namespace archive::query
