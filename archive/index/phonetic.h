// Names as they sound: for fuzzy matching (PS3.4 C.2.2.2.1.1 leaves the way to us).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace archive::index {

/// The sound of a word in Latin letters, upper case and without accents: its consonants by classes that European
/// languages confuse, and that it begins with a vowel. "MEIER", "MAYR" and "MEYER" are "MR"; "SCHMIDT" and "SMITH"
/// "SMT". Empty for other scripts.
std::string sound_of(std::string_view word);

/// The sounds of a normalised name's words, each between spaces: " MLR YRK ". What is compared with GLOB.
std::string sounds_of(std::string_view name);

/// What separates the words of a normalised name.
inline constexpr std::string_view word_separators = " ^=,.-";

/// By which a name is found: "=WORD" for each word of the normalised name, "~SOUND" for each of its sounds.
std::vector<std::string> name_keys(std::string_view name, std::string_view sounds);

}  // namespace archive::index
