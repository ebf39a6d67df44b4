// What people do to what is stored: edits, merges, deletions; and what they ask about it.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archive/acts/act.h"
#include "archive/acts/edits.h"
#include "archive/changes/change.h"
#include "archive/config/configuration.h"
#include "archive/index/index.h"
#include "archive/log/log.h"
#include "archive/retrieve/current_content.h"
#include "archive/storage/journal.h"
#include "archive/storage/pack_store.h"

namespace archive {

/// Who does something, and why; both are written down.
struct Authorship {
  std::string author{};
  std::string reason{};
};

/// What lies in the trash of one removal.
struct Removal {
  std::uint64_t number = 0;  ///< of the act
  std::uint64_t time = 0;    ///< milliseconds since 1970
  std::string author{};
  std::string reason{};
  std::vector<std::string> study_uids{};
  std::uint64_t contents = 0;
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
  [[nodiscard]] std::uint64_t removal_of(const std::string& part, std::uint64_t offset, std::uint64_t received) const;
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
  explicit Administration(Parts parts) : parts_(std::move(parts)) {}
  dicom::Result<void> read_journal();
  void take_in(const Act& act);
  dicom::Result<Act> perform(Act act, const Authorship& by);
  dicom::Result<void> apply(const Act& act);
  dicom::Result<void> apply_restore(const Act& act);
  dicom::Result<void> erase(std::uint64_t removal);
  dicom::Result<void> fault(std::string_view point) const {
    return parts_.fault ? parts_.fault(point) : dicom::Result<void>();
  }

  Parts parts_;
  mutable std::mutex acting_;  // one act at a time
  mutable std::mutex mutex_;   // of what follows
  std::uint64_t last_ = 0;
  bool behind_ = false;  // an act is in the journal, but not in the index: nothing more before the next start
  std::map<std::uint64_t, Act> removals_;                                            // with what is in their trash
  std::unordered_map<std::string, std::map<std::uint64_t, std::uint64_t>> removed_;  // part -> offset -> removal
  std::vector<Act> to_apply_;                                                        // between open() and catch_up()
  std::optional<Act> last_purge_;  // the last act, if it is one: it may not have come to its end
};

}  // namespace archive
