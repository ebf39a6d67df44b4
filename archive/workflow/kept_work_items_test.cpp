#include "archive/workflow/kept_work_items.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"

namespace archive::workflow {
namespace {

using dicom::DataSet;
using dicom::net::NormalizedRequest;
using dicom::net::scp::UnifiedProcedureSteps;
using dicom::net::scp::UPSAction;
using dicom::net::scp::UPSState;
namespace status = dicom::net::status;
namespace tags = dicom::tags;
namespace uids = dicom::uids;

UnifiedProcedureSteps::Options options_with(dicom::net::scp::UPSKeeper& keeper) {
  UnifiedProcedureSteps::Options options;
  options.keeper = &keeper;
  return options;
}

class KeptWorkItemsTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("items-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    start();
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  // As after a crash: nothing but the records is left.
  void start() {
    steps_.reset();
    outbox_.reset();
    records_ = index::open_records(folder_, {.durable = false}).value();
    outbox_ = EventOutbox::open(*records_, {}).value();
    kept_ = std::make_unique<KeptWorkItems>(*records_, KeptWorkItems::Ways{.outbox = outbox_.get()});
    steps_ = std::make_unique<UnifiedProcedureSteps>(options_with(*kept_));
    ASSERT_TRUE(kept_->restore(*steps_));
  }
  static NormalizedRequest to(std::string_view sop_class, std::string_view uid) {
    NormalizedRequest request;
    request.abstract_syntax = sop_class;
    request.sop_instance_uid = uid;
    return request;
  }
  std::uint16_t create(const std::string& uid) {
    NormalizedRequest request = to(uids::UnifiedProcedureStepPush, uid);
    request.data_set.set(tags::ScheduledProcedureStepStartDateTime, "20260131");
    request.data_set.set(tags::InputReadinessState, "READY");
    request.data_set.set(tags::ProcedureStepState, "SCHEDULED");
    request.data_set.set(tags::ScheduledProcedureStepPriority, "LOW");
    request.data_set.set(tags::ProcedureStepLabel, "segment");
    request.data_set.set(tags::WorklistLabel, "AI");
    return steps_->create(request).status.code;
  }
  std::uint16_t change_state(const std::string& uid, const char* state, const char* transaction) {
    NormalizedRequest request = to(uids::UnifiedProcedureStepPull, uid);
    request.type_id = static_cast<std::uint16_t>(UPSAction::change_state);
    request.data_set.set(tags::ProcedureStepState, state);
    request.data_set.set(tags::TransactionUID, transaction);
    return steps_->action(request).status.code;
  }
  std::uint16_t watch(std::string_view uid, UPSAction action, const DataSet& keys = {}) {
    NormalizedRequest request = to(uids::UnifiedProcedureStepWatch, uid);
    request.type_id = static_cast<std::uint16_t>(action);
    request.data_set = keys;
    request.data_set.set(tags::ReceivingAE, "WATCHER");
    request.data_set.set(tags::DeletionLock, "TRUE");
    request.peer.calling_ae_title = "WATCHER";
    return steps_->action(request).status.code;
  }

  std::filesystem::path folder_;
  std::unique_ptr<index::Records> records_;
  std::unique_ptr<EventOutbox> outbox_;
  std::unique_ptr<KeptWorkItems> kept_;
  std::unique_ptr<UnifiedProcedureSteps> steps_;
};

TEST_F(KeptWorkItemsTest, KeepTheirStateAndTheirOwner) {
  EXPECT_EQ(create("1.2"), status::success);
  EXPECT_EQ(change_state("1.2", "IN PROGRESS", "1.9"), status::success);
  start();
  EXPECT_EQ(steps_->state("1.2"), UPSState::in_progress);
  EXPECT_NE(change_state("1.2", "CANCELED", "1.8"), status::success) << "somebody else has claimed it";
  EXPECT_EQ(change_state("1.2", "CANCELED", "1.9"), status::success);
  start();
  EXPECT_EQ(steps_->state("1.2"), UPSState::canceled);
  EXPECT_EQ(steps_->remove_ended(), 1U);
  start();
  EXPECT_EQ(steps_->size(), 0U);
}

TEST_F(KeptWorkItemsTest, AreForgottenWhenTheyEndedLongAgo) {
  EXPECT_EQ(create("1.2"), status::success);
  EXPECT_EQ(create("1.3"), status::success);
  EXPECT_EQ(change_state("1.2", "IN PROGRESS", "1.9"), status::success);
  EXPECT_EQ(change_state("1.2", "CANCELED", "1.9"), status::success);
  EXPECT_EQ(steps_->remove_ended(utc_moment(now_in_milliseconds() - 60'000)), 0U);
  EXPECT_EQ(steps_->remove_ended(utc_moment(now_in_milliseconds() + 2'000)), 1U);
  EXPECT_EQ(steps_->size(), 1U);
}

TEST_F(KeptWorkItemsTest, KeepSubscriptions) {
  EXPECT_EQ(create("1.2"), status::success);
  EXPECT_EQ(watch("1.2", UPSAction::subscribe), status::success);
  EXPECT_EQ(change_state("1.2", "IN PROGRESS", "1.9"), status::success);
  EXPECT_EQ(change_state("1.2", "CANCELED", "1.9"), status::success);
  start();
  EXPECT_EQ(steps_->remove_ended(), 0U) << "its watcher has locked it";
  EXPECT_EQ(watch("1.2", UPSAction::unsubscribe), status::success);
  start();
  EXPECT_EQ(steps_->remove_ended(), 1U);
}

TEST_F(KeptWorkItemsTest, KeepSubscriptionsToWhatIsToCome) {
  DataSet keys;
  keys.set(tags::WorklistLabel, "AI");
  EXPECT_EQ(watch(uids::UPSFilteredGlobalSubscriptionInstance, UPSAction::subscribe, keys), status::success);
  start();
  EXPECT_EQ(create("1.2"), status::success);
  EXPECT_EQ(change_state("1.2", "IN PROGRESS", "1.9"), status::success);
  EXPECT_EQ(change_state("1.2", "CANCELED", "1.9"), status::success);
  EXPECT_EQ(steps_->remove_ended(), 0U);
  EXPECT_EQ(watch(uids::UPSGlobalSubscriptionInstance, UPSAction::unsubscribe), status::success);
  start();
  EXPECT_EQ(steps_->remove_ended(), 1U);
}

TEST_F(KeptWorkItemsTest, KeepWhatIsToBeToldOfThem) {
  ASSERT_TRUE(outbox_->enroll("WATCHER"));
  EXPECT_EQ(watch(uids::UPSGlobalSubscriptionInstance, UPSAction::subscribe), status::success);
  EXPECT_EQ(create("1.2"), status::success);
  EXPECT_EQ(change_state("1.2", "IN PROGRESS", "1.9"), status::success);
  EXPECT_EQ(change_state("1.2", "CANCELED", "1.8"), status::ups_wrong_transaction_uid) << "of which nothing is told";
  EXPECT_EQ(outbox_->size(), 2U);
  start();
  EXPECT_EQ(outbox_->size(), 2U);
}

TEST_F(KeptWorkItemsTest, NeedNoMemoryOnceTheyHaveEnded) {
  for (const char* uid : {"1.1", "1.2", "1.3", "1.4"}) EXPECT_EQ(create(uid), status::success);
  EXPECT_EQ(watch("1.2", UPSAction::subscribe), status::success);
  for (const char* uid : {"1.2", "1.3"}) {
    EXPECT_EQ(change_state(uid, "IN PROGRESS", "1.9"), status::success);
    EXPECT_EQ(change_state(uid, "CANCELED", "1.9"), status::success);
  }
  const auto found = [&](const char* state) {
    DataSet keys;
    keys.set(tags::ProcedureStepState, state);
    auto matches = steps_->matches(keys, {}).value();
    std::string uids;
    for (auto step = matches.next().value(); step; step = matches.next().value())
      uids += step->text_or_empty(tags::SOPInstanceUID) + " ";
    return uids;
  };
  for (int round = 0; round < 2; ++round) {
    EXPECT_EQ(steps_->size(), 2U);
    EXPECT_EQ(found(""), "1.1 1.4 1.2 1.3 ");
    EXPECT_EQ(found("SCHEDULED"), "1.1 1.4 ");
    EXPECT_EQ(found("CANCELED"), "1.2 1.3 ");
    EXPECT_EQ(steps_->state("1.3"), UPSState::canceled);
    EXPECT_EQ(steps_->find_step("1.3")->text_or_empty(tags::ProcedureStepLabel), "segment");
    EXPECT_EQ(steps_->get(to(uids::UnifiedProcedureStepPull, "1.3")).status.code, status::success);
    EXPECT_EQ(create("1.3"), status::duplicate_sop_instance);
    EXPECT_EQ(change_state("1.3", "CANCELED", "1.9"), status::ups_already_canceled);
    EXPECT_EQ(steps_->set(to(uids::UnifiedProcedureStepPull, "1.3")).status.code, status::ups_may_no_longer_be_updated);
    start();
  }
  EXPECT_EQ(watch("1.3", UPSAction::subscribe), status::success) << "and locks it";
  EXPECT_EQ(steps_->size(), 2U);
  EXPECT_EQ(steps_->remove_ended(), 0U);
  EXPECT_EQ(watch(uids::UPSGlobalSubscriptionInstance, UPSAction::unsubscribe), status::success);
  EXPECT_EQ(steps_->remove_ended(), 2U);
  EXPECT_EQ(found(""), "1.1 1.4 ");
}

TEST_F(KeptWorkItemsTest, AGlobalSubscriptionIsAlsoToWhatHasEnded) {
  for (const char* uid : {"1.1", "1.2"}) EXPECT_EQ(create(uid), status::success);
  EXPECT_EQ(change_state("1.2", "IN PROGRESS", "1.9"), status::success);
  EXPECT_EQ(change_state("1.2", "CANCELED", "1.9"), status::success);
  ASSERT_TRUE(outbox_->enroll("WATCHER"));
  EXPECT_EQ(watch(uids::UPSGlobalSubscriptionInstance, UPSAction::subscribe), status::success);
  EXPECT_EQ(outbox_->size(), 2U) << "it learns how they are";
  start();
  EXPECT_EQ(steps_->remove_ended(), 0U) << "and has locked them";
  EXPECT_EQ(steps_->size(), 1U);
}

TEST_F(KeptWorkItemsTest, KnowWhatCameOfThem) {
  EXPECT_EQ(create("1.1"), status::success);
  EXPECT_EQ(change_state("1.1", "IN PROGRESS", "1.9"), status::success);
  EXPECT_FALSE(is_output(*records_, "1.5").value());
  DataSet output;
  output.set(tags::SeriesInstanceUID, "1.5");
  DataSet performed;
  performed.set(tags::OutputInformationSequence, dicom::Sequence{output});
  NormalizedRequest request = to(uids::UnifiedProcedureStepPull, "1.1");
  request.data_set.set(tags::TransactionUID, "1.9");
  request.data_set.set(tags::UnifiedProcedureStepPerformedProcedureSequence, dicom::Sequence{performed});
  EXPECT_EQ(steps_->set(request).status.code, status::success);
  EXPECT_TRUE(is_output(*records_, "1.5").value());
  EXPECT_FALSE(is_output(*records_, "1.50").value());
  EXPECT_EQ(change_state("1.1", "CANCELED", "1.9"), status::success);
  EXPECT_EQ(steps_->remove_ended(), 1U);
  EXPECT_FALSE(is_output(*records_, "1.5").value());
}

class Full : public dicom::net::scp::UPSKeeper {
 public:
  dicom::Result<void> keep(const std::vector<dicom::net::scp::NamedUPS>&,
                           std::vector<dicom::net::scp::UPSMessage>&) override {
    return dicom::Error{dicom::ErrorCode::no_space, "disk full"};
  }
  dicom::Result<void> forget(const std::string&) override {
    return dicom::Error{dicom::ErrorCode::no_space, "disk full"};
  }
  dicom::Result<void> keep_globals(const std::vector<dicom::net::scp::UPSGlobalSubscription>&) override {
    return dicom::Error{dicom::ErrorCode::no_space, "disk full"};
  }
  dicom::Result<std::optional<dicom::net::scp::KeptUPS>> recall(const std::string&) override { return std::nullopt; }
  dicom::Result<std::vector<dicom::net::scp::NamedUPS>> ended_after(const std::string&, std::size_t) override {
    return std::vector<dicom::net::scp::NamedUPS>{};
  }
};

TEST_F(KeptWorkItemsTest, AreRefusedIfTheyCannotBeKept) {
  Full full;
  steps_ = std::make_unique<UnifiedProcedureSteps>(options_with(full));
  EXPECT_EQ(create("1.2"), status::processing_failure);
  EXPECT_EQ(steps_->size(), 0U);
  steps_->restore("1.3", {.attributes = {}, .transaction_uid = {}, .subscriptions = {}});
  EXPECT_EQ(change_state("1.3", "IN PROGRESS", "1.9"), status::processing_failure);
  EXPECT_EQ(steps_->state("1.3"), UPSState::scheduled);
}

}  // namespace
}  // namespace archive::workflow
