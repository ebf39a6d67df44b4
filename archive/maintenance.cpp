#include "archive/maintenance.h"

#include <string>

#include "archive/acts/edits.h"
#include "archive/admin/administration.h"
#include "archive/folder.h"
#include "archive/index/sqlite/sqlite_index.h"
#include "archive/ingest/recovery.h"
#include "archive/labels/labels.h"
#include "archive/storage/local/file_system.h"
#include "archive/storage/local/local_journal.h"
#include "archive/storage/local/local_pack_store.h"
#include "archive/storage/local/pack_copy.h"

namespace archive {

namespace fs = std::filesystem;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

std::function<void(const storage::CopyOutcome&)> told_to(const BackupProgress& on_progress) {
  return [&on_progress](const storage::CopyOutcome& so_far) {
    if (on_progress) on_progress({so_far.parts, so_far.copied, so_far.bytes});
  };
}

Result<void> create_folder(const fs::path& path) {
  std::error_code failure;
  fs::create_directories(path, failure);
  if (failure) return storage::system_error(path, "creating", failure.value());
  return {};
}

bool is_there(const fs::path& path) {
  std::error_code failure;
  return fs::exists(path, failure);
}

}  // namespace

Result<RebuildOutcome> rebuild(const Configuration& configuration, Log& log) {
  const fs::path& data = configuration.data_folder;
  if (!is_there(data / folder::packs_name))
    return Error{ErrorCode::not_found, "there are no packs in " + data.string(), {}, {}};
  const auto lock = DICOM_TRY(folder::lock(data));
  DICOM_TRY(folder::remove_index(data));
  storage::LocalPackOptions options;
  options.folder = data / folder::packs_name;
  const auto packs = DICOM_TRY(storage::LocalPackStore::open(std::move(options)));
  acts::Edits edits;
  const auto journal = DICOM_TRY(storage::LocalJournal::open({.path = data / folder::journal_name}));
  const auto index = DICOM_TRY(index::SqliteIndex::open(data / folder::index_name, edits));
  const auto administration = DICOM_TRY(
      Administration::open({.journal = *journal, .packs = *packs, .index = *index, .edits = edits, .log = log}));
  DICOM_TRY(administration->catch_up(true));
  const auto outcome =
      DICOM_TRY(ingest::recover(*packs, *index, storage::Damage::leave, administration->removal_of(), log));
  DICOM_TRY(administration->finish_purge());
  DICOM_TRY(index->checkpoint());
  return RebuildOutcome{outcome.parts, outcome.instances, outcome.damaged};
}

// The index goes first: packs only grow, so that all it knows is in what is copied afterwards. What was purged
// meanwhile lay in the trash.
Result<BackupOutcome> backup(const Configuration& configuration, const fs::path& to,
                             const BackupProgress& on_progress) {
  const fs::path& data = configuration.data_folder;
  DICOM_TRY(create_folder(to));
  const fs::path beside = to / (std::string(folder::index_name) + ".unfinished");
  std::error_code failure;
  fs::remove(beside, failure);
  acts::Edits unused;
  const auto index = DICOM_TRY(index::SqliteIndex::open_to_look(data / folder::index_name, unused));
  DICOM_TRY(index->copy_to(beside));
  // Until all is there it is no backup: without an index, the packs and the journal alone would be read.
  DICOM_TRY(folder::remove_index(to));
  const auto copied =
      DICOM_TRY(storage::copy_packs(data / folder::packs_name, to / folder::packs_name, told_to(on_progress)));
  DICOM_TRY(storage::copy_file(data / folder::journal_name, to / folder::journal_name));
  if (is_there(data / labels::journal_name))
    DICOM_TRY(storage::copy_file(data / labels::journal_name, to / labels::journal_name));
  fs::rename(beside, to / folder::index_name, failure);
  if (failure) return storage::system_error(to / folder::index_name, "writing", failure.value());
  DICOM_TRY(storage::sync_folder(to));
  return BackupOutcome{copied.parts, copied.copied, copied.bytes};
}

Result<BackupOutcome> restore(const fs::path& from, const Configuration& configuration,
                              const BackupProgress& on_progress) {
  const fs::path& data = configuration.data_folder;
  if (!is_there(from / folder::packs_name))
    return Error{ErrorCode::not_found, "there is no backup in " + from.string(), {}, {}};
  for (const std::string_view name : {folder::packs_name, folder::index_name, folder::journal_name}) {
    if (is_there(data / name))
      return Error{ErrorCode::conflict, "the data folder " + data.string() + " is not empty", {}, {}};
  }
  DICOM_TRY(create_folder(data));
  const auto lock = DICOM_TRY(folder::lock(data));
  const auto copied =
      DICOM_TRY(storage::copy_packs(from / folder::packs_name, data / folder::packs_name, told_to(on_progress)));
  DICOM_TRY(storage::copy_file(from / folder::journal_name, data / folder::journal_name));
  if (is_there(from / labels::journal_name))
    DICOM_TRY(storage::copy_file(from / labels::journal_name, data / labels::journal_name));
  DICOM_TRY(storage::copy_file(from / folder::index_name, data / folder::index_name));
  return BackupOutcome{copied.parts, copied.copied, copied.bytes};
}

}  // namespace archive
