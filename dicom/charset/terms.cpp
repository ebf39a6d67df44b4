// The terms of Specific Character Set, as the Standard and as devices spell them.
#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "dicom/charset/repertoire.h"

namespace dicom {
namespace {

using detail::repertoire;
using Term = CharacterSet::Term;

constexpr std::size_t term_count = static_cast<std::size_t>(Term::unknown);

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

// Letters and digits alone, in capitals: "iso-ir_100" and "ISO IR 100" are the same.
std::string letters_and_digits(std::string_view term) {
  std::string key;
  for (const char c : term) {
    if (c >= 'a' && c <= 'z') {
      key += static_cast<char>(c - 'a' + 'A');
    } else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
      key += c;
    }
  }
  return key;
}

// Names of the same sets elsewhere.
constexpr std::array<std::pair<std::string_view, Term>, 32> other_names{{
    {"6", Term::none},
    {"ASCII", Term::none},
    {"USASCII", Term::none},
    {"ISO646", Term::none},
    {"DEFAULT", Term::none},
    {"UTF8", Term::utf8},
    {"UNICODE", Term::utf8},
    {"ISO10646", Term::utf8},
    {"192", Term::utf8},
    {"LATIN1", Term::ir100},
    {"ISO88591", Term::ir100},
    {"ISO88592", Term::ir101},
    {"ISO88593", Term::ir109},
    {"ISO88594", Term::ir110},
    {"ISO88595", Term::ir144},
    {"ISO88596", Term::ir127},
    {"ISO88597", Term::ir126},
    {"ISO88598", Term::ir138},
    {"ISO88599", Term::ir148},
    {"ISO885915", Term::ir203},
    {"ISO885911", Term::ir166},
    {"TIS620", Term::ir166},
    {"SHIFTJIS", Term::ir13},
    {"SJIS", Term::ir13},
    {"ISO2022JP", Term::ir87},
    {"EUCKR", Term::ir149},
    {"KSC5601", Term::ir149},
    {"GB2312", Term::ir58},
    {"ISO2022GBK", Term::gbk},
    {"ISO202258", Term::ir58},
    {"ISO2022GB18030", Term::gb18030},
    {"CP936", Term::gbk},
}};

std::string_view without_prefix(std::string_view key) {
  for (const std::string_view prefix : {"ISO2022IR", "ISO2022", "ISOIR", "IR"}) {
    if (key.starts_with(prefix)) return key.substr(prefix.size());
  }
  return key;
}

// The term that a departure from its spelling means.
Term read_misspelt(std::string_view term) {
  const std::string key = letters_and_digits(term);
  const std::string_view number = without_prefix(key);
  for (std::size_t i = 1; i < term_count; ++i) {
    const auto candidate = static_cast<Term>(i);
    const std::string name = letters_and_digits(repertoire(candidate).alone);
    const std::string extension = letters_and_digits(repertoire(candidate).extension);
    if ((!name.empty() && without_prefix(name) == number) ||
        (!extension.empty() && without_prefix(extension) == number))
      return candidate;
  }
  for (const auto& [name, meant] : other_names) {
    if (name == key || name == number) return meant;
  }
  return Term::unknown;
}

struct ReadTerm {
  Term term;
  bool is_extension;  ///< spelt as a term for use with code extensions
  bool exact;
};

ReadTerm read_term(std::string_view text) {
  if (text.empty()) return {Term::none, true, true};
  if (text == "ISO_IR 6") return {Term::none, false, true};
  if (text == "ISO 2022 IR 6") return {Term::none, true, true};
  for (std::size_t i = 1; i < term_count; ++i) {
    const auto term = static_cast<Term>(i);
    if (text == repertoire(term).alone) return {term, false, true};
    if (text == repertoire(term).extension) return {term, true, true};
  }
  return {read_misspelt(text), true, false};
}

void note(std::string& departure, std::string_view what, std::string_view term) {
  if (!departure.empty()) departure += "; ";
  departure += '\'';
  departure += term;
  departure += "' ";
  departure += what;
}

void note_meaning(std::string& departure, const ReadTerm& read, std::string_view text) {
  if (read.term == Term::unknown) return note(departure, "is no defined term", text);
  const detail::Repertoire& meant = repertoire(read.term);
  std::string what = "is no defined term, ";
  what += meant.alone.empty() && meant.extension.empty() ? "the default repertoire"
          : meant.alone.empty()                          ? meant.extension
                                                         : meant.alone;
  note(departure, what + " is meant", text);
}

void check_spelling(std::string& departure, const ReadTerm& read, std::string_view text, bool several, bool first) {
  const bool multi_byte_alone = detail::is_multi_byte_alone(read.term);
  if (!read.exact) {
    note_meaning(departure, read, text);
  } else if (several && !read.is_extension && !multi_byte_alone) {
    note(departure, "stands beside code extensions, which take a term of ISO 2022", text);
  } else if (!several && read.is_extension && !text.empty()) {
    note(departure, "stands alone, without code extensions", text);
  } else if (several && first && read.term != Term::none && repertoire(read.term).alone.empty()) {
    note(departure, "is no single-byte set, as value 1 must be", text);
  }
}

}  // namespace

CharacterSet CharacterSet::from_terms(std::string_view specific_character_set) {
  // Most data sets by far.
  if (specific_character_set == "ISO_IR 100") return CharacterSet(Term::ir100);
  if (specific_character_set == "ISO_IR 192") return utf8();
  std::string departure;
  return from_terms(specific_character_set, departure);
}

CharacterSet CharacterSet::from_terms(std::string_view specific_character_set, std::string& departure) {
  CharacterSet set;
  std::size_t count = 0;  // of places in terms_ in use
  std::string_view rest = specific_character_set;
  const bool several = rest.find('\\') != std::string_view::npos;
  for (bool more = true; more;) {
    const std::size_t separator = rest.find('\\');
    const std::string_view text = trim(rest.substr(0, separator));
    more = separator != std::string_view::npos;
    rest.remove_prefix(more ? separator + 1 : rest.size());

    const ReadTerm read = read_term(text);
    check_spelling(departure, read, text, several, count == 0);
    const auto known = std::span(set.terms_).first(count);
    if (count == 0) {
      set.terms_[count++] = read.term;
    } else if (detail::is_multi_byte_alone(read.term) || detail::is_multi_byte_alone(known[0])) {
      note(departure, "stands beside other terms, but a multi-byte set without code extensions takes none", text);
      // ASCII, though, is a part of each of them.
      if (detail::is_multi_byte_alone(read.term) && known[0] == Term::none && count == 1) set.terms_[0] = read.term;
    } else if (count < maximum_terms && read.term != Term::none && read.term != Term::unknown &&
               std::ranges::find(known, read.term) == known.end()) {
      set.terms_[count++] = read.term;
    }
  }
  return set;
}

std::string CharacterSet::terms() const {
  const detail::Repertoire& first = repertoire(terms_[0]);
  if (terms_[1] == Term::none) return std::string(first.alone.empty() ? first.extension : first.alone);
  std::string text(first.extension);
  for (std::size_t i = 1; i < maximum_terms && terms_[i] != Term::none; ++i) {
    text += '\\';
    text += repertoire(terms_[i]).extension;
  }
  return text;
}

}  // namespace dicom
