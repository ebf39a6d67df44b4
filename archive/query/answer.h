// Rows of the index as data sets.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

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

/// Rows, and what is counted of them: asked for all at once when the first answer needs it.
class Page {
 public:
  Page(Level level, std::vector<index::Row> rows) : level_(level), rows_(std::move(rows)) {}

  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  [[nodiscard]] const index::Row& row(std::size_t at) const { return rows_[at]; }
  dicom::Result<const index::Counts*> counts(index::Index& index, std::size_t at);

 private:
  Level level_;
  std::vector<index::Row> rows_;
  std::vector<index::Counts> counts_{};
};

/// The answer to a request for one row of a page, in UTF-8.
dicom::Result<dicom::DataSet> make_answer(const Sources& sources, const QueryRequest& request, Page& page,
                                          std::size_t at);

}  // namespace archive::query
