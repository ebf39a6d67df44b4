// The reading side of the index.
#include <algorithm>
#include <functional>
#include <utility>

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
  for (const ExtraCondition& extra : query.extras) clause.add(extra, query.level);
  return clause;
}

/// By what rows are sorted. The last columns name the row, so that equal ones stand in a fixed order: pages neither
/// repeat nor skip.
struct Sorting {
  std::vector<std::string> columns{};
  std::vector<bool> descending{};
  Level top = Level::instance;

  void add(std::string column, bool backwards) {
    columns.push_back(std::move(column));
    descending.push_back(backwards);
  }
  /// Rows behind a given one can be told by one comparison.
  [[nodiscard]] bool is_one_way() const {
    return std::ranges::adjacent_find(descending, std::not_equal_to<>()) == descending.end();
  }
  [[nodiscard]] std::string list() const {
    std::string text;
    for (const std::string& column : columns) text += (text.empty() ? "" : ", ") + column;
    return text;
  }
  [[nodiscard]] std::string order_by() const {
    std::string text;
    for (std::size_t i = 0; i < columns.size(); ++i)
      text += (i == 0 ? " order by " : ", ") + columns[i] + (descending[i] ? " desc" : "");
    return text;
  }
  [[nodiscard]] std::string behind() const {
    std::string places = "?";
    for (std::size_t i = 1; i < columns.size(); ++i) places += ", ?";
    return "(" + list() + (descending[0] ? ") < (" : ") > (") + places + ")";
  }
};

Sorting sorting_of(const Query& query) {
  Sorting sorting;
  bool descending = false;
  for (const Order& order : query.order) {
    descending = order.descending;
    sorting.add(compared_column(order.attribute), descending);
    sorting.top = std::min(sorting.top, entry(order.attribute).level);
  }
  if (query.level == Level::instance) {
    sorting.add("instance.series", descending);
    sorting.add("instance.ordinal", descending);
  } else {
    sorting.add(std::string(row_id(query.level)), descending);
  }
  return sorting;
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

namespace {

/// Many reads as one: each by itself would take and give back the locks of the log.
class ReadTogether {
 public:
  static Result<ReadTogether> begin(Database& database) {
    DICOM_TRY(database.run("begin"));
    return ReadTogether(database);
  }
  ReadTogether(ReadTogether&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  ReadTogether& operator=(ReadTogether&&) = delete;
  ~ReadTogether() {
    if (database_ != nullptr) (void)database_->run("commit");  // nothing was written
  }

 private:
  explicit ReadTogether(Database& database) : database_(&database) {}
  Database* database_;
};

}  // namespace

Result<std::vector<RowId>> SqliteIndex::find(const Query& query) {
  const WhereClause clause = where(query);
  const Sorting sorting = sorting_of(query);
  const Level top = std::min(clause.top(), sorting.top);
  const bool marked = query.limit && sorting.is_one_way() && !read_only_;
  const std::string name = marked ? std::string(table(query.level)) + sorting.order_by() + clause.signature() : "";
  const std::uint64_t generation = generation_;
  const PageMarks::Page page{query.offset, query.limit.value_or(0)};
  if (marked) {
    if (auto known = page_marks_.rows(name, generation, page)) return *std::move(known);
  }
  PageMarks::Mark from;
  if (marked) from = page_marks_.find(name, generation, query.offset).value_or(from);
  std::string sql = "select " + std::string(row_id(query.level)) + ", " + sorting.list() + " from " +
                    joined_tables(query.level, top) + clause.sql();
  if (!from.key.empty()) sql += (clause.sql().empty() ? " where " : " and ") + sorting.behind();
  const Reader database = DICOM_TRY(reader());
  Statement statement = DICOM_TRY(database->prepare(sql + sorting.order_by() + " limit ? offset ?"));
  clause.bind(statement);
  for (const StoredValue& value : from.key) statement.bind_stored(value);
  statement.bind(query.limit ? static_cast<std::int64_t>(*query.limit) : -1)
      .bind(static_cast<std::int64_t>(query.offset - from.offset));
  std::vector<RowId> ids;
  while (DICOM_TRY(statement.step())) {
    ids.push_back(statement.integer(0));
    if (!marked || ids.size() < *query.limit) continue;
    PageMarks::Mark end{query.offset + ids.size(), {}};
    for (std::size_t i = 0; i < sorting.columns.size(); ++i)
      end.key.push_back(statement.value(static_cast<int>(i) + 1));
    page_marks_.add(name, generation, std::move(end));
    break;
  }
  if (marked) page_marks_.set_rows(name, generation, page, ids);
  return ids;
}

Result<std::uint64_t> SqliteIndex::count(const Query& query) {
  const WhereClause clause = where(query);
  const Reader database = DICOM_TRY(reader());
  if (clause.sql().empty()) {
    Statement counter = DICOM_TRY(database->prepare("select value from counter where name = ?"));
    DICOM_TRY(counter.bind(table(query.level)).step());
    return static_cast<std::uint64_t>(counter.integer(0));
  }
  const std::string name = std::string(table(query.level)) + clause.signature();
  const std::uint64_t generation = generation_;
  if (const auto known = page_marks_.total(name, generation); known && !read_only_) return *known;
  Statement statement =
      DICOM_TRY(database->prepare("select count(*) from " + joined_tables(query.level, clause.top()) + clause.sql()));
  clause.bind(statement);
  DICOM_TRY(statement.step());
  const auto total = static_cast<std::uint64_t>(statement.integer(0));
  page_marks_.set_total(name, generation, total);
  return total;
}

Result<std::vector<Row>> SqliteIndex::rows(Level level, std::span<const RowId> ids) {
  const Reader database = DICOM_TRY(reader());
  Statement statement = DICOM_TRY(database->prepare("select " + selected_columns(level) + " from " +
                                                    joined_tables(level, Level::patient) + row_is(level)));
  const ReadTogether together = DICOM_TRY(ReadTogether::begin(*database));
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

namespace {

// Rows of (place in a JSON array of ids, study, instances, modality), one a series, by place and study.
std::string_view counted_series(Level level) {
  if (level == Level::patient)
    return "select asked.key, series.study, series.instance_count, series.modality from json_each(?) as asked "
           "cross join study on study.patient = asked.value cross join series on series.study = study.id";
  if (level == Level::study)
    return "select asked.key, series.study, series.instance_count, series.modality from json_each(?) as asked "
           "cross join series on series.study = asked.value";
  return "select asked.key, series.study, series.instance_count, series.modality from json_each(?) as asked "
         "cross join series on series.id = asked.value";
}

std::string json_array(std::span<const RowId> ids) {
  std::string json = "[";
  for (const RowId id : ids) {
    if (json.size() > 1) json += ',';
    json += std::to_string(id);
  }
  return json + ']';
}

void add_modality(std::vector<std::string>& modalities, std::string_view modality) {
  const auto at = std::ranges::lower_bound(modalities, modality);
  if (!modality.empty() && (at == modalities.end() || *at != modality)) modalities.emplace(at, modality);
}

}  // namespace

// A study has a few series: adding up here costs less than having SQLite sort them.
Result<std::vector<Counts>> SqliteIndex::counts(Level level, std::span<const RowId> ids) {
  std::vector<Counts> all(ids.size());
  if (level == Level::instance) return all;
  const Reader database = DICOM_TRY(reader());
  Statement rows = DICOM_TRY(database->prepare(counted_series(level)));
  rows.bind(std::string_view(json_array(ids)));
  const Counts* last = nullptr;
  std::int64_t last_study = 0;
  while (DICOM_TRY(rows.step())) {
    Counts& counts = all[static_cast<std::size_t>(rows.integer(0))];
    if (&counts != last || rows.integer(1) != last_study) ++counts.studies;
    last = &counts;
    last_study = rows.integer(1);
    ++counts.series;
    counts.instances += static_cast<std::uint64_t>(rows.integer(2));
    add_modality(counts.modalities, rows.text(3));
  }
  return all;
}

Result<std::vector<std::string>> SqliteIndex::sop_classes(Level level, RowId id) {
  const Reader database = DICOM_TRY(reader());
  Statement classes =
      DICOM_TRY(database->prepare("select distinct uid.uid from " + joined_tables(Level::instance, level) +
                                  " join uid on uid.id = instance.sop_class" + row_is(level) + " order by 1"));
  bind_row_id(classes, level, id);
  return texts(classes);
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
