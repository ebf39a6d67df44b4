#include "archive/index/sqlite/database.h"

#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

#include "archive/index/phonetic.h"
#include "dicom/base/check.h"
#include "dicom/charset/normalise.h"

namespace archive::index {
namespace {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

constexpr std::size_t statements_kept = 200;

Error error_of(sqlite3* handle, int code) {
  const int number = sqlite3_system_errno(handle);
  const bool full = (code & 0xff) == SQLITE_FULL || number == ENOSPC || number == EDQUOT || number == EFBIG;
  const bool damaged = (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
  const ErrorCode kind = full ? ErrorCode::no_space : damaged ? ErrorCode::invalid_data : ErrorCode::io;
  return {kind, std::string("index: ") + sqlite3_errmsg(handle), {}, {}};
}

std::optional<std::string_view> text_of(sqlite3_value* value) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
  if (text == nullptr) return std::nullopt;
  return std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

void answer(sqlite3_context* context, const std::string& text) {
  sqlite3_result_text(context, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

// normalise(TEXT) for statements that compare text without case.
void normalise_function(sqlite3_context* context, int, sqlite3_value** arguments) {
  const auto text = text_of(arguments[0]);
  if (!text) return sqlite3_result_null(context);
  answer(context, dicom::normalise(*text));
}

// sounds(NAME) for the migration that adds them.
void sounds_function(sqlite3_context* context, int, sqlite3_value** arguments) {
  const auto text = text_of(arguments[0]);
  if (!text) return sqlite3_result_null(context);
  answer(context, sounds_of(*text));
}

// name_keys(NAME, SOUNDS): what triggers keep of a patient's name, as a JSON array.
void name_keys_function(sqlite3_context* context, int, sqlite3_value** arguments) {
  std::string json = "[";
  for (const std::string& key : name_keys(text_of(arguments[0]).value_or(""), text_of(arguments[1]).value_or(""))) {
    json += json.size() == 1 ? "\"" : ",\"";
    for (const char c : key) {
      if (c == '"' || c == '\\') json += '\\';
      if (static_cast<unsigned char>(c) >= ' ') json += c;
    }
    json += '"';
  }
  answer(context, json + ']');
}

// Where nobody can write, there can be no other files beside the database; SQLite is told so, and does not look for
// them. A log that a crash left is read as it is.
bool cannot_change(const std::filesystem::path& path) {
  std::error_code failure;
  const std::filesystem::path log = path.string() + "-wal";
  const bool has_log = std::filesystem::exists(log, failure) && std::filesystem::file_size(log, failure) > 0;
  return !has_log && ::access(path.parent_path().c_str(), W_OK) != 0;
}

std::string immutable_uri(const std::filesystem::path& path) {
  std::string uri = "file:";
  for (const char c : path.string()) {
    if (c == '?' || c == '#' || c == '%') {
      constexpr std::string_view digits = "0123456789abcdef";
      uri += {'%', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]};
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

}  // namespace

Statement::Statement(Prepared& statement) : statement_(statement.statement), lender_(&statement) {
  DICOM_CHECK(!statement.lent);
  statement.lent = true;
}

Statement::~Statement() {
  if (statement_ == nullptr) return;
  if (lender_ == nullptr) {
    sqlite3_finalize(statement_);
    return;
  }
  reset();
  lender_->lent = false;
}

Statement& Statement::bind(std::int64_t number) {
  sqlite3_bind_int64(statement_, next_++, number);
  return *this;
}
Statement& Statement::bind(std::string_view text) {
  sqlite3_bind_text(statement_, next_++, text.data() != nullptr ? text.data() : "", static_cast<int>(text.size()),
                    SQLITE_TRANSIENT);
  return *this;
}
Statement& Statement::bind_blob(std::string_view bytes) {
  sqlite3_bind_blob(statement_, next_++, bytes.data() != nullptr ? bytes.data() : "", static_cast<int>(bytes.size()),
                    SQLITE_TRANSIENT);
  return *this;
}
Statement& Statement::bind_null() {
  sqlite3_bind_null(statement_, next_++);
  return *this;
}

Statement& Statement::bind_stored(const StoredValue& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return bind(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return bind(std::string_view(*text));
  if (const auto* bytes = std::get_if<dicom::ByteVector>(&value)) return bind_blob(dicom::as_text(*bytes));
  sqlite3_bind_double(statement_, next_++, std::get<double>(value));
  return *this;
}

Result<bool> Statement::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return error_of(sqlite3_db_handle(statement_), code);
}

Result<void> Statement::run() {
  while (DICOM_TRY(step())) {
  }
  return {};
}

void Statement::reset() {
  if (statement_ == nullptr) return;
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
  next_ = 1;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_, column);
}

std::string_view Statement::text(int column) const {
  const bool blob = sqlite3_column_type(statement_, column) == SQLITE_BLOB;
  const void* bytes = blob ? sqlite3_column_blob(statement_, column) : sqlite3_column_text(statement_, column);
  if (bytes == nullptr) return {};
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

StoredValue Statement::value(int column) const {
  switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return sqlite3_column_double(statement_, column);
    case SQLITE_BLOB: {
      const dicom::Bytes bytes = dicom::as_bytes(text(column));
      return dicom::ByteVector(bytes.begin(), bytes.end());
    }
    default: return std::string(text(column));
  }
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& path, bool read_only) {
  // Nobody asks how much memory SQLite has: without that sum its connections share no mutex. Before the first one only.
  static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  (void)uncounted;
  sqlite3* handle = nullptr;
  // Each connection is lent to one thread at a time: SQLite need not lock.
  const int how = read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  const std::string name = read_only && cannot_change(path) ? immutable_uri(path) : path.string();
  const int code = sqlite3_open_v2(name.c_str(), &handle, how | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
  DICOM_CHECK(handle != nullptr);  // only without memory
  std::unique_ptr<Database> database(new Database(handle));
  if (code != SQLITE_OK) return error_of(handle, code).within(path.string());
  sqlite3_busy_timeout(handle, 10'000);
  sqlite3_create_function(handle, "normalise", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, normalise_function,
                          nullptr, nullptr);
  sqlite3_create_function(handle, "sounds", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, sounds_function, nullptr,
                          nullptr);
  sqlite3_create_function(handle, "name_keys", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, name_keys_function,
                          nullptr, nullptr);
  // The packs are the truth: what a power cut takes from the index is read from them again. So the index itself is only
  // synchronised at checkpoints (NORMAL); a kill loses nothing of it at all.
  if (read_only) return database;
  if (auto result =
          database->execute("pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory;"
                            "pragma cache_size = -16384; pragma mmap_size = 2147418112;"
                            "pragma journal_size_limit = 67108864;");
      !result) {
    return std::move(result).error().within(path.string());
  }
  return database;
}

Database::~Database() {
  for (const auto& [sql, prepared] : statements_) {
    DICOM_CHECK(!prepared.lent);
    sqlite3_finalize(prepared.statement);
  }
  sqlite3_close(handle_);
}

Result<void> Database::execute(const char* sql) {
  const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return error_of(handle_, code);
  return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
  std::string key(sql);
  const auto known = statements_.find(key);
  if (known != statements_.end() && !known->second.lent) return Statement(known->second);
  if (statements_.size() >= statements_kept) {  // queries of unusual shapes
    std::erase_if(statements_, [](const auto& entry) {
      if (entry.second.lent) return false;
      sqlite3_finalize(entry.second.statement);
      return true;
    });
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &statement, nullptr);
  if (code != SQLITE_OK) return error_of(handle_, code);
  if (known != statements_.end()) return Statement(statement);
  return Statement(statements_.emplace(std::move(key), Prepared{statement}).first->second);
}

Result<std::int64_t> Database::integer(std::string_view sql) {
  Statement statement = DICOM_TRY(prepare(sql));
  if (!DICOM_TRY(statement.step())) return Error{ErrorCode::invalid_data, "index: no answer", {}, {}};
  return statement.integer(0);
}

void Database::leave_log() {
  // With a hook of ours SQLite does not empty it either.
  const auto note = [](void* self, sqlite3*, const char*, int pages) {
    static_cast<Database*>(self)->log_pages_ = static_cast<std::uint64_t>(pages);
    return SQLITE_OK;
  };
  sqlite3_wal_hook(handle_, note, this);
}

std::int64_t Database::last_row_id() const {
  return sqlite3_last_insert_rowid(handle_);
}

}  // namespace archive::index
