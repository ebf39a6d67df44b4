#include <gtest/gtest.h>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/interchange/base64.h"
#include "dicom/interchange/data_set_builder.h"
#include "dicom/interchange/number_text.h"
#include "dicom/interchange/value_field.h"
#include "dicom/interchange/value_text.h"

namespace dicom::interchange {
namespace {

std::string encoded(Bytes bytes) {
  std::string text = "x";
  {
    TextBuffer buffer(text);
    append_base64(buffer, bytes);
  }
  return text.substr(1);
}

TEST(Base64, IsThatOfTheRfc) {  // RFC 4648 10
  for (const auto& [plain, base64] :
       {std::pair("", ""), std::pair("f", "Zg=="), std::pair("fo", "Zm8="), std::pair("foo", "Zm9v"),
        std::pair("foob", "Zm9vYg=="), std::pair("fooba", "Zm9vYmE="), std::pair("foobar", "Zm9vYmFy")}) {
    EXPECT_EQ(encoded(as_bytes(plain)), base64);
    const auto back = decode_base64(base64);
    ASSERT_TRUE(back) << base64;
    EXPECT_EQ(as_text(*back), plain);
  }
}

TEST(Base64, HasEveryDigitInEveryPlaceOfLongValues) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  ByteVector bytes;
  std::string expected;
  for (std::size_t i = 0; i < 64 * 67; ++i) expected += digits[(i + i / 64) % 64];
  for (std::size_t i = 0; i < expected.size(); i += 4) {
    std::size_t group = 0;
    for (std::size_t k = 0; k < 4; ++k) group = group << 6 | digits.find(expected[i + k]);
    for (int shift = 16; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::byte>(group >> shift));
  }
  EXPECT_EQ(encoded(bytes), expected);
}

TEST(Base64, ComesBackForEveryByteAndLength) {
  ByteVector bytes;
  for (int i = 0; i < 600; ++i) {
    const auto back = decode_base64(encoded(bytes));
    ASSERT_TRUE(back);
    ASSERT_EQ(*back, bytes);
    bytes.push_back(static_cast<std::byte>(i * 7));
  }
}

TEST(Base64, ForgivesLinesAndMissingPadding) {
  EXPECT_EQ(as_text(*decode_base64("Zm9v\r\n  Ym Fy")), "foobar");
  EXPECT_EQ(as_text(*decode_base64("Zm8")), "fo");
}

TEST(Base64, NamesTheOffsetOfWhatIsWrong) {
  const auto wrong = decode_base64("Zm9vYm%y");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().offset, 6u);
  for (const char* text : {"=", "Z", "Zg==Zg==", "Zm9vY", "Zg=a"}) EXPECT_FALSE(decode_base64(text)) << text;
}

TEST(NumberText, StoresWhatFits) {
  for (const auto& [vr, text] :
       {std::pair(VR::US, "65535"), std::pair(VR::SS, "-32768"), std::pair(VR::UL, "4294967295"),
        std::pair(VR::SV, "-9223372036854775808"), std::pair(VR::UV, "18446744073709551615"),
        std::pair(VR::US, "512.0"), std::pair(VR::SL, "-1e3"), std::pair(VR::FL, "-Infinity"), std::pair(VR::FD, "nan"),
        std::pair(VR::AT, "0010,0020"), std::pair(VR::US, "+1")}) {
    ByteVector bytes;
    EXPECT_TRUE(append_number_text(bytes, vr, text)) << text;
    EXPECT_EQ(bytes.size(), vr == VR::AT ? 4u : traits(vr).value_size) << text;
  }
  for (const auto& [vr, text] :
       {std::pair(VR::US, "65536"), std::pair(VR::US, "-1"), std::pair(VR::SS, "0.5"), std::pair(VR::UV, "-1"),
        std::pair(VR::UV, "18446744073709551616"), std::pair(VR::FD, ""), std::pair(VR::FD, "1,5"),
        std::pair(VR::SL, "inf"), std::pair(VR::AT, "PatientID"), std::pair(VR::FD, "1 ")}) {
    ByteVector bytes;
    EXPECT_FALSE(append_number_text(bytes, vr, text)) << text;
  }
}

TEST(NumberText, KnowsJsonsGrammar) {
  for (const char* number : {"0", "-0", "10", "0.50", "1e5", "-1.5E-10"}) EXPECT_TRUE(is_json_number(number)) << number;
  for (const char* text : {"", "-", "+1", "007", ".5", "1.", "1e", "0x1", "1 ", "NaN", "--1"})
    EXPECT_FALSE(is_json_number(text)) << text;
}

TEST(DataSetBuilder, SortsWhatComesOutOfOrder) {
  TextTarget target;
  DataSetBuilder builder(target);
  for (std::uint16_t i = 2000; i > 0; --i) builder.add_text(Tag(0x0020, i), VR::LO, std::to_string(i));
  const auto data_set = std::move(builder).finish(true);
  ASSERT_TRUE(data_set);
  ASSERT_EQ(data_set->size(), 2000u);
  for (std::uint16_t i = 1; i <= 2000; ++i) ASSERT_EQ(data_set->text_or_empty(Tag(0x0020, i)), std::to_string(i));
}

TEST(DataSetBuilder, RefusesAnAttributeThatStandsTwice) {
  TextTarget target;
  DataSetBuilder builder(target);
  builder.add_empty(tags::PatientID, VR::LO);
  builder.add_empty(tags::PatientID, VR::LO);
  const auto data_set = std::move(builder).finish(true);
  ASSERT_FALSE(data_set);
  EXPECT_EQ(data_set.error().path, "(0010,0020)");
}

TEST(DataSetBuilder, SaysTheCharacterSetWhereTextNeedsIt) {
  TextTarget target;
  DataSetBuilder root(target);
  DataSetBuilder item(target);
  item.add_text(tags::CodeMeaning, VR::LO, "größer");
  const Sequence items{*std::move(item).finish(false)};
  root.add_items(tags::AnatomicRegionSequence, items);
  const DataSet data_set = *std::move(root).finish(true);
  EXPECT_EQ(data_set.text_or_empty(tags::SpecificCharacterSet), "ISO_IR 192");
  EXPECT_EQ(data_set.find(tags::AnatomicRegionSequence)->item(0).text_or_empty(tags::CodeMeaning), "größer");
}

TEST(DataSetBuilder, LeavesItToTheItemThatSaysIt) {
  TextTarget target;
  DataSetBuilder root(target);
  DataSetBuilder item(target);
  item.add_text(tags::SpecificCharacterSet, VR::CS, "ISO_IR 100");
  item.add_text(tags::CodeMeaning, VR::LO, "größer");
  const Sequence items{*std::move(item).finish(false)};
  root.add_items(tags::AnatomicRegionSequence, items);
  const DataSet data_set = *std::move(root).finish(true);
  EXPECT_FALSE(data_set.contains(tags::SpecificCharacterSet));
  const DataSet inner = data_set.find(tags::AnatomicRegionSequence)->item(0);
  EXPECT_EQ(inner.text_or_empty(tags::SpecificCharacterSet), "ISO_IR 192");
  EXPECT_EQ(inner.text_or_empty(tags::CodeMeaning), "größer");
}

TEST(DataSetBuilder, StoresOnlyTextOfTheRepertoireInIt) {
  TextTarget target{"ISO_IR 13"};  // has neither ~ nor a backslash
  DataSetBuilder builder(target);
  builder.add_text(Tag(0x0008, 0x1190), VR::UR, "http://host/~a");
  const auto data_set = std::move(builder).finish(true);
  ASSERT_TRUE(data_set);
  EXPECT_EQ(data_set->text_or_empty(Tag(0x0008, 0x1190)), "http://host/~a");
}

TEST(DataSetBuilder, StoresTextInAnotherRepertoire) {
  TextTarget target{"ISO_IR 100"};
  DataSetBuilder builder(target);
  builder.add_text(tags::PatientName, VR::PN, "Müller^Jörg");
  const DataSet data_set = *std::move(builder).finish(true);
  EXPECT_EQ(data_set.text_or_empty(tags::SpecificCharacterSet), "ISO_IR 100");
  EXPECT_EQ(data_set.find(tags::PatientName)->raw_text(), "M\xFCller^J\xF6rg");
  EXPECT_EQ(data_set.text_or_empty(tags::PatientName), "Müller^Jörg");
}

TEST(ValueField, RestoresEncapsulatedPixelData) {
  DataSet data_set;
  const SharedBytes table(ByteVector{});
  const SharedBytes frame(ByteVector(5, std::byte{7}));
  const std::array fragments{table, frame};
  data_set.set_fragments(tags::PixelData, VR::OB, fragments);
  ByteVector room;
  const Bytes field = value_field(*data_set.find(tags::PixelData), room);
  EXPECT_EQ(field.size(), 8u + 8 + 6);  // padded: items are of even length
  DataSet back;
  set_value_field(back, tags::PixelData, VR::OB, SharedBytes(ByteVector(field.begin(), field.end())));
  ASSERT_TRUE(back.find(tags::PixelData)->is_encapsulated());
  EXPECT_EQ(back.find(tags::PixelData)->item_count(), 2u);
  // Native pixels that merely begin like an item stay native.
  set_value_field(back, tags::PixelData, VR::OB, SharedBytes(ByteVector(field.begin(), field.end() - 1)));
  EXPECT_FALSE(back.find(tags::PixelData)->is_encapsulated());
}

TEST(ValueText, LeavesOutPaddingOnly) {
  EXPECT_EQ(without_padding("  a b ", VR::LO), "a b");
  EXPECT_EQ(without_padding("  a ", VR::LT), "  a");
  EXPECT_EQ(without_padding("  a ", VR::UC), "  a");
  EXPECT_EQ(without_padding(std::string_view("1.2\0", 4), VR::UI), "1.2");
}

}  // namespace
}  // namespace dicom::interchange
