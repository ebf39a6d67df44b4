// Attributes that the configuration adds: found in what comes and in what is there, after edits and removals, and the
// same as by headers.
#include <algorithm>
#include <chrono>
#include <thread>

#include "archive/admin/administration.h"
#include "archive/tests/made_instance.h"

namespace archive::test {
namespace {

namespace tags = dicom::tags;
using Level = archive::Level;
using Wanted = SearchAttribute::Level;

struct Device {
  std::string model;
  std::string kvp{};
  std::string operators{};
  std::string step{};
};

class SearchTest : public ArchiveTest {
 protected:
  SearchTest() {
    add({.study = "1.2.1", .series = "1.2.1.1"}, {"Scan\\ Two", "120", "Müller^Jörg=Weiß", "STEP1"});
    add({.study = "1.2.1", .series = "1.2.1.2"}, {"Other", "80.5"});
    add({.study = "1.2.1", .series = "1.2.1.2", .number = 2}, {"Other", "100"});
    add({.study = "1.2.2", .series = "1.2.2.1"}, {"SCAN", "120.0", "Doe^John", "STEP2"});
  }

  void add(const Made& made, const Device& device) {
    dicom::DataSet data_set = data_set_of(made);
    data_set.set(tags::ManufacturerModelName, device.model);
    if (!device.kvp.empty()) data_set.set(tags::KVP, device.kvp);
    if (!device.operators.empty()) data_set.set(tags::OperatorsName, device.operators);
    if (!device.step.empty()) {
      dicom::DataSet item = data_set.new_item();
      item.set(tags::ScheduledProcedureStepID, device.step);
      data_set.set(tags::RequestAttributesSequence, dicom::Sequence{item});
    }
    const auto bytes = *dicom::write_data_set(data_set, dicom::transfer_syntax::ExplicitVRLittleEndian);
    ASSERT_TRUE(store_bytes(*archive_, info_of(made), bytes));
  }

  void configure(bool again = false) {
    configuration_.search_attributes = std::vector<SearchAttribute>{
        {Wanted::series, {tags::ManufacturerModelName}},
        {Wanted::instance, {tags::KVP}},
        {Wanted::series, {tags::OperatorsName}},
        {Wanted::study, {tags::StudyDescription}},
        {Wanted::study, {tags::InstitutionalDepartmentName}},
        {Wanted::study, {tags::AdmissionID}},
        {Wanted::series, {tags::RequestAttributesSequence, tags::ScheduledProcedureStepID}},
    };
    if (again)
      ASSERT_TRUE(archive_->reload(configuration_));
    else
      reopen();
    wait();
  }
  void wait() {
    for (int i = 0; i < 1000 && !is_ready(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(is_ready());
  }
  bool is_ready() {
    const auto list = archive_->search_attributes();
    return list && std::ranges::all_of(*list, &SearchProgress::ready);
  }

  // UIDs of the matches, in their order.
  std::vector<std::string> find(Level level, TagPath path, const std::string& value, bool fuzzy = false) {
    QueryRequest request;
    request.level = level;
    request.match = {{std::move(path), value}};
    request.fuzzy = fuzzy;
    request.count = true;
    auto cursor = archive_->query(request);
    EXPECT_TRUE(cursor) << cursor.error().to_string();
    std::vector<std::string> uids;
    const dicom::KnownTag unique = level == Level::study    ? dicom::KnownTag(tags::StudyInstanceUID)
                                   : level == Level::series ? dicom::KnownTag(tags::SeriesInstanceUID)
                                                            : dicom::KnownTag(tags::SOPInstanceUID);
    for (auto next = (*cursor)->next(); next && *next; next = (*cursor)->next())
      uids.push_back((*next)->text_or_empty(unique));
    EXPECT_EQ((*cursor)->total(), uids.size());
    std::ranges::sort(uids);
    return uids;
  }
  using UIDs = std::vector<std::string>;

  void check() {
    const TagPath model{tags::ManufacturerModelName};
    EXPECT_EQ(find(Level::series, model, "Scan"), (UIDs{"1.2.1.1"})) << "case tells, each value counts";
    EXPECT_EQ(find(Level::series, model, "Two"), (UIDs{"1.2.1.1"}));
    EXPECT_EQ(find(Level::series, model, "scan", true), (UIDs{"1.2.1.1", "1.2.2.1"})) << "but not in fuzzy matching";
    EXPECT_EQ(find(Level::series, model, "*O*"), (UIDs{"1.2.1.2"}));
    EXPECT_EQ(find(Level::series, {tags::OperatorsName}, "muller^jorg"), (UIDs{"1.2.1.1"}));
    EXPECT_EQ(find(Level::series, {tags::OperatorsName}, "Wei*"), (UIDs{"1.2.1.1"}));
    const TagPath step{tags::RequestAttributesSequence, tags::ScheduledProcedureStepID};
    EXPECT_EQ(find(Level::series, step, "STEP?"), (UIDs{"1.2.1.1", "1.2.2.1"}));
    EXPECT_EQ(find(Level::series, step, "STEP2"), (UIDs{"1.2.2.1"}));
    EXPECT_EQ(find(Level::instance, {tags::KVP}, "120"), (UIDs{"1.2.1.1.1", "1.2.2.1.1"}));
    EXPECT_EQ(find(Level::instance, {tags::KVP}, "80.50"), (UIDs{"1.2.1.2.1"}));
    EXPECT_EQ(find(Level::series, model, ""), (UIDs{"1.2.1.1", "1.2.1.2", "1.2.2.1"}));
  }
};

TEST_F(SearchTest, WhatIsThereIsFoundAsByHeaders) {
  check();
  configure();
  check();
  // What headers of one instance cannot tell: any of the rows below, or the one above.
  EXPECT_EQ(find(Level::study, {tags::KVP}, "100"), (UIDs{"1.2.1"}));
  EXPECT_EQ(find(Level::series, {tags::KVP}, "100"), (UIDs{"1.2.1.2"}));
  EXPECT_EQ(find(Level::study, {tags::ManufacturerModelName}, "Other"), (UIDs{"1.2.1"}));
  EXPECT_EQ(find(Level::instance, {tags::ManufacturerModelName}, "Other"), (UIDs{"1.2.1.2.1", "1.2.1.2.2"}));
}

TEST_F(SearchTest, WhatComesIsFoundAtOnce) {
  configure();
  add({.study = "1.2.3", .series = "1.2.3.1"}, {"Late", "70", "Doe^John", "STEP3"});
  EXPECT_EQ(find(Level::series, {tags::ManufacturerModelName}, "Late"), (UIDs{"1.2.3.1"}));
  EXPECT_EQ(find(Level::instance, {tags::KVP}, "70"), (UIDs{"1.2.3.1.1"}));
}

TEST_F(SearchTest, ARunningArchiveTakesOtherAttributes) {
  configure(true);
  check();
  EXPECT_EQ(archive_->search_attributes()->size(), 7u);
  configuration_.search_attributes->resize(1);
  ASSERT_TRUE(archive_->reload(configuration_));
  wait();
  EXPECT_EQ(archive_->search_attributes()->size(), 1u);
  check();
  configure(true);
  check();
}

TEST_F(SearchTest, EditsAndRemovalsAreFollowed) {
  configure();
  Administration& acts = archive_->administration();
  ASSERT_TRUE(acts.remove({.series_uids = {"1.2.1.1"}}, {}));
  EXPECT_EQ(find(Level::series, {tags::ManufacturerModelName}, "Scan"), UIDs{});
  ASSERT_TRUE(acts.restore(1, {}));
  EXPECT_EQ(find(Level::series, {tags::ManufacturerModelName}, "Scan"), (UIDs{"1.2.1.1"}));
  ASSERT_TRUE(acts.remove({.study_uids = {"1.2.2"}}, {}));
  add({.study = "1.2.4", .series = "1.2.4.1"}, {"New", "50"});
  EXPECT_EQ(find(Level::study, {tags::RequestAttributesSequence, tags::ScheduledProcedureStepID}, "STEP2"), UIDs{});
  wait();
  archive_.reset();
  std::filesystem::remove(configuration_.data_folder / "index.sqlite");
  reopen();
  wait();
  EXPECT_EQ(find(Level::series, {tags::ManufacturerModelName}, "Scan"), (UIDs{"1.2.1.1"})) << "after a rebuild";
  EXPECT_EQ(find(Level::instance, {tags::KVP}, "50"), (UIDs{"1.2.4.1.1"}));
}

TEST_F(SearchTest, AnEditedValueIsFoundAtOnceAndTheOldOneIsNot) {
  configuration_.search_attributes =
      std::vector<SearchAttribute>{{Wanted::study, {tags::AdmittingDiagnosesDescription}}};
  reopen();
  wait();
  const auto edited =
      archive_->administration().edit_study("1.2.1", {{tags::AdmittingDiagnosesDescription, "Ärger"}}, {});
  ASSERT_TRUE(edited) << edited.error().to_string();
  EXPECT_EQ(find(Level::study, {tags::AdmittingDiagnosesDescription}, "Ärger"), (UIDs{"1.2.1"}));
  wait();
  EXPECT_EQ(find(Level::study, {tags::AdmittingDiagnosesDescription}, "Ärger"), (UIDs{"1.2.1"}));
  ASSERT_TRUE(archive_->administration().undo(edited->number, {}));
  EXPECT_EQ(find(Level::study, {tags::AdmittingDiagnosesDescription}, "Ärger"), UIDs{});
  wait();
  EXPECT_EQ(find(Level::study, {tags::AdmittingDiagnosesDescription}, "Ärger"), UIDs{});
}

// Page by page, each row once, in one order; what changes meanwhile is seen.
TEST_F(SearchTest, PagesOfAnySizeMakeTheWhole) {
  for (int i = 0; i < 60; ++i) {
    const std::string study = "1.3." + std::to_string(i);
    add({.study = study, .series = study + ".1", .patient_id = "Q" + std::to_string(i % 7)}, {"M", "1"});
  }
  const auto page = [this](Level level, std::uint64_t offset, std::uint64_t limit, bool descending) {
    QueryRequest request;
    request.level = level;
    request.match = {{{tags::PatientID}, "Q*"}};
    if (level == Level::study) request.order = {{tags::PatientID, descending}, {tags::StudyInstanceUID, descending}};
    request.offset = offset;
    request.limit = limit;
    request.count = true;
    auto cursor = archive_->query(request);
    UIDs uids;
    for (auto next = (*cursor)->next(); next && *next; next = (*cursor)->next())
      uids.push_back((*next)->text_or_empty(level == Level::study ? dicom::KnownTag(tags::StudyInstanceUID)
                                                                  : dicom::KnownTag(tags::SOPInstanceUID)));
    EXPECT_EQ((*cursor)->total(), archive_->statistics()->instances - 4);
    return uids;
  };
  for (const Level level : {Level::study, Level::instance}) {
    for (const bool descending : {false, true}) {
      const UIDs whole = page(level, 0, 1000, descending);
      ASSERT_EQ(whole.size(), archive_->statistics()->instances - 4);
      for (int round = 0; round < 2; ++round) {
        UIDs joined;
        for (UIDs next = page(level, 0, 7, descending); !next.empty(); next = page(level, joined.size(), 7, descending))
          joined.insert(joined.end(), next.begin(), next.end());
        EXPECT_EQ(joined, whole);
        EXPECT_EQ(page(level, 21, 3, descending), UIDs(whole.begin() + 21, whole.begin() + 24));
      }
      const std::string study = "1.3.7" + std::to_string(static_cast<int>(level)) + (descending ? "1" : "2");
      add({.study = study, .series = study + ".1", .patient_id = "Q3"}, {"M", "1"});
      const UIDs now = page(level, 0, 1000, descending);
      EXPECT_EQ(page(level, 49, 7, descending), UIDs(now.begin() + 49, now.begin() + 56)) << "marks of before are gone";
    }
  }
}

}  // namespace
}  // namespace archive::test
