#include "dicom/check/check_values.h"

#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

TEST(CheckValues, KnowsTheRulesOfTextVRs) {
  struct Case {
    VR vr;
    const char* value;
    bool right;
  };
  const Case cases[] = {
      {VR::AE, "STORE_SCP", true},
      {VR::AE, "A_NAME_OF_17_CHAR", false},
      {VR::AS, "018M", true},
      {VR::AS, "18M", false},
      {VR::CS, "ORIGINAL_1", true},
      {VR::CS, "Original", false},
      {VR::DA, "20200229", true},
      {VR::DA, "20210229", false},
      {VR::DA, "1993.08.22", false},
      {VR::DS, "-1.5E+3", true},
      {VR::DS, "1,5", false},
      {VR::DS, "3.14159265358979312", false},
      {VR::DS, "NaN", false},
      {VR::DT, "19530827111300.0-0500", true},
      {VR::DT, "1953-1300", false},
      {VR::IS, "+12", true},
      {VR::IS, "2147483648", false},
      {VR::IS, "1.0", false},
      {VR::LO, "Größe", true},
      {VR::LO, "line\nfeed", false},
      {VR::LT, "line\r\nfeed", true},
      {VR::LT, "bell\a", false},
      {VR::PN, "Doe^John^^^", true},
      {VR::PN, "a^b^c^d^e^f", false},
      {VR::SH, "16 characters ok", true},
      {VR::SH, "17 characters bad", false},
      {VR::TM, "235959.999999", true},
      {VR::TM, "10:10", false},
      {VR::UI, "1.2.840.10008.1.2", true},
      {VR::UI, "1.02", false},
      {VR::UR, "http://a/b?c=%20", true},
      {VR::UR, "http://a b", false},
      {VR::UT, "anything at all", true},
  };
  for (const Case& example : cases) {
    EXPECT_EQ(!problem_with_text(example.vr, example.value), example.right)
        << to_string(example.vr) << " " << example.value;
  }
}

TEST(CheckValues, CountsCharactersNotBytes) {
  std::string name;
  for (int i = 0; i < 64; ++i) name += "ö";
  EXPECT_FALSE(problem_with_text(VR::LO, name));
  EXPECT_TRUE(problem_with_text(VR::LO, name + "x"));
  EXPECT_FALSE(problem_with_text(VR::PN, name + "=" + name)) << "64 characters in each group";
}

TEST(CheckValues, UnderstandsMultiplicities) {
  EXPECT_TRUE(is_allowed_multiplicity("1", 1));
  EXPECT_FALSE(is_allowed_multiplicity("1", 2));
  EXPECT_TRUE(is_allowed_multiplicity("1-n", 100));
  EXPECT_FALSE(is_allowed_multiplicity("2-n", 1));
  EXPECT_TRUE(is_allowed_multiplicity("2-2n", 4));
  EXPECT_FALSE(is_allowed_multiplicity("2-2n", 3));
  EXPECT_TRUE(is_allowed_multiplicity("1-3", 3));
  EXPECT_FALSE(is_allowed_multiplicity("1-3", 4));
}

TEST(CheckValues, ReportsWithPaths) {
  DataSet item;
  item.set_text(tags::CodeValue.tag, VR::SH, "far too long for a code value");
  DataSet data_set;
  data_set.set(tags::AnatomicRegionSequence, Sequence{item});
  data_set.set_text(tags::PatientID.tag, VR::SH, "1");
  data_set.set(tags::PixelSpacing, "0.5");
  data_set.set_bytes(tags::Rows.tag, VR::US, Bytes(ByteVector(3)));
  data_set.set_text(Tag(0x0009, 0x1001), VR::LO, "x");
  Diagnostics diagnostics;
  ASSERT_TRUE(check_values(data_set, diagnostics));
  std::vector<std::string> paths;
  for (const Diagnostic& diagnostic : diagnostics.list()) paths.push_back(diagnostic.path);
  EXPECT_EQ(paths, (std::vector<std::string>{"(0008,2218)[0].(0008,0100)", "(0009,1001)", "(0010,0020)", "(0028,0010)",
                                             "(0028,0030)"}));
}

TEST(CheckValues, HasNothingAgainstRightValues) {
  DataSet data_set;
  data_set.set(tags::SOPClassUID, "1.2.840.10008.5.1.4.1.1.2");
  data_set.set(tags::PatientName, "Doe^John");
  data_set.set(tags::PixelSpacing, {0.5, 0.5});
  data_set.set(tags::Rows, 512);
  data_set.set_text(tags::PixelPaddingValue.tag, VR::CS, "");
  data_set.set_numbers(tags::PixelPaddingValue.tag, VR::SS, std::vector<double>{-1000});
  data_set.set_bytes(tags::PixelData.tag, VR::OB, Bytes(ByteVector(4)));
  Diagnostics strict(Diagnostics::Mode::strict);
  EXPECT_TRUE(check_values(data_set, strict));
}

}  // namespace
}  // namespace dicom
