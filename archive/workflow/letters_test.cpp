#include "archive/workflow/letters.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <condition_variable>
#include <filesystem>
#include <mutex>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scp/normalized_handler.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/server.h"

namespace archive::workflow {
namespace {

using namespace std::chrono_literals;
namespace net = dicom::net;
namespace uids = dicom::uids;

const std::string steps(uids::ModalityPerformedProcedureStep);
const std::string news(uids::ModalityPerformedProcedureStepNotification);

// Takes steps, and hears of them; notes "create 1.2 CT".
class Listener : public net::NormalizedHandler {
 public:
  net::NormalizedResponse create(const net::NormalizedRequest& request) override { return note("create", request); }
  net::NormalizedResponse set(const net::NormalizedRequest& request) override { return note("set", request); }
  net::NormalizedResponse event_report(const net::NormalizedRequest& request) override {
    return note("event " + std::to_string(request.type_id), request);
  }
  std::vector<std::string> wait_for(std::size_t count) {
    std::unique_lock lock(mutex_);
    heard_.wait_for(lock, 20s, [&] { return lines_.size() >= count; });
    return lines_;
  }
  void answer(std::uint16_t code) {
    const std::lock_guard lock(mutex_);
    code_ = code;
  }

 private:
  net::NormalizedResponse note(const std::string& what, const net::NormalizedRequest& request) {
    const std::lock_guard lock(mutex_);
    lines_.push_back(what + " " + request.sop_instance_uid + " " +
                     request.data_set.text_or_empty(dicom::tags::Modality));
    heard_.notify_all();
    return {.status = {code_, {}, {}}};
  }
  std::mutex mutex_;
  std::condition_variable heard_;
  std::vector<std::string> lines_;
  std::uint16_t code_ = 0;
};

Letter letter(Letter::Kind kind, const std::string& uid, std::uint16_t type = 0) {
  Letter letter{.peer = "RIS", .kind = kind, .content = {}};
  letter.content.abstract_syntax = kind == Letter::Kind::event ? news : steps;
  letter.content.sop_class_uid = steps;
  letter.content.sop_instance_uid = uid;
  letter.content.event_type_id = type;
  if (kind != Letter::Kind::event) letter.content.information.set(dicom::tags::Modality, "CT");
  return letter;
}

class LettersTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("letters-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    listen();  // to know a port that is free
    port_ = server_->port();
    server_.reset();
    open();
  }
  void TearDown() override {
    letters_.reset();
    server_.reset();
    records_.reset();
    std::filesystem::remove_all(folder_);
  }
  void open(std::chrono::milliseconds given_up_after = 1h) {
    letters_.reset();
    records_ = index::open_records(folder_, {.durable = false}).value();
    letters_ = Letters::open(*records_, {.call_of = [this](const std::string& title) -> dicom::Result<PeerCall> {
                                           return PeerCall{{title, "127.0.0.1", port_}, {}};
                                         },
                                         .on_failed =
                                             [this](const Letter& failed, const std::string&) {
                                               const std::lock_guard lock(mutex_);
                                               failed_ += failed.content.sop_instance_uid + " ";
                                             },
                                         .pause = 20ms,
                                         .longest_pause = 50ms,
                                         .given_up_after = given_up_after})
                   .value();
  }
  void listen() {
    net::scp::Services services;
    services.other_sop_classes = {steps, news};
    net::scp::ServerOptions options;
    options.port = port_;
    options.handlers.normalized.emplace(steps, &listener_);
    options.handlers.normalized.emplace(news, &listener_);
    options.policy = net::scp::make_policy(services, {});
    server_ = net::scp::Server::start(std::move(options)).value();
  }
  void write(std::vector<Letter> letters) {
    ASSERT_TRUE(records_->put(letters_->records_of(letters).value()));
    letters_->post("RIS");
  }
  void wait_until_empty() {
    for (int i = 0; i < 500 && letters_->size().value() > 0; ++i) std::this_thread::sleep_for(10ms);
    EXPECT_EQ(letters_->size().value(), 0U);
  }
  std::string failed() {
    const std::lock_guard lock(mutex_);
    return failed_;
  }

  std::filesystem::path folder_;
  std::uint16_t port_ = 0;
  std::mutex mutex_;
  std::string failed_;  // guarded by mutex_
  Listener listener_;
  std::unique_ptr<net::scp::Server> server_;
  std::unique_ptr<index::Records> records_;
  std::unique_ptr<Letters> letters_;
};

TEST_F(LettersTest, ArriveInTheirOrderWhateverTheyAre) {
  listen();
  write({letter(Letter::Kind::create, "1.2"), letter(Letter::Kind::event, "1.2", 1)});
  write({letter(Letter::Kind::set, "1.2"), letter(Letter::Kind::event, "1.2", 2)});
  EXPECT_EQ(listener_.wait_for(4),
            (std::vector<std::string>{"create 1.2 CT", "event 1 1.2 ", "set 1.2 CT", "event 2 1.2 "}));
  wait_until_empty();
  EXPECT_EQ(failed(), "");
}

TEST_F(LettersTest, WaitForAPeerThatIsNotThereAlsoOverRestarts) {
  write({letter(Letter::Kind::create, "1.2")});
  open();
  write({letter(Letter::Kind::set, "1.2")});
  EXPECT_EQ(letters_->size().value(), 2U);
  listen();
  EXPECT_EQ(listener_.wait_for(2), (std::vector<std::string>{"create 1.2 CT", "set 1.2 CT"}));
  wait_until_empty();
  open();
  write({letter(Letter::Kind::event, "1.2", 1)});
  EXPECT_EQ(listener_.wait_for(3).size(), 3U) << "what was answered is not told again";
}

TEST_F(LettersTest, ThatAreRefusedAreAnswered) {
  listen();
  listener_.answer(net::status::processing_failure);
  write({letter(Letter::Kind::set, "1.2"), letter(Letter::Kind::set, "1.3")});
  EXPECT_EQ(listener_.wait_for(2).size(), 2U);
  wait_until_empty();
  EXPECT_EQ(failed(), "1.2 1.3 ");
  listener_.answer(net::status::duplicate_sop_instance);
  write({letter(Letter::Kind::create, "1.4")});
  wait_until_empty();
  EXPECT_EQ(failed(), "1.2 1.3 ") << "we have created it before we died";
}

TEST_F(LettersTest, AreGivenUpInTheEnd) {
  open(0ms);
  write({letter(Letter::Kind::set, "1.2")});
  wait_until_empty();
  EXPECT_EQ(failed(), "1.2 ");
}

}  // namespace
}  // namespace archive::workflow
