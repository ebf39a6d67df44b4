// What stands behind the Archive, and in which order it comes and goes.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "archive/acts/edits.h"
#include "archive/admin/administration.h"
#include "archive/admin/housekeeper.h"
#include "archive/admin/rejection_desk.h"
#include "archive/admin/scrubber.h"
#include "archive/admin/search_filler.h"
#include "archive/archive.h"
#include "archive/changes/webhooks.h"
#include "archive/index/sqlite/sqlite_index.h"
#include "archive/ingest/committer.h"
#include "archive/ingest/instance_ingest.h"
#include "archive/ingest/recovery.h"
#include "archive/retrieve/current_content.h"
#include "archive/retrieve/metadata_cache.h"
#include "archive/storage/local/local_journal.h"
#include "archive/storage/local/local_pack_store.h"
#include "dicom/io/file_descriptor.h"

namespace archive {

class Archive::Implementation {
 public:
  Implementation(Configuration configuration, Log& log)
      : configuration_(std::move(configuration)), log_(log), current_(&configuration_) {}
  ~Implementation();

  /// See Archive.
  dicom::Result<void> open();
  dicom::Result<void> look();
  dicom::Result<std::unique_ptr<Ingest>> begin(const StoreInfo& info, ingest::IncomingHeader::Form form);
  dicom::Result<std::vector<std::string>> reload(const Configuration& wanted);

 private:
  friend class Archive;
  dicom::Result<void> open_read_only();
  dicom::Result<void> open_packs_and_journal(bool read_only);
  dicom::Result<void> open_rooms();
  dicom::Result<void> recover(bool has_index);

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
  std::unique_ptr<Housekeeper> housekeeper_;  // last: it ends before what it uses
};

}  // namespace archive
