// Kills while stores, removals, edits, restoring, erasing and stores of what was removed go on at once. The environment
// variable ISOCENTER_CRASH_ROUNDS makes it longer: 200 for a night.
#include <signal.h>
#include <sys/wait.h>

#include <cstdlib>
#include <map>
#include <random>
#include <set>
#include <thread>

#include "archive/admin/administration.h"
#include "archive/admin/verify.h"
#include "archive/maintenance.h"
#include "archive/tests/made_instance.h"

namespace archive::test {
namespace {

namespace tags = dicom::tags;

constexpr std::string_view points[] = {
    "pack.space",          "pack.write",         "pack.before_header", "pack.after_header", "pack.sync",
    "commit.before_index", "commit.after_index", "act.before_journal", "journal.write",     "journal.sync",
    "act.before_index",    "act.after_index",    "purge.before_erase", "purge.removed",     "purge.erased",
};

/// What a child says that it was told.
struct Told {
  char what = 0;  // 's'tored, 'r'emoved, 'b'ack, 'p'urged, 'e'dited
  int number = 0;
};

Made steady(int number) {
  return {.series = "1.2.3." + std::to_string(number % 3 + 1), .number = number, .pixel_bytes = 3000};
}
// Studies that come and go.
Made passing(int number) {
  const std::string study = "1.9." + std::to_string(number);
  return {.study = study, .series = study + ".1", .pixel_bytes = 2000, .patient_id = "P9"};
}

class ActCrashTest : public ArchiveTest {
 protected:
  // Until it is killed.
  template <class Kill>
  void run_child(int first, const std::function<void(std::string_view)>& fault, Kill&& kill_it) {
    archive_.reset();
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);  // to kill "-1" would be to kill everybody
    if (child == 0) {
      ::close(ends[0]);
      work(first, fault, ends[1]);
      ::_exit(1);
    }
    ::close(ends[1]);
    kill_it(child);
    for (Told told; ::read(ends[0], &told, sizeof told) == sizeof told;) take(told);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << status;
  }

  void work(int first, const std::function<void(std::string_view)>& fault, int out) {
    Configuration configuration = configuration_;
    configuration.fault = [&fault](std::string_view point) -> dicom::Result<void> {
      if (fault) fault(point);
      return {};
    };
    Log log(2, LogLevel::error);
    auto archive = Archive::open(configuration, log);
    if (!archive) return;
    const auto tell = [out](char what, int number) {
      const Told told{what, number};
      [[maybe_unused]] const auto written = ::write(out, &told, sizeof told);
    };
    std::jthread storing([&] {
      for (int number = first;; ++number) {
        if (!store(**archive, steady(number))) ::_exit(2);
        tell('s', number);
      }
    });
    Administration& acts = (*archive)->administration();
    for (int number = first;; ++number) {
      if (!store(**archive, passing(number))) ::_exit(3);
      if (acts.edit_study("1.2.3", {{tags::StudyID, std::to_string(number)}}, {})) tell('e', number);
      const auto removal = acts.remove({.study_uids = {passing(number).study}}, {});
      if (!removal) ::_exit(5);
      tell('r', number);
      if (number % 3 == 0) {
        if (!acts.restore(removal->number, {})) ::_exit(6);
        tell('b', number);
      } else if (number % 3 == 1) {
        if (!acts.purge(removal->number, {})) ::_exit(7);
        tell('p', number);
      } else {
        if (!store(**archive, passing(number))) ::_exit(8);  // while it lies in the trash
        tell('b', number);
      }
    }
  }

  void take(const Told& told) {
    if (told.what == 's') stored_.insert(told.number);
    if (told.what == 'e') last_edit_ = std::max(last_edit_, told.number);
    if (told.what == 'r' || told.what == 'b' || told.what == 'p') passing_[told.number] = told.what;
  }

  void check_all(bool without_index) {
    if (without_index) {
      const auto rebuilt = rebuild(configuration_, log_);
      ASSERT_TRUE(rebuilt) << rebuilt.error().to_string();
      EXPECT_EQ(rebuilt->damaged, 0u);
    }
    reopen();
    for (const int number : stored_) EXPECT_TRUE(is_stored(steady(number))) << number;
    for (const auto& [number, what] : passing_) {
      // Only of the last one something may have happened that nobody was told of.
      const bool is_last = number == passing_.rbegin()->first || passing_.upper_bound(number)->first - number > 1;
      const bool there = is_stored(passing(number));
      EXPECT_TRUE(there || what != 'b') << number;
      EXPECT_FALSE(there && (what == 'p' || (what == 'r' && !is_last))) << number << what;
    }
    if (last_edit_ > 0) {
      QueryRequest request;
      request.match = {{{tags::StudyInstanceUID}, "1.2.3"}};
      request.return_keys = {{tags::StudyID}};
      const auto cursor = archive_->query(request);
      const auto answer = (*cursor)->next();
      ASSERT_TRUE(answer && *answer);
      const int value = std::atoi((*answer)->text_or_empty(tags::StudyID).c_str());
      EXPECT_TRUE(value == last_edit_ || value == last_edit_ + 1 || value % 100'000 == 1)
          << value << ", told was " << last_edit_;
    }
    VerifyOptions options;
    options.on_problem = [](const Problem& problem) {
      ADD_FAILURE() << to_string(problem.kind) << ' ' << problem.pack << ' ' << problem.offset;
    };
    EXPECT_TRUE(archive_->verify(options));
    EXPECT_EQ(archive_->statistics()->conflicts, 0u);
  }

  std::set<int> stored_;
  std::map<int, char> passing_;
  int last_edit_ = 0;
};

int rounds(int otherwise) {
  const char* text = std::getenv("ISOCENTER_CRASH_ROUNDS");
  return text == nullptr ? otherwise : std::atoi(text);
}

TEST_F(ActCrashTest, KilledAtRandomMomentsAndAtEveryNamedPoint) {
  std::mt19937 random(20260131);
  const int count = rounds(static_cast<int>(std::size(points)) + 5);
  for (int round = 0; round < count; ++round) {
    const std::size_t at = static_cast<std::size_t>(round) % (std::size(points) + 5);
    const int first = 1 + round * 100'000;
    if (at < std::size(points)) {
      std::atomic<int> calls = 0;
      const int wanted = 2 + static_cast<int>(random() % 4);
      run_child(
          first,
          [&](std::string_view point) {
            if (point == points[at] && ++calls == wanted) ::kill(::getpid(), SIGKILL);
          },
          [](pid_t) {});
    } else {
      const auto milliseconds = 10 + random() % 150;
      run_child(first, nullptr, [&](pid_t child) {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        ::kill(child, SIGKILL);
      });
    }
    check_all(round % 4 == 3);
    if (HasFailure()) FAIL() << "round " << round << (at < std::size(points) ? points[at] : "random");
  }
  EXPECT_GT(stored_.size(), 50u);
  EXPECT_GT(passing_.size(), 10u);
}

}  // namespace
}  // namespace archive::test
