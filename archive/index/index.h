// The index: a cache of what the packs hold, by which everything is found. The interface that every engine has.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "archive/acts/act.h"
#include "archive/acts/edits.h"
#include "archive/archive.h"
#include "archive/changes/change.h"
#include "archive/index/attributes.h"
#include "archive/index/condition.h"
#include "archive/index/extras.h"
#include "dicom/base/result.h"

namespace archive::index {

/// An instance to be added: it is durable in its pack.
struct NewInstance {
  Values values;                ///< of all four levels
  ExtraValues extras{};         ///< the same
  StoredInstance stored;        ///< its study_instance_uid and series_instance_uid name the pack
  std::uint64_t committed = 0;  ///< of its pack: what lies before is indexed
  bool conflict = false;        ///< to be kept aside: another content has its UID
};

/// What became of it.
struct Added {
  /// Another instance has this UID (it may be this very one, added before); then only `committed` was noted. The caller
  /// compares contents, and adds it again as a conflict if they differ.
  std::optional<StoredInstance> existing{};
};

/// A condition on what a study or patient holds: one of its series (Modality) or instances (SOP Class) has one of the
/// values.
struct Holding {
  Attribute attribute = Attribute::modality;
  std::vector<std::string> values{};
};

struct Order {
  Attribute attribute = Attribute::study_date;
  bool descending = false;
};

struct Query {
  Level level = Level::study;
  std::vector<Condition> conditions{};  ///< on columns of this level and those above
  std::vector<Holding> holdings{};
  std::vector<ExtraCondition> extras{};
  std::vector<Order> order{};  ///< of columns of this level and those above
  std::uint64_t offset = 0;
  std::optional<std::uint64_t> limit{};
};

/// Names a patient, study, series or instance within one opened index.
using RowId = std::int64_t;

struct Row {
  RowId id = 0;
  Values values;  ///< of this level and those above
};

/// What is counted on demand.
struct Counts {
  std::uint64_t studies = 0;
  std::uint64_t series = 0;
  std::uint64_t instances = 0;
  std::vector<std::string> modalities{};
};

/// What the index knows to lie in a pack: served, kept aside, or in the trash.
struct PackedContent {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  std::string sop_instance_uid{};
};

/// The patient that the columns of a study tell of.
PatientIdentity identity_of(const Values& values);
/// The columns of a study and its patient as edits make them.
void apply_steps(const acts::Steps& steps, Values& values);

/// Thread-safe. All functions report errors of the engine as io, no_space or invalid_data (the index is damaged).
class Index {
 public:
  Index() = default;
  Index(const Index&) = delete;
  Index& operator=(const Index&) = delete;
  virtual ~Index() = default;

  /// Adds all of them in one transaction, or none.
  virtual dicom::Result<std::vector<Added>> add(std::span<const NewInstance> instances) = 0;
  /// A conflict was received before the one that is served: they change places.
  virtual dicom::Result<void> exchange(const StoredInstance& served, const StoredInstance& conflict) = 0;

  virtual dicom::Result<std::optional<StoredInstance>> find_instance(std::string_view sop_instance_uid) = 0;
  /// Other contents that came with this UID and are kept aside.
  virtual dicom::Result<std::vector<StoredInstance>> conflicts(std::string_view sop_instance_uid) = 0;
  /// By study, series, Instance Number, and order of arrival.
  virtual dicom::Result<std::vector<StoredInstance>> instances(const Scope& scope) = 0;

  virtual dicom::Result<std::vector<RowId>> find(const Query& query) = 0;
  virtual dicom::Result<std::uint64_t> count(const Query& query) = 0;
  /// In the order of `ids`; those that are gone meanwhile are left out.
  virtual dicom::Result<std::vector<Row>> rows(Level level, std::span<const RowId> ids) = 0;
  /// In the order of `ids`; of those that are gone meanwhile all is 0.
  virtual dicom::Result<std::vector<Counts>> counts(Level level, std::span<const RowId> ids) = 0;
  /// Of all instances: the more there are, the longer it takes.
  virtual dicom::Result<std::vector<std::string>> sop_classes(Level level, RowId id) = 0;
  /// An instance whose header speaks for the row: the first one; of an instance itself.
  virtual dicom::Result<std::optional<StoredInstance>> representative(Level level, RowId id) = 0;

  /// Another number whenever the series changed; nothing if there is no such series.
  virtual dicom::Result<std::optional<std::int64_t>> series_version(std::string_view study_uid,
                                                                    std::string_view series_uid) = 0;

  // Extra attributes: those of the configuration, whose values are found in headers.

  /// The ones that are to be there from now on. Those that are new are not ready before fill_extras() is through.
  virtual dicom::Result<void> set_extras(std::span<const ExtraAttribute> wanted) = 0;
  /// What is there now.
  [[nodiscard]] virtual std::shared_ptr<const ExtraAttributes> extras() const = 0;
  using HeaderOf = std::function<dicom::Result<dicom::DataSet>(const StoredInstance&)>;
  /// Takes the values of some rows that have none yet from their headers. False: there is nothing left to do. Rows that
  /// come are not kept waiting for longer than one call.
  virtual dicom::Result<bool> fill_extras(std::size_t rows, const HeaderOf& header_of) = 0;
  virtual dicom::Result<std::vector<ExtraProgress>> extra_progress() = 0;

  // Acts. Each is applied in one transaction that also notes its number; applied again, it changes nothing.

  /// An edit, a merge or an undo: the columns of the studies that it reaches become what all edits make of them.
  /// Returns how many studies those are.
  virtual dicom::Result<std::uint64_t> apply_edit(const Act& act) = 0;
  /// What the act names goes to the trash.
  virtual dicom::Result<void> remove(const Act& act) = 0;
  /// The instances, which lie in the trash of `act.of`, are found again; as conflicts where others have their UIDs.
  virtual dicom::Result<void> restore(const Act& act, std::span<const NewInstance> instances) = 0;
  /// The trash of `act.of` was erased.
  virtual dicom::Result<void> forget_trash(const Act& act) = 0;
  /// The number of the last act that was applied.
  virtual dicom::Result<std::uint64_t> acts_applied() = 0;
  virtual dicom::Result<void> note_applied(std::uint64_t act) = 0;

  /// What lies in the trash of a removal.
  virtual dicom::Result<std::vector<PackContents>> trash(std::uint64_t act) = 0;
  /// Puts into the trash of `act` what is found there in a pack; for recovery.
  virtual dicom::Result<void> add_to_trash(std::uint64_t act, const NewInstance& instance) = 0;
  /// The same for an instance that was found until now. Not an act by itself.
  virtual dicom::Result<void> move_to_trash(std::uint64_t act, const StoredInstance& instance) = 0;
  /// What lies in the trash of `act` under a UID: who it is and where it lies, nothing else.
  virtual dicom::Result<std::vector<StoredInstance>> trashed(std::uint64_t act, std::string_view sop_instance_uid) = 0;
  /// Whether a part holds anything but the trash of one removal.
  virtual dicom::Result<bool> is_needed(const PackContents& pack, std::uint64_t act) = 0;
  /// Everything that lies in a part.
  virtual dicom::Result<std::vector<PackedContent>> contents(const PackContents& pack) = 0;
  virtual dicom::Result<void> forget_pack(const PackContents& pack) = 0;
  /// All contents in the scope that are kept aside.
  virtual dicom::Result<std::vector<StoredInstance>> conflicts_in(const Scope& scope) = 0;
  /// A page of all contents that are kept aside, newest first.
  virtual dicom::Result<std::vector<StoredInstance>> conflicts(std::uint64_t offset, std::size_t limit) = 0;
  /// The patient with whom an edited study came; nothing if it is as it came.
  virtual dicom::Result<std::optional<PatientIdentity>> original_patient(std::string_view study_uid) = 0;
  /// The demographics of a patient: his columns; nothing if there is no such patient.
  virtual dicom::Result<std::optional<Values>> patient(const PatientIdentity& identity) = 0;

  /// The feed behind a cursor, oldest first.
  virtual dicom::Result<std::vector<Change>> changes(std::uint64_t after, std::size_t limit) = 0;
  /// The number of the newest change; 0 if there is none.
  virtual dicom::Result<std::uint64_t> last_change() = 0;
  /// The name of this feed: another one after a rebuild, when numbers begin anew.
  virtual dicom::Result<std::string> feed_name() = 0;
  /// Takes changes out that are older than `time`, but those behind `after`.
  virtual dicom::Result<std::uint64_t> prune_changes(std::uint64_t time, std::uint64_t after) = 0;

  struct KnownPack {
    std::string study_uid;
    std::string series_uid;
    std::uint32_t part = 0;
    std::uint64_t committed = 0;
  };
  virtual dicom::Result<void> for_each_pack(const std::function<void(const KnownPack&)>& use) = 0;
  /// Notes that a pack was read to its end.
  virtual dicom::Result<void> note_committed(const KnownPack& pack) = 0;

  /// Single values that outlive the process: cursors, times. Empty if there is none.
  virtual dicom::Result<std::string> fact(std::string_view name) = 0;
  virtual dicom::Result<void> note_fact(std::string_view name, std::string_view value) = 0;

  /// Whether the index contradicts itself. Errors: invalid_data, which says how.
  virtual dicom::Result<void> check() = 0;
  /// A copy of all as it is now, while others read and write. For the engine's own files only. Errors: io.
  virtual dicom::Result<void> copy_to(const std::filesystem::path& path) = 0;

  /// Without what the storage knows (free space).
  virtual dicom::Result<Statistics> statistics() = 0;
  /// Everything written so far is in the index's own file; called before it is closed.
  virtual dicom::Result<void> checkpoint() = 0;
};

}  // namespace archive::index
