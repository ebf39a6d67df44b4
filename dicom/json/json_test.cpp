#include "dicom/json/json.h"

#include <gtest/gtest.h>

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
  data_set.set_text(tags::PixelSpacing.tag, VR::DS, "0.50\\+1\\007\\.5\\abc");
  EXPECT_EQ(to_json(data_set), R"({"00280030":{"vr":"DS","Value":[0.50,1,7,0.5,"abc"]}})");
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
}

TEST(Json, RefusesWhatIsNotTheModel) {
  for (const char* wrong :
       {"", "[]", "{", R"({"Rows":{"vr":"US"}})", R"({"00280010":512})", R"({"00280010":{"vr":"XX"}})",
        R"({"00280010":{"vr":"US","Value":[70000]}})", R"({"00280010":{"vr":"US","Value":["x"]}})",
        R"({"00082218":{"vr":"SQ","Value":[5]}})", R"({"7FE00010":{"vr":"OB","InlineBinary":"%"}})"}) {
    EXPECT_FALSE(parse_json(wrong)) << wrong;
  }
}

TEST(Json, BoundsNesting) {
  std::string json = "{}";
  for (int i = 0; i < 200; ++i) json = R"({"00082218":{"vr":"SQ","Value":[)" + json + "]}}";
  EXPECT_FALSE(parse_json(json));
}

}  // namespace
}  // namespace dicom
