// Specific Character Set (0008,0005) and its conversion to and from UTF-8: PS3.3 C.12.1.1.2, PS3.5 6.1.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/charset/utf8.h"

namespace dicom {

/// What in a text is a delimiter, and so no character of its repertoire and the end of code extensions
/// (PS3.5 6.1.2.5.3).
enum class TextForm : std::uint8_t {
  values,        ///< backslash separates values: LO SH UC
  person_names,  ///< so it does, and ^ and = separate components and component groups: PN
  block,         ///< one value, in which a backslash is a character like any other: ST LT UT
};

/// What was wrong with a text that was read nevertheless.
struct TextIssues {
  std::size_t undecodable = 0;  ///< places where U+FFFD stands now, and unknown escape sequences, which are kept
  std::size_t undeclared = 0;   ///< characters of a set that Specific Character Set does not announce
};

/// The repertoire of a data set's text. A small value; the default is ISO IR 6 (ASCII).
class CharacterSet {
 public:
  constexpr CharacterSet() = default;

  /// From the value of Specific Character Set, e.g. "ISO_IR 100" or "\ISO 2022 IR 87". Reads what devices write instead
  /// of the defined terms; an unknown first term gives a set that `is_known()` denies and that guesses (see to_utf8).
  static CharacterSet from_terms(std::string_view specific_character_set);
  /// The same, and says in `departure` what is wrong with the terms; it stays as it is if nothing is.
  static CharacterSet from_terms(std::string_view specific_character_set, std::string& departure);
  static constexpr CharacterSet utf8() { return CharacterSet(Term::utf8); }

  /// Text of a data element as UTF-8. Never fails: what cannot be decoded becomes U+FFFD. Sets that escape sequences
  /// designate are read whether the terms announce them or not. Bytes beyond ASCII in the default repertoire are
  /// read as UTF-8 if they are well formed, otherwise as Latin-1.
  [[nodiscard]] std::string to_utf8(std::string_view bytes, TextForm form = TextForm::values) const;
  [[nodiscard]] std::string to_utf8(std::string_view bytes, TextForm form, TextIssues& issues) const;
  /// Whether to_utf8 would return the very same bytes; a quick answer, which may deny it without need.
  [[nodiscard]] bool keeps(std::string_view bytes) const {
    return is_plain_ascii(bytes) && (terms_[0] != Term::ir13 || bytes.find_first_of("\\~") == std::string_view::npos);
  }
  /// Number of values in text of the form `values` or `person_names`: backslashes that are no part of a character,
  /// plus 1.
  [[nodiscard]] std::size_t count_values(std::string_view bytes) const;

  /// UTF-8 as bytes of this set, with the escape sequences it takes. What it cannot express becomes '?'; ESC is kept if
  /// what follows does not make it an escape sequence.
  [[nodiscard]] std::string from_utf8(std::string_view text, TextForm form = TextForm::values) const;
  /// The same, but an error (invalid_argument) that names the first character that this set lacks, and its position.
  [[nodiscard]] Result<std::string> encode(std::string_view text, TextForm form = TextForm::values) const;

  [[nodiscard]] constexpr bool is_known() const { return terms_[0] != Term::unknown; }
  /// Code extensions are announced: escape sequences may be written.
  [[nodiscard]] constexpr bool has_extensions() const {
    return terms_[1] != Term::none || (terms_[0] >= Term::ir87 && terms_[0] <= Term::ir58);
  }
  /// The defined terms as a value of Specific Character Set, e.g. "ISO_IR 192"; empty for the default repertoire.
  [[nodiscard]] std::string terms() const;

  constexpr bool operator==(const CharacterSet&) const = default;

  /// A defined term without its spelling. `none` is an empty value 1 (the default repertoire), and the end of the list.
  enum class Term : std::uint8_t {
    none,
    ir100,
    ir101,
    ir109,
    ir110,
    ir144,
    ir127,
    ir126,
    ir138,
    ir148,
    ir203,
    ir166,
    ir13,
    ir87,
    ir159,
    ir149,
    ir58,
    utf8,
    gb18030,
    gbk,
    unknown,
  };
  static constexpr std::size_t maximum_terms = 8;
  [[nodiscard]] constexpr const std::array<Term, maximum_terms>& term_list() const { return terms_; }

 private:
  constexpr explicit CharacterSet(Term term) : terms_{term} {}

  std::array<Term, maximum_terms> terms_{};  ///< value 1, then the code extensions in their order
};

}  // namespace dicom
