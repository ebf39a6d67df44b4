// Rejection notes (IHE Imaging Object Change Management): what they hide, what comes again, and what takes them back.
#include <sys/wait.h>
#include <unistd.h>

#include <optional>
#include <thread>
#include <utility>

#include "archive/admin/administration.h"
#include "archive/maintenance.h"
#include "archive/rejecting.h"
#include "archive/tests/made_instance.h"
#include "dicom/dictionary/generated/uids.h"

namespace archive::test {
namespace {

namespace tags = dicom::tags;
using dicom::DataSet;
using dicom::ErrorCode;
using Status = StoreOutcome::Status;

class RejectionTest : public ArchiveTest {
 protected:
  RejectionTest() {
    for (const Made& made : {bad, good, elsewhere}) EXPECT_TRUE(store(*archive_, made));
  }
  DataSet note_on(const Scope& scope, RejectionTitle title = RejectionTitle::safety) {
    const auto notes = make_rejection_notes(*archive_, scope, title, "why not");
    EXPECT_TRUE(notes) << notes.error().to_string();
    EXPECT_EQ(notes->size(), 1u);
    return notes->front();
  }
  DataSet note_on(const Made& made, RejectionTitle title = RejectionTitle::safety) {
    return note_on({.instance_uids = {made.uid()}}, title);
  }
  dicom::Result<StoreOutcome> store_note(const DataSet& note, bool may_reject = true) {
    const auto bytes = *dicom::write_data_set(note, dicom::transfer_syntax::ExplicitVRLittleEndian);
    return store_bytes(*archive_,
                       {.sop_class_uid = std::string(dicom::uids::KeyObjectSelectionDocumentStorage),
                        .sop_instance_uid = note.text_or_empty(tags::SOPInstanceUID),
                        .transfer_syntax_uid = std::string(explicit_little),
                        .source = "TEST",
                        .may_reject = may_reject},
                       bytes);
  }
  bool is_served(const DataSet& note) {
    return !located({.instance_uids = {note.text_or_empty(tags::SOPInstanceUID)}}).empty();
  }
  void rebuild_index() {
    archive_.reset();
    const auto outcome = rebuild(configuration_, log_);
    ASSERT_TRUE(outcome) << outcome.error().to_string();
    EXPECT_EQ(outcome->damaged, 0u);
    reopen();
  }
  Administration& acts() { return archive_->administration(); }
  std::vector<Removal> trash() { return archive_->administration().trash(); }

  const Made bad{.study = "1.2.3", .series = "1.2.3.1", .number = 1};
  const Made good{.study = "1.2.3", .series = "1.2.3.1", .number = 2};
  const Made elsewhere{.study = "1.2.4", .series = "1.2.4.1", .number = 1};
};

TEST_F(RejectionTest, HidesWhatItNamesAndItself) {
  const DataSet note = note_on(bad);
  ASSERT_TRUE(store_note(note));
  for (int round = 0; round < 3; ++round) {
    EXPECT_FALSE(is_stored(bad));
    EXPECT_TRUE(is_stored(good));
    EXPECT_TRUE(is_stored(elsewhere));
    EXPECT_FALSE(is_served(note));
    ASSERT_EQ(trash().size(), 1u);
    EXPECT_EQ(trash()[0].title, "113037");
    EXPECT_EQ(trash()[0].reason, "why not");
    EXPECT_EQ(trash()[0].author, "TEST");
    EXPECT_EQ(trash()[0].contents, 2u);
    if (round == 0) reopen();
    if (round == 1) rebuild_index();
  }
}

TEST_F(RejectionTest, WhatWasRejectedStaysOutOfSightWhenItComesAgain) {
  ASSERT_TRUE(store_note(note_on(bad)));
  const auto before = pack_bytes();
  EXPECT_EQ(store(*archive_, bad)->status, Status::already_there);
  EXPECT_EQ(pack_bytes(), before);
  Made other = bad;  // the same UID, other content
  other.filling = 'q';
  EXPECT_EQ(store(*archive_, other)->status, Status::stored);
  EXPECT_EQ(store(*archive_, other)->status, Status::already_there);
  for (int round = 0; round < 3; ++round) {
    EXPECT_TRUE(located({.instance_uids = {bad.uid()}}).empty());
    EXPECT_EQ(archive_->statistics()->trashed, 3u);
    if (round == 0) reopen();
    if (round == 1) rebuild_index();
  }
  // Taken back: the first is served again, the other is kept aside.
  ASSERT_TRUE(acts().restore(trash().at(0).number, {}));
  EXPECT_TRUE(is_stored(bad));
  EXPECT_EQ(archive_->statistics()->conflicts, 1u);
  rebuild_index();
  EXPECT_TRUE(is_stored(bad));
  EXPECT_EQ(archive_->statistics()->conflicts, 1u);
}

TEST_F(RejectionTest, ANoteMayComeBeforeWhatItNames) {
  Made late = bad;
  late.number = 3;
  ASSERT_TRUE(store(*archive_, late));
  const DataSet note = note_on(late);
  const auto removed = acts().remove({.instance_uids = {late.uid()}}, {});
  ASSERT_TRUE(removed && acts().purge(removed->number, {}));
  ASSERT_TRUE(store_note(note));
  EXPECT_EQ(store(*archive_, late)->status, Status::stored);
  EXPECT_TRUE(located({.instance_uids = {late.uid()}}).empty());
  rebuild_index();
  EXPECT_TRUE(located({.instance_uids = {late.uid()}}).empty());
}

TEST_F(RejectionTest, IsTakenBackForGood) {
  const DataSet note = note_on(bad);
  ASSERT_TRUE(store_note(note));
  ASSERT_TRUE(acts().restore(trash().at(0).number, {.author = "anna"}));
  // The note that comes again was acted upon before.
  EXPECT_EQ(store_note(note)->status, Status::already_there);
  for (int round = 0; round < 3; ++round) {
    EXPECT_TRUE(is_stored(bad));
    EXPECT_TRUE(is_served(note));
    EXPECT_TRUE(trash().empty());
    if (round == 0) reopen();
    if (round == 1) rebuild_index();
  }
  // Another note rejects it again.
  ASSERT_TRUE(store_note(note_on(bad)));
  EXPECT_FALSE(is_stored(bad));
}

TEST_F(RejectionTest, WhatTwoNotesNameIsHiddenUntilBothAreTakenBack) {
  const DataSet one = note_on(bad);
  const DataSet two = note_on(bad, RejectionTitle::quality);
  ASSERT_TRUE(store_note(one));
  ASSERT_TRUE(store_note(two));
  ASSERT_EQ(trash().size(), 2u);
  ASSERT_TRUE(acts().restore(trash()[0].number, {}));
  EXPECT_FALSE(is_stored(bad));
  EXPECT_TRUE(is_served(one));
  rebuild_index();
  EXPECT_FALSE(is_stored(bad));
  ASSERT_EQ(trash().size(), 1u);
  ASSERT_TRUE(acts().restore(trash()[0].number, {}));
  EXPECT_TRUE(is_stored(bad));
}

TEST_F(RejectionTest, StaysInTheTrashButExpiredOnesAreErased) {
  ASSERT_TRUE(store_note(note_on(bad)));
  ASSERT_TRUE(store_note(note_on(elsewhere, RejectionTitle::retention)));
  EXPECT_FALSE(is_stored(elsewhere));
  ASSERT_TRUE(acts().purge_older_than(std::chrono::seconds(0)));
  ASSERT_EQ(trash().size(), 1u);
  EXPECT_EQ(trash()[0].title, "113037");
  // What expired may come again.
  EXPECT_EQ(store(*archive_, elsewhere)->status, Status::stored);
  EXPECT_TRUE(is_stored(elsewhere));
  // Erased by somebody, a rejected one too.
  ASSERT_TRUE(acts().purge(trash()[0].number, {}));
  EXPECT_EQ(store(*archive_, bad)->status, Status::stored);
  EXPECT_TRUE(is_stored(bad));
  rebuild_index();
  EXPECT_TRUE(is_stored(bad));
}

TEST_F(RejectionTest, DoesWhatTheConfigurationSays) {
  configuration_.rejection.quality = RejectionAction::show;
  configuration_.rejection.safety = RejectionAction::remove;
  reopen();
  const DataSet shown = note_on(bad, RejectionTitle::quality);
  ASSERT_TRUE(store_note(shown));
  EXPECT_TRUE(is_stored(bad));
  EXPECT_TRUE(is_served(shown));
  ASSERT_TRUE(store_note(note_on(bad)));
  EXPECT_FALSE(is_stored(bad));
  ASSERT_EQ(trash().size(), 1u);
  EXPECT_FALSE(trash()[0].is_kept);
  configuration_.rejection.quality = RejectionAction::hide;
  ASSERT_TRUE(archive_->reload(configuration_));
  ASSERT_TRUE(store_note(note_on(good, RejectionTitle::quality)));
  EXPECT_FALSE(is_stored(good));
}

TEST_F(RejectionTest, WhoMayNotRejectIsRefused) {
  const DataSet note = note_on(bad);
  const auto outcome = store_note(note, false);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::rejected);
  EXPECT_TRUE(is_stored(bad));
  EXPECT_FALSE(is_served(note));
}

TEST_F(RejectionTest, AWholeStudyAndItsConflictsGo) {
  Made aside = bad;
  aside.filling = 'q';
  EXPECT_EQ(store(*archive_, aside)->status, Status::conflict);
  ASSERT_TRUE(store_note(note_on({.study_uids = {"1.2.3"}}, RejectionTitle::worklist)));
  EXPECT_TRUE(located({.study_uids = {"1.2.3"}}).empty());
  EXPECT_EQ(archive_->statistics()->conflicts, 0u);
  EXPECT_EQ(archive_->statistics()->studies, 1u);
}

TEST_F(RejectionTest, HoldsForWhatIsJustBeingStored) {
  for (int round = 0; round < 20; ++round) {
    Made made{.study = "1.2.9", .series = "1.2.9." + std::to_string(round)};
    ASSERT_TRUE(store(*archive_, made));
    const DataSet note = note_on(made);
    const auto removed = acts().remove({.instance_uids = {made.uid()}}, {});
    ASSERT_TRUE(removed && acts().purge(removed->number, {}));
    {
      const std::jthread storing([&] { EXPECT_TRUE(store(*archive_, made)); });
      EXPECT_TRUE(store_note(note));
    }
    EXPECT_TRUE(located({.instance_uids = {made.uid()}}).empty());
  }
}

// The rejection is erased, or taken back, when ingest has asked for it and before it does as it was told.
TEST_F(RejectionTest, WhatComesWhileItsRejectionEndsIsServed) {
  std::optional<bool> ends_erased;
  configuration_.fault = [&](std::string_view point) -> dicom::Result<void> {
    if (point != "pack.sync" || !ends_erased) return {};
    const std::uint64_t rejection = trash().at(0).number;
    const bool erased = *std::exchange(ends_erased, std::nullopt);
    EXPECT_TRUE(erased ? acts().purge(rejection, {}) : acts().restore(rejection, {}));
    return {};
  };
  reopen();
  Made other = bad;  // the same UID, other content
  other.filling = 'q';
  ASSERT_TRUE(store_note(note_on(bad)));
  ends_erased = true;
  EXPECT_EQ(store(*archive_, other)->status, Status::stored);
  for (int round = 0; round < 2; ++round) {
    EXPECT_TRUE(is_stored(other));
    EXPECT_EQ(archive_->statistics()->trashed, 0u);
    if (round == 0) rebuild_index();
  }
  ASSERT_TRUE(store_note(note_on(other, RejectionTitle::quality)));
  ends_erased = false;
  EXPECT_EQ(store(*archive_, bad)->status, Status::conflict);
  for (int round = 0; round < 2; ++round) {
    EXPECT_TRUE(is_stored(other));
    EXPECT_EQ(archive_->statistics()->trashed, 0u);
    EXPECT_EQ(archive_->statistics()->conflicts, 1u);
    if (round == 0) rebuild_index();
  }
}

TEST_F(RejectionTest, WhatBeganToComeBeforeItsRejectionWasErasedIsServed) {
  for (const std::size_t already : {0, 100, 600}) {
    const Made slow{.study = "1.2.9", .series = "1.2.9." + std::to_string(already + 1)};
    ASSERT_TRUE(store(*archive_, slow));
    ASSERT_TRUE(store_note(note_on(slow)));
    EXPECT_FALSE(is_stored(slow));
    const dicom::ByteVector bytes = bytes_of(slow);
    const dicom::Bytes all(bytes);
    auto ingest = *archive_->begin_store(info_of(slow));
    ASSERT_TRUE(ingest->write(all.subspan(0, already)));
    ASSERT_TRUE(acts().purge(trash().at(0).number, {}));
    ASSERT_TRUE(ingest->write(all.subspan(already)));
    const auto outcome = ingest->commit();
    ASSERT_TRUE(outcome) << outcome.error().to_string();
    EXPECT_EQ(outcome->status, Status::stored);
    ingest.reset();
    EXPECT_TRUE(is_stored(slow));
    rebuild_index();  // the purge is the last act: a crash may have come in its middle
    EXPECT_TRUE(is_stored(slow));
    EXPECT_EQ(archive_->statistics()->trashed, 0u);
  }
}

TEST_F(RejectionTest, ManyComeWhileTheirRejectionsEnd) {
  for (int round = 0; round < 20; ++round) {
    const Made made{.study = "1.2.9", .series = "1.2.9." + std::to_string(round)};
    ASSERT_TRUE(store(*archive_, made));
    ASSERT_TRUE(store_note(note_on(made)));
    Made other = made;
    other.filling = 'q';
    {
      const std::jthread storing([&] { EXPECT_TRUE(store(*archive_, other)); });
      EXPECT_TRUE(acts().purge(trash().at(0).number, {}));
    }
    // It came before or after: then it was erased, or is served.
    EXPECT_EQ(archive_->statistics()->trashed, 0u);
  }
  rebuild_index();
  EXPECT_EQ(archive_->statistics()->trashed, 0u);
}

TEST_F(RejectionTest, ANoteThatACrashLeftIsActedUponAtTheNextStart) {
  // The child dies between storing the note and acting upon it.
  archive_.reset();
  const ::pid_t child = ::fork();
  if (child == 0) {
    Configuration dying = configuration_;
    bool armed = false;
    dying.fault = [&armed](std::string_view point) -> dicom::Result<void> {
      if (armed && point == "act.before_journal") ::_exit(0);
      return {};
    };
    auto opened = Archive::open(dying, log_);
    if (!opened) ::_exit(1);
    archive_ = *std::move(opened);
    const DataSet note = note_on(bad);
    armed = true;
    (void)store_note(note);
    ::_exit(2);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_EQ(WEXITSTATUS(status), 0);
  reopen();
  EXPECT_FALSE(is_stored(bad));
  ASSERT_EQ(trash().size(), 1u);
  EXPECT_EQ(trash()[0].contents, 2u);
}

}  // namespace
}  // namespace archive::test
