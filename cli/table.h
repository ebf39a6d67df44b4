// Tables for people: columns as wide as they need to be.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/core/data_set.h"

namespace dicom::cli {

/// Rows of text under headings.
class Table {
 public:
  explicit Table(std::vector<std::string> headings) : rows_{std::move(headings)} {}

  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  [[nodiscard]] std::size_t size() const { return rows_.size() - 1; }
  /// Headings and rows, each with its line end.
  [[nodiscard]] std::string text() const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

/// The value at a path, through the first items of sequences, as text for people; empty if there is none.
std::string value_at(const DataSet& data_set, std::span<const KnownTag> path);

/// Prints data sets as an array of DICOM JSON objects.
void print_json_array(const std::vector<DataSet>& data_sets);

/// "20260131" as "2026-01-31", "0930" as "09:30"; anything else as it is.
std::string readable_date(std::string_view date);
std::string readable_time(std::string_view time);

}  // namespace dicom::cli
