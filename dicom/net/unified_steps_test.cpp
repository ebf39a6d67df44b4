// Unified procedure steps: every cell of the state table, and both sides over loopback.
#include <gtest/gtest.h>

#include <array>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scp/unified_steps.h"
#include "dicom/net/scu/query.h"
#include "dicom/net/scu/unified_step.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;
using scp::UPSEvent;
using scp::UPSState;

const std::string push(uids::UnifiedProcedureStepPush);
const std::string pull(uids::UnifiedProcedureStepPull);
const std::string watch(uids::UnifiedProcedureStepWatch);
const std::string event(uids::UnifiedProcedureStepEvent);
const std::string query_class(uids::UnifiedProcedureStepQuery);
constexpr auto ours = "2.25.1";
constexpr auto theirs = "2.25.2";

DataSet new_step(const char* label = "Plan") {
  DataSet step;
  step.set(tags::SpecificCharacterSet, "ISO_IR 192");
  step.set(tags::ProcedureStepLabel, label);
  step.set(tags::PatientName, "Müller^Hans");
  return step;
}

DataSet performed() {
  DataSet station;
  station.set(tags::CodeValue, "STATION");
  DataSet item;
  item.set(tags::PerformedStationNameCodeSequence, Sequence{station});
  item.set(tags::PerformedProcedureStepStartDateTime, "20260131083000");
  item.set(tags::PerformedProcedureStepEndDateTime, "20260131084500");
  DataSet modifications;
  modifications.set(tags::UnifiedProcedureStepPerformedProcedureSequence, Sequence{item});
  return modifications;
}

DataSet progress(double percent) {
  DataSet item;
  item.set(tags::ProcedureStepProgress, percent);
  DataSet modifications;
  modifications.set(tags::ProcedureStepProgressInformationSequence, Sequence{item});
  return modifications;
}

class UPS : public testing::Test {
 protected:
  static std::unique_ptr<scp::Server> serve(NormalizedHandler& handler, FindHandler* finds) {
    scp::Services offered;
    scp::ServerOptions options;
    for (const std::string& uid : {push, pull, watch, event, query_class}) {
      offered.other_sop_classes.push_back(uid);
      options.handlers.normalized.emplace(uid, &handler);
      if (finds != nullptr) options.handlers.finds.emplace(uid, finds);
    }
    options.policy = scp::make_policy(offered, {});
    auto started = scp::Server::start(std::move(options));
    EXPECT_TRUE(started.has_value()) << started.error().to_string();
    return std::move(*started);
  }
  Association connect(const char* title = "WORKER") {
    std::vector<scu::Proposal> proposals;
    for (const std::string& uid : {push, pull, watch, event, query_class}) {
      proposals.push_back({uid, scu::native_transfer_syntaxes()});
    }
    scu::Requestor requestor;
    requestor.ae_title = title;
    auto association = scu::connect({"ANY", "127.0.0.1", server->port()}, requestor, proposals);
    EXPECT_TRUE(association.has_value()) << association.error().to_string();
    return std::move(*association);
  }
  std::uint16_t create(const std::string& uid, DataSet step = new_step()) {
    return scu::create_ups(worker, uid, std::move(step))->status.code;
  }
  std::uint16_t change(const std::string& uid, std::string_view state, const std::string& transaction) {
    return scu::change_ups_state(worker, uid, state, transaction)->status.code;
  }
  std::uint16_t update(const std::string& uid, const DataSet& modifications, const std::string& transaction) {
    return scu::update_ups(worker, uid, modifications, transaction)->status.code;
  }
  // Brings a new step into a state.
  std::string step_in(UPSState state) {
    const std::string uid = "1.2." + std::to_string(++made);
    if (state == UPSState::none) return uid;
    EXPECT_EQ(create(uid) & 0xb000, 0xb000);  // with a worklist label
    if (state == UPSState::scheduled) return uid;
    EXPECT_EQ(change(uid, "IN PROGRESS", ours), status::success);
    if (state == UPSState::in_progress) return uid;
    EXPECT_EQ(update(uid, performed(), ours), status::success);
    EXPECT_EQ(change(uid, to_string(state), ours), status::success);
    return uid;
  }

  scp::UnifiedProcedureSteps steps{{}};
  std::unique_ptr<scp::Server> server = serve(steps, &steps);
  Association worker = connect();
  int made = 0;
};

constexpr std::array all_states{UPSState::none, UPSState::scheduled, UPSState::in_progress, UPSState::completed,
                                UPSState::canceled};

// PS3.4 table CC.1.1-2, written once more as its rows say it: the answer, and the state afterwards.
struct Expected {
  std::uint16_t status;
  UPSState after;
};
constexpr Expected as_it_was(std::uint16_t status, UPSState state) {
  return {status, state};
}

TEST_F(UPS, EveryCellOfTheStateTable) {
  using S = UPSState;
  struct Row {
    const char* name;
    const char* target;       // of Change State; null: N-CREATE or Request Cancel
    const char* transaction;  // ours: right once claimed
    std::array<Expected, 5> expected;
  };
  const auto n = S::none;
  const auto s = S::scheduled;
  const auto i = S::in_progress;
  const auto c = S::completed;
  const auto x = S::canceled;
  const Row rows[] = {
      {"N-CREATE", nullptr, "create", {{{0xb300, s}, as_it_was(0x0111, s), {0x0111, i}, {0x0111, c}, {0x0111, x}}}},
      {"claim", "IN PROGRESS", ours, {{{0xc307, n}, {0x0000, i}, {0xc302, i}, {0xc300, c}, {0xc300, x}}}},
      {"claim, no UID", "IN PROGRESS", "", {{{0xc307, n}, {0xc301, s}, {0xc301, i}, {0xc301, c}, {0xc301, x}}}},
      {"back", "SCHEDULED", ours, {{{0xc307, n}, {0xc303, s}, {0xc303, i}, {0xc303, c}, {0xc303, x}}}},
      {"complete", "COMPLETED", ours, {{{0xc307, n}, {0xc310, s}, {0x0000, c}, {0xb306, c}, {0xc300, x}}}},
      {"complete, no UID", "COMPLETED", "", {{{0xc307, n}, {0xc301, s}, {0xc301, i}, {0xc301, c}, {0xc301, x}}}},
      {"request cancel", nullptr, "cancel", {{{0xc307, n}, {0x0000, x}, {0xc312, i}, {0xc311, c}, {0xb304, x}}}},
      {"cancel", "CANCELED", ours, {{{0xc307, n}, {0xc310, s}, {0x0000, x}, {0xc300, c}, {0xb304, x}}}},
      {"cancel, no UID", "CANCELED", "", {{{0xc307, n}, {0xc301, s}, {0xc301, i}, {0xc301, c}, {0xc301, x}}}},
  };
  for (const Row& row : rows) {
    for (std::size_t column = 0; column < all_states.size(); ++column) {
      const std::string uid = step_in(all_states[column]);
      if (all_states[column] == i) update(uid, performed(), ours);
      std::uint16_t status = 0;
      if (row.target != nullptr) {
        status = change(uid, row.target, row.transaction);
      } else if (std::string_view(row.transaction) == "create") {
        status = create(uid);
      } else {
        status = scu::request_ups_cancel(worker, watch, uid, "")->status.code;
      }
      EXPECT_EQ(status, row.expected[column].status) << row.name << ", column " << column;
      EXPECT_EQ(steps.state(uid), row.expected[column].after) << row.name << ", column " << column;
    }
  }
}

TEST_F(UPS, OnlyWhoHasClaimedItChangesIt) {
  const std::string uid = step_in(UPSState::scheduled);
  EXPECT_EQ(update(uid, progress(0), ""), status::success);
  EXPECT_EQ(update(uid, progress(0), ours), status::ups_not_in_progress);
  EXPECT_EQ(change(uid, "IN PROGRESS", ours), status::success);
  EXPECT_EQ(update(uid, progress(10), theirs), status::ups_wrong_transaction_uid);
  EXPECT_EQ(update(uid, progress(10), ""), status::ups_wrong_transaction_uid);
  EXPECT_EQ(update(uid, progress(10), ours), status::success);
  EXPECT_EQ(change(uid, "COMPLETED", theirs), status::ups_wrong_transaction_uid);
  EXPECT_EQ(change(uid, "COMPLETED", ours), status::ups_final_state_requirements_not_met);
  EXPECT_EQ(update(uid, performed(), ours), status::success);
  EXPECT_EQ(change(uid, "COMPLETED", ours), status::success);
  EXPECT_EQ(update(uid, progress(100), ours), status::ups_may_no_longer_be_updated);
  EXPECT_EQ(update("1.2.999", progress(1), ours), status::ups_no_such_instance);
  DataSet state;
  state.set(tags::ProcedureStepState, "SCHEDULED");
  EXPECT_EQ(update(step_in(UPSState::scheduled), state, ""), status::ups_scheduled_only_by_create);
}

TEST_F(UPS, StepsAreCreatedScheduledAndUnclaimed) {
  DataSet step = new_step();
  step.set(tags::ProcedureStepState, "IN PROGRESS");
  EXPECT_EQ(create("1.2.100", step), status::ups_not_scheduled);
  step = new_step();
  step.set(tags::TransactionUID, ours);
  EXPECT_EQ(create("1.2.100", step), status::invalid_attribute_value);
  EXPECT_EQ(create("1.2.100", DataSet()), status::missing_attribute);
  step = new_step();
  step.set(tags::WorklistLabel, "MY LIST");
  EXPECT_EQ(create("1.2.100", step), status::success);
  EXPECT_EQ(steps.size(), 1U);
}

TEST_F(UPS, TheTransactionUIDIsNeverGivenAway) {
  const std::string uid = step_in(UPSState::in_progress);
  const auto got = scu::n_get(worker, scu::ups_subject(pull, uid), {});
  ASSERT_TRUE(got.has_value());
  EXPECT_EQ(got->data_set.text_or_empty(tags::PatientName), "Müller^Hans");
  EXPECT_EQ(got->data_set.text_or_empty(tags::ProcedureStepState), "IN PROGRESS");
  EXPECT_TRUE(got->data_set.text_or_empty(tags::TransactionUID).empty());
}

TEST_F(UPS, EachClassHasItsOwnOperations) {
  const std::string uid = step_in(UPSState::scheduled);
  EXPECT_EQ(scu::n_create(worker, scu::ups_subject(pull, "1.2.200"), new_step())->status.code,
            status::unrecognized_operation);
  EXPECT_EQ(scu::n_set(worker, scu::ups_subject(push, uid), progress(1))->status.code, status::unrecognized_operation);
  EXPECT_EQ(scu::n_action(worker, scu::ups_subject(watch, uid), 1, {})->status.code, status::no_such_action);
  EXPECT_EQ(scu::n_action(worker, scu::ups_subject(pull, uid), 3, {})->status.code, status::no_such_action);
  EXPECT_EQ(scu::n_action(worker, scu::ups_subject(watch, uid), 9, {})->status.code, status::no_such_action);
}

TEST_F(UPS, IsFoundByItsState) {
  step_in(UPSState::in_progress);
  const std::string waiting = step_in(UPSState::scheduled);
  DataSet identifier;
  identifier.set(tags::ProcedureStepState, "SCHEDULED");
  identifier.set(tags::SOPInstanceUID, "");
  for (const std::string& sop_class : {pull, watch, query_class}) {
    std::vector<std::string> found;
    const auto status = scu::find(worker, sop_class, identifier, [&](const DataSet& match) {
      found.push_back(match.text_or_empty(tags::SOPInstanceUID));
      return true;
    });
    ASSERT_TRUE(status.has_value());
    EXPECT_EQ(found, std::vector{waiting});
  }
}

// A subscriber that hears of events over its association.
class Watching : public UPS {
 protected:
  std::vector<EventReport> events(std::size_t count) {
    while (heard.size() < count) {
      const auto received = scu::receive_event(watcher, 10s, [&](const EventReport& each) { return hear(each); });
      if (!received || !*received) break;
    }
    EXPECT_EQ(heard.size(), count);
    EXPECT_FALSE(scu::receive_event(watcher, 20ms, [&](const EventReport& each) { return hear(each); }).value());
    return std::exchange(heard, {});
  }
  ResponseStatus hear(const EventReport& report) {
    heard.push_back(report);
    return {};
  }
  std::uint16_t subscribe(const std::string& uid, const DataSet& filter = {}, bool lock = false,
                          const char* receiver = "WATCHER") {
    const auto answer =
        scu::subscribe_ups(watcher, uid, receiver, lock, filter, [&](const EventReport& each) { return hear(each); });
    EXPECT_TRUE(answer.has_value()) << answer.error().to_string();
    return answer->status.code;
  }
  static UPSEvent kind(const EventReport& report) { return static_cast<UPSEvent>(report.event_type_id); }

  Association watcher = connect("WATCHER");
  std::vector<EventReport> heard;
};

TEST_F(Watching, OneStepFromStartToEnd) {
  const std::string uid = step_in(UPSState::scheduled);
  const std::string other = step_in(UPSState::scheduled);
  EXPECT_EQ(subscribe(uid), status::success);
  EXPECT_EQ(events(1).at(0).information.text_or_empty(tags::ProcedureStepState), "SCHEDULED");
  change(uid, "IN PROGRESS", ours);
  change(other, "IN PROGRESS", ours);
  update(uid, progress(40), ours);
  DataSet readiness;
  readiness.set(tags::InputReadinessState, "INCOMPLETE");
  update(uid, readiness, ours);
  DataSet station;
  station.set(tags::CodeValue, "STATION");
  DataSet assigned;
  assigned.set(tags::ScheduledStationNameCodeSequence, Sequence{station});
  update(uid, assigned, ours);
  update(uid, performed(), ours);
  change(uid, "COMPLETED", ours);
  const auto seen = events(5);
  EXPECT_EQ(kind(seen[0]), UPSEvent::state_report);
  EXPECT_EQ(seen[0].sop_class_uid, push);
  EXPECT_EQ(seen[0].sop_instance_uid, uid);
  EXPECT_EQ(kind(seen[1]), UPSEvent::progress_report);
  EXPECT_EQ(kind(seen[2]), UPSEvent::state_report);
  EXPECT_EQ(seen[2].information.text_or_empty(tags::InputReadinessState), "INCOMPLETE");
  EXPECT_EQ(kind(seen[3]), UPSEvent::assigned);
  EXPECT_EQ(seen[4].information.text_or_empty(tags::ProcedureStepState), "COMPLETED");
  EXPECT_EQ(scu::unsubscribe_ups(watcher, uid, "WATCHER")->status.code, status::success);
  EXPECT_EQ(subscribe("1.2.999"), status::ups_no_such_instance);
}

TEST_F(Watching, ThePerformerHearsOfTheWishToCancel) {
  const std::string uid = step_in(UPSState::in_progress);
  ASSERT_EQ(subscribe(uid), status::success);
  EXPECT_EQ(scu::request_ups_cancel(worker, push, uid, "wrong patient")->status.code, status::success);
  const auto seen = events(2);
  EXPECT_EQ(kind(seen[1]), UPSEvent::cancel_requested);
  EXPECT_EQ(seen[1].information.text_or_empty(tags::RequestingAE), "WORKER");
  EXPECT_EQ(seen[1].information.text_or_empty(tags::ReasonForCancellation), "wrong patient");
  EXPECT_EQ(steps.state(uid), UPSState::in_progress);
}

// PS3.4 CC.2.2.3.
TEST_F(Watching, WhatNobodyHasClaimedIsCanceledByWayOfInProgress) {
  const std::string uid = step_in(UPSState::scheduled);
  ASSERT_EQ(subscribe(uid), status::success);
  EXPECT_EQ(scu::request_ups_cancel(worker, push, uid, "wrong patient")->status.code, status::success);
  const auto seen = events(3);
  EXPECT_EQ(seen[1].information.text_or_empty(tags::ProcedureStepState), "IN PROGRESS");
  EXPECT_EQ(seen[2].information.text_or_empty(tags::ProcedureStepState), "CANCELED");
  EXPECT_EQ(seen[2].information.text_or_empty(tags::ReasonForCancellation), "wrong patient");
}

TEST_F(Watching, GlobalSubscriptionsAreForAllThatComes) {
  const std::string before = step_in(UPSState::scheduled);
  EXPECT_EQ(subscribe(""), status::success);
  events(1);
  const std::string after = step_in(UPSState::scheduled);
  EXPECT_EQ(events(1).at(0).sop_instance_uid, after);
  EXPECT_EQ(scu::unsubscribe_ups(watcher, before, "WATCHER")->status.code, status::success);
  change(before, "IN PROGRESS", ours);
  EXPECT_EQ(events(0).size(), 0U);
  // Suspended: those there are stay, new ones are not added.
  DataSet receiver;
  receiver.set(tags::ReceivingAE, "WATCHER");
  const auto suspend = [&](const std::string& uid) {
    return scu::n_action(watcher, scu::ups_subject(watch, uid), 5, receiver)->status.code;
  };
  EXPECT_EQ(suspend(before), status::ups_action_not_appropriate);
  EXPECT_EQ(suspend(std::string(uids::UPSGlobalSubscriptionInstance)), status::success);
  step_in(UPSState::scheduled);
  change(after, "IN PROGRESS", ours);
  EXPECT_EQ(events(1).at(0).sop_instance_uid, after);
  EXPECT_EQ(scu::unsubscribe_ups(watcher, "", "WATCHER")->status.code, status::success);
  update(after, progress(1), ours);
  EXPECT_EQ(events(0).size(), 0U);
}

TEST_F(Watching, FiltersSelectWhatMatches) {
  DataSet filter;
  filter.set(tags::ProcedureStepLabel, "Dose*");
  EXPECT_EQ(subscribe("", filter), status::success);
  create("1.2.300", new_step("Plan"));
  create("1.2.301", new_step("Dose calculation"));
  EXPECT_EQ(events(1).at(0).sop_instance_uid, "1.2.301");
  update("1.2.300", new_step("Dose after all"), "");
  change("1.2.300", "IN PROGRESS", ours);
  EXPECT_EQ(events(1).at(0).sop_instance_uid, "1.2.300");
}

TEST_F(Watching, UnknownReceiversAreRefused) {
  EXPECT_EQ(subscribe("", {}, false, "NOBODY"), status::ups_receiver_unknown);
  EXPECT_EQ(subscribe("", {}, false, ""), status::missing_attribute);
}

TEST_F(Watching, DeletionLocksKeepWhatHasEnded) {
  const std::string locked = step_in(UPSState::completed);
  const std::string ended = step_in(UPSState::canceled);
  const std::string running = step_in(UPSState::in_progress);
  ASSERT_EQ(subscribe(locked, {}, true), status::success);
  EXPECT_EQ(steps.remove_ended(), 1U);
  EXPECT_EQ(steps.state(ended), UPSState::none);
  EXPECT_EQ(scu::unsubscribe_ups(watcher, locked, "WATCHER", [&](const EventReport& each) { return hear(each); })
                ->status.code,
            status::success);
  EXPECT_EQ(steps.remove_ended(), 1U);
  EXPECT_EQ(steps.state(running), UPSState::in_progress);
}

}  // namespace
}  // namespace dicom::net
