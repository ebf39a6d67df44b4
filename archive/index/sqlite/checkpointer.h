// Moves what was written to SQLite's log into the database, beside those who write.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <thread>

#include "archive/index/sqlite/database.h"

namespace archive::index {

/// A checkpoint synchronises two files, which takes long when the disk is busy: on its own, SQLite lets every
/// thousandth page's transaction wait for it. Here a thread does most of it while others write on; they wait for the
/// rest alone, which is short, and without which the log could not begin anew.
class Checkpointer {
 public:
  /// `writer_mutex` is held by whoever writes. Errors: those of opening.
  static dicom::Result<std::unique_ptr<Checkpointer>> start(const std::filesystem::path& path,
                                                            std::mutex& writer_mutex);

  /// After each commit, with the mutex held: so many pages the log has now.
  void committed(std::uint64_t pages);

 private:
  Checkpointer(std::unique_ptr<Database> database, std::mutex& writer_mutex);
  void run(const std::stop_token& stop);
  void checkpoint();
  [[nodiscard]] std::uint64_t new_pages() const { return pages_ - done_; }

  std::unique_ptr<Database> database_;
  std::mutex& writer_mutex_;
  std::mutex mutex_;  // of what follows
  std::condition_variable_any wake_;
  std::uint64_t pages_ = 0;  // in the log
  std::uint64_t done_ = 0;   // of them in the database already
  std::uint64_t commits_ = 0;
  std::jthread thread_;  // last: it uses all of the above
};

}  // namespace archive::index
