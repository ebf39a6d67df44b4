// Attributes as columns: their names, and their values in and out.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "archive/index/attributes.h"
#include "archive/index/sqlite/database.h"

namespace archive::index {

/// "study.study_date"; of an SOP class a subquery of its text.
std::string_view column(Attribute attribute);
/// "study"
std::string_view table(Level level);
/// The table with those of the levels above, up to `top`: "series join study on ... join patient on ...".
std::string joined_tables(Level level, Level top);
/// The columns of the level and those above; values_of_row takes them out of a statement's row.
const std::string& selected_columns(Level level);
Values values_of_row(const Statement& statement, int first_column, Level level);

/// Binds a value as its column stores it.
void bind_value(Statement& statement, Attribute attribute, std::string_view value);

/// Binds all columns of the level, each name with its normalised form and its sounds behind it.
void bind_level(Statement& statement, Level level, const Values& values);

/// RowIds of instances are two numbers: series and, in the low bits, ordinal.
inline constexpr int ordinal_bits = 24;
/// The expression of a row's RowId.
std::string_view row_id(Level level);

}  // namespace archive::index
