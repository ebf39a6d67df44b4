#include "cli/files.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <thread>

#include "dicom/io/mapped_file.h"

namespace dicom::cli {

namespace fs = std::filesystem;

FileWalker::FileWalker(std::vector<std::string> given) : given_(std::move(given)) {}

std::optional<InputFile> FileWalker::next() {
  for (;;) {
    std::optional<InputFile> found;
    if (!open_.empty()) {
      Folder& folder = open_.back();
      if (folder.at == folder.entries.size()) {
        open_.pop_back();
        continue;
      }
      const auto& [name, is_folder] = folder.entries[folder.at++];
      if (!is_folder) return InputFile{folder.path / name, folder.relative / name};
      found = open_folder(folder.path / name, folder.relative / name);
    } else {
      if (at_ == given_.size()) return std::nullopt;
      const fs::path path = given_[at_++];
      std::error_code failure;
      if (!fs::is_directory(path, failure)) return InputFile{path, path.filename(), true};
      found = open_folder(path, {});
    }
    if (found) return found;
  }
}

// Reads the folder's names; a file with a problem if that fails.
std::optional<InputFile> FileWalker::open_folder(fs::path path, fs::path relative) {
  std::error_code failure;
  Folder folder{path, relative, {}};
  for (fs::directory_iterator each(path, failure), end; !failure && each != end; each.increment(failure)) {
    std::error_code ignored;
    const bool is_folder = each->is_directory(ignored) && !each->is_symlink(ignored);
    if (is_folder || each->is_regular_file(ignored)) folder.entries.emplace_back(each->path().filename(), is_folder);
  }
  if (failure) {
    return InputFile{path, relative, true, Error{ErrorCode::io, failure.message(), {}, {}}};
  }
  std::ranges::sort(folder.entries);
  open_.push_back(std::move(folder));
  return std::nullopt;
}

std::size_t worker_count() {
  return std::max(1U, std::thread::hardware_concurrency());
}

namespace detail {
namespace {

using Finish = std::move_only_function<void()>;

// Batches of results on their way from the threads to the one that takes them, in order.
class Line {
 public:
  Line(FileWalker& files, std::size_t batch, std::size_t window) : files_(files), batch_(batch), window_(window) {}

  /// The next files, with their place in the line; none at the end.
  std::vector<InputFile> next(std::size_t& number) {
    const std::scoped_lock lock(walking_);
    std::vector<InputFile> files;
    while (files.size() < batch_) {
      auto file = files_.next();
      if (!file) break;
      files.push_back(*std::move(file));
    }
    number = next_;
    if (!files.empty()) ++next_;
    return files;
  }

  void put(std::size_t number, std::vector<Finish> results, std::exception_ptr failure) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return number < taken_ + window_ || stopped_; });
    done_.emplace(number, Batch{std::move(results), std::move(failure)});
    changed_.notify_all();
  }

  void thread_ended() {
    const std::scoped_lock lock(mutex_);
    ++ended_;
    changed_.notify_all();
  }

  /// Takes all results, until `threads` have ended and nothing is left.
  void take(std::size_t threads) {
    for (;;) {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return done_.contains(taken_) || (ended_ == threads && done_.empty()); });
      if (done_.empty()) return;
      Batch batch = std::move(done_.extract(taken_).mapped());
      ++taken_;
      changed_.notify_all();
      lock.unlock();
      for (Finish& finish : batch.results) finish();
      if (batch.failure) std::rethrow_exception(batch.failure);
    }
  }

  void stop() {
    const std::scoped_lock lock(mutex_);
    stopped_ = true;
    changed_.notify_all();
  }
  bool stopped() {
    const std::scoped_lock lock(mutex_);
    return stopped_;
  }

 private:
  struct Batch {
    std::vector<Finish> results;
    std::exception_ptr failure;
  };

  FileWalker& files_;
  std::size_t batch_;
  std::size_t window_;
  std::mutex walking_;
  std::size_t next_ = 0;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, Batch> done_;
  std::size_t taken_ = 0;
  std::size_t ended_ = 0;
  bool stopped_ = false;
};

void work_on(Line& line, const std::function<Finish(InputFile&&)>& work) {
  while (!line.stopped()) {
    std::vector<Finish> results;
    std::exception_ptr failure;
    std::size_t number = 0;
    try {
      std::vector<InputFile> files = line.next(number);
      if (files.empty()) break;
      for (InputFile& file : files) results.push_back(work(std::move(file)));
    } catch (...) {  // bad_alloc: the calling thread reports it
      failure = std::current_exception();
    }
    line.put(number, std::move(results), failure);
    if (failure) break;
  }
  line.thread_ended();
}

// However `take` ends, threads that wait for a place in the line go on to their end.
struct StopAtEnd {
  Line& line;
  ~StopAtEnd() { line.stop(); }
};

}  // namespace

void run_in_order(FileWalker& files, std::size_t batch, const std::function<Finish(InputFile&&)>& work) {
  const std::size_t count = worker_count();
  Line line(files, batch, 4 * count);
  std::vector<std::jthread> threads;
  const StopAtEnd stop{line};
  for (std::size_t i = 0; i < count; ++i) threads.emplace_back([&] { work_on(line, work); });
  line.take(count);
}

}  // namespace detail

std::expected<OpenedFile, FileProblem> open_file(const fs::path& path, const ReadOptions& options) {
  constexpr std::size_t prefix_end = 132;
  OpenedFile opened;
  auto content = io::map_file(path);
  if (!content) return std::unexpected(FileProblem{true, std::move(content).error()});
  opened.content = *std::move(content);
  const Bytes bytes = opened.content.bytes();
  const bool has_prefix = bytes.size() >= prefix_end && as_text(bytes.subspan(128, 4)) == "DICM";
  Diagnostics diagnostics;
  auto file = read_file(opened.content, diagnostics, options);
  if (!file) return std::unexpected(FileProblem{has_prefix, std::move(file).error()});
  opened.file = *std::move(file);
  return opened;
}

std::string describe(const fs::path& path, const Error& error) {
  const std::string text = error.to_string();
  return text.starts_with(path.string()) ? text : path.string() + ": " + text;
}

OutputPlan::OutputPlan(fs::path output, const std::vector<std::string>& given) : output_(std::move(output)) {
  std::error_code failure;
  const bool one_file = given.size() == 1 && !fs::is_directory(given.front(), failure);
  is_file_ = one_file && !fs::is_directory(output_, failure) && output_.has_filename();
}

Result<fs::path> OutputPlan::target(const InputFile& file) {
  const fs::path path = is_file_ ? output_ : output_ / file.relative;
  {
    const std::scoped_lock lock(mutex_);
    if (!taken_.insert(path).second) {
      return Error{ErrorCode::conflict, "another of these files goes to " + path.string() + " already", {}, {}};
    }
  }
  std::error_code failure;
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), failure);
  if (failure) return Error{ErrorCode::io, path.parent_path().string() + ": " + failure.message(), {}, {}};
  return path;
}

}  // namespace dicom::cli
