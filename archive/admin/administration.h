// What people do to what is stored: edits, merges, deletions; and what they ask about it.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "archive/acts/act.h"
#include "archive/acts/edits.h"
#include "archive/admin/removals.h"
#include "archive/changes/change.h"
#include "archive/config/configuration.h"
#include "archive/index/index.h"
#include "archive/ingest/recovery.h"
#include "archive/log/log.h"
#include "archive/rejection/rejection_note.h"
#include "archive/retrieve/current_content.h"
#include "archive/storage/journal.h"
#include "archive/storage/pack_store.h"

namespace archive {

/// Who does something, and why; both are written down.
struct Authorship {
  std::string author{};
  std::string reason{};
};

/// A page of the change feed.
struct ChangePage {
  std::string feed{};  ///< another one after a rebuild: numbers began anew
  std::vector<Change> changes{};
  std::uint64_t last = 0;  ///< the cursor for the next page
};

/// Every act is written to the journal and made durable, and then applied to the index; what a crash leaves between is
/// applied at the next start. Thread-safe.
class Administration {
 public:
  using Fault = std::function<dicom::Result<void>(std::string_view point)>;
  struct Parts {
    storage::Journal& journal;
    storage::PackStore& packs;
    index::Index& index;
    acts::Edits& edits;
    Log& log;
    Fault fault{};
  };
  /// Reads the journal; nothing is applied yet. Errors: io.
  static dicom::Result<std::unique_ptr<Administration>> open(Parts parts);

  // Start. First recovery asks where removed contents lie; then, or before, what the index missed is applied.
  [[nodiscard]] ingest::RemovalOf removal_of() const;
  /// Applies the acts that the index has not seen; to a new index all are as if applied, since it was made with them.
  dicom::Result<void> catch_up(bool index_is_new);
  /// After recovery of a new index: the last act may be a purge that a crash interrupted; then it is done to its end.
  dicom::Result<void> finish_purge();

  /// Sets attributes of a study. With another Patient ID it is moved: to the patient who has that ID, with his name,
  /// birth date and sex, or to a new one. Errors: invalid_argument (what cannot be edited), not_found.
  dicom::Result<Act> edit_study(std::string_view study_uid, std::vector<Setting> settings, const Authorship& by);
  /// Sets attributes of a patient, in all his studies. Errors: also conflict, if he would become another one who is
  /// there: that is a merge.
  dicom::Result<Act> edit_patient(const PatientIdentity& patient, std::vector<Setting> settings, const Authorship& by);
  /// All studies of a patient, also those to come, are another one's. Errors: not_found, invalid_argument.
  dicom::Result<Act> merge(const PatientIdentity& from, const PatientIdentity& into, const Authorship& by);
  /// Takes an edit or a merge back. Errors: not_found.
  dicom::Result<Act> undo(std::uint64_t act, const Authorship& by);
  /// The edits and merges in force.
  [[nodiscard]] std::vector<Act> edits() const;

  /// Moves everything in the scope into the trash, contents that are kept aside too. Errors: not_found.
  dicom::Result<Act> remove(const Scope& scope, const Authorship& by);
  /// Does what a rejection note wants, once: what it names, and the note itself, which is stored as `stored`, go to the
  /// trash. With `for_good` false they stay there until somebody restores or purges them, and so does what comes again
  /// under their UIDs; else it is a removal as any other. Nothing happens if the note was acted upon before.
  dicom::Result<void> reject(const RejectionNote& note, const StoredInstance& stored, bool for_good,
                             const Authorship& by);
  /// The rejection in force that names an instance; 0: none. Waits for an act under way.
  std::uint64_t rejection_of(std::string_view sop_instance_uid);
  /// See ingest::Rejections: no act comes between the question whether a rejection is in force and what it asks for.
  dicom::Result<bool> hide(const index::NewInstance& instance);
  dicom::Result<bool> hide(const StoredInstance& instance);

  /// Brings back what a removal took. Of instances that have come again since, those stay and are served; what comes
  /// back is kept aside as a conflict. Errors: not_found.
  dicom::Result<Act> restore(std::uint64_t removal, const Authorship& by);
  /// Erases what a removal took, for good. Errors: not_found.
  dicom::Result<Act> purge(std::uint64_t removal, const Authorship& by);
  /// Purges removals that are older.
  dicom::Result<void> purge_older_than(std::chrono::seconds age);
  [[nodiscard]] std::vector<Removal> trash() const;
  /// What is done now and then: purges, and drops what is old from the feed.
  void keep_house(const Keeping& keeping);

  dicom::Result<ChangePage> changes(std::uint64_t after, std::size_t limit);
  /// A page of the contents that are kept aside because others have their UIDs, newest first.
  dicom::Result<std::vector<StoredInstance>> conflicts(std::uint64_t offset, std::size_t limit);

 private:
  explicit Administration(Parts parts);
  dicom::Result<void> read_journal();
  dicom::Result<void> check_not_behind() const;
  dicom::Result<Act> perform(Act act, const Authorship& by);
  dicom::Result<void> apply(const Act& act);
  dicom::Result<void> apply_restore(const Act& act);
  dicom::Result<void> erase(std::uint64_t removal);
  dicom::Result<void> fault(std::string_view point) const {
    return parts_.fault ? parts_.fault(point) : dicom::Result<void>();
  }

  Parts parts_;
  mutable std::mutex acting_;  // one act at a time
  std::uint64_t last_ = 0;
  bool behind_ = false;  // an act is in the journal, but not in the index: nothing more before the next start
  Removals removals_;
  std::vector<Act> to_apply_;  // between open() and catch_up()
};

}  // namespace archive
