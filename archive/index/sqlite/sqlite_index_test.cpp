#include "archive/index/sqlite/sqlite_index.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>

namespace archive::index {
namespace {

namespace fs = std::filesystem;
using enum Attribute;
using Kind = Condition::Kind;

NewInstance make(const std::string& patient, const std::string& study, const std::string& series,
                 const std::string& instance, const std::string& day = "20240131") {
  NewInstance made;
  made.stored.study_instance_uid = study;
  made.stored.series_instance_uid = study + "." + series;
  made.stored.sop_instance_uid = study + "." + series + "." + instance;
  made.stored.sop_class_uid = "1.2.840.10008.5.1.4.1.1.2";
  made.stored.transfer_syntax_uid = "1.2.840.10008.1.2.1";
  made.stored.pack = 1;
  made.stored.pack_offset = 1536 + 4096 * static_cast<std::uint64_t>(std::stoi(instance));
  made.stored.file_length = 2560;
  made.stored.data_set_offset = 330;
  made.stored.received = 1000;
  made.committed = made.stored.pack_offset + 2560;
  made.values[patient_id] = patient;
  made.values[patient_name] = "Name^" + patient;
  made.values[study_date] = day;
  made.values[study_time] = "101530";
  made.values[modality] = series == "1" ? "CT" : "SR";
  made.values[series_number] = series;
  made.values[instance_number] = instance;
  return made;
}

class SqliteIndexTest : public testing::Test {
 protected:
  SqliteIndexTest() : folder_(fs::path(testing::TempDir()) / ("index" + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    reopen();
  }
  ~SqliteIndexTest() override {
    index_.reset();
    fs::remove_all(folder_);
  }
  void reopen() {
    index_.reset();
    auto opened = SqliteIndex::open(folder_ / "index.sqlite", edits_);
    ASSERT_TRUE(opened) << opened.error().message;
    index_ = *std::move(opened);
  }
  std::vector<Added> add(const std::vector<NewInstance>& instances) {
    auto added = index_->add(instances);
    EXPECT_TRUE(added) << added.error().message;
    return added ? *added : std::vector<Added>();
  }
  std::size_t found(Level level, Condition condition) {
    Query query;
    query.level = level;
    query.conditions = {std::move(condition)};
    const auto ids = index_->find(query);
    EXPECT_TRUE(ids) << ids.error().message;
    const auto count = index_->count(query);
    EXPECT_TRUE(count && *count == ids->size());
    return ids->size();
  }

  fs::path folder_;
  acts::Edits edits_;
  std::unique_ptr<SqliteIndex> index_;
};

TEST_F(SqliteIndexTest, AddsAndCounts) {
  add({make("A", "1.2", "1", "1"), make("A", "1.2", "1", "2"), make("A", "1.2", "2", "1"), make("B", "1.3", "1", "1")});
  const auto statistics = index_->statistics();
  ASSERT_TRUE(statistics);
  EXPECT_EQ(statistics->patients, 2u);
  EXPECT_EQ(statistics->studies, 2u);
  EXPECT_EQ(statistics->series, 3u);
  EXPECT_EQ(statistics->instances, 4u);
  const auto ids =
      index_->find({.level = Level::study, .conditions = {{.attribute = study_instance_uid, .values = {"1.2"}}}});
  ASSERT_TRUE(ids && ids->size() == 1);
  const auto counts = index_->counts(Level::study, *ids);
  ASSERT_TRUE(counts && counts->size() == 1);
  EXPECT_EQ(counts->at(0).series, 2u);
  EXPECT_EQ(counts->at(0).instances, 3u);
  EXPECT_EQ(counts->at(0).modalities, (std::vector<std::string>{"CT", "SR"}));
  EXPECT_EQ(index_->sop_classes(Level::study, ids->at(0))->size(), 1u);
}

TEST_F(SqliteIndexTest, CountsAreInTheOrderOfWhatWasAsked) {
  add({make("A", "1.2", "1", "1"), make("A", "1.2", "1", "2"), make("A", "1.2", "2", "1"), make("A", "1.4", "1", "1"),
       make("B", "1.3", "1", "1")});
  const auto of = [this](Level level, std::vector<RowId> ids) {
    std::vector<std::array<std::uint64_t, 3>> numbers;
    const auto counts = index_->counts(level, ids);
    EXPECT_TRUE(counts);
    for (const Counts& one : *counts) numbers.push_back({one.studies, one.series, one.instances});
    return numbers;
  };
  using Numbers = std::vector<std::array<std::uint64_t, 3>>;
  const auto ids = [this](Level level, Attribute attribute) {
    return *index_->find({.level = level, .order = {{attribute, false}}});
  };
  const auto patients = ids(Level::patient, patient_id);
  EXPECT_EQ(of(Level::patient, {patients[1], 4711, patients[0]}), (Numbers{{1, 1, 1}, {0, 0, 0}, {2, 3, 4}}));
  const auto studies = ids(Level::study, study_instance_uid);
  EXPECT_EQ(of(Level::study, {studies[2], studies[0], studies[1]}), (Numbers{{1, 1, 1}, {1, 2, 3}, {1, 1, 1}}));
  const auto series = ids(Level::series, series_instance_uid);
  EXPECT_EQ(of(Level::series, {series[1], series[0]}), (Numbers{{1, 1, 1}, {1, 1, 2}}));
  EXPECT_EQ(of(Level::study, {}), Numbers());
}

TEST_F(SqliteIndexTest, APageThatIsAskedForAgainIsAsNewAsTheIndex) {
  add({make("A", "1.2", "1", "1", "20240101"), make("B", "1.3", "1", "1", "20240102")});
  Query query{.level = Level::study, .order = {{study_date, true}}, .limit = 2};
  const auto page = [&](std::uint64_t offset) {
    query.offset = offset;
    std::vector<std::string> uids;
    const auto rows = index_->rows(Level::study, *index_->find(query));
    for (const Row& row : *rows) uids.push_back(row.values[study_instance_uid]);
    return uids;
  };
  using Uids = std::vector<std::string>;
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(page(0), (Uids{"1.3", "1.2"}));
    EXPECT_EQ(page(1), Uids{"1.2"});
    EXPECT_EQ(page(2), Uids());
  }
  add({make("C", "1.4", "1", "1", "20240103")});
  EXPECT_EQ(page(0), (Uids{"1.4", "1.3"}));
  EXPECT_EQ(page(1), (Uids{"1.3", "1.2"}));
  EXPECT_EQ(page(2), Uids{"1.2"});
}

TEST_F(SqliteIndexTest, StoredInstanceComesBackAlsoAfterReopening) {
  NewInstance one = make("A", "1.2", "1", "7");
  one.stored.pixel_data_offset = 1000;
  one.stored.number_of_frames = 3;
  add({one});
  reopen();
  const auto stored = index_->find_instance("1.2.1.7");
  ASSERT_TRUE(stored && *stored);
  EXPECT_EQ((*stored)->series_instance_uid, "1.2.1");
  EXPECT_EQ((*stored)->pack_offset, one.stored.pack_offset);
  EXPECT_EQ((*stored)->pixel_data_offset, 1000u);
  EXPECT_EQ((*stored)->number_of_frames, 3u);
  EXPECT_EQ((*stored)->instance_number, 7);
  EXPECT_FALSE(*index_->find_instance("1.2.1.8"));
}

TEST_F(SqliteIndexTest, TheFirstOfOneUidStays) {
  const NewInstance first = make("A", "1.2", "1", "1");
  add({first});
  NewInstance second = first;
  second.stored.pack_offset += 100'000;
  second.stored.received = 500;
  const auto added = add({second});
  ASSERT_TRUE(added.at(0).existing);
  EXPECT_EQ(added[0].existing->pack_offset, first.stored.pack_offset);
  second.conflict = true;
  EXPECT_FALSE(add({second}).at(0).existing);
  EXPECT_EQ((*index_->find_instance("1.2.1.1"))->pack_offset, first.stored.pack_offset);
  EXPECT_EQ(index_->statistics()->conflicts, 1u);
  ASSERT_EQ(index_->conflicts("1.2.1.1")->size(), 1u);
  EXPECT_EQ(index_->conflicts("1.2.1.1")->at(0).pack_offset, second.stored.pack_offset);
  ASSERT_TRUE(index_->exchange(first.stored, second.stored));
  EXPECT_EQ((*index_->find_instance("1.2.1.1"))->pack_offset, second.stored.pack_offset);
  EXPECT_EQ(index_->statistics()->conflicts, 1u);
  EXPECT_EQ(index_->statistics()->instances, 1u);
}

TEST_F(SqliteIndexTest, NamesMatchWithoutCaseAndAccents) {
  NewInstance one = make("A", "1.2", "1", "1");
  one.values[patient_name] = "Müller^Jörg=山田^太郎";
  add({one});
  for (const std::string name : {"Müller^Jörg", "MULLER^JORG", "muller^jorg^^", "山田^太郎", "Müller^Jörg=山田^太郎"}) {
    EXPECT_EQ(found(Level::patient, {patient_name, Kind::any_of, {name}}), 1u) << name;
  }
  for (const std::string pattern : {"mul*", "*JORG", "m?ller^*", "*", "山田*", "M*G", "*太郎"}) {
    EXPECT_EQ(found(Level::study, {patient_name, Kind::pattern, {pattern}}), 1u) << pattern;
  }
  for (const std::string name : {"Muller", "Jorg", "太郎", "M*X", "[MN]*"}) {
    const Kind kind = name.find('*') == std::string::npos ? Kind::any_of : Kind::pattern;
    EXPECT_EQ(found(Level::patient, {patient_name, kind, {name}}), 0u) << name;
  }
  EXPECT_EQ(found(Level::patient, {patient_name, Kind::words, {"jor", "mül"}}), 1u);
  EXPECT_EQ(found(Level::patient, {patient_name, Kind::words, {"org"}}), 0u);
  EXPECT_EQ(found(Level::patient, {patient_name, Kind::words, {"Miller"}}), 1u);  // sounds like Müller
  EXPECT_EQ(found(Level::patient, {patient_name, Kind::words, {"Miller", "xyz"}}), 0u);
}

TEST_F(SqliteIndexTest, RangesOfDatesAndMoments) {
  add({make("A", "1.2", "1", "1", "20240131"), make("B", "1.3", "1", "1", "20240201"),
       make("C", "1.4", "1", "1", "no date")});
  EXPECT_EQ(found(Level::study, {study_date, Kind::range, {"20240101", "20240131"}}), 1u);
  EXPECT_EQ(found(Level::study, {study_date, Kind::range, {"20240131", ""}}), 2u);
  EXPECT_EQ(found(Level::study, {study_date, Kind::range, {"", "20240131"}}), 1u);
  EXPECT_EQ(found(Level::study, {study_date, Kind::any_of, {"20240201"}}), 1u);
  EXPECT_EQ(found(Level::study, {study_date, Kind::any_of, {"no date"}}), 1u);
  EXPECT_EQ(found(Level::study, {study_time, Kind::range, {"1015", "1015"}}), 3u);
  EXPECT_EQ(found(Level::study, {study_time, Kind::range, {"1016", ""}}), 0u);
  EXPECT_EQ(found(Level::study, {study_date, Kind::moments, {"20240131101531", "20240201101529"}, study_time}), 0u);
  EXPECT_EQ(found(Level::study, {study_date, Kind::moments, {"20240131101530", "20240201101529"}, study_time}), 1u);
  EXPECT_EQ(found(Level::study, {study_date, Kind::moments, {"20240131101531", ""}, study_time}), 1u);
}

TEST_F(SqliteIndexTest, TextIsExactUnlessCaseIsIgnored) {
  add({make("Ab[1]", "1.2", "1", "1")});
  EXPECT_EQ(found(Level::patient, {patient_id, Kind::any_of, {"Ab[1]"}}), 1u);
  EXPECT_EQ(found(Level::patient, {patient_id, Kind::any_of, {"AB[1]"}}), 0u);
  EXPECT_EQ(found(Level::patient, {patient_id, Kind::pattern, {"Ab[1]*"}}), 1u);
  EXPECT_EQ(found(Level::patient, {patient_id, Kind::pattern, {"ab*"}}), 0u);
  Condition loose{patient_id, Kind::pattern, {"ab*"}};
  loose.ignore_case = true;
  EXPECT_EQ(found(Level::patient, loose), 1u);
  EXPECT_EQ(found(Level::patient, {patient_id, Kind::any_of, {"' or 1=1 --"}}), 0u);
}

TEST_F(SqliteIndexTest, HoldingsOrderAndPages) {
  add({make("A", "1.2", "1", "1", "20240101"), make("B", "1.3", "2", "1", "20240102"),
       make("C", "1.4", "1", "1", "20240103")});
  Query query;
  query.holdings = {{modality, {"CT"}}};
  query.order = {{study_date, true}};
  EXPECT_EQ(index_->find(query)->size(), 2u);
  query.holdings = {{sop_class_uid, {"1.2.840.10008.5.1.4.1.1.*"}}};
  query.limit = 1;
  query.offset = 1;
  const auto ids = index_->find(query);
  ASSERT_EQ(ids->size(), 1u);
  EXPECT_EQ(index_->rows(Level::study, *ids)->at(0).values[study_instance_uid], "1.3");
  EXPECT_EQ(index_->count(query), 3u);
  query = {.level = Level::patient, .holdings = {{modality, {"SR"}}}};
  EXPECT_EQ(index_->find(query)->size(), 1u);
}

TEST_F(SqliteIndexTest, InstancesByScopeAndInOrder) {
  add({make("A", "1.2", "1", "10"), make("A", "1.2", "1", "9"), make("A", "1.3", "1", "1"),
       make("B", "1.4", "1", "1")});
  const auto series = index_->instances({.series_uids = {"1.2.1"}});
  ASSERT_TRUE(series && series->size() == 2);
  EXPECT_EQ(series->at(0).instance_number, 9);
  EXPECT_EQ(index_->instances({.patient_ids = {"A"}})->size(), 3u);
  EXPECT_EQ(index_->instances({.study_uids = {"1.2", "1.4"}})->size(), 3u);
  EXPECT_EQ(index_->instances({.study_uids = {"1.2"}, .instance_uids = {"1.4.1.1"}})->size(), 0u);
  EXPECT_FALSE(index_->instances({}));
}

TEST_F(SqliteIndexTest, PacksAreKnownUpToTheLastCommit) {
  add({make("A", "1.2", "1", "1"), make("A", "1.2", "1", "2")});
  std::vector<Index::KnownPack> packs;
  ASSERT_TRUE(index_->for_each_pack([&](const Index::KnownPack& pack) { packs.push_back(pack); }));
  ASSERT_EQ(packs.size(), 1u);
  EXPECT_EQ(packs[0].series_uid, "1.2.1");
  EXPECT_EQ(packs[0].committed, make("A", "1.2", "1", "2").committed);
}

TEST(SqliteIndexFile, WhatIsNoIndexIsRefused) {
  const fs::path path = fs::path(testing::TempDir()) / ("broken" + std::to_string(::getpid()));
  std::ofstream(path) << std::string(10'000, 'x');
  const auto opened = SqliteIndex::open(path, acts::Edits());
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, dicom::ErrorCode::invalid_data);
  fs::remove(path);
}

}  // namespace
}  // namespace archive::index
