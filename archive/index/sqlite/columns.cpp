#include "archive/index/sqlite/columns.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "archive/index/compact_uid.h"
#include "archive/index/phonetic.h"
#include "dicom/charset/normalise.h"

namespace archive::index {
namespace {

std::string selection(Level level) {
  std::string list;
  for (const AttributeEntry& row : attributes()) {
    if (row.level > level) continue;
    if (!list.empty()) list += ", ";
    list += column(row.attribute);
  }
  return list;
}

// "study.study_date" and so on. SOP classes are numbers, whose text stands in another table.
std::vector<std::string> expressions() {
  std::vector<std::string> all;
  for (const AttributeEntry& row : attributes()) {
    const std::string name = std::string(table(row.level)) + "." + std::string(row.column);
    all.push_back(row.attribute == Attribute::sop_class_uid ? "(select uid from uid where uid.id = " + name + ")"
                                                            : name);
  }
  return all;
}

bool is_packed(Attribute attribute) {
  return attribute == Attribute::study_instance_uid || attribute == Attribute::series_instance_uid ||
         attribute == Attribute::sop_instance_uid;
}

// Numbers are stored as such if their text can be made of them again.
bool parse_same(std::string_view text, std::int64_t& number) {
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  return failure == std::errc() && end == text.data() + text.size() && std::to_string(number) == text;
}

}  // namespace

std::string_view column(Attribute attribute) {
  static const std::vector<std::string> names = expressions();
  return names[static_cast<std::size_t>(attribute)];
}

std::string_view table(Level level) {
  constexpr std::string_view tables[] = {"patient", "study", "series", "instance"};
  return tables[static_cast<std::size_t>(level)];
}

std::string joined_tables(Level level, Level top) {
  std::string tables(table(level));
  if (level >= Level::instance && top < Level::instance) tables += " join series on series.id = instance.series";
  if (level >= Level::series && top < Level::series) tables += " join study on study.id = series.study";
  if (level >= Level::study && top < Level::study) tables += " join patient on patient.id = study.patient";
  return tables;
}

std::string_view row_id(Level level) {
  constexpr std::string_view expressions[] = {"patient.id", "study.id", "series.id",
                                              "(instance.series << 24 | instance.ordinal)"};
  static_assert(ordinal_bits == 24);
  return expressions[static_cast<std::size_t>(level)];
}

const std::string& selected_columns(Level level) {
  static const std::string lists[] = {selection(Level::patient), selection(Level::study), selection(Level::series),
                                      selection(Level::instance)};
  return lists[static_cast<std::size_t>(level)];
}

Values values_of_row(const Statement& statement, int first_column, Level level) {
  Values values;
  int at = first_column;
  for (const AttributeEntry& row : attributes()) {
    if (row.level > level) continue;
    const std::string_view stored = statement.text(at++);
    values[row.attribute] = is_packed(row.attribute) ? unpack_uid(stored) : std::string(stored);
  }
  return values;
}

void bind_value(Statement& statement, Attribute attribute, std::string_view value) {
  if (is_packed(attribute)) {
    statement.bind_blob(pack_uid(value));
    return;
  }
  const Comparison comparison = entry(attribute).comparison;
  std::int64_t number = 0;
  const bool numeric = comparison == Comparison::integer || (comparison == Comparison::date && value.size() == 8);
  if (numeric && parse_same(value, number)) {
    statement.bind(number);
  } else {
    statement.bind(value);
  }
}

void bind_level(Statement& statement, Level level, const Values& values) {
  for (const AttributeEntry& row : attributes()) {
    if (row.level != level) continue;
    bind_value(statement, row.attribute, values[row.attribute]);
    if (row.comparison != Comparison::name) continue;
    const std::string normalised = dicom::normalise_name(values[row.attribute]);
    statement.bind(normalised).bind(sounds_of(normalised));
  }
}

}  // namespace archive::index
