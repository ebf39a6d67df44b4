#include "dicom/file/text_dump.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/value_text.h"

namespace dicom {
namespace {

DataSet example() {
  DataSet item;
  item.set(tags::ReferencedSOPClassUID, "1.2.840.10008.5.1.4.1.1.2");
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 192");
  data_set.set(tags::PatientName, "Müller^Jürgen");
  data_set.set(tags::ReferencedImageSequence, Sequence{item});
  data_set.set_text(Tag(0x0029, 0x0010), VR::LO, "SIEMENS CSA HEADER");
  data_set.set_text(Tag(0x0029, 0x1008), VR::CS, "IMAGE NUM 4");
  data_set.set(tags::Rows, 512);
  data_set.set(tags::FrameIncrementPointer, Tag(0x0018, 0x1063));
  return data_set;
}

TEST(TextDump, AlignedLines) {
  std::string text;
  dump(example(), {}, text);
  EXPECT_EQ(text,
            "(0008,0005) CS     10 SpecificCharacterSet              ISO_IR 192\n"
            "(0008,1140) SQ      0 ReferencedImageSequence           (1 item)\n"
            "  [0]\n"
            "    (0008,1150) UI     25 ReferencedSOPClassUID         1.2.840.10008.5.1.4.1.1.2 (CT Image Storage)\n"
            "(0010,0010) PN     15 PatientName                       Müller^Jürgen\n"
            "(0028,0009) AT      4 FrameIncrementPointer             (0018,1063) FrameTime\n"
            "(0028,0010) US      2 Rows                              512\n"
            "(0029,0010) LO     18 PrivateCreator                    SIEMENS CSA HEADER\n"
            "(0029,1008) CS     11 CSAImageHeaderType                IMAGE NUM 4\n");
}

TEST(TextDump, Paths) {
  std::string text;
  EXPECT_EQ(dump(example(), *ElementPath::parse("**.ReferencedSOPClassUID"), {}, text), 1U);
  EXPECT_EQ(
      text,
      "(0008,1150) UI     25 ReferencedImageSequence[0].ReferencedSOPClassUID 1.2.840.10008.5.1.4.1.1.2 (CT Image "
      "Storage)\n");
  text.clear();
  EXPECT_EQ(dump(example(), *ElementPath::parse("ReferencedImageSequence"), {}, text), 1U);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 3);
}

TEST(TextDump, ColoursAndOffsets) {
  DataSet data_set;
  data_set.set(tags::Rows, 1);
  std::string text;
  DumpOptions options;
  options.colour = true;
  dump(data_set, options, text);
  EXPECT_NE(text.find("\x1b[36mRows\x1b[0m"), std::string::npos);
  text.clear();
  options = {};
  options.offset_base = 1000;
  dump(data_set, options, text);
  EXPECT_TRUE(text.starts_with("     1000 (0028,0010) US")) << text;
}

TEST(ValueText, WidthCountsCharacters) {
  const DataSet data_set = example();
  const auto name = *data_set.find(tags::PatientName);
  EXPECT_EQ(value_text(name, {5}), "Müll…");
  EXPECT_EQ(value_text(name, {13}), "Müller^Jürgen");
  EXPECT_EQ(value_text(name, {12}), "Müller^Jürg…");
}

TEST(ValueText, ControlCharactersDoNotReachTheTerminal) {
  DataSet data_set;
  data_set.set_bytes(Tag(0x0008, 0x0005), VR::CS, as_bytes("ISO_IR 192"));
  data_set.set_bytes(Tag(0x0010, 0x4000), VR::LT,
                     as_bytes("a\x1b[31mb\r\nc\x7f\xc2\x9b"
                              "2J"));
  EXPECT_EQ(value_text(*data_set.find(Tag(0x0010, 0x4000))), "a.[31mb  c..2J");
}

TEST(ValueText, NumbersBytesAndNothing) {
  DataSet data_set;
  data_set.set_numbers(Tag(0x0018, 0x9087), VR::FD, std::array{0.1, -1e300});
  data_set.set_numbers(Tag(0x0028, 0x0106), VR::SS, std::array{-3.0, 4.0});
  data_set.set_bytes(Tag(0x0042, 0x0011), VR::OB, std::array{std::byte{0xab}, std::byte{1}, std::byte{2}});
  data_set.set_empty(tags::PatientID);
  EXPECT_EQ(value_text(*data_set.find(Tag(0x0018, 0x9087))), "0.1\\-1e+300");
  EXPECT_EQ(value_text(*data_set.find(Tag(0x0028, 0x0106))), "-3\\4");
  EXPECT_EQ(value_text(*data_set.find(Tag(0x0042, 0x0011))), "ab 01 02");
  EXPECT_EQ(value_text(*data_set.find(Tag(0x0042, 0x0011)), {4}), "ab …");
  EXPECT_EQ(value_text(*data_set.find(tags::PatientID)), "(no value)");
}

}  // namespace
}  // namespace dicom
