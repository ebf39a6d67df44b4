// The writing side of the index: one transaction a batch of commits.
#include <utility>

#include "archive/index/compact_uid.h"
#include "archive/index/sqlite/columns.h"
#include "archive/index/sqlite/sqlite_index.h"
#include "dicom/charset/normalise.h"

namespace archive::index {

using dicom::Result;
using enum Attribute;

namespace {

// Series that are remembered; beyond, all are forgotten and looked up again.
constexpr std::size_t known_series_limit = 10'000;

std::string key_of(const StoredInstance& stored) {
  return stored.study_instance_uid + '\\' + stored.series_instance_uid;
}

}  // namespace

void SqliteIndex::forget_all() {
  known_series_.clear();
  known_uids_.clear();
  last_series_id_ = 0;
}

Result<std::vector<Added>> SqliteIndex::add(std::span<const NewInstance> instances) {
  return in_transaction([&] { return add_all(instances); });
}

Result<std::vector<Added>> SqliteIndex::add_all(std::span<const NewInstance> instances) {
  std::vector<Added> results;
  results.reserve(instances.size());
  Batches batches;
  for (const NewInstance& instance : instances) results.push_back(DICOM_TRY(add_one(instance, batches)));
  DICOM_TRY(note_batches(batches, Change::Kind::stored, 0));
  return results;
}

Result<Added> SqliteIndex::add_one(const NewInstance& instance, Batches& batches) {
  Added added;
  if (!instance.conflict) {
    Statement same = DICOM_TRY(writer_->prepare("select " + stored_columns + " from " +
                                                joined_tables(Level::instance, Level::study) +
                                                " where instance.sop_instance_uid = ?"));
    same.bind_blob(pack_uid(instance.stored.sop_instance_uid));
    if (DICOM_TRY(same.step())) added.existing = stored_of_row(same);
  }
  if (added.existing) return added;
  KnownSeries& series = *DICOM_TRY(series_of(instance));
  DICOM_TRY(insert(instance.conflict ? "conflict" : "instance", series, instance));
  Batch& batch = batches.try_emplace({series.id, instance.conflict}, Batch{series.next_ordinal, 0, 0}).first->second;
  if (!instance.conflict) {
    DICOM_TRY(add_extras(Level::instance, series.id << ordinal_bits | series.next_ordinal, instance.extras));
    // It began to come before the configuration changed.
    if (instance.extras.generation != extras()->generation) DICOM_TRY(make_stale_of_series(series.id));
  }
  batch.last = series.next_ordinal++;
  ++batch.count;
  DICOM_TRY(commit_pack(series.id, static_cast<std::uint32_t>(instance.stored.pack), instance.committed));
  return added;
}

// The feed, and what the series is told of itself; once a transaction and series.
Result<void> SqliteIndex::note_batches(const Batches& batches, Change::Kind kind, std::uint64_t act) {
  for (const auto& [key, batch] : batches) {
    const auto& [series, conflict] = key;
    const std::int64_t version = DICOM_TRY(add_change(conflict ? Change::Kind::conflict : kind, act, series, batch));
    if (conflict) continue;
    DICOM_TRY(writer_->run("update series set instance_count = instance_count + ?, version = ? where id = ?",
                           batch.count, version, series));
  }
  return {};
}

Result<SqliteIndex::KnownSeries*> SqliteIndex::series_of(const NewInstance& instance) {
  const std::string key = key_of(instance.stored);
  if (const auto known = known_series_.find(key); known != known_series_.end()) return &known->second;
  if (known_series_.size() >= known_series_limit) known_series_.clear();
  KnownSeries series;
  const std::int64_t study = DICOM_TRY(find_or_add_study(instance));
  series.id = DICOM_TRY(find_or_add_series(study, instance));
  series.next_ordinal = DICOM_TRY(next_ordinal(series.id));
  return &known_series_.emplace(key, series).first->second;
}

Result<std::int64_t> SqliteIndex::next_ordinal(std::int64_t series) {
  Statement row =
      DICOM_TRY(writer_->prepare("select max(coalesce((select max(ordinal) from instance where series = ?1), -1), "
                                 "coalesce((select max(ordinal) from conflict where series = ?1), -1)) + 1"));
  row.bind(series);
  DICOM_TRY(row.step());
  return row.integer(0);
}

// Inserts a patient, study or series: the columns `above`, which are no attributes, and every attribute of the level.
template <class... Key>
Result<std::int64_t> SqliteIndex::insert_row(Level level, std::string_view above, const Values& values,
                                             const Key&... keys) {
  std::string columns(above);
  std::string places = "?";
  for (std::size_t i = 1; i < sizeof...(keys); ++i) places += ", ?";
  for (const AttributeEntry& row : attributes()) {
    if (row.level != level) continue;
    columns += ", " + std::string(row.column);
    places += ", ?";
    if (row.comparison != Comparison::name) continue;
    columns += ", " + std::string(row.column) + "_normalised, " + std::string(row.column) + "_sounds";
    places += ", ?, ?";
  }
  Statement insertion = DICOM_TRY(
      writer_->prepare("insert into " + std::string(table(level)) + " (" + columns + ") values (" + places + ")"));
  (insertion.bind(keys), ...);
  bind_level(insertion, level, values);
  DICOM_TRY(insertion.run());
  return writer_->last_row_id();
}

Result<std::int64_t> SqliteIndex::find_or_add_patient(const Values& values) {
  const std::string identity = identity_of(values).key();
  Statement known = DICOM_TRY(writer_->prepare("select id from patient where identity = ?"));
  if (DICOM_TRY(known.bind(identity).step())) return known.integer(0);
  return insert_row(Level::patient, "identity", values, identity);
}

Result<std::int64_t> SqliteIndex::find_or_add_study(const NewInstance& instance) {
  Values values = instance.values;
  values[study_instance_uid] = instance.stored.study_instance_uid;
  Statement known = DICOM_TRY(writer_->prepare("select id from study where study_instance_uid = ?"));
  if (DICOM_TRY(known.bind_blob(pack_uid(values[study_instance_uid])).step())) return known.integer(0);
  // Edits and merges hold for what comes later, too.
  const acts::Steps steps = edits_.steps_for(values[study_instance_uid], identity_of(values));
  const Values original = values;
  apply_steps(steps, values);
  const std::int64_t patient = DICOM_TRY(find_or_add_patient(values));
  const std::int64_t study = DICOM_TRY(insert_row(Level::study, "patient", values, patient));
  if (!steps.empty()) {
    DICOM_TRY(keep_original(study, original, steps, steps.back()->number));
    DICOM_TRY(make_stale(study));  // its header says what it was
  }
  DICOM_TRY(add_extras(Level::study, study, instance.extras));
  return study;
}

Result<std::int64_t> SqliteIndex::find_or_add_series(std::int64_t study, const NewInstance& instance) {
  Values values = instance.values;
  values[series_instance_uid] = instance.stored.series_instance_uid;
  Statement known = DICOM_TRY(writer_->prepare("select id from series where study = ? and series_instance_uid = ?"));
  if (DICOM_TRY(known.bind(study).bind_blob(pack_uid(values[series_instance_uid])).step())) return known.integer(0);
  const std::int64_t id = DICOM_TRY(new_series_id());
  const std::int64_t series = DICOM_TRY(insert_row(Level::series, "id, study", values, id, study));
  DICOM_TRY(take_packs_from_trash(series, instance));
  DICOM_TRY(add_extras(Level::series, series, instance.extras));
  return series;
}

// Never given twice: changes name series by it.
Result<std::int64_t> SqliteIndex::new_series_id() {
  if (last_series_id_ == 0) {
    last_series_id_ = DICOM_TRY(writer_->integer(
        "select max(coalesce((select max(id) from series), 0), coalesce((select value from fact where name = "
        "'last_series'), 0))"));
  }
  return ++last_series_id_;
}

// What is left of an earlier series of this name in the trash lies in the same packs.
Result<void> SqliteIndex::take_packs_from_trash(std::int64_t series, const NewInstance& instance) {
  const std::string study_uid = pack_uid(instance.stored.study_instance_uid);
  const std::string series_uid = pack_uid(instance.stored.series_instance_uid);
  const std::string known = "from trash_pack where study_instance_uid = ? and series_instance_uid = ?";
  DICOM_TRY(
      writer_->run("insert into pack select ?, part, committed " + known, series, Blob{study_uid}, Blob{series_uid}));
  return writer_->run("delete " + known, Blob{study_uid}, Blob{series_uid});
}

Result<std::int64_t> SqliteIndex::find_or_add_uid(std::string_view uid) {
  std::string key(uid);
  if (const auto known = known_uids_.find(key); known != known_uids_.end()) return known->second;
  DICOM_TRY(writer_->run("insert into uid (uid) values (?) on conflict do nothing", uid));
  Statement row = DICOM_TRY(writer_->prepare("select id from uid where uid = ?"));
  DICOM_TRY(row.bind(uid).step());
  return known_uids_.emplace(std::move(key), row.integer(0)).first->second;
}

Result<void> SqliteIndex::insert(std::string_view table, const KnownSeries& series, const NewInstance& instance) {
  const StoredInstance& stored = instance.stored;
  const std::int64_t sop_class = DICOM_TRY(find_or_add_uid(stored.sop_class_uid));
  const std::int64_t syntax = DICOM_TRY(find_or_add_uid(stored.transfer_syntax_uid));
  Statement row = DICOM_TRY(
      writer_->prepare("insert into " + std::string(table) + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  row.bind(series.id)
      .bind(series.next_ordinal)
      .bind_blob(pack_uid(stored.sop_instance_uid))
      .bind(sop_class)
      .bind(syntax);
  bind_value(row, instance_number, instance.values[instance_number]);
  row.bind(std::int64_t{stored.number_of_frames}).bind(stored.pack).bind(static_cast<std::int64_t>(stored.pack_offset));
  row.bind(static_cast<std::int64_t>(stored.file_length)).bind(static_cast<std::int64_t>(stored.data_set_offset));
  if (stored.pixel_data_offset)
    row.bind(static_cast<std::int64_t>(*stored.pixel_data_offset));
  else
    row.bind_null();
  return row.bind(static_cast<std::int64_t>(stored.received)).run();
}

Result<void> SqliteIndex::commit_pack(std::int64_t series, std::uint32_t part, std::uint64_t committed) {
  Statement row = DICOM_TRY(
      writer_->prepare("insert into pack (series, part, committed) values (?, ?, ?) "
                       "on conflict (series, part) do update set committed = max(committed, excluded.committed)"));
  return row.bind(series).bind(std::int64_t{part}).bind(static_cast<std::int64_t>(committed)).run();
}

Result<void> SqliteIndex::note_committed(const KnownPack& pack) {
  return in_transaction([&] { return note_pack(pack); });
}

Result<void> SqliteIndex::note_pack(const KnownPack& pack) {
  const std::string study_uid = pack_uid(pack.study_uid);
  const std::string series_uid = pack_uid(pack.series_uid);
  const auto committed = static_cast<std::int64_t>(pack.committed);
  Statement series =
      DICOM_TRY(writer_->prepare("select series.id from series join study on study.id = series.study where "
                                 "study_instance_uid = ? and series_instance_uid = ?"));
  if (DICOM_TRY(series.bind_blob(study_uid).bind_blob(series_uid).step()))
    return commit_pack(series.integer(0), pack.part, pack.committed);
  return writer_->run(
      "insert into trash_pack values (?, ?, ?, ?) on conflict do update set committed = max(committed, "
      "excluded.committed)",
      Blob{study_uid}, Blob{series_uid}, std::int64_t{pack.part}, committed);
}

Result<void> SqliteIndex::exchange(const StoredInstance& served, const StoredInstance& conflict) {
  return in_transaction([&]() -> Result<void> {
    const std::string uid = pack_uid(served.sop_instance_uid);
    const char* const find_conflict =
        "select conflict.series, conflict.ordinal from conflict join series on series.id = conflict.series "
        "join study on study.id = series.study "
        "where sop_instance_uid = ? and study_instance_uid = ? and series_instance_uid = ? and part = ? and "
        "pack_offset = ?";
    Statement other = DICOM_TRY(writer_->prepare(find_conflict));
    other.bind_blob(uid)
        .bind_blob(pack_uid(conflict.study_instance_uid))
        .bind_blob(pack_uid(conflict.series_instance_uid));
    other.bind(conflict.pack).bind(static_cast<std::int64_t>(conflict.pack_offset));
    if (!DICOM_TRY(other.step())) return dicom::Error{dicom::ErrorCode::not_found, "no such conflict", {}, {}};
    const std::int64_t series = other.integer(0);
    const std::int64_t ordinal = other.integer(1);
    other.reset();
    DICOM_TRY(
        writer_->run("update series set instance_count = instance_count - 1 "
                     "where id in (select series from instance where sop_instance_uid = ?)",
                     Blob{uid}));
    DICOM_TRY(writer_->run("insert into conflict select * from instance where sop_instance_uid = ?", Blob{uid}));
    DICOM_TRY(writer_->run("delete from instance where sop_instance_uid = ?", Blob{uid}));
    DICOM_TRY(
        writer_->run("insert into instance select * from conflict where series = ? and ordinal = ?", series, ordinal));
    DICOM_TRY(writer_->run("delete from conflict where series = ? and ordinal = ?", series, ordinal));
    DICOM_TRY(make_stale_of_series(series));
    const std::int64_t version =
        DICOM_TRY(add_change(Change::Kind::stored, 0, series, Batch{.first = ordinal, .last = ordinal, .count = 1}));
    return writer_->run("update series set instance_count = instance_count + 1, version = ? where id = ?", version,
                        series);
  });
}

}  // namespace archive::index
