#include "dicom/xml/xml.h"

#include <gtest/gtest.h>

#include <limits>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/xml/private_blocks.h"

namespace dicom {
namespace {

std::string document(std::string_view attributes) {
  return "<?xml version=\"1.0\"?><NativeDicomModel>" + std::string(attributes) + "</NativeDicomModel>";
}

// What stands between the root's tags.
std::string body(const DataSet& data_set, const XmlOptions& options = {}) {
  const std::string xml = to_xml(data_set, options);
  const std::size_t begin = xml.find("\"preserve\">") + 11;
  return xml.substr(begin, xml.find("</NativeDicomModel>") - begin);
}

DataSet example() {
  DataSet code;
  code.set(tags::CodeValue, "größer");
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 192");
  data_set.set(tags::PatientName, "Yamada^Tarou^^Dr=山田^太郎=やまだ^たろう\\\\Doe^John^^^");
  data_set.set(tags::ImageType, "ORIGINAL\\PRIMARY\\\\AXIAL");
  data_set.set(tags::AnatomicRegionSequence, Sequence{code, DataSet()});
  data_set.set(tags::PatientComments, "  <a> & \"b\"\r\n\tü");
  data_set.set(tags::Rows, 512);
  data_set.set(tags::PixelSpacing, {0.5, 0.25});
  data_set.set(tags::InstanceNumber, -3);
  data_set.set(tags::FrameIncrementPointer, Tag(0x0018, 0x106a));
  data_set.set(tags::RealWorldValueSlope, 0.1);
  data_set.set(tags::RealWorldValueIntercept, -std::numeric_limits<double>::infinity());
  data_set.set_empty(tags::PatientID);
  data_set.set_bytes(tags::PixelData.tag, VR::OW, as_bytes("abcd"));
  return data_set;
}

TEST(Xml, WritesTheModel) {
  DataSet data_set;
  data_set.set(tags::PatientName, "Doe^John");
  data_set.set(tags::ImageType, "A\\\\B");
  data_set.set(tags::FrameIncrementPointer, Tag(0x0018, 0x106a));
  EXPECT_EQ(to_xml(data_set),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<NativeDicomModel xmlns=\"http://dicom.nema.org/PS3.19/models/NativeDICOM\" xml:space=\"preserve\">"
            "<DicomAttribute tag=\"00080008\" vr=\"CS\" keyword=\"ImageType\"><Value number=\"1\">A</Value>"
            "<Value number=\"2\"></Value><Value number=\"3\">B</Value></DicomAttribute>"
            "<DicomAttribute tag=\"00100010\" vr=\"PN\" keyword=\"PatientName\"><PersonName number=\"1\"><Alphabetic>"
            "<FamilyName>Doe</FamilyName><GivenName>John</GivenName></Alphabetic></PersonName></DicomAttribute>"
            "<DicomAttribute tag=\"00280009\" vr=\"AT\" keyword=\"FrameIncrementPointer\"><Value number=\"1\">0018106A"
            "</Value></DicomAttribute></NativeDicomModel>\n");
}

TEST(Xml, ComesBackTheSame) {
  XmlOptions pretty;
  pretty.pretty = true;
  for (const std::string& xml : {to_xml(example()), to_xml(example(), pretty)}) {
    const auto back = parse_xml(xml);
    ASSERT_TRUE(back) << back.error().to_string();
    EXPECT_TRUE(*back == example()) << to_xml(*back) << xml;
  }
}

TEST(Xml, IsUtf8WhateverTheDataSetIsIn) {
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 100");
  data_set.set(tags::PatientID, "Müller");
  const std::string xml = to_xml(data_set);
  EXPECT_NE(xml.find("<Value number=\"1\">ISO_IR 192</Value>"), std::string::npos);
  EXPECT_NE(xml.find("Müller"), std::string::npos);
  XmlReadOptions options;
  options.character_set = "ISO_IR 100";
  EXPECT_TRUE(*parse_xml(xml, options) == data_set);
}

TEST(Xml, ReadsTheEncodingThatIsDeclared) {
  const std::string attribute =
      "<DicomAttribute tag=\"00100020\" vr=\"LO\"><Value number=\"1\">M\xFCller</Value></DicomAttribute>";
  const auto latin =
      parse_xml("<?xml version='1.0' encoding='iso-8859-1'?><NativeDicomModel>" + attribute + "</NativeDicomModel>");
  ASSERT_TRUE(latin) << latin.error().to_string();
  EXPECT_EQ(latin->text_or_empty(tags::PatientID), "Müller");
  EXPECT_FALSE(parse_xml("<?xml version='1.0' encoding='EBCDIC'?><NativeDicomModel/>"));
  // UTF-16 with a byte order mark.
  std::string wide = "\xFF\xFE";
  for (const char c : document("")) (wide += c) += '\0';
  EXPECT_TRUE(parse_xml(wide));
  // Bytes that are not what the document says.
  EXPECT_EQ(parse_xml(document(attribute))->text_or_empty(tags::PatientID), "M\uFFFDller");
}

TEST(Xml, ReplacesWhatXmlCannotHold) {
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 192");
  data_set.set(tags::PatientComments, "a\x01\x0C\uFFFE\uFFFDb");
  EXPECT_EQ(parse_xml(to_xml(data_set))->text_or_empty(tags::PatientComments), "a\uFFFD\uFFFD\uFFFD\uFFFDb");
}

TEST(Xml, NamesPrivateCreatorsInsteadOfBlocks) {
  DataSet data_set;
  data_set.set_text(Tag(0x0009, 0x0012), VR::LO, "ACME & Co");
  data_set.set_text(Tag(0x0009, 0x0020), VR::LO, "ACME & Co");
  data_set.set_text(Tag(0x0009, 0x1212), VR::LO, "first");
  data_set.set_text(Tag(0x0009, 0x2012), VR::LO, "second block");
  data_set.set_text(Tag(0x0009, 0x3012), VR::LO, "nobody's");
  const std::string xml = body(data_set);
  EXPECT_NE(xml.find("tag=\"00090012\" vr=\"LO\" privateCreator=\"ACME &amp; Co\"><Value number=\"1\">first"),
            std::string::npos)
      << xml;
  EXPECT_NE(xml.find("tag=\"00092012\" vr=\"LO\" privateCreator=\"ACME &amp; Co\""), std::string::npos) << xml;
  EXPECT_NE(xml.find("tag=\"00093012\" vr=\"LO\"><"), std::string::npos) << xml;
  EXPECT_TRUE(*parse_xml(document(xml)) == data_set);
}

TEST(Xml, ReservesBlocksForCreatorsThatAreOnlyNamed) {
  const auto data_set =
      parse_xml(document("<DicomAttribute tag=\"00090010\" vr=\"LO\"><Value number=\"1\">OTHER</Value></DicomAttribute>"
                         "<DicomAttribute tag=\"00090001\" vr=\"SH\" privateCreator=\"ACME\"><Value "
                         "number=\"1\">a</Value></DicomAttribute>"
                         "<DicomAttribute tag=\"00093002\" vr=\"SH\" privateCreator=\"WHOLE TAG\"><Value "
                         "number=\"1\">b</Value></DicomAttribute>"
                         "<DicomAttribute tag=\"00090003\" vr=\"SH\" privateCreator=\"ACME\"><Value "
                         "number=\"1\">c</Value></DicomAttribute>"));
  ASSERT_TRUE(data_set) << data_set.error().to_string();
  EXPECT_EQ(data_set->text_or_empty(Tag(0x0009, 0x0011)), "ACME");
  EXPECT_EQ(data_set->text_or_empty(Tag(0x0009, 0x0030)), "WHOLE TAG");
  EXPECT_EQ(data_set->text_or_empty(Tag(0x0009, 0x1101)), "a");
  EXPECT_EQ(data_set->text_or_empty(Tag(0x0009, 0x3002)), "b");
  EXPECT_EQ(data_set->text_or_empty(Tag(0x0009, 0x1103)), "c");
}

TEST(Xml, HasNoMoreBlocksThanAGroup) {
  detail::PrivateBlocks blocks;
  for (int i = 0; i < 240; ++i) EXPECT_TRUE(blocks.place(Tag(0x0009, 0x0001), "creator " + std::to_string(i)));
  EXPECT_FALSE(blocks.place(Tag(0x0009, 0x0001), "one too many"));
  EXPECT_TRUE(blocks.place(Tag(0x000b, 0x0001), "another group"));
}

TEST(Xml, RefersToBulkData) {
  XmlOptions options;
  options.bulk_data_uri = [](const DataElement&, std::string_view path) { return "bulk/" + std::string(path); };
  const std::string xml = to_xml(example(), options);
  EXPECT_NE(xml.find("<BulkData uri=\"bulk/7fe00010\"/>"), std::string::npos) << xml;
  XmlReadOptions source;
  source.bulk_data = [](std::string_view uri) -> Result<SharedBytes> {
    EXPECT_EQ(uri, "bulk/7fe00010");
    const Bytes bytes = as_bytes("abcd");
    return SharedBytes(ByteVector(bytes.begin(), bytes.end()));
  };
  EXPECT_TRUE(*parse_xml(xml, source) == example());
}

TEST(Xml, LeavesOutBulkDataWhenAsked) {
  XmlOptions options;
  options.omit_bulk_data = true;
  EXPECT_NE(to_xml(example(), options).find("keyword=\"PixelData\"></DicomAttribute>"), std::string::npos);
}

TEST(Xml, ReadsPrefixesCommentsSectionsAndOlderNames) {
  const auto data_set = parse_xml(
      "<!DOCTYPE x [<!ENTITY e \"expanded\">]><n:NativeDicomModel xmlns:n=\"x\"><!-- c -->"
      "<n:DicomAttribute tag=\"00100010\" vr=\"PN\"><n:PersonName "
      "number=\"1\"><n:SingleByte><n:GivenName>J</n:GivenName>"
      "</n:SingleByte></n:PersonName></n:DicomAttribute>"
      "<n:DicomAttribute tag=\"00100020\"><n:Value number=\"1\">a<![CDATA[<b>]]></n:Value></n:DicomAttribute>"
      "<n:DicomAttribute tag=\"00080060\" vr=\"CS\"><n:Value number=\"1\">&e;</n:Value></n:DicomAttribute>"
      "</n:NativeDicomModel>");
  ASSERT_TRUE(data_set) << data_set.error().to_string();
  EXPECT_EQ(data_set->text_or_empty(tags::PatientName), "^J");
  EXPECT_EQ(data_set->text_or_empty(tags::PatientID), "a<b>");
  EXPECT_EQ(data_set->text_or_empty(tags::Modality), "&e;");  // entities are not expanded
}

TEST(Xml, RefusesWhatIsNotTheModel) {
  for (const char* wrong : {"", "<", "<x/>", "<NativeDicomModel>", "<NativeDicomModel><x/></NativeDicomModel>"})
    EXPECT_FALSE(parse_xml(wrong)) << wrong;
  for (const char* wrong :
       {"<DicomAttribute/>", "<DicomAttribute tag=\"Rows\"/>", "<DicomAttribute tag=\"FFFEE000\" vr=\"LO\"/>",
        "<DicomAttribute tag=\"00280010\" vr=\"XX\"/>",
        "<DicomAttribute tag=\"00280010\" vr=\"US\"><Value number=\"1\">70000</Value></DicomAttribute>",
        "<DicomAttribute tag=\"00280010\" vr=\"US\"><Value number=\"2\">7</Value></DicomAttribute>",
        "<DicomAttribute tag=\"00280010\" vr=\"US\"><Item number=\"1\"/></DicomAttribute>",
        "<DicomAttribute tag=\"00280010\" vr=\"US\"><Value "
        "number=\"1\">7</Value><InlineBinary>AAA=</InlineBinary></DicomAttribute>",
        "<DicomAttribute tag=\"00082218\" vr=\"SQ\"><Value number=\"1\">7</Value></DicomAttribute>",
        "<DicomAttribute tag=\"7FE00010\" vr=\"OB\"><InlineBinary>%</InlineBinary></DicomAttribute>",
        "<DicomAttribute tag=\"7FE00010\" vr=\"OB\"><Value number=\"1\">7</Value></DicomAttribute>",
        "<DicomAttribute tag=\"00100020\" vr=\"LO\"/><DicomAttribute tag=\"00100020\" vr=\"LO\"/>",
        "<DicomAttribute tag=\"00104000\" vr=\"LT\"><Value number=\"1\">a</Value><Value "
        "number=\"2\">b</Value></DicomAttribute>"})
    EXPECT_FALSE(parse_xml(document(wrong))) << wrong;
}

TEST(Xml, SaysWhereItIsWrong) {
  const std::string xml = document(
      "<DicomAttribute tag=\"00082218\" vr=\"SQ\"><Item number=\"1\"/><Item number=\"2\">"
      "<DicomAttribute tag=\"00280010\" vr=\"US\"><Value "
      "number=\"1\">x</Value></DicomAttribute></Item></DicomAttribute>");
  const auto wrong = parse_xml(xml);
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().path, "(0008,2218)[1].(0028,0010)");
  EXPECT_EQ(wrong.error().offset, xml.find("Value"));
}

TEST(Xml, BoundsNesting) {
  std::string xml;
  for (int i = 0; i < 200; ++i) xml += "<DicomAttribute tag=\"00082218\" vr=\"SQ\"><Item number=\"1\">";
  for (int i = 0; i < 200; ++i) xml += "</Item></DicomAttribute>";
  const auto deep = parse_xml(document(xml));
  ASSERT_FALSE(deep);
  EXPECT_EQ(deep.error().code, ErrorCode::limit_exceeded);
}

}  // namespace
}  // namespace dicom
