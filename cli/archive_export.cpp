// dicom archive export: instances as they go out, into a folder or a zip file, with a DICOMDIR.
#include <filesystem>
#include <map>
#include <optional>

#include "archive/archive.h"
#include "cli/archive_files.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/codec/zip.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/io/new_file.h"
#include "dicom/media/directory.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;
using archive::Archive;

int fail(const Error& error) {
  print_error("archive", error);
  return exit_failure;
}

/// "S0000012"
std::string component(char letter, std::size_t number) {
  std::string digits = std::to_string(number);
  return letter + std::string(7 - std::min<std::size_t>(7, digits.size()), '0') + digits;
}

/// Where exported files go: a folder, or one zip file.
class Target {
 public:
  /// A zip file if that is what the name says.
  static Result<Target> open(const fs::path& path) {
    Target target(path);
    if (path.extension() == ".zip") target.zip_.emplace(DICOM_TRY(io::NewFile::create(path)));
    return target;
  }

  Result<void> put(const std::vector<std::string>& name, Bytes bytes) {
    if (zip_) {
      std::string joined;
      for (const std::string& part : name) joined += (joined.empty() ? "" : "/") + part;
      DICOM_TRY(zip_->write(as_bytes(entries_.begin_entry(joined, bytes))));
      return zip_->write(bytes);
    }
    fs::path path = path_;
    for (const std::string& part : name) path /= part;
    std::error_code failure;
    fs::create_directories(path.parent_path(), failure);
    if (failure) return Error{ErrorCode::io, path.parent_path().string() + ": " + failure.message(), {}, {}};
    auto file = DICOM_TRY(io::NewFile::create(path));
    DICOM_TRY(file.write(bytes));
    return file.commit(false);
  }

  Result<void> finish() {
    if (!zip_) return {};
    DICOM_TRY(zip_->write(as_bytes(entries_.finish())));
    return zip_->commit(false);
  }

 private:
  explicit Target(fs::path path) : path_(std::move(path)) {}

  fs::path path_;
  std::optional<io::NewFile> zip_;
  codec::ZipWriter entries_;
};

/// Files as they go out, DICOM/STUDY/SERIES/INSTANCE, named by numbers as media want it (PS3.10 8.2).
class Export {
 public:
  Export(Archive& archive, Target target, bool with_directory)
      : archive_(archive), target_(std::move(target)), with_directory_(with_directory) {}

  Result<void> run(const std::vector<archive::StoredInstance>& instances) {
    Progress progress("files", instances.size());
    for (const archive::StoredInstance& one : instances) {
      if (auto written = write(one); !written) {
        ++failed;
        progress.clear();
        print_error("archive", one.sop_instance_uid + ": " + written.error().to_string());
      } else {
        progress.set(++files);
      }
    }
    if (with_directory_) {
      const ByteVector directory = DICOM_TRY(directory_.finish("ISOCENTER"));
      DICOM_TRY(target_.put({"DICOMDIR"}, directory));
    }
    return target_.finish();
  }

  std::uint64_t files = 0, failed = 0;

 private:
  Result<void> write(const archive::StoredInstance& one) {
    const std::vector<std::string> id = {"DICOM", name_of(studies_, one.study_instance_uid, 'S'),
                                         name_of(series_, one.series_instance_uid, 'R'), component('I', ++instances_)};
    const SharedBytes content = DICOM_TRY(archive_.read(one));
    DICOM_TRY(target_.put(id, content.bytes()));
    if (!with_directory_) return {};
    return directory_.add(DICOM_TRY(archive_.read_header(one)), one.transfer_syntax_uid, id);
  }

  static std::string name_of(std::map<std::string, std::string>& names, const std::string& uid, char letter) {
    const std::size_t next = names.size() + 1;
    return names.try_emplace(uid, component(letter, next)).first->second;
  }

  Archive& archive_;
  Target target_;
  bool with_directory_;
  media::DirectoryBuilder directory_;
  std::map<std::string, std::string> studies_, series_;
  std::size_t instances_ = 0;
};

Result<std::vector<archive::StoredInstance>> all_instances(Archive& archive) {
  auto studies = DICOM_TRY(archive.query({}));
  std::vector<archive::StoredInstance> list;
  while (const auto study = DICOM_TRY(studies->next())) {
    for (auto& one : DICOM_TRY(archive.locate({.study_uids = {study->text_or_empty(tags::StudyInstanceUID)}})))
      list.push_back(std::move(one));
  }
  return list;
}

}  // namespace

int export_files(const ArchiveCall& call) {
  const auto archive = Archive::look(call.configuration, call.log);
  if (!archive) return fail(archive.error());
  const bool all = call.studies.empty() && call.patients.empty();
  const auto instances =
      all ? all_instances(**archive) : (*archive)->locate({.patient_ids = call.patients, .study_uids = call.studies});
  if (!instances) return fail(instances.error());
  if (instances->empty()) return fail({ErrorCode::not_found, "there is nothing to export", {}, {}});
  auto target = Target::open(call.words[0]);
  if (!target) return fail(target.error());
  Export files(**archive, *std::move(target), !call.no_dicomdir);
  if (const auto done = files.run(*instances); !done) return fail(done.error());
  print(std::to_string(files.files) + " files written, " + std::to_string(files.failed) + " failed\n");
  return files.failed == 0 ? exit_success : exit_failure;
}

}  // namespace dicom::cli
