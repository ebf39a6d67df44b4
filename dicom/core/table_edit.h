// Moving rows between tables: what editing and nesting data sets is made of.
#pragma once

#include <span>
#include <vector>

#include "dicom/core/table.h"

namespace dicom::detail {

/// Makes `bytes` one of the table's buffers; returns its number and where in it they begin.
std::uint16_t add_buffer(Table& table, SharedBytes bytes, std::uint64_t& offset);

/// The row, with its value and everything nested in it, as a row of `to`. Bytes of shared buffers are not copied.
Row import_row(Table& to, const Table& from, const Row& row);

/// The same for the rows of a level. They are returned, to be placed by the caller.
std::vector<Row> import_rows(Table& to, const Table& from, std::span<const Row> rows);

}  // namespace dicom::detail
