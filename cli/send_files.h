// Which files `dicom send` sends, and which of them are done already.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/net/scu/instance.h"

namespace dicom::cli {

struct FileToSend {
  std::filesystem::path path;
  net::scu::InstanceReference reference;
};

/// Files and folders, searched for DICOM files.
struct FoundFiles {
  std::vector<FileToSend> files;
  std::vector<std::pair<std::string, std::string>> failures;  ///< named, but not sendable: file, reason
  std::vector<std::pair<std::string, std::string>> skipped;   ///< found in a folder, but nothing to send
};
FoundFiles find_files(const std::vector<std::string>& paths);

/// A text file with the SOP Instance UID of everything that a peer has acknowledged: --resume. Thread-safe.
class DoneList {
 public:
  /// Reads what is there, and will append to it. Errors: io; conflict (it is of another address).
  static Result<std::unique_ptr<DoneList>> open(const std::filesystem::path& path, const std::string& address);

  [[nodiscard]] bool contains(const std::string& sop_instance_uid) const { return done_.contains(sop_instance_uid); }
  void add(const std::string& sop_instance_uid);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::mutex mutex_;
  std::set<std::string> done_;  // what was there at the start; not changed
  std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace dicom::cli
