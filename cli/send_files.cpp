#include "cli/send_files.h"

#include <algorithm>
#include <fstream>

#include "dicom/dictionary/generated/uids.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view done_list_header = "# dicom send: acknowledged by ";

// A file that was named must be DICOM; one that was found in a folder may be anything.
void add_file(FoundFiles& found, const fs::path& path, bool named) {
  auto instance = net::scu::open_instance(path);
  if (!instance) {
    if (named) {
      found.failures.emplace_back(path.string(), instance.error().to_string());
    } else {
      found.skipped.emplace_back(path.string(), "not DICOM");
    }
  } else if (instance->reference.kind.sop_class_uid == uids::MediaStorageDirectoryStorage) {
    found.skipped.emplace_back(path.string(), "a DICOMDIR is not sent");
  } else {
    found.files.push_back({path, std::move(instance->reference)});
  }
}

void add_folder(FoundFiles& found, const fs::path& folder) {
  std::error_code failure;
  std::vector<fs::path> paths;
  for (fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied, failure), end;
       each != end; each.increment(failure)) {
    if (each->is_regular_file(failure)) paths.push_back(each->path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) add_file(found, path, false);
}

}  // namespace

FoundFiles find_files(const std::vector<std::string>& paths) {
  FoundFiles found;
  for (const fs::path path : paths) {
    std::error_code failure;
    if (fs::is_directory(path, failure)) {
      add_folder(found, path);
    } else if (!fs::exists(path, failure)) {
      found.failures.emplace_back(path.string(), "no such file or folder");
    } else {
      add_file(found, path, true);
    }
  }
  return found;
}

Result<std::unique_ptr<DoneList>> DoneList::open(const fs::path& path, const std::string& address) {
  auto list = std::make_unique<DoneList>();
  std::ifstream stream(path);
  const bool is_new = !stream;
  for (std::string line; std::getline(stream, line);) {
    if (!line.starts_with('#')) {
      list->done_.insert(line);
    } else if (line.starts_with(done_list_header) && line.substr(done_list_header.size()) != address) {
      return Error{ErrorCode::conflict, path.string() + " is of " + line.substr(done_list_header.size()) + ", not of " +
                                            address + ": give another file"};
    }
  }
  list->file_.reset(std::fopen(path.c_str(), "a"));
  if (!list->file_) return Error{ErrorCode::io, path.string() + ": cannot be written"};
  if (is_new) {
    std::fprintf(list->file_.get(), "%s%s\n", std::string(done_list_header).c_str(), address.c_str());
    std::fflush(list->file_.get());
  }
  return list;
}

// One line reaches the file at once: what is in it after a crash was acknowledged.
void DoneList::add(const std::string& sop_instance_uid) {
  const std::lock_guard lock(mutex_);
  std::fprintf(file_.get(), "%s\n", sop_instance_uid.c_str());
  std::fflush(file_.get());
}

}  // namespace dicom::cli
