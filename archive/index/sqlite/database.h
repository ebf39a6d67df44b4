// SQLite with owners and Results. One connection is used by one thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace archive::index {

/// Bytes, where a string_view is text.
struct Blob {
  std::string_view bytes;
};

/// A value as it is stored, of whatever type.
using StoredValue = std::variant<std::int64_t, double, std::string, dicom::ByteVector>;

/// A prepared statement, kept by its connection for the next use. While it is lent it is neither given to somebody else
/// nor dropped.
struct Prepared {
  sqlite3_stmt* statement = nullptr;
  bool lent = false;
};

/// A prepared statement in use: reset and given back when it goes, before its connection does. Parameters and columns
/// count from 1 and 0, as in SQLite.
class Statement {
 public:
  /// `statement` is marked as lent.
  explicit Statement(Prepared& statement);
  /// One that is not kept: finalised with this.
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  Statement(Statement&& other) noexcept
      : statement_(std::exchange(other.statement_, nullptr)), lender_(other.lender_), next_(other.next_) {}
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Values are bound in order. They are copied.
  Statement& bind(std::int64_t number);
  Statement& bind(std::string_view text);
  Statement& bind_blob(std::string_view bytes);
  Statement& bind(Blob blob) { return bind_blob(blob.bytes); }
  Statement& bind_null();
  Statement& bind_stored(const StoredValue& value);

  /// True if there is a row.
  dicom::Result<bool> step();
  /// Steps to the end.
  dicom::Result<void> run();
  /// Ready to bind and step anew.
  void reset();

  [[nodiscard]] std::int64_t integer(int column) const;
  /// Text of any type; empty for null. Valid until the next step.
  [[nodiscard]] std::string_view text(int column) const;
  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] StoredValue value(int column) const;

 private:
  sqlite3_stmt* statement_;  // null when it was moved from
  Prepared* lender_ = nullptr;
  int next_ = 1;
};

class Database {
 public:
  /// `read_only`: also on a disk that cannot be written. Errors: io, invalid_data (not a database, damaged), no_space.
  static dicom::Result<std::unique_ptr<Database>> open(const std::filesystem::path& path, bool read_only = false);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Statements without parameters and rows.
  dicom::Result<void> execute(const char* sql);
  /// Prepared once a connection, and once more for each that is wanted while the others are lent.
  dicom::Result<Statement> prepare(std::string_view sql);
  /// Prepares, binds the values in order, and steps to the end.
  template <class... Value>
  dicom::Result<void> run(std::string_view sql, const Value&... values) {
    Statement statement = DICOM_TRY(prepare(sql));
    (statement.bind(values), ...);
    return statement.run();
  }
  dicom::Result<std::int64_t> integer(std::string_view sql);
  [[nodiscard]] std::int64_t last_row_id() const;
  /// Its commits leave the log as it is: somebody else empties it.
  void leave_log();
  /// Pages in the log after the last commit of a connection that leaves it.
  [[nodiscard]] std::uint64_t log_pages() const { return log_pages_; }

 private:
  explicit Database(sqlite3* handle) : handle_(handle) {}
  sqlite3* handle_;
  std::uint64_t log_pages_ = 0;
  std::unordered_map<std::string, Prepared> statements_;  // its nodes stay where they are
};

}  // namespace archive::index
