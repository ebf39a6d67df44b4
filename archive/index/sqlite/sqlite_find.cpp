// The reading side of the index.
#include "archive/index/compact_uid.h"
#include "archive/index/sqlite/columns.h"
#include "archive/index/sqlite/sqlite_index.h"
#include "archive/index/sqlite/where_clause.h"

namespace archive::index {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

WhereClause where(const Query& query) {
  WhereClause clause;
  for (const Condition& condition : query.conditions) clause.add(condition);
  for (const Holding& holding : query.holdings) clause.add(holding, query.level);
  return clause;
}

std::string order_by(const Query& query, Level& top) {
  std::string sql = " order by ";
  bool descending = false;
  for (const Order& order : query.order) {
    descending = order.descending;
    sql += compared_column(order.attribute) + (descending ? " desc, " : ", ");
    top = std::min(top, entry(order.attribute).level);
  }
  // Equal ones stand in a fixed order, so that pages neither repeat nor skip.
  return sql + std::string(row_id(query.level)) + (descending ? " desc" : "");
}

void bind_row_id(Statement& statement, Level level, RowId id) {
  if (level == Level::instance) {
    statement.bind(id >> ordinal_bits).bind(id & ((RowId{1} << ordinal_bits) - 1));
  } else {
    statement.bind(id);
  }
}

// For conflicts, whose table has the columns of instances.
std::string joined_above() {
  return "join series on series.id = instance.series join study on study.id = series.study join patient on patient.id "
         "= "
         "study.patient";
}

std::string row_is(Level level) {
  if (level == Level::instance) return " where instance.series = ? and instance.ordinal = ?";
  return " where " + std::string(row_id(level)) + " = ?";
}

// The unique keys of the levels, in the order in which a scope names them.
constexpr Attribute unique_keys[] = {Attribute::patient_id, Attribute::study_instance_uid,
                                     Attribute::series_instance_uid, Attribute::sop_instance_uid};

Result<std::vector<std::string>> texts(Statement& statement) {
  std::vector<std::string> list;
  while (DICOM_TRY(statement.step())) list.emplace_back(statement.text(0));
  return list;
}

}  // namespace

Result<std::vector<RowId>> SqliteIndex::find(const Query& query) {
  const WhereClause clause = where(query);
  Level top = clause.top();
  const std::string order = order_by(query, top);
  const std::string sql = "select " + std::string(row_id(query.level)) + " from " + joined_tables(query.level, top) +
                          clause.sql() + order + " limit ? offset ?";
  const Reader database = DICOM_TRY(reader());
  Statement statement = DICOM_TRY(database->prepare(sql));
  clause.bind(statement);
  statement.bind(query.limit ? static_cast<std::int64_t>(*query.limit) : -1)
      .bind(static_cast<std::int64_t>(query.offset));
  std::vector<RowId> ids;
  while (DICOM_TRY(statement.step())) ids.push_back(statement.integer(0));
  return ids;
}

Result<std::uint64_t> SqliteIndex::count(const Query& query) {
  const WhereClause clause = where(query);
  const Reader database = DICOM_TRY(reader());
  Statement statement =
      DICOM_TRY(database->prepare("select count(*) from " + joined_tables(query.level, clause.top()) + clause.sql()));
  clause.bind(statement);
  DICOM_TRY(statement.step());
  return static_cast<std::uint64_t>(statement.integer(0));
}

Result<std::vector<Row>> SqliteIndex::rows(Level level, std::span<const RowId> ids) {
  const Reader database = DICOM_TRY(reader());
  Statement statement = DICOM_TRY(database->prepare("select " + selected_columns(level) + " from " +
                                                    joined_tables(level, Level::patient) + row_is(level)));
  std::vector<Row> result;
  result.reserve(ids.size());
  for (const RowId id : ids) {
    bind_row_id(statement, level, id);
    if (DICOM_TRY(statement.step())) result.push_back({id, values_of_row(statement, 0, level)});
    statement.reset();
  }
  return result;
}

Result<std::optional<StoredInstance>> SqliteIndex::find_instance(std::string_view sop_instance_uid) {
  const Reader database = DICOM_TRY(reader());
  Statement statement =
      DICOM_TRY(database->prepare("select " + stored_columns + " from " + joined_tables(Level::instance, Level::study) +
                                  " where instance.sop_instance_uid = ?"));
  statement.bind_blob(pack_uid(sop_instance_uid));
  if (!DICOM_TRY(statement.step())) return std::optional<StoredInstance>();
  return std::optional(stored_of_row(statement));
}

Result<std::vector<StoredInstance>> SqliteIndex::conflicts(std::string_view sop_instance_uid) {
  const Reader database = DICOM_TRY(reader());
  // The same columns, of the other table.
  Statement statement = DICOM_TRY(database->prepare("select " + stored_columns + " from conflict as instance " +
                                                    joined_above() + " where instance.sop_instance_uid = ?"));
  statement.bind_blob(pack_uid(sop_instance_uid));
  std::vector<StoredInstance> list;
  while (DICOM_TRY(statement.step())) list.push_back(stored_of_row(statement));
  return list;
}

namespace {

Result<WhereClause> where(const Scope& scope) {
  const std::vector<std::string>* const lists[] = {&scope.patient_ids, &scope.study_uids, &scope.series_uids,
                                                   &scope.instance_uids};
  WhereClause clause;
  for (std::size_t i = 0; i < std::size(lists); ++i) {
    if (!lists[i]->empty()) clause.add_any_of(unique_keys[i], *lists[i]);
  }
  if (clause.sql().empty())
    return Error{ErrorCode::invalid_argument, "neither patient nor study, series or instance is named", {}, {}};
  return clause;
}

}  // namespace

Result<std::vector<StoredInstance>> SqliteIndex::instances(const Scope& scope) {
  const WhereClause clause = DICOM_TRY(where(scope));
  const Level top = std::min(clause.top(), Level::study);
  const Reader database = DICOM_TRY(reader());
  Statement statement = DICOM_TRY(database->prepare(
      "select " + stored_columns + " from " + joined_tables(Level::instance, top) + clause.sql() +
      " order by study.id, series.series_number, series.id, instance.instance_number, instance.ordinal"));
  clause.bind(statement);
  std::vector<StoredInstance> list;
  while (DICOM_TRY(statement.step())) list.push_back(stored_of_row(statement));
  return list;
}

Result<std::vector<StoredInstance>> SqliteIndex::conflicts_in(const Scope& scope) {
  const WhereClause clause = DICOM_TRY(where(scope));
  const Reader database = DICOM_TRY(reader());
  Statement statement = DICOM_TRY(
      database->prepare("select " + stored_columns + " from conflict as instance " + joined_above() + clause.sql()));
  clause.bind(statement);
  std::vector<StoredInstance> list;
  while (DICOM_TRY(statement.step())) list.push_back(stored_of_row(statement));
  return list;
}

Result<std::vector<StoredInstance>> SqliteIndex::conflicts(std::uint64_t offset, std::size_t limit) {
  const Reader database = DICOM_TRY(reader());
  Statement statement = DICOM_TRY(
      database->prepare("select " + stored_columns + " from conflict as instance " + joined_above() +
                        " order by instance.received desc, instance.series, instance.ordinal limit ? offset ?"));
  statement.bind(static_cast<std::int64_t>(limit)).bind(static_cast<std::int64_t>(offset));
  std::vector<StoredInstance> list;
  while (DICOM_TRY(statement.step())) list.push_back(stored_of_row(statement));
  return list;
}

Result<Counts> SqliteIndex::counts(Level level, RowId id) {
  Counts counts;
  if (level == Level::instance) return counts;
  const std::string tables = " from " + joined_tables(Level::series, level) + row_is(level);
  const Reader database = DICOM_TRY(reader());
  Statement sums = DICOM_TRY(database->prepare(
      "select count(distinct series.study), count(*), coalesce(sum(series.instance_count), 0)" + tables));
  bind_row_id(sums, level, id);
  DICOM_TRY(sums.step());
  counts.studies = static_cast<std::uint64_t>(sums.integer(0));
  counts.series = static_cast<std::uint64_t>(sums.integer(1));
  counts.instances = static_cast<std::uint64_t>(sums.integer(2));
  Statement modalities = DICOM_TRY(
      database->prepare("select distinct series.modality" + tables + " and series.modality <> '' order by 1"));
  bind_row_id(modalities, level, id);
  counts.modalities = DICOM_TRY(texts(modalities));
  Statement classes =
      DICOM_TRY(database->prepare("select distinct uid.uid from " + joined_tables(Level::instance, level) +
                                  " join uid on uid.id = instance.sop_class" + row_is(level) + " order by 1"));
  bind_row_id(classes, level, id);
  counts.sop_classes = DICOM_TRY(texts(classes));
  return counts;
}

Result<std::optional<StoredInstance>> SqliteIndex::representative(Level level, RowId id) {
  const Reader database = DICOM_TRY(reader());
  const std::string order = level == Level::instance ? "" : " order by study.id, series.id, instance.ordinal";
  Statement statement = DICOM_TRY(database->prepare("select " + stored_columns + " from " +
                                                    joined_tables(Level::instance, std::min(level, Level::study)) +
                                                    row_is(level) + order + " limit 1"));
  bind_row_id(statement, level, id);
  if (!DICOM_TRY(statement.step())) return std::optional<StoredInstance>();
  return std::optional(stored_of_row(statement));
}

Result<std::optional<std::int64_t>> SqliteIndex::series_version(std::string_view study_uid,
                                                                std::string_view series_uid) {
  const Reader database = DICOM_TRY(reader());
  Statement row =
      DICOM_TRY(database->prepare("select series.version from series join study on study.id = series.study "
                                  "where study.study_instance_uid = ? and series.series_instance_uid = ?"));
  row.bind_blob(pack_uid(study_uid)).bind_blob(pack_uid(series_uid));
  if (!DICOM_TRY(row.step())) return std::optional<std::int64_t>();
  return std::optional(row.integer(0));
}

}  // namespace archive::index
