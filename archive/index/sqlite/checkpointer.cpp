#include "archive/index/sqlite/checkpointer.h"

#include <chrono>
#include <utility>

namespace archive::index {

using dicom::Result;

namespace {

// 64 MiB: pages that are written again and again go to the database once. What a killed server leaves is read again at
// the next start, in some tenths of a second.
constexpr std::uint64_t many_pages = 16'384;
// So few are left for those who wait.
constexpr std::uint64_t few_pages = many_pages / 16;
constexpr int most_rounds = 4;
// Nobody has written for so long: then the log is emptied, and readers need not look into it.
constexpr std::chrono::seconds quiet{1};

}  // namespace

Checkpointer::Checkpointer(std::unique_ptr<Database> database, std::mutex& writer_mutex)
    : database_(std::move(database)),
      writer_mutex_(writer_mutex),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

Result<std::unique_ptr<Checkpointer>> Checkpointer::start(const std::filesystem::path& path, std::mutex& writer_mutex) {
  auto database = DICOM_TRY(Database::open(path));
  return std::unique_ptr<Checkpointer>(new Checkpointer(std::move(database), writer_mutex));
}

void Checkpointer::committed(std::uint64_t pages) {
  const std::lock_guard lock(mutex_);
  if (pages < pages_) done_ = 0;  // the log began anew
  pages_ = pages;
  ++commits_;
  if (new_pages() >= many_pages) wake_.notify_one();
}

void Checkpointer::run(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (!stop.stop_requested()) {
    const std::uint64_t commits_before = commits_;
    const bool many = wake_.wait_for(lock, stop, quiet, [this] { return new_pages() >= many_pages; });
    if (stop.stop_requested()) return;
    if (!many && (new_pages() == 0 || commits_ != commits_before)) continue;
    lock.unlock();
    checkpoint();
    lock.lock();
  }
}

// What fails is tried again with the next pages: nothing is lost by it, the log only grows.
void Checkpointer::checkpoint() {
  constexpr const char* passive = "pragma wal_checkpoint(passive)";
  const auto pages = [this] {
    const std::lock_guard lock(mutex_);
    return pages_;
  };
  for (int round = 0; round < most_rounds; ++round) {
    const std::uint64_t before = pages();
    (void)database_->execute(passive);
    if (pages() - before < few_pages) break;
  }
  const std::lock_guard writing(writer_mutex_);
  (void)database_->execute(passive);
  const std::lock_guard lock(mutex_);
  done_ = pages_;
}

}  // namespace archive::index
