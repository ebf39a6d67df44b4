#include "dicom/charset/character_set.h"

#include <gtest/gtest.h>

namespace dicom {
namespace {

TEST(CharacterSet, DecodesLatin1) {
  const CharacterSet set = CharacterSet::from_terms("ISO_IR 100 ");
  EXPECT_EQ(set.to_utf8("Buc^J\xE9r\xF4me"), "Buc^Jérôme");
  EXPECT_EQ(set.from_utf8("Buc^Jérôme"), "Buc^J\xE9r\xF4me");
  EXPECT_EQ(set.from_utf8("山田"), "??");
}

TEST(CharacterSet, DefaultRepertoireMarksWhatItCannotKnow) {
  EXPECT_EQ(CharacterSet().to_utf8("a\xE9"), "a\xEF\xBF\xBD");
  EXPECT_TRUE(CharacterSet::from_terms("").is_known());
  EXPECT_FALSE(CharacterSet::from_terms("ISO_IR 999").is_known());
}

TEST(CharacterSet, RepairsUtf8) {
  const CharacterSet set = CharacterSet::from_terms("ISO_IR 192");
  EXPECT_EQ(set.to_utf8("山田"), "山田");
  EXPECT_EQ(set.to_utf8("a\xC0\xAF"), "a\xEF\xBF\xBD\xEF\xBF\xBD");  // overlong
  EXPECT_EQ(set.to_utf8("\xE5\xB1"), "\xEF\xBF\xBD\xEF\xBF\xBD");    // cut off
}

TEST(CharacterSet, PlainAsciiHasNoEscape) {
  EXPECT_TRUE(is_plain_ascii("Doe^John and more"));
  EXPECT_FALSE(is_plain_ascii("Yamada\x1b$B"));
  EXPECT_FALSE(is_plain_ascii("012345678\xE9"));
}

}  // namespace
}  // namespace dicom
