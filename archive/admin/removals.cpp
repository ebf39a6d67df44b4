#include "archive/admin/removals.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace archive {

void Removals::take_in(const Act& act) {
  const std::lock_guard lock(mutex_);
  switch (act.kind) {
    case Act::Kind::remove:
    case Act::Kind::reject: return add(act);
    case Act::Kind::restore: return take_back(act);
    case Act::Kind::purge: {
      forget_places(act.contents);
      const auto removal = removals_.find(act.of);
      if (removal != removals_.end()) drop(Act(removal->second));
      return;
    }
    default: return;
  }
}

void Removals::add(const Act& removal) {
  for (const PackContents& pack : removal.contents) {
    auto& offsets = removed_[key_of_(pack)];
    for (const std::uint64_t offset : pack.offsets) offsets[offset] = removal.number;
  }
  for (const std::string& uid : removal.instances) rejected_[uid].insert(removal.number);
  if (!removal.title.empty()) notes_.insert(removal.subject);
  removals_[removal.number] = removal;
}

void Removals::take_back(const Act& restored) {
  forget_places(restored.contents);
  const auto removal = removals_.find(restored.of);
  if (removal == removals_.end()) return;
  for (const PackContents& back : restored.contents) {
    for (PackContents& pack : removal->second.contents) {
      if (pack.study_uid != back.study_uid || pack.series_uid != back.series_uid || pack.part != back.part) continue;
      std::erase_if(pack.offsets,
                    [&back](std::uint64_t offset) { return std::ranges::binary_search(back.offsets, offset); });
    }
  }
  std::erase_if(removal->second.contents, [](const PackContents& pack) { return pack.offsets.empty(); });
  if (removal->second.contents.empty()) drop(Act(removal->second));
}

// Also of a rejection: what it named may come again.
void Removals::drop(const Act& removal) {
  forget_places(removal.contents);
  forget_rejection(removal.number);
  removals_.erase(removal.number);
}

void Removals::forget_places(std::span<const PackContents> contents) {
  for (const PackContents& pack : contents) {
    const auto offsets = removed_.find(key_of_(pack));
    if (offsets == removed_.end()) continue;
    for (const std::uint64_t offset : pack.offsets) offsets->second.erase(offset);
    if (offsets->second.empty()) removed_.erase(offsets);
  }
}

std::uint64_t Removals::removal_of(const std::string& part, std::uint64_t offset, std::uint64_t received) const {
  const std::lock_guard lock(mutex_);
  const auto offsets = removed_.find(part);
  if (offsets == removed_.end()) return 0;
  const auto at = offsets->second.find(offset);
  if (at == offsets->second.end()) return 0;
  // If its purge came to its end, the part may have been made anew since.
  if (last_purge_ && last_purge_->of == at->second && received > last_purge_->time) return 0;
  return at->second;
}

std::optional<Act> Removals::find(std::uint64_t number) const {
  const std::lock_guard lock(mutex_);
  const auto removal = removals_.find(number);
  return removal == removals_.end() ? std::nullopt : std::optional(removal->second);
}

std::vector<Removal> Removals::list() const {
  const std::lock_guard lock(mutex_);
  std::vector<Removal> list;
  for (const auto& [number, act] : removals_) {
    Removal& removal = list.emplace_back(number, act.time, act.author, act.reason);
    removal.title = act.title;
    removal.is_kept = act.kind == Act::Kind::reject;
    for (const PackContents& pack : act.contents) {
      removal.contents += pack.offsets.size();
      if (removal.study_uids.empty() || removal.study_uids.back() != pack.study_uid)
        removal.study_uids.push_back(pack.study_uid);
    }
  }
  return list;
}

std::uint64_t Removals::rejection_of(std::string_view sop_instance_uid, std::uint64_t besides) const {
  const std::lock_guard lock(mutex_);
  if (rejected_.empty()) return 0;
  const auto at = rejected_.find(std::string(sop_instance_uid));
  if (at == rejected_.end()) return 0;
  const auto number = std::ranges::find_if(at->second, [besides](std::uint64_t one) { return one != besides; });
  return number == at->second.end() ? 0 : *number;
}

std::uint64_t Removals::rejection_of_found(std::string_view sop_instance_uid) const {
  std::uint64_t ended = 0;
  {
    const std::lock_guard lock(mutex_);
    if (last_purge_) ended = last_purge_->of;
  }
  return rejection_of(sop_instance_uid, ended);
}

bool Removals::knows_note(std::string_view sop_instance_uid) const {
  const std::lock_guard lock(mutex_);
  return notes_.contains(std::string(sop_instance_uid));
}

void Removals::announce(std::uint64_t number, std::span<const std::string> sop_instance_uids) {
  const std::lock_guard lock(mutex_);
  for (const std::string& uid : sop_instance_uids) rejected_[uid].insert(number);
}

void Removals::forget(std::uint64_t number) {
  const std::lock_guard lock(mutex_);
  forget_rejection(number);
}

void Removals::forget_rejection(std::uint64_t number) {
  for (auto at = rejected_.begin(); at != rejected_.end();) {
    at->second.erase(number);
    at = at->second.empty() ? rejected_.erase(at) : std::next(at);
  }
}

void Removals::hold_purge(const Act& purge) {
  const std::lock_guard lock(mutex_);
  for (const PackContents& pack : purge.contents) {
    auto& offsets = removed_[key_of_(pack)];
    for (const std::uint64_t offset : pack.offsets) offsets[offset] = purge.of;
  }
  last_purge_ = purge;
}

std::optional<Act> Removals::take_purge() {
  const std::lock_guard lock(mutex_);
  return std::exchange(last_purge_, std::nullopt);
}

}  // namespace archive
