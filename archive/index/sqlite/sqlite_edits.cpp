// Edits and merges in the index.
#include <algorithm>
#include <utility>

#include "archive/index/compact_uid.h"
#include "archive/index/sqlite/columns.h"
#include "archive/index/sqlite/sqlite_index.h"

namespace archive::index {

using dicom::Result;
using enum Attribute;

namespace {

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

Result<std::uint64_t> SqliteIndex::acts_applied() {
  const Reader database = DICOM_TRY(reader());
  return static_cast<std::uint64_t>(
      DICOM_TRY(database->integer("select coalesce((select value from fact where name = 'acts'), 0)")));
}

Result<void> SqliteIndex::note_applied(std::uint64_t act) {
  return in_transaction(
      [&] { return writer_->run("insert or replace into fact values ('acts', ?)", signed_number(act)); });
}

}  // namespace archive::index
