#include "archive/index/sqlite/where_clause.h"

#include <algorithm>

#include "archive/index/phonetic.h"
#include "archive/index/sqlite/columns.h"
#include "dicom/charset/normalise.h"

namespace archive::index {
namespace {

constexpr std::string_view wildcards = "*?";

bool has_wildcard(std::string_view text) {
  return text.find_first_of(wildcards) != std::string_view::npos;
}

// DICOM's wildcards are GLOB's, but GLOB has one more.
std::string as_glob(std::string_view pattern) {
  std::string glob;
  for (const char c : pattern) {
    if (c == '[')
      glob += "[[]";
    else
      glob += c;
  }
  return glob;
}

// The first text that is greater than all that begin with `prefix`, or nothing.
std::string behind_prefix(std::string prefix) {
  while (!prefix.empty() && prefix.back() == '\x7f') prefix.pop_back();
  if (!prefix.empty()) ++prefix.back();
  return prefix;
}

// Greater than every byte of UTF-8.
constexpr char behind_all = '\xff';

// One that is a word of a name as they are split, or the beginning of one.
bool is_plain_word(std::string_view text) {
  return !text.empty() && text.find_first_of(word_separators) == std::string_view::npos && !has_wildcard(text);
}

// Behind the ASCII letters there may be names in other scripts, in their own component groups.
bool may_be_in_any_group(std::string_view name) {
  return std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace

std::string compared_column(Attribute attribute) {
  std::string name(column(attribute));
  if (entry(attribute).comparison == Comparison::name) name += "_normalised";
  return name;
}

void WhereClause::begin(Attribute attribute) {
  if (!sql_.empty()) sql_ += " and ";
  top_ = std::min(top_, entry(attribute).level);
}

void WhereClause::text_parameter(std::string value) {
  parameters_.push_back({Attribute::patient_id, std::move(value), true});
}

void WhereClause::append_list(Attribute attribute, const std::vector<std::string>& values) {
  sql_ += '(';
  for (std::size_t i = 0; i < values.size(); ++i) {
    sql_ += i == 0 ? "?" : ", ?";
    parameters_.push_back({attribute, values[i]});
  }
  sql_ += ')';
}

void WhereClause::add_any_of(Attribute attribute, const std::vector<std::string>& values) {
  if (entry(attribute).comparison == Comparison::name) return add_name(attribute, values);
  begin(attribute);
  if (attribute == Attribute::sop_class_uid) {
    sql_ += "instance.sop_class in (select id from uid where uid in ";
    append_list(attribute, values);
    sql_ += ')';
    return;
  }
  sql_ += std::string(column(attribute)) + " in ";
  append_list(attribute, values);
  say_not_empty(attribute, std::ranges::find(values, "") == values.end());
}

// The index of accession numbers has no empty ones: only where that is said can it be used.
void WhereClause::say_not_empty(Attribute attribute, bool is_so) {
  if (is_so && attribute == Attribute::accession_number) sql_ += " and study.accession_number <> ''";
}

// A name without wildcards: the whole name, its first component group, or one of the others.
void WhereClause::add_name(Attribute attribute, const std::vector<std::string>& values) {
  begin(attribute);
  append_names(compared_column(attribute), values);
}

void WhereClause::append_names(const std::string& name_column, const std::vector<std::string>& values) {
  sql_ += '(';
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::string name = dicom::normalise_name(values[i]);
    const std::string glob = as_glob(name);
    sql_ += (i == 0 ? "" : " or ") + name_column + " = ?";
    text_parameter(name);
    if (name.find('=') != std::string::npos) continue;
    // '>' follows '=': all names whose first group is this.
    sql_ += " or (" + name_column + " >= ? and " + name_column + " < ?)";
    text_parameter(name + '=');
    text_parameter(name + '>');
    if (!may_be_in_any_group(name)) continue;
    sql_ += " or " + name_column + " glob ? or " + name_column + " glob ?";
    text_parameter("*=" + glob);
    text_parameter("*=" + glob + "=*");
  }
  sql_ += ')';
}

void WhereClause::add_pattern(Attribute attribute, const std::string& pattern, bool ignore_case) {
  begin(attribute);
  append_pattern(compared_column(attribute), entry(attribute).comparison == Comparison::name, pattern, ignore_case);
  say_not_empty(attribute, pattern.find_first_not_of('*') != std::string::npos);
}

void WhereClause::append_pattern(std::string compared, bool is_name, const std::string& pattern, bool ignore_case) {
  const std::string wanted = is_name       ? dicom::normalise_name(pattern)
                             : ignore_case ? dicom::normalise(pattern)
                                           : pattern;
  if (!is_name && ignore_case) compared = "normalise(" + compared + ")";
  const std::string prefix = wanted.substr(0, wanted.find_first_of(wildcards));
  const std::string behind = behind_prefix(prefix);
  const bool is_bounded = !behind.empty() && !may_be_in_any_group(prefix) && (is_name || !ignore_case);
  if (is_bounded && wanted.size() == prefix.size() + 1 && wanted.back() == '*') {
    sql_ += '(' + compared + " >= ? and " + compared + " < ?)";
    text_parameter(prefix);
    text_parameter(behind);
    return;
  }
  sql_ += '(' + compared + " glob ?";
  text_parameter(as_glob(wanted));
  if (is_name && !wanted.ends_with('*')) {
    sql_ += " or " + compared + " glob ?";
    text_parameter(as_glob(wanted) + "=*");
  }
  if (is_name && may_be_in_any_group(wanted) && !wanted.starts_with('*')) {
    sql_ += " or " + compared + " glob ?";
    text_parameter("*=" + as_glob(wanted) + "*");
    sql_ += ')';
    return;
  }
  sql_ += ')';
  // What stands before the first wildcard bounds the search to a part of the column's index.
  if (!is_bounded) return;
  sql_ += " and " + compared + " >= ? and " + compared + " < ?";
  text_parameter(prefix);
  text_parameter(behind);
}

// One of several will do.
void WhereClause::add_patterns(const Condition& condition) {
  if (condition.values.size() == 1) return add_pattern(condition.attribute, condition.values[0], condition.ignore_case);
  begin(condition.attribute);
  for (std::size_t i = 0; i < condition.values.size(); ++i) {
    WhereClause one;
    one.add_pattern(condition.attribute, condition.values[i], condition.ignore_case);
    sql_ += (i == 0 ? "((" : " or (") + one.sql_ + ")";
    parameters_.insert(parameters_.end(), one.parameters_.begin(), one.parameters_.end());
  }
  sql_ += ')';
}

// The words of patients' names, and their sounds, are in a table of their own.
void WhereClause::append_word(const std::string& word) {
  sql_ += " and patient.id in (select patient from patient_word where word >= ? and word < ?";
  text_parameter('=' + word);
  text_parameter('=' + word + behind_all);
  if (const std::string sound = sound_of(word); !sound.empty()) {
    sql_ += " union all select patient from patient_word where word = ?";
    text_parameter('~' + sound);
  }
  sql_ += ')';
}

// Fuzzy: each word begins a component, or a word within one; or sounds like one.
void WhereClause::add_words(Attribute attribute, const std::vector<std::string>& words) {
  begin(attribute);
  const bool is_name = entry(attribute).comparison == Comparison::name;
  const std::string compared = is_name ? compared_column(attribute) : "normalise(" + compared_column(attribute) + ")";
  sql_ += "(1";
  for (const std::string& word : words) {
    const std::string normalised = dicom::normalise(word);
    if (attribute == Attribute::patient_name && is_plain_word(normalised)) {
      append_word(normalised);
      continue;
    }
    const std::string glob = as_glob(normalised);
    sql_ += " and (" + compared + " glob ? or " + compared + " glob ?";
    text_parameter(glob + '*');
    text_parameter("*[ ^=,.-]" + glob + '*');
    if (const std::string sound = sound_of(normalised); is_name && !sound.empty()) {
      sql_ += " or " + std::string(column(attribute)) + "_sounds glob ?";
      text_parameter("* " + sound + " *");
    }
    sql_ += ')';
  }
  sql_ += ')';
}

// Columns of dates hold numbers; text among them (no dates) is greater than every number, so that ranges need both
// bounds.
void WhereClause::add_range(Attribute attribute, const std::string& low, const std::string& high) {
  begin(attribute);
  const bool is_date = entry(attribute).comparison == Comparison::date;
  sql_ += std::string(column(attribute)) + " between ? and ?";
  if (is_date) {
    parameters_.push_back({attribute, low.empty() ? "10000101" : low});
    parameters_.push_back({attribute, high.empty() ? "99991231" : high});
  } else {
    text_parameter(low.empty() ? "0" : low);
    text_parameter(high + '~');  // "1030" reaches to the end of that minute
  }
}

void WhereClause::add_moments(const Condition& condition) {
  begin(condition.attribute);
  const std::string date(column(condition.attribute));
  const std::string time(column(condition.second));
  const std::string& low = condition.values[0];
  const std::string& high = condition.values[1];
  sql_ += "(" + date + " between ? and ?";
  parameters_.push_back({condition.attribute, low.empty() ? "10000101" : low.substr(0, 8)});
  parameters_.push_back({condition.attribute, high.empty() ? "99991231" : high.substr(0, 8)});
  if (low.size() > 8) {
    sql_ += " and (" + date + " > ? or " + time + " >= ?)";
    parameters_.push_back({condition.attribute, low.substr(0, 8)});
    text_parameter(low.substr(8));
  }
  if (high.size() > 8) {
    sql_ += " and (" + date + " < ? or " + time + " <= ?)";
    parameters_.push_back({condition.attribute, high.substr(0, 8)});
    text_parameter(high.substr(8) + '~');
  }
  sql_ += ')';
}

void WhereClause::add(const Condition& condition) {
  using Kind = Condition::Kind;
  switch (condition.kind) {
    case Kind::any_of:
      if (condition.ignore_case && entry(condition.attribute).comparison == Comparison::text) {
        return add_patterns(condition);
      }
      return add_any_of(condition.attribute, condition.values);
    case Kind::pattern: return add_patterns(condition);
    case Kind::range: return add_range(condition.attribute, condition.values[0], condition.values[1]);
    case Kind::moments: return add_moments(condition);
    case Kind::words: return add_words(condition.attribute, condition.values);
  }
}

void WhereClause::add(const Holding& holding, Level level) {
  const bool of_patient = level == Level::patient;
  begin(of_patient ? Attribute::patient_id : Attribute::study_instance_uid);
  const bool modality = holding.attribute == Attribute::modality;
  sql_ += "exists (select 1 from series as held";
  if (of_patient) sql_ += " join study as held_study on held_study.id = held.study";
  if (!modality) sql_ += " join instance as held_instance on held_instance.series = held.id";
  sql_ += of_patient ? " where held_study.patient = patient.id and (" : " where held.study = study.id and (";
  for (std::size_t i = 0; i < holding.values.size(); ++i) {
    const std::string operation = has_wildcard(holding.values[i]) ? " glob ?" : " = ?";
    if (i > 0) sql_ += " or ";
    sql_ += modality ? "held.modality" + operation
                     : "held_instance.sop_class in (select id from uid where uid" + operation + ")";
    text_parameter(has_wildcard(holding.values[i]) ? as_glob(holding.values[i]) : holding.values[i]);
  }
  sql_ += "))";
}

namespace {

// Which rows of `level` belong to the rows of an extra attribute that `rows` selects.
std::string in_rows(Level of, Level level, std::string rows) {
  if (of == Level::instance && level == Level::instance)
    return "(instance.series, instance.ordinal) in (select row >> 24, row & 16777215 from (" + rows + "))";
  static_assert(ordinal_bits == 24);
  if (of == Level::instance) {
    rows = "select row >> 24 from (" + rows + ")";
    of = Level::series;
  }
  if (of == Level::series && level < Level::series) {
    rows = "select study from series where id in (" + rows + ")";
    of = Level::study;
  }
  if (of == Level::study && level < Level::study) {
    rows = "select patient from study where id in (" + rows + ")";
    of = Level::patient;
  }
  return std::string(table(of)) + ".id in (" + rows + ")";
}

}  // namespace

void WhereClause::add(const ExtraCondition& extra, Level level) {
  if (!sql_.empty()) sql_ += " and ";
  top_ = std::min(top_, std::min(extra.attribute.level, level));
  WhereClause rows;
  rows.append_extra(extra);
  sql_ += in_rows(
      extra.attribute.level, level,
      "select row from extra_value where attribute = " + std::to_string(extra.attribute.id) + " and " + rows.sql_);
  parameters_.insert(parameters_.end(), rows.parameters_.begin(), rows.parameters_.end());
}

void WhereClause::append_extra(const ExtraCondition& extra) {
  const Condition& condition = extra.condition;
  const Comparison comparison = extra.attribute.comparison;
  const bool is_name = comparison == Comparison::name;
  if (condition.kind == Condition::Kind::any_of && is_name) return append_names("value", condition.values);
  const bool folded = condition.ignore_case && comparison == Comparison::text;
  if (condition.kind == Condition::Kind::pattern || (condition.kind == Condition::Kind::any_of && folded)) {
    for (std::size_t i = 0; i < condition.values.size(); ++i) {
      sql_ += i == 0 ? "((" : " or (";
      append_pattern("value", is_name, condition.values[i], folded);
      sql_ += ')';
    }
    sql_ += ')';
    return;
  }
  const bool is_number = comparison == Comparison::number || comparison == Comparison::date;
  const std::string place = is_number ? "cast(? as numeric)" : "?";
  if (condition.kind == Condition::Kind::any_of) {
    sql_ += "value in (";
    for (std::size_t i = 0; i < condition.values.size(); ++i) sql_ += (i == 0 ? "" : ", ") + place;
    sql_ += ')';
    for (const std::string& value : condition.values) text_parameter(value);
    return;
  }
  const std::string& low = condition.values[0];
  const std::string& high = condition.values[1];
  sql_ += "value between " + place + " and " + place;
  text_parameter(!low.empty() ? low : is_number ? "10000101" : "0");
  text_parameter(!is_number ? high + '~' : high.empty() ? "99991231" : high);
}

std::string WhereClause::signature() const {
  std::string text = sql_;
  for (const Parameter& parameter : parameters_) {
    text += '\0';
    text += std::to_string(parameter.value.size()) + ':' + parameter.value;
  }
  return text;
}

void WhereClause::bind(Statement& statement) const {
  for (const Parameter& parameter : parameters_) {
    if (parameter.as_text)
      statement.bind(parameter.value);
    else
      bind_value(statement, parameter.attribute, parameter.value);
  }
}

}  // namespace archive::index
