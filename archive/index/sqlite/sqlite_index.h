// The index in one SQLite file.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "archive/index/index.h"
#include "archive/index/sqlite/database.h"

namespace archive::index {

class SqliteIndex final : public Index {
 public:
  /// Opens or creates the file and brings it to the newest version. Errors: io, no_space, invalid_data (damaged, or
  /// made by a newer program).
  static dicom::Result<std::unique_ptr<SqliteIndex>> open(const std::filesystem::path& path);

  dicom::Result<std::vector<Added>> add(std::span<const NewInstance> instances) override;
  dicom::Result<void> exchange(const StoredInstance& served, const StoredInstance& conflict) override;
  dicom::Result<std::optional<StoredInstance>> find_instance(std::string_view sop_instance_uid) override;
  dicom::Result<std::vector<StoredInstance>> conflicts(std::string_view sop_instance_uid) override;
  dicom::Result<std::vector<StoredInstance>> instances(const Scope& scope) override;
  dicom::Result<std::vector<RowId>> find(const Query& query) override;
  dicom::Result<std::uint64_t> count(const Query& query) override;
  dicom::Result<std::vector<Row>> rows(Level level, std::span<const RowId> ids) override;
  dicom::Result<Counts> counts(Level level, RowId id) override;
  dicom::Result<std::optional<StoredInstance>> representative(Level level, RowId id) override;
  dicom::Result<std::optional<std::int64_t>> series_version(std::string_view study_uid,
                                                            std::string_view series_uid) override;
  dicom::Result<void> for_each_pack(const std::function<void(const KnownPack&)>& use) override;
  dicom::Result<void> note_committed(const KnownPack& pack) override;
  dicom::Result<Statistics> statistics() override;
  dicom::Result<void> checkpoint() override;

 private:
  /// A reading connection, lent to one thread.
  class Reader {
   public:
    Reader(SqliteIndex& owner, std::unique_ptr<Database> database) : owner_(owner), database_(std::move(database)) {}
    Reader(Reader&&) = default;
    ~Reader();
    Database* operator->() const { return database_.get(); }
    Database& operator*() const { return *database_; }

   private:
    SqliteIndex& owner_;
    std::unique_ptr<Database> database_;
  };

  /// What the adding side remembers of a series.
  struct KnownSeries {
    std::int64_t id = 0;
    std::int64_t next_ordinal = 0;
  };

  explicit SqliteIndex(std::filesystem::path path) : path_(std::move(path)) {}
  dicom::Result<void> migrate();
  dicom::Result<Reader> reader();

  // In sqlite_add.cpp; all with writer_mutex_ held and within a transaction.
  dicom::Result<std::vector<Added>> add_all(std::span<const NewInstance> instances);
  dicom::Result<Added> add_one(const NewInstance& instance);
  dicom::Result<KnownSeries*> series_of(const NewInstance& instance);
  template <class Above>
  dicom::Result<std::int64_t> insert_row(Level level, std::string_view above, const Above& key, const Values& values);
  dicom::Result<std::int64_t> find_or_add_patient(const Values& values);
  dicom::Result<std::int64_t> find_or_add_study(const NewInstance& instance);
  dicom::Result<std::int64_t> find_or_add_series(std::int64_t study, const NewInstance& instance);
  dicom::Result<std::int64_t> find_or_add_uid(std::string_view uid);
  dicom::Result<std::int64_t> next_ordinal(std::int64_t series);
  dicom::Result<void> insert(std::string_view table, const KnownSeries& series, const NewInstance& instance);
  dicom::Result<void> commit_pack(std::int64_t series, std::uint32_t part, std::uint64_t committed);
  template <class Work>
  auto in_transaction(Work&& work) -> decltype(work());
  void forget_all();

  std::filesystem::path path_;

  std::mutex writer_mutex_;
  std::unique_ptr<Database> writer_;
  std::unordered_map<std::string, KnownSeries> known_series_;
  std::unordered_map<std::string, std::int64_t> known_uids_;

  std::mutex readers_mutex_;
  std::vector<std::unique_ptr<Database>> readers_;
};

/// Takes a StoredInstance out of a row of stored_columns.
StoredInstance stored_of_row(const Statement& statement);
/// Of the joined tables of instances.
extern const std::string stored_columns;

}  // namespace archive::index
