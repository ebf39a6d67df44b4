#include "archive/workflow/order_desk.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/hl7/batch.h"

namespace archive::workflow {
namespace {

namespace hl7 = dicom::hl7;
namespace tags = dicom::tags;

class OrderDeskTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("desk-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
    records_ = index::open_records(folder_, {.durable = false}).value();
    schedule_ = Schedule::open(*records_, {}).value();
    desk_ = std::make_unique<OrderDesk>(*records_, *schedule_,
                                        OrderDesk::Options{.on_patient = [this](const hl7::PatientEvent& event) {
                                          last_event_ = event.index();
                                          return dicom::Result<void>{};
                                        }});
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string answer(const std::string& message, std::string_view path = "MSA-1") {
    std::string values;
    for (const std::string& bytes : desk_->take(message, "127.0.0.1:1")) {
      dicom::Diagnostics diagnostics;
      const auto parsed = hl7::Message::parse(dicom::as_bytes(bytes), diagnostics);
      values += (values.empty() ? "" : " ") + (parsed ? parsed->value(path) : "unreadable");
    }
    return values.empty() ? "none" : values;
  }
  std::vector<ScheduledItem> items() { return schedule_->items().value(); }
  static std::string order(const std::string& control, const std::string& more = "") {
    return "MSH|^~\\&|RIS|H|I|M|2026||ORM^O01|77|P|2.3.1\rPID|||A17||Doe^John\rORC|" + control +
           "|P1|F1\rOBR|1|P1|F1|CT1^Head^L\r" + more;
  }

  std::filesystem::path folder_;
  std::unique_ptr<index::Records> records_;
  std::unique_ptr<Schedule> schedule_;
  std::unique_ptr<OrderDesk> desk_;
  std::size_t last_event_ = 0;
};

TEST_F(OrderDeskTest, SchedulesAndCancels) {
  EXPECT_EQ(answer(order("NW")), "AA");
  ASSERT_EQ(items().size(), 1U);
  EXPECT_EQ(answer(order("XO")), "AA");
  EXPECT_EQ(items().size(), 1U);
  EXPECT_EQ(answer(order("CA")), "AA");
  EXPECT_EQ(items().front().state, StepState::canceled);
}

TEST_F(OrderDeskTest, SaysWhatItCannotDo) {
  EXPECT_EQ(answer(order("CA")), "AE") << "there is no such order";
  EXPECT_EQ(answer("nonsense"), "AR");
  EXPECT_EQ(answer("MSH|^~\\&|||||||ORU^R01|1|P|2.5\r"), "AR");
  EXPECT_EQ(answer("MSH|^~\\&|||||||ORM^O01|1|P|2.3\rORC|NW|1\r", "ERR-3"), "101");
}

TEST_F(OrderDeskTest, KeepsEveryMessageWithWhatBecameOfIt) {
  answer(order("NW"));
  answer("nonsense\r\nof two lines");
  const auto failed = desk_->messages("rejected", 10, 0).value();
  ASSERT_EQ(failed.size(), 1U);
  EXPECT_EQ(failed.front().message, "nonsense\r\nof two lines");
  EXPECT_EQ(failed.front().peer, "127.0.0.1:1");
  EXPECT_NE(failed.front().outcome.find("MSH"), std::string::npos);
  EXPECT_EQ(desk_->messages("", 10, 0).value().size(), 2U);
}

TEST_F(OrderDeskTest, TakesAMessageOnceMore) {
  answer(order("CA"));
  const std::string key = desk_->messages("error", 1, 0).value().front().key;
  answer(order("NW"));
  EXPECT_EQ(desk_->take_again(key).value().state, "accepted");
  EXPECT_EQ(items().front().state, StepState::canceled);
  EXPECT_FALSE(desk_->take_again("none").has_value());
}

TEST_F(OrderDeskTest, TellsOfPatients) {
  answer(order("NW"));
  EXPECT_EQ(answer("MSH|^~\\&|||||||ADT^A40|1|P|2.3.1\rPID|||B4||Doe^Jane\rMRG|A17\r"), "AA");
  EXPECT_EQ(last_event_, 2U);
  EXPECT_EQ(items().front().attributes.text_or_empty(tags::PatientID), "B4");
  EXPECT_EQ(items().front().attributes.text_or_empty(tags::PatientName), "Doe^Jane");
}

TEST_F(OrderDeskTest, AnswersOrdersAsTheyAsk) {
  EXPECT_EQ(answer(order("NW"), "MSH-9"), "ORR");
  EXPECT_EQ(answer(order("XO"), "ORC-1"), "XR");
  const std::string enhanced =
      "MSH|^~\\&|RIS|H|I|M|2026||OMG^O19^OMG_O19|78|P|2.5.1|||AL|AL\rPID|||A17||Doe^John\rORC|";
  EXPECT_EQ(answer(enhanced + "CA|P1|F1\rOBR|1|P1|F1|CT1\r"), "CA AA");
  EXPECT_EQ(answer(enhanced + "CA|P9|F9\rOBR|1|P9|F9|CT1\r"), "CA AE") << "it was taken, and cannot be done";
  EXPECT_EQ(answer("MSH|^~\\&|||||||ORU^R01|1|P|2.5|||AL|AL\r"), "CR");
}

TEST_F(OrderDeskTest, DoesAllOfAMessageOrNothing) {
  EXPECT_EQ(answer(order("NW", "ORC|CA|P9|F9\rOBR|1|P9|F9|CT1\r")), "AE");
  EXPECT_TRUE(items().empty()) << "the other order of the message cannot be canceled";
}

TEST_F(OrderDeskTest, TakesBatches) {
  const std::string header = "BHS|^~\\&|RIS|H|I|M|2026||||B1\r";
  const auto answers = desk_->take(header + order("NW") + order("CA") + "nonsense\rBTS|2\r", "127.0.0.1:1");
  ASSERT_EQ(answers.size(), 1U);
  const auto batch = hl7::read_batches(answers[0]).value();
  ASSERT_EQ(batch.batches.size(), 1U);
  EXPECT_EQ(batch.batches[0].messages.size(), 2U);
  EXPECT_EQ(batch.batches[0].announced, 2U);
  EXPECT_NE(answers[0].find("|B1\r"), std::string::npos) << "it names the batch that it answers";
  EXPECT_EQ(items().front().state, StepState::canceled);
  EXPECT_EQ(answer("BHS|^~\\&|\rPID|1\r"), "AR");
  EXPECT_EQ(desk_->messages("failed", 10, 0).value().size(), 1U);
  EXPECT_EQ(desk_->messages("", 10, 0).value().size(), 3U);
}

TEST_F(OrderDeskTest, IsSilentWhereNoAnswerIsWanted) {
  EXPECT_EQ(answer("MSH|^~\\&|||||||ADT^A08|1|P|2.5|||NE|NE\rPID|||B4\r"), "none");
}

}  // namespace
}  // namespace archive::workflow
