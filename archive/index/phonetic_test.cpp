#include "archive/index/phonetic.h"

#include <gtest/gtest.h>

#include <vector>

namespace archive::index {
namespace {

TEST(Phonetic, NamesThatSoundAlikeAreOne) {
  const std::vector<std::vector<const char*>> groups = {
      {"MEIER", "MEYER", "MAIER", "MAYR"},
      {"SCHMIDT", "SCHMITT", "SCHMID", "SMITH"},
      {"MULLER", "MUELLER", "MILLER"},
      {"KATHERINE", "CATHERINE", "KATARINA"},
      {"STEPHEN", "STEVEN"},
      {"JOHNSON", "JONSSON", "JANSEN"},
      {"WAGNER", "VAGNER"},
      {"FISCHER", "FISHER"},
      {"OBRIEN", "O'BRIEN", "OBRYAN"},
  };
  for (const auto& group : groups) {
    for (const char* name : group) EXPECT_EQ(sound_of(name), sound_of(group[0])) << name;
  }
  for (std::size_t i = 1; i < groups.size(); ++i) EXPECT_NE(sound_of(groups[i][0]), sound_of(groups[i - 1][0]));
}

TEST(Phonetic, OtherScriptsHaveNoSound) {
  EXPECT_EQ(sound_of("ИВАНОВ"), "");
  EXPECT_EQ(sounds_of("山田^太郎"), "");
  EXPECT_EQ(sound_of(""), "");
}

TEST(Phonetic, EveryWordOfANameHasItsSound) {
  EXPECT_EQ(sounds_of("MULLER^JORG=山田"), " MLR YRK ");
  EXPECT_EQ(sounds_of("VAN DER BERG^ANNA"), " FN TR PRK AN ");
}

TEST(NameKeys, AreWordsAndSounds) {
  const std::string name = "SMITH-JONES^ANN=ANNA";
  EXPECT_EQ(name_keys(name, sounds_of(name)),
            (std::vector<std::string>{"=SMITH", "=JONES", "=ANN", "=ANNA", "~SMTYNS", "~AN", "~AN"}));
  EXPECT_TRUE(name_keys("", "").empty());
}

}  // namespace
}  // namespace archive::index
