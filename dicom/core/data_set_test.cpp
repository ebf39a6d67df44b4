#include "dicom/core/data_set.h"

#include <gtest/gtest.h>

#include <array>

#include "dicom/core/uid.h"

namespace dicom {
namespace {

constexpr KnownTag patient_name{Tag{0x0010, 0x0010}, VR::PN};
constexpr KnownTag patient_id{Tag{0x0010, 0x0020}, VR::LO};
constexpr KnownTag character_set{Tag{0x0008, 0x0005}, VR::CS};
constexpr KnownTag rows{Tag{0x0028, 0x0010}, VR::US};
constexpr KnownTag pixel_spacing{Tag{0x0028, 0x0030}, VR::DS};
constexpr KnownTag code_sequence{Tag{0x0008, 0x2218}, VR::SQ};
constexpr KnownTag code_value{Tag{0x0008, 0x0100}, VR::SH};

TEST(Tag, ReadsAndWritesText) {
  EXPECT_EQ(to_string(Tag{0x7fe0, 0x0010}), "(7fe0,0010)");
  EXPECT_EQ(parse_tag("(7FE0,0010)"), Tag(0x7fe0, 0x0010));
  EXPECT_EQ(parse_tag("00100020"), Tag(0x0010, 0x0020));
  EXPECT_FALSE(parse_tag("0010002g"));
  EXPECT_FALSE(parse_tag("Rows"));
}

TEST(VR, TableAndLettersAgree) {
  for (int i = 1; i <= static_cast<int>(VR::UV); ++i) {
    const VR vr = static_cast<VR>(i);
    EXPECT_EQ(parse_vr(to_string(vr)[0], to_string(vr)[1]), vr);
  }
  EXPECT_FALSE(parse_vr('Z', 'Z'));
  EXPECT_FALSE(parse_vr('-', '-'));
}

TEST(UID, IsCheckedAndMade) {
  EXPECT_TRUE(is_valid_uid("1.2.840.10008.1.1"));
  EXPECT_FALSE(is_valid_uid("1.02.3"));
  EXPECT_FALSE(is_valid_uid("1..2"));
  EXPECT_FALSE(is_valid_uid("../../etc/passwd"));
  EXPECT_TRUE(is_tolerable_uid("1.02.3"));
  EXPECT_TRUE(is_valid_uid(make_uid()));
  EXPECT_NE(make_uid(), make_uid());
}

TEST(DataSet, KeepsTagOrder) {
  DataSet data_set;
  data_set.set(rows, 512);
  data_set.set(patient_id, "4711");
  data_set.set(patient_name, "Doe^John");
  std::vector<Tag> order;
  for (const DataElement element : data_set) order.push_back(element.tag());
  EXPECT_EQ(order, (std::vector<Tag>{patient_name, patient_id, rows}));
}

TEST(DataSet, GetsByType) {
  DataSet data_set;
  data_set.set(rows, 512);
  data_set.set(pixel_spacing, {0.5, 0.25});
  EXPECT_EQ(*data_set.get<int>(rows), 512);
  EXPECT_EQ(*data_set.get<std::vector<double>>(pixel_spacing), (std::vector<double>{0.5, 0.25}));
  EXPECT_EQ(*data_set.get<std::string>(pixel_spacing), "0.5\\0.25");
  EXPECT_EQ(data_set.get<std::uint8_t>(rows).error().code, ErrorCode::invalid_data);  // 512 does not fit
  EXPECT_EQ(data_set.get<std::string>(rows).error().code, ErrorCode::wrong_type);
  EXPECT_EQ(data_set.get<int>(patient_id).error().code, ErrorCode::not_found);
  EXPECT_EQ(data_set.value_or<int>(patient_id, 7), 7);
}

TEST(DataSet, StoresTextInItsCharacterSet) {
  DataSet data_set;
  data_set.set(character_set, "ISO_IR 100");
  data_set.set(patient_name, "Jérôme");
  EXPECT_EQ(data_set.find(patient_name)->bytes().size(), 6U);
  EXPECT_EQ(*data_set.get<std::string>(patient_name), "Jérôme");
  data_set.set(character_set, "ISO_IR 144");
  EXPECT_EQ(*data_set.get<std::string>(patient_name), "Jщrєme");
}

TEST(DataSet, IsAValue) {
  DataSet first;
  first.set(patient_id, "1");
  DataSet second = first;
  second.set(patient_id, "2");
  EXPECT_EQ(first.text_or_empty(patient_id), "1");
  EXPECT_EQ(second.text_or_empty(patient_id), "2");
  EXPECT_FALSE(first == second);
  second.set(patient_id, "1 ");
  EXPECT_TRUE(first == second);  // padding is not part of the value
}

TEST(DataSet, NestsAndEditsItems) {
  DataSet code;
  code.set(code_value, "T-1");
  DataSet outer;
  outer.set(character_set, "ISO_IR 192");
  outer.set(code_sequence, Sequence{code, code});
  Sequence items = *outer.get<Sequence>(code_sequence);
  ASSERT_EQ(items.size(), 2U);
  items[1].set(code_value, "größer");
  outer.set(code_sequence, items);
  EXPECT_EQ(outer.find(code_sequence)->item(0).text_or_empty(code_value), "T-1");
  EXPECT_EQ(outer.find(code_sequence)->item(1).text_or_empty(code_value), "größer");
}

TEST(DataSet, CopiesElementsWithAllTheyHold) {
  DataSet code;
  code.set(code_value, "T-1");
  DataSet middle;
  middle.set(code_sequence, Sequence{code});
  DataSet outer;
  outer.set(code_sequence, Sequence{middle, middle});
  DataSet other;
  other.set(*outer.find(code_sequence));
  outer = DataSet();
  EXPECT_EQ(other.find(code_sequence)->item(1).find(code_sequence)->item(0).text_or_empty(code_value), "T-1");
}

TEST(DataSet, ConvertsTextOfElementsFromAnotherCharacterSet) {
  DataSet from;
  from.set(character_set, "ISO_IR 144");
  from.set(patient_name, "Люкceмбypг");
  DataSet said = from.new_item();  // an item that says its own keeps it
  said.set(character_set, "ISO_IR 126");
  said.set(code_value, "Διον");
  DataSet unsaid = from.new_item();
  unsaid.set(code_value, "Люк");
  from.set(code_sequence, Sequence{unsaid, said});
  DataSet to;
  to.set(character_set, "ISO_IR 192");
  for (const DataElement element : from) {
    if (element.tag() != character_set) to.set(element);
  }
  EXPECT_EQ(to.text_or_empty(patient_name), "Люкceмбypг");
  EXPECT_EQ(to.find(code_sequence)->item(0).text_or_empty(code_value), "Люк");
  EXPECT_EQ(to.find(code_sequence)->item(1).text_or_empty(code_value), "Διον");
  EXPECT_EQ(to.find(code_sequence)->item(1).find(code_value)->raw_text(), "\xC4\xE9\xEF\xED");

  DataSet undeclared;  // bytes stay until somebody says what they are
  undeclared.set(*from.find(patient_name));
  EXPECT_EQ(undeclared.find(patient_name)->raw_text(), from.find(patient_name)->raw_text());
}

TEST(DataSet, FormatsDecimalStringsWithinSixteenCharacters) {
  DataSet data_set;
  data_set.set(pixel_spacing, {-1.0 / 3.0, 0.1, 1e-300});
  const auto texts = data_set.get<std::vector<std::string>>(pixel_spacing);
  for (const std::string& text : *texts) EXPECT_LE(text.size(), 16U);
  EXPECT_NEAR(data_set.get<std::vector<double>>(pixel_spacing)->at(0), -1.0 / 3.0, 1e-11);
}

TEST(DataSet, KeepsFragments) {
  const std::vector<SharedBytes> fragments{SharedBytes(ByteVector{}), SharedBytes(ByteVector(10, std::byte{1}))};
  DataSet data_set;
  data_set.set_fragments(Tag{0x7fe0, 0x0010}, VR::OB, fragments);
  const DataElement pixels = *data_set.find(Tag{0x7fe0, 0x0010});
  ASSERT_EQ(pixels.item_count(), 2U);
  EXPECT_EQ(pixels.fragment(1).size(), 10U);
  EXPECT_TRUE(pixels.is_encapsulated());
}

TEST(DataSet, KeepsTheSignOfEveryInteger) {
  DataSet data_set;
  data_set.set_numbers(Tag(0x0009, 0x1001), VR::SL, std::array{-1.0, -2147483648.0});
  data_set.set_numbers(Tag(0x0009, 0x1002), VR::SS, std::array{-1.0});
  data_set.set_numbers(Tag(0x0009, 0x1003), VR::SV, std::array{-1.0});
  data_set.set_numbers(Tag(0x0009, 0x1004), VR::UL, std::array{4294967295.0});
  EXPECT_EQ(data_set.get<std::vector<std::int64_t>>(Tag(0x0009, 0x1001)).value(),
            (std::vector<std::int64_t>{-1, -2147483648}));
  EXPECT_EQ(data_set.get<int>(Tag(0x0009, 0x1002)).value(), -1);
  EXPECT_EQ(data_set.get<int>(Tag(0x0009, 0x1003)).value(), -1);
  EXPECT_EQ(data_set.get<std::int64_t>(Tag(0x0009, 0x1004)).value(), 4294967295);
}

}  // namespace
}  // namespace dicom
