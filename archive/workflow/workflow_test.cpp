// The workflow services joined, over associations; what was promised before a crash is kept after it.
#include "archive/workflow/workflow.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "archive/tests/made_instance.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/server.h"
#include "dicom/net/scu/commitment.h"

namespace archive::workflow {
namespace {

using namespace std::chrono_literals;
using dicom::net::ListedInstance;
using test::Made;
namespace net = dicom::net;
namespace uids = dicom::uids;

const std::string commitment(uids::StorageCommitmentPushModel);

// A scanner that listens for its reports.
class Scanner : public net::NormalizedHandler {
 public:
  net::NormalizedResponse event_report(const net::NormalizedRequest& request) override {
    const std::lock_guard lock(mutex_);
    transactions_.push_back(request.data_set.text_or_empty(dicom::tags::TransactionUID));
    heard_.notify_all();
    return {};
  }
  std::vector<std::string> wait_for(std::size_t count) {
    std::unique_lock lock(mutex_);
    heard_.wait_for(lock, 20s, [&] { return transactions_.size() >= count; });
    return transactions_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable heard_;
  std::vector<std::string> transactions_;
};

class WorkflowTest : public testing::Test {
 protected:
  void SetUp() override {
    configuration_.data_folder = std::filesystem::path(testing::TempDir()) / ("workflow-" + std::to_string(::getpid()));
    std::filesystem::create_directories(configuration_.data_folder);
    configuration_.durable = false;
    listen();  // to know a port that is free
    Peer peer;
    peer.ae_title = "CT1";
    peer.host = "127.0.0.1";
    peer.port = listening_->port();
    configuration_.peers = {peer};
    listening_.reset();
  }
  void TearDown() override {
    stop();
    std::filesystem::remove_all(configuration_.data_folder);
  }
  static std::unique_ptr<net::scp::Server> serve(net::scp::Services services, net::scp::ServerOptions options) {
    options.policy = net::scp::make_policy(services, {});
    auto server = net::scp::Server::start(std::move(options));
    EXPECT_TRUE(server) << server.error().to_string();
    return *std::move(server);
  }
  void listen(std::uint16_t port = 0) {
    net::scp::Services services;
    services.other_sop_classes.push_back(commitment);
    net::scp::ServerOptions options;
    options.port = port;
    options.handlers.normalized.emplace(commitment, &scanner_);
    listening_ = serve(std::move(services), std::move(options));
  }
  void start() {
    archive_ = Archive::open(configuration_, log_).value();
    workflow_ = Workflow::open(*archive_).value();
    net::scp::Services services;
    net::scp::ServerOptions options;
    workflow_->offer(services, options.handlers);
    server_ = serve(std::move(services), std::move(options));
  }
  void stop() {
    server_.reset();
    workflow_.reset();
    archive_.reset();
  }

  Scanner scanner_;
  Configuration configuration_;
  Log log_{2, LogLevel::error};
  std::unique_ptr<Archive> archive_;
  std::unique_ptr<Workflow> workflow_;
  std::unique_ptr<net::scp::Server> server_;
  std::unique_ptr<net::scp::Server> listening_;
};

TEST_F(WorkflowTest, AReportThatCouldNotBeToldIsToldAfterARestart) {
  start();
  const Made made;
  ASSERT_TRUE(test::store(*archive_, made));
  const net::scu::Proposal proposal = net::scu::storage_commitment();
  net::scu::Requestor requestor;
  requestor.ae_title = "CT1";
  auto association = net::scu::connect({"ISOCENTER", "127.0.0.1", server_->port()}, requestor, {&proposal, 1});
  ASSERT_TRUE(association);
  const ListedInstance instance{std::string(test::ct_image_storage), made.uid()};
  ASSERT_TRUE(net::scu::request_commitment(*association, "2.25.7", {instance}, {}));
  ASSERT_TRUE(association->release());
  stop();  // nobody has listened
  EXPECT_TRUE(scanner_.wait_for(0).empty());
  listen(configuration_.peers[0].port);
  start();
  EXPECT_EQ(scanner_.wait_for(1), std::vector<std::string>{"2.25.7"});
  stop();
  start();
  std::this_thread::sleep_for(300ms);
  EXPECT_EQ(scanner_.wait_for(1).size(), 1U) << "what was answered is not told again";
}

}  // namespace
}  // namespace archive::workflow
