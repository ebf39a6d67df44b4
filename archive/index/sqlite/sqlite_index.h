// The index in one SQLite file.
#pragma once

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "archive/acts/edits.h"
#include "archive/index/index.h"
#include "archive/index/sqlite/checkpointer.h"
#include "archive/index/sqlite/database.h"
#include "archive/index/sqlite/page_marks.h"

namespace archive::index {

class SqliteIndex final : public Index {
 public:
  /// Opens or creates the file and brings it to the newest version. Errors: io, no_space, invalid_data (damaged, or
  /// made by a newer program).
  /// `edits` says what studies become that come; it must outlive the index.
  /// `cache_size`: bytes of pages that the writing side keeps in memory.
  static dicom::Result<std::unique_ptr<SqliteIndex>> open(const std::filesystem::path& path, const acts::Edits& edits,
                                                          std::uint64_t cache_size = std::uint64_t{64} << 20);
  /// Opens an index for reading, which a server may be using. Errors: also not_found.
  static dicom::Result<std::unique_ptr<SqliteIndex>> open_to_look(const std::filesystem::path& path,
                                                                  const acts::Edits& edits);

  dicom::Result<std::vector<Added>> add(std::span<const NewInstance> instances) override;
  dicom::Result<void> exchange(const StoredInstance& served, const StoredInstance& conflict) override;
  dicom::Result<std::optional<StoredInstance>> find_instance(std::string_view sop_instance_uid) override;
  dicom::Result<std::vector<StoredInstance>> conflicts(std::string_view sop_instance_uid) override;
  dicom::Result<std::vector<StoredInstance>> instances(const Scope& scope) override;
  dicom::Result<std::vector<RowId>> find(const Query& query) override;
  dicom::Result<std::uint64_t> count(const Query& query) override;
  dicom::Result<std::vector<Row>> rows(Level level, std::span<const RowId> ids) override;
  dicom::Result<std::vector<Counts>> counts(Level level, std::span<const RowId> ids) override;
  dicom::Result<std::vector<std::string>> sop_classes(Level level, RowId id) override;
  dicom::Result<std::optional<StoredInstance>> representative(Level level, RowId id) override;
  dicom::Result<std::optional<std::int64_t>> series_version(std::string_view study_uid,
                                                            std::string_view series_uid) override;
  dicom::Result<void> set_extras(std::span<const ExtraAttribute> wanted) override;
  std::shared_ptr<const ExtraAttributes> extras() const override;
  dicom::Result<bool> fill_extras(std::size_t rows, const HeaderOf& header_of) override;
  dicom::Result<std::vector<ExtraProgress>> extra_progress() override;
  dicom::Result<std::uint64_t> apply_edit(const Act& act) override;
  dicom::Result<void> remove(const Act& act) override;
  dicom::Result<void> move_to_trash(std::uint64_t act, const StoredInstance& instance) override;
  dicom::Result<std::vector<StoredInstance>> trashed(std::uint64_t act, std::string_view sop_instance_uid) override;
  dicom::Result<void> restore(const Act& act, std::span<const NewInstance> instances) override;
  dicom::Result<void> forget_trash(const Act& act) override;
  dicom::Result<std::uint64_t> acts_applied() override;
  dicom::Result<void> note_applied(std::uint64_t act) override;
  dicom::Result<std::vector<PackContents>> trash(std::uint64_t act) override;
  dicom::Result<void> add_to_trash(std::uint64_t act, const NewInstance& instance) override;
  dicom::Result<bool> is_needed(const PackContents& pack, std::uint64_t act) override;
  dicom::Result<std::vector<PackedContent>> contents(const PackContents& pack) override;
  dicom::Result<std::string> fact(std::string_view name) override;
  dicom::Result<void> note_fact(std::string_view name, std::string_view value) override;
  dicom::Result<void> check() override;
  dicom::Result<void> copy_to(const std::filesystem::path& path) override;
  dicom::Result<void> forget_pack(const PackContents& pack) override;
  dicom::Result<std::vector<StoredInstance>> conflicts_in(const Scope& scope) override;
  dicom::Result<std::vector<StoredInstance>> conflicts(std::uint64_t offset, std::size_t limit) override;
  dicom::Result<std::optional<PatientIdentity>> original_patient(std::string_view study_uid) override;
  dicom::Result<std::optional<Values>> patient(const PatientIdentity& identity) override;
  dicom::Result<std::vector<Change>> changes(std::uint64_t after, std::size_t limit) override;
  dicom::Result<std::uint64_t> last_change() override;
  dicom::Result<std::string> feed_name() override;
  dicom::Result<std::uint64_t> prune_changes(std::uint64_t time, std::uint64_t after) override;
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
  /// Instances that a transaction added to one table of one series.
  struct Batch {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t count = 0;
  };
  using Batches = std::map<std::pair<std::int64_t, bool>, Batch>;  // by series, and whether they are conflicts

  SqliteIndex(std::filesystem::path path, const acts::Edits& edits) : path_(std::move(path)), edits_(edits) {}
  dicom::Result<void> migrate();
  dicom::Result<Reader> reader();

  // In sqlite_add.cpp; all with writer_mutex_ held and within a transaction.
  dicom::Result<std::vector<Added>> add_all(std::span<const NewInstance> instances);
  dicom::Result<Added> add_one(const NewInstance& instance, Batches& batches);
  dicom::Result<void> note_batches(const Batches& batches, Change::Kind kind, std::uint64_t act);
  dicom::Result<KnownSeries*> series_of(const NewInstance& instance);
  template <class... Key>
  dicom::Result<std::int64_t> insert_row(Level level, std::string_view above, const Values& values, const Key&... keys);
  dicom::Result<std::int64_t> find_or_add_patient(const Values& values);
  dicom::Result<std::int64_t> find_or_add_study(const NewInstance& instance);
  dicom::Result<std::int64_t> find_or_add_series(std::int64_t study, const NewInstance& instance);
  dicom::Result<std::int64_t> find_or_add_uid(std::string_view uid);
  dicom::Result<std::int64_t> next_ordinal(std::int64_t series);
  dicom::Result<void> insert(std::string_view table, const KnownSeries& series, const NewInstance& instance);
  dicom::Result<void> commit_pack(std::int64_t series, std::uint32_t part, std::uint64_t committed);
  dicom::Result<std::int64_t> new_series_id();
  dicom::Result<void> note_pack(const KnownPack& pack);
  dicom::Result<void> take_packs_from_trash(std::int64_t series, const NewInstance& instance);

  // In sqlite_extras.cpp; the same.
  dicom::Result<void> load_extras();
  dicom::Result<void> add_extras(Level level, std::int64_t row, const ExtraValues& values);
  dicom::Result<void> make_stale(std::int64_t study);
  dicom::Result<void> make_stale_of_series(std::int64_t series);
  dicom::Result<void> remove_extra(std::int64_t attribute);
  dicom::Result<void> refill_study(std::int64_t study, const HeaderOf& header_of);
  dicom::Result<void> refill_row(Level level, std::int64_t row, const ExtraAttributes& attributes,
                                 const HeaderOf& header_of);
  dicom::Result<std::size_t> refill_stale(std::size_t rows, const HeaderOf& header_of);
  dicom::Result<std::size_t> fill_new(std::size_t rows, const HeaderOf& header_of);

  // In sqlite_edits.cpp and sqlite_removals.cpp; the same.
  dicom::Result<std::vector<std::int64_t>> studies_reached_by(const Act& act);
  dicom::Result<void> edit_study(std::int64_t study, const Act& act);
  dicom::Result<Values> original_values(std::int64_t study, const Values& current);
  dicom::Result<void> keep_original(std::int64_t study, const Values& original, const acts::Steps& steps,
                                    std::uint64_t edit);
  dicom::Result<std::int64_t> patient_for(const Values& values, const Act& act);
  dicom::Result<void> update_row(Level level, std::int64_t id, const Values& values);
  dicom::Result<void> drop_if_childless(std::int64_t patient);
  dicom::Result<void> trash_from(std::string_view table, std::int64_t series, const Act& act,
                                 const PackContents& contents, std::vector<std::string>& uids);
  dicom::Result<void> remove_from_series(std::int64_t study, std::int64_t series, const Act& act,
                                         std::span<const PackContents> contents);
  dicom::Result<void> remove_contents(const Act& act);
  dicom::Result<void> drop_empty_study(std::int64_t study);

  // In sqlite_changes.cpp; the same.
  dicom::Result<std::int64_t> add_change(const Change& change);
  dicom::Result<std::int64_t> add_change(Change::Kind kind, std::uint64_t act, std::int64_t series, const Batch& batch);

  // What is remembered of rows must not outlive a transaction that did not happen.
  template <class Work>
  auto in_transaction(Work&& work) -> decltype(work()) {
    const std::lock_guard lock(writer_mutex_);
    DICOM_TRY(writer_->execute("begin immediate"));
    auto result = work();
    if (result) {
      if (auto committed = writer_->execute("commit"); !committed) result = std::move(committed).error();
    }
    ++generation_;
    if (!result) {
      forget_all();
      (void)writer_->execute("rollback");  // fails if SQLite did it by itself, which is as good
    }
    if (checkpointer_ != nullptr) checkpointer_->committed(writer_->log_pages());
    return result;
  }
  void forget_all();

  std::filesystem::path path_;
  bool read_only_ = false;
  const acts::Edits& edits_;

  std::mutex writer_mutex_;
  std::unique_ptr<Database> writer_;
  std::unordered_map<std::string, KnownSeries> known_series_;
  std::unordered_map<std::string, std::int64_t> known_uids_;
  std::int64_t last_series_id_ = 0;  // 0: not yet looked up

  mutable std::mutex extras_mutex_;
  std::shared_ptr<const ExtraAttributes> extras_ = std::make_shared<ExtraAttributes>();
  std::atomic<std::uint64_t> generation_ = 0;  // of what is stored: another one after each transaction
  PageMarks page_marks_;

  std::mutex readers_mutex_;
  std::vector<std::unique_ptr<Database>> readers_;
  std::unique_ptr<Checkpointer> checkpointer_;  // last: it ends before the mutex that it uses
};

/// SQLite has no unsigned numbers.
inline std::int64_t signed_number(std::uint64_t number) {
  return static_cast<std::int64_t>(number);
}

/// Selects the row ids of a series and its study, by their packed UIDs: of the study, of the series.
inline constexpr std::string_view find_series =
    "select series.id, study.id from series join study on study.id = series.study where study_instance_uid = ? and "
    "series_instance_uid = ?";

/// Takes a StoredInstance out of a row of stored_columns.
StoredInstance stored_of_row(const Statement& statement);
/// Of the joined tables of instances.
extern const std::string stored_columns;

}  // namespace archive::index
