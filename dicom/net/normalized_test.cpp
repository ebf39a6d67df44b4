// Normalized operations and events over loopback: both sides, and events in both directions.
#include <gtest/gtest.h>

#include <condition_variable>
#include <map>
#include <mutex>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/echo.h"
#include "dicom/net/scu/normalized.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;

const std::string sop_class(uids::BasicFilmSession);

// Instances in memory; an action posts an event, and what became of it is noted.
class Instances : public NormalizedHandler {
 public:
  NormalizedResponse create(const NormalizedRequest& request) override {
    const std::lock_guard lock(mutex_);
    const std::string uid = request.sop_instance_uid.empty() ? "1.2.3.99" : request.sop_instance_uid;
    if (!instances_.emplace(uid, request.data_set).second) return {{status::duplicate_sop_instance, "twice", {}}};
    return {{}, request.data_set, uid};
  }
  NormalizedResponse get(const NormalizedRequest& request) override {
    const std::lock_guard lock(mutex_);
    const auto found = instances_.find(request.sop_instance_uid);
    if (found == instances_.end()) return {{status::no_such_sop_instance, {}, {}}};
    DataSet chosen;
    for (const Tag tag : request.attributes) {
      if (const auto element = found->second.find(tag)) chosen.set(*element);
    }
    return {{}, request.attributes.empty() ? found->second : chosen};
  }
  NormalizedResponse set(const NormalizedRequest& request) override {
    const std::lock_guard lock(mutex_);
    for (const auto element : request.data_set) instances_[request.sop_instance_uid].set(element);
    return {};
  }
  NormalizedResponse action(const NormalizedRequest& request) override {
    EventReport event{request.abstract_syntax, {}, request.sop_instance_uid, request.type_id, request.data_set};
    const int count = static_cast<int>(request.type_id);
    for (int i = 0; i < count; ++i) {
      request.events->post(event, [this](const Result<ResponseStatus>& result) { note(result); });
    }
    channel = request.events;
    return {};
  }
  NormalizedResponse remove(const NormalizedRequest& request) override {
    const std::lock_guard lock(mutex_);
    if (instances_.erase(request.sop_instance_uid) == 0) return {{status::no_such_sop_instance, {}, {}}};
    return {};
  }
  NormalizedResponse event_report(const NormalizedRequest& request) override {
    note(ResponseStatus{request.type_id, {}, {}});
    return {};
  }

  std::vector<std::uint16_t> wait_for(std::size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, 10s, [&] { return delivered_.size() >= count; });
    return delivered_;
  }
  static constexpr std::uint16_t not_delivered = 0xeeee;
  std::shared_ptr<EventChannel> channel;

 private:
  void note(const Result<ResponseStatus>& result) {
    const std::lock_guard lock(mutex_);
    delivered_.push_back(result ? result->code : not_delivered);
    changed_.notify_all();
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::string, DataSet> instances_;
  std::vector<std::uint16_t> delivered_;
};

class Normalized : public testing::Test {
 protected:
  void SetUp() override {
    scp::Services offered;
    offered.other_sop_classes = {sop_class};
    scp::ServerOptions options;
    options.policy = scp::make_policy(offered, {});
    options.handlers.normalized[sop_class] = &instances;
    auto started = scp::Server::start(std::move(options));
    ASSERT_TRUE(started.has_value()) << started.error().to_string();
    server = std::move(*started);
    auto requested = connect(false);
    ASSERT_TRUE(requested.has_value()) << requested.error().to_string();
    association.emplace(std::move(*requested));
  }
  Result<Association> connect(bool we_are_scp) {
    const scu::Proposal proposals[] = {{sop_class, scu::native_transfer_syntaxes(), we_are_scp}, scu::verification()};
    return scu::connect({"ANY", "127.0.0.1", server->port()}, {}, proposals);
  }

  Instances instances;
  std::unique_ptr<scp::Server> server;
  std::optional<Association> association;
};

DataSet film(const char* label) {
  DataSet data_set;
  data_set.set(tags::FilmSessionLabel, label);
  data_set.set(tags::NumberOfCopies, 2);
  return data_set;
}

TEST_F(Normalized, InstancesAreMadeReadChangedAndDeleted) {
  const auto created = scu::n_create(*association, {sop_class, "1.2.3"}, film("one"));
  ASSERT_TRUE(created.has_value()) << created.error().to_string();
  EXPECT_EQ(created->status.code, status::success);
  EXPECT_EQ(created->sop_instance_uid, "1.2.3");
  EXPECT_EQ(created->data_set, film("one"));
  EXPECT_EQ(scu::n_create(*association, {sop_class, "1.2.3"}, {})->status.code, status::duplicate_sop_instance);
  EXPECT_EQ(scu::n_create(*association, {sop_class, ""}, {})->sop_instance_uid, "1.2.3.99");

  const auto got = scu::n_get(*association, {sop_class, "1.2.3"}, {tags::NumberOfCopies});
  ASSERT_TRUE(got.has_value());
  EXPECT_EQ(got->data_set.size(), 1U);
  EXPECT_EQ(got->data_set.value_or<int>(tags::NumberOfCopies, 0), 2);

  EXPECT_EQ(scu::n_set(*association, {sop_class, "1.2.3"}, film("two"))->status.code, status::success);
  EXPECT_EQ(scu::n_get(*association, {sop_class, "1.2.3"}, {})->data_set, film("two"));
  EXPECT_EQ(scu::n_delete(*association, {sop_class, "1.2.3"})->status.code, status::success);
  EXPECT_EQ(scu::n_delete(*association, {sop_class, "1.2.3"})->status.code, status::no_such_sop_instance);
  EXPECT_TRUE(association->release().has_value());
}

TEST_F(Normalized, ABadInstanceUIDGoesNoFurther) {
  EXPECT_EQ(scu::n_create(*association, {sop_class, "../../etc"}, {})->status.code, status::invalid_object_instance);
  EXPECT_EQ(scu::n_get(*association, {sop_class, "x"}, {})->status.code, status::invalid_object_instance);
  EXPECT_EQ(scu::echo(*association)->code, status::success);
}

TEST_F(Normalized, WhatIsNotOfferedIsRefused) {
  NormalizedHandler nothing;
  EXPECT_EQ(nothing.set({}).status.code, status::unrecognized_operation);
  const auto other = scu::n_create(*association, {"1.2.840.999", "1.2"}, {});
  ASSERT_FALSE(other.has_value());
  EXPECT_EQ(other.error().code, ErrorCode::unsupported);
}

TEST_F(Normalized, EventsComeOverTheSameAssociation) {
  ASSERT_EQ(scu::n_action(*association, {sop_class, "1.2.3"}, 3, film("done"))->status.code, status::success);
  int seen = 0;
  const OnEvent on_event = [&](const EventReport& event) {
    EXPECT_EQ(event.event_type_id, 3);
    EXPECT_EQ(event.sop_instance_uid, "1.2.3");
    EXPECT_EQ(event.information, film("done"));
    ++seen;
    return ResponseStatus{static_cast<std::uint16_t>(0x0100 + seen), {}, {}};
  };
  // Between events the association serves requests as ever; an event may come before the answer.
  EXPECT_TRUE(scu::receive_event(*association, 10s, on_event).value());
  EXPECT_EQ(scu::n_get(*association, {sop_class, "1.2"}, {}, on_event)->status.code, status::no_such_sop_instance);
  while (seen < 3) EXPECT_TRUE(scu::receive_event(*association, 10s, on_event).value());
  EXPECT_EQ(instances.wait_for(3), (std::vector<std::uint16_t>{0x0101, 0x0102, 0x0103}));
  EXPECT_FALSE(scu::receive_event(*association, 1ms, on_event).value());
  EXPECT_TRUE(association->release().has_value());
}

// Posted from another thread while the association's own thread waits for the peer.
TEST_F(Normalized, AnEventWakesAnIdleAssociation) {
  ASSERT_TRUE(scu::n_action(*association, {sop_class, "1.2.3"}, 0, {}).has_value());
  EXPECT_FALSE(scu::receive_event(*association, 20ms, {}).value());
  ASSERT_TRUE(instances.channel->post({sop_class, {}, "1.2.3", 7, {}}));
  std::uint16_t type = 0;
  EXPECT_TRUE(scu::receive_event(*association, 10s, [&](const EventReport& event) {
                type = event.event_type_id;
                return ResponseStatus{};
              }).value());
  EXPECT_EQ(type, 7);
}

TEST_F(Normalized, WhoeverLeavesDoesNotGetItsEvents) {
  ASSERT_EQ(scu::n_action(*association, {sop_class, "1.2.3"}, 2, {})->status.code, status::success);
  association->abort();
  EXPECT_EQ(instances.wait_for(2), (std::vector<std::uint16_t>(2, Instances::not_delivered)));
  EXPECT_FALSE(instances.channel->is_open());
  EXPECT_FALSE(instances.channel->post({}));
}

TEST_F(Normalized, AnScpReportsOverAnAssociationOfItsOwn) {
  auto reversed = connect(true);
  ASSERT_TRUE(reversed.has_value());
  const AcceptedContext* context = reversed->find_context(sop_class);
  ASSERT_NE(context, nullptr);
  EXPECT_TRUE(context->requestor_is_scp);
  EXPECT_FALSE(context->requestor_is_scu);
  const auto status = scu::report_event(*reversed, {sop_class, {}, "1.2.3", 5, film("event")});
  ASSERT_TRUE(status.has_value()) << status.error().to_string();
  EXPECT_EQ(status->code, status::success);
  EXPECT_EQ(instances.wait_for(1), (std::vector<std::uint16_t>{5}));
}

}  // namespace
}  // namespace dicom::net
