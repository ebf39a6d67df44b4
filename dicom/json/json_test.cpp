#include "dicom/json/json.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>

#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

DataSet example() {
  DataSet code;
  code.set(tags::CodeValue, "größer");
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 192");
  data_set.set(tags::PatientName, "Yamada^Tarou=山田^太郎=やまだ^たろう");
  data_set.set(tags::ImageType, "ORIGINAL\\PRIMARY\\\\AXIAL");
  data_set.set(tags::AnatomicRegionSequence, Sequence{code, DataSet()});
  data_set.set(tags::Rows, 512);
  data_set.set(tags::PixelSpacing, {0.5, 0.25});
  data_set.set(tags::InstanceNumber, -3);
  data_set.set(tags::FrameIncrementPointer, Tag(0x0018, 0x1063));
  data_set.set(tags::RealWorldValueSlope, 0.1);
  data_set.set_empty(tags::PatientID);
  data_set.set_bytes(tags::PixelData.tag, VR::OW, as_bytes("abcd"));
  return data_set;
}

TEST(Json, WritesTheModel) {
  DataSet data_set;
  data_set.set(tags::PatientName, "Doe^John");
  data_set.set(tags::PatientID, "a\"b\\c\nd");
  data_set.set(tags::Rows, 512);
  EXPECT_EQ(to_json(data_set), R"({"00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^John"}]},)"
                               R"("00100020":{"vr":"LO","Value":["a\"b","c\nd"]},)"
                               R"("00280010":{"vr":"US","Value":[512]}})");
}

TEST(Json, ComesBackTheSame) {
  const auto back = parse_json(to_json(example()));
  ASSERT_TRUE(back) << back.error().to_string();
  EXPECT_TRUE(*back == example()) << to_json(*back);
}

TEST(Json, KeepsDecimalDigits) {
  DataSet data_set;
  data_set.set_text(tags::PixelSpacing.tag, VR::DS, " 0.50\\+1\\007\\.5\\abc\\0.70710678118654757");
  EXPECT_EQ(to_json(data_set),
            R"({"00280030":{"vr":"DS","Value":[0.50,"+1","007",".5","abc","0.70710678118654757"]}})");
  const auto back = parse_json(to_json(data_set));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->find(tags::PixelSpacing)->raw_text(), "0.50\\+1\\007\\.5\\abc\\0.70710678118654757");
}

TEST(Json, WritesNumbersForReadersThatExpectNoStrings) {
  DataSet data_set;
  data_set.set_text(tags::PixelSpacing.tag, VR::DS, "0.50\\+1\\007\\.5\\abc\\0.70710678118654757");
  JsonOptions options;
  options.decimals = JsonOptions::Decimals::numbers;
  EXPECT_EQ(to_json(data_set, options), R"({"00280030":{"vr":"DS","Value":[0.50,1,7,0.5,"abc",0.70710678118654757]}})");
}

TEST(Json, ReadsNumbersAsLegalDecimalStrings) {
  const auto data_set = parse_json(R"({"00280030":{"vr":"DS","Value":[0.30000000000000004,1.0, 2e1 ]},)"
                                   R"("00200013":{"vr":"IS","Value":[5.0,1e5,-0.0]}})");
  ASSERT_TRUE(data_set) << data_set.error().to_string();
  EXPECT_EQ(data_set->find(tags::PixelSpacing)->raw_text(), "0.3\\1.0\\2e1");
  EXPECT_EQ(data_set->find(tags::InstanceNumber)->raw_text(), "5\\100000\\0");
}

TEST(Json, WritesEmptyValuesAsNull) {
  DataSet data_set;
  data_set.set(tags::ImageType, "ORIGINAL\\\\AXIAL\\");
  data_set.set(tags::OtherPatientNames, "A\\\\=B");
  data_set.set_empty(tags::PatientID);
  data_set.set(tags::AnatomicRegionSequence, Sequence{DataSet()});
  EXPECT_EQ(to_json(data_set), R"({"00080008":{"vr":"CS","Value":["ORIGINAL",null,"AXIAL",null]},)"
                               R"("00082218":{"vr":"SQ","Value":[{}]},)"
                               R"("00100020":{"vr":"LO"},)"
                               R"("00101001":{"vr":"PN","Value":[{"Alphabetic":"A"},null,{"Ideographic":"B"}]}})");
  EXPECT_TRUE(*parse_json(to_json(data_set)) == data_set);
}

TEST(Json, KeepsSixtyFourBits) {
  DataSet data_set;
  ByteVector bytes;
  for (const std::int64_t number : {std::int64_t{-5}, std::numeric_limits<std::int64_t>::min()})
    append(bytes, number, std::endian::little);
  data_set.set_bytes(Tag(0x0009, 0x1001), VR::SV, bytes);
  bytes.clear();
  append(bytes, std::numeric_limits<std::uint64_t>::max(), std::endian::little);
  data_set.set_bytes(Tag(0x0009, 0x1002), VR::UV, bytes);
  EXPECT_EQ(to_json(data_set), R"({"00091001":{"vr":"SV","Value":[-5,"-9223372036854775808"]},)"
                               R"("00091002":{"vr":"UV","Value":["18446744073709551615"]}})");
  EXPECT_TRUE(*parse_json(to_json(data_set)) == data_set);
  // As numbers too, as others write them.
  EXPECT_TRUE(*parse_json(R"({"00091001":{"vr":"SV","Value":[-5,-9223372036854775808]},)"
                          R"("00091002":{"vr":"UV","Value":[18446744073709551615]}})") == data_set);
}

TEST(Json, KeepsLeadingSpacesThatCount) {
  DataSet data_set;
  data_set.set(tags::PatientComments, "  indented  ");
  data_set.set(tags::PatientID, "  42 ");
  EXPECT_EQ(to_json(data_set), R"({"00100020":{"vr":"LO","Value":["42"]},)"
                               R"("00104000":{"vr":"LT","Value":["  indented"]}})");
}

TEST(Json, EscapesEveryControlCharacter) {
  DataSet data_set;
  std::string text;
  for (char c = 1; c < 0x7f; ++c) text += c;
  data_set.set(tags::PatientComments, text);
  const std::string json = to_json(data_set);
  for (const char c : json) EXPECT_GE(static_cast<unsigned char>(c), 0x20) << json;
  EXPECT_EQ(parse_json(json)->text_or_empty(tags::PatientComments), text);
  for (std::size_t length = 0; length < 20; ++length) {  // one to escape at every place of a word
    data_set.set(tags::PatientComments, std::string(length, 'a') + '"' + std::string(20 - length, 'b'));
    EXPECT_TRUE(*parse_json(to_json(data_set)) == data_set) << length;
  }
}

TEST(Json, IsUtf8WhateverTheDataSetIsIn) {  // PS3.18 F.2.1.1
  DataSet data_set;
  data_set.set(tags::SpecificCharacterSet, "ISO_IR 100");
  data_set.set(tags::PatientName, "Müller");
  const std::string json = to_json(data_set);
  EXPECT_EQ(json, R"({"00080005":{"vr":"CS","Value":["ISO_IR 192"]},)"
                  R"("00100010":{"vr":"PN","Value":[{"Alphabetic":"Müller"}]}})");
  const auto utf8 = parse_json(json);
  EXPECT_EQ(utf8->text_or_empty(tags::SpecificCharacterSet), "ISO_IR 192");
  JsonReadOptions options;
  options.character_set = "ISO_IR 100";
  EXPECT_TRUE(*parse_json(json, options) == data_set);
}

TEST(Json, LeavesACharacterSetOfAnotherVrAlone) {  // found by fuzzing
  DataSet data_set;
  data_set.set_numbers(tags::SpecificCharacterSet, VR::SS, std::array{1.0});
  EXPECT_EQ(to_json(data_set), R"({"00080005":{"vr":"SS","Value":[1]}})");
  EXPECT_TRUE(parse_json(R"({"00080005":{"vr":"SS"}})"));
}

TEST(Json, SaysUtf8WhereTheJsonDidNot) {
  const auto beyond = parse_json(R"({"00082218":{"vr":"SQ","Value":[{"00080104":{"vr":"LO","Value":["größer"]}}]}})");
  EXPECT_EQ(beyond->text_or_empty(tags::SpecificCharacterSet), "ISO_IR 192");
  const auto ascii = parse_json(R"({"00100020":{"vr":"LO","Value":["a"]}})");
  EXPECT_FALSE(ascii->contains(tags::SpecificCharacterSet));
}

TEST(Json, WritesMetaInformationWhenAsked) {
  DataSet meta;
  meta.set(tags::FileMetaInformationGroupLength, 100);
  meta.set(tags::TransferSyntaxUID, "1.2.840.10008.1.2.1");
  DataSet data_set;
  data_set.set(tags::PatientID, "1");
  JsonOptions options;
  options.meta = &meta;
  EXPECT_EQ(to_json(data_set, options), R"({"00020010":{"vr":"UI","Value":["1.2.840.10008.1.2.1"]},)"
                                        R"("00100020":{"vr":"LO","Value":["1"]}})");
}

TEST(Json, ReadsMembersInAnyOrder) {
  const auto data_set = parse_json(R"( {"00100020":{"Value":["a"],"other":[{"x":1}],"vr":"LO"},)"
                                   R"("00100010":{"Value":[{"Phonetic":"c","Alphabetic":"a","Ideographic":null}],)"
                                   R"("vr":"PN"},"00080060":{"vr":"CS","Value":["CT"]}} )");
  ASSERT_TRUE(data_set) << data_set.error().to_string();
  EXPECT_EQ(data_set->text_or_empty(tags::PatientID), "a");
  EXPECT_EQ(data_set->text_or_empty(tags::PatientName), "a==c");
  EXPECT_EQ(data_set->element(0).tag(), tags::Modality.tag);
}

TEST(Json, TakesTheVrFromTheDictionaryIfThereIsNone) {
  const auto data_set = parse_json(R"({"00280010":{"Value":[512]},"00100020":{}})");
  ASSERT_TRUE(data_set);
  EXPECT_EQ(data_set->find(tags::Rows)->vr(), VR::US);
  EXPECT_EQ(data_set->find(tags::PatientID)->vr(), VR::LO);
}

TEST(Json, ReadsAnArrayOfDataSets) {
  const auto both = parse_json_data_sets(R"([{"00100020":{"vr":"LO","Value":["ä"]}}, {"00100020":{"vr":"LO"}}])");
  ASSERT_TRUE(both) << both.error().to_string();
  ASSERT_EQ(both->size(), 2u);
  EXPECT_TRUE((*both)[0].contains(tags::SpecificCharacterSet));
  EXPECT_FALSE((*both)[1].contains(tags::SpecificCharacterSet));
  EXPECT_EQ(parse_json_data_sets("[]")->size(), 0u);
  EXPECT_EQ(parse_json_data_sets("{}")->size(), 1u);
  EXPECT_FALSE(parse_json("[{}]"));
}

TEST(Json, AsksForBulkData) {
  JsonReadOptions options;
  options.bulk_data = [](std::string_view uri) -> Result<SharedBytes> {
    if (uri != "bulk/1") return Error{ErrorCode::not_found, "no such value", {}, {}};
    return SharedBytes(ByteVector(4, std::byte{1}));
  };
  const auto data_set = parse_json(R"({"7FE00010":{"vr":"OW","BulkDataURI":"bulk/1"}})", options);
  ASSERT_TRUE(data_set);
  EXPECT_EQ(data_set->find(tags::PixelData)->bytes().size(), 4u);
  const auto wrong = parse_json(R"({"7FE00010":{"vr":"OW","BulkDataURI":"bulk/2"}})", options);
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().path, "(7fe0,0010)");
}

TEST(Json, RefersToBulkData) {
  JsonOptions options;
  options.bulk_data_uri = [](const DataElement&, std::string_view path) {
    return std::optional("bulk/" + std::string(path));
  };
  const std::string json = to_json(example(), options);
  EXPECT_NE(json.find(R"("7FE00010":{"vr":"OW","BulkDataURI":"bulk/7fe00010"})"), std::string::npos) << json;
}

TEST(Json, WritesInlineBinaryAndNotANumber) {
  DataSet data_set;
  data_set.set_bytes(tags::PixelData.tag, VR::OB, as_bytes("abcde"));
  EXPECT_NE(to_json(data_set).find(R"("InlineBinary":"YWJjZGU=")"), std::string::npos);
  DataSet numbers;
  numbers.set(tags::RealWorldValueSlope, std::numeric_limits<double>::quiet_NaN());
  EXPECT_NE(to_json(numbers).find(R"(["NaN"])"), std::string::npos);
  numbers.set(tags::RealWorldValueSlope, -std::numeric_limits<double>::infinity());
  EXPECT_NE(to_json(numbers).find(R"(["-Infinity"])"), std::string::npos);
  EXPECT_TRUE(*parse_json(to_json(numbers)) == numbers);
}

TEST(Json, RefusesWhatIsNotTheModel) {
  for (const char* wrong :
       {"", "[]", "{", R"({"Rows":{"vr":"US"}})", R"({"00280010":512})", R"({"00280010":{"vr":"XX"}})",
        R"({"00280010":{"vr":"US","Value":[70000]}})", R"({"FFFEE000":{"vr":"LO"}})",
        R"({"00280010":{"vr":"US","Value":[1],"InlineBinary":"AAA="}})", R"({"00280010":{"vr":"US","Value":[1,null]}})",
        R"({"00100020":{"vr":"LO","Value":[true]}})", R"({"00100020":{"vr":"LO"},"00100020":{"vr":"LO"}})",
        R"({"00104000":{"vr":"LT","Value":["a","b"]}})", R"({"00100020":{"vr":"OB","Value":["a"]}})",
        R"({"00280010":{"vr":"US","Value":["x"]}})", R"({"00082218":{"vr":"SQ","Value":[5]}})",
        R"({"7FE00010":{"vr":"OB","InlineBinary":"%"}})"}) {
    EXPECT_FALSE(parse_json(wrong)) << wrong;
  }
}

TEST(Json, RefusesWhatIsNotJson) {
  for (const char* wrong :
       {R"({"00280010":{"vr":"US" "Value":[1]}})", R"({"00280010":{"vr":"US","Value":[1]}} {})",
        R"({"00280010":{"vr":"US","Value":[01]}})", R"({"00280010":{"vr":"US","Value":[1,]}})",
        R"({"00280010":{"vr":"US","Value":[nul]}})", R"({"00280010":{"vr":"US","Value":[1)",
        R"({"00100020":{"vr":"LO","Value":["\x"]}})", "{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"\xff\"]}}"}) {
    const auto data_set = parse_json(wrong);
    EXPECT_FALSE(data_set) << wrong;
  }
}

TEST(Json, SaysWhereItIsWrong) {
  const auto wrong = parse_json(
      R"({"00100020":{"vr":"LO"},"00082218":{"vr":"SQ","Value":[{},{"00280010":{"vr":"US","Value":[1,70000]}}]}})");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().path, "(0008,2218)[1].(0028,0010)");
  ASSERT_TRUE(wrong.error().offset);
  EXPECT_NEAR(static_cast<double>(*wrong.error().offset), 89, 8) << wrong.error().to_string();
}

TEST(Json, BoundsNesting) {
  std::string json = "{}";
  for (int i = 0; i < 200; ++i) json = R"({"00082218":{"vr":"SQ","Value":[)" + json + "]}}";
  EXPECT_FALSE(parse_json(json));
}

}  // namespace
}  // namespace dicom
