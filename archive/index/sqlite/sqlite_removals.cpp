// What goes to the trash and comes back from it.
#include <map>
#include <string>
#include <unordered_set>
#include <utility>

#include "archive/index/compact_uid.h"
#include "archive/index/sqlite/sqlite_index.h"

namespace archive::index {

using dicom::Result;

Result<void> SqliteIndex::remove(const Act& act) {
  return in_transaction([&]() -> Result<void> {
    DICOM_TRY(remove_contents(act));
    return writer_->run("insert or replace into fact values ('acts', ?)", signed_number(act.number));
  });
}

Result<void> SqliteIndex::move_to_trash(std::uint64_t act, const StoredInstance& instance) {
  return in_transaction([&] {
    return remove_contents({.number = act,
                            .contents = {{instance.study_instance_uid,
                                          instance.series_instance_uid,
                                          static_cast<std::uint32_t>(instance.pack),
                                          {instance.pack_offset}}}});
  });
}

Result<void> SqliteIndex::remove_contents(const Act& act) {
  forget_all();
  std::map<std::pair<std::int64_t, std::int64_t>, std::vector<PackContents>> by_series;  // study and series
  for (const PackContents& contents : act.contents) {
    Statement row = DICOM_TRY(writer_->prepare(find_series));
    row.bind_blob(pack_uid(contents.study_uid)).bind_blob(pack_uid(contents.series_uid));
    if (DICOM_TRY(row.step())) by_series[{row.integer(1), row.integer(0)}].push_back(contents);
  }
  std::int64_t study = 0;
  for (const auto& [key, contents] : by_series) {
    if (study != 0 && study != key.first) DICOM_TRY(drop_empty_study(study));
    study = key.first;
    DICOM_TRY(remove_from_series(study, key.second, act, contents));
  }
  return study != 0 ? drop_empty_study(study) : Result<void>();
}

Result<void> SqliteIndex::trash_from(std::string_view table, std::int64_t series, const Act& act,
                                     const PackContents& contents, std::vector<std::string>& uids) {
  const std::unordered_set<std::uint64_t> offsets(contents.offsets.begin(), contents.offsets.end());
  std::vector<std::int64_t> ordinals;
  {
    Statement rows = DICOM_TRY(writer_->prepare("select ordinal, pack_offset, sop_instance_uid from " +
                                                std::string(table) + " where series = ? and part = ?"));
    rows.bind(series).bind(std::int64_t{contents.part});
    while (DICOM_TRY(rows.step())) {
      if (!offsets.contains(static_cast<std::uint64_t>(rows.integer(1)))) continue;
      ordinals.push_back(rows.integer(0));
      uids.push_back(unpack_uid(rows.text(2)));
    }
  }
  const std::string study_uid = pack_uid(contents.study_uid);
  const std::string series_uid = pack_uid(contents.series_uid);
  const std::string row = " from " + std::string(table) + " where series = ? and ordinal = ?";
  for (const std::int64_t ordinal : ordinals) {
    DICOM_TRY(writer_->run(
        "insert or ignore into trash select ?, ?, ?, part, pack_offset, sop_instance_uid, file_length" + row,
        signed_number(act.number), Blob{study_uid}, Blob{series_uid}, series, ordinal));
    DICOM_TRY(writer_->run("delete" + row, series, ordinal));
  }
  return {};
}

Result<void> SqliteIndex::remove_from_series(std::int64_t study, std::int64_t series, const Act& act,
                                             std::span<const PackContents> contents) {
  std::vector<std::string> uids;
  for (const PackContents& part : contents) {
    DICOM_TRY(trash_from("instance", series, act, part, uids));
    DICOM_TRY(trash_from("conflict", series, act, part, uids));
  }
  if (uids.empty()) return {};
  const std::string& study_uid = contents[0].study_uid;
  const std::string& series_uid = contents[0].series_uid;
  Statement left = DICOM_TRY(writer_->prepare(
      "select exists (select 1 from instance where series = ?1) or exists (select 1 from conflict where series = ?1)"));
  DICOM_TRY(left.bind(series).step());
  const bool is_left = left.integer(0) != 0;
  left.reset();
  std::int64_t version = 0;
  Change change{.kind = Change::Kind::removed,
                .act = act.number,
                .study_instance_uid = study_uid,
                .series_instance_uid = series_uid};
  if (is_left) {
    for (const std::string& uid : uids) {
      change.instance_uids = {uid};
      version = DICOM_TRY(add_change(change));
    }
    return writer_->run(
        "update series set version = ?, instance_count = (select count(*) from instance where series = "
        "series.id) where id = ?",
        version, series);
  }
  Statement others = DICOM_TRY(writer_->prepare("select 1 from series where study = ? and id <> ?"));
  const bool last = !DICOM_TRY(others.bind(study).bind(series).step());
  others.reset();
  if (last) change.series_instance_uid.clear();  // the study is gone with it
  DICOM_TRY(add_change(change));
  DICOM_TRY(writer_->run("insert or replace into trash_pack select ?, ?, part, committed from pack where series = ?",
                         Blob{pack_uid(study_uid)}, Blob{pack_uid(series_uid)}, series));
  DICOM_TRY(writer_->run("delete from pack where series = ?", series));
  DICOM_TRY(writer_->run(
      "insert or replace into fact select 'last_series', max(coalesce((select value from fact where name = "
      "'last_series'), 0), (select max(id) from series))"));
  return writer_->run("delete from series where id = ?", series);
}

Result<void> SqliteIndex::drop_empty_study(std::int64_t study) {
  Statement row =
      DICOM_TRY(writer_->prepare("select patient from study where id = ?1 and not exists (select 1 from series where "
                                 "study = ?1)"));
  if (!DICOM_TRY(row.bind(study).step())) return {};
  const std::int64_t patient = row.integer(0);
  row.reset();
  DICOM_TRY(writer_->run("delete from study_step where study = ?", study));
  DICOM_TRY(writer_->run("delete from study_original where study = ?", study));
  DICOM_TRY(writer_->run("delete from study where id = ?", study));
  return drop_if_childless(patient);
}

Result<void> SqliteIndex::restore(const Act& act, std::span<const NewInstance> instances) {
  return in_transaction([&]() -> Result<void> {
    Batches batches;
    for (NewInstance instance : instances) {
      const StoredInstance& stored = instance.stored;
      DICOM_TRY(
          writer_->run("delete from trash where act = ? and study_instance_uid = ? and series_instance_uid = ? and "
                       "part = ? and pack_offset = ?",
                       signed_number(act.of), Blob{pack_uid(stored.study_instance_uid)},
                       Blob{pack_uid(stored.series_instance_uid)}, stored.pack, signed_number(stored.pack_offset)));
      if (DICOM_TRY(writer_->integer("select changes()")) == 0) continue;  // restored before
      instance.conflict = DICOM_TRY(add_one(instance, batches)).existing.has_value();
      if (instance.conflict) DICOM_TRY(add_one(instance, batches));
    }
    DICOM_TRY(note_batches(batches, Change::Kind::restored, act.number));
    return writer_->run("insert or replace into fact values ('acts', ?)", signed_number(act.number));
  });
}

Result<void> SqliteIndex::forget_trash(const Act& act) {
  return in_transaction([&]() -> Result<void> {
    DICOM_TRY(writer_->run("delete from trash where act = ?", signed_number(act.of)));
    return writer_->run("insert or replace into fact values ('acts', ?)", signed_number(act.number));
  });
}

}  // namespace archive::index
