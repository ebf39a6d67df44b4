// A request split into what the index answers and what headers must.
#pragma once

#include <vector>

#include "archive/index/index.h"
#include "archive/query/query.h"

namespace archive::query {

/// A key that no column has: it is looked up in the header of a representative instance.
struct HeaderFilter {
  TagPath path;
  index::Condition condition;
};

struct Plan {
  index::Query query;
  std::vector<HeaderFilter> filters;
  std::vector<TagPath> unsupported;
};

/// Errors: invalid_argument, which names the key.
dicom::Result<Plan> make_plan(const QueryRequest& request);

}  // namespace archive::query
