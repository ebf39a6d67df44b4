// Instances made up for tests.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "archive/archive.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/file.h"

namespace archive::test {

inline constexpr std::string_view ct_image_storage = "1.2.840.10008.5.1.4.1.1.2";
inline constexpr std::string_view explicit_little = "1.2.840.10008.1.2.1";

struct Made {
  std::string study = "1.2.3";
  std::string series = "1.2.3.4";
  int number = 1;
  std::size_t pixel_bytes = 512;
  char filling = 'p';
  std::string patient_id = "P1";
  std::string patient_name = "Doe^Jane";

  [[nodiscard]] std::string uid() const { return series + "." + std::to_string(number); }
};

inline dicom::DataSet data_set_of(const Made& made) {
  namespace tags = dicom::tags;
  dicom::DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 100");
  data_set.set(tags::SOPClassUID, ct_image_storage);
  data_set.set(tags::SOPInstanceUID, made.uid());
  data_set.set(tags::StudyDate, "20240131");
  data_set.set(tags::StudyTime, "101530");
  data_set.set(tags::AccessionNumber, "A1");
  data_set.set(tags::Modality, "CT");
  data_set.set(tags::StudyDescription, "Schädel");
  data_set.set(tags::PatientName, made.patient_name);
  data_set.set(tags::PatientID, made.patient_id);
  data_set.set(tags::StudyInstanceUID, made.study);
  data_set.set(tags::SeriesInstanceUID, made.series);
  data_set.set(tags::SeriesNumber, "1");
  data_set.set(tags::InstanceNumber, std::to_string(made.number));
  data_set.set(tags::Rows, 16);
  const std::string pixels(made.pixel_bytes, made.filling);
  data_set.set_bytes(tags::PixelData, dicom::VR::OW, dicom::as_bytes(pixels));
  return data_set;
}

inline dicom::ByteVector bytes_of(const Made& made) {
  return *dicom::write_data_set(data_set_of(made), dicom::transfer_syntax::ExplicitVRLittleEndian);
}

inline StoreInfo info_of(const Made& made) {
  return {.sop_class_uid = std::string(ct_image_storage),
          .sop_instance_uid = made.uid(),
          .transfer_syntax_uid = std::string(explicit_little),
          .source = "TEST"};
}

/// Gives the bytes in pieces, as a PDU after the other would.
inline dicom::Result<StoreOutcome> store_bytes(Archive& archive, const StoreInfo& info, dicom::Bytes bytes,
                                               std::size_t piece = 16384) {
  auto ingest = DICOM_TRY(archive.begin_store(info));
  for (std::size_t at = 0; at < bytes.size(); at += piece)
    DICOM_TRY(ingest->write(bytes.subspan(at, std::min(piece, bytes.size() - at))));
  return ingest->commit();
}

inline dicom::Result<StoreOutcome> store(Archive& archive, const Made& made) {
  return store_bytes(archive, info_of(made), bytes_of(made));
}

/// The stored data set, without preamble and meta information.
inline dicom::Bytes data_of(const dicom::SharedBytes& file, const StoredInstance& stored) {
  return file.bytes().subspan(stored.data_set_offset);
}

/// An archive on a folder of its own, which is removed at the end.
class ArchiveTest : public testing::Test {
 protected:
  ArchiveTest() {
    configuration_.data_folder = std::filesystem::path(testing::TempDir()) / ("archive" + std::to_string(::getpid()));
    std::filesystem::remove_all(configuration_.data_folder);
    reopen();
  }
  ~ArchiveTest() override {
    archive_.reset();
    std::filesystem::remove_all(configuration_.data_folder);
  }

  void reopen() {
    archive_.reset();
    auto opened = Archive::open(configuration_, log_);
    ASSERT_TRUE(opened) << opened.error().to_string();
    archive_ = *std::move(opened);
  }
  std::vector<StoredInstance> located(const Scope& scope) {
    auto list = archive_->locate(scope);
    EXPECT_TRUE(list);
    return list ? *list : std::vector<StoredInstance>();
  }
  bool is_stored(const Made& made) {
    const auto list = located({.instance_uids = {made.uid()}});
    if (list.size() != 1) return false;
    const auto file = archive_->read_stored(list[0]);
    if (!file) return false;
    const dicom::Bytes data = data_of(*file, list[0]);
    const dicom::ByteVector expected = bytes_of(made);
    return std::equal(data.begin(), data.end(), expected.begin(), expected.end());
  }
  std::uint64_t pack_bytes() {
    std::uint64_t sum = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(configuration_.data_folder / "packs")) {
      if (file.is_regular_file()) sum += file.file_size();
    }
    return sum;
  }

  Log log_{2, LogLevel::error};
  Configuration configuration_;
  std::unique_ptr<Archive> archive_;
};

}  // namespace archive::test
