#include "dicom/text/exact_value.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

constexpr Tag tag(0x0009, 0x1001);

std::string text_of(VR vr, std::string_view bytes, std::string_view terms = {}) {
  DataSet data_set;
  if (!terms.empty()) data_set.set_bytes(Tag(0x0008, 0x0005), VR::CS, as_bytes(terms));
  data_set.set_bytes(tag, vr, as_bytes(bytes));
  return exact_value(data_set, *data_set.find(tag));
}

std::string bytes_of(VR vr, std::string_view text) {
  DataSet data_set;
  const auto result = set_value(data_set, tag, vr, text);
  return result ? std::string(as_text(data_set.find(tag)->bytes())) : "ERROR " + result.error().message;
}

using namespace std::string_view_literals;

TEST(ExactValue, TheShortestFormThatReadsBack) {
  EXPECT_EQ(text_of(VR::PN, "Doe^Jane"), "Doe^Jane");
  EXPECT_EQ(text_of(VR::PN, "Doe^Jan "), "Doe^Jan");
  EXPECT_EQ(text_of(VR::PN, "Doe^Ja  "), "\"Doe^Ja  \"");
  EXPECT_EQ(text_of(VR::UI, "1.2.3\0"sv), "1.2.3");
  EXPECT_EQ(text_of(VR::UI, "1.2.3 "), "\"1.2.3 \"");
  EXPECT_EQ(text_of(VR::LO, " x"), "\" x\"");
  EXPECT_EQ(text_of(VR::LO, "\"x\" "), "\"\\\"x\\\"\"");
  EXPECT_EQ(text_of(VR::LT, "one\r\ntwo\\three"), "\"one\\r\\ntwo\\\\three\"");
  EXPECT_EQ(text_of(VR::LO, "hex: 00 "), "\"hex: 00\"");
  EXPECT_EQ(text_of(VR::CS, "A\\B "), "A\\B");
  EXPECT_EQ(text_of(VR::LO, "  "), "\"  \"");
  EXPECT_EQ(text_of(VR::LO, "M\xfcller", "ISO_IR 100"), "Müller");
  EXPECT_EQ(text_of(VR::LO, "M\xfcller", "ISO_IR 192"), "hex: 4d fc 6c 6c 65 72");
  EXPECT_EQ(text_of(VR::US, "\x01\x00\xff\xff"sv), "1\\65535");
  EXPECT_EQ(text_of(VR::SS, "\xff\xff"sv), "-1");
  EXPECT_EQ(text_of(VR::US, "\x01\x00\xff"sv), "hex: 01 00 ff");
  EXPECT_EQ(text_of(VR::AT, "\x18\x00\x63\x10"sv), "(0018,1063)");
  EXPECT_EQ(text_of(VR::OB, "\x00\xff"sv), "hex: 00 ff");
  EXPECT_EQ(text_of(VR::FD, {"\0\0\0\0\0\0\xe0\x3f", 8}), "0.5");
}

TEST(ExactValue, EveryFloatReadsBack) {
  for (const double number : {0.0, -0.0, 0.1, 1e-310, -1.7976931348623157e308, std::numeric_limits<double>::infinity(),
                              std::numeric_limits<double>::quiet_NaN(), -std::nan("7")}) {
    DataSet data_set;
    data_set.set_numbers(tag, VR::FD, std::array{number});
    const std::string bytes(as_text(data_set.find(tag)->bytes()));
    EXPECT_EQ(bytes_of(VR::FD, exact_value(data_set, *data_set.find(tag))), bytes) << number;
  }
}

TEST(ExactValue, WhatPeopleType) {
  EXPECT_EQ(bytes_of(VR::UI, "CTImageStorage"), "1.2.840.10008.5.1.4.1.1.2");
  EXPECT_EQ(bytes_of(VR::AT, "PatientName\\0008,0018"), "\x10\x00\x10\x00\x08\x00\x18\x00"sv);
  EXPECT_EQ(bytes_of(VR::US, " 1 \\ +2"), "\x01\x00\x02\x00"sv);
  EXPECT_EQ(bytes_of(VR::OB, "hex:0a 0B0c"), "\x0a\x0b\x0c");
  EXPECT_EQ(bytes_of(VR::LO, "\"a\\x1bb\\\\c\""),
            "a\x1b"
            "b\\c");
}

TEST(ExactValue, WhatIsNoValueIsRefused) {
  EXPECT_EQ(bytes_of(VR::US, "65536"), "ERROR '65536' is no value of VR US: a number in the VR's range is expected");
  EXPECT_EQ(bytes_of(VR::US, "1\\"), "ERROR '' is no value of VR US: a number in the VR's range is expected");
  EXPECT_TRUE(bytes_of(VR::OB, "hex: 0").starts_with("ERROR"));
  EXPECT_TRUE(bytes_of(VR::LO, "\"a").starts_with("ERROR"));
  EXPECT_TRUE(bytes_of(VR::LO, "\"a\"b").starts_with("ERROR"));
  EXPECT_TRUE(bytes_of(VR::LO, "\"\\q\"").starts_with("ERROR"));
  EXPECT_TRUE(bytes_of(VR::UN, "abc").starts_with("ERROR"));
  EXPECT_TRUE(bytes_of(VR::SQ, "abc").starts_with("ERROR"));
  EXPECT_EQ(bytes_of(VR::LO, "Müller"),
            "ERROR 'Müller' is no value of VR LO: Specific Character Set has no such "
            "characters");
  EXPECT_EQ(bytes_of(VR::CS, "MÜLLER"), "ERROR 'MÜLLER' is no value of VR CS: only ASCII is allowed");
}

TEST(ExactValue, TheOtherVROfTheDictionaryWhereTheFirstDoesNotFit) {
  DataSet data_set;
  ASSERT_TRUE(set_value(data_set, tags::SmallestImagePixelValue, "5"));
  EXPECT_EQ(data_set.find(tags::SmallestImagePixelValue)->vr(), VR::US);
  ASSERT_TRUE(set_value(data_set, tags::SmallestImagePixelValue, "-5"));
  EXPECT_EQ(data_set.find(tags::SmallestImagePixelValue)->vr(), VR::SS);
}

}  // namespace
}  // namespace dicom
