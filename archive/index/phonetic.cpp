#include "archive/index/phonetic.h"

#include <algorithm>

namespace archive::index {
namespace {

constexpr char vowel = 'A';
constexpr char silent = 0;

struct Spelling {
  std::string_view letters;
  std::string_view sound;
};
// Letters that sound otherwise together, the longest first.
constexpr Spelling together[] = {
    {"TSCH", "S"}, {"SCH", "S"}, {"TCH", "S"}, {"PH", "F"}, {"TH", "T"}, {"DT", "T"},
    {"CH", "K"},   {"CK", "K"},  {"SH", "S"},  {"CZ", "S"}, {"TZ", "S"}, {"TS", "S"},
    {"CE", "S"},   {"CI", "S"},  {"CY", "S"},  {"GH", ""},  {"KN", "N"}, {"X", "KS"},
};

char sound_of_letter(char letter, bool first) {
  switch (letter) {
    case 'A':
    case 'E':
    case 'I':
    case 'O':
    case 'U': return vowel;
    case 'Y': return first ? 'Y' : vowel;
    case 'J': return 'Y';
    case 'B':
    case 'P': return 'P';
    case 'F':
    case 'V':
    case 'W': return 'F';
    case 'D':
    case 'T': return 'T';
    case 'C':
    case 'G':
    case 'K':
    case 'Q': return 'K';
    case 'S':
    case 'Z': return 'S';
    case 'L':
    case 'M':
    case 'N':
    case 'R': return letter;
    default: return silent;  // H
  }
}

void append_keys(std::vector<std::string>& keys, char kind, std::string_view text, std::string_view separators) {
  while (!text.empty()) {
    const std::size_t end = text.find_first_of(separators);
    if (end != 0) keys.push_back(kind + std::string(text.substr(0, end)));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

bool is_letter(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

std::string sound_of(std::string_view word) {
  if (!std::ranges::all_of(word, [](char c) { return is_letter(c) || c == '\'' || c == '-'; })) return {};
  std::string sound;
  char last = silent;  // the same sound twice is one, unless a vowel stands between
  const auto add = [&](char one, bool first) {
    if (one == silent || one == last) return;
    last = one;
    if (one != vowel || first) sound += one;
  };
  while (!word.empty()) {
    const bool first = sound.empty() && last == silent;
    const auto* spelling =
        std::ranges::find_if(together, [word](const Spelling& row) { return word.starts_with(row.letters); });
    if (spelling == std::end(together)) {
      add(sound_of_letter(word[0], first), first);
      word.remove_prefix(1);
      continue;
    }
    for (const char one : spelling->sound) add(one, first);
    // The vowel of "CE" is still to come.
    const bool keeps_vowel = spelling->letters.size() == 2 && spelling->letters[0] == 'C' &&
                             sound_of_letter(spelling->letters[1], false) == vowel;
    word.remove_prefix(spelling->letters.size() - (keeps_vowel ? 1 : 0));
  }
  return sound;
}

std::string sounds_of(std::string_view name) {
  constexpr std::string_view separators = " ^=,.";
  std::string sounds = " ";
  while (!name.empty()) {
    const std::size_t end = name.find_first_of(separators);
    const std::string sound = sound_of(name.substr(0, end));
    if (!sound.empty()) (sounds += sound) += ' ';
    name.remove_prefix(end == std::string_view::npos ? name.size() : end + 1);
  }
  return sounds.size() == 1 ? std::string() : sounds;
}

std::vector<std::string> name_keys(std::string_view name, std::string_view sounds) {
  std::vector<std::string> keys;
  append_keys(keys, '=', name, word_separators);
  append_keys(keys, '~', sounds, " ");
  return keys;
}

}  // namespace archive::index
