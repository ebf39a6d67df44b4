#include "archive/workflow/work_item_rules.h"

#include <gtest/gtest.h>

#include "archive/tests/made_instance.h"
#include "archive/workflow/event_outbox.h"
#include "archive/workflow/kept_work_items.h"
#include "dicom/dictionary/generated/uids.h"

namespace archive::workflow {
namespace {

using dicom::DataSet;
using dicom::Sequence;
using dicom::net::NormalizedRequest;
using dicom::net::scp::UnifiedProcedureSteps;
using dicom::net::scp::UPSState;
using test::Made;
namespace tags = dicom::tags;
namespace uids = dicom::uids;

class WorkItemRulesTest : public testing::Test {
 protected:
  void SetUp() override {
    configuration_.data_folder = std::filesystem::path(testing::TempDir()) / ("rules-" + std::to_string(::getpid()));
    std::filesystem::create_directories(configuration_.data_folder);
    configuration_.durable = false;
    WorkItemRule rule;
    rule.name = "Liver";
    rule.match = {{"Modality", "CT"}, {"PatientID", "P*"}};
    rule.quiet = std::chrono::milliseconds(0);
    rule.station = "AI1";
    configuration_.workflow.rules = {rule};
  }
  void TearDown() override {
    stop();
    archive_.reset();
    std::filesystem::remove_all(configuration_.data_folder);
  }
  void start() {
    stop();
    if (archive_ == nullptr) archive_ = Archive::open(configuration_, log_).value();
    records_ = index::open_records(configuration_.data_folder, {.durable = false}).value();
    outbox_ = EventOutbox::open(*records_, {}).value();
    kept_ = std::make_unique<KeptWorkItems>(*records_, KeptWorkItems::Ways{.outbox = outbox_.get()});
    UnifiedProcedureSteps::Options options;
    options.keeper = kept_.get();
    items_ = std::make_unique<UnifiedProcedureSteps>(std::move(options));
    ASSERT_TRUE(kept_->restore(*items_));
    auto rules = WorkItemRules::open(*archive_, *records_, *items_);
    ASSERT_TRUE(rules) << rules.error().to_string();
    rules_ = *std::move(rules);
  }
  void stop() {
    rules_.reset();
    items_.reset();
    kept_.reset();
    outbox_.reset();
    records_.reset();
  }
  void store(int number, const char* series = "1.2.3.4", const char* patient = "P1") {
    Made made;
    made.series = series;
    made.number = number;
    made.patient_id = patient;
    ASSERT_TRUE(test::store(*archive_, made));
  }
  // The items, when there are so many with so many instances in all.
  std::vector<DataSet> items(std::size_t count, std::size_t instances) {
    for (int i = 0; i < 1'000 && !(items_->size() == count && inputs(steps()) == instances); ++i) {
      rules_->look();
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    EXPECT_EQ(items_->size(), count);
    EXPECT_EQ(inputs(steps()), instances);
    return steps();
  }
  std::vector<DataSet> steps() {
    std::vector<DataSet> steps;
    auto matches = items_->matches({}, {}).value();
    for (auto step = matches.next().value(); step; step = matches.next().value()) steps.push_back(*std::move(step));
    return steps;
  }
  static std::size_t inputs(const std::vector<DataSet>& items) {
    std::size_t count = 0;
    for (const DataSet& item : items) {
      for (const DataSet& input : item.value_or<Sequence>(tags::InputInformationSequence, {}))
        count += input.value_or<Sequence>(tags::ReferencedSOPSequence, {}).size();
    }
    return count;
  }
  void claim(const DataSet& item) {
    NormalizedRequest request;
    request.abstract_syntax = uids::UnifiedProcedureStepPull;
    request.sop_instance_uid = item.text_or_empty(tags::SOPInstanceUID);
    request.type_id = 1;
    request.data_set.set(tags::TransactionUID, "2.25.1");
    request.data_set.set(tags::ProcedureStepState, "IN PROGRESS");
    EXPECT_EQ(items_->action(request).status.code, 0);
  }

  Configuration configuration_;
  Log log_{2, LogLevel::error};
  std::unique_ptr<Archive> archive_;
  std::unique_ptr<index::Records> records_;
  std::unique_ptr<EventOutbox> outbox_;
  std::unique_ptr<KeptWorkItems> kept_;
  std::unique_ptr<UnifiedProcedureSteps> items_;
  std::unique_ptr<WorkItemRules> rules_;
};

TEST_F(WorkItemRulesTest, ASeriesThatArrivesIsAWorkItem) {
  configuration_.workflow.rules[0].quiet = std::chrono::milliseconds(200);
  start();
  store(1);
  store(2);
  store(1, "1.2.3.5", "OTHER");
  const DataSet item = items(1, 2).at(0);
  EXPECT_EQ(item.text_or_empty(tags::ProcedureStepState), "SCHEDULED");
  EXPECT_EQ(item.text_or_empty(tags::ProcedureStepLabel), "Liver");
  EXPECT_EQ(item.text_or_empty(tags::WorklistLabel), "Liver");
  EXPECT_EQ(item.text_or_empty(tags::PatientID), "P1");
  EXPECT_EQ(item.text_or_empty(tags::PatientName), "Doe^Jane");
  const auto input = item.value_or<Sequence>(tags::InputInformationSequence, {}).at(0);
  EXPECT_EQ(input.text_or_empty(tags::StudyInstanceUID), "1.2.3");
  EXPECT_EQ(input.text_or_empty(tags::SeriesInstanceUID), "1.2.3.4");
  EXPECT_EQ(input.value_or<Sequence>(tags::DICOMRetrievalSequence, {}).at(0).text_or_empty(tags::RetrieveAETitle),
            "ISOCENTER");
  const auto station = item.value_or<Sequence>(tags::ScheduledStationNameCodeSequence, {}).at(0);
  EXPECT_EQ(station.text_or_empty(tags::CodeValue), "AI1");
  const auto request = item.value_or<Sequence>(tags::ReferencedRequestSequence, {}).at(0);
  EXPECT_EQ(request.text_or_empty(tags::AccessionNumber), "A1");
}

TEST_F(WorkItemRulesTest, WhatComesLaterIsAddedOrDoneAnew) {
  start();
  store(1);
  const DataSet first = items(1, 1).at(0);
  store(2);
  EXPECT_EQ(items(1, 2).at(0).text_or_empty(tags::SOPInstanceUID), first.text_or_empty(tags::SOPInstanceUID));
  claim(first);
  store(3);
  items(2, 2 + 3);
}

TEST_F(WorkItemRulesTest, NothingIsMadeTwiceOrMissed) {
  start();
  store(1);
  items(1, 1);
  start();
  rules_->look();
  items(1, 1);
  stop();
  store(1, "1.2.3.6");  // while nobody looks
  start();
  items(2, 2);
  // As if the process had died before it knew where it was.
  ASSERT_TRUE(records_->remove("work item rules", "place"));
  const auto kept = records_->all("work item by rule").value();
  ASSERT_EQ(kept.size(), 2U);
  auto again = kept.front();
  again.state = "chosen";
  ASSERT_TRUE(records_->put(again));
  start();
  rules_->look();
  items(2, 2);
}

TEST_F(WorkItemRulesTest, NewRulesBeginWithWhatComes) {
  auto rules = std::exchange(configuration_.workflow.rules, {});
  start();
  store(1);
  stop();
  archive_.reset();
  configuration_.workflow.rules = rules;
  start();
  rules_->look();
  EXPECT_EQ(items_->size(), 0U);
  store(1, "1.2.3.7");
  items(1, 1);
}

TEST_F(WorkItemRulesTest, WholeStudies) {
  configuration_.workflow.rules[0].whole_study = true;
  configuration_.workflow.rules[0].quiet = std::chrono::milliseconds(200);
  start();
  store(1);
  store(1, "1.2.3.8");
  EXPECT_EQ(items(1, 2).at(0).value_or<Sequence>(tags::InputInformationSequence, {}).size(), 2U);
}

TEST_F(WorkItemRulesTest, ResultsAreNoCause) {
  start();
  store(1);
  const DataSet item = items(1, 1).at(0);
  claim(item);
  DataSet output;
  output.set(tags::SeriesInstanceUID, "1.2.3.9");
  DataSet performed;
  performed.set(tags::OutputInformationSequence, Sequence{output});
  NormalizedRequest request;
  request.abstract_syntax = uids::UnifiedProcedureStepPull;
  request.sop_instance_uid = item.text_or_empty(tags::SOPInstanceUID);
  request.data_set.set(tags::TransactionUID, "2.25.1");
  request.data_set.set(tags::UnifiedProcedureStepPerformedProcedureSequence, Sequence{performed});
  ASSERT_EQ(items_->set(request).status.code, 0);
  store(1, "1.2.3.9");
  rules_->look();
  items(1, 1);
}

TEST_F(WorkItemRulesTest, KeysThatMakeNoSenseAreSaid) {
  configuration_.workflow.rules[0].match = {{"Modalitty", "CT"}};
  archive_ = Archive::open(configuration_, log_).value();
  records_ = index::open_records(configuration_.data_folder, {.durable = false}).value();
  UnifiedProcedureSteps items{{}};
  const auto rules = WorkItemRules::open(*archive_, *records_, items);
  ASSERT_FALSE(rules);
  EXPECT_EQ(rules.error().message, "workflow.rules, 'Liver': there is no attribute Modalitty");
}

}  // namespace
}  // namespace archive::workflow
