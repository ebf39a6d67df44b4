#include "archive/archive.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <utility>

#include "archive/index/sqlite/sqlite_index.h"
#include "archive/ingest/committer.h"
#include "archive/ingest/description.h"
#include "archive/ingest/instance_ingest.h"
#include "archive/ingest/recovery.h"
#include "archive/query/run_query.h"
#include "archive/retrieve/metadata_cache.h"
#include "archive/storage/local/file_system.h"
#include "archive/storage/local/local_pack_store.h"
#include "dicom/core/uid.h"
#include "dicom/io/file_descriptor.h"

namespace archive {

namespace fs = std::filesystem;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

// What lies in a data folder.
constexpr std::string_view lock_name = "lock";      // held while a server has the folder open
constexpr std::string_view closed_name = "closed";  // there after an orderly stop: nothing need be recovered
constexpr std::string_view index_name = "index.sqlite";
constexpr std::string_view packs_name = "packs";

Result<void> create_folder(const fs::path& folder) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) return storage::system_error(folder, "creating the data folder", failure.value());
  fs::permissions(folder, fs::perms::others_all, fs::perm_options::remove, failure);
  return {};
}

Result<dicom::io::FileDescriptor> lock_folder(const fs::path& folder) {
  const fs::path path = folder / lock_name;
  dicom::io::FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640));
  if (!file) return storage::system_error(path, "opening", errno);
  if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return storage::system_error(path, "locking", errno);
    return Error{ErrorCode::conflict, "another server is using the data folder " + folder.string(), {}, {}};
  }
  return file;
}

Result<void> make_closed_mark(const fs::path& folder) {
  const fs::path path = folder / closed_name;
  const dicom::io::FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0640));
  if (!file) return storage::system_error(path, "creating", errno);
  return {};
}

// True if the last server stopped in good order. The mark is gone for good before anything is written.
Result<bool> take_closed_mark(const fs::path& folder) {
  const fs::path path = folder / closed_name;
  if (::unlink(path.c_str()) != 0) {
    if (errno == ENOENT) return false;
    return storage::system_error(path, "removing", errno);
  }
  DICOM_TRY(storage::sync_folder(folder));
  return true;
}

Error with_hint(Error error, const fs::path& index) {
  if (error.code == ErrorCode::invalid_data) {
    error.message +=
        "; the packs hold everything: move " + index.string() + " away, and the index is made again at the next start";
  }
  return error;
}

}  // namespace

class Archive::Implementation {
 public:
  Implementation(Configuration configuration, Log& log) : configuration_(std::move(configuration)), log_(log) {}

  Result<void> open() {
    const fs::path& folder = configuration_.data_folder;
    DICOM_TRY(create_folder(folder));
    lock_ = DICOM_TRY(lock_folder(folder));
    storage::LocalPackOptions options;
    options.folder = folder / packs_name;
    options.part_size = configuration_.limits.pack_part_size;
    options.reserved_space = configuration_.limits.reserved_space;
    options.durable = configuration_.durable;
    options.fault = configuration_.fault;
    packs_ = DICOM_TRY(storage::LocalPackStore::open(std::move(options)));
    const fs::path index_path = folder / index_name;
    const bool has_index = fs::exists(index_path);
    const bool was_closed = DICOM_TRY(take_closed_mark(folder));
    auto index = index::SqliteIndex::open(index_path);
    if (!index) return with_hint(std::move(index).error(), index_path);
    index_ = *std::move(index);
    if (!was_closed || !has_index) DICOM_TRY(recover(has_index));
    committer_ = std::make_unique<ingest::Committer>(*packs_, *index_, metrics_, configuration_.fault);
    context_ = std::make_unique<ingest::IngestContext>(
        ingest::IngestContext{*packs_, *index_, *committer_, metrics_, configuration_.limits});
    metadata_ = std::make_unique<retrieve::MetadataCache>(*packs_, *index_, configuration_.limits.metadata_cache_size);
    return {};
  }

  ~Implementation() {
    if (metadata_ == nullptr) return;  // it was never fully open
    if (index_->checkpoint()) (void)make_closed_mark(configuration_.data_folder);
  }

  Result<void> recover(bool has_index) {
    // Without an index nobody knows what was acknowledged: then nothing is cut off.
    const auto damage = has_index ? storage::Damage::cut_off : storage::Damage::leave;
    recovered_ = DICOM_TRY(ingest::recover(*packs_, *index_, damage, log_));
    if (recovered_.parts > 0) {
      log_.info("archive recovered", {{"packs", recovered_.parts},
                                      {"instances_found", recovered_.instances},
                                      {"conflicts", recovered_.conflicts},
                                      {"damaged", recovered_.damaged},
                                      {"bytes_cut", recovered_.cut_bytes}});
    }
    return {};
  }

  Result<std::unique_ptr<Ingest>> begin(const StoreInfo& info, ingest::IncomingHeader::Form form) {
    if (stopped_) return Error{ErrorCode::cancelled, "the archive is stopping", {}, {}};
    DICOM_TRY(packs_->check_space());
    return std::unique_ptr<Ingest>(std::make_unique<ingest::InstanceIngest>(*context_, info, form));
  }

  Configuration configuration_;
  Log& log_;
  Metrics metrics_;
  dicom::io::FileDescriptor lock_;
  std::unique_ptr<storage::LocalPackStore> packs_;
  std::unique_ptr<index::SqliteIndex> index_;
  std::unique_ptr<ingest::Committer> committer_;
  std::unique_ptr<ingest::IngestContext> context_;
  std::unique_ptr<retrieve::MetadataCache> metadata_;
  ingest::RecoveryOutcome recovered_;
  std::atomic<bool> stopped_ = false;
};

Archive::Archive(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const Configuration& configuration, Log& log) {
  DICOM_TRY(check(configuration));
  auto implementation = std::make_unique<Implementation>(configuration, log);
  DICOM_TRY(implementation->open());
  return std::unique_ptr<Archive>(new Archive(std::move(implementation)));
}

Result<std::unique_ptr<Ingest>> Archive::begin_store(const StoreInfo& info) {
  for (const std::string* uid : {&info.sop_class_uid, &info.sop_instance_uid}) {
    if (!uid->empty() && !dicom::is_tolerable_uid(*uid))
      return Error{ErrorCode::invalid_argument, "'" + *uid + "' is not a UID", {}, {}};
  }
  if (!dicom::is_tolerable_uid(info.transfer_syntax_uid))
    return Error{ErrorCode::invalid_argument, "no transfer syntax", {}, {}};
  return implementation_->begin(info, ingest::IncomingHeader::Form::data_set);
}

Result<std::unique_ptr<Ingest>> Archive::begin_store_file(const StoreInfo& info) {
  return implementation_->begin(info, ingest::IncomingHeader::Form::file);
}

Result<std::unique_ptr<QueryCursor>> Archive::query(const QueryRequest& request) {
  return query::run_query(*implementation_->index_, *implementation_->packs_, request);
}

Result<std::vector<StoredInstance>> Archive::locate(const Scope& scope) {
  return implementation_->index_->instances(scope);
}

Result<dicom::SharedBytes> Archive::read(const StoredInstance& instance) {
  return implementation_->packs_->read(ingest::series_of(instance), ingest::place_of(instance));
}

Result<dicom::DataSet> Archive::read_header(const StoredInstance& instance) {
  const dicom::SharedBytes file = DICOM_TRY(read(instance));
  return ingest::read_header(file, instance);
}

Result<std::shared_ptr<const SeriesMetadata>> Archive::series_metadata(std::string_view study_uid,
                                                                       std::string_view series_uid,
                                                                       std::string_view bulk_data_base) {
  return implementation_->metadata_->get(study_uid, series_uid, bulk_data_base);
}

Result<Statistics> Archive::statistics() {
  Statistics statistics = DICOM_TRY(implementation_->index_->statistics());
  statistics.free_bytes = implementation_->packs_->free_bytes();
  return statistics;
}

const Configuration& Archive::configuration() const {
  return implementation_->configuration_;
}
Metrics& Archive::metrics() {
  return implementation_->metrics_;
}
Log& Archive::log() {
  return implementation_->log_;
}

void Archive::stop() {
  implementation_->stopped_ = true;
}

Result<RebuildOutcome> rebuild(const Configuration& configuration, Log& log) {
  const fs::path& folder = configuration.data_folder;
  const auto lock = DICOM_TRY(lock_folder(folder));
  for (const std::string_view suffix : {"", "-wal", "-shm"}) {
    std::error_code failure;
    fs::remove(folder / (std::string(index_name) + std::string(suffix)), failure);
    if (failure) return Error{ErrorCode::io, "removing the index: " + failure.message(), {}, {}};
  }
  storage::LocalPackOptions options;
  options.folder = folder / packs_name;
  const auto packs = DICOM_TRY(storage::LocalPackStore::open(std::move(options)));
  const auto index = DICOM_TRY(index::SqliteIndex::open(folder / index_name));
  const auto outcome = DICOM_TRY(ingest::recover(*packs, *index, storage::Damage::leave, log));
  DICOM_TRY(index->checkpoint());
  return RebuildOutcome{outcome.parts, outcome.instances, outcome.damaged};
}

}  // namespace archive
