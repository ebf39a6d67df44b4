#include "dicom/core/character_set_conversion.h"

#include <gtest/gtest.h>

namespace dicom {
namespace {

constexpr KnownTag character_set{Tag{0x0008, 0x0005}, VR::CS};
constexpr KnownTag study_description{Tag{0x0008, 0x1030}, VR::LO};
constexpr KnownTag code_meaning{Tag{0x0008, 0x0104}, VR::LO};
constexpr KnownTag code_sequence{Tag{0x0008, 0x2218}, VR::SQ};
constexpr KnownTag patient_name{Tag{0x0010, 0x0010}, VR::PN};
constexpr KnownTag other_names{Tag{0x0010, 0x1001}, VR::PN};
constexpr KnownTag comments{Tag{0x0010, 0x4000}, VR::LT};

// Latin-1 outside, Japanese in the item.
DataSet two_character_sets() {
  DataSet item;
  item.set(character_set, "\\ISO 2022 IR 87");
  item.set(code_meaning, "山");
  DataSet data_set;
  data_set.set(character_set, "ISO_IR 100");
  data_set.set(patient_name, "Müller^Jürgen");
  data_set.set(comments, "plain");
  data_set.set(code_sequence, Sequence{item});
  return data_set;
}

TEST(Text, IsSplitByCharactersNotByBytes) {
  DataSet data_set;
  data_set.set(character_set, "GB18030");
  data_set.set(study_description, "乗\\乛");
  const DataElement element = *data_set.find(study_description);
  EXPECT_EQ(element.raw_text(), "\x81\x5C\\\x81\x5E");
  EXPECT_EQ(element.multiplicity(), 2u);
  EXPECT_EQ(*element.texts(), (std::vector<std::string>{"乗", "乛"}));
  EXPECT_TRUE(element.needs_decoding());
}

TEST(Text, BlockTextHasNoDelimiters) {
  DataSet data_set;
  data_set.set(character_set, "ISO_IR 13");
  data_set.set(comments, "¥100");
  EXPECT_EQ(data_set.find(comments)->raw_text(), "\\100");
  EXPECT_TRUE(data_set.find(comments)->needs_decoding());
  EXPECT_EQ(data_set.text_or_empty(comments), "¥100");
  EXPECT_EQ(data_set.find(comments)->multiplicity(), 1u);
}

TEST(Text, OfNamesSwitchesBackBeforeTheirDelimiters) {
  DataSet data_set;
  data_set.set(character_set, "\\ISO 2022 IR 87");
  data_set.set(other_names, "A=山田^太郎\\B");
  EXPECT_EQ(data_set.find(other_names)->raw_text(), "A=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B\\B");
  EXPECT_EQ(*data_set.find(other_names)->texts(), (std::vector<std::string>{"A=山田^太郎", "B"}));
}

TEST(ConvertCharacterSet, ReachesIntoItemsOfAnotherSet) {
  Diagnostics diagnostics;
  const auto converted = convert_character_set(two_character_sets(), "ISO_IR 192", {}, diagnostics);
  ASSERT_TRUE(converted) << converted.error().to_string();
  EXPECT_EQ(converted->find(patient_name)->raw_text(), "Müller^Jürgen");
  EXPECT_EQ(converted->text_or_empty(character_set), "ISO_IR 192");
  const DataSet item = converted->find(code_sequence)->item(0);
  EXPECT_EQ(item.find(code_meaning)->raw_text(), "山");
  EXPECT_FALSE(item.contains(character_set));
  EXPECT_EQ(diagnostics.count(), 0u);
}

TEST(ConvertCharacterSet, LeavesTheOriginalAlone) {
  Diagnostics diagnostics;
  const DataSet original = two_character_sets();
  const DataSet copy = original;
  ASSERT_TRUE(convert_character_set(original, "GB18030", {}, diagnostics));
  EXPECT_EQ(original, copy);
  EXPECT_EQ(original.text_or_empty(patient_name), "Müller^Jürgen");
}

TEST(ConvertCharacterSet, NamesOrReplacesWhatTheTargetLacks) {
  Diagnostics diagnostics;
  const auto failed = convert_character_set(two_character_sets(), "ISO_IR 100", {}, diagnostics);
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().to_string(), "(0008,2218)[0].(0008,0104): character 1, U+5C71 '山', is not in ISO_IR 100");
  const auto replaced = convert_character_set(two_character_sets(), "ISO_IR 100", {.replace = true}, diagnostics);
  ASSERT_TRUE(replaced);
  EXPECT_EQ(replaced->find(code_sequence)->item(0).text_or_empty(code_meaning), "?");
  EXPECT_EQ(replaced->text_or_empty(patient_name), "Müller^Jürgen");
  EXPECT_EQ(diagnostics.count(), 1u);
  EXPECT_FALSE(convert_character_set(two_character_sets(), "ISO_IR 999", {}, diagnostics));
}

TEST(ConvertCharacterSet, CanReadTextAsAnotherSetThanDeclared) {
  DataSet data_set;
  data_set.set(character_set, "ISO_IR 100");
  data_set.set_bytes(patient_name, VR::PN, as_bytes("\xBB\xEE\xDA"));  // is Cyrillic
  Diagnostics diagnostics;
  const auto converted =
      convert_character_set(data_set, "ISO_IR 192", {.assumed = CharacterSet::from_terms("ISO_IR 144")}, diagnostics);
  ASSERT_TRUE(converted);
  EXPECT_EQ(converted->text_or_empty(patient_name), "Люк");
}

TEST(ConvertCharacterSet, ToTheDefaultRepertoireErasesTheTerms) {
  DataSet data_set;
  data_set.set(character_set, "ISO_IR 192");
  data_set.set(patient_name, "Doe");
  Diagnostics diagnostics;
  const auto converted = convert_character_set(data_set, "", {}, diagnostics);
  ASSERT_TRUE(converted);
  EXPECT_FALSE(converted->contains(character_set));
}

TEST(CheckCharacterSets, ReportsTermsAndText) {
  DataSet item;
  item.set(character_set, "ISO IR 192");
  item.set_bytes(code_meaning, VR::LO, as_bytes("\xE9"));
  DataSet data_set;
  data_set.set_bytes(patient_name, VR::PN, as_bytes("J\xE9r\xF4me"));
  data_set.set(code_sequence, Sequence{item});
  Diagnostics diagnostics;
  ASSERT_TRUE(check_character_sets(data_set, diagnostics));
  ASSERT_EQ(diagnostics.count(), 3u);
  EXPECT_EQ(diagnostics.list()[0].to_string(),
            "(0008,2218)[0].(0008,0005): 'ISO IR 192' is no defined term, ISO_IR 192 is meant");
  EXPECT_EQ(diagnostics.list()[1].to_string(),
            "(0008,2218)[0].(0008,0104): codes that are not in the character set: 1");
  EXPECT_EQ(diagnostics.list()[2].to_string(), "(0010,0010): characters of a character set that is not declared: 2");
  Diagnostics strict(Diagnostics::Mode::strict);
  EXPECT_FALSE(check_character_sets(data_set, strict));
}

TEST(CheckCharacterSets, ReportsWhatIsBeyondASCIIWhereNoCharacterSetApplies) {
  DataSet data_set;
  data_set.set(character_set, "ISO_IR 192");
  data_set.set_bytes(Tag(0x0008, 0x0060), VR::CS, as_bytes("M\xC3\xA9"));
  Diagnostics diagnostics;
  ASSERT_TRUE(check_character_sets(data_set, diagnostics));
  ASSERT_EQ(diagnostics.count(), 1u);
  EXPECT_EQ(diagnostics.list()[0].to_string(), "(0008,0060): characters of a character set that is not declared: 1");
}

}  // namespace
}  // namespace dicom
