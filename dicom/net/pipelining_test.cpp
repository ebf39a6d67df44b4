// The asynchronous operations window: several C-STOREs under way, answered in any order.
#include <gtest/gtest.h>

#include <condition_variable>
#include <future>
#include <thread>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/io/listener.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/echo.h"
#include "dicom/net/scu/store_queue.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;

const std::string ct(uids::CTImageStorage);
const std::string implicit_le(uids::ImplicitVRLittleEndian);

scu::Instance instance(const std::string& uid, std::size_t size) {
  return {{{ct, implicit_le}, uid}, SharedBytes(ByteVector(size, std::byte{0}))};
}

// Commits only when as many as were asked for wait for it: alone, each would wait for ever.
class GroupStore : public StoreHandler {
 public:
  explicit GroupStore(std::size_t group, std::chrono::milliseconds patience = 10s)
      : group_(group), patience_(patience) {}

  std::variant<std::unique_ptr<StoreSink>, ResponseStatus> begin(const StoreRequest& request) override {
    if (request.sop_instance_uid == "9") return ResponseStatus{status::out_of_resources, "full", {}};
    return std::make_unique<Sink>(*this);
  }
  std::size_t largest() const { return largest_; }
  std::uint64_t bytes() const { return bytes_; }

 private:
  class Sink : public StoreSink {
   public:
    explicit Sink(GroupStore& store) : store_(store) {}
    void write(Bytes bytes) override { store_.bytes_ += bytes.size(); }
    ResponseStatus commit() override {
      store_.commit();
      return {};
    }

   private:
    GroupStore& store_;
  };

  void commit() {
    std::unique_lock lock(mutex_);
    ++waiting_;
    largest_ = std::max(largest_, waiting_);
    if (waiting_ >= group_) released_ += std::exchange(waiting_, 0);
    const bool group_came = changed_.wait_for(lock, patience_, [&] { return released_ > 0; });
    if (group_came) --released_;
    changed_.notify_all();
  }

  std::size_t group_;
  std::chrono::milliseconds patience_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t waiting_ = 0;
  std::size_t released_ = 0;
  std::size_t largest_ = 0;
  std::atomic<std::uint64_t> bytes_ = 0;
};

class Pipelining : public testing::Test {
 protected:
  GroupStore& start(std::size_t group, std::uint16_t window, std::chrono::milliseconds patience = 10s) {
    store_ = std::make_unique<GroupStore>(group, patience);
    scp::Services offered;
    offered.storage = true;
    offered.operations_window = window;
    scp::ServerOptions options;
    options.policy = scp::make_policy(offered, {});
    options.handlers.store = store_.get();
    server = *scp::Server::start(std::move(options));
    return *store_;
  }
  Association connect(std::uint16_t window) {
    scu::Requestor requestor;
    requestor.operations_window = window;
    const std::vector<scu::Proposal> proposals{scu::verification(), {ct, {implicit_le}}};
    auto association = scu::connect({"X", "127.0.0.1", server->port()}, requestor, proposals);
    EXPECT_TRUE(association.has_value()) << association.error().to_string();
    return std::move(*association);
  }

  std::unique_ptr<GroupStore> store_;  // outlives the server
  std::unique_ptr<scp::Server> server;
};

TEST_F(Pipelining, CommitsTogetherWhatIsUnderWay) {
  GroupStore& store = start(4, 16);
  auto association = connect(8);
  EXPECT_EQ(association.window_of_ours(), 8);
  std::map<std::size_t, int> answers;
  scu::StoreQueue queue(association, {}, [&](std::size_t number, const Result<ResponseStatus>& answer) {
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->code, status::success);
    ++answers[number];
  });
  for (std::size_t i = 0; i < 40; ++i) {
    ASSERT_TRUE(queue.add(i, instance("1." + std::to_string(i), 30'000)).has_value());
  }
  ASSERT_TRUE(queue.finish().has_value());
  EXPECT_EQ(answers.size(), 40U);
  EXPECT_GE(store.largest(), 4U);
  EXPECT_EQ(store.bytes(), 40U * 30'000);
  EXPECT_EQ(scu::echo(association)->code, status::success);
  EXPECT_TRUE(association.release().has_value());
}

TEST_F(Pipelining, WithoutAWindowOneFollowsTheOther) {
  GroupStore& store = start(1, 1);
  auto association = connect(8);
  EXPECT_EQ(association.window_of_ours(), 1);
  std::size_t answers = 0;
  scu::StoreQueue queue(association, {}, [&](std::size_t, const Result<ResponseStatus>&) { ++answers; });
  for (std::size_t i = 0; i < 10; ++i) {
    ASSERT_TRUE(queue.add(i, instance("1." + std::to_string(i), 3'000)).has_value());
    EXPECT_LE(queue.unanswered().size(), 1U);
  }
  ASSERT_TRUE(queue.finish().has_value());
  EXPECT_EQ(answers, 10U);
  EXPECT_EQ(store.largest(), 1U);
}

TEST_F(Pipelining, RefusalsAndImpossibleInstancesAreToldOfTheirOwn) {
  start(1, 8);
  auto association = connect(8);
  std::map<std::size_t, std::string> answers;
  scu::StoreQueue queue(association, {}, [&](std::size_t number, const Result<ResponseStatus>& answer) {
    answers[number] = answer ? std::string(to_string(status_class(answer->code))) : "unsupported";
  });
  scu::Instance jpeg = instance("2", 10);
  jpeg.reference.kind.transfer_syntax_uid = uids::JPEGBaseline8Bit;
  ASSERT_TRUE(queue.add(0, instance("1", 10)).has_value());
  ASSERT_TRUE(queue.add(1, jpeg).has_value());
  ASSERT_TRUE(queue.add(2, instance("9", 10)).has_value());
  ASSERT_TRUE(queue.add(3, instance("3", 10)).has_value());
  ASSERT_TRUE(queue.finish().has_value());
  EXPECT_EQ(answers,
            (std::map<std::size_t, std::string>{{0, "success"}, {1, "unsupported"}, {2, "failure"}, {3, "success"}}));
}

// The peer goes while the window is full: what was to be added next is not forgotten either.
TEST(StoreQueue, KnowsWhatWasNotAnsweredWhenThePeerGoes) {
  auto listener = *io::Listener::listen("127.0.0.1", 0);
  std::promise<void> full;
  std::jthread scp([&] {
    AcceptorPolicy policy;
    policy.abstract_syntaxes[ct] = {std::make_shared<std::vector<std::string>>(std::vector{implicit_le})};
    policy.operations_window = 2;
    const auto decide = [&](const AAssociateRQ& request) { return negotiate(request, policy); };
    auto association = Association::accept(*listener.accept(io::Deadline::after(5s)), 16384, decide);
    ASSERT_TRUE(association.has_value());
    for (int i = 0; i < 2; ++i) {
      ASSERT_TRUE(association->receive_command(5s).has_value());
      ASSERT_TRUE(association->receive_data_set().has_value());
    }
    full.get_future().wait();
    association->abort();
  });
  scu::Requestor requestor;
  requestor.operations_window = 2;
  const scu::Proposal proposals[] = {{ct, {implicit_le}}};
  auto association = *scu::connect({"X", "127.0.0.1", listener.port()}, requestor, proposals);
  scu::StoreQueue queue(association, {}, [](std::size_t, const Result<ResponseStatus>&) {});
  ASSERT_TRUE(queue.add(10, instance("1", 100)).has_value());
  ASSERT_TRUE(queue.add(11, instance("2", 100)).has_value());
  full.set_value();
  EXPECT_FALSE(queue.add(12, instance("3", 100)).has_value());
  EXPECT_EQ(queue.unanswered(), (std::vector<std::size_t>{10, 11, 12}));
}

// A peer that goes while commits are under way: they are finished, nothing hangs, the server lives.
TEST_F(Pipelining, APeerThatVanishesWithCommitsUnderWay) {
  start(2, 8, 100ms);
  for (int i = 0; i < 5; ++i) {
    auto association = connect(8);
    scu::StoreQueue queue(association, {}, [](std::size_t, const Result<ResponseStatus>&) {});
    for (std::size_t j = 0; j < 6; ++j) ASSERT_TRUE(queue.add(j, instance("1", 5'000)).has_value());
    association.shut_down();
  }
  auto association = connect(1);
  EXPECT_EQ(scu::echo(association)->code, status::success);
}

// A peer that has more under way than was agreed is served all the same: it waits.
TEST_F(Pipelining, TheWindowIsABoundNotATrap) {
  start(1, 2);
  auto association = connect(2);
  for (std::uint16_t i = 1; i <= 20; ++i) {
    auto prepared = scu::prepare_store(association, instance("1." + std::to_string(i), 1'000), {});
    ASSERT_TRUE(prepared.has_value());
    ASSERT_TRUE(association.send(prepared->context_id, prepared->request, {prepared->data_set.bytes()}).has_value());
  }
  std::set<std::uint16_t> answered;
  for (int i = 0; i < 20; ++i) {
    const auto received = association.receive_command(5s);
    ASSERT_TRUE(received.has_value() && *received) << i;
    answered.insert((*received)->message_id());
  }
  EXPECT_EQ(answered.size(), 20U);
}

// An SCP that answers last come, first served.
TEST(StoreQueue, TakesAnswersInAnyOrder) {
  auto listener = *io::Listener::listen("127.0.0.1", 0);
  std::jthread scp([&] {
    AcceptorPolicy policy;
    policy.abstract_syntaxes[ct] = {std::make_shared<std::vector<std::string>>(std::vector{implicit_le})};
    policy.operations_window = 3;
    const auto decide = [&](const AAssociateRQ& request) { return negotiate(request, policy); };
    auto association = Association::accept(*listener.accept(io::Deadline::after(5s)), 16384, decide);
    ASSERT_TRUE(association.has_value());
    std::vector<CStoreRQ> requests;
    for (int i = 0; i < 3; ++i) {
      const auto received = association->receive_command(5s);
      ASSERT_TRUE(received.has_value() && *received);
      ASSERT_TRUE(association->receive_data_set().has_value());
      requests.push_back(*(*received)->as<CStoreRQ>());
    }
    for (auto each = requests.rbegin(); each != requests.rend(); ++each) {
      CStoreRSP response;
      response.message_id_being_responded_to = each->message_id;
      response.status.comment = each->affected_sop_instance_uid;
      ASSERT_TRUE(association->send(1, response).has_value());
    }
    static_cast<void>(association->receive_command(5s));
  });
  scu::Requestor requestor;
  requestor.operations_window = 5;
  const scu::Proposal proposals[] = {{ct, {implicit_le}}};
  auto association = *scu::connect({"X", "127.0.0.1", listener.port()}, requestor, proposals);
  std::vector<std::string> order;
  scu::StoreQueue queue(association, {}, [&](std::size_t number, const Result<ResponseStatus>& answer) {
    order.push_back(std::to_string(number) + "=" + answer->comment);
  });
  for (std::size_t i = 0; i < 3; ++i) ASSERT_TRUE(queue.add(i, instance(std::to_string(i), 100)).has_value());
  ASSERT_TRUE(queue.finish().has_value());
  EXPECT_EQ(order, (std::vector<std::string>{"2=2", "1=1", "0=0"}));
  EXPECT_TRUE(association.release().has_value());
}

}  // namespace
}  // namespace dicom::net
