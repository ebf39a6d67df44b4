// The index: a cache of what the packs hold, by which everything is found. The interface that every engine has.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "archive/archive.h"
#include "archive/index/attributes.h"
#include "dicom/base/result.h"

namespace archive::index {

/// An instance to be added: it is durable in its pack.
struct NewInstance {
  Values values;                ///< of all four levels
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

/// A condition on a column: all parts must hold.
struct Condition {
  enum class Kind : std::uint8_t {
    any_of,   ///< equals one of `values`
    pattern,  ///< one of `values`, with * and ?
    range,    ///< values[0] <= value <= values[1]; an empty bound is open
    moments,  ///< a date and a time column as one: values are "YYYYMMDDhhmmss" bounds; `second` is the time column
    words,    ///< each of `values` begins a word (fuzzy PN)
  };
  Attribute attribute = Attribute::patient_id;
  Kind kind = Kind::any_of;
  std::vector<std::string> values{};
  Attribute second = Attribute::patient_id;
  bool ignore_case = false;  ///< text too is compared normalised
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
  std::vector<std::string> sop_classes{};
};

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
  virtual dicom::Result<Counts> counts(Level level, RowId id) = 0;
  /// An instance whose header speaks for the row: the first one; of an instance itself.
  virtual dicom::Result<std::optional<StoredInstance>> representative(Level level, RowId id) = 0;

  /// Another number whenever instances of the series were added; nothing if there is no such series.
  virtual dicom::Result<std::optional<std::int64_t>> series_version(std::string_view study_uid,
                                                                    std::string_view series_uid) = 0;

  struct KnownPack {
    std::string study_uid;
    std::string series_uid;
    std::uint32_t part = 0;
    std::uint64_t committed = 0;
  };
  virtual dicom::Result<void> for_each_pack(const std::function<void(const KnownPack&)>& use) = 0;
  /// Notes that a pack was read to its end.
  virtual dicom::Result<void> note_committed(const KnownPack& pack) = 0;

  /// Without what the storage knows (free space).
  virtual dicom::Result<Statistics> statistics() = 0;
  /// Everything written so far is in the index's own file; called before it is closed.
  virtual dicom::Result<void> checkpoint() = 0;
};

}  // namespace archive::index
