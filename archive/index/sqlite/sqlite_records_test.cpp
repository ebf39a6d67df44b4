#include <gtest/gtest.h>

#include <array>
#include <filesystem>

#include "archive/index/records.h"

namespace archive::index {
namespace {

class RecordsTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) / ("records-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::unique_ptr<Records> open() {
    auto records = open_records(folder_);
    EXPECT_TRUE(records.has_value()) << records.error().to_string();
    return records ? *std::move(records) : nullptr;
  }
  std::filesystem::path folder_;
};

TEST_F(RecordsTest, AreThereAfterOpeningAgain) {
  const Record step{.kind = "step", .key = "1.2", .state = "IN PROGRESS", .changed = 5, .body = std::string("a\0b", 3)};
  ASSERT_TRUE(open()->put(step));
  const auto records = open();
  EXPECT_EQ(records->find("step", "1.2").value(), step);
  EXPECT_EQ(records->find("item", "1.2").value(), std::nullopt);
}

TEST_F(RecordsTest, AreReplacedRemovedAndListed) {
  const auto records = open();
  const std::vector<Record> three{
      {"m", "a", "failed", 1, "1"}, {"m", "b", "done", 2, "2"}, {"m", "c", "failed", 3, "3"}};
  ASSERT_TRUE(records->put(three));
  ASSERT_TRUE(records->put({"m", "a", "failed", 9, "changed"}));
  constexpr std::array<std::string_view, 1> failed_state{"failed"};
  constexpr std::array<std::string_view, 2> both{"failed", "done"};
  const auto failed = records->latest("m", failed_state, 10, 0).value();
  ASSERT_EQ(failed.size(), 2U);
  EXPECT_EQ(failed[0].body, "changed");
  EXPECT_EQ(records->latest("m", {}, 1, 1).value().front().key, "c");
  EXPECT_EQ(records->latest("m", both, 9, 0).value().size(), 3U);
  EXPECT_EQ(records->after("m", failed_state, "a", 9).value().front().key, "c");
  EXPECT_EQ(records->after("m", {}, "", 2).value().back().key, "b");
  EXPECT_EQ(records->oldest("m", failed_state, 9, 9).value().size(), 1U);
  EXPECT_EQ(records->oldest("m", {}, 100, 1).value().front().key, "b");
  ASSERT_TRUE(records->remove("m", "c"));
  EXPECT_EQ(records->all("m").value().size(), 2U);
  EXPECT_EQ(records->remove_older("m", 9).value(), 1U);
  EXPECT_EQ(records->all("m").value().front().key, "a");
}

TEST_F(RecordsTest, AreRemovedByRanges) {
  const auto records = open();
  for (const char* key : {"a\\1", "a\\2", "a\\3", "b\\1"}) ASSERT_TRUE(records->put({"event", key, "", 1, ""}));
  ASSERT_TRUE(records->put({"other", "a\\1", "", 1, ""}));
  ASSERT_TRUE(records->remove_range("event", "a\\0", "a\\2"));
  const auto left = records->all("event").value();
  ASSERT_EQ(left.size(), 2U);
  EXPECT_EQ(left[0].key, "a\\3");
  EXPECT_EQ(left[1].key, "b\\1");
  EXPECT_EQ(records->all("other").value().size(), 1U);
}

TEST_F(RecordsTest, AreWrittenAndRemovedInOne) {
  const auto records = open();
  ASSERT_TRUE(records->put({"m", "old", "", 1, ""}));
  const Record changed{"m", "kept", "", 2, "new"};
  const std::vector<RecordName> gone{{"m", "old"}, {"m", "kept"}, {"m", "never was"}};
  ASSERT_TRUE(records->write({&changed, 1}, gone));
  const auto left = records->all("m").value();
  ASSERT_EQ(left.size(), 1U);
  EXPECT_EQ(left[0], changed) << "what is removed and written is there";
}

TEST_F(RecordsTest, AreFoundByHowTheirKeysBegin) {
  const auto records = open();
  for (const char* key : {"a\\1", "a\\2", "a", "ab\\1", "b\\1"}) ASSERT_TRUE(records->put({"n", key, "", 1, ""}));
  EXPECT_EQ(records->beginning("n", "a\\", 9).value().size(), 2U);
  EXPECT_EQ(records->beginning("n", "a\\", 1).value().size(), 1U);
  EXPECT_EQ(records->beginning("n", "", 9).value().size(), 5U);
  EXPECT_TRUE(records->beginning("n", "c", 9).value().empty());
}

TEST_F(RecordsTest, OfANewerVersionAreRefused) {
  open();
  std::filesystem::resize_file(folder_ / "records.sqlite", 10);
  EXPECT_FALSE(open_records(folder_).has_value());
}

}  // namespace
}  // namespace archive::index
