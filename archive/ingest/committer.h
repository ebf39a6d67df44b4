// Group commit: many finished instances, one fdatasync a pack, one index transaction.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

#include "archive/index/index.h"
#include "archive/metrics/metrics.h"
#include "archive/storage/pack_store.h"

namespace archive::ingest {

/// Whoever comes while nobody is committing does it, for itself and all that wait; those who come meanwhile are the
/// next group. So one association alone never waits for others, nor for another thread to wake up.
class Committer {
 public:
  using Fault = std::function<dicom::Result<void>(std::string_view point)>;

  Committer(storage::PackStore& packs, index::Index& index, Metrics& metrics, Fault fault);

  /// Returns when the instance is durable and indexed. The entry is then kept, unless another instance has its UID.
  dicom::Result<index::Added> commit(storage::PackEntry& entry, const index::NewInstance& instance);

 private:
  struct Waiting {
    enum State : std::uint32_t { waiting, leads, done };
    Waiting(storage::PackEntry* its_entry, const index::NewInstance* its_instance)
        : entry(its_entry), instance(its_instance) {}
    void tell(State what);

    storage::PackEntry* entry;
    const index::NewInstance* instance;
    dicom::Result<index::Added> result = index::Added();
    std::atomic<std::uint32_t> state = waiting;  // each waits for its own: nobody wakes in vain
  };
  using Group = std::vector<std::shared_ptr<Waiting>>;

  void lead();
  void commit_group(const Group& group);
  void add_to_index(const Group& durable);
  dicom::Result<void> fault(std::string_view point) const { return fault_ ? fault_(point) : dicom::Result<void>(); }

  storage::PackStore& packs_;
  index::Index& index_;
  Counter& groups_;
  Histogram& duration_;
  Fault fault_;

  std::mutex mutex_;
  Group queue_;
  bool somebody_leads_ = false;
};

}  // namespace archive::ingest
