// Every character of Unicode's basic plane, and some beyond, into every set and back.
#include <gtest/gtest.h>

#include <string>

#include "dicom/charset/character_set.h"

namespace dicom {
namespace {

struct Count {
  std::size_t encoded = 0;
  std::size_t variants = 0;  ///< encoded, but read back as another character of the same code
};

Count round_trips(std::string_view terms) {
  const CharacterSet set = CharacterSet::from_terms(terms);
  Count count;
  for (char32_t code_point = 0; code_point < 0x11000; ++code_point) {
    if (code_point >= 0xD800 && code_point < 0xE000) continue;
    std::string text;
    detail::append_utf8(text, code_point);
    const auto bytes = set.encode(text, TextForm::block);
    if (!bytes) continue;
    ++count.encoded;
    const std::string again = set.to_utf8(*bytes, TextForm::block);
    if (again == text) continue;
    ++count.variants;
    EXPECT_EQ(set.from_utf8(again, TextForm::block), *bytes) << detail::describe(code_point);
  }
  return count;
}

// ASCII without ESC, and what else is below 0xA0 and is kept for 96-character sets.
constexpr std::size_t ascii = 127;
constexpr std::size_t c1 = 32;

void expect_size(std::string_view terms, std::size_t characters, std::size_t variants = 0) {
  const Count count = round_trips(terms);
  EXPECT_EQ(count.encoded, characters + variants) << terms;
  EXPECT_EQ(count.variants, variants) << terms;
}

TEST(RoundTrip, SingleByteSets) {
  expect_size("", ascii);
  expect_size("ISO_IR 100", ascii + c1 + 96);
  expect_size("ISO_IR 101", ascii + c1 + 96);
  expect_size("ISO_IR 109", ascii + c1 + 89);
  expect_size("ISO_IR 110", ascii + c1 + 96);
  expect_size("ISO_IR 144", ascii + c1 + 96);
  expect_size("ISO_IR 127", ascii + c1 + 51);
  expect_size("ISO_IR 126", ascii + c1 + 90);
  expect_size("ISO_IR 138", ascii + c1 + 58);
  expect_size("ISO_IR 148", ascii + c1 + 96);
  expect_size("ISO_IR 203", ascii + c1 + 96);
  expect_size("ISO_IR 166", ascii + c1 + 87);
  expect_size("ISO_IR 13", ascii + 63);
}

TEST(RoundTrip, CodeExtensions) {
  expect_size("\\ISO 2022 IR 144", ascii + 96);
  expect_size("\\ISO 2022 IR 13", ascii + 63 + 2);  // yen and overline
  expect_size("\\ISO 2022 IR 87", ascii + 6879, 7);
  expect_size("\\ISO 2022 IR 159", ascii + 6067 - 1);  // has a tilde, which is written as ASCII
  expect_size("\\ISO 2022 IR 149", ascii + 8226);
  expect_size("\\ISO 2022 IR 58", ascii + 7445, 2);
  expect_size("ISO 2022 IR 13\\ISO 2022 IR 87", ascii + 63 + 6879 + 2, 7);
}

TEST(RoundTrip, MultiByteSets) {
  constexpr std::size_t all = 0x11000 - 0x800;
  expect_size("ISO_IR 192", all);
  expect_size("GB18030", all);
  expect_size("GBK", 128 + 23940 - 2149);
}

}  // namespace
}  // namespace dicom
