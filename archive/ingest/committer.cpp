#include "archive/ingest/committer.h"

#include <chrono>
#include <memory>
#include <utility>

namespace archive::ingest {

using dicom::Result;
using index::Added;

Committer::Committer(storage::PackStore& packs, index::Index& index, Metrics& metrics, Fault fault)
    : packs_(packs),
      index_(index),
      groups_(metrics.counter("isocenter_commits_total", "Group commits: one index transaction each")),
      duration_(metrics.histogram("isocenter_commit_seconds", "Time of a group commit, with fdatasync and index")),
      fault_(std::move(fault)) {}

void Committer::Waiting::tell(State what) {
  state = what;
  state.notify_one();
}

Result<Added> Committer::commit(storage::PackEntry& entry, const index::NewInstance& instance) {
  const auto waiting = std::make_shared<Waiting>(&entry, &instance);
  bool is_leader = false;
  {
    const std::lock_guard lock(mutex_);
    queue_.push_back(waiting);
    is_leader = !std::exchange(somebody_leads_, true);
  }
  if (!is_leader) waiting->state.wait(Waiting::waiting);
  if (waiting->state != Waiting::done) lead();
  return std::move(waiting->result);
}

// The one that leads is among those that wait.
void Committer::lead() {
  Group group;
  {
    const std::lock_guard lock(mutex_);
    group = std::exchange(queue_, {});
  }
  const auto start = std::chrono::steady_clock::now();
  commit_group(group);
  duration_.observe(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  groups_.add();
  std::shared_ptr<Waiting> next;
  {
    const std::lock_guard lock(mutex_);
    somebody_leads_ = !queue_.empty();
    if (somebody_leads_) next = queue_.front();
  }
  if (next != nullptr) next->tell(Waiting::leads);
  for (const auto& waiting : group) waiting->tell(Waiting::done);
}

void Committer::commit_group(const Group& group) {
  std::vector<storage::PackEntry*> entries;
  entries.reserve(group.size());
  for (const auto& waiting : group) entries.push_back(waiting->entry);
  auto synced = packs_.make_durable(entries);
  Group durable;
  for (std::size_t i = 0; i < group.size(); ++i) {
    if (synced[i])
      durable.push_back(group[i]);
    else
      group[i]->result = std::move(synced[i]).error();
  }
  if (!durable.empty()) add_to_index(durable);
}

void Committer::add_to_index(const Group& durable) {
  std::vector<index::NewInstance> instances;
  instances.reserve(durable.size());
  for (const auto& waiting : durable) instances.push_back(*waiting->instance);
  Result<std::vector<Added>> added = std::vector<Added>();
  if (auto before = fault("commit.before_index"); !before)
    added = std::move(before).error();
  else
    added = index_.add(instances);
  (void)fault("commit.after_index");  // only to die: what is committed is committed
  for (std::size_t i = 0; i < durable.size(); ++i) {
    if (!added) {
      durable[i]->result = added.error();
      continue;
    }
    durable[i]->result = (*added)[i];
    if (!(*added)[i].existing) durable[i]->entry->keep();
  }
}

}  // namespace archive::ingest
