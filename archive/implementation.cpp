#include "archive/implementation.h"

#include <filesystem>

#include "archive/folder.h"
#include "archive/retrieve/manifest.h"

namespace archive {

namespace fs = std::filesystem;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

Error with_hint(Error error, const fs::path& index) {
  if (error.code == ErrorCode::invalid_data) {
    error.message +=
        "; the packs hold everything: move " + index.string() + " away, and the index is made again at the next start";
  }
  return error;
}

}  // namespace

Result<void> Archive::Implementation::open() {
  const fs::path& data = configuration_.data_folder;
  if (folder::cannot_be_written(data) && fs::exists(data / folder::index_name)) return open_read_only();
  DICOM_TRY(folder::create(data));
  lock_ = DICOM_TRY(folder::lock(data));
  DICOM_TRY(open_packs_and_journal(false));
  const fs::path index_path = data / folder::index_name;
  const bool has_index = fs::exists(index_path);
  const bool was_closed = DICOM_TRY(folder::take_closed_mark(data));
  auto index = index::SqliteIndex::open(index_path, edits_, configuration_.limits.index_cache_size);
  if (!index) return with_hint(std::move(index).error(), index_path);
  index_ = *std::move(index);
  DICOM_TRY(open_rooms());
  DICOM_TRY(administration_->catch_up(!has_index));
  if (!was_closed || !has_index) DICOM_TRY(recover(has_index));
  DICOM_TRY(administration_->finish_purge());
  rejections_ =
      std::make_unique<RejectionDesk>(*administration_, *content_, [this] { return current_.load()->rejection; }, log_);
  if (!was_closed) DICOM_TRY(take_late_notes(*index_, *rejections_));
  if (!was_closed) DICOM_TRY(packs_->remove_leftovers(retrieve::manifest_name));
  committer_ = std::make_unique<ingest::Committer>(*packs_, *index_, metrics_, configuration_.fault);
  context_ = std::make_unique<ingest::IngestContext>(
      ingest::IngestContext{*packs_, *index_, *committer_, *rejections_, metrics_, configuration_.limits});
  webhooks_ = std::make_unique<Webhooks>(configuration_.webhooks, *index_, log_, metrics_);
  search_filler_ = std::make_unique<SearchFiller>(*index_, *content_, log_);
  if (configuration_.search_attributes) DICOM_TRY(search_filler_->want(*configuration_.search_attributes));
  scrubber_ = std::make_unique<Scrubber>(configuration_.scrubbing, *packs_, *index_, log_, metrics_);
  housekeeper_ = std::make_unique<Housekeeper>(Housekeeper::Parts{*administration_, *metadata_, *index_, log_},
                                               [this] { return current_.load()->keeping; });
  return {};
}

Result<void> Archive::Implementation::open_read_only() {
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

Result<void> Archive::Implementation::look() {
  DICOM_TRY(open_packs_and_journal(true));
  index_ = DICOM_TRY(index::SqliteIndex::open_to_look(configuration_.data_folder / folder::index_name, edits_));
  stopped_ = true;
  return open_rooms();
}

Result<void> Archive::Implementation::open_packs_and_journal(bool read_only) {
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
Result<void> Archive::Implementation::open_rooms() {
  administration_ = DICOM_TRY(Administration::open({.journal = *journal_,
                                                    .packs = *packs_,
                                                    .index = *index_,
                                                    .edits = edits_,
                                                    .log = log_,
                                                    .fault = configuration_.fault}));
  content_ = std::make_unique<retrieve::CurrentContent>(*packs_, *index_, edits_, configuration_.ae_title);
  metadata_ =
      std::make_unique<retrieve::MetadataCache>(*content_, *packs_, *index_, configuration_.limits.metadata_cache_size);
  return {};
}

Archive::Implementation::~Implementation() {
  if (context_ == nullptr) return;  // it was never fully open
  housekeeper_.reset();
  search_filler_.reset();
  webhooks_.reset();
  scrubber_.reset();
  if (index_->checkpoint()) (void)folder::make_closed_mark(configuration_.data_folder);
}

Result<void> Archive::Implementation::recover(bool has_index) {
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

Result<std::unique_ptr<Ingest>> Archive::Implementation::begin(const StoreInfo& info,
                                                               ingest::IncomingHeader::Form form) {
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
Result<std::vector<std::string>> Archive::Implementation::reload(const Configuration& wanted) {
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

}  // namespace archive
