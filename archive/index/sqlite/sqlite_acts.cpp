// Edits, merges and deletions in the index.
#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include "archive/index/compact_uid.h"
#include "archive/index/sqlite/columns.h"
#include "archive/index/sqlite/sqlite_index.h"

namespace archive::index {

using dicom::Result;
using enum Attribute;

namespace {

std::int64_t signed_number(std::uint64_t number) {
  return static_cast<std::int64_t>(number);
}

const std::string find_series =
    "select series.id, study.id from series join study on study.id = series.study where study_instance_uid = ? and "
    "series_instance_uid = ?";

Result<std::vector<std::int64_t>> numbers(Statement& statement) {
  std::vector<std::int64_t> list;
  while (DICOM_TRY(statement.step())) list.push_back(statement.integer(0));
  return list;
}

std::string assignments(Level level) {
  std::string list;
  for (const AttributeEntry& row : attributes()) {
    if (row.level != level) continue;
    list += (list.empty() ? "" : ", ") + std::string(row.column) + " = ?";
    if (row.comparison != Comparison::name) continue;
    list += ", " + std::string(row.column) + "_normalised = ?, " + std::string(row.column) + "_sounds = ?";
  }
  return list;
}

bool same_columns(Level level, const Values& left, const Values& right) {
  return std::ranges::all_of(attributes(), [&](const AttributeEntry& row) {
    return row.level != level || left[row.attribute] == right[row.attribute];
  });
}

}  // namespace

// Edits.

Result<std::uint64_t> SqliteIndex::apply_edit(const Act& act) {
  return in_transaction([&]() -> Result<std::uint64_t> {
    const auto studies = DICOM_TRY(studies_reached_by(act));
    for (const std::int64_t study : studies) DICOM_TRY(edit_study(study, act));
    DICOM_TRY(writer_->run("insert or replace into fact values ('acts', ?)", signed_number(act.number)));
    if (!studies.empty()) forget_all();
    return studies.size();
  });
}

Result<std::vector<std::int64_t>> SqliteIndex::studies_reached_by(const Act& act) {
  if (act.kind == Act::Kind::undo) {
    Statement rows = DICOM_TRY(writer_->prepare("select study from study_step where act = ?"));
    return numbers(rows.bind(signed_number(act.of)));
  }
  if (act.kind == Act::Kind::edit_study) {
    Statement rows = DICOM_TRY(writer_->prepare("select id from study where study_instance_uid = ?"));
    return numbers(rows.bind_blob(pack_uid(act.subject)));
  }
  Statement rows = DICOM_TRY(
      writer_->prepare("select study.id from study join patient on patient.id = study.patient where identity = ?"));
  return numbers(rows.bind(act.subject));
}

Result<void> SqliteIndex::edit_study(std::int64_t study, const Act& act) {
  Values current;
  std::int64_t former_patient = 0;
  {
    Statement row =
        DICOM_TRY(writer_->prepare("select study.patient, " + selected_columns(Level::study) +
                                   " from study join patient on patient.id = study.patient where study.id = ?"));
    DICOM_TRY(row.bind(study).step());
    former_patient = row.integer(0);
    current = values_of_row(row, 1, Level::study);
  }
  const Values original = DICOM_TRY(original_values(study, current));
  const acts::Steps steps = edits_.steps_for(original[study_instance_uid], identity_of(original));
  Values edited = original;
  apply_steps(steps, edited);
  DICOM_TRY(keep_original(study, original, steps, act.number));
  DICOM_TRY(make_stale(study));
  DICOM_TRY(update_row(Level::study, study, edited));
  const std::int64_t patient = DICOM_TRY(patient_for(edited, act));
  DICOM_TRY(writer_->run("update study set patient = ? where id = ?", patient, study));
  if (patient != former_patient) DICOM_TRY(drop_if_childless(former_patient));
  const std::int64_t version = DICOM_TRY(add_change(
      Change{.kind = Change::Kind::edited, .act = act.number, .study_instance_uid = original[study_instance_uid]}));
  return writer_->run("update series set version = ? where study = ?", version, study);
}

Result<Values> SqliteIndex::original_values(std::int64_t study, const Values& current) {
  Values original = current;
  Statement rows = DICOM_TRY(writer_->prepare("select tag, value from study_original where study = ?"));
  rows.bind(study);
  while (DICOM_TRY(rows.step())) {
    const auto* column = find_attribute(dicom::Tag(static_cast<std::uint32_t>(rows.integer(0))));
    if (column != nullptr) original[column->attribute] = rows.text(1);
  }
  return original;
}

Result<void> SqliteIndex::keep_original(std::int64_t study, const Values& original, const acts::Steps& steps,
                                        std::uint64_t edit) {
  DICOM_TRY(writer_->run("delete from study_step where study = ?", study));
  for (const auto& step : steps)
    DICOM_TRY(writer_->run("insert into study_step values (?, ?)", study, signed_number(step->number)));
  const std::int64_t last = steps.empty() ? 0 : signed_number(edit);
  DICOM_TRY(writer_->run("update study set edit = ? where id = ?", last, study));
  if (steps.empty()) return writer_->run("delete from study_original where study = ?", study);
  for (const AttributeEntry& row : attributes()) {
    if (row.level > Level::study || row.attribute == study_instance_uid) continue;
    DICOM_TRY(writer_->run("insert into study_original values (?, ?, ?) on conflict do nothing", study,
                           std::int64_t{row.tag.tag.value}, std::string_view(original[row.attribute])));
  }
  return {};
}

// A patient who is there keeps his columns, unless it is him that is edited.
Result<std::int64_t> SqliteIndex::patient_for(const Values& values, const Act& act) {
  const std::int64_t patient = DICOM_TRY(find_or_add_patient(values));
  if (act.kind != Act::Kind::edit_patient && act.kind != Act::Kind::undo) return patient;
  Values known;
  {
    Statement row =
        DICOM_TRY(writer_->prepare("select " + selected_columns(Level::patient) + " from patient where id = ?"));
    DICOM_TRY(row.bind(patient).step());
    known = values_of_row(row, 0, Level::patient);
  }
  if (!same_columns(Level::patient, known, values)) DICOM_TRY(update_row(Level::patient, patient, values));
  return patient;
}

Result<void> SqliteIndex::update_row(Level level, std::int64_t id, const Values& values) {
  Statement row = DICOM_TRY(
      writer_->prepare("update " + std::string(table(level)) + " set " + assignments(level) + " where id = ?"));
  bind_level(row, level, values);
  return row.bind(id).run();
}

Result<void> SqliteIndex::drop_if_childless(std::int64_t patient) {
  return writer_->run(
      "delete from patient where id = ? and not exists (select 1 from study where patient = patient.id)", patient);
}

Result<std::optional<PatientIdentity>> SqliteIndex::original_patient(std::string_view study_uid) {
  const Reader database = DICOM_TRY(reader());
  Statement rows =
      DICOM_TRY(database->prepare("select tag, value from study_original where study = (select id from study where "
                                  "study_instance_uid = ?)"));
  rows.bind_blob(pack_uid(study_uid));
  Values values;
  bool known = false;
  while (DICOM_TRY(rows.step())) {
    known = true;
    const auto* column = find_attribute(dicom::Tag(static_cast<std::uint32_t>(rows.integer(0))));
    if (column != nullptr) values[column->attribute] = rows.text(1);
  }
  if (!known) return std::optional<PatientIdentity>();
  return std::optional(identity_of(values));
}

Result<std::optional<Values>> SqliteIndex::patient(const PatientIdentity& identity) {
  const Reader database = DICOM_TRY(reader());
  Statement row =
      DICOM_TRY(database->prepare("select " + selected_columns(Level::patient) + " from patient where identity = ?"));
  if (!DICOM_TRY(row.bind(identity.key()).step())) return std::optional<Values>();
  return std::optional(values_of_row(row, 0, Level::patient));
}

// Deletions.

Result<void> SqliteIndex::remove(const Act& act) {
  return in_transaction([&]() -> Result<void> {
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
    if (study != 0) DICOM_TRY(drop_empty_study(study));
    return writer_->run("insert or replace into fact values ('acts', ?)", signed_number(act.number));
  });
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

Result<std::uint64_t> SqliteIndex::acts_applied() {
  const Reader database = DICOM_TRY(reader());
  return static_cast<std::uint64_t>(
      DICOM_TRY(database->integer("select coalesce((select value from fact where name = 'acts'), 0)")));
}

Result<void> SqliteIndex::note_applied(std::uint64_t act) {
  return in_transaction(
      [&] { return writer_->run("insert or replace into fact values ('acts', ?)", signed_number(act)); });
}

// The trash.

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
