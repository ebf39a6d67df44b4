#include "archive/ingest/recovery.h"

#include <string>
#include <unordered_map>

#include "archive/ingest/description.h"
#include "archive/ingest/instance_ingest.h"
#include "archive/ingest/same_content.h"

namespace archive::ingest {

using dicom::Error;
using dicom::Result;
using dicom::SharedBytes;

namespace {

/// One run over all parts.
class Recovery {
 public:
  Recovery(storage::PackStore& packs, index::Index& index, storage::Damage damage, const RemovalOf& removal_of,
           Log& log)
      : packs_(packs), index_(index), damage_(damage), removal_of_(removal_of), log_(log) {}

  Result<RecoveryOutcome> run() {
    DICOM_TRY(index_.for_each_pack([this](const index::Index::KnownPack& pack) {
      committed_[packs_.key({pack.study_uid, pack.series_uid}, pack.part)] = pack.committed;
    }));
    DICOM_TRY(packs_.for_each_part([this](const storage::FoundPart& part) { return read(part); }));
    // Whatever is left over is known, but was not found.
    for (const auto& [key, committed] : committed_) report_damage(key, "the pack is gone", committed);
    return outcome_;
  }

 private:
  Result<void> read(const storage::FoundPart& part) {
    ++outcome_.parts;
    std::uint64_t committed = 0;
    if (const auto known = committed_.find(packs_.key(part)); known != committed_.end()) {
      committed = known->second;
      committed_.erase(known);
    }
    if (part.size == committed && part.size > 0) return {};
    if (part.size < committed) {
      report_damage(packs_.key(part), "the pack is shorter than it was", part.size);
      return {};
    }
    series_ = {};
    const auto scanned = DICOM_TRY(
        packs_.scan(part, committed, damage_, [&](const storage::FoundEntry& entry) { return take(part, entry); }));
    outcome_.damaged += scanned.damaged;
    outcome_.cut_bytes += scanned.cut;
    if (scanned.damaged > 0) report_damage(packs_.key(part), "entries whose sums are wrong", scanned.damaged);
    if (series_.series_uid.empty()) return {};
    return index_.note_committed({series_.study_uid, series_.series_uid, packs_.part_number(part), scanned.end});
  }

  void report_damage(const std::string& key, std::string_view what, std::uint64_t number) {
    ++outcome_.damaged;
    log_.error("pack damaged", {{"pack", key}, {"what", what}, {"number", number}});
  }

  // Whether the entry is to stay.
  Result<bool> take(const storage::FoundPart& part, const storage::FoundEntry& entry) {
    if (storage::is_erased(entry.header)) return true;
    auto read_again = describe(part, entry);
    if (!read_again) {
      report_damage(packs_.key(part), read_again.error().to_string(), entry.offset);
      return true;
    }
    index::NewInstance& instance = *read_again;
    series_ = series_of(instance.stored);
    if (const std::uint64_t removal =
            removal_of_(packs_.key(part), entry.offset, entry.header.received, instance.stored.sop_instance_uid);
        removal != 0) {
      DICOM_TRY(index_.add_to_trash(removal, instance));
      ++outcome_.trashed;
      return true;
    }
    const auto added = DICOM_TRY(index_.add({&instance, 1}));
    const std::optional<StoredInstance>& existing = added.at(0).existing;
    if (!existing) {
      ++outcome_.instances;
      return true;
    }
    return meet(*existing, instance, entry);
  }

  // Another instance has the UID; or this very one was known.
  Result<bool> meet(const StoredInstance& existing, index::NewInstance& instance, const storage::FoundEntry& entry) {
    if (series_of(existing) == series_of(instance.stored) && place_of(existing) == place_of(instance.stored))
      return true;
    if (same_data(existing, instance.stored, entry)) return false;
    for (const StoredInstance& known : DICOM_TRY(index_.conflicts(existing.sop_instance_uid))) {
      if (series_of(known) == series_of(instance.stored) && place_of(known) == place_of(instance.stored)) return true;
    }
    instance.conflict = true;
    DICOM_TRY(index_.add({&instance, 1}));
    ++outcome_.conflicts;
    if (instance.stored.received < existing.received) DICOM_TRY(index_.exchange(existing, instance.stored));
    return true;
  }

  bool same_data(const StoredInstance& existing, const StoredInstance& found, const storage::FoundEntry& entry) {
    const auto other = packs_.read(series_of(existing), place_of(existing));
    return other && same_content(data_set_in(*other, existing), data_set_in(entry.content, found));
  }

  Result<index::NewInstance> describe(const storage::FoundPart& part, const storage::FoundEntry& entry);

  storage::PackStore& packs_;
  index::Index& index_;
  storage::Damage damage_;
  const RemovalOf& removal_of_;
  Log& log_;
  RecoveryOutcome outcome_;
  std::unordered_map<std::string, std::uint64_t> committed_;
  storage::SeriesName series_;  // of the part that is being read
};

// The same description that ingest made when the instance came.
Result<index::NewInstance> Recovery::describe(const storage::FoundPart& part, const storage::FoundEntry& entry) {
  index::NewInstance instance = DICOM_TRY(describe_file(entry.content, *index_.extras()));
  StoredInstance& stored = instance.stored;
  stored.pack = packs_.part_number(part);
  stored.pack_offset = entry.offset;
  stored.received = entry.header.received;
  instance.committed = place_of(stored).end();
  if (packs_.key(series_of(stored), packs_.part_number(part)) != packs_.key(part)) {
    return Error{dicom::ErrorCode::invalid_data, "an entry that belongs to another series' pack", {}, {}};
  }
  return instance;
}

}  // namespace

Result<RecoveryOutcome> recover(storage::PackStore& packs, index::Index& index, storage::Damage damage,
                                const RemovalOf& removal_of, Log& log) {
  return Recovery(packs, index, damage, removal_of, log).run();
}

}  // namespace archive::ingest
