// Files that stay where they are: found, read and verified as if they were in packs, and never written to.
#include <fstream>

#include "archive/admin/administration.h"
#include "archive/admin/verify.h"
#include "archive/maintenance.h"
#include "archive/tests/made_instance.h"
#include "dicom/io/mapped_file.h"

namespace archive::test {
namespace {

namespace fs = std::filesystem;
using dicom::ErrorCode;
using Kind = Problem::Kind;
using Status = StoreOutcome::Status;

class InPlaceTest : public ArchiveTest {
 protected:
  InPlaceTest() : folder_(configuration_.data_folder.string() + "-files") {
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "a folder");
    for (int number = 1; number <= 20; ++number) {
      write(made(number));
      EXPECT_TRUE(import(made(number)));
    }
  }
  ~InPlaceTest() override { fs::remove_all(folder_); }

  static Made made(int number) { return {.number = number, .pixel_bytes = 700}; }
  fs::path path_of(const Made& made) const { return folder_ / "a folder" / (made.uid() + ".dcm"); }

  static dicom::ByteVector file_of(const Made& made) {
    dicom::ByteVector file = dicom::encode_meta(dicom::make_meta(ct_image_storage, made.uid(), explicit_little));
    dicom::append(file, dicom::Bytes(bytes_of(made)));
    return file;
  }
  void write(const Made& made) const {
    const auto file = file_of(made);
    std::ofstream(path_of(made), std::ios::binary) << dicom::as_text(file);
  }
  dicom::Result<StoreOutcome> import(const Made& made) { return import(path_of(made)); }
  dicom::Result<StoreOutcome> import(const fs::path& path) {
    const auto content = DICOM_TRY(dicom::io::map_file(path));
    auto ingest = DICOM_TRY(archive_->begin_store_file({.in_place = path}));
    DICOM_TRY(ingest->write(content.bytes()));
    return ingest->commit();
  }
  bool is_untouched(const Made& made) const {
    const auto content = dicom::io::map_file(path_of(made));
    const auto expected = file_of(made);
    return content && std::ranges::equal(content->bytes(), expected);
  }
  std::vector<Problem> problems() {
    std::vector<Problem> list;
    VerifyOptions options;
    options.on_problem = [&list](const Problem& problem) { list.push_back(problem); };
    EXPECT_TRUE(archive_->verify(options));
    return list;
  }
  void expect_all_there() {
    EXPECT_TRUE(problems().empty());
    for (int number = 1; number <= 20; ++number) {
      EXPECT_TRUE(is_stored(made(number))) << number;
      EXPECT_TRUE(is_untouched(made(number))) << number;
    }
    const auto metadata = archive_->series_metadata("1.2.3", "1.2.3.4");
    EXPECT_EQ((*metadata)->parts.size(), 20u);
  }

  fs::path folder_;
};

TEST_F(InPlaceTest, TheyAreThereAsIfTheyHadBeenCopied) {
  expect_all_there();
  EXPECT_LT(pack_bytes(), 20u * 3000u) << "a reference each";
  EXPECT_EQ(import(made(3))->status, Status::already_there);
  EXPECT_EQ(store(*archive_, made(3))->status, Status::already_there);
  const Made copied{.number = 50};
  ASSERT_TRUE(store(*archive_, copied));  // beside them, in a part of its own
  EXPECT_TRUE(is_stored(copied));
  reopen();
  EXPECT_TRUE(is_stored(copied));
  Made other = made(4);
  other.filling = 'q';
  ASSERT_EQ(store(*archive_, other)->status, Status::conflict);
}

TEST_F(InPlaceTest, AfterACrashAndWithoutAnIndexTheyAreFoundAgain) {
  expect_all_there();
  archive_.reset();
  fs::remove(configuration_.data_folder / "closed");
  reopen();
  expect_all_there();
  archive_.reset();
  const auto rebuilt = rebuild(configuration_, log_);
  ASSERT_TRUE(rebuilt) << rebuilt.error().to_string();
  EXPECT_EQ(rebuilt->instances, 20u);
  EXPECT_EQ(rebuilt->damaged, 0u);
  reopen();
  expect_all_there();
}

TEST_F(InPlaceTest, WhatBecameOfThemIsFound) {
  std::fstream file(path_of(made(2)), std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(-10, std::ios::end);
  file.put('X');
  file.close();
  fs::remove(path_of(made(3)));
  fs::resize_file(path_of(made(5)), 1000);
  const auto list = problems();
  ASSERT_EQ(list.size(), 3u);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(list[i].kind, Kind::damaged);
  EXPECT_EQ(list[0].sop_instance_uid, made(2).uid());
  const auto read = [this](int number) {
    const auto result = archive_->read(located({.instance_uids = {made(number).uid()}}).at(0));
    return result ? std::string() : result.error().to_string();
  };
  EXPECT_NE(read(3).find(made(3).uid()), std::string::npos) << "which file is gone";
  EXPECT_NE(read(5).find("has 1000 bytes, had"), std::string::npos) << read(5);
  EXPECT_TRUE(is_stored(made(4)));
  archive_.reset();
  const auto rebuilt = rebuild(configuration_, log_);
  ASSERT_TRUE(rebuilt);
  EXPECT_EQ(rebuilt->damaged, 2u) << "a reference that cannot be read stays, and is said";
  write(made(3));
  archive_.reset();
  ASSERT_TRUE(rebuild(configuration_, log_));
  reopen();
  EXPECT_TRUE(is_stored(made(3)));
}

TEST_F(InPlaceTest, RemovingTakesOnlyTheReference) {
  Administration& acts = archive_->administration();
  ASSERT_TRUE(acts.remove({.instance_uids = {made(1).uid()}}, {}));
  EXPECT_FALSE(is_stored(made(1)));
  ASSERT_TRUE(acts.restore(1, {}));
  expect_all_there();
  ASSERT_TRUE(acts.remove({.instance_uids = {made(1).uid()}}, {}));
  ASSERT_TRUE(acts.purge(3, {}));
  EXPECT_TRUE(is_untouched(made(1)));
  EXPECT_TRUE(problems().empty());
  ASSERT_TRUE(acts.remove({.study_uids = {"1.2.3"}}, {}));
  ASSERT_TRUE(acts.purge(5, {}));
  for (int number = 1; number <= 20; ++number) EXPECT_TRUE(is_untouched(made(number))) << number;
  EXPECT_EQ(pack_bytes(), 0u);
}

TEST_F(InPlaceTest, WhatCannotStayIsRefused) {
  const Made bare = made(60);
  const auto bytes = bytes_of(bare);
  std::ofstream(path_of(bare), std::ios::binary) << dicom::as_text(bytes);
  const auto refused = import(bare);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::unsupported);
  fs::path deep = folder_;
  for (int i = 0; i < 6; ++i) deep /= std::string(200, 'd');
  fs::create_directories(deep);
  fs::rename(path_of(made(20)), deep / "x");
  const Made far{.number = 61};
  const auto file = file_of(far);
  std::ofstream(deep / "y", std::ios::binary) << dicom::as_text(file);
  const auto too_long = import(deep / "y");
  ASSERT_FALSE(too_long);
  EXPECT_NE(too_long.error().message.find("too long"), std::string::npos);
  EXPECT_FALSE(is_stored(far));
}

}  // namespace
}  // namespace archive::test
