#include "archive/workflow/event_outbox.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <thread>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/json/json.h"

namespace archive::workflow {
namespace {

using dicom::net::scp::UPSMessage;
namespace tags = dicom::tags;
namespace uids = dicom::uids;

// What a client would hear, and what it is asked.
class Listener : public EventChannel {
 public:
  bool send(const std::string& event) override {
    if (gone) return false;
    heard.push_back(dicom::parse_json(event).value().text_or_empty(tags::AffectedSOPInstanceUID));
    return true;
  }
  void ask(std::uint64_t number) override { asked = number; }
  std::vector<std::string> heard;
  std::uint64_t asked = 0;
  bool gone = false;
};

class EventOutboxTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("outbox-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    start();
  }
  void TearDown() override {
    outbox_.reset();
    records_.reset();
    std::filesystem::remove_all(folder_);
  }
  void start() {
    outbox_.reset();
    records_ = index::open_records(folder_, {.durable = false}).value();
    outbox_ = EventOutbox::open(*records_, options_).value();
  }
  // As a change of these steps, in this order.
  std::size_t happen(std::initializer_list<const char*> steps, const char* receiver = "WATCHER") {
    std::vector<UPSMessage> messages;
    for (const char* step : steps) {
      dicom::net::EventReport event{.abstract_syntax = std::string(uids::UnifiedProcedureStepEvent),
                                    .sop_class_uid = std::string(uids::UnifiedProcedureStepPush),
                                    .sop_instance_uid = step,
                                    .event_type_id = 1,
                                    .information = {}};
      event.information.set(tags::ProcedureStepState, "SCHEDULED");
      messages.push_back({receiver, std::move(event)});
    }
    EventOutbox::Batch batch = outbox_->take(messages);
    EXPECT_TRUE(records_->put(EventOutbox::records_of(batch)));
    outbox_->post(std::move(batch));
    return messages.size();
  }
  std::shared_ptr<Listener> listen() {
    auto listener = std::make_shared<Listener>();
    outbox_->open_channel("WATCHER", listener);
    return listener;
  }
  // The records follow on a thread of their own.
  void wait_for_records(std::size_t count) {
    for (int i = 0; i < 1000 && records_->all("work item event")->size() != count; ++i)
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    EXPECT_EQ(records_->all("work item event")->size(), count);
  }

  std::filesystem::path folder_;
  EventOutbox::Options options_;
  std::unique_ptr<index::Records> records_;
  std::unique_ptr<EventOutbox> outbox_;
};

using Heard = std::vector<std::string>;

TEST_F(EventOutboxTest, WaitsForWhoIsNotListening) {
  EXPECT_EQ(happen({"1.1"}), 1U) << "nobody has enrolled";
  ASSERT_TRUE(outbox_->enroll("WATCHER"));
  EXPECT_EQ(happen({"1.2", "1.3"}), 0U);
  EXPECT_EQ(happen({"1.4"}, "OTHER"), 1U);
  start();
  EXPECT_TRUE(outbox_->serves("WATCHER"));
  EXPECT_EQ(happen({"1.5"}), 0U);
  const auto listener = listen();
  EXPECT_EQ(listener->heard, (Heard{"1.2", "1.3", "1.5"}));
  EXPECT_EQ(outbox_->size(), 3U) << "it may not have heard them";
}

TEST_F(EventOutboxTest, WhatWasNotAcknowledgedGoesOutAgain) {
  ASSERT_TRUE(outbox_->enroll("WATCHER"));
  happen({"1.1", "1.2"});
  const auto first = listen();
  const std::uint64_t two = first->asked;
  happen({"1.3"});
  outbox_->acknowledged("WATCHER", *first, two);
  EXPECT_EQ(outbox_->size(), 1U);
  wait_for_records(1);
  outbox_->close_channel("WATCHER", *first);
  start();
  const auto second = listen();
  EXPECT_EQ(second->heard, (Heard{"1.3"}));
  outbox_->acknowledged("WATCHER", *second, second->asked);
  wait_for_records(0);
  start();
  EXPECT_EQ(listen()->heard, Heard());
}

TEST_F(EventOutboxTest, OneChannelDoesNotTakeFromAnother) {
  const auto fast = listen();
  const auto slow = listen();
  EXPECT_EQ(happen({"1.1"}), 0U) << "who listens is served";
  EXPECT_EQ(slow->heard, (Heard{"1.1"}));
  outbox_->acknowledged("WATCHER", *fast, fast->asked);
  EXPECT_EQ(outbox_->size(), 1U);
  outbox_->close_channel("WATCHER", *slow);
  EXPECT_EQ(outbox_->size(), 0U) << "one of them has heard it";
}

TEST_F(EventOutboxTest, NoMoreIsUnderWayThanTheWindow) {
  options_.window = 2;
  start();
  const auto listener = listen();
  happen({"1.1", "1.2", "1.3", "1.4", "1.5"});
  EXPECT_EQ(listener->heard.size(), 2U);
  outbox_->acknowledged("WATCHER", *listener, listener->asked + 100);  // more than it was asked
  EXPECT_EQ(listener->heard.size(), 4U);
  outbox_->acknowledged("WATCHER", *listener, listener->asked);
  EXPECT_EQ(listener->heard, (Heard{"1.1", "1.2", "1.3", "1.4", "1.5"}));
}

TEST_F(EventOutboxTest, AnAnswerToAnEventIsOneToThoseBeforeIt) {
  const auto listener = listen();
  happen({"1.1", "1.2", "1.3"});
  ASSERT_EQ(outbox_->size(), 3U);
  const std::uint64_t last = listener->asked;
  outbox_->answered("WATCHER", *listener, message_id_of(last + 1));
  EXPECT_EQ(outbox_->size(), 3U) << "such an event was never sent";
  outbox_->answered("WATCHER", *listener, message_id_of(last - 1));
  EXPECT_EQ(outbox_->size(), 1U);
  outbox_->close_channel("WATCHER", *listener);
  const auto next = listen();
  EXPECT_EQ(next->heard, (Heard{"1.3"}));
  outbox_->answered("WATCHER", *listener, message_id_of(last));
  EXPECT_EQ(outbox_->size(), 1U) << "that channel is gone";
  outbox_->answered("WATCHER", *next, message_id_of(last));
  EXPECT_EQ(outbox_->size(), 0U);
}

TEST_F(EventOutboxTest, WhatFailsToGoOutIsKept) {
  const auto listener = listen();
  listener->gone = true;
  EXPECT_EQ(happen({"1.1"}), 0U);
  outbox_->close_channel("WATCHER", *listener);
  EXPECT_EQ(listen()->heard, (Heard{"1.1"}));
}

TEST_F(EventOutboxTest, IsBounded) {
  std::uint64_t lost = 0;
  options_.most_waiting = 3;
  options_.on_lost = [&](const std::string&, std::uint64_t events) { lost += events; };
  start();
  ASSERT_TRUE(outbox_->enroll("WATCHER"));
  happen({"1.1", "1.2"});
  happen({"1.3", "1.4", "1.5"});
  EXPECT_EQ(lost, 2U);
  wait_for_records(3);
  EXPECT_EQ(listen()->heard, (Heard{"1.3", "1.4", "1.5"}));
}

TEST_F(EventOutboxTest, WhoHasAnAddressHearsByDimseUnlessItListens) {
  options_.has_address = [](const std::string&) { return true; };
  start();
  ASSERT_TRUE(outbox_->enroll("WATCHER"));
  EXPECT_EQ(happen({"1.1"}), 1U);
  const auto listener = listen();
  EXPECT_EQ(happen({"1.2"}), 0U);
  EXPECT_EQ(listener->heard, (Heard{"1.2"}));
}

TEST(EventText, IsTheStandards) {
  dicom::net::EventReport event{.abstract_syntax = {},
                                .sop_class_uid = std::string(uids::UnifiedProcedureStepPush),
                                .sop_instance_uid = "1.2.3",
                                .event_type_id = 1,
                                .information = {}};
  event.information.set(tags::ProcedureStepState, "SCHEDULED");
  EXPECT_EQ(event_text(event, 22),
            R"({"00000002":{"vr":"UI","Value":["1.2.840.10008.5.1.4.34.6.1"]},)"
            R"("00000100":{"vr":"US","Value":[256]},"00000110":{"vr":"US","Value":[23]},)"
            R"("00000800":{"vr":"US","Value":[0]},"00001000":{"vr":"UI","Value":["1.2.3"]},)"
            R"("00001002":{"vr":"US","Value":[1]},"00741000":{"vr":"CS","Value":["SCHEDULED"]}})");
}

}  // namespace
}  // namespace archive::workflow
