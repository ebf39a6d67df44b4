#include "archive/index/sqlite/sqlite_index.h"

#include <algorithm>
#include <cerrno>
#include <iterator>

#include "archive/index/compact_uid.h"
#include "archive/index/sqlite/columns.h"
#include "archive/index/sqlite/migrations.h"

namespace archive::index {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

constexpr std::size_t readers_kept = 16;

}  // namespace

const std::string stored_columns =
    "study.study_instance_uid, series.series_instance_uid, instance.sop_instance_uid, "
    "(select uid from uid where uid.id = instance.sop_class), (select uid from uid where uid.id = "
    "instance.transfer_syntax), "
    "instance.instance_number, instance.number_of_frames, instance.file_length, instance.data_set_offset, "
    "instance.pixel_data_offset, instance.received, instance.part, instance.pack_offset, study.edit";

StoredInstance stored_of_row(const Statement& row) {
  StoredInstance stored;
  stored.study_instance_uid = unpack_uid(row.text(0));
  stored.series_instance_uid = unpack_uid(row.text(1));
  stored.sop_instance_uid = unpack_uid(row.text(2));
  stored.sop_class_uid = row.text(3);
  stored.transfer_syntax_uid = row.text(4);
  stored.instance_number = row.integer(5);
  stored.number_of_frames = static_cast<std::uint32_t>(row.integer(6));
  stored.file_length = static_cast<std::uint64_t>(row.integer(7));
  stored.data_set_offset = static_cast<std::uint64_t>(row.integer(8));
  if (!row.is_null(9)) stored.pixel_data_offset = static_cast<std::uint64_t>(row.integer(9));
  stored.received = static_cast<std::uint64_t>(row.integer(10));
  stored.pack = row.integer(11);
  stored.pack_offset = static_cast<std::uint64_t>(row.integer(12));
  stored.edit = static_cast<std::uint64_t>(row.integer(13));
  return stored;
}

Result<std::unique_ptr<SqliteIndex>> SqliteIndex::open(const std::filesystem::path& path, const acts::Edits& edits,
                                                       std::uint64_t cache_size) {
  std::unique_ptr<SqliteIndex> index(new SqliteIndex(path, edits));
  index->writer_ = DICOM_TRY(Database::open(path));
  DICOM_TRY(index->migrate());
  DICOM_TRY(index->load_extras());
  // Negative: kibibytes.
  DICOM_TRY(index->writer_->execute(("pragma cache_size = -" + std::to_string(cache_size / 1024)).c_str()));
  index->writer_->leave_log();
  index->checkpointer_ = DICOM_TRY(Checkpointer::start(path, index->writer_mutex_));
  return index;
}

Result<std::unique_ptr<SqliteIndex>> SqliteIndex::open_to_look(const std::filesystem::path& path,
                                                               const acts::Edits& edits) {
  if (!std::filesystem::exists(path)) return Error{ErrorCode::not_found, "there is no " + path.string(), {}, {}};
  std::unique_ptr<SqliteIndex> index(new SqliteIndex(path, edits));
  index->read_only_ = true;
  index->writer_ = DICOM_TRY(Database::open(path, true));
  const std::int64_t version = DICOM_TRY(index->writer_->integer("pragma user_version"));
  if (version == static_cast<std::int64_t>(migrations().size())) {
    DICOM_TRY(index->load_extras());
    return index;
  }
  return Error{ErrorCode::unsupported,
               path.string() + ": made by another version of this program; its server must run once",
               {},
               {}};
}

Result<void> SqliteIndex::migrate() {
  const auto texts = migrations();
  const std::int64_t version = DICOM_TRY(writer_->integer("pragma user_version"));
  if (version > static_cast<std::int64_t>(texts.size())) {
    return Error{ErrorCode::invalid_data,
                 path_.string() + ": made by a newer version (" + std::to_string(version) + ", this one knows " +
                     std::to_string(texts.size()) + ")",
                 {},
                 {}};
  }
  for (std::size_t next = static_cast<std::size_t>(version); next < texts.size(); ++next) {
    const std::string script = "begin immediate;" + std::string(texts[next]) +
                               ";pragma user_version = " + std::to_string(next + 1) + ";commit;";
    auto result = writer_->execute(script.c_str());
    if (!result) return std::move(result).error().within("migration " + std::to_string(next + 1));
  }
  return {};
}

SqliteIndex::Reader::~Reader() {
  if (database_ == nullptr) return;
  const std::lock_guard lock(owner_.readers_mutex_);
  if (owner_.readers_.size() < readers_kept) owner_.readers_.push_back(std::move(database_));
}

Result<SqliteIndex::Reader> SqliteIndex::reader() {
  {
    const std::lock_guard lock(readers_mutex_);
    if (!readers_.empty()) {
      auto database = std::move(readers_.back());
      readers_.pop_back();
      return Reader(*this, std::move(database));
    }
  }
  return Reader(*this, DICOM_TRY(Database::open(path_, read_only_)));
}

Result<void> SqliteIndex::for_each_pack(const std::function<void(const KnownPack&)>& use) {
  const Reader database = DICOM_TRY(reader());
  Statement rows = DICOM_TRY(
      database->prepare("select study.study_instance_uid, series.series_instance_uid, pack.part, pack.committed "
                        "from pack join series on series.id = pack.series join study on study.id = series.study "
                        "union all select study_instance_uid, series_instance_uid, part, committed from trash_pack"));
  while (DICOM_TRY(rows.step())) {
    use({unpack_uid(rows.text(0)), unpack_uid(rows.text(1)), static_cast<std::uint32_t>(rows.integer(2)),
         static_cast<std::uint64_t>(rows.integer(3))});
  }
  return {};
}

Result<Statistics> SqliteIndex::statistics() {
  const Reader database = DICOM_TRY(reader());
  Statistics result;
  Statement rows = DICOM_TRY(database->prepare("select name, value from counter"));
  while (DICOM_TRY(rows.step())) {
    struct Counter {
      std::string_view name;
      std::uint64_t Statistics::* value;
    };
    static constexpr Counter counters[] = {
        {"patient", &Statistics::patients},   {"study", &Statistics::studies},         {"series", &Statistics::series},
        {"instance", &Statistics::instances}, {"conflict", &Statistics::conflicts},    {"trash", &Statistics::trashed},
        {"pack", &Statistics::packs},         {"committed", &Statistics::stored_bytes}};
    const auto* counter = std::ranges::find(counters, rows.text(0), &Counter::name);
    if (counter != std::end(counters)) result.*(counter->value) = static_cast<std::uint64_t>(rows.integer(1));
  }
  result.index_bytes = static_cast<std::uint64_t>(
      DICOM_TRY(database->integer("select page_count * page_size from pragma_page_count(), pragma_page_size()")));
  return result;
}

Result<std::string> SqliteIndex::fact(std::string_view name) {
  const Reader database = DICOM_TRY(reader());
  Statement row = DICOM_TRY(database->prepare("select value from fact where name = ?"));
  return DICOM_TRY(row.bind(name).step()) ? std::string(row.text(0)) : std::string();
}

Result<void> SqliteIndex::note_fact(std::string_view name, std::string_view value) {
  return in_transaction([&] { return writer_->run("insert or replace into fact values (?, ?)", name, value); });
}

Result<void> SqliteIndex::check() {
  const Reader database = DICOM_TRY(reader());
  Statement rows = DICOM_TRY(database->prepare("pragma quick_check(1)"));
  if (DICOM_TRY(rows.step()) && rows.text(0) != "ok")
    return Error{ErrorCode::invalid_data, "index: " + std::string(rows.text(0)), {}, {}};
  return {};
}

Result<void> SqliteIndex::copy_to(const std::filesystem::path& path) {
  const Reader database = DICOM_TRY(reader());
  return database->run("vacuum into ?", std::string_view(path.native()));
}

Result<void> SqliteIndex::checkpoint() {
  if (read_only_) return {};
  const std::lock_guard lock(writer_mutex_);

  Statement statement = DICOM_TRY(writer_->prepare("pragma wal_checkpoint(truncate)"));
  return statement.run();
}

}  // namespace archive::index
