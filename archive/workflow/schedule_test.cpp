#include "archive/workflow/schedule.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <set>

#include "archive/workflow/performed.h"
#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status.h"

namespace archive::workflow {
namespace {

using dicom::DataSet;
using dicom::Sequence;
namespace net = dicom::net;
namespace tags = dicom::tags;

DataSet order(const std::string& accession, const std::string& step_id = {},
              const std::string& date = date_from_today(0)) {
  DataSet item;
  item.set(tags::PatientID, "A17");
  item.set(tags::PatientName, "Doe^John");
  item.set(tags::AccessionNumber, accession);
  DataSet step;
  step.set(tags::Modality, "CT");
  step.set(tags::ScheduledProcedureStepStartDate, date);
  if (!step_id.empty()) step.set(tags::ScheduledProcedureStepID, step_id);
  item.set(tags::ScheduledProcedureStepSequence, Sequence{step});
  return item;
}

class ScheduleTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("schedule-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    open();
  }
  void TearDown() override {
    schedule_.reset();
    records_.reset();
    std::filesystem::remove_all(folder_);
  }
  void open(ScheduleSettings settings = {}) {
    schedule_.reset();
    records_.reset();
    records_ = index::open_records(folder_, {.durable = false}).value();
    schedule_ = Schedule::open(*records_, std::move(settings)).value();
  }
  std::vector<DataSet> ask(const DataSet& keys) {
    auto source = schedule_->find({.sop_class_uid = std::string(dicom::uids::ModalityWorklistInformationModelFind),
                                   .identifier = keys,
                                   .peer = {}});
    std::vector<DataSet> answers;
    auto* const matches = std::get_if<std::unique_ptr<net::MatchSource>>(&source);
    if (matches == nullptr) return answers;
    for (auto next = (*matches)->next(); std::holds_alternative<DataSet>(next); next = (*matches)->next())
      answers.push_back(std::get<DataSet>(next));
    return answers;
  }
  std::size_t offered() {
    DataSet keys;
    keys.set_empty(tags::PatientID);
    return ask(keys).size();
  }
  // It has not changed for long.
  void age(const std::string& key) {
    index::Record record = records_->find(scheduled_kind, key).value().value();
    record.changed -= 31LL * 86'400'000;
    ASSERT_TRUE(records_->put(record));
    open();
  }
  ScheduledItem item(const std::string& key) { return schedule_->find_item(key).value().value(); }
  std::vector<ScheduledItem> items() { return schedule_->items().value(); }

  std::filesystem::path folder_;
  std::unique_ptr<index::Records> records_;
  std::unique_ptr<Schedule> schedule_;
};

TEST_F(ScheduleTest, GivesAnOrderWhatItLacks) {
  const auto keys = schedule_->put(order("ACC1"));
  ASSERT_TRUE(keys.has_value()) << keys.error().to_string();
  const ScheduledItem item = schedule_->find_item(keys->front()).value().value();
  EXPECT_FALSE(item.attributes.text_or_empty(tags::StudyInstanceUID).empty());
  EXPECT_EQ(item.attributes.text_or_empty(tags::RequestedProcedureID), "ACC1");
  const DataSet step = item.attributes.get<Sequence>(tags::ScheduledProcedureStepSequence).value().front();
  EXPECT_EQ(step.text_or_empty(tags::ScheduledProcedureStepStatus), "SCHEDULED");
  EXPECT_FALSE(step.text_or_empty(tags::ScheduledProcedureStepID).empty());
}

TEST_F(ScheduleTest, OutlivesTheProcess) {
  const std::string key = schedule_->put(order("ACC1")).value().front();
  ASSERT_TRUE(schedule_->set_state(key, StepState::arrived).value());
  const std::string study = item(key).attributes.text_or_empty(tags::StudyInstanceUID);
  open();
  EXPECT_EQ(item(key).state, StepState::arrived);
  EXPECT_EQ(item(key).attributes.text_or_empty(tags::StudyInstanceUID), study);
  // The order is still known by its number.
  EXPECT_EQ(schedule_->put(order("ACC1")).value().front(), key);
}

TEST_F(ScheduleTest, ReplacesAnOrderThatComesAgain) {
  const std::string key = schedule_->put(order("ACC1", "S1")).value().front();
  DataSet corrected = order("ACC1", "S1");
  corrected.set(tags::PatientName, "Doe^Jane");
  EXPECT_EQ(schedule_->put(corrected).value().front(), key);
  EXPECT_EQ(items().size(), 1U);
  EXPECT_EQ(items().front().attributes.text_or_empty(tags::PatientName), "Doe^Jane");
}

TEST_F(ScheduleTest, MakesOneStudyOfTheStepsOfAnOrder) {
  ASSERT_TRUE(schedule_->put(order("ACC1", "S1")));
  ASSERT_TRUE(schedule_->put(order("ACC1", "S2")));
  ASSERT_TRUE(schedule_->put(order("ACC2", "S1")));
  const auto all = items();
  ASSERT_EQ(all.size(), 3U);
  std::set<std::string> studies;
  for (const ScheduledItem& each : all)
    studies.insert(each.attributes.text_or_empty(tags::AccessionNumber) +
                   each.attributes.text_or_empty(tags::StudyInstanceUID));
  EXPECT_EQ(studies.size(), 2U);
}

TEST_F(ScheduleTest, OffersWhatIsToBeDone) {
  ASSERT_TRUE(schedule_->put(order("ACC1", "S1")));
  ASSERT_TRUE(schedule_->put(order("ACC2", "S1")));
  const std::string old = schedule_->put(order("OLD", "S1", date_from_today(-31))).value().front();
  EXPECT_EQ(offered(), 3U) << "somebody has just put it there";
  age(old);
  EXPECT_EQ(offered(), 2U);
  EXPECT_EQ(schedule_->set_state_of_order(order("ACC1"), StepState::canceled).value(), 1U);
  EXPECT_EQ(offered(), 1U);
  ASSERT_TRUE(schedule_->put(order("ACC1", "S1")));
  EXPECT_EQ(offered(), 2U) << "what was canceled is ordered anew";
  EXPECT_EQ(schedule_->set_state_of_order(order("NONE"), StepState::canceled).value(), 0U);
}

TEST_F(ScheduleTest, SendsStepsToTheStationsOfTheirModality) {
  open({.stations = {{"CT", {"CT1", "CT2"}}}});
  ASSERT_TRUE(schedule_->put(order("ACC1")));
  DataSet keys;
  DataSet step;
  step.set(tags::ScheduledStationAETitle, "CT2");
  keys.set(tags::ScheduledProcedureStepSequence, Sequence{step});
  EXPECT_EQ(ask(keys).size(), 1U);
  step.set(tags::ScheduledStationAETitle, "CT3");
  keys.set(tags::ScheduledProcedureStepSequence, Sequence{step});
  EXPECT_EQ(ask(keys).size(), 0U);
}

TEST_F(ScheduleTest, FollowsThePatient) {
  ASSERT_TRUE(schedule_->put(order("ACC1")));
  DataSet attributes;
  attributes.set(tags::PatientID, "B4");
  attributes.set(tags::PatientName, "Roe^Jane");
  EXPECT_EQ(schedule_->change_patient("A17", "", attributes).value(), 1U);
  EXPECT_EQ(items().front().attributes.text_or_empty(tags::PatientID), "B4");
  EXPECT_EQ(schedule_->change_patient("A17", "", attributes).value(), 0U);
}

TEST_F(ScheduleTest, RefusesWhatNobodyCouldFind) {
  EXPECT_FALSE(schedule_->put(DataSet{}).has_value());
  DataSet nobody;
  nobody.set(tags::AccessionNumber, "ACC1");
  EXPECT_FALSE(schedule_->put(nobody).has_value());
}

// IN PROGRESS, then COMPLETED, also over a restart in between.
TEST_F(ScheduleTest, FollowsWhatIsPerformed) {
  const std::string key = schedule_->put(order("ACC1", "S1")).value().front();
  auto performed = Performed::open(*records_, *schedule_, {}).value();
  net::NormalizedRequest request;
  request.abstract_syntax = dicom::uids::ModalityPerformedProcedureStep;
  request.sop_instance_uid = "1.2.3";
  DataSet reference;
  reference.set(tags::StudyInstanceUID, item(key).attributes.text_or_empty(tags::StudyInstanceUID));
  reference.set(tags::ScheduledProcedureStepID, "S1");
  request.data_set.set(tags::ScheduledStepAttributesSequence, Sequence{reference});
  request.data_set.set(tags::PerformedProcedureStepID, "P1");
  request.data_set.set(tags::PerformedStationAETitle, "CT1");
  request.data_set.set(tags::PerformedProcedureStepStartDate, "20260131");
  request.data_set.set(tags::PerformedProcedureStepStartTime, "101500");
  request.data_set.set(tags::PerformedProcedureStepStatus, "IN PROGRESS");
  request.data_set.set(tags::Modality, "CT");
  const net::NormalizedRequest started = request;
  EXPECT_EQ(performed->service().create(request).status.code, net::status::success);
  EXPECT_EQ(item(key).state, StepState::started);
  EXPECT_EQ(offered(), 1U);

  performed.reset();
  open();
  performed = Performed::open(*records_, *schedule_, {}).value();
  EXPECT_EQ(performed->service().create(request).status.code, net::status::duplicate_sop_instance);
  DataSet series;
  series.set(tags::SeriesInstanceUID, "1.2.4");
  series.set(tags::ProtocolName, "HEAD");
  request.data_set = {};
  request.data_set.set(tags::PerformedProcedureStepStatus, "COMPLETED");
  request.data_set.set(tags::PerformedProcedureStepEndDate, "20260131");
  request.data_set.set(tags::PerformedProcedureStepEndTime, "103000");
  request.data_set.set(tags::PerformedSeriesSequence, Sequence{series});
  EXPECT_EQ(performed->service().set(request).status.code, net::status::success);
  EXPECT_EQ(item(key).state, StepState::completed);
  EXPECT_EQ(offered(), 0U);
  EXPECT_EQ(performed->find("1.2.3").value()->state, "COMPLETED");

  // What has ended is known, and needs no memory.
  EXPECT_EQ(performed->service().size(), 0U);
  EXPECT_EQ(performed->service().set(request).status.error_id, 0xa710);
  EXPECT_EQ(performed->service().get(request).status.code, net::status::success);
  EXPECT_EQ(performed->service().create(started).status.code, net::status::duplicate_sop_instance);
}

TEST_F(ScheduleTest, ForgetsWhatEndedLongAgo) {
  ASSERT_TRUE(schedule_->put(order("OPEN", "S1")));
  age(schedule_->put(order("LAPSED", "S1", date_from_today(-31))).value().front());
  for (const auto& [accession, state] : {std::pair{"DONE", StepState::completed}, std::pair{"HELD", StepState::on_hold},
                                         std::pair{"BEGUN", StepState::started}}) {
    const std::string key = schedule_->put(order(accession, "S1")).value().front();
    ASSERT_TRUE(schedule_->set_state(key, state).value());
  }
  EXPECT_EQ(schedule_->forget_ended(now_in_milliseconds() - 60'000).value(), 1U) << "the other has ended just now";
  EXPECT_EQ(schedule_->forget_ended(now_in_milliseconds() + 1).value(), 1U);
  open();
  EXPECT_EQ(items().size(), 3U);
}

TEST_F(ScheduleTest, NeedsNoMemoryForWhatHasEnded) {
  for (int number = 0; number < 20; ++number) {
    const std::string key = schedule_->put(order("ACC" + std::to_string(number), "S1")).value().front();
    ASSERT_TRUE(schedule_->set_state(key, StepState::completed).value());
  }
  const std::string open_key = schedule_->put(order("OPEN", "S1")).value().front();
  EXPECT_EQ(schedule_->size(), 1U);
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(items().size(), 21U);
    EXPECT_EQ(items().front().key, open_key) << "what is to be done comes first";
    EXPECT_EQ(schedule_->items(StepState::completed, 15, 10).value().size(), 10U);
    EXPECT_EQ(schedule_->items({}, 5, 1).value().size(), 5U);
    EXPECT_EQ(schedule_->items(StepState::scheduled).value().size(), 1U);
    open();
    EXPECT_EQ(schedule_->size(), 1U);
  }
  // What has ended is known by its numbers, and follows its patient.
  DataSet attributes;
  attributes.set(tags::PatientName, "Roe^Jane");
  EXPECT_EQ(schedule_->change_patient("A17", "", attributes).value(), 21U);
  EXPECT_EQ(schedule_->set_state_of_order(order("ACC3"), StepState::scheduled).value(), 1U);
  EXPECT_EQ(schedule_->size(), 2U);
  EXPECT_EQ(schedule_->forget_ended(now_in_milliseconds() + 1).value(), 19U);
  EXPECT_EQ(schedule_->set_state_of_order(order("ACC4"), StepState::scheduled).value(), 0U);
  EXPECT_TRUE(records_->beginning(scheduled_number_kind, "(0008,0050) ACC4\\", 9).value().empty());
}

TEST_F(ScheduleTest, IsLookedUpByNumbersAlsoInRecordsOfBefore) {
  const std::string key = schedule_->put(order("ACC1", "S1")).value().front();
  ASSERT_TRUE(records_->remove_range(scheduled_number_kind, "", "~"));
  open();
  EXPECT_EQ(schedule_->put(order("ACC1", "S1")).value().front(), key);
}

TEST_F(ScheduleTest, ANumberThatChangesIsTheOnlyOne) {
  DataSet first = order("ACC1", "S1");
  first.set(tags::FillerOrderNumberImagingServiceRequest, "F1");
  const std::string key = schedule_->put(first).value().front();
  DataSet second = order("ACC2", "S1");
  second.set(tags::FillerOrderNumberImagingServiceRequest, "F1");
  EXPECT_EQ(schedule_->put(second).value().front(), key);
  EXPECT_FALSE(schedule_->has_order(order("ACC1")).value());
  EXPECT_TRUE(schedule_->has_order(order("ACC2")).value());
}

// The process ended after the step was kept, and before the schedule followed.
TEST_F(ScheduleTest, CatchesUpWithWhatWasPerformed) {
  const std::string done = schedule_->put(order("ACC1", "S1")).value().front();
  const std::string again = schedule_->put(order("ACC2", "S1")).value().front();
  const auto perform = [&](const std::string& key, std::int64_t moment) {
    DataSet reference;
    reference.set(tags::StudyInstanceUID, item(key).attributes.text_or_empty(tags::StudyInstanceUID));
    reference.set(tags::ScheduledProcedureStepID, "S1");
    DataSet step;
    step.set(tags::ScheduledStepAttributesSequence, Sequence{reference});
    EXPECT_TRUE(records_->put({std::string(performed_kind), key, "COMPLETED", moment, to_body(step).value()}));
  };
  perform(done, now_in_milliseconds() + 1'000);
  perform(again, now_in_milliseconds() - 1'000);
  (void)Performed::open(*records_, *schedule_, {}).value();
  EXPECT_EQ(item(done).state, StepState::completed);
  EXPECT_EQ(item(again).state, StepState::scheduled) << "it was changed after that";
}

}  // namespace
}  // namespace archive::workflow
