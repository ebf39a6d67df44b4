// MPPS, storage commitment and availability over loopback: both sides, with state.
#include <gtest/gtest.h>

#include <array>
#include <condition_variable>
#include <mutex>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/availability.h"
#include "dicom/net/scp/commitment.h"
#include "dicom/net/scp/performed_steps.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/commitment.h"
#include "dicom/net/scu/performed_step.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;

const std::string mpps(uids::ModalityPerformedProcedureStep);
const std::string mpps_retrieve(uids::ModalityPerformedProcedureStepRetrieve);
const std::string mpps_notification(uids::ModalityPerformedProcedureStepNotification);
const std::string commitment(uids::StorageCommitmentPushModel);
const std::string availability(uids::InstanceAvailabilityNotification);

// Counts up under a lock, for events of other threads.
template <class T>
class Log {
 public:
  void add(T value) {
    const std::lock_guard lock(mutex_);
    values_.push_back(std::move(value));
    changed_.notify_all();
  }
  std::vector<T> wait_for(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, 10s, [&] { return values_.size() >= count; });
    return values_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<T> values_;
};

// Hears of events over associations that the peer opens.
class Listener : public NormalizedHandler {
 public:
  NormalizedResponse event_report(const NormalizedRequest& request) override {
    events.add(
        {request.abstract_syntax, request.sop_class_uid, request.sop_instance_uid, request.type_id, request.data_set});
    return {};
  }
  Log<EventReport> events;
};

std::unique_ptr<scp::Server> serve(const std::map<std::string, NormalizedHandler*, std::less<>>& handlers) {
  scp::Services offered;
  scp::ServerOptions options;
  for (const auto& [uid, handler] : handlers) offered.other_sop_classes.push_back(uid);
  options.handlers.normalized = handlers;
  options.policy = scp::make_policy(offered, {});
  auto started = scp::Server::start(std::move(options));
  EXPECT_TRUE(started.has_value()) << started.error().to_string();
  return std::move(*started);
}

Association connect(const scp::Server& server, const std::vector<std::string>& classes) {
  std::vector<scu::Proposal> proposals;
  for (const std::string& uid : classes) proposals.push_back({uid, scu::native_transfer_syntaxes()});
  scu::Requestor requestor;
  requestor.ae_title = "SCANNER";
  auto association = scu::connect({"MANAGER", "127.0.0.1", server.port()}, requestor, proposals);
  EXPECT_TRUE(association.has_value()) << association.error().to_string();
  return std::move(*association);
}

DataSet worklist_item() {
  DataSet step;
  step.set(tags::Modality, "CT");
  step.set(tags::ScheduledProcedureStepID, "S1");
  step.set(tags::ScheduledProcedureStepDescription, "Head");
  DataSet item;
  item.set(tags::SpecificCharacterSet, "ISO_IR 100");
  item.set(tags::PatientName, "Müller^Hans");
  item.set(tags::PatientID, "P1");
  item.set(tags::StudyInstanceUID, "1.2.3");
  item.set(tags::AccessionNumber, "A1");
  item.set(tags::ScheduledProcedureStepSequence, Sequence{step});
  return item;
}

DataSet image(const char* uid) {
  DataSet image;
  image.set(tags::SOPClassUID, uids::CTImageStorage);
  image.set(tags::SOPInstanceUID, uid);
  image.set(tags::StudyInstanceUID, "1.2.3");
  image.set(tags::SeriesInstanceUID, "1.2.3.4");
  image.set(tags::Rows, 512);
  return image;
}

DataSet started() {
  return scu::started_step(worklist_item(), {"SCANNER", "20260131", "083000", "PPS1"});
}
DataSet ended(std::string_view term) {
  const DataSet images[] = {image("1.2.3.4.1"), image("1.2.3.4.2")};
  return scu::ended_step(term, "20260131", "084500", {scu::performed_series(images, "ARCHIVE")});
}

class Mpps : public testing::Test {
 protected:
  std::uint16_t create(const DataSet& attributes, const std::string& uid = "1.2.9") {
    const auto answer = scu::n_create(association, {mpps, uid}, attributes);
    EXPECT_TRUE(answer.has_value()) << answer.error().to_string();
    last = answer->status;
    return answer->status.code;
  }
  std::uint16_t set(const DataSet& modifications, const std::string& uid = "1.2.9") {
    const auto answer = scu::n_set(association, {mpps, uid}, modifications);
    EXPECT_TRUE(answer.has_value()) << answer.error().to_string();
    last = answer->status;
    return answer->status.code;
  }
  std::string state() { return steps.find("1.2.9")->text_or_empty(tags::PerformedProcedureStepStatus); }

  Log<scp::StepEvent> changes;
  scp::PerformedProcedureSteps steps{
      [this](scp::StepEvent event, const std::string&, const DataSet&) { changes.add(event); }};
  std::unique_ptr<scp::Server> server = serve({{mpps, &steps}, {mpps_retrieve, &steps}});
  Association association = connect(*server, {mpps, mpps_retrieve});
  ResponseStatus last;
};

TEST_F(Mpps, FromStartToEnd) {
  ASSERT_EQ(create(started()), status::success);
  EXPECT_EQ(state(), "IN PROGRESS");
  DataSet update;
  update.set(tags::PerformedProcedureStepDescription, "Head, with contrast");
  EXPECT_EQ(set(update), status::success);
  EXPECT_EQ(set(ended("COMPLETED")), status::success);
  EXPECT_EQ(state(), "COMPLETED");
  EXPECT_EQ(changes.wait_for(3),
            (std::vector{scp::StepEvent::in_progress, scp::StepEvent::updated, scp::StepEvent::completed}));

  const auto got = scu::n_get(association, {mpps_retrieve, "1.2.9"},
                              {tags::PatientName, tags::PerformedProcedureStepDescription, tags::PatientComments});
  ASSERT_TRUE(got.has_value());
  EXPECT_EQ(got->status.code, status::optional_attributes_not_supported);
  EXPECT_EQ(got->data_set.size(), 2U);
  EXPECT_EQ(steps.find("1.2.9")->text_or_empty(tags::PatientName), "Müller^Hans");
  EXPECT_EQ(scu::n_get(association, {mpps_retrieve, "1.2.8"}, {})->status.code, status::no_such_sop_instance);
}

// PS3.4 F.7: each request in each state; what is answered, and the state afterwards.
TEST_F(Mpps, EveryCellOfTheStateTable) {
  enum State : std::size_t { none, in_progress, completed, discontinued };
  constexpr std::string_view terms[] = {"", "IN PROGRESS", "COMPLETED", "DISCONTINUED"};
  struct Cell {
    std::uint16_t status;
    State after;
  };
  const auto with_state = [](DataSet attributes, const char* term) {
    attributes.set(tags::PerformedProcedureStepStatus, term);
    return attributes;
  };
  DataSet description;
  description.set(tags::PerformedProcedureStepDescription, "Head");
  constexpr auto n = none;
  constexpr auto i = in_progress;
  constexpr auto c = completed;
  constexpr auto d = discontinued;
  constexpr auto over = status::processing_failure;  // with Error ID A710H
  const struct {
    const char* name;
    bool creates;
    DataSet attributes;
    std::array<Cell, 4> cells;  // in the order of the states
  } rows[] = {
      {"N-CREATE IN PROGRESS", true, started(), {{{0, i}, {0x0111, i}, {0x0111, c}, {0x0111, d}}}},
      {"N-CREATE COMPLETED",
       true,
       with_state(started(), "COMPLETED"),
       {{{0x0106, n}, {0x0106, i}, {0x0106, c}, {0x0106, d}}}},
      {"N-CREATE DISCONTINUED",
       true,
       with_state(started(), "DISCONTINUED"),
       {{{0x0106, n}, {0x0106, i}, {0x0106, c}, {0x0106, d}}}},
      {"N-CREATE of no state", true, with_state(started(), ""), {{{0x0121, n}, {0x0121, i}, {0x0121, c}, {0x0121, d}}}},
      {"N-SET IN PROGRESS", false, with_state({}, "IN PROGRESS"), {{{0x0112, n}, {0, i}, {over, c}, {over, d}}}},
      {"N-SET COMPLETED", false, ended("COMPLETED"), {{{0x0112, n}, {0, c}, {over, c}, {over, d}}}},
      {"N-SET DISCONTINUED", false, ended("DISCONTINUED"), {{{0x0112, n}, {0, d}, {over, c}, {over, d}}}},
      {"N-SET of what is no state",
       false,
       with_state({}, "FINISHED"),
       {{{0x0112, n}, {0x0106, i}, {over, c}, {over, d}}}},
      {"N-SET of something else", false, description, {{{0x0112, n}, {0, i}, {over, c}, {over, d}}}},
      {"N-SET COMPLETED, unfinished",
       false,
       with_state({}, "COMPLETED"),
       {{{0x0112, n}, {0x0121, i}, {over, c}, {over, d}}}},
      {"N-SET DISCONTINUED, unfinished",
       false,
       with_state({}, "DISCONTINUED"),
       {{{0x0112, n}, {0x0121, i}, {over, c}, {over, d}}}},
  };
  int made = 0;
  for (const auto& row : rows) {
    for (const State before : {none, in_progress, completed, discontinued}) {
      const std::string uid = "1.2.10." + std::to_string(++made);
      if (before != none) {
        ASSERT_EQ(create(started(), uid), status::success);
      }
      if (before > in_progress) {
        ASSERT_EQ(set(ended(terms[before]), uid), status::success);
      }
      const std::uint16_t code = row.creates ? create(row.attributes, uid) : set(row.attributes, uid);
      const Cell& cell = row.cells[before];
      EXPECT_EQ(code, cell.status) << row.name << " of a step that is '" << terms[before] << "'";
      if (cell.status == over) {
        EXPECT_EQ(last.error_id, 0xa710) << row.name;
      }
      const auto step = steps.find(uid);
      EXPECT_EQ(step ? step->text_or_empty(tags::PerformedProcedureStepStatus) : "", terms[cell.after]) << row.name;
      EXPECT_EQ(scu::n_get(association, {mpps_retrieve, uid}, {})->status.code,
                cell.after == none ? status::no_such_sop_instance : status::success)
          << row.name;
    }
  }
}

TEST_F(Mpps, WhatHasEndedNeverChanges) {
  ASSERT_EQ(create(started()), status::success);
  ASSERT_EQ(set(ended("DISCONTINUED")), status::success);
  const auto before = steps.find("1.2.9");
  for (const DataSet& change : {ended("COMPLETED"), ended("IN PROGRESS"), DataSet(), started()}) {
    EXPECT_EQ(set(change), status::processing_failure);
    EXPECT_EQ(last.error_id, 0xa710);
  }
  EXPECT_EQ(steps.find("1.2.9"), before);
}

TEST_F(Mpps, WhatIsMissingIsNamed) {
  DataSet without = started();
  without.erase(tags::Modality);
  without.erase(tags::PerformedProcedureStepID);
  EXPECT_EQ(create(without), status::missing_attribute);
  EXPECT_EQ(last.offending_elements, (std::vector<Tag>{tags::PerformedProcedureStepID, tags::Modality}));
  DataSet empty = started();
  empty.set(tags::ScheduledStepAttributesSequence, Sequence{DataSet()});
  EXPECT_EQ(create(empty), status::missing_attribute);
  EXPECT_EQ(last.offending_elements, (std::vector<Tag>{tags::StudyInstanceUID}));
  DataSet blank = started();
  blank.set(tags::PerformedStationAETitle, "");
  EXPECT_EQ(create(blank), status::missing_attribute_value);
  EXPECT_EQ(steps.size(), 0U);

  ASSERT_EQ(create(started()), status::success);
  DataSet no_end = ended("COMPLETED");
  no_end.erase(tags::PerformedProcedureStepEndTime);
  EXPECT_EQ(set(no_end), status::missing_attribute_value);
  EXPECT_EQ(set(scu::ended_step("COMPLETED", "20260131", "0900", {})), status::missing_attribute_value);
  EXPECT_EQ(state(), "IN PROGRESS");
  // Without a series a step can be given up, though.
  EXPECT_EQ(set(scu::ended_step("DISCONTINUED", "20260131", "0900", {})), status::success);
}

TEST_F(Mpps, StatesAndInstancesThatAreNone) {
  DataSet completed = started();
  completed.set(tags::PerformedProcedureStepStatus, "COMPLETED");
  EXPECT_EQ(create(completed), status::invalid_attribute_value);
  ASSERT_EQ(create(started()), status::success);
  EXPECT_EQ(create(started()), status::duplicate_sop_instance);
  EXPECT_EQ(set(ended("FINISHED")), status::invalid_attribute_value);
  EXPECT_EQ(set(ended("COMPLETED"), "1.2.8"), status::no_such_sop_instance);
}

TEST_F(Mpps, WhatWasSaidAtTheStartStays) {
  ASSERT_EQ(create(started()), status::success);
  DataSet change;
  change.set(tags::PatientID, "OTHER");
  change.set(tags::PerformedStationAETitle, "SCANNER");  // the same: no harm
  EXPECT_EQ(set(change), status::attribute_list_error);
  EXPECT_EQ(last.offending_elements, (std::vector<Tag>{tags::PatientID}));
  EXPECT_EQ(steps.find("1.2.9")->text_or_empty(tags::PatientID), "P1");
}

TEST(Notification, GoesToPeersThatListen) {
  Listener listener;
  const auto server = serve({{mpps_notification, &listener}});
  Log<bool> delivered;
  scp::EventSender sender({});
  for (const auto event : {scp::StepEvent::in_progress, scp::StepEvent::completed}) {
    ASSERT_TRUE(sender.send({"RIS", "127.0.0.1", server->port()}, "MANAGER", scp::step_notification(event, "1.2.9"),
                            [&](const Result<ResponseStatus>& result) { delivered.add(result.has_value()); }));
  }
  const auto events = listener.events.wait_for(2);
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[1].event_type_id, 2);
  EXPECT_EQ(events[1].sop_class_uid, mpps);
  EXPECT_EQ(delivered.wait_for(2), (std::vector{true, true}));
}

TEST(EventSender, GivesUpAndSaysSo) {
  Log<bool> delivered;
  scp::EventSender sender({.attempts = 2, .pause = 1ms});
  ASSERT_TRUE(sender.send({"NOBODY", "127.0.0.1", 1}, {}, scp::step_notification(scp::StepEvent::updated, "1.2"),
                          [&](const Result<ResponseStatus>& result) { delivered.add(result.has_value()); }));
  EXPECT_EQ(delivered.wait_for(1), (std::vector{false}));
}

class Commitment : public testing::Test {
 protected:
  const std::vector<ListedInstance> instances{{"1.2.1", "1.1"}, {"1.2.1", "1.2"}, {"1.2.1", "1.3"}};

  Listener listener;
  std::unique_ptr<scp::Server> listening = serve({{commitment, &listener}});
  Log<scp::CommitmentResult> reported;
  scp::StorageCommitment service{{
      .judge = [](const ListedInstance& each) -> std::uint16_t { return each.sop_instance_uid == "1.2" ? 0x0112 : 0; },
      .find_peer = [this](const std::string& title) -> std::optional<PeerAddress> {
        if (title != "SCANNER") return std::nullopt;
        return PeerAddress{"SCANNER", "127.0.0.1", listening->port()};
      },
      .sender = &sender,
      .on_reported =
          [this](const scp::CommitmentReport& report, const Result<ResponseStatus>& outcome) {
            EXPECT_TRUE(outcome.has_value());
            reported.add(report.result);
          },
  }};
  scp::EventSender sender{{}};  // after what it tells
  std::unique_ptr<scp::Server> server = serve({{commitment, &service}});
  Association association = connect(*server, {commitment});
};

void expect_result(const EventReport& event) {
  EXPECT_EQ(event.event_type_id, 2);
  const auto result = scp::read_commitment_event(event);
  ASSERT_TRUE(result.has_value()) << result.error().to_string();
  EXPECT_EQ(result->transaction_uid, "2.25.7");
  EXPECT_EQ(result->committed, (std::vector<ListedInstance>{{"1.2.1", "1.1"}, {"1.2.1", "1.3"}}));
  EXPECT_EQ(result->failed, (std::vector<ListedInstance>{{"1.2.1", "1.2", 0x0112}}));
}

TEST_F(Commitment, TheReportComesOverTheSameAssociation) {
  const auto asked = scu::request_commitment(association, "2.25.7", instances, {});
  ASSERT_TRUE(asked.has_value()) << asked.error().to_string();
  EXPECT_EQ(asked->code, status::success);
  EXPECT_TRUE(scu::receive_event(association, 10s, [&](const EventReport& event) {
                expect_result(event);
                return ResponseStatus{};
              }).value());
  EXPECT_EQ(reported.wait_for(1).size(), 1U);
}

TEST_F(Commitment, WhoHasLeftGetsItOverAnotherOne) {
  ASSERT_TRUE(scu::request_commitment(association, "2.25.7", instances, {}).has_value());
  ASSERT_TRUE(association.release().has_value());
  const auto events = listener.events.wait_for(1);
  ASSERT_EQ(events.size(), 1U);
  expect_result(events[0]);
  EXPECT_EQ(reported.wait_for(1).size(), 1U);
}

TEST_F(Commitment, WhoDoesNotTakeItHereGetsItOverAnotherOne) {
  ASSERT_TRUE(scu::request_commitment(association, "2.25.7", instances, {}).has_value());
  EXPECT_TRUE(scu::receive_event(association, 10s, {}).value());  // refused with 0x0113
  expect_result(listener.events.wait_for(1).at(0));
}

TEST_F(Commitment, WrongRequestsAreRefused) {
  const auto code = [&](const scu::Subject& subject, std::uint16_t type, const DataSet& information) {
    return scu::n_action(association, subject, type, information)->status.code;
  };
  const scu::Subject right{commitment, std::string(uids::StorageCommitmentPushModelInstance)};
  DataSet information;
  EXPECT_EQ(code(right, 1, information), status::missing_attribute);
  information.set(tags::TransactionUID, "2.25.7");
  EXPECT_EQ(code(right, 1, information), status::missing_attribute);
  information.set(tags::ReferencedSOPSequence, to_items(instances));
  EXPECT_EQ(code(right, 2, information), status::no_such_action);
  EXPECT_EQ(code({commitment, "1.2.3"}, 1, information), status::no_such_sop_instance);
}

TEST(Availability, NotificationsAreCheckedAndKept) {
  scp::AvailabilityNotifications notifications;
  const auto server = serve({{availability, &notifications}});
  auto association = connect(*server, {availability});
  const DataSet images[] = {image("1.2.3.4.1"), image("1.2.3.4.2")};
  const DataSet right = scu::availability_notification(images, "ONLINE", "ARCHIVE");
  EXPECT_EQ(scu::n_create(association, {availability, "1.2.9"}, right)->status.code, status::success);
  const DataSet wrong = scu::availability_notification(images, "SOMEWHERE", "ARCHIVE");
  EXPECT_EQ(scu::n_create(association, {availability, "1.2.10"}, wrong)->status.code, status::invalid_attribute_value);
  const DataSet nowhere = scu::availability_notification(images, "ONLINE", "");
  EXPECT_EQ(scu::n_create(association, {availability, "1.2.11"}, nowhere)->status.code,
            status::missing_attribute_value);
  ASSERT_EQ(notifications.all().size(), 1U);
  EXPECT_EQ(notifications.all()[0], right);
}

}  // namespace
}  // namespace dicom::net
