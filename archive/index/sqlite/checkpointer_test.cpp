#include "archive/index/sqlite/checkpointer.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <thread>

namespace archive::index {
namespace {

namespace fs = std::filesystem;

class CheckpointerTest : public testing::Test {
 protected:
  CheckpointerTest() : path_(fs::path(testing::TempDir()) / ("checkpointer" + std::to_string(::getpid()) + ".sqlite")) {
    remove();
    writer_ = *Database::open(path_);
    writer_->leave_log();
    EXPECT_TRUE(writer_->execute("create table t (a integer primary key, b blob)"));
  }
  ~CheckpointerTest() override {
    writer_.reset();
    remove();
  }
  void remove() const {
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(path_.string() + suffix);
  }
  // 250 pages and some.
  std::uint64_t write(Checkpointer* checkpointer) {
    const std::lock_guard lock(mutex_);
    EXPECT_TRUE(writer_->execute("insert into t (b) values (zeroblob(1000000))"));
    if (checkpointer != nullptr) checkpointer->committed(writer_->log_pages());
    return writer_->log_pages();
  }

  fs::path path_;
  std::mutex mutex_;
  std::unique_ptr<Database> writer_;
};

TEST_F(CheckpointerTest, WithoutOneTheLogOnlyGrows) {
  std::uint64_t pages = 0;
  for (int i = 0; i < 20; ++i) {
    const std::uint64_t now = write(nullptr);
    EXPECT_GT(now, pages);
    pages = now;
  }
  EXPECT_GT(pages, 4000);  // SQLite by itself would have emptied it at 1000
}

TEST_F(CheckpointerTest, TheLogBeginsAnewWhileItIsWrittenTo) {
  const auto checkpointer = Checkpointer::start(path_, mutex_);
  ASSERT_TRUE(checkpointer);
  std::uint64_t most = 0;
  bool began_anew = false;
  for (int i = 0; i < 2000 && !began_anew; ++i) {
    const std::uint64_t now = write(checkpointer->get());
    began_anew = now < most;
    most = std::max(most, now);
    // Between two commits packs are synchronised. Who takes the mutex again at once would keep it from all others.
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  EXPECT_TRUE(began_anew) << most << " pages in the log";
  EXPECT_EQ(*writer_->integer("select count(*) > 0 from t"), 1);
}

TEST_F(CheckpointerTest, WhatIsQuietIsEmptied) {
  const auto checkpointer = Checkpointer::start(path_, mutex_);
  ASSERT_TRUE(checkpointer);
  write(checkpointer->get());
  // All pages of the log in the database: a reader of the file alone sees them.
  const auto size = [this] { return fs::file_size(path_); };
  for (int i = 0; i < 500 && size() < 1'000'000; ++i) ::usleep(20'000);
  EXPECT_GE(size(), 1'000'000U);
}

}  // namespace
}  // namespace archive::index
