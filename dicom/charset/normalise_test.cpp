#include "dicom/charset/normalise.h"

#include <gtest/gtest.h>

namespace dicom {
namespace {

TEST(Normalise, CaseAndAccents) {
  EXPECT_EQ(normalise("Müller"), "MULLER");
  EXPECT_EQ(normalise("Łukasz Škvorecký"), "LUKASZ SKVORECKY");
  EXPECT_EQ(normalise("straße, Æsir, Œuvre"), "STRASSE, AESIR, OEUVRE");
  EXPECT_EQ(normalise("Ναύπλιος"), "ΝΑΥΠΛΙΟΣ");
  EXPECT_EQ(normalise("Алёна"), "АЛЕНА");
  EXPECT_EQ(normalise("e\xcc\x81t\xc3\xa9"), "ETE");  // a combining accent and a composed one
  EXPECT_EQ(normalise("山田"), "山田");
  EXPECT_EQ(normalise("  two   words "), "TWO WORDS");
  EXPECT_EQ(normalise("3×4"), "3×4");
}

TEST(Normalise, IllFormedTextIsHarmless) {
  EXPECT_EQ(normalise("\xc3"), "A");  // as Latin-1
  EXPECT_FALSE(normalise("\xff\xfe\xe5\xb1").empty());
}

TEST(Normalise, NamesLoseTrailingSeparators) {
  EXPECT_EQ(normalise_name("Doe^John^^^"), "DOE^JOHN");
  EXPECT_EQ(normalise_name("Yamada^Tarou==やまだ^たろう^"), "YAMADA^TAROU==やまだ^たろう");
  EXPECT_EQ(normalise_name("Doe^=="), "DOE");
  EXPECT_EQ(normalise_name("^"), "");
}

}  // namespace
}  // namespace dicom
