#include "archive/storage/local/local_pack_store.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "archive/storage/local/pack_names.h"

namespace archive::storage {
namespace {

namespace fs = std::filesystem;
using dicom::as_bytes;
using dicom::as_text;
using dicom::ErrorCode;

class LocalPackStoreTest : public testing::Test {
 protected:
  LocalPackStoreTest() : folder_(fs::path(testing::TempDir()) / ("packs" + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    open();
  }
  ~LocalPackStoreTest() override { fs::remove_all(folder_); }

  void open(std::uint64_t part_size = 1 << 20) {
    LocalPackOptions options;
    options.folder = folder_;
    options.part_size = part_size;
    options.fault = [this](std::string_view point) -> dicom::Result<void> {
      if (point == failing_) return dicom::Error{ErrorCode::io, "made to fail", {}, {}};
      return {};
    };
    store_ = *LocalPackStore::open(options);
  }

  std::unique_ptr<PackEntry> begin() { return *store_->begin(series_); }

  Place store(std::string_view text) {
    auto entry = begin();
    EXPECT_TRUE(entry->append(as_bytes(text)));
    const auto place = entry->finish("1.2.3.dcm", 1'000);
    EXPECT_TRUE(place);
    entry->keep();
    return *place;
  }

  FoundPart only_part() {
    std::vector<FoundPart> parts;
    EXPECT_TRUE(store_->for_each_part([&](const FoundPart& part) -> dicom::Result<void> {
      parts.push_back(part);
      return {};
    }));
    EXPECT_EQ(parts.size(), 1u);
    return parts.at(0);
  }

  std::vector<std::string> scan(std::uint64_t from, ScanOutcome& outcome, Damage damage = Damage::cut_off) {
    std::vector<std::string> found;
    const auto result = store_->scan(only_part(), from, damage, [&](const FoundEntry& entry) -> dicom::Result<bool> {
      found.emplace_back(as_text(entry.content.bytes()));
      return true;
    });
    EXPECT_TRUE(result);
    outcome = *result;
    return found;
  }

  fs::path part_path(std::uint32_t number = 1) {
    return folder_ / bucket_of("1.2") / "1.2" / part_name("1.2.1", number);
  }

  fs::path folder_;
  std::string failing_;
  std::unique_ptr<LocalPackStore> store_;
  SeriesName series_{"1.2", "1.2.1"};
};

TEST_F(LocalPackStoreTest, ContentComesBackAndStaysAfterThePackIsGone) {
  const std::string large(300'000, 'x');
  const Place first = store("first");
  const Place second = store(large);
  EXPECT_EQ(first.part, 1u);
  EXPECT_EQ(second.offset, first.end() + entry_overhead);
  const auto bytes = store_->read(series_, second);
  ASSERT_TRUE(bytes);
  EXPECT_EQ(as_text(store_->read(series_, first)->bytes()), "first");
  fs::remove_all(folder_);
  EXPECT_EQ(as_text(bytes->bytes()), large);
}

TEST_F(LocalPackStoreTest, GnuTarReadsWhatIsCommittedWhileMoreIsWritten) {
  store("first");
  auto open_entry = begin();
  ASSERT_TRUE(open_entry->append(as_bytes(std::string(200'000, 'y'))));
  const std::string command = "tar tvf " + part_path().string() + " 2>&1";
  std::FILE* pipe = ::popen(command.c_str(), "r");
  ASSERT_NE(pipe, nullptr);
  std::string output;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) output += static_cast<char>(c);
  EXPECT_EQ(::pclose(pipe), 0);
  EXPECT_NE(output.find("1.2/1.2.1/1.2.3.dcm\n"), std::string::npos) << output;
  EXPECT_EQ(std::count(output.begin(), output.end(), '\n'), 1) << output;
}

TEST_F(LocalPackStoreTest, WhatIsNotKeptLeavesNothing) {
  {
    begin()->append(as_bytes("never")).value();
  }
  EXPECT_FALSE(fs::exists(part_path()));
  const Place first = store("first");
  {
    auto entry = begin();
    ASSERT_TRUE(entry->append(as_bytes(std::string(100'000, 'z'))));
    ASSERT_TRUE(entry->finish("1.2.4.dcm", 1'000));
  }
  EXPECT_EQ(fs::file_size(part_path(first.part)), first.end());
}

TEST_F(LocalPackStoreTest, EntriesAtOnceGetPartsOfTheirOwn) {
  auto one = begin();
  auto two = begin();
  ASSERT_TRUE(one->append(as_bytes("one")));
  ASSERT_TRUE(two->append(as_bytes("two")));
  const auto place_two = two->finish("1.2.4.dcm", 1'000);
  const auto place_one = one->finish("1.2.3.dcm", 1'000);
  ASSERT_TRUE(place_one && place_two);
  EXPECT_NE(place_one->part, place_two->part);
  one->keep();
  two->keep();
  one.reset();
  two.reset();
  EXPECT_EQ(as_text(store_->read(series_, *place_one)->bytes()), "one");
  EXPECT_EQ(as_text(store_->read(series_, *place_two)->bytes()), "two");
  EXPECT_EQ(store("three").part, 1u);
}

TEST_F(LocalPackStoreTest, FullPartsAreFollowedByNewOnesAlsoAfterARestart) {
  open(6000);
  EXPECT_EQ(store(std::string(5000, 'a')).part, 1u);
  EXPECT_EQ(store("b").part, 2u);
  open(6000);
  EXPECT_EQ(store("c").part, 2u);
  EXPECT_EQ(store(std::string(5000, 'd')).part, 2u);
  EXPECT_EQ(store("e").part, 3u);
}

TEST_F(LocalPackStoreTest, AFailedSyncEndsThePart) {
  store("first");
  auto entry = begin();
  ASSERT_TRUE(entry->append(as_bytes("second")));
  ASSERT_TRUE(entry->finish("1.2.4.dcm", 1'000));
  failing_ = "pack.sync";
  PackEntry* const entries[] = {entry.get()};
  EXPECT_FALSE(store_->make_durable(entries)[0]);
  failing_.clear();
  entry.reset();
  EXPECT_EQ(store("third").part, 2u);
}

TEST_F(LocalPackStoreTest, ScanFindsEntriesAndCutsAHalfWrittenOne) {
  const Place first = store("first");
  const Place second = store("second");
  fs::resize_file(part_path(), second.end() + 100'000);  // a crash while a third one was streaming
  ScanOutcome outcome;
  EXPECT_EQ(scan(first.end(), outcome), std::vector<std::string>{"second"});
  EXPECT_EQ(outcome.end, second.end());
  EXPECT_EQ(outcome.cut, 100'000u);
  EXPECT_EQ(fs::file_size(part_path()), second.end());
}

void overwrite(const fs::path& path, std::uint64_t offset, std::string_view text) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(static_cast<std::streamoff>(offset));
  file << text;
}

TEST_F(LocalPackStoreTest, WrongSumsAtTheEndAreCutOffOrLeft) {
  const Place first = store("first");
  const Place second = store("second");
  overwrite(part_path(), second.offset, "SECOND");
  ScanOutcome outcome;
  EXPECT_EQ(scan(0, outcome, Damage::leave), std::vector<std::string>{"first"});
  EXPECT_EQ(outcome.damaged, 1u);
  EXPECT_EQ(outcome.end, second.end());
  EXPECT_EQ(scan(0, outcome, Damage::cut_off), std::vector<std::string>{"first"});
  EXPECT_EQ(outcome.damaged, 0u);
  EXPECT_EQ(fs::file_size(part_path()), first.end());
}

TEST_F(LocalPackStoreTest, WrongSumsInTheMiddleArePassedOver) {
  const Place first = store("first");
  store("second");
  overwrite(part_path(), first.offset, "F");
  ScanOutcome outcome;
  EXPECT_EQ(scan(0, outcome), std::vector<std::string>{"second"});
  EXPECT_EQ(outcome.damaged, 1u);
  EXPECT_EQ(outcome.cut, 0u);
}

TEST_F(LocalPackStoreTest, AFullDiskIsSaidAndHarmless) {
  const Place first = store("first");
  failing_ = "pack.write";
  {
    auto entry = begin();
    (void)entry->append(as_bytes(std::string(100'000, 'z')));
    EXPECT_FALSE(entry->finish("1.2.4.dcm", 1'000));
  }
  failing_.clear();
  EXPECT_EQ(fs::file_size(part_path()), first.end());
  EXPECT_EQ(as_text(store_->read(series_, store("second"))->bytes()), "second");
}

TEST(PackNames, NothingFromOutsideLeavesTheFolder) {
  EXPECT_EQ(safe_name("1.2.840.1"), "1.2.840.1");
  for (const std::string_view hostile : {"../../etc/passwd", "", ".", "..", "1/2", "1.2\n", "a"}) {
    const std::string name = safe_name(hostile);
    EXPECT_EQ(name.size(), 41u) << hostile;
    EXPECT_EQ(name.find_first_not_of("h0123456789abcdef"), std::string::npos);
  }
  EXPECT_EQ(number_of_part(part_name("1.2", 12345)), 12345u);
  EXPECT_FALSE(number_of_part("1.2.tar.gz"));
  EXPECT_FALSE(number_of_part("1.2.0000.tar"));
}

}  // namespace
}  // namespace archive::storage
