// Verifying, backing up and restoring: what is wrong is found and said, and nothing else is lost.
#include "archive/maintenance.h"

#include <fstream>
#include <thread>

#include "archive/admin/administration.h"
#include "archive/admin/verify.h"
#include "archive/labels/labels.h"
#include "archive/tests/made_instance.h"

namespace archive::test {
namespace {

namespace fs = std::filesystem;
using dicom::ErrorCode;
using Kind = Problem::Kind;

class MaintenanceTest : public ArchiveTest {
 protected:
  MaintenanceTest() : copy_(configuration_.data_folder.string() + "-copy") {
    fs::remove_all(copy_);
    for (int number = 1; number <= 3; ++number) EXPECT_TRUE(store(*archive_, made(number)));
    EXPECT_TRUE(store(*archive_, other));
  }
  ~MaintenanceTest() override { fs::remove_all(copy_); }

  static Made made(int number) { return {.number = number, .pixel_bytes = 5000}; }
  std::vector<Problem> problems() {
    std::vector<Problem> list;
    VerifyOptions options;
    options.on_problem = [&list](const Problem& problem) { list.push_back(problem); };
    const auto outcome = archive_->verify(options);
    EXPECT_TRUE(outcome) << outcome.error().to_string();
    EXPECT_EQ(outcome ? outcome->problems : 0, list.size());
    return list;
  }
  fs::path pack_of(const Made& one) {
    for (const auto& file : fs::recursive_directory_iterator(configuration_.data_folder / "packs")) {
      if (file.path().filename().string().starts_with(one.series + ".0")) return file.path();
    }
    return {};
  }

  fs::path copy_;
  const Made other{.study = "1.2.5", .series = "1.2.5.1", .patient_id = "P2"};
};

TEST_F(MaintenanceTest, ASoundArchiveHasNoProblems) {
  EXPECT_TRUE(problems().empty());
  ASSERT_TRUE(archive_->administration().remove({.instance_uids = {made(2).uid()}}, {}));
  EXPECT_TRUE(problems().empty());
  ASSERT_TRUE(archive_->administration().purge(1, {}));
  EXPECT_TRUE(problems().empty());
  Made differs = made(1);
  differs.filling = 'q';
  ASSERT_TRUE(store(*archive_, differs));
  EXPECT_TRUE(problems().empty());
}

TEST_F(MaintenanceTest, AFlippedBitIsFoundAndIsolated) {
  const auto stored = located({.instance_uids = {made(2).uid()}}).at(0);
  std::fstream file(pack_of(made(2)), std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(static_cast<std::streamoff>(stored.pack_offset + stored.file_length - 10));
  file.put('X');
  file.close();
  const auto list = problems();
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0].kind, Kind::damaged);
  EXPECT_EQ(list[0].sop_instance_uid, made(2).uid());
  for (const Made& one : {made(1), made(3), other}) EXPECT_TRUE(is_stored(one));
}

TEST_F(MaintenanceTest, AFlippedBitInTheIndexIsFoundAndARebuildPutsItRight) {
  archive_.reset();
  std::fstream file(configuration_.data_folder / "index.sqlite", std::ios::in | std::ios::out | std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const std::size_t page = bytes.size() / 2 / 4096 * 4096;
  for (std::size_t at = page; at + 8 < bytes.size(); at += 4096) {
    file.seekp(static_cast<std::streamoff>(at + 3));  // the number of cells of a B-tree page
    file.put('\x7f');
  }
  file.close();
  auto opened = Archive::open(configuration_, log_);
  const bool is_said = !opened || !(*opened)->verify({}) || (*opened)->verify({})->problems > 0;
  EXPECT_TRUE(is_said);
  if (opened) opened->reset();
  ASSERT_TRUE(rebuild(configuration_, log_));
  reopen();
  EXPECT_TRUE(problems().empty());
  for (const Made& one : {made(1), made(2), made(3), other}) EXPECT_TRUE(is_stored(one));
}

TEST_F(MaintenanceTest, ADeletedPackIsFoundAndIsolated) {
  fs::remove(pack_of(other));
  const auto list = problems();
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list[0].kind, Kind::lost_pack);
  EXPECT_EQ(list[1].kind, Kind::missing);
  EXPECT_EQ(list[1].sop_instance_uid, other.uid());
  EXPECT_TRUE(is_stored(made(1)));
  reopen();
  EXPECT_TRUE(is_stored(made(1)));
  const auto lost = located({.instance_uids = {other.uid()}});
  ASSERT_EQ(lost.size(), 1u);
  EXPECT_EQ(archive_->read(lost[0]).error().code, ErrorCode::not_found);
  ASSERT_TRUE(store(*archive_, other));  // comes again: kept, though the lost one has its UID
}

TEST_F(MaintenanceTest, ARunThatWasStoppedGoesOnBehindWhereItWas) {
  for (const Made& one : {made(1), other}) {
    std::fstream file(pack_of(one), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(2236);
    file.put('X');
  }
  std::vector<std::string> parts;
  std::vector<std::string> found;
  VerifyOptions options;
  options.on_part = [&parts](const std::string& part) { parts.push_back(part); };
  options.on_problem = [&found](const Problem& problem) { found.push_back(problem.sop_instance_uid); };
  options.on_progress = [](std::uint64_t done, std::uint64_t, std::uint64_t) { return done < 1; };
  EXPECT_TRUE(archive_->verify(options)->stopped);
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(found.size(), 1u);
  options.after = parts[0];
  options.on_progress = {};
  EXPECT_FALSE(archive_->verify(options)->stopped);
  EXPECT_EQ(parts.size(), 2u);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_NE(found[0], found[1]);
}

TEST_F(MaintenanceTest, ProblemsAsLines) {
  const Problem problem{Kind::lost_pack, "1.2/1.2.3.0001.tar", 77, "1.2.3"};
  const auto again = decode_problem(encode(problem));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->kind, Kind::lost_pack);
  EXPECT_EQ(again->pack, problem.pack);
  EXPECT_EQ(again->offset, 77u);
  EXPECT_EQ(again->sop_instance_uid, "1.2.3");
  for (const char* line : {"", "eaten\ta\t1\tb", "damaged\ta\tx\tb", "damaged"})
    EXPECT_FALSE(decode_problem(line)) << line;
}

TEST_F(MaintenanceTest, AManifestGoesWhenTheSeriesIsTooSmallForOne) {
  const auto has_manifest = [this] {
    return fs::exists(pack_of(made(1)).parent_path() / (made(1).series + ".manifest"));
  };
  for (int number = 4; number <= 20; ++number) ASSERT_TRUE(store(*archive_, made(number)));
  ASSERT_TRUE(*archive_->fold("1.2.3", made(1).series));
  EXPECT_TRUE(has_manifest());
  std::vector<std::string> most;
  for (int number = 2; number <= 20; ++number) most.push_back(made(number).uid());
  ASSERT_TRUE(archive_->administration().remove({.instance_uids = most}, {}));
  EXPECT_EQ((*archive_->series_metadata("1.2.3", made(1).series))->parts.size(), 1u);
  EXPECT_FALSE(*archive_->fold("1.2.3", made(1).series));
  EXPECT_FALSE(has_manifest()) << "it tells of what was removed";
}

TEST_F(MaintenanceTest, WhatNothingRefersToIsAnOrphan) {
  const fs::path pack = pack_of(other);
  fs::copy_file(pack, pack.parent_path() / "1.2.99.1.0001.tar");
  const auto list = problems();
  ASSERT_EQ(list.size(), 1u);
  EXPECT_EQ(list[0].kind, Kind::orphan);
  EXPECT_EQ(list[0].pack, "1.2.5/1.2.99.1.0001.tar");
}

TEST_F(MaintenanceTest, ALookMayRunBesideTheServer) {
  const auto look = Archive::look(configuration_, log_);
  ASSERT_TRUE(look) << look.error().to_string();
  EXPECT_EQ((*look)->statistics()->instances, 4u);
  EXPECT_TRUE((*look)->verify({})->problems == 0);
  EXPECT_FALSE((*look)->begin_store(info_of(other)));
  EXPECT_FALSE((*look)->administration().remove({.study_uids = {"1.2.5"}}, {}));
  ASSERT_TRUE(store(*archive_, made(4)));
  EXPECT_EQ((*look)->statistics()->instances, 5u);
}

TEST_F(MaintenanceTest, ABackupWhileStoresRunIsAWholeArchive) {
  std::jthread storing([&] {
    for (int number = 10; number < 100; ++number) EXPECT_TRUE(store(*archive_, made(number)));
  });
  const auto first = backup(configuration_, copy_, {});
  ASSERT_TRUE(first) << first.error().to_string();
  storing.join();
  ASSERT_TRUE(archive_->administration().remove({.study_uids = {"1.2.5"}}, {}));
  {
    const auto labels = labels::Labels::open({.folder = configuration_.data_folder});
    ASSERT_TRUE(labels);
    ASSERT_TRUE((*labels)->define("Teaching", "blue", ""));
  }
  const auto second = backup(configuration_, copy_, {});
  ASSERT_TRUE(second) << second.error().to_string();
  EXPECT_LT(second->copied, second->parts) << "what has not changed is not copied again";
  ASSERT_TRUE(store(*archive_, made(200)));  // after the backup
  const auto before = archive_->statistics();

  EXPECT_EQ(restore(copy_, configuration_, {}).error().code, ErrorCode::conflict);
  archive_.reset();
  fs::remove_all(configuration_.data_folder);
  const auto restored = restore(copy_, configuration_, {});
  ASSERT_TRUE(restored) << restored.error().to_string();
  reopen();
  EXPECT_EQ(archive_->statistics()->instances, before->instances - 1);
  EXPECT_EQ(archive_->administration().trash().size(), 1u);
  for (int number = 10; number < 100; ++number) EXPECT_TRUE(is_stored(made(number))) << number;
  EXPECT_TRUE(problems().empty());
  ASSERT_TRUE(archive_->administration().restore(1, {}));
  EXPECT_TRUE(is_stored(other));
  EXPECT_EQ((*labels::Labels::open({.folder = configuration_.data_folder}))->all().size(), 1u);
}

}  // namespace
}  // namespace archive::test
