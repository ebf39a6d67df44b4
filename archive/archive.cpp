#include "archive/archive.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include "archive/acts/edits.h"
#include "archive/admin/administration.h"
#include "archive/admin/rejection_desk.h"
#include "archive/admin/scrubber.h"
#include "archive/admin/search_filler.h"
#include "archive/admin/verify.h"
#include "archive/changes/webhooks.h"
#include "archive/folder.h"
#include "archive/index/sqlite/sqlite_index.h"
#include "archive/ingest/committer.h"
#include "archive/ingest/instance_ingest.h"
#include "archive/ingest/recovery.h"
#include "archive/query/run_query.h"
#include "archive/retrieve/current_content.h"
#include "archive/retrieve/manifest.h"
#include "archive/retrieve/metadata_cache.h"
#include "archive/storage/local/file_system.h"
#include "archive/storage/local/local_journal.h"
#include "archive/storage/local/local_pack_store.h"
#include "dicom/core/uid.h"
#include "dicom/io/file_descriptor.h"

namespace archive {

namespace fs = std::filesystem;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

Result<void> create_folder(const fs::path& folder) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) return storage::system_error(folder, "creating the data folder", failure.value());
  fs::permissions(folder, fs::perms::others_all, fs::perm_options::remove, failure);
  return {};
}

Result<void> make_closed_mark(const fs::path& folder) {
  const fs::path path = folder / folder::closed_name;
  const dicom::io::FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0640));
  if (!file) return storage::system_error(path, "creating", errno);
  return {};
}

// True if the last server stopped in good order. The mark is gone for good before anything is written.
Result<bool> take_closed_mark(const fs::path& folder) {
  const fs::path path = folder / folder::closed_name;
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
  Implementation(Configuration configuration, Log& log)
      : configuration_(std::move(configuration)), log_(log), current_(&configuration_) {}

  Result<void> open() {
    const fs::path& data = configuration_.data_folder;
    if (folder::cannot_be_written(data) && fs::exists(data / folder::index_name)) return open_read_only();
    DICOM_TRY(create_folder(data));
    lock_ = DICOM_TRY(folder::lock(data));
    DICOM_TRY(open_packs_and_journal(false));
    const fs::path index_path = data / folder::index_name;
    const bool has_index = fs::exists(index_path);
    const bool was_closed = DICOM_TRY(take_closed_mark(data));
    auto index = index::SqliteIndex::open(index_path, edits_, configuration_.limits.index_cache_size);
    if (!index) return with_hint(std::move(index).error(), index_path);
    index_ = *std::move(index);
    DICOM_TRY(open_rooms());
    DICOM_TRY(administration_->catch_up(!has_index));
    if (!was_closed || !has_index) DICOM_TRY(recover(has_index));
    DICOM_TRY(administration_->finish_purge());
    rejections_ = std::make_unique<RejectionDesk>(
        *administration_, *content_, [this] { return current_.load()->rejection; }, log_);
    if (!was_closed) DICOM_TRY(take_late_notes(*index_, *rejections_));
    if (!was_closed) DICOM_TRY(packs_->remove_leftovers(retrieve::manifest_name));
    committer_ = std::make_unique<ingest::Committer>(*packs_, *index_, metrics_, configuration_.fault);
    context_ = std::make_unique<ingest::IngestContext>(
        ingest::IngestContext{*packs_, *index_, *committer_, *rejections_, metrics_, configuration_.limits});
    webhooks_ = std::make_unique<Webhooks>(configuration_.webhooks, *index_, log_, metrics_);
    search_filler_ = std::make_unique<SearchFiller>(*index_, *content_, log_);
    if (configuration_.search_attributes) DICOM_TRY(search_filler_->want(*configuration_.search_attributes));
    scrubber_ = std::make_unique<Scrubber>(configuration_.scrubbing, *packs_, *index_, log_, metrics_);
    housekeeper_ = std::jthread([this](const std::stop_token& stop) { keep_house(stop); });
    return {};
  }

  Result<void> open_read_only() {
    const fs::path& data = configuration_.data_folder;
    DICOM_TRY(look());
    read_only_ = true;
    log_.error("the data folder cannot be written: what is there is served, nothing can be stored or changed",
               {{"folder", data.string()}});
    if (!fs::exists(data / folder::closed_name))
      log_.warning(
          "the last server did not stop in good order: what it stored last may not be found before a start "
          "that can write");
    return {};
  }

  Result<void> look() {
    DICOM_TRY(open_packs_and_journal(true));
    index_ = DICOM_TRY(index::SqliteIndex::open_to_look(configuration_.data_folder / folder::index_name, edits_));
    stopped_ = true;
    return open_rooms();
  }

  Result<void> open_packs_and_journal(bool read_only) {
    const fs::path& data = configuration_.data_folder;
    storage::LocalPackOptions options;
    options.folder = data / folder::packs_name;
    options.part_size = configuration_.limits.pack_part_size;
    options.reserved_space = configuration_.limits.reserved_space;
    options.durable = configuration_.durable;
    options.read_only = read_only;
    options.fault = configuration_.fault;
    packs_ = DICOM_TRY(storage::LocalPackStore::open(std::move(options)));
    journal_ = DICOM_TRY(storage::LocalJournal::open({.path = data / folder::journal_name,
                                                      .durable = configuration_.durable,
                                                      .read_only = read_only,
                                                      .fault = configuration_.fault}));
    return {};
  }

  // What stands on packs, journal and index.
  Result<void> open_rooms() {
    administration_ = DICOM_TRY(Administration::open({.journal = *journal_,
                                                      .packs = *packs_,
                                                      .index = *index_,
                                                      .edits = edits_,
                                                      .log = log_,
                                                      .fault = configuration_.fault}));
    content_ = std::make_unique<retrieve::CurrentContent>(*packs_, *index_, edits_, configuration_.ae_title);
    metadata_ = std::make_unique<retrieve::MetadataCache>(*content_, *packs_, *index_,
                                                          configuration_.limits.metadata_cache_size);
    return {};
  }

  ~Implementation() {
    if (context_ == nullptr) return;  // it was never fully open
    housekeeper_ = {};
    search_filler_.reset();
    webhooks_.reset();
    scrubber_.reset();
    if (index_->checkpoint()) (void)make_closed_mark(configuration_.data_folder);
  }

  void keep_house(const std::stop_token& stop) {
    constexpr std::chrono::minutes pause{1};
    // What is done here can wait for those who store and ask. On Linux this is the thread's own priority.
    constexpr int niceness = 15;
    (void)::setpriority(PRIO_PROCESS, 0, niceness);
    std::unique_lock lock(housekeeping_);
    while (!housekeeping_ends_.wait_for(lock, stop, pause, [] { return false; })) {
      if (stop.stop_requested()) return;
      administration_->keep_house(current_.load()->keeping);
      if (auto folded = fold(stop); !folded) log_.warning("folding failed", {{"what", folded.error().to_string()}});
    }
  }

  // Writes manifests of series that have been quiet for a while, in the order of the change feed.
  Result<void> fold(const std::stop_token& stop) {
    constexpr std::string_view fact_name = "folded";
    constexpr std::size_t page = 200;
    constexpr std::chrono::milliseconds quiet = std::chrono::minutes(1);
    using namespace std::chrono;
    const std::string feed = DICOM_TRY(index_->feed_name());
    const std::string known = DICOM_TRY(index_->fact(fact_name));
    std::uint64_t cursor = 0;
    if (known.starts_with(feed + ' '))
      std::from_chars(known.data() + feed.size() + 1, known.data() + known.size(), cursor);
    while (!stop.stop_requested()) {
      const auto changes = DICOM_TRY(index_->changes(cursor, page));
      const auto limit = duration_cast<milliseconds>(system_clock::now().time_since_epoch()) - quiet;
      std::set<std::pair<std::string, std::string>> series;
      const std::uint64_t before = cursor;
      for (const Change& change : changes) {
        if (milliseconds(change.time) > limit) break;
        cursor = change.number;
        if (change.study_instance_uid.empty() || change.kind == Change::Kind::removed) continue;
        if (change.series_instance_uid.empty()) {
          for (const auto& one : DICOM_TRY(index_->instances({.study_uids = {change.study_instance_uid}})))
            series.emplace(one.study_instance_uid, one.series_instance_uid);
        } else {
          series.emplace(change.study_instance_uid, change.series_instance_uid);
        }
      }
      if (cursor == before) return {};
      for (const auto& [study_uid, series_uid] : series) {
        if (stop.stop_requested()) return {};
        // One that cannot be read must not keep the others from it.
        if (auto folded = metadata_->fold(study_uid, series_uid); !folded)
          log_.warning("not folded", {{"series", series_uid}, {"what", folded.error().to_string()}});
      }
      DICOM_TRY(index_->note_fact(fact_name, feed + ' ' + std::to_string(cursor)));
    }
    return {};
  }

  Result<void> recover(bool has_index) {
    // Without an index nobody knows what was acknowledged: then nothing is cut off.
    const auto damage = has_index ? storage::Damage::cut_off : storage::Damage::leave;
    recovered_ = DICOM_TRY(ingest::recover(*packs_, *index_, damage, administration_->removal_of(), log_));
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
    if (read_only_) {
      return Error{
          ErrorCode::io,
          "nothing can be stored: the data folder cannot be written (" + configuration_.data_folder.string() + ")",
          {},
          {}};
    }
    if (stopped_) return Error{ErrorCode::cancelled, "the archive is stopping", {}, {}};
    DICOM_TRY(packs_->check_space());
    return std::unique_ptr<Ingest>(std::make_unique<ingest::InstanceIngest>(*context_, info, form));
  }

  // Somebody may hold a reference to one that was replaced: all are kept. People do not reload often.
  Result<std::vector<std::string>> reload(const Configuration& wanted) {
    const std::lock_guard lock(reloading_);
    auto next = std::make_unique<Configuration>(*current_.load());
    next->peers = wanted.peers;
    next->keeping = wanted.keeping;
    next->rejection = wanted.rejection;
    next->webhooks = wanted.webhooks;
    next->rights = wanted.rights;
    next->search_attributes = wanted.search_attributes;
    const bool other_search = next->search_attributes != current_.load()->search_attributes;
    if (other_search && next->search_attributes && search_filler_ != nullptr)
      DICOM_TRY(search_filler_->want(*next->search_attributes));
    const bool other_hooks = next->webhooks != current_.load()->webhooks;
    current_ = next.get();
    replaced_.push_back(std::move(next));
    if (other_hooks && webhooks_ != nullptr) {
      webhooks_.reset();  // each goes on at its cursor
      webhooks_ = std::make_unique<Webhooks>(current_.load()->webhooks, *index_, log_, metrics_);
    }
    return needs_restart(*current_.load(), wanted);
  }

  Configuration configuration_;  // of the start
  Log& log_;
  std::mutex reloading_;
  std::atomic<const Configuration*> current_;
  std::vector<std::unique_ptr<const Configuration>> replaced_;
  Metrics metrics_;
  dicom::io::FileDescriptor lock_;
  std::unique_ptr<storage::LocalPackStore> packs_;
  acts::Edits edits_;
  std::unique_ptr<storage::LocalJournal> journal_;
  std::unique_ptr<index::SqliteIndex> index_;
  std::unique_ptr<Administration> administration_;
  std::unique_ptr<ingest::Committer> committer_;
  std::unique_ptr<retrieve::CurrentContent> content_;
  std::unique_ptr<RejectionDesk> rejections_;
  std::unique_ptr<ingest::IngestContext> context_;
  std::unique_ptr<retrieve::MetadataCache> metadata_;
  ingest::RecoveryOutcome recovered_;
  std::unique_ptr<Webhooks> webhooks_;
  std::unique_ptr<SearchFiller> search_filler_;
  std::unique_ptr<Scrubber> scrubber_;
  std::atomic<bool> stopped_ = false;
  bool read_only_ = false;
  std::mutex housekeeping_;
  std::condition_variable_any housekeeping_ends_;
  std::jthread housekeeper_;  // last: it ends before what it uses
};

Archive::Archive(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const Configuration& configuration, Log& log) {
  DICOM_TRY(check(configuration));
  auto implementation = std::make_unique<Implementation>(configuration, log);
  DICOM_TRY(implementation->open());
  return std::unique_ptr<Archive>(new Archive(std::move(implementation)));
}

Result<std::unique_ptr<Archive>> Archive::look(const Configuration& configuration, Log& log) {
  DICOM_TRY(check(configuration));
  auto implementation = std::make_unique<Implementation>(configuration, log);
  DICOM_TRY(implementation->look());
  return std::unique_ptr<Archive>(new Archive(std::move(implementation)));
}

Result<VerifyOutcome> Archive::verify(const VerifyOptions& options) {
  DICOM_TRY(implementation_->index_->check());
  return archive::verify(*implementation_->packs_, *implementation_->index_, options);
}

Result<bool> Archive::fold(std::string_view study_uid, std::string_view series_uid) {
  return implementation_->metadata_->fold(study_uid, series_uid);
}

std::vector<Problem> Archive::problems() const {
  return implementation_->scrubber_ == nullptr ? std::vector<Problem>() : implementation_->scrubber_->problems();
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

dicom::io::Scratch Archive::scratch() const {
  return implementation_->packs_->scratch();
}

Result<std::unique_ptr<QueryCursor>> Archive::query(const QueryRequest& request) {
  return query::run_query(*implementation_->index_, *implementation_->content_, request);
}

Result<std::vector<StoredInstance>> Archive::locate(const Scope& scope) {
  return implementation_->index_->instances(scope);
}

Result<dicom::SharedBytes> Archive::read(const StoredInstance& instance) {
  return implementation_->content_->file(instance);
}

Result<dicom::SharedBytes> Archive::read_stored(const StoredInstance& instance) {
  return implementation_->content_->stored_file(instance);
}

Result<dicom::DataSet> Archive::with_edits(const StoredInstance& instance, dicom::DataSet stored) {
  return implementation_->content_->with_edits(instance, std::move(stored));
}

Result<dicom::DataSet> Archive::read_header(const StoredInstance& instance) {
  return implementation_->content_->header(instance);
}

Result<std::shared_ptr<const SeriesMetadata>> Archive::series_metadata(std::string_view study_uid,
                                                                       std::string_view series_uid,
                                                                       std::string_view bulk_data_base) {
  return implementation_->metadata_->get(study_uid, series_uid, bulk_data_base);
}

Result<std::vector<SearchProgress>> Archive::search_attributes() {
  std::vector<SearchProgress> list;
  for (const index::ExtraProgress& one : DICOM_TRY(implementation_->index_->extra_progress()))
    list.push_back({one.attribute.name(), one.attribute.level, one.attribute.ready, one.rows, one.of});
  return list;
}

Result<Statistics> Archive::statistics() {
  Statistics statistics = DICOM_TRY(implementation_->index_->statistics());
  statistics.free_bytes = implementation_->packs_->free_bytes();
  return statistics;
}

Administration& Archive::administration() {
  return *implementation_->administration_;
}

bool Archive::is_read_only() const {
  return implementation_->read_only_;
}

const Configuration& Archive::configuration() const {
  return *implementation_->current_.load();
}

Result<std::vector<std::string>> Archive::reload(const Configuration& configuration) {
  DICOM_TRY(check(configuration));
  return implementation_->reload(configuration);
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

}  // namespace archive
