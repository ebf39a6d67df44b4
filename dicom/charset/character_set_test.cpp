#include "dicom/charset/character_set.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace dicom {
namespace {

using enum TextForm;

static_assert(std::is_trivially_copyable_v<CharacterSet> && sizeof(CharacterSet) == 8);

// Reads and writes: the bytes and the text are each other's only form.
void expect_same(std::string_view terms, std::string_view bytes, std::string_view text, TextForm form) {
  const CharacterSet set = CharacterSet::from_terms(terms);
  TextIssues issues;
  EXPECT_EQ(set.to_utf8(bytes, form, issues), text);
  EXPECT_EQ(issues.undecodable + issues.undeclared, 0u) << text;
  EXPECT_EQ(set.from_utf8(text, form), bytes);
  const auto strict = set.encode(text, form);
  ASSERT_TRUE(strict) << strict.error().to_string();
  EXPECT_EQ(*strict, bytes);
}

TEST(CharacterSet, DecodesLatin1) {
  const CharacterSet set = CharacterSet::from_terms("ISO_IR 100 ");
  EXPECT_EQ(set.to_utf8("Buc^J\xE9r\xF4me"), "Buc^Jérôme");
  EXPECT_EQ(set.from_utf8("Buc^Jérôme"), "Buc^J\xE9r\xF4me");
  EXPECT_EQ(set.from_utf8("山田"), "??");
}

TEST(CharacterSet, SingleByteSets) {
  expect_same("ISO_IR 101", "Wa\xB3\xEAsa", "Wałęsa", person_names);
  expect_same("ISO_IR 109",
              "\xC6"
              "amfa",
              "Ĉamfa", person_names);
  expect_same("ISO_IR 110", "\xA9iauliai", "Šiauliai", values);
  expect_same("ISO_IR 144",
              "\xBB\xEE\xDA"
              "ce\xDC\xD1yp\xD3",
              "Люкceмбypг", person_names);
  expect_same("ISO_IR 127", "\xE2\xC8\xC7\xE6\xEA^\xE4\xE6\xD2\xC7\xD1", "قباني^لنزار", person_names);
  expect_same("ISO_IR 126", "\xC4\xE9\xEF\xED\xF5\xF3\xE9\xEF\xF2", "Διονυσιος", person_names);
  expect_same("ISO_IR 138", "\xF9\xF8\xE5\xEF^\xE3\xE1\xE5\xF8\xE4", "שרון^דבורה", person_names);
  expect_same("ISO_IR 148", "\xC7\xFD nar\xFDn \xF0", "Çı narın ğ", values);
  expect_same("ISO_IR 203", "\xA4 \xBC\xBDuvre \xA6", "€ Œœuvre Š", values);
  expect_same("ISO_IR 166", "\xB9\xD2\xC2", "นาย", values);
  expect_same("ISO_IR 13", "\xD4\xCF\xC0\xDE^\xC0\xDB\xB3", "ﾔﾏﾀﾞ^ﾀﾛｳ", person_names);
}

// PS3.5 annex H.
TEST(CharacterSet, Japanese) {
  expect_same("\\ISO 2022 IR 87",
              "Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
              "Yamada^Tarou=山田^太郎=やまだ^たろう", person_names);
  expect_same("ISO 2022 IR 13\\ISO 2022 IR 87",
              "\xD4\xCF\xC0\xDE^\xC0\xDB\xB3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J",
              "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう", person_names);
  expect_same("\\ISO 2022 IR 87\\ISO 2022 IR 159", "\x1b$B;3\x1b$(D\x22\x6F\x1b(B", "山™", values);
}

// PS3.5 annex I: the set stands in G1, and has to be designated anew after each delimiter.
TEST(CharacterSet, Korean) {
  expect_same("\\ISO 2022 IR 149",
              "Hong^Gildong=\x1b$)C\xFB\xF3^\x1b$)C\xD1\xCE\xD4\xD7=\x1b$)C\xC8\xAB^\x1b$)C\xB1\xE6\xB5\xBF",
              "Hong^Gildong=洪^吉洞=홍^길동", person_names);
  const CharacterSet set = CharacterSet::from_terms("\\ISO 2022 IR 149");
  TextIssues issues;
  EXPECT_EQ(
      set.to_utf8("\x1b$)CThe 1st line includes \xB1\xE6\xB5\xBF.\r\n\x1b$)CThe 2nd line includes \xB1\xE6\xB5\xBF,"
                  " too.\r\nThe 3rd line.",
                  block, issues),
      "The 1st line includes 길동.\r\nThe 2nd line includes 길동, too.\r\nThe 3rd line.");
  EXPECT_EQ(issues.undecodable + issues.undeclared, 0u);
}

// PS3.5 annex J.
TEST(CharacterSet, ChineseWithoutCodeExtensions) {
  expect_same("ISO_IR 192",
              "Wang^XiaoDong=\xE7\x8E\x8B^\xE5\xB0\x8F\xE4\xB8\x9C=", "Wang^XiaoDong=王^小东=", person_names);
  expect_same("GB18030", "Wang^XiaoDong=\xCD\xF5^\xD0\xA1\xB6\xAB=", "Wang^XiaoDong=王^小东=", person_names);
  expect_same("GBK", "Wang^XiaoDong=\xCD\xF5^\xD0\xA1\xB6\xAB=", "Wang^XiaoDong=王^小东=", person_names);
  expect_same("GB18030",
              "The first line includes \xD6\xD0\xCE\xC4.\r\nThe second line includes \xD6\xD0\xCE\xC4, too.\r\n",
              "The first line includes 中文.\r\nThe second line includes 中文, too.\r\n", block);
  expect_same("GB18030", "\x81\x30\x81\x30\xA2\xE3\x90\x30\x81\x30\xE3\x32\x9A\x35", "\xC2\x80€\U00010000\U0010FFFF",
              block);
  EXPECT_EQ(CharacterSet::from_terms("GBK").from_utf8("中€\U00010000"), "\xD6\xD0??");
}

// PS3.5 annex K.
TEST(CharacterSet, ChineseWithCodeExtensions) {
  expect_same("\\ISO 2022 IR 58",
              "Zhang^XiaoDong=\x1b$)A\xD5\xC5^\x1b$)A\xD0\xA1\xB6\xAB=", "Zhang^XiaoDong=张^小东=", person_names);
  expect_same("\\ISO 2022 IR 58", "1. \x1b$)A\xB5\xDA\xD2\xBB\xD0\xD0\xCE\xC4\xD7\xD6\xA1\xA3\r\n2. \x1b$)A\xB5\xDA",
              "1. 第一行文字。\r\n2. 第", block);
  EXPECT_EQ(CharacterSet::from_terms("\\ISO 2022 IR 58").from_utf8("镕"), "?");  // in GBK, not in GB 2312
}

TEST(CharacterSet, SwitchesBackToValueOneBeforeDelimiters) {
  expect_same("ISO 2022 IR 100\\ISO 2022 IR 144", "\xE9\x1b-L\xBB\xEE\x1b-A\\\x1b-L\xBB\x1b-A\r\n\xE9", "éЛю\\Л\r\né",
              values);
  // A backslash is a character of block text.
  expect_same("\\ISO 2022 IR 149", "\x1b$)C\xB1\xE6\\\xB5\xBF", "길\\동", block);
}

TEST(CharacterSet, EndsOfSetsThatDevicesForget) {
  const CharacterSet set = CharacterSet::from_terms("\\ISO 2022 IR 87");
  // Half a pair can only be the delimiter.
  EXPECT_EQ(set.to_utf8("\x1b$B;3ED^\x1b$BB@O:=\x1b$B$d$^$@", person_names), "山田^太郎=やまだ");
  // Korean without the escape sequence, after a delimiter and altogether.
  const CharacterSet korean = CharacterSet::from_terms("\\ISO 2022 IR 149");
  TextIssues issues;
  EXPECT_EQ(korean.to_utf8("\x1b$)C\xFB\xF3^\xD1\xCE", person_names, issues), "洪^吉");
  EXPECT_EQ(issues.undeclared, 1u);
  EXPECT_EQ(korean.to_utf8("\xFB\xF3"), "洪");
  EXPECT_EQ(CharacterSet::from_terms("ISO 2022 IR 149").to_utf8("\xFB\xF3"), "洪");
}

TEST(CharacterSet, DefaultRepertoireGuesses) {
  TextIssues issues;
  EXPECT_EQ(CharacterSet().to_utf8("a\xE9", values, issues), "aé");
  EXPECT_EQ(issues.undeclared, 1u);
  EXPECT_EQ(CharacterSet().to_utf8("山田", values, issues), "山田");
  EXPECT_EQ(issues.undeclared, 3u);
  EXPECT_TRUE(CharacterSet::from_terms("").is_known());
  EXPECT_FALSE(CharacterSet::from_terms("ISO_IR 999").is_known());
  EXPECT_EQ(CharacterSet::from_terms("ISO_IR 999").to_utf8("a\xE9"), "aé");
}

TEST(CharacterSet, RepairsUtf8) {
  const CharacterSet set = CharacterSet::from_terms("ISO_IR 192");
  TextIssues issues;
  EXPECT_EQ(set.to_utf8("山田"), "山田");
  EXPECT_EQ(set.to_utf8("a\xC0\xAF", values, issues), "a\xEF\xBF\xBD\xEF\xBF\xBD");  // overlong
  EXPECT_EQ(issues.undecodable, 2u);
  EXPECT_EQ(set.to_utf8("\xE5\xB1 \xED\xA0\x80"),
            "\xEF\xBF\xBD \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");  // cut off; surrogate
}

TEST(CharacterSet, BackslashesWithinCharactersSeparateNothing) {
  const CharacterSet gb = CharacterSet::from_terms("GB18030");
  EXPECT_EQ(gb.to_utf8("\x81\x5C\\\x81\x5E"), "乗\\乛");
  EXPECT_EQ(gb.count_values("\x81\x5C\\\x81\x5E"), 2u);
  const CharacterSet japanese = CharacterSet::from_terms("\\ISO 2022 IR 87");
  EXPECT_EQ(japanese.count_values("\x1b$B4\\\x1b(B\\x"), 2u);
  EXPECT_EQ(japanese.to_utf8("\x1b$B4\\\x1b(B\\x"), "舘\\x");
  // The yen sign's code separates values, and is a yen sign where nothing is separated (PS3.5 6.1.2.5.3).
  const CharacterSet romaji = CharacterSet::from_terms("ISO_IR 13");
  EXPECT_EQ(romaji.count_values("\xD4\\\xCF"), 2u);
  EXPECT_EQ(romaji.to_utf8("1\\2"), "1\\2");
  EXPECT_EQ(romaji.to_utf8("1\\2~", block), "1¥2‾");
  EXPECT_EQ(romaji.from_utf8("1¥2‾", block), "1\\2~");
  EXPECT_EQ(romaji.from_utf8("1¥2~"), "1?2?");
}

TEST(CharacterSet, ReadsShiftJisThatIsCalledIsoIr13) {
  const CharacterSet set = CharacterSet::from_terms("ISO_IR 13");
  TextIssues issues;
  EXPECT_EQ(set.to_utf8("\x8E\x52\x93\x63^\xC0", person_names, issues), "山田^ﾀ");
  EXPECT_EQ(issues.undeclared, 2u);
  EXPECT_EQ(set.to_utf8("\x94\x5C\\\x95\x5C"), "能\\表");  // trail bytes that look like separators
}

TEST(CharacterSet, UnknownEscapeSequencesAreKept) {
  TextIssues issues;
  EXPECT_EQ(CharacterSet::from_terms("\\ISO 2022 IR 87").to_utf8("\x1b%Ga", values, issues), "\x1b%Ga");
  EXPECT_EQ(issues.undecodable, 1u);
  EXPECT_EQ(CharacterSet().from_utf8("\x1b%Ga"), "\x1b%Ga");
  EXPECT_EQ(CharacterSet().from_utf8("\x1b$Ba"), "?$Ba");  // would change what follows
  EXPECT_EQ(CharacterSet::from_terms("ISO_IR 100").from_utf8("\x1b$Ba\x1bé"), "?$Ba\x1b\xE9");
  EXPECT_EQ(CharacterSet().to_utf8("\x1b$B;3\x1b(B"), "山");  // designated without being announced
}

TEST(CharacterSet, StrictEncodingNamesTheCharacter) {
  const auto failed = CharacterSet::from_terms("ISO_IR 100").encode("Jérôme 山");
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code, ErrorCode::invalid_argument);
  EXPECT_EQ(failed.error().message, "character 8, U+5C71 '山', is not in ISO_IR 100");
  EXPECT_FALSE(CharacterSet().encode("é"));
  EXPECT_FALSE(CharacterSet::utf8().encode("\xC3"));
  EXPECT_FALSE(CharacterSet::from_terms("\\ISO 2022 IR 87").encode("a\x1b"));  // would begin an escape sequence
}

TEST(CharacterSet, WindowsVariantsGoIntoTheJapaneseSet) {
  EXPECT_EQ(CharacterSet::from_terms("\\ISO 2022 IR 87").from_utf8("～－"), "\x1b$B!A!]\x1b(B");
}

TEST(CharacterSetTerms, SpellingsThatDevicesUse) {
  const auto meant = [](std::string_view terms) {
    std::string departure;
    const CharacterSet set = CharacterSet::from_terms(terms, departure);
    EXPECT_NE(departure, "") << terms;
    return set.terms();
  };
  EXPECT_EQ(meant("ISO IR 100"), "ISO_IR 100");
  EXPECT_EQ(meant("ISO_IR_100"), "ISO_IR 100");
  EXPECT_EQ(meant("ISO-IR 100"), "ISO_IR 100");
  EXPECT_EQ(meant("iso_ir100"), "ISO_IR 100");
  EXPECT_EQ(meant("ISO 2022 IR 100"), "ISO_IR 100");
  EXPECT_EQ(meant("ISO8859-15"), "ISO_IR 203");
  EXPECT_EQ(meant("ISO 2022 GBK"), "GBK");
  EXPECT_EQ(meant("ISO 2022 58"), "ISO 2022 IR 58");
  EXPECT_EQ(meant("UTF8"), "ISO_IR 192");
  EXPECT_EQ(meant("utf-8"), "ISO_IR 192");
  EXPECT_EQ(meant("ISO 2022 IR 192"), "ISO_IR 192");
  EXPECT_EQ(meant("ISO_IR 100\\ISO 2022 IR 144"), "ISO 2022 IR 100\\ISO 2022 IR 144");
  EXPECT_EQ(meant("\\ISO2022IR87"), "\\ISO 2022 IR 87");
  EXPECT_EQ(meant("ISO_IR 192\\ISO 2022 IR 87"), "ISO_IR 192");
  EXPECT_EQ(meant("ISO 2022 IR 6\\GB18030"), "GB18030");
  EXPECT_EQ(meant("ISO 2022 IR 100\\ISO_IR 192"), "ISO_IR 100");
  EXPECT_EQ(meant("ISO_IR 999"), "");
}

TEST(CharacterSetTerms, TheStandardsAreInOrder) {
  for (const std::string terms : {"", "ISO_IR 100", "ISO_IR 13", "ISO_IR 192", "GBK", "GB18030", "\\ISO 2022 IR 58",
                                  "ISO 2022 IR 13\\ISO 2022 IR 87\\ISO 2022 IR 159"}) {
    std::string departure;
    EXPECT_EQ(CharacterSet::from_terms(terms, departure).terms(), terms);
    EXPECT_EQ(departure, "");
  }
  std::string departure;
  EXPECT_EQ(CharacterSet::from_terms("ISO 2022 IR 6 \\ISO 2022 IR 149", departure).terms(), "\\ISO 2022 IR 149");
  EXPECT_EQ(CharacterSet::from_terms("ISO_IR 6", departure), CharacterSet());
  EXPECT_EQ(departure, "");
  CharacterSet::from_terms("ISO IR 100", departure);
  EXPECT_EQ(departure, "'ISO IR 100' is no defined term, ISO_IR 100 is meant");
}

TEST(CharacterSet, PlainAsciiHasNoEscape) {
  EXPECT_TRUE(is_plain_ascii("Doe^John and more"));
  EXPECT_FALSE(is_plain_ascii("Yamada\x1b$B"));
  EXPECT_FALSE(is_plain_ascii("01234\x1b$B"));
  EXPECT_FALSE(is_plain_ascii("012345678\xE9"));
  EXPECT_FALSE(
      is_plain_ascii("\xE9"
                     "12345678"));
  EXPECT_TRUE(CharacterSet().keeps("~"));
  EXPECT_FALSE(CharacterSet::from_terms("ISO_IR 13").keeps("~"));
}

}  // namespace
}  // namespace dicom
