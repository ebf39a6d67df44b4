// C-CANCEL of retrievals, on both sides (of queries: services_test.cpp).
#include <gtest/gtest.h>

#include <thread>

#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/echo.h"
#include "dicom/net/scu/query.h"
#include "dicom/net/test_archive.h"

namespace dicom::net {
namespace {

using namespace std::chrono_literals;

const std::string ct(uids::CTImageStorage);
const std::string explicit_le(uids::ExplicitVRLittleEndian);
constexpr std::uint16_t total = 100;

// Slow enough that a retrieval tells of its progress before it is done.
class SlowReceiver : public MemoryArchive {
 public:
  std::variant<std::unique_ptr<StoreSink>, ResponseStatus> begin(const StoreRequest& request) override {
    std::this_thread::sleep_for(10ms);
    return MemoryArchive::begin(request);
  }
};

class Cancel : public testing::Test {
 protected:
  Cancel() {
    for (int i = 0; i < total; ++i) archive.add({{{ct, explicit_le}, "1.2." + std::to_string(i)}, ByteVector(100)});
    scp::Services offered;
    offered.storage = offered.get = offered.move = true;
    scp::ServerOptions options;
    options.policy = scp::make_policy(offered, {});
    options.handlers.store = &archive;
    options.handlers.retrieve = &archive;
    server = *scp::Server::start(std::move(options));
  }
  Association connect(std::vector<scu::Proposal> proposals) {
    proposals.push_back(scu::verification());
    return *scu::connect({"A", "127.0.0.1", server->port()}, {}, proposals);
  }
  static void expect_cancelled(const Result<scu::RetrieveResult>& result) {
    ASSERT_TRUE(result.has_value()) << result.error().to_string();
    EXPECT_EQ(result->status.code, status::cancel);
    const SubOperations& counts = result->sub_operations;
    EXPECT_GT(counts.completed.value_or(0), 0);
    EXPECT_GT(counts.remaining.value_or(0), 0) << "PS3.4 C.4.2.1.6: told of what was cancelled";
    EXPECT_EQ(counts.completed.value_or(0) + counts.remaining.value_or(0), total);
  }

  MemoryArchive archive;
  std::unique_ptr<scp::Server> server;
};

TEST_F(Cancel, EndsAGet) {
  const auto sop_class = scu::get_sop_class(scu::QueryModel::study_root);
  auto association = connect(scu::get_proposals(sop_class, std::vector{ct}));
  SlowReceiver receiver;
  const auto result = scu::get(association, sop_class, {}, receiver, [](const SubOperations&) { return false; });
  expect_cancelled(result);
  EXPECT_EQ(receiver.all().size(), result->sub_operations.completed);
  EXPECT_EQ(scu::echo(association)->code, status::success) << "the association stays usable";
}

TEST_F(Cancel, EndsAMove) {
  SlowReceiver receiver;
  scp::Services offered;
  offered.storage = true;
  scp::ServerOptions options;
  options.policy = scp::make_policy(offered, {});
  options.handlers.store = &receiver;
  const auto destination = *scp::Server::start(std::move(options));
  archive.destinations["SINK"] = {"SINK", "127.0.0.1", destination->port()};
  const auto sop_class = scu::move_sop_class(scu::QueryModel::study_root);
  auto association = connect({scu::query_proposal(sop_class)});
  const auto result = scu::move(association, sop_class, "SINK", {}, [](const SubOperations&) { return false; });
  expect_cancelled(result);
  EXPECT_EQ(receiver.all().size(), result->sub_operations.completed);
  EXPECT_EQ(scu::echo(association)->code, status::success);
}

}  // namespace
}  // namespace dicom::net
