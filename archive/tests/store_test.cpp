// Storing: what comes in is what is there, once.
#include <thread>

#include "archive/tests/made_instance.h"
#include "dicom/codec/deflate.h"

namespace archive::test {
namespace {

namespace fs = std::filesystem;
namespace tags = dicom::tags;
using dicom::as_bytes;
using dicom::ErrorCode;
using Status = StoreOutcome::Status;

TEST_F(ArchiveTest, StoredBytesAreTheBytesThatCame) {
  for (const std::size_t pixels : {std::size_t{0}, std::size_t{2}, std::size_t{512}, std::size_t{300'000}}) {
    Made made;
    made.number = static_cast<int>(pixels) + 1;
    made.pixel_bytes = pixels;
    for (const std::size_t piece : {std::size_t{1000}, std::size_t{16384}, std::size_t{1} << 20}) {
      const auto outcome = store_bytes(*archive_, info_of(made), bytes_of(made), piece);
      ASSERT_TRUE(outcome) << outcome.error().to_string();
      EXPECT_EQ(outcome->study_instance_uid, made.study);
    }
    EXPECT_TRUE(is_stored(made)) << pixels;
  }
}

TEST_F(ArchiveTest, APieceOfOneByteEach) {
  const Made made;
  ASSERT_TRUE(store_bytes(*archive_, info_of(made), bytes_of(made), 1));
  EXPECT_TRUE(is_stored(made));
}

TEST_F(ArchiveTest, TheFileIsAPart10File) {
  const Made made;
  ASSERT_TRUE(store(*archive_, made));
  const auto stored = located({.instance_uids = {made.uid()}}).at(0);
  const auto bytes = archive_->read(stored);
  dicom::Diagnostics diagnostics(dicom::Diagnostics::Mode::strict);
  const auto file = dicom::read_file(*bytes, diagnostics);
  ASSERT_TRUE(file) << file.error().to_string();
  EXPECT_EQ(file->meta.text_or_empty(tags::SourceApplicationEntityTitle), "TEST");
  EXPECT_EQ(file->data_set, data_set_of(made));
  EXPECT_EQ(stored.number_of_frames, 1u);
  ASSERT_TRUE(stored.pixel_data_offset);
  EXPECT_EQ(dicom::load_le<std::uint32_t>(bytes->bytes().data() + *stored.pixel_data_offset), 0x00107fe0u);
}

TEST_F(ArchiveTest, FilesStayAsTheyCame) {
  const Made made;
  dicom::DataSet meta = dicom::make_meta(ct_image_storage, made.uid(), explicit_little);
  meta.set(tags::SourceApplicationEntityTitle, "SCANNER");
  dicom::ByteVector file = dicom::encode_meta(meta);
  file[5] = std::byte{0x49};  // a preamble that is not empty
  dicom::append(file, dicom::Bytes(bytes_of(made)));
  auto ingest = *archive_->begin_store_file({.source = "http", .expected_study_uid = made.study});
  for (const std::byte byte : file) ASSERT_TRUE(ingest->write({&byte, 1}));
  ASSERT_TRUE(ingest->commit());
  const auto stored = located({.study_uids = {made.study}}).at(0);
  const auto bytes = archive_->read(stored);
  EXPECT_TRUE(std::equal(bytes->bytes().begin(), bytes->bytes().end(), file.begin(), file.end()));
  EXPECT_EQ(stored.transfer_syntax_uid, explicit_little);
}

TEST_F(ArchiveTest, WhatWasNotAnnouncedIsRejected) {
  const Made made;
  StoreInfo info = info_of(made);
  info.sop_instance_uid = "1.2";
  EXPECT_EQ(store_bytes(*archive_, info, bytes_of(made)).error().code, ErrorCode::rejected);
  info = info_of(made);
  info.sop_class_uid = "1.2.840.10008.5.1.4.1.1.4";
  EXPECT_EQ(store_bytes(*archive_, info, bytes_of(made)).error().code, ErrorCode::rejected);
  info = info_of(made);
  info.expected_study_uid = "1.2";
  EXPECT_EQ(store_bytes(*archive_, info, bytes_of(made)).error().code, ErrorCode::rejected);
  EXPECT_EQ(archive_->statistics()->instances, 0u);
  EXPECT_EQ(pack_bytes(), 0u);
}

TEST_F(ArchiveTest, TruncatedAndSenselessBytesAreRefused) {
  const Made made;
  const dicom::ByteVector whole = bytes_of(made);
  for (std::size_t length = 0; length < whole.size(); length += 37) {
    const auto outcome = store_bytes(*archive_, info_of(made), dicom::Bytes(whole).subspan(0, length));
    // A cut between two elements of the header leaves a shorter data set that is whole, but has no UIDs or no pixels.
    if (outcome)
      EXPECT_EQ(located({.instance_uids = {made.uid()}}).at(0).pixel_data_offset, std::nullopt) << length;
    else
      EXPECT_NE(outcome.error().code, ErrorCode::io) << length;
  }
  EXPECT_FALSE(store_bytes(*archive_, info_of(made), as_bytes(std::string(5000, 'x'))));
}

TEST_F(ArchiveTest, TheSameAgainIsASuccessAndNothingIsWritten) {
  const Made made{.pixel_bytes = 200'000};
  ASSERT_EQ(store(*archive_, made)->status, Status::stored);
  const std::uint64_t before = pack_bytes();
  EXPECT_EQ(store(*archive_, made)->status, Status::already_there);
  auto file = *archive_->begin_store_file({});
  ASSERT_TRUE(file->write(*dicom::encode_file(data_set_of(made), dicom::transfer_syntax::ExplicitVRLittleEndian)));
  EXPECT_EQ(file->commit()->status, Status::already_there);
  EXPECT_EQ(pack_bytes(), before);
}

TEST_F(ArchiveTest, TheSameInOtherFormIsNoConflict) {
  const Made made{.pixel_bytes = 20'000};
  ASSERT_EQ(store(*archive_, made)->status, Status::stored);
  const std::uint64_t before = pack_bytes();
  // Another system's copy: implicit VR, with a group length and padding.
  dicom::DataSet copy = data_set_of(made);
  copy.set_numbers(dicom::Tag{0x00080000}, dicom::VR::UL, std::vector<double>{1});
  copy.set_bytes(dicom::tags::DataSetTrailingPadding.tag, dicom::VR::OB, dicom::as_bytes(std::string(64, '\0')));
  StoreInfo info = info_of(made);
  info.transfer_syntax_uid = dicom::transfer_syntax::ImplicitVRLittleEndian.uid;
  const auto bytes = *dicom::write_data_set(copy, dicom::transfer_syntax::ImplicitVRLittleEndian);
  EXPECT_EQ(store_bytes(*archive_, info, bytes)->status, Status::already_there);
  EXPECT_EQ(pack_bytes(), before);
  copy.set(dicom::tags::PatientID, "P2");
  const auto changed = *dicom::write_data_set(copy, dicom::transfer_syntax::ImplicitVRLittleEndian);
  EXPECT_EQ(store_bytes(*archive_, info, changed)->status, Status::conflict);
}

TEST_F(ArchiveTest, OtherContentIsKeptAsideOnce) {
  const Made made{.pixel_bytes = 200'000};
  ASSERT_TRUE(store(*archive_, made));
  const std::uint64_t before = pack_bytes();
  Made other = made;
  other.filling = 'q';
  EXPECT_EQ(store(*archive_, other)->status, Status::conflict);
  EXPECT_TRUE(is_stored(made));
  EXPECT_GT(pack_bytes(), before + 200'000);
  const std::uint64_t kept = pack_bytes();
  EXPECT_EQ(store(*archive_, other)->status, Status::conflict);
  EXPECT_EQ(pack_bytes(), kept);
  Made shorter = made;
  shorter.pixel_bytes = 100'000;
  EXPECT_EQ(store(*archive_, shorter)->status, Status::conflict);
  const auto statistics = archive_->statistics();
  EXPECT_EQ(statistics->instances, 1u);
  EXPECT_EQ(statistics->conflicts, 2u);
}

TEST_F(ArchiveTest, AbandonedIngestsLeaveNothing) {
  const Made made{.pixel_bytes = 300'000};
  {
    auto ingest = *archive_->begin_store(info_of(made));
    ASSERT_TRUE(ingest->write(dicom::Bytes(bytes_of(made)).subspan(0, 200'000)));
  }
  EXPECT_EQ(pack_bytes(), 0u);
  EXPECT_TRUE(located({.instance_uids = {made.uid()}}).empty());
}

TEST_F(ArchiveTest, LongHeadersAreNotKeptInMemory) {
  const Made made;
  dicom::DataSet data_set = data_set_of(made);
  const std::string large(20 << 20, 'l');
  data_set.set_bytes(dicom::Tag(0x0029, 0x1010), dicom::VR::OB, as_bytes(large));
  const auto bytes = dicom::write_data_set(data_set, dicom::transfer_syntax::ExplicitVRLittleEndian);
  const auto outcome = store_bytes(*archive_, info_of(made), *bytes, 65536);
  ASSERT_TRUE(outcome) << outcome.error().to_string();
  const auto stored = located({.instance_uids = {made.uid()}}).at(0);
  EXPECT_EQ(stored.number_of_frames, 1u);
  ASSERT_TRUE(stored.pixel_data_offset);
  EXPECT_EQ(archive_->read_header(stored)->text_or_empty(tags::PatientID), "P1");
}

TEST_F(ArchiveTest, DeflatedAndImplicitDataSets) {
  Made made;
  StoreInfo info = info_of(made);
  info.transfer_syntax_uid = "1.2.840.10008.1.2.1.99";
  const dicom::ByteVector deflated = dicom::codec::deflate_raw(bytes_of(made));
  ASSERT_TRUE(store_bytes(*archive_, info, deflated, 100));
  const auto stored = located({.instance_uids = {made.uid()}}).at(0);
  const auto file = archive_->read(stored);
  const dicom::Bytes data = data_of(*file, stored);
  EXPECT_TRUE(std::equal(data.begin(), data.end(), deflated.begin(), deflated.end()));
  EXPECT_EQ(archive_->read_header(stored)->text_or_empty(tags::Modality), "CT");
  made.number = 2;
  info = info_of(made);
  info.transfer_syntax_uid = "1.2.840.10008.1.2";
  ASSERT_TRUE(store_bytes(*archive_, info,
                          *dicom::write_data_set(data_set_of(made), dicom::transfer_syntax::ImplicitVRLittleEndian)));
  EXPECT_EQ(archive_->read_header(located({.instance_uids = {made.uid()}}).at(0))->text_or_empty(tags::Modality), "CT");
}

TEST_F(ArchiveTest, UidsThatAreNoNamesAndMissingOnes) {
  Made made;
  made.study = "../../../etc/evil";
  ASSERT_TRUE(store(*archive_, made));
  EXPECT_TRUE(is_stored(made));
  dicom::DataSet bare = data_set_of({.number = 2});
  bare.erase(tags::StudyInstanceUID);
  bare.erase(tags::SeriesInstanceUID);
  const auto outcome = store_bytes(*archive_, info_of({.number = 2}),
                                   *dicom::write_data_set(bare, dicom::transfer_syntax::ExplicitVRLittleEndian));
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->warnings.size(), 2u);
  EXPECT_EQ(
      located({.study_uids = {outcome->study_instance_uid}, .series_uids = {outcome->series_instance_uid}}).size(), 1u);
}

TEST_F(ArchiveTest, ManyAtOnceIntoOneSeriesAndTheSameInstance) {
  constexpr int threads = 8;
  std::vector<std::thread> running;
  std::atomic<int> stored = 0;
  std::atomic<int> again = 0;
  for (int thread = 0; thread < threads; ++thread) {
    running.emplace_back([&, thread] {
      for (int i = 0; i < 20; ++i) {
        const auto mine = store(*archive_, {.number = 100 + thread * 100 + i, .pixel_bytes = 50'000});
        EXPECT_TRUE(mine && mine->status == Status::stored);
        const auto shared = store(*archive_, {.number = i + 1, .pixel_bytes = 50'000});
        ASSERT_TRUE(shared);
        (shared->status == Status::stored ? stored : again)++;
      }
    });
  }
  for (std::thread& thread : running) thread.join();
  EXPECT_EQ(stored, 20);
  EXPECT_EQ(again, threads * 20 - 20);
  for (int thread = 0; thread < threads; ++thread) {
    for (int i = 0; i < 20; ++i) EXPECT_TRUE(is_stored({.number = 100 + thread * 100 + i, .pixel_bytes = 50'000}));
  }
  EXPECT_EQ(archive_->statistics()->conflicts, 0u);
}

TEST_F(ArchiveTest, StoppedArchivesTakeNothingMore) {
  archive_->stop();
  EXPECT_EQ(archive_->begin_store(info_of({})).error().code, ErrorCode::cancelled);
}

}  // namespace
}  // namespace archive::test
