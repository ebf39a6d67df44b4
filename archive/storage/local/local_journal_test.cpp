#include "archive/storage/local/local_journal.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <vector>

namespace archive::storage {
namespace {

namespace fs = std::filesystem;

class JournalTest : public testing::Test {
 protected:
  JournalTest() : path_(fs::path(testing::TempDir()) / ("journal" + std::to_string(::getpid()))) { fs::remove(path_); }
  ~JournalTest() override { fs::remove(path_); }

  std::unique_ptr<LocalJournal> open() {
    auto journal = LocalJournal::open({.path = path_, .fault = [this](std::string_view point) -> dicom::Result<void> {
                                         if (point != failing_) return {};
                                         return dicom::Error{dicom::ErrorCode::no_space, "made to fail", {}, {}};
                                       }});
    EXPECT_TRUE(journal) << journal.error().to_string();
    return *std::move(journal);
  }
  static std::vector<std::string> lines(LocalJournal& journal) {
    std::vector<std::string> list;
    EXPECT_TRUE(journal.for_each([&list](const std::string* line) -> dicom::Result<void> {
      list.push_back(line != nullptr ? *line : "?");
      return {};
    }));
    return list;
  }

  fs::path path_;
  std::string failing_;
};

using Lines = std::vector<std::string>;

TEST_F(JournalTest, LinesComeBackInOrder) {
  EXPECT_TRUE(lines(*open()).empty());
  ASSERT_TRUE(open()->append("first"));
  auto journal = open();
  ASSERT_TRUE(journal->append("second one"));
  EXPECT_EQ(lines(*journal), (Lines{"first", "second one"}));
  EXPECT_EQ(lines(*open()), (Lines{"first", "second one"}));
}

TEST_F(JournalTest, AHalfWrittenLineIsCutOff) {
  ASSERT_TRUE(open()->append("first"));
  std::ofstream(path_, std::ios::app) << "12345678 sec";
  auto journal = open();
  EXPECT_EQ(lines(*journal), Lines{"first"});
  ASSERT_TRUE(journal->append("second"));
  EXPECT_EQ(lines(*open()), (Lines{"first", "second"}));
}

TEST_F(JournalTest, AFlippedBitIsSaidAndTheRestIsThere) {
  auto journal = open();
  for (const char* line : {"first", "second", "third"}) ASSERT_TRUE(journal->append(line));
  std::fstream file(path_, std::ios::in | std::ios::out);
  file.seekp(15 + 10);
  file.put('X');
  file.close();
  EXPECT_EQ(lines(*open()), (Lines{"first", "?", "third"}));
}

TEST_F(JournalTest, WhatFailedIsNotThere) {
  auto journal = open();
  ASSERT_TRUE(journal->append("first"));
  for (const char* point : {"journal.write", "journal.sync"}) {
    failing_ = point;
    EXPECT_FALSE(journal->append("second"));
  }
  failing_.clear();
  ASSERT_TRUE(journal->append("third"));
  EXPECT_EQ(lines(*open()), (Lines{"first", "third"}));
}

}  // namespace
}  // namespace archive::storage
