// Removals, rejections, and what brings back or erases what they took.
#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "archive/admin/administration.h"
#include "archive/ingest/description.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

Error not_found(std::string message) {
  return {ErrorCode::not_found, std::move(message), {}, {}};
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

}  // namespace

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
  DICOM_TRY(check_not_behind());
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

}  // namespace archive
