#include "archive/labels/labels.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace archive::labels {
namespace {

namespace fs = std::filesystem;
using dicom::ErrorCode;

class LabelsTest : public testing::Test {
 protected:
  LabelsTest() : folder_(fs::path(testing::TempDir()) / ("labels" + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    open();
  }
  ~LabelsTest() override { fs::remove_all(folder_); }

  void open() {
    labels_.reset();
    auto opened = Labels::open({.folder = folder_});
    ASSERT_TRUE(opened) << opened.error().to_string();
    labels_ = *std::move(opened);
  }
  std::string of(std::string_view study) const {
    std::string text;
    for (const Mark& mark : labels_->of_study(study)) text += mark.label + "/" + mark.colour + "/" + mark.author + " ";
    return text;
  }

  fs::path folder_;
  std::unique_ptr<Labels> labels_;
};

TEST_F(LabelsTest, AreSetAndFound) {
  ASSERT_TRUE(labels_->define("Urgent", "red", "anna"));
  ASSERT_TRUE(labels_->define("Teaching", "blue", "anna"));
  ASSERT_TRUE(labels_->set("Urgent", "1.2.3", "bert"));
  ASSERT_TRUE(labels_->set("Teaching", "1.2.3", "anna"));
  ASSERT_TRUE(labels_->set("Teaching", "1.2.4", "anna"));
  EXPECT_EQ(of("1.2.3"), "Teaching/blue/anna Urgent/red/bert ");
  EXPECT_EQ(labels_->studies_with({"Teaching"}), (std::vector<std::string>{"1.2.3", "1.2.4"}));
  EXPECT_EQ(labels_->studies_with({"Teaching", "Urgent"}), std::vector<std::string>{"1.2.3"});
  EXPECT_TRUE(labels_->studies_with({"Unknown"}).empty());
  const auto all = labels_->all();
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].name, "Teaching");
  EXPECT_EQ(all[0].studies, 2U);
}

TEST_F(LabelsTest, OutliveTheProcess) {
  ASSERT_TRUE(labels_->define("Zu besprechen: Müller", "orange", ""));
  ASSERT_TRUE(labels_->set("Zu besprechen: Müller", "1.2.3", "anna"));
  ASSERT_TRUE(labels_->define("Zu besprechen: Müller", "green", ""));
  ASSERT_TRUE(labels_->define("Gone", "grey", ""));
  ASSERT_TRUE(labels_->set("Gone", "1.2.3", "anna"));
  ASSERT_TRUE(labels_->drop("Gone", "anna"));
  const auto before = labels_->of_study("1.2.3");
  open();
  EXPECT_EQ(of("1.2.3"), "Zu besprechen: Müller/green/anna ");
  EXPECT_EQ(labels_->of_study("1.2.3")[0].time, before[0].time);
  EXPECT_EQ(labels_->all().size(), 1U);
}

TEST_F(LabelsTest, TellWhoDidWhat) {
  ASSERT_TRUE(labels_->define("Urgent", "red", "anna"));
  ASSERT_TRUE(labels_->set("Urgent", "1.2.3", "anna"));
  ASSERT_TRUE(labels_->set("Urgent", "1.2.3", "bert"));  // it has it already
  ASSERT_TRUE(labels_->set("Urgent", "9.9", "bert"));
  ASSERT_TRUE(labels_->clear("Urgent", "1.2.3", "bert"));
  ASSERT_TRUE(labels_->clear("Urgent", "1.2.3", "bert"));
  const auto history = labels_->history("1.2.3");
  ASSERT_TRUE(history);
  ASSERT_EQ(history->size(), 2U);
  EXPECT_EQ((*history)[0].author, "anna");
  EXPECT_EQ((*history)[1].author, "bert");
  EXPECT_EQ((*history)[1].kind, LabelEvent::Kind::clear);
  EXPECT_EQ(of("1.2.3"), "");
}

TEST_F(LabelsTest, RefuseWhatTheyCannotKeep) {
  for (const std::string& name : {std::string(), std::string("a\tb"), std::string("a\nb"), std::string(" a"),
                                  std::string(longest_name + 1, 'x')}) {
    const auto defined = labels_->define(name, "red", "");
    ASSERT_FALSE(defined) << name;
    EXPECT_EQ(defined.error().code, ErrorCode::invalid_argument);
  }
  EXPECT_FALSE(labels_->define("Urgent", "crimson", ""));
  EXPECT_EQ(labels_->set("Unknown", "1.2.3", "").error().code, ErrorCode::not_found);
  ASSERT_TRUE(labels_->define("Urgent", "red", ""));
  EXPECT_EQ(labels_->set("Urgent", "not a uid", "").error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(labels_->drop("Unknown", "").error().code, ErrorCode::not_found);
  // An author that would break a line is not written down.
  ASSERT_TRUE(labels_->set("Urgent", "1.2.3", "a\tb"));
  open();
  EXPECT_EQ(of("1.2.3"), "Urgent/red/ ");
  for (std::size_t i = 1; i < most_labels; ++i) ASSERT_TRUE(labels_->define("L" + std::to_string(i), "grey", ""));
  EXPECT_FALSE(labels_->define("one more", "grey", ""));
  for (std::size_t i = 1; i < most_of_a_study; ++i) ASSERT_TRUE(labels_->set("L" + std::to_string(i), "1.2.3", ""));
  EXPECT_FALSE(labels_->set("L99", "1.2.3", ""));
}

TEST_F(LabelsTest, PassOverDamage) {
  ASSERT_TRUE(labels_->define("Urgent", "red", ""));
  ASSERT_TRUE(labels_->set("Urgent", "1.2.3", "anna"));
  labels_.reset();
  std::fstream file(folder_ / journal_name, std::ios::in | std::ios::out);
  file.seekp(-3, std::ios::end);
  file << "7";
  file.close();
  open();
  EXPECT_EQ(of("1.2.3"), "");
  ASSERT_TRUE(labels_->set("Urgent", "1.2.3", "bert"));
  open();
  EXPECT_EQ(of("1.2.3"), "Urgent/red/bert ");
}

TEST(LabelEventTest, ReadsOnlyWhatItWrites) {
  for (const char* line : {"", "1", "1\tset\ta\tb", "x\tset\ta\tb\tc", "1\tpaint\ta\tb\tc", "1\tset\ta\tb\tc\td"})
    EXPECT_FALSE(decode(line)) << line;
  const LabelEvent event{7, LabelEvent::Kind::set, "anna", "To discuss", "1.2.3"};
  EXPECT_EQ(encode(event), "7\tset\tanna\tTo discuss\t1.2.3");
  EXPECT_EQ(*decode(encode(event)), event);
}

}  // namespace
}  // namespace archive::labels
