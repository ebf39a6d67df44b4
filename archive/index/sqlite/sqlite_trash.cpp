// What lies in the trash, and in packs.
#include <string>
#include <utility>

#include "archive/index/compact_uid.h"
#include "archive/index/sqlite/sqlite_index.h"

namespace archive::index {

using dicom::Result;

Result<std::vector<PackContents>> SqliteIndex::trash(std::uint64_t act) {
  const Reader database = DICOM_TRY(reader());
  Statement rows = DICOM_TRY(
      database->prepare("select study_instance_uid, series_instance_uid, part, pack_offset from trash where act = ? "
                        "order by 1, 2, 3, 4"));
  rows.bind(signed_number(act));
  std::vector<PackContents> list;
  while (DICOM_TRY(rows.step())) {
    PackContents next{
        unpack_uid(rows.text(0)), unpack_uid(rows.text(1)), static_cast<std::uint32_t>(rows.integer(2)), {}};
    if (list.empty() || list.back().study_uid != next.study_uid || list.back().series_uid != next.series_uid ||
        list.back().part != next.part)
      list.push_back(std::move(next));
    list.back().offsets.push_back(static_cast<std::uint64_t>(rows.integer(3)));
  }
  return list;
}

Result<std::vector<StoredInstance>> SqliteIndex::trashed(std::uint64_t act, std::string_view sop_instance_uid) {
  const Reader database = DICOM_TRY(reader());
  Statement rows = DICOM_TRY(
      database->prepare("select study_instance_uid, series_instance_uid, part, pack_offset, file_length from trash "
                        "where act = ? and sop_instance_uid = ?"));
  rows.bind(signed_number(act)).bind_blob(pack_uid(sop_instance_uid));
  std::vector<StoredInstance> list;
  while (DICOM_TRY(rows.step())) {
    StoredInstance& one = list.emplace_back();
    one.study_instance_uid = unpack_uid(rows.text(0));
    one.series_instance_uid = unpack_uid(rows.text(1));
    one.sop_instance_uid = sop_instance_uid;
    one.pack = rows.integer(2);
    one.pack_offset = static_cast<std::uint64_t>(rows.integer(3));
    one.file_length = static_cast<std::uint64_t>(rows.integer(4));
  }
  return list;
}

Result<void> SqliteIndex::add_to_trash(std::uint64_t act, const NewInstance& instance) {
  return in_transaction([&]() -> Result<void> {
    const StoredInstance& stored = instance.stored;
    DICOM_TRY(writer_->run("insert or ignore into trash values (?, ?, ?, ?, ?, ?, ?)", signed_number(act),
                           Blob{pack_uid(stored.study_instance_uid)}, Blob{pack_uid(stored.series_instance_uid)},
                           stored.pack, signed_number(stored.pack_offset), Blob{pack_uid(stored.sop_instance_uid)},
                           signed_number(stored.file_length)));
    return note_pack({stored.study_instance_uid, stored.series_instance_uid, static_cast<std::uint32_t>(stored.pack),
                      instance.committed});
  });
}

Result<bool> SqliteIndex::is_needed(const PackContents& pack, std::uint64_t act) {
  const std::string study_uid = pack_uid(pack.study_uid);
  const std::string series_uid = pack_uid(pack.series_uid);
  const std::int64_t part = pack.part;
  const Reader database = DICOM_TRY(reader());
  Statement others = DICOM_TRY(
      database->prepare("select 1 from trash where study_instance_uid = ? and series_instance_uid = ? and part = ? and "
                        "act <> ? limit 1"));
  others.bind_blob(study_uid).bind_blob(series_uid).bind(part).bind(signed_number(act));
  if (DICOM_TRY(others.step())) return true;
  for (const char* table : {"instance", "conflict"}) {
    Statement rows =
        DICOM_TRY(database->prepare("select 1 from " + std::string(table) + " where series = (select id from (" +
                                    "select series.id as id from series join study on study.id = series.study "
                                    "where study_instance_uid = ? and series_instance_uid = ?)) and part = ? limit 1"));
    if (DICOM_TRY(rows.bind_blob(study_uid).bind_blob(series_uid).bind(part).step())) return true;
  }
  return false;
}

Result<std::vector<PackedContent>> SqliteIndex::contents(const PackContents& pack) {
  const std::string study_uid = pack_uid(pack.study_uid);
  const std::string series_uid = pack_uid(pack.series_uid);
  const Reader database = DICOM_TRY(reader());
  std::vector<PackedContent> list;
  const auto take = [&](Statement& rows) -> Result<void> {
    while (DICOM_TRY(rows.step())) {
      list.push_back({static_cast<std::uint64_t>(rows.integer(0)), static_cast<std::uint64_t>(rows.integer(1)),
                      unpack_uid(rows.text(2))});
    }
    return {};
  };
  const std::string columns = "select pack_offset, file_length, sop_instance_uid from ";
  Statement series = DICOM_TRY(database->prepare(find_series));
  if (DICOM_TRY(series.bind_blob(study_uid).bind_blob(series_uid).step())) {
    for (const char* table : {"instance", "conflict"}) {
      Statement rows = DICOM_TRY(database->prepare(columns + table + " where series = ? and part = ?"));
      rows.bind(series.integer(0)).bind(std::int64_t{pack.part});
      DICOM_TRY(take(rows));
    }
  }
  Statement rows = DICOM_TRY(
      database->prepare(columns + "trash where study_instance_uid = ? and series_instance_uid = ? and part = ?"));
  rows.bind_blob(study_uid).bind_blob(series_uid).bind(std::int64_t{pack.part});
  DICOM_TRY(take(rows));
  return list;
}

Result<void> SqliteIndex::forget_pack(const PackContents& pack) {
  return in_transaction([&]() -> Result<void> {
    const std::string study_uid = pack_uid(pack.study_uid);
    const std::string series_uid = pack_uid(pack.series_uid);
    const std::int64_t part = pack.part;
    DICOM_TRY(
        writer_->run("delete from trash_pack where study_instance_uid = ? and series_instance_uid = ? and part = ?",
                     Blob{study_uid}, Blob{series_uid}, part));
    DICOM_TRY(writer_->run("delete from trash where study_instance_uid = ? and series_instance_uid = ? and part = ?",
                           Blob{study_uid}, Blob{series_uid}, part));
    return writer_->run(
        "delete from pack where part = ? and series = (select series.id from series join study on "
        "study.id = series.study where study_instance_uid = ? and series_instance_uid = ?)",
        part, Blob{study_uid}, Blob{series_uid});
  });
}

}  // namespace archive::index
