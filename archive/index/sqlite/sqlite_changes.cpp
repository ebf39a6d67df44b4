// The change feed.
#include <chrono>

#include "archive/index/compact_uid.h"
#include "archive/index/sqlite/sqlite_index.h"

namespace archive::index {

using dicom::Result;

namespace {

std::int64_t milliseconds_now() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string_view table_of(Change::Kind kind) {
  return kind == Change::Kind::conflict ? "conflict" : "instance";
}

}  // namespace

Result<std::int64_t> SqliteIndex::add_change(Change::Kind kind, std::uint64_t act, std::int64_t series,
                                             const Batch& batch) {
  DICOM_TRY(writer_->run(
      "insert into change (time, kind, act, series, first_ordinal, last_ordinal) values (?, ?, ?, ?, ?, ?)",
      milliseconds_now(), static_cast<std::int64_t>(kind), static_cast<std::int64_t>(act), series, batch.first,
      batch.last));
  return writer_->last_row_id();
}

Result<std::int64_t> SqliteIndex::add_change(const Change& change) {
  Statement row = DICOM_TRY(writer_->prepare(
      "insert into change (time, kind, act, study_instance_uid, series_instance_uid, sop_instance_uid) "
      "values (?, ?, ?, ?, ?, ?)"));
  row.bind(milliseconds_now()).bind(static_cast<std::int64_t>(change.kind)).bind(static_cast<std::int64_t>(change.act));
  const auto bind_uid = [&row](const std::string& uid) {
    if (uid.empty())
      row.bind_null();
    else
      row.bind_blob(pack_uid(uid));
  };
  bind_uid(change.study_instance_uid);
  bind_uid(change.series_instance_uid);
  bind_uid(change.instance_uids.empty() ? std::string() : change.instance_uids[0]);
  DICOM_TRY(row.run());
  return writer_->last_row_id();
}

Result<std::vector<Change>> SqliteIndex::changes(std::uint64_t after, std::size_t limit) {
  const Reader database = DICOM_TRY(reader());
  Statement rows = DICOM_TRY(database->prepare(
      "select change.id, change.time, change.kind, change.act, change.series, change.first_ordinal, "
      "change.last_ordinal, coalesce(change.study_instance_uid, study.study_instance_uid), "
      "coalesce(change.series_instance_uid, series.series_instance_uid), change.sop_instance_uid "
      "from change left join series on series.id = change.series left join study on study.id = series.study "
      "where change.id > ? order by change.id limit ?"));
  rows.bind(static_cast<std::int64_t>(after)).bind(static_cast<std::int64_t>(limit));
  std::vector<Change> list;
  while (DICOM_TRY(rows.step())) {
    Change& change = list.emplace_back();
    change.number = static_cast<std::uint64_t>(rows.integer(0));
    change.time = static_cast<std::uint64_t>(rows.integer(1));
    change.kind = static_cast<Change::Kind>(rows.integer(2));
    change.act = static_cast<std::uint64_t>(rows.integer(3));
    change.study_instance_uid = unpack_uid(rows.text(7));
    change.series_instance_uid = unpack_uid(rows.text(8));
    if (!rows.is_null(9)) change.instance_uids = {unpack_uid(rows.text(9))};
    if (rows.is_null(4)) continue;
    Statement instances =
        DICOM_TRY(database->prepare("select sop_instance_uid from " + std::string(table_of(change.kind)) +
                                    " where series = ? and ordinal between ? and ?"));
    instances.bind(rows.integer(4)).bind(rows.integer(5)).bind(rows.integer(6));
    while (DICOM_TRY(instances.step())) change.instance_uids.push_back(unpack_uid(instances.text(0)));
  }
  return list;
}

Result<std::uint64_t> SqliteIndex::last_change() {
  const Reader database = DICOM_TRY(reader());
  return static_cast<std::uint64_t>(DICOM_TRY(database->integer("select coalesce((select max(id) from change), 0)")));
}

Result<std::string> SqliteIndex::feed_name() {
  const Reader database = DICOM_TRY(reader());
  Statement row = DICOM_TRY(database->prepare("select value from fact where name = 'feed'"));
  DICOM_TRY(row.step());
  return std::string(row.text(0));
}

// The last one stays, so that numbers go on.
Result<std::uint64_t> SqliteIndex::prune_changes(std::uint64_t time, std::uint64_t after) {
  return in_transaction([&]() -> Result<std::uint64_t> {
    DICOM_TRY(
        writer_->run("delete from change where id <= ? and id < (select max(id) from change) and id < "
                     "coalesce((select min(id) from change where time >= ?), (select max(id) from change))",
                     static_cast<std::int64_t>(after), static_cast<std::int64_t>(time)));
    return static_cast<std::uint64_t>(DICOM_TRY(writer_->integer("select changes()")));
  });
}

}  // namespace archive::index
