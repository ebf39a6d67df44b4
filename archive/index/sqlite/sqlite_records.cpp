#include <mutex>

#include "archive/index/records.h"
#include "archive/index/sqlite/database.h"

namespace archive::index {
namespace {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

constexpr std::int64_t version = 1;
constexpr const char* schema =
    "create table if not exists record ("
    "  kind text not null, key text not null, state text not null, changed integer not null, body blob not null,"
    "  primary key (kind, key)) without rowid;"
    "create index if not exists record_changed on record (kind, changed);"
    "create index if not exists record_state on record (kind, state, changed);";
constexpr std::string_view columns = "select kind, key, state, changed, body from record ";

// "and state in (?, ?) "
std::string condition_on(std::span<const std::string_view> states) {
  std::string marks;
  for (std::size_t i = 0; i < states.size(); ++i) marks += i == 0 ? "?" : ", ?";
  return marks.empty() ? marks : "and state in (" + marks + ") ";
}

class SqliteRecords final : public Records {
 public:
  explicit SqliteRecords(std::unique_ptr<Database> database) : database_(std::move(database)) {}

  Result<void> write(std::span<const Record> records, std::span<const RecordName> gone) override {
    const std::lock_guard lock(mutex_);
    DICOM_TRY(database_->execute("begin immediate"));
    auto result = write_all(records, gone);
    if (result) result = database_->execute("commit");
    if (!result) (void)database_->execute("rollback");
    return result;
  }

  Result<void> remove(std::string_view kind, std::string_view key) override {
    const std::lock_guard lock(mutex_);
    return database_->run("delete from record where kind = ? and key = ?", kind, key);
  }

  Result<void> remove_range(std::string_view kind, std::string_view first, std::string_view last) override {
    const std::lock_guard lock(mutex_);
    return database_->run("delete from record where kind = ? and key between ? and ?", kind, first, last);
  }

  Result<std::optional<Record>> find(std::string_view kind, std::string_view key) override {
    const std::lock_guard lock(mutex_);
    Statement statement = DICOM_TRY(database_->prepare(std::string(columns) + "where kind = ? and key = ?"));
    statement.bind(kind).bind(key);
    if (!DICOM_TRY(statement.step())) return std::nullopt;
    return record_of(statement);
  }

  Result<std::vector<Record>> all(std::string_view kind) override {
    const std::lock_guard lock(mutex_);
    Statement statement = DICOM_TRY(database_->prepare(std::string(columns) + "where kind = ? order by key"));
    statement.bind(kind);
    return rows_of(statement);
  }

  Result<std::vector<Record>> after(std::string_view kind, std::span<const std::string_view> states,
                                    std::string_view key, std::uint64_t limit) override {
    const std::lock_guard lock(mutex_);
    Statement statement = DICOM_TRY(of_states(kind, states, "and key > ? order by key limit ?"));
    statement.bind(key).bind(static_cast<std::int64_t>(limit));
    return rows_of(statement);
  }

  Result<std::vector<Record>> beginning(std::string_view kind, std::string_view prefix, std::uint64_t limit) override {
    const std::lock_guard lock(mutex_);
    Statement statement = DICOM_TRY(of_states(kind, {}, "and key >= ? order by key limit ?"));
    statement.bind(prefix).bind(static_cast<std::int64_t>(limit));
    std::vector<Record> records;
    while (DICOM_TRY(statement.step()) && statement.text(1).starts_with(prefix))
      records.push_back(record_of(statement));
    return records;
  }

  Result<std::vector<Record>> latest(std::string_view kind, std::span<const std::string_view> states,
                                     std::uint64_t limit, std::uint64_t offset) override {
    const std::lock_guard lock(mutex_);
    Statement statement = DICOM_TRY(of_states(kind, states, "order by changed desc, key limit ? offset ?"));
    statement.bind(static_cast<std::int64_t>(limit)).bind(static_cast<std::int64_t>(offset));
    return rows_of(statement);
  }

  Result<std::vector<Record>> oldest(std::string_view kind, std::span<const std::string_view> states,
                                     std::int64_t before, std::uint64_t limit) override {
    const std::lock_guard lock(mutex_);
    Statement statement = DICOM_TRY(of_states(kind, states, "and changed < ? order by changed, key limit ?"));
    statement.bind(before).bind(static_cast<std::int64_t>(limit));
    return rows_of(statement);
  }

  Result<std::uint64_t> remove_older(std::string_view kind, std::int64_t before) override {
    const std::lock_guard lock(mutex_);
    DICOM_TRY(database_->run("delete from record where kind = ? and changed < ?", kind, before));
    return static_cast<std::uint64_t>(DICOM_TRY(database_->integer("select changes()")));
  }

 private:
  // With mutex_ held. What `rest` wants to know comes next.
  Result<Statement> of_states(std::string_view kind, std::span<const std::string_view> states, std::string_view rest) {
    Statement statement = DICOM_TRY(
        database_->prepare(std::string(columns) + "where kind = ? " + condition_on(states) + std::string(rest)));
    statement.bind(kind);
    for (const std::string_view state : states) statement.bind(state);
    return statement;
  }

  Result<void> write_all(std::span<const Record> records, std::span<const RecordName> gone) {
    for (const RecordName& name : gone) {
      DICOM_TRY(database_->run("delete from record where kind = ? and key = ?", std::string_view(name.kind),
                               std::string_view(name.key)));
    }
    for (const Record& record : records) {
      DICOM_TRY(
          database_->run("insert into record (kind, key, state, changed, body) values (?, ?, ?, ?, ?) "
                         "on conflict (kind, key) do update set state = excluded.state, changed = excluded.changed, "
                         "body = excluded.body",
                         std::string_view(record.kind), std::string_view(record.key), std::string_view(record.state),
                         record.changed, Blob{record.body}));
    }
    return {};
  }

  static Record record_of(const Statement& statement) {
    return {.kind = std::string(statement.text(0)),
            .key = std::string(statement.text(1)),
            .state = std::string(statement.text(2)),
            .changed = statement.integer(3),
            .body = std::string(statement.text(4))};
  }
  static Result<std::vector<Record>> rows_of(Statement& statement) {
    std::vector<Record> records;
    while (DICOM_TRY(statement.step())) records.push_back(record_of(statement));
    return records;
  }

  std::mutex mutex_;
  std::unique_ptr<Database> database_;  // guarded by mutex_
};

}  // namespace

namespace {

// A file that is not there has no records, and gets none.
Result<std::unique_ptr<Records>> look_at_records(const std::filesystem::path& path) {
  std::error_code failure;
  if (std::filesystem::exists(path, failure))
    return std::make_unique<SqliteRecords>(DICOM_TRY(Database::open(path, true)));
  auto database = DICOM_TRY(Database::open(":memory:"));
  DICOM_TRY(database->execute(schema));
  DICOM_TRY(database->execute("pragma query_only = on"));
  return std::make_unique<SqliteRecords>(std::move(database));
}

}  // namespace

Result<std::unique_ptr<Records>> open_records(const std::filesystem::path& folder, RecordsOptions options) {
  const std::filesystem::path path = folder / "records.sqlite";
  if (options.read_only) return look_at_records(path);
  auto database = DICOM_TRY(Database::open(path));
  // Nothing else holds what stands here: each commit is synchronised. Records are looked up one by one; the system's
  // own cache of files is enough for that, and a large one of ours would only be memory that fills up.
  DICOM_TRY(database->execute("pragma synchronous = full; pragma cache_size = -1024;"));
  if (!options.durable) DICOM_TRY(database->execute("pragma synchronous = off"));
  const std::int64_t found = DICOM_TRY(database->integer("pragma user_version"));
  if (found > version) {
    return Error{
        ErrorCode::invalid_data, "records.sqlite is of a newer version (" + std::to_string(found) + ")", {}, {}};
  }
  DICOM_TRY(database->execute(schema));
  DICOM_TRY(database->execute("pragma user_version = 1"));
  return std::make_unique<SqliteRecords>(std::move(database));
}

}  // namespace archive::index
