// Rows of the index as data sets.
#pragma once

#include <optional>

#include "archive/index/index.h"
#include "archive/query/query.h"
#include "archive/retrieve/current_content.h"
#include "dicom/core/data_set.h"

namespace archive::query {

/// What answers are made from.
struct Sources {
  index::Index& index;
  retrieve::CurrentContent& content;

  /// The header that speaks for a row.
  dicom::Result<dicom::DataSet> header(Level level, index::RowId id) const;
};

/// The answer to a request for one row, in UTF-8.
dicom::Result<dicom::DataSet> make_answer(const Sources& sources, const QueryRequest& request, const index::Row& row);

}  // namespace archive::query
