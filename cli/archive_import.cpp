// dicom archive import: files and folders of any size, into the archive.
#include <filesystem>
#include <mutex>
#include <thread>

#include "archive/archive.h"
#include "cli/archive_files.h"
#include "cli/archive_storing.h"
#include "cli/console.h"
#include "cli/files.h"
#include "cli/verbs.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;
using archive::Archive;
using archive::StoreOutcome;

/// Files on their way in, by several threads.
class Import {
 public:
  Import(Archive& archive, std::vector<std::string> given, bool in_place)
      : archive_(archive), files_(std::move(given)), in_place_(in_place) {}

  void run() {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < storing_threads; ++i) threads.emplace_back([this] { take_files(); });
  }

  std::uint64_t stored = 0, known = 0, conflicts = 0, others = 0, failed = 0;

 private:
  void take_files() {
    while (true) {
      std::optional<InputFile> file;
      {
        const std::lock_guard lock(mutex_);
        file = files_.next();
      }
      if (!file) return;
      const auto outcome = file->problem ? Result<StoreOutcome>(*file->problem) : import(file->path);
      const std::lock_guard lock(mutex_);
      count(*file, outcome);
      progress_.set_total(++done_);
      progress_.set(done_);
    }
  }

  Result<StoreOutcome> import(const fs::path& path) {
    const SharedBytes content = DICOM_TRY(io::map_file(path));
    archive::StoreInfo info;
    info.source = "IMPORT";
    std::error_code failure;
    if (in_place_) info.in_place = fs::canonical(path, failure);
    if (failure) return Error{ErrorCode::io, failure.message(), {}, {}};
    const auto ingest = DICOM_TRY(archive_.begin_store_file(info));
    return store_bytes(*ingest, content.bytes());
  }

  void count(const InputFile& file, const Result<StoreOutcome>& outcome) {
    if (outcome) {
      switch (outcome->status) {
        case StoreOutcome::Status::stored: ++stored; break;
        case StoreOutcome::Status::already_there: ++known; break;
        case StoreOutcome::Status::conflict: ++conflicts; break;
      }
      return;
    }
    // A DICOMDIR and what is no DICOM may lie among the files.
    const ErrorCode code = outcome.error().code;
    const bool is_data = code == ErrorCode::invalid_data || code == ErrorCode::truncated;
    if (is_data && !file.named && !has_prefix(file.path)) {
      ++others;
      return;
    }
    if (file.path.filename() == "DICOMDIR") {
      ++others;
      return;
    }
    ++failed;
    progress_.clear();
    print_error("archive", describe(file.path, outcome.error()));
  }

  static bool has_prefix(const fs::path& path) {
    const auto content = io::map_file(path);
    return content && content->size() >= 132 && as_text(content->bytes().subspan(128, 4)) == "DICM";
  }

  Archive& archive_;
  std::mutex mutex_;
  FileWalker files_;
  bool in_place_;
  Progress progress_{"files", 0};
  std::uint64_t done_ = 0;
};

}  // namespace

int import_files(const ArchiveCall& call) {
  const auto archive = Archive::open(call.configuration, call.log);
  if (!archive) {
    print_error("archive", archive.error());
    return exit_failure;
  }
  Import import(**archive, call.words, call.in_place);
  import.run();
  print(std::to_string(import.stored) + " stored, " + std::to_string(import.known) + " were there already, " +
        std::to_string(import.conflicts) + " conflicts, " + std::to_string(import.others) + " files were no DICOM, " +
        std::to_string(import.failed) + " failed\n");
  return import.failed == 0 ? exit_success : exit_failure;
}

}  // namespace dicom::cli
