// Conditions as SQL with parameters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "archive/index/index.h"
#include "archive/index/sqlite/database.h"

namespace archive::index {

/// Collects the text behind "where" and what is to be bound, in order. No value ever becomes part of the text.
class WhereClause {
 public:
  void add(const Condition& condition);
  void add(const Holding& holding, Level level);
  /// For rows of `level`.
  void add(const ExtraCondition& condition, Level level);
  /// "column in (?, ?)"; of packed UIDs.
  void add_any_of(Attribute attribute, const std::vector<std::string>& values);

  /// " where ..." or nothing.
  [[nodiscard]] std::string sql() const { return sql_.empty() ? std::string() : " where " + sql_; }
  void bind(Statement& statement) const;
  /// The same for the same conditions with the same values.
  [[nodiscard]] std::string signature() const;
  /// The highest level that is spoken of.
  [[nodiscard]] Level top() const { return top_; }

 private:
  struct Parameter {
    Attribute attribute;  ///< says how the value is stored
    std::string value;
    bool as_text = false;  ///< patterns and bounds are text whatever the column
  };

  void begin(Attribute attribute);
  void add_pattern(Attribute attribute, const std::string& pattern, bool ignore_case);
  void append_names(const std::string& compared, const std::vector<std::string>& values);
  void append_pattern(std::string compared, bool is_name, const std::string& pattern, bool ignore_case);
  void say_not_empty(Attribute attribute, bool is_so);
  void append_extra(const ExtraCondition& extra);
  void add_patterns(const Condition& condition);
  void add_name(Attribute attribute, const std::vector<std::string>& values);
  void add_words(Attribute attribute, const std::vector<std::string>& words);
  void append_word(const std::string& word);
  void add_range(Attribute attribute, const std::string& low, const std::string& high);
  void add_moments(const Condition& condition);
  void text_parameter(std::string value);
  void append_list(Attribute attribute, const std::vector<std::string>& values);

  std::string sql_;
  std::vector<Parameter> parameters_;
  Level top_ = Level::instance;
};

/// The column that is compared and sorted by: of names the normalised one.
std::string compared_column(Attribute attribute);

}  // namespace archive::index
