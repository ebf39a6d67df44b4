// Edits, merges, deletions and the change feed, over what was really stored; and again without an index.
#include <thread>

#include "archive/admin/administration.h"
#include "archive/maintenance.h"
#include "archive/tests/made_instance.h"
#include "dicom/io/mapped_file.h"
#include "dicom/json/json.h"

namespace archive::test {
namespace {

namespace fs = std::filesystem;
namespace tags = dicom::tags;
using dicom::DataSet;
using dicom::ErrorCode;
using Kind = Change::Kind;

const Authorship anna{.author = "anna", .reason = "test"};

class ActsTest : public ArchiveTest {
 protected:
  ActsTest() {
    EXPECT_TRUE(store(*archive_, first));
    EXPECT_TRUE(store(*archive_, second));
    EXPECT_TRUE(store(*archive_, other));
  }
  Administration& acts() { return archive_->administration(); }

  std::vector<DataSet> studies(dicom::KnownTag key, const std::string& value) {
    QueryRequest request;
    request.match = {{{key.tag}, value}};
    request.return_keys = {{tags::PatientName}, {tags::PatientID}, {tags::StudyDescription}, {tags::PatientSex}};
    auto cursor = archive_->query(request);
    EXPECT_TRUE(cursor);
    std::vector<DataSet> list;
    for (auto next = (*cursor)->next(); next && *next; next = (*cursor)->next()) list.push_back(**std::move(next));
    return list;
  }
  std::size_t count(dicom::KnownTag key, const std::string& value) { return studies(key, value).size(); }
  // What goes out, by all ways: they must agree.
  DataSet read(const Made& made) {
    const auto stored = located({.instance_uids = {made.uid()}});
    EXPECT_EQ(stored.size(), 1u);
    if (stored.empty()) return {};
    dicom::Diagnostics diagnostics(dicom::Diagnostics::Mode::strict);
    const auto file = dicom::read_file(*archive_->read(stored[0]), diagnostics);
    EXPECT_TRUE(file) << file.error().to_string();
    const DataSet header = *archive_->read_header(stored[0]);
    DataSet without_pixels = file->data_set;
    without_pixels.erase(tags::PixelData);
    EXPECT_EQ(header, without_pixels);
    const auto metadata = archive_->series_metadata(made.study, made.series);
    EXPECT_TRUE(metadata && *metadata);
    std::string json = "[" + std::string(dicom::as_text((*metadata)->json.bytes())) + "]";
    const std::string name = header.text_or_empty(tags::PatientName);
    EXPECT_NE(json.find(name.substr(0, name.find('^'))), std::string::npos) << json;
    return file->data_set;
  }
  std::vector<Change> changes(std::uint64_t after = 0) {
    auto page = acts().changes(after, 1000);
    EXPECT_TRUE(page);
    return page ? page->changes : std::vector<Change>();
  }
  void rebuild_index() {
    archive_.reset();
    const auto outcome = rebuild(configuration_, log_);
    ASSERT_TRUE(outcome) << outcome.error().to_string();
    EXPECT_EQ(outcome->damaged, 0u);
    reopen();
  }

  const Made first{.study = "1.2.3", .series = "1.2.3.1", .patient_id = "P1", .patient_name = "Doe^Jane"};
  const Made second{.study = "1.2.4", .series = "1.2.4.1", .patient_id = "P1", .patient_name = "Doe^Jane"};
  const Made other{.study = "1.2.5", .series = "1.2.5.1", .patient_id = "P2", .patient_name = "Müller^Jörg"};
};

TEST_F(ActsTest, AStudyEditIsSeenOnEveryReadingPath) {
  const auto act = acts().edit_study("1.2.3", {{tags::StudyDescription, "頭"}, {tags::AccessionNumber, "A2"}}, anna);
  ASSERT_TRUE(act) << act.error().to_string();
  for (int round = 0; round < 3; ++round) {
    EXPECT_EQ(count(tags::AccessionNumber, "A2"), 1u);
    EXPECT_EQ(studies(tags::StudyInstanceUID, "1.2.3").at(0).text_or_empty(tags::StudyDescription), "頭");
    const DataSet edited = read(first);
    EXPECT_EQ(edited.text_or_empty(tags::StudyDescription), "頭");
    EXPECT_EQ(edited.text_or_empty(tags::PatientName), "Doe^Jane");
    const auto originals = edited.value_or<dicom::Sequence>(tags::OriginalAttributesSequence, {});
    ASSERT_EQ(originals.size(), 1u);
    const DataSet before = originals[0].find(tags::ModifiedAttributesSequence)->item(0);
    EXPECT_EQ(before.text_or_empty(tags::StudyDescription), "Schädel");
    EXPECT_EQ(before.text_or_empty(tags::AccessionNumber), "A1");
    EXPECT_TRUE(edited.contains(tags::PixelData));
    EXPECT_FALSE(read(second).contains(tags::OriginalAttributesSequence));
    const auto stored = located({.instance_uids = {first.uid()}}).at(0);
    const auto bytes = archive_->read_stored(stored);
    const auto expected = bytes_of(first);
    EXPECT_TRUE(std::ranges::equal(data_of(*bytes, stored), expected)) << "stored bytes stay as they came";
    if (round == 0) reopen();
    if (round == 1) rebuild_index();
  }
}

TEST_F(ActsTest, NamesAreFoundByTheirWordsWhateverBecomesOfThem) {
  const auto found = [this](const std::string& words) {
    QueryRequest request;
    request.match = {{{tags::PatientName}, words}};
    request.fuzzy = true;
    auto cursor = archive_->query(request);
    EXPECT_TRUE(cursor);
    std::size_t count = 0;
    for (auto next = (*cursor)->next(); next && *next; next = (*cursor)->next()) ++count;
    return count;
  };
  EXPECT_EQ(found("doe"), 2u);
  EXPECT_EQ(found("jan do"), 2u);  // beginnings, in any order
  EXPECT_EQ(found("jayne"), 2u);   // sounds the same
  EXPECT_EQ(found("oe"), 0u);      // no word begins so
  EXPECT_EQ(found("miller"), 1u);
  EXPECT_EQ(found("doe miller"), 0u);
  const auto renamed = acts().edit_patient({.patient_id = "P2"}, {{tags::PatientName, "Smith-Jones^\"Ann\""}}, anna);
  ASSERT_TRUE(renamed) << renamed.error().to_string();
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(found("miller"), 0u);
    EXPECT_EQ(found("jones"), 1u);
    EXPECT_EQ(found("schmidt"), 0u);   // the double name sounds as a whole
    EXPECT_EQ(found("smith-jo"), 1u);  // words with separators are looked for in the names themselves
    rebuild_index();
  }
  ASSERT_TRUE(acts().undo(renamed->number, anna));
  EXPECT_EQ(found("miller"), 1u);
  EXPECT_EQ(found("jones"), 0u);
  ASSERT_TRUE(acts().merge({.patient_id = "P2"}, {.patient_id = "P1"}, anna));
  EXPECT_EQ(found("miller"), 0u);
  EXPECT_EQ(found("doe"), 3u);
  ASSERT_TRUE(acts().remove({.patient_ids = {"P1"}}, anna));
  EXPECT_EQ(found("doe"), 0u);
}

TEST_F(ActsTest, WhatComesLaterIsEditedToo) {
  ASSERT_TRUE(acts().edit_study("1.2.3", {{tags::StudyDescription, "Head"}}, anna));
  Made later = first;
  later.number = 2;
  ASSERT_TRUE(store(*archive_, later));
  EXPECT_EQ(read(later).text_or_empty(tags::StudyDescription), "Head");
  EXPECT_EQ(store(*archive_, later)->status, StoreOutcome::Status::already_there);
}

TEST_F(ActsTest, MergedPatientsAreOneAlsoForWhatComes) {
  const auto act = acts().merge({.patient_id = "P1"}, {.patient_id = "P2"}, anna);
  ASSERT_TRUE(act) << act.error().to_string();
  Made later = first;
  later.study = "1.2.6";
  later.series = "1.2.6.1";
  ASSERT_TRUE(store(*archive_, later));
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(archive_->statistics()->patients, 1u);
    EXPECT_EQ(count(tags::PatientID, "P2"), 4u);
    EXPECT_EQ(count(tags::PatientID, "P1"), 0u);
    EXPECT_EQ(count(tags::PatientName, "Doe*"), 0u);
    for (const Made& made : {first, second, later}) {
      EXPECT_EQ(read(made).text_or_empty(tags::PatientName), "Müller^Jörg");
      EXPECT_EQ(read(made).text_or_empty(tags::PatientID), "P2");
    }
    EXPECT_FALSE(read(other).contains(tags::OriginalAttributesSequence));
    if (round == 0) rebuild_index();
  }
  ASSERT_TRUE(acts().undo(act->number, anna));
  EXPECT_EQ(count(tags::PatientID, "P1"), 3u);
  EXPECT_EQ(count(tags::PatientID, "P2"), 1u);
  for (const Made& made : {first, second, later}) {
    EXPECT_EQ(read(made).text_or_empty(tags::PatientName), "Doe^Jane");
    EXPECT_FALSE(read(made).contains(tags::OriginalAttributesSequence));
  }
  EXPECT_EQ(acts().undo(act->number, anna).error().code, ErrorCode::not_found);
}

TEST_F(ActsTest, PatientsAreEditedAndStudiesMoved) {
  ASSERT_TRUE(
      acts().edit_patient({.patient_id = "P1"}, {{tags::PatientName, "Roe^Jane"}, {tags::PatientSex, "F"}}, anna));
  EXPECT_EQ(count(tags::PatientName, "Roe^Jane"), 2u);
  EXPECT_EQ(studies(tags::PatientID, "P1").at(0).text_or_empty(tags::PatientSex), "F");
  ASSERT_TRUE(
      acts().edit_study("1.2.4", {{tags::PatientID, "P2"}, {tags::StudyID, "7"}}, anna));  // to one who is there
  EXPECT_EQ(count(tags::PatientID, "P2"), 2u);
  EXPECT_EQ(read(second).text_or_empty(tags::PatientName), "Müller^Jörg");
  EXPECT_EQ(read(second).value_or<dicom::Sequence>(tags::OriginalAttributesSequence, {}).size(), 2u);
  ASSERT_TRUE(acts().edit_study("1.2.4", {{tags::PatientID, "P3"}, {tags::PatientName, "New^One"}}, anna));
  EXPECT_EQ(count(tags::PatientName, "New^One"), 1u);
  EXPECT_EQ(archive_->statistics()->patients, 3u);
  rebuild_index();
  EXPECT_EQ(count(tags::PatientName, "New^One"), 1u);
  EXPECT_EQ(count(tags::PatientName, "Roe^Jane"), 1u);
  EXPECT_EQ(read(second).text_or_empty(tags::StudyID), "7");
}

TEST_F(ActsTest, WhatMakesNoSenseIsRefused) {
  const auto code = [](const dicom::Result<Act>& result) {
    return result ? ErrorCode::cancelled : result.error().code;
  };
  EXPECT_EQ(code(acts().edit_study("1.2.9", {{tags::StudyID, "1"}}, anna)), ErrorCode::not_found);
  EXPECT_EQ(code(acts().edit_study("1.2.3", {}, anna)), ErrorCode::invalid_argument);
  EXPECT_EQ(code(acts().edit_study("1.2.3", {{tags::StudyInstanceUID, "1"}}, anna)), ErrorCode::invalid_argument);
  EXPECT_EQ(code(acts().edit_study("1.2.3", {{tags::PatientName, "X"}}, anna)), ErrorCode::invalid_argument);
  EXPECT_EQ(code(acts().edit_patient({.patient_id = "P1"}, {{tags::StudyID, "1"}}, anna)), ErrorCode::invalid_argument);
  EXPECT_EQ(code(acts().edit_patient({.patient_id = "P1"}, {{tags::PatientID, "P2"}}, anna)), ErrorCode::conflict);
  EXPECT_EQ(code(acts().merge({.patient_id = "P1"}, {.patient_id = "P1"}, anna)), ErrorCode::invalid_argument);
  EXPECT_EQ(code(acts().merge({.patient_id = "P1"}, {.patient_id = "P9"}, anna)), ErrorCode::not_found);
  EXPECT_EQ(code(acts().remove({.study_uids = {"1.2.9"}}, anna)), ErrorCode::not_found);
  EXPECT_EQ(code(acts().restore(1, anna)), ErrorCode::not_found);
  EXPECT_TRUE(acts().edits().empty());
}

TEST_F(ActsTest, RemovedStudiesComeBackFromTheTrash) {
  const auto removal = acts().remove({.study_uids = {"1.2.3"}}, anna);
  ASSERT_TRUE(removal) << removal.error().to_string();
  for (int round = 0; round < 3; ++round) {
    EXPECT_TRUE(located({.study_uids = {"1.2.3"}}).empty());
    EXPECT_EQ(count(tags::StudyInstanceUID, "1.2.3"), 0u);
    EXPECT_EQ(archive_->statistics()->studies, 2u);
    EXPECT_EQ(archive_->statistics()->trashed, 1u);
    ASSERT_EQ(acts().trash().size(), 1u);
    EXPECT_EQ(acts().trash()[0].study_uids, std::vector<std::string>{"1.2.3"});
    if (round == 0) reopen();
    if (round == 1) rebuild_index();
  }
  ASSERT_TRUE(acts().restore(removal->number, anna));
  EXPECT_TRUE(is_stored(first));
  EXPECT_EQ(archive_->statistics()->trashed, 0u);
  EXPECT_TRUE(acts().trash().empty());
  rebuild_index();
  EXPECT_TRUE(is_stored(first));
}

TEST_F(ActsTest, WhatWasRemovedCanBeSentAnew) {
  ASSERT_TRUE(acts().remove({.study_uids = {"1.2.3"}}, anna));
  Made corrected = first;
  corrected.patient_name = "Right^Name";
  EXPECT_EQ(store(*archive_, corrected)->status, StoreOutcome::Status::stored);
  for (int round = 0; round < 2; ++round) {
    EXPECT_TRUE(is_stored(corrected));
    EXPECT_EQ(studies(tags::StudyInstanceUID, "1.2.3").at(0).text_or_empty(tags::PatientID), "P1");
    EXPECT_EQ(archive_->statistics()->trashed, 1u);
    EXPECT_EQ(archive_->statistics()->conflicts, 0u);
    if (round == 0) rebuild_index();
  }
  ASSERT_TRUE(acts().restore(1, anna));
  EXPECT_TRUE(is_stored(corrected));
  EXPECT_EQ(archive_->statistics()->conflicts, 1u);
  EXPECT_EQ(acts().conflicts(0, 10)->size(), 1u);
}

TEST_F(ActsTest, PurgedContentsAreErasedFromThePacks) {
  for (int number = 2; number <= 4; ++number) {
    Made made = first;
    made.number = number;
    made.filling = 'Z';
    made.pixel_bytes = 20'000;
    ASSERT_TRUE(store(*archive_, made));
  }
  const auto holds = [this](char filling) {
    const std::string wanted(500, filling);
    for (const auto& file : fs::recursive_directory_iterator(configuration_.data_folder)) {
      if (!file.is_regular_file() || file.path().extension() != ".tar") continue;
      const auto bytes = dicom::io::map_file(file.path());
      if (dicom::as_text(bytes->bytes()).find(wanted) != std::string_view::npos) return true;
    }
    return false;
  };
  // Of a series something stays: the content becomes zeros, the pack stays readable.
  const auto some = acts().remove({.instance_uids = {"1.2.3.1.2", "1.2.3.1.3", "1.2.3.1.4"}}, anna);
  ASSERT_TRUE(some);
  EXPECT_TRUE(holds('Z'));
  ASSERT_TRUE(acts().purge(some->number, anna));
  EXPECT_FALSE(holds('Z'));
  EXPECT_TRUE(is_stored(first));
  EXPECT_EQ(acts().restore(some->number, anna).error().code, ErrorCode::not_found);
  // Of a study everything goes: the packs and folders too.
  const auto all = acts().remove({.study_uids = {"1.2.5"}}, anna);
  ASSERT_TRUE(all);
  ASSERT_TRUE(acts().purge_older_than(std::chrono::seconds(0)));
  for (const auto& path : fs::recursive_directory_iterator(configuration_.data_folder))
    EXPECT_EQ(path.path().string().find("1.2.5"), std::string::npos) << path.path();
  EXPECT_EQ(archive_->statistics()->trashed, 0u);
  rebuild_index();
  EXPECT_TRUE(is_stored(first));
  EXPECT_TRUE(is_stored(second));
  EXPECT_EQ(archive_->statistics()->instances, 2u);
  ASSERT_TRUE(store(*archive_, other));
  EXPECT_TRUE(is_stored(other));
}

TEST_F(ActsTest, AResendThatRunsDuringARemovalIsStored) {
  const auto bytes = bytes_of(first);
  auto ingest = *archive_->begin_store(info_of(first));
  ASSERT_TRUE(ingest->write(dicom::Bytes(bytes)));
  ASSERT_TRUE(acts().remove({.study_uids = {"1.2.3"}}, anna));
  const auto outcome = ingest->commit();
  ASSERT_TRUE(outcome) << outcome.error().to_string();
  EXPECT_EQ(outcome->status, StoreOutcome::Status::stored);
  EXPECT_TRUE(is_stored(first));
}

TEST_F(ActsTest, TheFeedTellsWhatHappenedInOrder) {
  auto list = changes();
  ASSERT_EQ(list.size(), 3u);
  EXPECT_EQ(list[0].kind, Kind::stored);
  EXPECT_EQ(list[0].instance_uids, std::vector<std::string>{first.uid()});
  const std::uint64_t cursor = list.back().number;
  Made differs = first;
  differs.filling = 'q';
  ASSERT_EQ(store(*archive_, differs)->status, StoreOutcome::Status::conflict);
  ASSERT_TRUE(acts().edit_study("1.2.3", {{tags::StudyID, "7"}}, anna));
  ASSERT_TRUE(acts().merge({.patient_id = "P1"}, {.patient_id = "P2"}, anna));
  ASSERT_TRUE(acts().remove({.study_uids = {"1.2.4"}}, anna));
  ASSERT_TRUE(acts().restore(3, anna));
  list = changes(cursor);
  std::vector<std::pair<Kind, std::string>> told;
  for (const Change& change : list) told.emplace_back(change.kind, change.study_instance_uid);
  const std::vector<std::pair<Kind, std::string>> expected = {{Kind::conflict, "1.2.3"}, {Kind::edited, "1.2.3"},
                                                              {Kind::edited, "1.2.3"},   {Kind::edited, "1.2.4"},
                                                              {Kind::removed, "1.2.4"},  {Kind::restored, "1.2.4"}};
  EXPECT_EQ(told, expected);
  EXPECT_TRUE(list[4].series_instance_uid.empty());
  EXPECT_EQ(list[4].act, 3u);
  EXPECT_EQ(list[5].instance_uids, std::vector<std::string>{second.uid()});
  for (std::size_t i = 1; i < list.size(); ++i) EXPECT_GT(list[i].number, list[i - 1].number);
  EXPECT_EQ(acts().changes(cursor, 2)->changes.size(), 2u);
  const std::string feed = acts().changes(0, 1)->feed;
  rebuild_index();
  EXPECT_NE(acts().changes(0, 1)->feed, feed);
}

TEST_F(ActsTest, StoresAndActsAtOnce) {
  std::atomic<bool> ended = false;
  std::jthread storing([&] {
    for (int number = 10; number < 60; ++number) {
      Made made = first;
      made.number = number;
      EXPECT_TRUE(store(*archive_, made));
    }
    ended = true;
  });
  int rounds = 0;
  while (!ended) {
    const auto removal = acts().remove({.study_uids = {"1.2.3"}}, anna);
    if (!removal) continue;
    if (++rounds % 2 == 0) {
      EXPECT_TRUE(acts().purge(removal->number, anna));
    }
    (void)acts().edit_study("1.2.3", {{tags::StudyID, std::to_string(rounds)}}, anna);
    (void)archive_->series_metadata("1.2.3", "1.2.3.1");
  }
  storing.join();
  for (const StoredInstance& stored : located({.study_uids = {"1.2.3"}})) EXPECT_TRUE(archive_->read_header(stored));
  rebuild_index();
  for (const StoredInstance& stored : located({.study_uids = {"1.2.3"}})) EXPECT_TRUE(archive_->read_header(stored));
  EXPECT_TRUE(is_stored(other));
}

}  // namespace
}  // namespace archive::test
