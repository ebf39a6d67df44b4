// Files and folders given to a verb: walked in order, worked on by all cores, written elsewhere in the same structure.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/file/file.h"

namespace dicom::cli {

/// A file to work on.
struct InputFile {
  std::filesystem::path path;
  std::filesystem::path relative;  ///< below the folder that was given; its name, if it was given itself
  bool named = false;              ///< it was given itself, so it must be DICOM
  std::optional<Error> problem{};  ///< it, or the folder, cannot be read
};

/// Every regular file of what was given, folders searched, in the order of names; needs memory for one folder a level.
/// Symbolic links to folders within are not followed.
class FileWalker {
 public:
  explicit FileWalker(std::vector<std::string> given);

  std::optional<InputFile> next();

 private:
  struct Folder {
    std::filesystem::path path;
    std::filesystem::path relative;
    std::vector<std::pair<std::string, bool>> entries;  // name, is a folder
    std::size_t at = 0;
  };
  std::optional<InputFile> open_folder(std::filesystem::path path, std::filesystem::path relative);

  std::vector<std::string> given_;
  std::size_t at_ = 0;
  std::vector<Folder> open_;
};

/// Number of threads that share work: the machine's.
std::size_t worker_count();

namespace detail {
/// Runs `work` on files by threads, in batches of `batch` files, and `take` on the calling thread in the files' order.
/// `work` returns what `take` is called with. No more than a few batches a thread are kept.
void run_in_order(FileWalker& files, std::size_t batch,
                  const std::function<std::move_only_function<void()>(InputFile&&)>& work);
}  // namespace detail

/// `take(file, work(file))` for every file: `work` by all cores, `take` on this thread in the order of the files.
/// `batch`: files a thread takes at once; more for short work.
template <class Work, class Take>
void for_each_file(FileWalker& files, std::size_t batch, const Work& work, const Take& take) {
  detail::run_in_order(files, batch, [&](InputFile&& file) {
    auto result = work(std::as_const(file));
    return [&take, file = std::move(file), result = std::move(result)]() mutable { take(file, std::move(result)); };
  });
}

/// `take(work(file))` likewise, for results that say all that is wanted: what else belongs to a file ends in its
/// thread.
template <class Work, class Take>
void for_each_result(FileWalker& files, std::size_t batch, const Work& work, const Take& take) {
  detail::run_in_order(files, batch, [&](InputFile&& file) {
    const InputFile ends_here = std::move(file);
    return [&take, result = work(ends_here)]() mutable { take(std::move(result)); };
  });
}

/// A DICOM file, and its bytes.
struct OpenedFile {
  SharedBytes content;
  File file;
};

/// What is no DICOM file at all is told apart from one that cannot be read.
struct FileProblem {
  bool is_dicom = false;  ///< it has the prefix DICM
  Error error;
};
std::expected<OpenedFile, FileProblem> open_file(const std::filesystem::path& path, const ReadOptions& options = {});

/// An error of this file, said once.
std::string describe(const std::filesystem::path& path, const Error& error);

/// Where results go: -o names a file if one file was given and no such folder exists, else a folder.
class OutputPlan {
 public:
  OutputPlan(std::filesystem::path output, const std::vector<std::string>& given);

  /// The path for a file's result; its folder exists then. Errors: conflict if another result has it; io.
  Result<std::filesystem::path> target(const InputFile& file);

 private:
  std::filesystem::path output_;
  bool is_file_ = false;
  std::mutex mutex_;
  std::set<std::filesystem::path> taken_;
};

}  // namespace dicom::cli
