// The archive: stores, finds and gives back instances. Thread-safe; its faces (DIMSE, HTTP, the command) know only this.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "archive/configuration.h"
#include "archive/types.h"
#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::archive {

/// One instance being received. Bytes are given as they come; memory stays bounded whatever its size.
/// Destroyed without commit(), it leaves nothing behind.
class Ingest {
 public:
  virtual ~Ingest() = default;
  /// Errors: no_space, io.
  virtual Result<void> write(Bytes bytes) = 0;
  /// Returns when the instance is durable: its bytes and its index entry. Errors: invalid_data (not a data set that can be
  /// kept: no UIDs, damaged), no_space, io. Call once.
  virtual Result<StoreOutcome> commit() = 0;
};

struct Statistics {
  std::uint64_t patients = 0;
  std::uint64_t studies = 0;
  std::uint64_t series = 0;
  std::uint64_t instances = 0;
  std::uint64_t conflicts = 0;
  std::uint64_t bytes = 0;  ///< in packs
};

/// What recovery found at start.
struct Recovery {
  std::uint64_t packs_checked = 0;
  std::uint64_t instances_indexed = 0;  ///< complete in a pack, but not yet in the index
  std::uint64_t bytes_cut_off = 0;      ///< of entries that were never acknowledged
  std::uint64_t packs_missing = 0;      ///< in the index, but not on the disk
};

class Archive {
 public:
  /// Opens or creates the archive in configuration.data, and repairs what a crash left. Errors: io, conflict (another
  /// process has it open).
  static Result<std::unique_ptr<Archive>> open(const Configuration& configuration);
  virtual ~Archive() = default;

  /// A data set follows, in info.transfer_syntax_uid (C-STORE).
  virtual Result<std::unique_ptr<Ingest>> begin_store(const StoreInfo& info) = 0;
  /// A Part 10 file follows (STOW-RS, import).
  virtual Result<std::unique_ptr<Ingest>> begin_store_file(std::string source) = 0;

  /// Gives each match to `sink`, which may stop by returning false. Returned data sets hold the level's unique keys, the
  /// attributes asked for, and Specific Character Set ISO_IR 192 if anything is beyond ASCII.
  virtual Result<void> query(const Query& query, const std::function<bool(const DataSet&)>& sink) = 0;
  /// How many matches there are, limit and offset apart.
  virtual Result<std::uint64_t> count(const Query& query) = 0;

  /// Instances of a study, a series or one of them, in the order of series and instance numbers. Empty UIDs match all, but
  /// one must be given. UIDs may be lists separated by backslashes.
  virtual Result<std::vector<StoredInstance>> instances(std::string_view study_uid, std::string_view series_uid,
                                                        std::string_view sop_instance_uid) = 0;
  /// The same for all studies of a patient.
  virtual Result<std::vector<StoredInstance>> instances_of_patient(std::string_view patient_id) = 0;

  /// The Part 10 file, as a slice of the mapped pack.
  virtual Result<SharedBytes> read(const StoredInstance& instance) = 0;
  /// Its data set up to Pixel Data (without group 7FE0).
  virtual Result<DataSet> read_header(const StoredInstance& instance) = 0;

  virtual Result<Statistics> statistics() = 0;
  [[nodiscard]] virtual const Recovery& recovery() const = 0;
  [[nodiscard]] virtual const Configuration& configuration() const = 0;
};

}  // namespace dicom::archive
