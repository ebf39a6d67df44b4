#include "dicom/media/directory.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/file/file.h"

namespace dicom::media {
namespace {

DataSet header(const std::string& patient, const std::string& study, const std::string& series, int number) {
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 100");
  data_set.set(tags::SOPClassUID, uids::CTImageStorage);
  data_set.set(tags::SOPInstanceUID, series + "." + std::to_string(number));
  data_set.set(tags::PatientName, "Müller^Jörg");
  data_set.set(tags::PatientID, patient);
  data_set.set(tags::StudyInstanceUID, study);
  data_set.set(tags::SeriesInstanceUID, series);
  data_set.set(tags::Modality, "CT");
  data_set.set(tags::InstanceNumber, std::to_string(number));
  return data_set;
}

// The records that a chain of offsets leads to.
std::vector<std::size_t> chain(const Sequence& records, const std::vector<std::uint64_t>& offsets,
                               std::uint64_t first) {
  std::vector<std::size_t> list;
  for (std::uint64_t offset = first; offset != 0;) {
    const auto at = std::ranges::find(offsets, offset);
    EXPECT_NE(at, offsets.end()) << offset;
    if (at == offsets.end()) return list;
    list.push_back(static_cast<std::size_t>(at - offsets.begin()));
    offset = records[list.back()].value_or<std::uint64_t>(tags::OffsetOfTheNextDirectoryRecord, 0);
  }
  return list;
}

TEST(Directory, OffsetsLeadFromRecordToRecord) {
  DirectoryBuilder builder;
  const auto add = [&builder](const char* patient, const char* study, const char* series, int number) {
    ASSERT_TRUE(builder.add(header(patient, study, series, number), uids::ExplicitVRLittleEndian,
                            {"DICOM", "I" + std::to_string(number)}));
  };
  add("P1", "1.1", "1.1.1", 1);
  add("P1", "1.1", "1.1.1", 2);
  add("P1", "1.1", "1.1.2", 3);
  add("P2", "1.2", "1.2.1", 4);
  add("P1", "1.3", "1.3.1", 5);
  const auto bytes = builder.finish("TEST");
  ASSERT_TRUE(bytes) << bytes.error().to_string();
  Diagnostics diagnostics(Diagnostics::Mode::strict);
  const SharedBytes content{ByteVector(*bytes)};
  const auto file = read_file(content, diagnostics);
  ASSERT_TRUE(file) << file.error().to_string();
  const auto records = file->data_set.value_or<Sequence>(tags::DirectoryRecordSequence, {});
  ASSERT_EQ(records.size(), 2u + 3 + 4 + 5);
  // Where each item begins: its tag is FFFE,E000, and nothing else in these records looks like it.
  std::vector<std::uint64_t> offsets;
  const std::string_view text = as_text(content.bytes());
  for (std::size_t at = text.find(std::string_view("\xfe\xff\x00\xe0", 4)); at != std::string_view::npos;
       at = text.find(std::string_view("\xfe\xff\x00\xe0", 4), at + 4))
    offsets.push_back(at);
  ASSERT_EQ(offsets.size(), records.size());
  const auto patients =
      chain(records, offsets,
            file->data_set.value_or<std::uint64_t>(tags::OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, 0));
  ASSERT_EQ(patients.size(), 2u);
  EXPECT_EQ(records[patients[0]].text_or_empty(tags::PatientName), "Müller^Jörg");
  const auto lower = [&](std::size_t record) {
    return chain(records, offsets,
                 records[record].value_or<std::uint64_t>(tags::OffsetOfReferencedLowerLevelDirectoryEntity, 0));
  };
  const auto studies = lower(patients[0]);
  ASSERT_EQ(studies.size(), 2u);
  const auto series = lower(studies[0]);
  ASSERT_EQ(series.size(), 2u);
  const auto images = lower(series[0]);
  ASSERT_EQ(images.size(), 2u);
  EXPECT_EQ(records[images[1]].text_or_empty(tags::DirectoryRecordType), "IMAGE");
  EXPECT_EQ(records[images[1]].text_or_empty(tags::ReferencedFileID), "DICOM\\I2");
  EXPECT_TRUE(lower(images[1]).empty());
}

TEST(Directory, NamesAndTypes) {
  DirectoryBuilder builder;
  const DataSet one = header("P", "1.1", "1.1.1", 1);
  EXPECT_FALSE(builder.add(one, "1.2.840.10008.1.2.1", {"lower"}));
  EXPECT_FALSE(builder.add(one, "1.2.840.10008.1.2.1", {"LONGER_THAN_8"}));
  EXPECT_FALSE(builder.add(one, "1.2.840.10008.1.2.1", {}));
  EXPECT_FALSE(builder.add(DataSet(), "1.2.840.10008.1.2.1", {"A"}));
  EXPECT_EQ(record_type(uids::CTImageStorage), "IMAGE");
  EXPECT_EQ(record_type("1.2.840.10008.5.1.4.1.1.88.33"), "SR DOCUMENT");
  EXPECT_EQ(record_type("1.2.840.10008.5.1.4.1.1.88.59"), "KEY OBJECT DOC");
  EXPECT_EQ(record_type("1.2.840.10008.5.1.4.1.1.11.1"), "PRESENTATION");
  EXPECT_EQ(record_type("1.2.840.10008.5.1.4.1.1.66.4"), "IMAGE");
}

}  // namespace
}  // namespace dicom::media
