// Any bytes in any character set: decoding ends, gives well-formed UTF-8 and survives being encoded and decoded again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "dicom/charset/character_set.h"

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

// What the set can express comes back as it was.
void check_round_trip(const dicom::CharacterSet& set, std::string_view text, dicom::TextForm form) {
  const auto bytes = set.encode(text, form);
  const std::string lenient = set.from_utf8(text, form);
  require(dicom::is_utf8(set.to_utf8(lenient, form)));
  if (!bytes) return;
  require(*bytes == lenient);
  dicom::TextIssues issues;
  const std::string again = set.to_utf8(*bytes, form, issues);
  require(again == text || set.encode(again, form).value_or("") == *bytes);  // variants of one character become one
  // Plain ASCII from a set without declaration may hold escape sequences, which then are no longer read as characters.
  require(issues.undecodable == 0);
}

}  // namespace

// The first line is the terms, the first byte after it the form; the rest is text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::size_t line = input.find('\n');
  if (line == std::string_view::npos || line + 1 >= size) return 0;
  std::string departure;
  const auto set = dicom::CharacterSet::from_terms(input.substr(0, line), departure);
  require(set.is_known() == (dicom::CharacterSet::from_terms(set.terms()) == set));
  const auto form = static_cast<dicom::TextForm>(data[line + 1] % 3);
  const std::string_view bytes = input.substr(line + 2);

  dicom::TextIssues issues;
  const std::string text = set.to_utf8(bytes, form, issues);
  require(dicom::is_utf8(text));
  require(issues.undecodable <= bytes.size() && issues.undeclared <= bytes.size());
  if (set.keeps(bytes)) require(text == bytes);
  require(set.count_values(bytes) >= 1 && set.count_values(bytes) <= bytes.size() + 1);
  check_round_trip(set, text, form);
  check_round_trip(set, bytes, form);  // as UTF-8, if it happens to be
  return 0;
}
