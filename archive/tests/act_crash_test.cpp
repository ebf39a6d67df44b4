// Kills while stores of both forms, removals, rejections, edits, merges, restoring, erasing, folding, and stores of
// what was removed or rejected go on at once. The environment variable ISOCENTER_CRASH_ROUNDS makes it longer.
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <thread>

#include "archive/admin/administration.h"
#include "archive/admin/verify.h"
#include "archive/maintenance.h"
#include "archive/rejecting.h"
#include "archive/tests/made_instance.h"

namespace archive::test {
namespace {

namespace fs = std::filesystem;
namespace tags = dicom::tags;
using dicom::DataSet;

constexpr std::string_view points[] = {
    "pack.space",          "pack.write",          "pack.before_header", "pack.after_header", "pack.sync",
    "commit.before_index", "commit.after_index",  "act.before_journal", "journal.write",     "journal.sync",
    "act.before_index",    "act.after_index",     "purge.before_erase", "purge.removed",     "purge.erased",
    "aside.before_write",  "aside.before_rename", "aside.after_rename",
};

/// What a child says that it was told.
struct Told {
  enum class What : std::int32_t { stored, removed, back, purged, edited, merged, unmerged, rejected, accepted };
  What what = What::stored;
  std::int32_t number = 0;
};

int round_of(int number) {
  return number / 100'000;
}
// Instances that stay, in a study a round: two series by C-STORE, one by files as STOW gives them, and one that was
// large enough for a manifest before the round began.
Made steady(int number) {
  const std::string study = "1.2." + std::to_string(round_of(number));
  const int series = number % 8 == 7 ? 5 : number % 3 + 1;
  return {.study = study,
          .series = study + "." + std::to_string(series),
          .number = number,
          .pixel_bytes = 3000,
          .patient_id = "P" + std::to_string(round_of(number))};
}
bool comes_as_file(int number) {
  return number % 3 == 2;
}
// Studies that come and go.
Made passing(int number) {
  const std::string study = "1.9." + std::to_string(number);
  return {.study = study, .series = study + ".1", .pixel_bytes = 2000, .patient_id = "Q" + std::to_string(number)};
}
// Patients who are merged into him of their round.
Made merged(int number) {
  const std::string study = "1.8." + std::to_string(number);
  return {.study = study, .series = study + ".1", .pixel_bytes = 500, .patient_id = "M" + std::to_string(number)};
}

// What rejection notes name.
Made disliked(int number) {
  const std::string study = "1.6." + std::to_string(number);
  return {.study = study, .series = study + ".1", .pixel_bytes = 1000, .patient_id = "R" + std::to_string(number)};
}

dicom::Result<void> store_note_on(Archive& archive, const Made& made) {
  const auto notes = DICOM_TRY(make_rejection_notes(archive, {.study_uids = {made.study}}, RejectionTitle::safety, ""));
  const DataSet& note = notes.front();
  const auto bytes = DICOM_TRY(dicom::write_data_set(note, dicom::transfer_syntax::ExplicitVRLittleEndian));
  StoreInfo info;
  info.sop_class_uid = note.text_or_empty(tags::SOPClassUID);
  info.sop_instance_uid = note.text_or_empty(tags::SOPInstanceUID);
  info.transfer_syntax_uid = explicit_little;
  DICOM_TRY(store_bytes(archive, info, bytes));
  return {};
}

std::uint64_t removal_of(Archive& archive, const std::string& study) {
  for (const Removal& removal : archive.administration().trash()) {
    if (std::ranges::find(removal.study_uids, study) != removal.study_uids.end()) return removal.number;
  }
  return 0;
}

dicom::Result<StoreOutcome> store_file(Archive& archive, const Made& made) {
  dicom::ByteVector file = dicom::encode_meta(dicom::make_meta(ct_image_storage, made.uid(), explicit_little));
  dicom::append(file, dicom::Bytes(bytes_of(made)));
  auto ingest = DICOM_TRY(archive.begin_store_file({.source = "http"}));
  DICOM_TRY(ingest->write(file));
  return ingest->commit();
}

/// The work of a child: four threads that store, act and fold until the process is killed, and tell what they were
/// told.
class Work {
 public:
  Work(Archive& archive, int first, int out) : archive_(archive), first_(first), out_(out) {}

  void run() {
    must(!!store(archive_, steady(first_)));
    const std::jthread storing([this] { store_steadily(false); });
    const std::jthread storing_files([this] { store_steadily(true); });
    const std::jthread folding([this] { fold(); });
    const std::jthread merging([this] { merge(); });
    const std::jthread rejecting([this] { reject(); });
    act();
  }

 private:
  using What = Told::What;

  // _exit: what was told so far must get through, and nothing be put in order.
  static void must(bool done) {
    if (!done) ::_exit(2);
  }
  void tell(What what, int number) const {
    const Told told{what, number};
    must(::write(out_, &told, sizeof told) == sizeof told);
  }

  void store_steadily(bool as_files) {
    for (int number = first_;; ++number) {
      if (comes_as_file(number) != as_files) continue;
      must(!!(as_files ? store_file(archive_, steady(number)) : store(archive_, steady(number))));
      tell(What::stored, number);
    }
  }

  void fold() {
    const std::string study = steady(first_).study;
    while (true) {
      for (int series = 1; series <= 5; ++series) {
        const std::string uid = study + "." + std::to_string(series);
        must(!!archive_.fold(study, uid));
        must(!!archive_.series_metadata(study, uid));
      }
      must(!!archive_.fold(folded_study(), folded_study() + ".1"));
    }
  }

  // The manifest of the round's first study is made again and again: each edit makes it stale.
  std::string folded_study() const { return "1.7." + std::to_string(round_of(first_)); }

  void merge() {
    for (int number = first_;; ++number) {
      must(!!store(archive_, merged(number)));
      const PatientIdentity from{.patient_id = merged(number).patient_id};
      const PatientIdentity into{.patient_id = steady(number).patient_id};
      const auto done = archive_.administration().merge(from, into, {});
      must(!!done);
      tell(What::merged, number);
      if (number % 3 != 0) continue;
      must(!!archive_.administration().undo(done->number, {}));
      tell(What::unmerged, number);
    }
  }

  void reject() {
    for (int number = first_;; ++number) {
      must(!!store(archive_, disliked(number)));
      must(!!store_note_on(archive_, disliked(number)));
      tell(What::rejected, number);
      if (number % 3 == 0) {
        must(!!store(archive_, disliked(number)));  // it comes again
      } else if (number % 3 == 1) {
        must(!!archive_.administration().restore(removal_of(archive_, disliked(number).study), {}));
        tell(What::accepted, number);
      }
    }
  }

  void act() {
    Administration& acts = archive_.administration();
    for (int number = first_;; ++number) {
      must(!!store(archive_, passing(number)));
      for (const std::string& study : {steady(number).study, folded_study()})
        must(!!acts.edit_study(study, {{tags::StudyID, std::to_string(number)}}, {}));
      tell(What::edited, number);
      const auto removal = acts.remove({.study_uids = {passing(number).study}}, {});
      must(!!removal);
      tell(What::removed, number);
      if (number % 3 == 0) {
        must(!!acts.restore(removal->number, {}));
        tell(What::back, number);
      } else if (number % 3 == 1) {
        must(!!acts.purge(removal->number, {}));
        tell(What::purged, number);
      } else {
        must(!!store(archive_, passing(number)));  // while it lies in the trash
        tell(What::back, number);
      }
    }
  }

  Archive& archive_;
  int first_;
  int out_;
};

class ActCrashTest : public ArchiveTest {
 protected:
  using What = Told::What;

  // What the round folds from the beginning: more instances than a manifest needs.
  void prepare(int round) {
    for (int number = 0; number < 20; ++number) {
      const std::string study = "1.7." + std::to_string(round);
      ASSERT_TRUE(store(*archive_, {.study = study, .series = study + ".1", .number = number, .patient_id = "F"}));
    }
  }

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
      ::alarm(120);  // a round that never comes to its point must not hang for ever
      work(first, fault, ends[1]);
      ::_exit(1);
    }
    ::close(ends[1]);
    kill_it(child);
    for (Told told; ::read(ends[0], &told, sizeof told) == sizeof told;) take(told);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << status;
  }

  void work(int first, const std::function<void(std::string_view)>& fault, int out) {
    Configuration configuration = configuration_;
    configuration.fault = [&fault](std::string_view point) -> dicom::Result<void> {
      if (fault) fault(point);
      return {};
    };
    Log log(2, LogLevel::error);
    auto archive = Archive::open(configuration, log);
    if (archive) Work(**archive, first, out).run();
  }

  void take(const Told& told) {
    switch (told.what) {
      case What::stored: stored_.insert(told.number); break;
      case What::edited: last_edit_ = told.number; break;
      case What::merged:
      case What::unmerged: merged_[told.number] = told.what; break;
      case What::rejected:
      case What::accepted: rejected_[told.number] = told.what; break;
      default: passing_[told.number] = told.what;
    }
  }

  // Of this round everything, byte by byte; that earlier rounds' contents are still there and sound is verify's matter.
  void check_all(int round, bool without_index) {
    if (without_index) {
      archive_.reset();
      const auto rebuilt = rebuild(configuration_, log_);
      ASSERT_TRUE(rebuilt) << rebuilt.error().to_string();
      EXPECT_EQ(rebuilt->damaged, 0u);
    }
    reopen();
    const int first = round * 100'000;
    for (auto at = stored_.lower_bound(first); at != stored_.end(); ++at) EXPECT_TRUE(is_stored(steady(*at))) << *at;
    for (const auto& [number, what] : passing_) check_passing(number, what);
    for (auto at = merged_.lower_bound(first); at != merged_.end(); ++at) check_merged(at->first, at->second);
    for (const auto& [number, what] : rejected_) check_rejected(number, what);
    if (last_edit_ >= first) check_edit(steady(first).study);
    if (last_edit_ >= first) check_edit("1.7." + std::to_string(round));
    check_metadata(round);
    check_files();
    VerifyOptions options;
    options.on_problem = [](const Problem& problem) {
      ADD_FAILURE() << to_string(problem.kind) << ' ' << problem.pack << ' ' << problem.offset;
    };
    EXPECT_TRUE(archive_->verify(options));
    const auto statistics = archive_->statistics();
    EXPECT_EQ(statistics->conflicts, 0u);
    EXPECT_GE(statistics->instances, stored_.size() + merged_.size());
  }

  void check_passing(int number, What what) {
    // Only of the last one something may have happened that nobody was told of.
    const auto next = passing_.upper_bound(number);
    const bool is_last = next == passing_.end() || next->first - number > 1;
    const bool there = is_stored(passing(number));
    EXPECT_TRUE(there || what != What::back) << number;
    EXPECT_FALSE(there && (what == What::purged || (what == What::removed && !is_last))) << number;
  }

  void check_rejected(int number, What what) {
    const auto next = rejected_.upper_bound(number);
    const bool is_last = next == rejected_.end() || next->first - number > 1;
    const bool there = is_stored(disliked(number));
    const bool may_be_back = number % 3 == 1 && is_last;
    EXPECT_TRUE(there || what == What::rejected) << number;
    EXPECT_FALSE(there && what == What::rejected && !may_be_back) << number;
  }

  void check_merged(int number, What what) {
    ASSERT_TRUE(is_stored(merged(number)));
    const bool may_be_undone = number % 3 == 0 && merged_.upper_bound(number) == merged_.end();
    const std::string patient = value_of(merged(number).study, tags::PatientID);
    const bool is_merged = patient == steady(number).patient_id;
    EXPECT_TRUE(is_merged || patient == merged(number).patient_id) << patient;
    EXPECT_TRUE(is_merged || what == What::unmerged || may_be_undone) << number;
    EXPECT_FALSE(is_merged && what == What::unmerged) << number;
  }

  void check_edit(const std::string& study) {
    const int value = std::atoi(value_of(study, tags::StudyID).c_str());
    EXPECT_TRUE(value == last_edit_ || value == last_edit_ + 1) << value << ", told was " << last_edit_;
  }

  std::string value_of(const std::string& study, dicom::KnownTag tag) {
    QueryRequest request;
    request.match = {{{tags::StudyInstanceUID}, study}};
    request.return_keys = {{tag.tag}};
    const auto cursor = archive_->query(request);
    const auto answer = cursor ? (*cursor)->next() : cursor.error();
    return answer && *answer ? (*answer)->text_or_empty(tag) : "";
  }

  // With manifests of before, half-written ones, or none: each instance once, as it is now.
  void check_metadata(int round) {
    for (const std::string& study : {"1.2." + std::to_string(round), "1.7." + std::to_string(round)}) {
      const std::string id = value_of(study, tags::StudyID);
      std::map<std::string, std::set<std::string>> series;
      for (const StoredInstance& one : located({.study_uids = {study}}))
        series[one.series_instance_uid].insert(one.sop_instance_uid);
      for (const auto& [series_uid, uids] : series) {
        const auto metadata = archive_->series_metadata(study, series_uid);
        ASSERT_TRUE(metadata) << metadata.error().to_string();
        EXPECT_EQ((*metadata)->parts.size(), uids.size());
        for (const auto& part : (*metadata)->parts) {
          const std::string json(dicom::as_text((*metadata)->json.bytes().subspan(part.offset, part.length)));
          EXPECT_TRUE(uids.contains(part.instance.sop_instance_uid));
          EXPECT_NE(json.find("\"" + part.instance.sop_instance_uid + "\""), std::string::npos);
          EXPECT_TRUE(id.empty() || json.find("[\"" + id + "\"]") != std::string::npos) << json;
        }
      }
    }
  }

  // Nothing lies about: packs, manifests of series that are there, and what the folder always has.
  void check_files() {
    for (const auto& file : fs::recursive_directory_iterator(configuration_.data_folder / "packs")) {
      if (file.is_directory()) {
        EXPECT_FALSE(fs::is_empty(file) && file.path().filename().string().size() > 2) << file.path();
        continue;
      }
      const std::string extension = file.path().extension().string();
      EXPECT_TRUE(extension == ".tar" || extension == ".manifest") << file.path();
    }
  }

  std::set<int> stored_;
  std::map<int, What> passing_;
  std::map<int, What> merged_;
  std::map<int, What> rejected_;
  int last_edit_ = 0;
};

int rounds(int otherwise) {
  const char* text = std::getenv("ISOCENTER_CRASH_ROUNDS");
  return text == nullptr ? otherwise : std::atoi(text);
}

TEST_F(ActCrashTest, KilledAtRandomMomentsAndAtEveryNamedPoint) {
  std::mt19937 random(20260131);
  constexpr std::size_t at_random = 6;
  const int count = rounds(static_cast<int>(std::size(points) + at_random));
  for (int round = 0; round < count; ++round) {
    const std::size_t at = static_cast<std::size_t>(round) % (std::size(points) + at_random);
    const bool named = at < std::size(points);
    const int first = round * 100'000 + 1;
    prepare(round);
    if (named) {
      std::atomic<int> calls = 0;
      // At first early ones, then also after more work.
      const auto latest = 4 + 6 * (static_cast<unsigned>(round) / (std::size(points) + at_random));
      const int wanted = 2 + static_cast<int>(random() % latest);
      run_child(
          first,
          [&](std::string_view point) {
            if (point == points[at] && ++calls == wanted) ::kill(::getpid(), SIGKILL);
          },
          [](pid_t) {});
    } else {
      const auto milliseconds = 10 + random() % 250;
      run_child(first, nullptr, [&](pid_t child) {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        ::kill(child, SIGKILL);
      });
    }
    check_all(round, round % 4 == 3);
    if (HasFailure()) FAIL() << "round " << round << ' ' << (named ? points[at] : "random");
    if (round % 20 == 19) std::cout << round + 1 << " rounds, " << stored_.size() << " stored\n" << std::flush;
  }
  EXPECT_GT(stored_.size(), 50u);
  EXPECT_GT(passing_.size(), 10u);
  EXPECT_GT(merged_.size(), 10u);
}

}  // namespace
}  // namespace archive::test
