#include "archive/workflow/kept_reports.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

namespace archive::workflow {
namespace {

using dicom::net::ListedInstance;
using dicom::net::scp::CommitmentReport;

class KeptReportsTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("reports-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    options_.pause = std::chrono::milliseconds(1);
    options_.send = [this](const CommitmentReport& report) { return send(report); };
    open();
  }
  void TearDown() override {
    reports_.reset();
    records_.reset();
    std::filesystem::remove_all(folder_);
  }
  // As after a crash.
  void open() {
    reports_.reset();
    records_ = index::open_records(folder_, {.durable = false}).value();
    reports_ = std::make_unique<KeptReports>(*records_);
  }
  void start() { ASSERT_TRUE(reports_->start(options_)); }
  bool send(const CommitmentReport& report) {
    const std::lock_guard lock(mutex_);
    sent_.push_back(report);
    changed_.notify_all();
    return reachable_;
  }
  bool wait_for_sent(std::size_t count) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(10), [&] { return sent_.size() >= count; });
  }
  static CommitmentReport report(const char* transaction, const char* peer = "CT1") {
    ListedInstance good{"1.2.1", "1.1"};
    ListedInstance bad{"1.2.1", "1.2"};
    bad.failure_reason = 0x0112;
    return {.result = {.transaction_uid = transaction, .committed = {good}, .failed = {bad}},
            .peer = peer,
            .as = "ARCHIVE"};
  }
  static dicom::Error nobody() { return {dicom::ErrorCode::disconnected, "nobody is there", {}, {}}; }

  std::filesystem::path folder_;
  KeptReports::Options options_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<CommitmentReport> sent_;
  bool reachable_ = true;
  std::unique_ptr<index::Records> records_;
  std::unique_ptr<KeptReports> reports_;
};

TEST_F(KeptReportsTest, AreSentAgainAfterACrash) {
  start();
  ASSERT_TRUE(reports_->keep(report("2.25.1")));
  open();
  start();
  ASSERT_TRUE(wait_for_sent(1));
  EXPECT_EQ(sent_[0].result.transaction_uid, "2.25.1");
  EXPECT_EQ(sent_[0].result.committed, report("2.25.1").result.committed);
  EXPECT_EQ(sent_[0].result.failed, report("2.25.1").result.failed);
  EXPECT_EQ(sent_[0].result.failed.at(0).failure_reason, 0x0112);
  EXPECT_EQ(sent_[0].peer, "CT1");
  EXPECT_EQ(sent_[0].as, "ARCHIVE");
  reports_->note(sent_[0], dicom::net::ResponseStatus{});
  open();
  start();
  EXPECT_EQ(reports_->size(), 0U) << "what was answered is forgotten";
}

TEST_F(KeptReportsTest, AreTriedUntilTheyAreAnswered) {
  start();
  ASSERT_TRUE(reports_->keep(report("2.25.1")));
  reports_->note(report("2.25.1"), nobody());
  ASSERT_TRUE(wait_for_sent(1));
  reports_->note(report("2.25.1"), nobody());
  ASSERT_TRUE(wait_for_sent(2));
  reports_->stop();
  EXPECT_EQ(sent_.size(), 2U) << "one attempt at a time";
  reports_->note(report("2.25.1"), dicom::net::ResponseStatus{0x0110, {}, {}});
  EXPECT_EQ(reports_->size(), 0U) << "an answer, if no friendly one";
}

TEST_F(KeptReportsTest, WaitForWhoHasNoAddress) {
  reachable_ = false;
  start();
  ASSERT_TRUE(reports_->keep(report("2.25.1")));
  reports_->note(report("2.25.1"), nobody());
  EXPECT_TRUE(wait_for_sent(3));
  EXPECT_EQ(reports_->size(), 1U);
}

TEST_F(KeptReportsTest, AreGivenUpInTheEnd) {
  ASSERT_TRUE(reports_->keep(report("2.25.1")));
  open();
  std::atomic<int> given_up = 0;
  options_.given_up_after = std::chrono::milliseconds(-1'000);
  options_.on_given_up = [&](const CommitmentReport&) { ++given_up; };
  start();
  for (int i = 0; i < 1000 && given_up == 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  EXPECT_EQ(given_up, 1);
  EXPECT_TRUE(sent_.empty());
  open();
  start();
  EXPECT_EQ(reports_->size(), 0U);
}

}  // namespace
}  // namespace archive::workflow
