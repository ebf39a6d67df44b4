// Requests answered.
#pragma once

#include <memory>

#include "archive/index/index.h"
#include "archive/query/query.h"
#include "archive/retrieve/current_content.h"

namespace archive::query {

/// See Archive::query. The index and the content must outlive the cursor.
dicom::Result<std::unique_ptr<QueryCursor>> run_query(index::Index& index, retrieve::CurrentContent& content,
                                                      const QueryRequest& request);

}  // namespace archive::query
