#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/text/contained_file.h"
#include "dicom/text/text_reader.h"
#include "dicom/text/text_writer.h"

namespace dicom {
namespace {

std::string written(const DataSet& data_set) {
  std::string text;
  EXPECT_TRUE(append_text(text, data_set));
  return text;
}

TextDataSets read(std::string_view text) {
  auto result = parse_text(text);
  EXPECT_TRUE(result) << result.error().to_string();
  return result ? *std::move(result) : TextDataSets{};
}

std::string error_of(std::string_view text) {
  const auto result = parse_text(text);
  return result ? "no error" : result.error().message;
}

DataSet example() {
  DataSet deep;
  deep.set(tags::CodeMeaning, "Kopf");
  DataSet item;
  item.set(tags::ReferencedSOPInstanceUID, "1.2.3");
  item.set(tags::PurposeOfReferenceCodeSequence, Sequence{deep});
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 100");
  data_set.set(tags::PatientName, "Müller^Jürgen");
  data_set.set(tags::ReferencedImageSequence, Sequence{item, DataSet()});
  data_set.set(tags::ReferencedStudySequence, Sequence{});
  data_set.set_empty(tags::PatientID);
  data_set.set(tags::PixelSpacing, {0.5, 0.25});
  data_set.set_bytes(Tag(0x0042, 0x0011), VR::OB, ByteVector(100, std::byte{7}));
  data_set.set_fragments(
      Tag(0x7fe0, 0x0010), VR::OB,
      std::array{SharedBytes(), SharedBytes(ByteVector(50, std::byte{1})), SharedBytes(ByteVector(4, std::byte{2}))});
  return data_set;
}

TEST(Text, WhatIsWrittenReadsBack) {
  const std::string text = written(example());
  const DataSet back = read(text).data_set;
  EXPECT_TRUE(back == example()) << text;
  EXPECT_EQ(written(back), text);
  EXPECT_EQ(as_text(back.find(tags::PatientName)->bytes()), "M\xfcller^J\xfcrgen");
  EXPECT_NE(text.find("(0010,0010) PN PatientName = Müller^Jürgen\n"), std::string::npos) << text;
}

TEST(Text, FragmentsKeepTheVRThatIsSaid) {
  EXPECT_EQ(read("(7fe0,0010) OW = fragments {\nhex:\n}\n").data_set.find(tags::PixelData)->vr(), VR::OW);
  EXPECT_EQ(read("PixelData = fragments {\nhex:\nhex: 00 01\n}\n").data_set.find(tags::PixelData)->vr(), VR::OB);
}

TEST(Text, WrittenByHand) {
  const TextDataSets sets = read(R"(# a work list entry
SpecificCharacterSet = ISO_IR 192
PatientName = Дом^Ян
  PatientID   =   4711
PatientComments = "two\nlines"
SOPClassUID = CTImageStorage
StudyInstanceUID = uid(study)
SOPInstanceUID = uid()
TransferSyntaxUID = ExplicitVRLittleEndian
ScheduledProcedureStepSequence[0].Modality = CT
ScheduledProcedureStepSequence[0].ScheduledStationAETitle = SCANNER
(0009,0010) LO = ACME
(0009,1001) DS = 1.5
ReferencedStudySequence = {
  {
    ReferencedSOPInstanceUID = uid(study)
    ReferencedSOPClassUID = "1.2.3"
  }
  {}
}
)");
  const DataSet& data_set = sets.data_set;
  EXPECT_EQ(data_set.text_or_empty(tags::PatientName), "Дом^Ян");
  EXPECT_EQ(data_set.text_or_empty(tags::PatientID), "4711");
  EXPECT_EQ(data_set.text_or_empty(tags::PatientComments), "two\nlines");
  EXPECT_EQ(data_set.text_or_empty(tags::SOPClassUID), "1.2.840.10008.5.1.4.1.1.2");
  const auto step = data_set.get<Sequence>(tags::ScheduledProcedureStepSequence);
  ASSERT_TRUE(step);
  ASSERT_EQ(step->size(), 1U);
  EXPECT_EQ(step->front().text_or_empty(tags::Modality), "CT");
  EXPECT_EQ(step->front().text_or_empty(tags::ScheduledStationAETitle), "SCANNER");
  const auto references = data_set.get<Sequence>(tags::ReferencedStudySequence);
  ASSERT_TRUE(references);
  ASSERT_EQ(references->size(), 2U);
  EXPECT_EQ(references->front().text_or_empty(tags::ReferencedSOPInstanceUID),
            data_set.text_or_empty(tags::StudyInstanceUID));
  EXPECT_TRUE(data_set.text_or_empty(tags::SOPInstanceUID).starts_with("2.25."));
  EXPECT_NE(data_set.text_or_empty(tags::SOPInstanceUID), data_set.text_or_empty(tags::StudyInstanceUID));
  EXPECT_EQ(sets.meta.text_or_empty(tags::TransferSyntaxUID), "1.2.840.10008.1.2.1");
  EXPECT_FALSE(data_set.contains(tags::TransferSyntaxUID));
}

TEST(Text, CharactersBeyondASCIIBringUTF8WhereNothingIsSaid) {
  const DataSet data_set =
      read("RequestAttributesSequence = {\n{\nScheduledProcedureStepID = Schädel\n}\n}\n").data_set;
  EXPECT_EQ(data_set.text_or_empty(tags::SpecificCharacterSet), "ISO_IR 192");
  const auto items = data_set.get<Sequence>(tags::RequestAttributesSequence);
  EXPECT_EQ(as_text(items->front().find(tags::ScheduledProcedureStepID)->bytes()), "Schädel");
}

TEST(Text, TheCharacterSetComesBeforeTheTextOfLowerGroups) {
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 100");
  data_set.set_text(Tag(0x0004, 0x1199), VR::LO, "Schädel");
  EXPECT_TRUE(read(written(data_set)).data_set == data_set) << written(data_set);
}

TEST(Text, AnItemMaySayItsCharacterSetAlone) {
  const DataSet data_set = read(
                               "RequestAttributesSequence = {\n{\nSpecificCharacterSet = ISO_IR 100\n"
                               "ScheduledProcedureStepID = Schädel\n}\n}\n")
                               .data_set;
  EXPECT_FALSE(data_set.contains(tags::SpecificCharacterSet));
  const auto items = data_set.get<Sequence>(tags::RequestAttributesSequence);
  EXPECT_EQ(as_text(items->front().find(tags::ScheduledProcedureStepID)->bytes()),
            "Sch\xe4"
            "del");
}

TEST(Text, AsDumpedByDCMTK) {
  const TextDataSets sets = read(R"(
# Dicom-File-Format
# Dicom-Meta-Information-Header
(0002,0010) UI =LittleEndianExplicit                    #  20, 1 TransferSyntaxUID
(0008,0016) UI =CTImageStorage                          #  26, 1 SOPClassUID
(0008,0018) UI [1.2.3]                                  #   6, 1 SOPInstanceUID
(0008,1140) SQ (Sequence with undefined length #=1)     # u/l, 1 ReferencedImageSequence
  (fffe,e000) na (Item with undefined length #=1)         # u/l, 1 Item
    (0008,1155) UI [1.2.4]                                  #   6, 1 ReferencedSOPInstanceUID
  (fffe,e00d) na (ItemDelimitationItem)                   #   0, 0 ItemDelimitationItem
(fffe,e0dd) na (SequenceDelimitationItem)               #   0, 0 SequenceDelimitationItem
(0010,0010) PN [Doe^Jane #2]                            #  12, 1 PatientName
(0010,0020) LO (no value available)                     #   0, 0 PatientID
(0018,1063) [33.3]
(0028,0009) AT (0018,1063)                              #   4, 1 FrameIncrementPointer
(0028,0010) US 512                                      #   2, 1 Rows
(0028,0106) xs 12                                       #   2, 1 SmallestImagePixelValue
(0029,1010) UN 01\02\ff                                 #   4, 1 Unknown Tag & Data
(5400,0110) OB 01\02
(7fe0,0010) OW 0100\0203                                #   4, 1 PixelData
)");
  const DataSet& data_set = sets.data_set;
  EXPECT_EQ(data_set.text_or_empty(tags::SOPClassUID), "1.2.840.10008.5.1.4.1.1.2");
  EXPECT_EQ(data_set.text_or_empty(tags::SOPInstanceUID), "1.2.3");
  EXPECT_EQ(
      data_set.get<Sequence>(tags::ReferencedImageSequence)->front().text_or_empty(tags::ReferencedSOPInstanceUID),
      "1.2.4");
  EXPECT_EQ(data_set.text_or_empty(tags::PatientName), "Doe^Jane #2");
  EXPECT_TRUE(data_set.find(tags::PatientID)->is_empty());
  EXPECT_EQ(data_set.value_or<double>(tags::FrameTime, 0), 33.3);
  EXPECT_EQ(*data_set.get<Tag>(tags::FrameIncrementPointer), Tag(0x0018, 0x1063));
  EXPECT_EQ(data_set.value_or<int>(tags::Rows, 0), 512);
  EXPECT_EQ(data_set.find(Tag(0x0029, 0x1010))->bytes().size(), 3U);
  EXPECT_EQ(data_set.value_or<int>(tags::PixelData, 0), 0x0100);
  EXPECT_EQ(*data_set.find(tags::PixelData)->integer(1), 0x0203);
}

TEST(Text, ErrorsNameTheLine) {
  EXPECT_EQ(error_of("PatientName = a\nPatientNme = b\n"),
            "line 2: path 'PatientNme', character 1: no element has the keyword 'PatientNme'");
  EXPECT_EQ(error_of("Rows = x"), "line 1: 'x' is no value of VR US: a number in the VR's range is expected");
  EXPECT_EQ(error_of("nonsense"), "line 1: 'NAME = VALUE' was expected instead of 'nonsense'");
  EXPECT_EQ(error_of("\n}"), "line 2: nothing is open that could end here");
  EXPECT_EQ(error_of("{"), "line 1: an item stands outside a sequence");
  EXPECT_EQ(error_of("ReferencedImageSequence = {\n{"), "line 2: a '}' is missing at the end");
  EXPECT_EQ(error_of("PatientID = a\nPatientID = b"), "line 2: (0010,0020) stands here for the second time");
  EXPECT_EQ(error_of("PatientName = ä\nSpecificCharacterSet = ISO_IR 100"),
            "line 2: (0008,0005) stands here for the second time");
  EXPECT_EQ(error_of("PixelData = @x"), "line 1: '@x': this text may not name files");
  std::string deep;
  for (int i = 0; i < 65; ++i) deep += "ReferencedImageSequence = {\n{\n";
  EXPECT_EQ(error_of(deep), "line 129: (0008,1140): sequences are nested deeper than 64 levels");
}

TEST(Text, FilesOnlyFromWithinTheFolder) {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "isocenter-contained-test";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder / "texts" / "frames");
  std::ofstream(folder / "texts" / "frames" / "1.jpg") << "inside";
  std::ofstream(folder / "secret") << "outside";
  std::filesystem::create_symlink(folder / "secret", folder / "texts" / "link");
  const auto inside = read_contained_file(folder / "texts", "frames/1.jpg");
  ASSERT_TRUE(inside) << inside.error().to_string();
  EXPECT_EQ(as_text(inside->bytes()), "inside");
  for (const std::string& name : {std::string("../secret"), std::string("link"), (folder / "secret").string(),
                                  std::string("frames/../../secret")}) {
    const auto outside = read_contained_file(folder / "texts", name);
    ASSERT_FALSE(outside) << name;
    EXPECT_EQ(outside.error().code, ErrorCode::rejected) << name;
  }
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace dicom
