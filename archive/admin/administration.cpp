#include "archive/admin/administration.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <thread>
#include <utility>

#include "archive/acts/overlay.h"
#include "archive/ingest/description.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
namespace tags = dicom::tags;
using index::Attribute;

namespace {

std::uint64_t milliseconds_now() {
  using namespace std::chrono;
  return static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
}

Error not_found(std::string message) {
  return {ErrorCode::not_found, std::move(message), {}, {}};
}

Error too_late() {
  return {ErrorCode::io, "an act could not be applied to the index; the next start does it", {}, {}};
}

const Setting* find(const std::vector<Setting>& settings, dicom::Tag tag) {
  const auto at = std::ranges::find(settings, tag, &Setting::tag);
  return at == settings.end() ? nullptr : &*at;
}

Result<void> check(const std::vector<Setting>& settings) {
  if (settings.empty()) return Error{ErrorCode::invalid_argument, "nothing to set", {}, {}};
  for (const Setting& setting : settings) {
    DICOM_TRY(acts::check(setting));
    if (find(settings, setting.tag) != &setting)
      return Error{ErrorCode::invalid_argument, dicom::to_string(setting.tag) + " is set twice", {}, {}};
  }
  return {};
}

// By study, series and part, offsets ascending.
std::vector<PackContents> contents_of(const std::vector<StoredInstance>& instances) {
  std::map<std::tuple<std::string, std::string, std::int64_t>, std::vector<std::uint64_t>> packs;
  for (const StoredInstance& one : instances)
    packs[{one.study_instance_uid, one.series_instance_uid, one.pack}].push_back(one.pack_offset);
  std::vector<PackContents> list;
  for (auto& [key, offsets] : packs) {
    std::ranges::sort(offsets);
    const auto& [study, series, part] = key;
    list.push_back({study, series, static_cast<std::uint32_t>(part), std::move(offsets)});
  }
  return list;
}

PatientIdentity with(PatientIdentity patient, const std::vector<Setting>& settings) {
  const auto set = [&](dicom::Tag tag, std::string& to) {
    if (const Setting* setting = find(settings, tag)) to = setting->value;
  };
  set(tags::PatientID, patient.patient_id);
  set(tags::IssuerOfPatientID, patient.issuer);
  set(tags::PatientName, patient.name);
  set(tags::PatientBirthDate, patient.birth_date);
  return patient;
}

// What makes a study one of a patient who is there.
std::vector<Setting> demographics(const index::Values& patient) {
  std::vector<Setting> settings;
  for (const Attribute attribute : {Attribute::patient_id, Attribute::issuer_of_patient_id, Attribute::patient_name,
                                    Attribute::patient_birth_date, Attribute::patient_sex})
    settings.push_back({index::entry(attribute).tag, patient[attribute]});
  return settings;
}

}  // namespace

Administration::Administration(Parts parts)
    : parts_(std::move(parts)), removals_([&packs = parts_.packs](const PackContents& pack) {
        return packs.key({pack.study_uid, pack.series_uid}, pack.part);
      }) {}

Result<std::unique_ptr<Administration>> Administration::open(Parts parts) {
  std::unique_ptr<Administration> administration(new Administration(std::move(parts)));
  DICOM_TRY(administration->read_journal());
  return administration;
}

Result<void> Administration::read_journal() {
  const std::uint64_t applied = DICOM_TRY(parts_.index.acts_applied());
  std::optional<Act> last_purge;
  DICOM_TRY(parts_.journal.for_each([&](const std::string* line) -> Result<void> {
    auto act = line != nullptr ? acts::decode(*line) : Error{ErrorCode::invalid_data, "its sum is wrong", {}, {}};
    if (!act) {
      // The number of a line that cannot be read is not given again.
      ++last_;
      parts_.log.error("act damaged", {{"number", last_}, {"what", act.error().message}});
      return {};
    }
    last_ = std::max(last_ + 1, act->number);
    parts_.edits.add(*act);
    if (last_purge) removals_.take_in(*std::exchange(last_purge, std::nullopt));
    if (act->kind == Act::Kind::purge)
      last_purge = *act;
    else
      removals_.take_in(*act);
    if (act->number > applied) to_apply_.push_back(*std::move(act));
    return {};
  }));
  if (last_purge) removals_.hold_purge(*last_purge);
  return {};
}

ingest::RemovalOf Administration::removal_of() const {
  return [this](const std::string& part, std::uint64_t offset, std::uint64_t received, const std::string& uid) {
    const std::uint64_t removal = removals_.removal_of(part, offset, received);
    return removal != 0 ? removal : removals_.rejection_of_found(uid);
  };
}

Result<void> Administration::catch_up(bool index_is_new) {
  const auto acts = std::exchange(to_apply_, {});
  if (index_is_new) return last_ == 0 ? Result<void>() : parts_.index.note_applied(last_);
  for (const Act& act : acts) {
    DICOM_TRY(apply(act));
    parts_.log.info("act applied after a crash", {{"number", act.number}, {"kind", to_string(act.kind)}});
  }
  if (const auto purge = removals_.take_purge()) removals_.take_in(*purge);
  return {};
}

Result<void> Administration::finish_purge() {
  const auto purge = removals_.take_purge();
  if (!purge) return {};
  removals_.take_in(*purge);
  return apply(*purge);
}

Result<Act> Administration::perform(Act act, const Authorship& by) {
  if (behind_) return too_late();
  act.number = last_ + 1;
  act.time = milliseconds_now();
  act.author = by.author;
  act.reason = by.reason;
  DICOM_TRY(fault("act.before_journal"));
  DICOM_TRY(parts_.journal.append(acts::encode(act)));
  last_ = act.number;
  parts_.edits.add(act);
  // What comes to lie in the place of what is erased is later, by the clock too.
  if (act.kind == Act::Kind::purge) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  auto result = fault("act.before_index");
  if (result) result = apply(act);
  if (!result) {
    behind_ = true;
    return std::move(result).error().within("act " + std::to_string(act.number) +
                                            " is written down, but the index could not be changed");
  }
  removals_.take_in(act);
  (void)fault("act.after_index");  // only to die
  parts_.log.info("act", {{"number", act.number}, {"kind", to_string(act.kind)}, {"author", act.author}});
  return act;
}

Result<void> Administration::apply(const Act& act) {
  switch (act.kind) {
    case Act::Kind::remove:
    case Act::Kind::reject: return parts_.index.remove(act);
    case Act::Kind::restore: return apply_restore(act);
    case Act::Kind::purge: DICOM_TRY(erase(act.of)); return parts_.index.forget_trash(act);
    default: break;
  }
  DICOM_TRY(parts_.index.apply_edit(act));
  return {};
}

Result<Act> Administration::edit_study(std::string_view study_uid, std::vector<Setting> settings,
                                       const Authorship& by) {
  DICOM_TRY(check(settings));
  const std::lock_guard acting(acting_);
  index::Query query;
  query.conditions.push_back({.attribute = Attribute::study_instance_uid, .values = {std::string(study_uid)}});
  const auto ids = DICOM_TRY(parts_.index.find(query));
  if (ids.empty()) return not_found("there is no such study");
  const auto rows = DICOM_TRY(parts_.index.rows(Level::study, ids));
  if (rows.empty()) return not_found("there is no such study");
  const PatientIdentity before = index::identity_of(rows[0].values);
  const PatientIdentity after = with(before, settings);
  const bool of_patient =
      std::ranges::any_of(settings, [](const Setting& setting) { return acts::is_of_patient(setting.tag); });
  if (of_patient && after.key() == before.key()) {
    return Error{ErrorCode::invalid_argument,
                 "patient attributes of one study: edit the patient, or set another Patient ID to move the study",
                 {},
                 {}};
  }
  if (of_patient) {
    if (const auto patient = DICOM_TRY(parts_.index.patient(after))) {
      std::erase_if(settings, [](const Setting& setting) { return acts::is_of_patient(setting.tag); });
      std::ranges::copy(demographics(*patient), std::back_inserter(settings));
    }
  }
  return perform({.kind = Act::Kind::edit_study, .subject = std::string(study_uid), .settings = std::move(settings)},
                 by);
}

Result<Act> Administration::edit_patient(const PatientIdentity& patient, std::vector<Setting> settings,
                                         const Authorship& by) {
  DICOM_TRY(check(settings));
  for (const Setting& setting : settings) {
    if (!acts::is_of_patient(setting.tag))
      return Error{ErrorCode::invalid_argument, dicom::to_string(setting.tag) + " is not of the patient", {}, {}};
  }
  const std::lock_guard acting(acting_);
  const auto known = DICOM_TRY(parts_.index.patient(patient));
  if (!known) return not_found("there is no such patient");
  const PatientIdentity after = with(index::identity_of(*known), settings);
  if (after.key() != patient.key() && DICOM_TRY(parts_.index.patient(after)))
    return Error{ErrorCode::conflict, "another patient has that identity: merge them", {}, {}};
  return perform({.kind = Act::Kind::edit_patient, .subject = patient.key(), .settings = std::move(settings)}, by);
}

Result<Act> Administration::merge(const PatientIdentity& from, const PatientIdentity& into, const Authorship& by) {
  if (from.key() == into.key()) return Error{ErrorCode::invalid_argument, "both are the same patient", {}, {}};
  const std::lock_guard acting(acting_);
  const auto target = DICOM_TRY(parts_.index.patient(into));
  if (!target) return not_found("there is no patient to merge into");
  if (!DICOM_TRY(parts_.index.patient(from))) return not_found("there is no patient to merge");
  return perform({.kind = Act::Kind::merge, .subject = from.key(), .settings = demographics(*target)}, by);
}

Result<Act> Administration::undo(std::uint64_t number, const Authorship& by) {
  const std::lock_guard acting(acting_);
  if (!parts_.edits.find(number))
    return not_found("no edit or merge number " + std::to_string(number) + " is in force");
  return perform({.kind = Act::Kind::undo, .of = number}, by);
}

std::vector<Act> Administration::edits() const {
  std::vector<Act> list;
  for (const auto& act : parts_.edits.all()) list.push_back(*act);
  return list;
}

Result<Act> Administration::remove(const Scope& scope, const Authorship& by) {
  const std::lock_guard acting(acting_);
  auto instances = DICOM_TRY(parts_.index.instances(scope));
  std::ranges::move(DICOM_TRY(parts_.index.conflicts_in(scope)), std::back_inserter(instances));
  if (instances.empty()) return not_found("there is nothing to remove");
  return perform({.kind = Act::Kind::remove, .contents = contents_of(instances)}, by);
}

// What the note names is announced before it is looked up: what is just being stored is either found here, or its
// ingest finds the announcement.
Result<void> Administration::reject(const RejectionNote& note, const StoredInstance& stored, bool for_good,
                                    const Authorship& by) {
  const std::lock_guard acting(acting_);
  if (behind_) return too_late();
  if (removals_.knows_note(stored.sop_instance_uid)) return {};
  Act act{.kind = for_good ? Act::Kind::remove : Act::Kind::reject, .subject = stored.sop_instance_uid};
  act.title = entry(note.title).code;
  Scope scope{.study_uids = {stored.study_instance_uid}, .instance_uids = {stored.sop_instance_uid}};
  for (const InstanceName& name : note.rejected) {
    scope.instance_uids.push_back(name.instance_uid);
    if (std::ranges::find(scope.study_uids, name.study_uid) == scope.study_uids.end())
      scope.study_uids.push_back(name.study_uid);
  }
  if (!for_good) {
    act.instances = scope.instance_uids;
    removals_.announce(last_ + 1, act.instances);
  }
  const auto rejected = [&]() -> Result<void> {
    auto instances = DICOM_TRY(parts_.index.instances(scope));
    std::ranges::move(DICOM_TRY(parts_.index.conflicts_in(scope)), std::back_inserter(instances));
    act.contents = contents_of(instances);
    DICOM_TRY(perform(std::move(act), {by.author, note.reason}));
    return {};
  }();
  if (!rejected && !behind_) removals_.forget(last_ + 1);
  return rejected;
}

std::uint64_t Administration::rejection_of(std::string_view sop_instance_uid) {
  if (removals_.rejection_of(sop_instance_uid) == 0) return 0;
  const std::lock_guard acting(acting_);
  return removals_.rejection_of(sop_instance_uid);
}

Result<bool> Administration::hide(const index::NewInstance& instance) {
  const std::lock_guard acting(acting_);
  const std::uint64_t rejection = removals_.rejection_of(instance.stored.sop_instance_uid);
  if (rejection == 0) return false;
  DICOM_TRY(parts_.index.add_to_trash(rejection, instance));
  return true;
}

Result<bool> Administration::hide(const StoredInstance& instance) {
  const std::lock_guard acting(acting_);
  const std::uint64_t rejection = removals_.rejection_of(instance.sop_instance_uid);
  if (rejection == 0) return false;
  DICOM_TRY(parts_.index.move_to_trash(rejection, instance));
  return true;
}

Result<Act> Administration::restore(std::uint64_t number, const Authorship& by) {
  const std::lock_guard acting(acting_);
  auto removal = removals_.find(number);
  if (!removal) return not_found("there is no removal " + std::to_string(number) + " in the trash");
  return perform({.kind = Act::Kind::restore, .of = number, .contents = std::move(removal->contents)}, by);
}

// The index is told of them anew, as their packs tell.
Result<void> Administration::apply_restore(const Act& act) {
  std::vector<index::NewInstance> instances;
  const auto extras = parts_.index.extras();
  for (const PackContents& pack : DICOM_TRY(parts_.index.trash(act.of))) {
    const storage::SeriesName series{pack.study_uid, pack.series_uid};
    for (const std::uint64_t offset : pack.offsets) {
      auto content = parts_.packs.read_entry(series, pack.part, offset);
      auto instance = content ? ingest::describe_file(content->content, *extras) : std::move(content).error();
      if (!instance) {
        parts_.log.error("cannot be restored", {{"act", act.of}, {"what", instance.error().to_string()}});
        continue;
      }
      instance->stored.pack = pack.part;
      instance->stored.pack_offset = offset;
      instance->stored.received = content->header.received;
      instance->committed = ingest::place_of(instance->stored).end();
      instances.push_back(*std::move(instance));
    }
  }
  DICOM_TRY(parts_.index.restore(act, instances));
  // What another rejection names too stays out of sight.
  for (const index::NewInstance& one : instances) {
    if (const std::uint64_t other = removals_.rejection_of(one.stored.sop_instance_uid, act.of))
      DICOM_TRY(parts_.index.move_to_trash(other, one.stored));
  }
  return {};
}

Result<Act> Administration::purge(std::uint64_t number, const Authorship& by) {
  const std::lock_guard acting(acting_);
  if (!removals_.find(number)) return not_found("there is no removal " + std::to_string(number) + " in the trash");
  // With the places of all that is erased: what is just coming under the UIDs of a rejection is not, and after a crash
  // recovery must tell them apart.
  return perform({.kind = Act::Kind::purge, .of = number, .contents = DICOM_TRY(parts_.index.trash(number))}, by);
}

// Part of applying a purge: after a crash it is done again. The index forgets the contents only afterwards.
Result<void> Administration::erase(std::uint64_t removal) {
  DICOM_TRY(fault("purge.before_erase"));
  for (const PackContents& pack : DICOM_TRY(parts_.index.trash(removal))) {
    const storage::SeriesName series{pack.study_uid, pack.series_uid};
    const auto is_unneeded = [&]() -> Result<bool> { return !DICOM_TRY(parts_.index.is_needed(pack, removal)); };
    const auto forget = [&]() -> Result<void> {
      DICOM_TRY(fault("purge.removed"));
      return parts_.index.forget_pack(pack);
    };
    const auto removed = parts_.packs.remove_part(series, pack.part, is_unneeded, forget);
    auto erased = removed ? Result<void>() : Result<void>(removed.error());
    if (removed && !*removed) erased = parts_.packs.erase(series, pack.part, pack.offsets);
    // What is damaged must not keep the rest from being erased, nor the server from starting.
    if (!erased) {
      parts_.log.error(
          "not erased",
          {{"pack", parts_.packs.key(series, pack.part)}, {"act", removal}, {"what", erased.error().to_string()}});
    }
  }
  return fault("purge.erased");
}

Result<void> Administration::purge_older_than(std::chrono::seconds age) {
  const std::uint64_t limit = milliseconds_now() - static_cast<std::uint64_t>(age.count()) * 1000;
  for (const Removal& removal : trash()) {
    if (removal.time > limit || removal.is_kept) continue;
    const auto purged = purge(removal.number, {.author = "isocenter", .reason = "the time in the trash is over"});
    if (!purged && purged.error().code != ErrorCode::not_found) return purged.error();
  }
  return {};
}

void Administration::keep_house(const Keeping& keeping) {
  if (auto purged = purge_older_than(keeping.trash); !purged)
    parts_.log.error("the trash could not be purged", {{"what", purged.error().to_string()}});
  const std::uint64_t age = static_cast<std::uint64_t>(std::chrono::milliseconds(keeping.changes).count());
  const auto pruned = parts_.index.prune_changes(milliseconds_now() - age, std::numeric_limits<std::int64_t>::max());
  if (!pruned) parts_.log.error("the change feed could not be pruned", {{"what", pruned.error().to_string()}});
}

std::vector<Removal> Administration::trash() const {
  return removals_.list();
}

Result<ChangePage> Administration::changes(std::uint64_t after, std::size_t limit) {
  ChangePage page;
  page.feed = DICOM_TRY(parts_.index.feed_name());
  page.changes = DICOM_TRY(parts_.index.changes(after, limit));
  page.last = page.changes.empty() ? after : page.changes.back().number;
  return page;
}

Result<std::vector<StoredInstance>> Administration::conflicts(std::uint64_t offset, std::size_t limit) {
  return parts_.index.conflicts(offset, limit);
}

}  // namespace archive
