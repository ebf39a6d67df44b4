// The archive: what DIMSE and HTTP are faces of. No SQL, no path and no socket in sight.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "archive/config/configuration.h"
#include "archive/ingest/ingest.h"
#include "archive/log/log.h"
#include "archive/metrics/metrics.h"
#include "archive/query/query.h"
#include "archive/retrieve/retrieve.h"
#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/io/scratch.h"

namespace archive {

class Administration;
struct Problem;
struct VerifyOptions;
struct VerifyOutcome;

/// For /healthz, /metrics and the dashboard.
struct Statistics {
  std::uint64_t patients = 0;
  std::uint64_t studies = 0;
  std::uint64_t series = 0;
  std::uint64_t instances = 0;
  std::uint64_t conflicts = 0;  ///< instances kept aside
  std::uint64_t trashed = 0;    ///< contents in the trash
  std::uint64_t packs = 0;
  std::uint64_t stored_bytes = 0;  ///< of all packs
  std::uint64_t index_bytes = 0;
  std::uint64_t free_bytes = 0;  ///< of the disk under the data folder
};

/// An attribute of the configuration's [search].
struct SearchProgress {
  std::string name;
  Level level = Level::series;
  bool ready = false;      ///< if not, it can be searched, but slowly
  std::uint64_t rows = 0;  ///< studies, series or instances that have been looked at, of
  std::uint64_t of = 0;
};

/// One archive on one data folder. All functions are thread-safe.
class Archive {
 public:
  /// Opens or creates. What a crash left behind is put right before this returns. An archive on a disk that cannot be
  /// written is opened all the same: what is there can be read, and everything else fails and says so. Errors: io (no
  /// such folder), conflict (another server has it open), no_space, invalid_data (a newer version's index).
  static dicom::Result<std::unique_ptr<Archive>> open(const Configuration& configuration, Log& log);
  /// Opens a data folder for reading, which a server may be using: nothing is recovered or written, stores and acts
  /// fail. Errors: not_found, unsupported (made by another version).
  static dicom::Result<std::unique_ptr<Archive>> look(const Configuration& configuration, Log& log);
  /// stop(), and waits for commits under way. Ingests and cursors must be gone before.
  ~Archive();

  /// Begins an instance whose data set comes as bytes in info.transfer_syntax_uid (C-STORE).
  /// Errors: invalid_argument (UIDs), no_space, io, cancelled (stopped).
  dicom::Result<std::unique_ptr<Ingest>> begin_store(const StoreInfo& info);
  /// Begins an instance that comes as a whole Part 10 file (STOW-RS), which is kept as it is.
  dicom::Result<std::unique_ptr<Ingest>> begin_store_file(const StoreInfo& info);

  /// For what has to be put together before it can be stored.
  [[nodiscard]] dicom::io::Scratch scratch() const;

  /// Errors: invalid_argument (a malformed key: the message names it), io.
  dicom::Result<std::unique_ptr<QueryCursor>> query(const QueryRequest& request);

  /// The stored instances in the scope, by study, series and Instance Number; empty if there are none.
  dicom::Result<std::vector<StoredInstance>> locate(const Scope& scope);
  /// The Part 10 file as it goes out: with the edits of its study. Of an unedited study it is the stored one, a slice
  /// of its pack, mapped; valid whatever happens to the pack. `data_set_offset` holds; Pixel Data may lie elsewhere.
  dicom::Result<dicom::SharedBytes> read(const StoredInstance& instance);
  /// The Part 10 file as it was stored, for those who want nothing but pixels of it.
  dicom::Result<dicom::SharedBytes> read_stored(const StoredInstance& instance);
  /// `stored`, the data set of an instance as it was stored, with the edits of its study; values that are not edited
  /// stay slices of the pack.
  dicom::Result<dicom::DataSet> with_edits(const StoredInstance& instance, dicom::DataSet stored);
  /// The data set as it goes out, without Pixel Data and what follows; values are slices of the pack.
  dicom::Result<dicom::DataSet> read_header(const StoredInstance& instance);
  /// The ready DICOM JSON of a series, from memory if it has been asked for since the last change. Bulk data are
  /// referred to as `bulk_data_base` + "instances/{uid}/bulkdata/{path}", where path is as in dicom::JsonOptions. Empty
  /// if there is none.
  dicom::Result<std::shared_ptr<const SeriesMetadata>> series_metadata(std::string_view study_uid,
                                                                       std::string_view series_uid,
                                                                       std::string_view bulk_data_base = {});

  /// Writes the ready JSON of a series beside its packs, as is done in the background for series that have been quiet
  /// for a minute; false if there is one already, or too little to be worth it.
  dicom::Result<bool> fold(std::string_view study_uid, std::string_view series_uid);

  /// Edits, merges, deletions, conflicts, the change feed.
  Administration& administration();

  /// Reads every pack and holds it against the index. Errors: invalid_data (the index contradicts itself), io.
  dicom::Result<VerifyOutcome> verify(const VerifyOptions& options);

  /// What the scrubbing in the background has found wrong, in its last run or the one under way.
  [[nodiscard]] std::vector<Problem> problems() const;

  /// The attributes that the configuration adds to those that are found quickly, and how far the index is with them.
  dicom::Result<std::vector<SearchProgress>> search_attributes();

  dicom::Result<Statistics> statistics();
  /// Whether the data folder cannot be written.
  [[nodiscard]] bool is_read_only() const;
  /// What holds now; what was returned before stays valid.
  [[nodiscard]] const Configuration& configuration() const;
  /// Takes a changed configuration without interrupting anything: peers, rights of associations to come, webhooks and
  /// how long things are kept. Returns the keys that differ but need a restart; these stay as they are. Errors:
  /// invalid_argument.
  dicom::Result<std::vector<std::string>> reload(const Configuration& configuration);
  [[nodiscard]] Metrics& metrics();
  [[nodiscard]] Log& log();

  /// No new instance begins; commits under way are finished. What is stored can still be read.
  void stop();

 private:
  class Implementation;
  explicit Archive(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace archive
