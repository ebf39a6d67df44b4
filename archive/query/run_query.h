// Requests answered.
#pragma once

#include <memory>

#include "archive/index/index.h"
#include "archive/query/query.h"
#include "archive/storage/pack_store.h"

namespace archive::query {

/// See Archive::query. The index and the packs must outlive the cursor.
dicom::Result<std::unique_ptr<QueryCursor>> run_query(index::Index& index, storage::PackStore& packs,
                                                      const QueryRequest& request);

}  // namespace archive::query
