#include "dicom/file/file.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/data_set_writer.h"
#include "dicom/file/text_dump.h"

namespace dicom {
namespace {

DataSet example() {
  DataSet data_set;
  data_set.set(tags::SOPClassUID, uids::CTImageStorage);
  data_set.set(tags::SOPInstanceUID, "1.2.3.4");
  data_set.set(tags::PatientName, "Doe^John");
  return data_set;
}

class FileTest : public testing::Test {
 protected:
  FileTest() {
    std::string pattern = (std::filesystem::temp_directory_path() / "file_test.XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
  }
  ~FileTest() override { std::filesystem::remove_all(folder_); }
  std::filesystem::path folder_;
};

TEST_F(FileTest, WritesAndReads) {
  const auto path = folder_ / "a.dcm";
  ASSERT_TRUE(write_file(path, example(), transfer_syntax::ExplicitVRLittleEndian));
  Diagnostics strict(Diagnostics::Mode::strict);
  const auto file = read_file(path, strict);
  ASSERT_TRUE(file) << file.error().to_string();
  EXPECT_TRUE(file->data_set == example());
  EXPECT_EQ(file->syntax.keyword, "ExplicitVRLittleEndian");
  EXPECT_EQ(file->meta.text_or_empty(tags::MediaStorageSOPInstanceUID), "1.2.3.4");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);  // no temporary file is left
}

TEST_F(FileTest, KeepsWhatElseIsInTheMetaInformation) {
  const auto path = folder_ / "a.dcm";
  File file{make_meta("1.2", "3.4", "1.2.840.10008.1.2"), example(), transfer_syntax::ExplicitVRLittleEndian};
  file.meta.set(tags::SourceApplicationEntityTitle, "SCANNER");
  file.meta.set(tags::ImplementationClassUID, "1.2.3");
  for (const bool keep : {false, true}) {
    FileWriteOptions options;
    options.keep_implementation = keep;
    ASSERT_TRUE(write_file(path, file, options));
    Diagnostics strict(Diagnostics::Mode::strict);
    const auto back = read_file(path, strict);
    ASSERT_TRUE(back) << back.error().to_string();
    EXPECT_EQ(back->meta.text_or_empty(tags::SourceApplicationEntityTitle), "SCANNER");
    EXPECT_EQ(back->meta.text_or_empty(tags::MediaStorageSOPInstanceUID), "1.2.3.4");
    EXPECT_EQ(back->meta.text_or_empty(tags::TransferSyntaxUID), "1.2.840.10008.1.2.1");
    EXPECT_EQ(back->meta.text_or_empty(tags::ImplementationClassUID), keep ? "1.2.3" : implementation_class_uid);
  }
}

TEST_F(FileTest, ReadsWithoutPreambleAndMeta) {
  for (const TransferSyntax& syntax : {transfer_syntax::ExplicitVRLittleEndian, transfer_syntax::ImplicitVRLittleEndian,
                                       transfer_syntax::ExplicitVRBigEndian}) {
    Diagnostics diagnostics;
    const auto file = read_file(SharedBytes(*write_data_set(example(), syntax)), diagnostics);
    ASSERT_TRUE(file) << syntax.keyword;
    EXPECT_EQ(file->syntax.keyword, syntax.keyword);
    EXPECT_TRUE(file->data_set == example());
    EXPECT_GT(diagnostics.count(), 0U);
  }
}

TEST_F(FileTest, LivesWithAWrongGroupLength) {
  ByteVector bytes = *encode_file(example(), transfer_syntax::ImplicitVRLittleEndian);
  for (const std::uint32_t wrong : {0U, 10U, 100000U}) {
    store(bytes.data() + 140, wrong, std::endian::little);
    Diagnostics diagnostics;
    const auto file = read_file(SharedBytes(bytes), diagnostics);
    ASSERT_TRUE(file) << wrong << ": " << file.error().to_string();
    EXPECT_TRUE(file->data_set == example()) << wrong;
    EXPECT_GT(diagnostics.count(), 0U);
  }
}

TEST_F(FileTest, FindsMetaInformationWhereItIs) {
  const ByteVector good = *encode_file(example(), transfer_syntax::ExplicitVRLittleEndian);
  ByteVector without_prefix = good;
  for (std::size_t i = 128; i < 132; ++i) without_prefix[i] = std::byte{0};
  const ByteVector without_preamble(good.begin() + 128, good.end());
  ByteVector longer_preamble(128, std::byte{0});
  longer_preamble.insert(longer_preamble.end(), good.begin(), good.end());
  for (const ByteVector& content : {without_prefix, without_preamble, longer_preamble}) {
    Diagnostics diagnostics;
    const auto file = read_file(SharedBytes(content), diagnostics);
    ASSERT_TRUE(file) << file.error().to_string();
    EXPECT_EQ(file->meta.text_or_empty(tags::MediaStorageSOPInstanceUID), "1.2.3.4");
    EXPECT_TRUE(file->data_set == example());
    Diagnostics strict(Diagnostics::Mode::strict);
    EXPECT_FALSE(read_file(SharedBytes(content), strict));
  }
}

TEST_F(FileTest, TellsOffsetsInTheFile) {
  ByteVector cut = *encode_file(example(), transfer_syntax::ExplicitVRLittleEndian);
  const std::size_t name = cut.size() - 16;  // (0010,0010) PN, 8 bytes of value
  cut.resize(cut.size() - 3);
  Diagnostics diagnostics;
  const auto refused = read_file(SharedBytes(cut), diagnostics);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().offset, name);
  const auto salvaged = read_file(SharedBytes(cut), diagnostics, ReadOptions{.salvage = true});
  ASSERT_TRUE(salvaged);
  EXPECT_TRUE(diagnostics.data_lost());
  EXPECT_EQ(salvaged->data_set.text_or_empty(tags::SOPInstanceUID), "1.2.3.4");
  EXPECT_EQ(salvaged->data_set.find(tags::PatientName)->offset(), name + 8);
}

TEST_F(FileTest, SalvagesWhatInflates) {
  DataSet data_set = example();
  for (std::uint16_t i = 0; i < 500; ++i) {
    data_set.set_text(Tag(0x0009, static_cast<std::uint16_t>(0x1000 + i)), VR::LO, std::to_string(i * 7919));
  }
  const ByteVector good = *encode_file(data_set, transfer_syntax::DeflatedExplicitVRLittleEndian);
  ByteVector cut(good.begin(), good.end() - 400);
  ByteVector damaged = good;
  damaged[good.size() - 400] ^= std::byte{0x55};
  for (const ByteVector& content : {cut, damaged}) {
    Diagnostics diagnostics;
    const auto salvaged = read_file(SharedBytes(content), diagnostics, ReadOptions{.salvage = true});
    ASSERT_TRUE(salvaged);
    EXPECT_EQ(salvaged->data_set.text_or_empty(tags::SOPInstanceUID), "1.2.3.4");
    EXPECT_GT(salvaged->data_set.size(), 200u);
  }
  Diagnostics strict(Diagnostics::Mode::strict);
  EXPECT_FALSE(read_file(SharedBytes(cut), strict, ReadOptions{.salvage = true}));
  Diagnostics diagnostics;
  EXPECT_FALSE(read_file(SharedBytes(cut), diagnostics));
}

// Whatever its size, a header is the same whether it is read from the file's beginning or from the whole.
TEST_F(FileTest, ReadsHeadersAsWholeFiles) {
  for (const std::size_t size : {0, 15 * 1024, 40 * 1024, 300 * 1024}) {
    DataSet data_set = example();
    data_set.set_bytes(tags::SpecificCharacterSet.tag, VR::CS, as_bytes("ISO-IR 100"));  // to be reported once
    data_set.set_bytes(Tag(0x0009, 0x1001), VR::OB, ByteVector(size, std::byte{7}));
    data_set.set(tags::Rows, 4);
    data_set.set_bytes(tags::PixelData.tag, VR::OW, ByteVector(100'000));
    const auto path = folder_ / "a.dcm";
    ASSERT_TRUE(write_file(path, data_set, transfer_syntax::ExplicitVRLittleEndian));
    ReadOptions options;
    options.stop_at = tags::PixelData;
    Diagnostics diagnostics;
    const auto header = read_file(path, diagnostics, options);
    ASSERT_TRUE(header) << header.error().to_string();
    ASSERT_EQ(diagnostics.count(), 1u);
    EXPECT_TRUE(diagnostics.list()[0].path == "(0008,0005)");
    data_set.erase(tags::PixelData);
    EXPECT_TRUE(header->data_set == data_set) << size;
    Diagnostics strict(Diagnostics::Mode::strict);
    EXPECT_FALSE(read_file(path, strict, options));
  }
}

TEST_F(FileTest, WritesTheSameToAStream) {
  DataSet data_set = example();
  data_set.set_bytes(tags::PixelData.tag, VR::OW, ByteVector(100'000, std::byte{3}));
  ByteVector streamed;
  std::size_t pieces = 0;
  const auto written = write_stream(
      [&](Bytes bytes) -> Result<void> {
        append(streamed, bytes);
        ++pieces;
        return {};
      },
      File{{}, data_set, transfer_syntax::ExplicitVRLittleEndian});
  ASSERT_TRUE(written);
  EXPECT_TRUE(streamed == *encode_file(data_set, transfer_syntax::ExplicitVRLittleEndian));
  EXPECT_GE(pieces, 2u);
  const auto full = [](Bytes) -> Result<void> { return Error{ErrorCode::no_space, "full"}; };
  EXPECT_FALSE(write_stream(full, File{{}, data_set, transfer_syntax::ExplicitVRLittleEndian}));
}

TEST_F(FileTest, LosesNothingToAWrongGroupLength) {
  const ByteVector right = *encode_file(example(), transfer_syntax::ExplicitVRLittleEndian);
  for (const std::uint32_t length : {0u, 10u, 50u, 170u, 260u}) {
    ByteVector content = right;
    store(content.data() + 128 + 4 + 8, length, std::endian::little);
    for (const bool salvage : {false, true}) {
      Diagnostics diagnostics;
      const auto file = read_file(SharedBytes(content), diagnostics, {.salvage = salvage});
      ASSERT_TRUE(file) << length << ": " << file.error().to_string();
      EXPECT_EQ(diagnostics.count(), 1u) << length;
      EXPECT_FALSE(diagnostics.data_lost()) << length;
      EXPECT_EQ(file->meta.size(), 7u) << length;
      EXPECT_TRUE(file->data_set == example()) << length;
    }
  }
}

TEST_F(FileTest, NamesWhatIsNotDicom) {
  Diagnostics diagnostics;
  std::ofstream(folder_ / "text") << "This is a text that is no DICOM file at all, whatever its name may say.";
  const auto text = read_file(folder_ / "text", diagnostics);
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().code, ErrorCode::invalid_data);
  EXPECT_EQ(read_file(folder_ / "absent", diagnostics).error().code, ErrorCode::not_found);
  EXPECT_FALSE(read_file(SharedBytes(), diagnostics));
}

TEST(TextDump, ShowsNestedElementsAndNames) {
  DataSet code;
  code.set(tags::CodeValue, "T-1\x1b[31m");
  DataSet data_set = example();
  data_set.set(tags::AnatomicRegionSequence, Sequence{code});
  std::string text;
  dump(data_set, {}, text);
  EXPECT_NE(text.find("(0008,0016) UI     25 SOPClassUID"), std::string::npos) << text;
  EXPECT_NE(text.find("(CT Image Storage)"), std::string::npos) << text;
  EXPECT_NE(text.find("    (0008,0100) SH      8 CodeValue"), std::string::npos) << text;
  EXPECT_EQ(text.find('\x1b'), std::string::npos) << "escape codes of a value must not reach a terminal";
}

}  // namespace
}  // namespace dicom
