// Nothing acknowledged is lost, nothing half-written is seen: kills at random moments and at every named point.
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <fstream>
#include <random>
#include <set>
#include <thread>

#include "archive/maintenance.h"
#include "archive/tests/made_instance.h"

namespace archive::test {
namespace {

namespace fs = std::filesystem;
using dicom::ErrorCode;

Made numbered(int number) {
  Made made;
  made.number = number;
  made.series = "1.2.3." + std::to_string(number % 3 + 1);
  made.pixel_bytes = 1000 + static_cast<std::size_t>(number % 7) * 40'000;
  return made;
}

/// Stores instances from `first` on in a child process, until it is killed or `fault` ends it; returns what was
/// acknowledged.
template <class Kill>
std::set<int> store_until_killed(Configuration configuration, int first,
                                 const std::function<void(std::string_view)>& fault, Kill&& kill_it) {
  int ends[2];
  EXPECT_EQ(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child < 0) {  // to kill "-1" would be to kill everybody
    ADD_FAILURE() << "fork failed";
    ::close(ends[0]);
    ::close(ends[1]);
    return {};
  }
  if (child == 0) {
    ::close(ends[0]);
    if (fault) {
      configuration.fault = [&fault](std::string_view point) -> dicom::Result<void> {
        fault(point);
        return {};
      };
    }
    Log log(2, LogLevel::error);
    auto archive = Archive::open(configuration, log);
    if (!archive) ::_exit(1);
    std::vector<std::thread> threads;
    std::atomic<int> next = first;
    for (int i = 0; i < 3; ++i) {
      threads.emplace_back([&] {
        while (true) {
          const int number = next++;
          if (!store(**archive, numbered(number))) ::_exit(2);
          [[maybe_unused]] const auto written = ::write(ends[1], &number, sizeof number);
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
  }
  ::close(ends[1]);
  kill_it(child);
  std::set<int> acknowledged;
  for (int number = 0; ::read(ends[0], &number, sizeof number) == sizeof number;) acknowledged.insert(number);
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status)) << status;
  return acknowledged;
}

class CrashTest : public ArchiveTest {
 protected:
  void check_all(const std::set<int>& acknowledged) {
    reopen();
    for (const int number : acknowledged) EXPECT_TRUE(is_stored(numbered(number))) << number;
    for (const StoredInstance& stored : located({.study_uids = {"1.2.3"}}))
      EXPECT_TRUE(is_stored(numbered(number_of(stored)))) << stored.sop_instance_uid;
    EXPECT_EQ(archive_->statistics()->conflicts, 0u);
    EXPECT_EQ(sum_of_entries(), pack_bytes());
  }
  static int number_of(const StoredInstance& stored) { return static_cast<int>(stored.instance_number); }
  // Packs hold the instances that are indexed and nothing else.
  std::uint64_t sum_of_entries() {
    std::uint64_t sum = 0;
    for (const StoredInstance& stored : located({.study_uids = {"1.2.3"}}))
      sum += 1536 + (stored.file_length + 511) / 512 * 512;
    return sum;
  }
};

TEST_F(CrashTest, KilledAtRandomMoments) {
  std::mt19937 random(20240131);
  std::set<int> acknowledged;
  for (int round = 0; round < 12; ++round) {
    archive_.reset();
    const auto milliseconds = std::uniform_int_distribution(5, 120)(random);
    acknowledged.merge(store_until_killed(configuration_, 1 + round * 100'000, nullptr, [&](pid_t child) {
      std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
      ::kill(child, SIGKILL);
    }));
    check_all(acknowledged);
    if (HasFailure()) FAIL() << "round " << round << ", after " << milliseconds << " ms";
  }
  EXPECT_GT(acknowledged.size(), 20u);
}

TEST_F(CrashTest, KilledAtEveryNamedPoint) {
  std::set<int> acknowledged;
  int round = 0;
  for (const std::string_view wanted : {"pack.space", "pack.write", "pack.before_header", "pack.after_header",
                                        "pack.sync", "commit.before_index", "commit.after_index"}) {
    archive_.reset();
    std::atomic<int> calls = 0;
    acknowledged.merge(store_until_killed(
        configuration_, 1 + ++round * 100'000,
        [&](std::string_view point) {
          if (point == wanted && ++calls == 15) ::kill(::getpid(), SIGKILL);
        },
        [](pid_t) {}));
    check_all(acknowledged);
    if (HasFailure()) FAIL() << wanted;
  }
  EXPECT_GT(acknowledged.size(), 20u);
}

TEST_F(CrashTest, WithoutAnIndexThePacksTellEverything) {
  for (int number = 1; number <= 20; ++number) ASSERT_TRUE(store(*archive_, numbered(number)));
  Made other = numbered(5);
  other.filling = 'q';
  ASSERT_EQ(store(*archive_, other)->status, StoreOutcome::Status::conflict);
  const auto before = *archive_->statistics();
  archive_.reset();
  const auto outcome = rebuild(configuration_, log_);
  ASSERT_TRUE(outcome) << outcome.error().to_string();
  EXPECT_EQ(outcome->instances, 20u);
  EXPECT_EQ(outcome->damaged, 0u);
  reopen();
  for (int number = 1; number <= 20; ++number) EXPECT_TRUE(is_stored(numbered(number))) << number;
  const auto after = *archive_->statistics();
  EXPECT_EQ(after.conflicts, 1u);
  EXPECT_EQ(after.stored_bytes, before.stored_bytes);
  archive_.reset();
  fs::remove(configuration_.data_folder / "index.sqlite");  // lost: made again by itself
  reopen();
  EXPECT_EQ(archive_->statistics()->instances, 20u);
}

TEST_F(CrashTest, AnIndexThatIsOlderThanThePacksCatchesUp) {
  for (int number = 1; number <= 6; ++number) ASSERT_TRUE(store(*archive_, numbered(number)));
  archive_.reset();
  fs::copy_file(configuration_.data_folder / "index.sqlite", configuration_.data_folder / "old");
  reopen();
  for (int number = 7; number <= 20; ++number) ASSERT_TRUE(store(*archive_, numbered(number)));
  archive_.reset();
  fs::rename(configuration_.data_folder / "old", configuration_.data_folder / "index.sqlite");
  fs::remove(configuration_.data_folder / "closed");
  std::set<int> all;
  for (int number = 1; number <= 20; ++number) all.insert(number);
  check_all(all);
}

TEST_F(CrashTest, AFullDiskIsAnErrorAndNotAnEnd) {
  ASSERT_TRUE(store(*archive_, numbered(1)));
  // The limit of file sizes is met as a full disk is: a write fails half-way.
  ::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const rlimit small{100'000, before.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  Made large = numbered(2);
  large.pixel_bytes = 500'000;
  const auto failed = store(*archive_, large);
  ::setrlimit(RLIMIT_FSIZE, &before);
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::no_space) << failed.error().to_string();
  ASSERT_TRUE(store(*archive_, numbered(3)));
  check_all({1, 3});
}

TEST_F(CrashTest, StepsThatFailAreReportedAndLeaveNothing) {
  std::string failing;
  configuration_.fault = [&failing](std::string_view point) -> dicom::Result<void> {
    if (point == failing) return dicom::Error{ErrorCode::no_space, "made to fail", {}, {}};
    return {};
  };
  reopen();
  int number = 0;
  std::set<int> stored;
  for (const std::string point :
       {"pack.space", "pack.write", "pack.before_header", "pack.after_header", "pack.sync", "commit.before_index"}) {
    ASSERT_TRUE(store(*archive_, numbered(++number)));
    stored.insert(number);
    failing = point;
    const auto failed = store(*archive_, numbered(++number));
    failing.clear();
    ASSERT_FALSE(failed) << point;
    EXPECT_EQ(failed.error().code, ErrorCode::no_space);
    EXPECT_FALSE(is_stored(numbered(number)));
  }
  check_all(stored);
}

TEST_F(CrashTest, TwoServersOnOneFolderAndAReadOnlyOne) {
  const auto second = Archive::open(configuration_, log_);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::conflict);
  EXPECT_NE(second.error().message.find("another server"), std::string::npos);
  Configuration nowhere = configuration_;
  nowhere.data_folder = "/proc/no/such/folder";
  EXPECT_FALSE(Archive::open(nowhere, log_));
}

TEST_F(CrashTest, ADamagedIndexIsSaid) {
  ASSERT_TRUE(store(*archive_, numbered(1)));
  archive_.reset();
  std::ofstream(configuration_.data_folder / "index.sqlite", std::ios::binary) << std::string(8192, 'x');
  const auto opened = Archive::open(configuration_, log_);
  ASSERT_FALSE(opened);
  EXPECT_NE(opened.error().message.find("made again"), std::string::npos) << opened.error().message;
}

}  // namespace
}  // namespace archive::test
