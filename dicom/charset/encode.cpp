// From UTF-8 to the bytes of a data element.
#include <algorithm>
#include <optional>
#include <utility>

#include "dicom/charset/repertoire.h"

namespace dicom {
namespace {

using detail::code_of;
using detail::Designation;
using detail::GraphicSet;
using detail::repertoire;
using Term = CharacterSet::Term;

constexpr char32_t escape = 0x1B;

void append_byte(std::string& to, unsigned byte) {
  to += static_cast<char>(static_cast<unsigned char>(byte));
}

// ISO 2022 with two designations (PS3.5 6.1.2): all sets but the multi-byte ones without code extensions.
class Iso2022Encoder {
 public:
  Iso2022Encoder(const CharacterSet& set, TextForm form)
      : set_(set), initial_(repertoire(set.term_list()[0]).initial), now_(initial_), form_(form) {}

  /// False if the set lacks the character.
  bool put(char32_t character, std::string& to) {
    if (character == escape) return false;
    if (character < 0x20 || character == 0x7F || is_delimiter(character)) {
      reset(to);
      append_byte(to, character);
      return true;
    }
    if (character >= 0x80 && character < 0xA0) return put_c1(character, to);
    return put_designated(character, to) || designate_for(character, to);
  }

  /// Before delimiters and at the end, value 1 is in force (PS3.5 6.1.2.5.3).
  void reset(std::string& to) {
    if (now_.g0 != initial_.g0) designate(initial_.g0, to);
    if (now_.g1 != initial_.g1 && initial_.g1 != GraphicSet::none) designate(initial_.g1, to);
    now_ = initial_;
  }

 private:
  [[nodiscard]] bool is_delimiter(char32_t character) const {
    if (form_ == TextForm::block) return false;
    return character == '\\' || (form_ == TextForm::person_names && (character == '^' || character == '='));
  }

  // No part of the sets, but what was read from a 96-character set goes back into it.
  bool put_c1(char32_t character, std::string& to) const {
    if (!has_96_characters(now_.g1)) return false;
    append_byte(to, character);
    return true;
  }

  void designate(GraphicSet set, std::string& to) {
    const detail::Escape& sequence = detail::escape_for(set);
    to += '\x1b';
    to += sequence.sequence;
    (sequence.into_g1 ? now_.g1 : now_.g0) = set;
  }

  // The code of a yen sign would be read as a separator.
  [[nodiscard]] std::optional<std::uint16_t> usable_code(GraphicSet set, char32_t character) const {
    if (set == GraphicSet::romaji && character == 0xA5 && form_ != TextForm::block) return std::nullopt;
    return code_of(set, character);
  }

  bool put_as(GraphicSet set, bool into_g1, char32_t character, std::string& to) const {
    const auto code = usable_code(set, character);
    if (!code) return false;
    const unsigned high = into_g1 ? 0x80 : 0;
    if (is_double_byte(set)) append_byte(to, *code >> 8 | high);
    append_byte(to, (*code & 0xFF) | high);
    return true;
  }

  bool put_designated(char32_t character, std::string& to) const {
    return put_as(now_.g0, false, character, to) || put_as(now_.g1, true, character, to);
  }

  bool try_designation(GraphicSet set, char32_t character, std::string& to) {
    if (set == GraphicSet::none || !usable_code(set, character)) return false;
    designate(set, to);
    return put_designated(character, to);
  }

  bool designate_for(char32_t character, std::string& to) {
    if (!set_.has_extensions()) return false;
    if (try_designation(initial_.g0, character, to) || try_designation(initial_.g1, character, to)) return true;
    for (const Term term : set_.term_list()) {
      if (try_designation(repertoire(term).added, character, to)) return true;
      if (term == Term::ir13 && try_designation(GraphicSet::romaji, character, to)) return true;
    }
    return try_designation(GraphicSet::ascii, character, to);
  }

  const CharacterSet& set_;
  const Designation initial_;
  Designation now_;
  TextForm form_;
};

class Utf8Encoder {
 public:
  static bool put(char32_t character, std::string& to) {
    detail::append_utf8(to, character);
    return true;
  }
  static void reset(std::string& /*to*/) {}
};

class GbEncoder {
 public:
  explicit GbEncoder(bool gbk_only) : gbk_only_(gbk_only) {}

  bool put(char32_t character, std::string& to) const {
    if (character < 0x80) {
      append_byte(to, character);
      return true;
    }
    if (const auto code = detail::gb18030_code_of(character, gbk_only_)) {
      append_byte(to, *code >> 8);
      append_byte(to, *code & 0xFFu);
      return true;
    }
    if (gbk_only_) return false;
    const std::uint32_t linear = detail::gb18030_four_byte_code_of(character);
    append_byte(to, linear / 12600 + 0x81);
    append_byte(to, linear / 1260 % 10 + '0');
    append_byte(to, linear / 10 % 126 + 0x81);
    append_byte(to, linear % 10 + '0');
    return true;
  }
  static void reset(std::string& /*to*/) {}

 private:
  bool gbk_only_;
};

/// A character that the set lacks, and how many stand before it.
struct Missing {
  char32_t character;
  std::size_t position;
};

// ESC that does not begin an escape sequence: no character of any set, but it can be kept.
bool is_harmless_escape(char32_t character, std::string_view rest) {
  return character == escape && detail::find_escape(rest) == nullptr;
}

template <class Encoder>
std::optional<Missing> encode_with(Encoder encoder, std::string_view text, std::string& bytes) {
  std::optional<Missing> missing;
  std::size_t position = 0;
  bytes.reserve(text.size());
  for (; !text.empty(); ++position) {
    const bool is_ascii = static_cast<unsigned char>(text[0]) < 0x80;
    const auto next =
        is_ascii ? detail::Utf8Character{static_cast<unsigned char>(text[0]), 1, true} : detail::first_character(text);
    text.remove_prefix(next.length);
    if (next.well_formed && encoder.put(next.code_point, bytes)) continue;
    if (!missing) missing = Missing{next.code_point, position};
    if (is_harmless_escape(next.code_point, text)) {
      encoder.reset(bytes);
      append_byte(bytes, escape);
    } else {
      encoder.put('?', bytes);
    }
  }
  encoder.reset(bytes);
  return missing;
}

// ASCII and a 96-character set, without code extensions: no escape sequences, no state.
std::optional<Missing> encode_single_byte(GraphicSet g1, std::string_view text, std::string& bytes) {
  std::optional<Missing> missing;
  bytes.resize_and_overwrite(text.size(), [&](char* begin, std::size_t) {
    char* to = begin;
    for (std::size_t position = 0; !text.empty(); ++position) {
      if (static_cast<unsigned char>(text[0]) < 0x80 && text[0] != '\x1b') {
        *to++ = text[0];
        text.remove_prefix(1);
        continue;
      }
      const auto next = detail::first_character(text);
      text.remove_prefix(next.length);
      const bool is_c1 = next.code_point >= 0x80 && next.code_point < 0xA0;
      const auto code = is_c1 ? static_cast<std::uint16_t>(next.code_point) : code_of(g1, next.code_point);
      if (!code && !missing) missing = Missing{next.code_point, position};
      if (code) {
        *to++ = static_cast<char>(static_cast<unsigned char>(*code | 0x80));
      } else {
        *to++ = is_harmless_escape(next.code_point, text) ? '\x1b' : '?';
      }
    }
    return static_cast<std::size_t>(to - begin);
  });
  return missing;
}

std::optional<Missing> encode_into(const CharacterSet& set, std::string_view text, TextForm form, std::string& bytes) {
  const GraphicSet g1 = repertoire(set.term_list()[0]).initial.g1;
  if (!set.has_extensions() && has_96_characters(g1)) return encode_single_byte(g1, text, bytes);
  switch (set.term_list()[0]) {
    case Term::utf8: return encode_with(Utf8Encoder(), text, bytes);
    case Term::gb18030: return encode_with(GbEncoder(false), text, bytes);
    case Term::gbk: return encode_with(GbEncoder(true), text, bytes);
    default: return encode_with(Iso2022Encoder(set, form), text, bytes);
  }
}

}  // namespace

std::string CharacterSet::from_utf8(std::string_view text, TextForm form) const {
  if (keeps(text) || (terms_[0] == Term::utf8 && is_utf8(text))) return std::string(text);
  std::string bytes;
  encode_into(*this, text, form, bytes);
  return bytes;
}

Result<std::string> CharacterSet::encode(std::string_view text, TextForm form) const {
  if (keeps(text) || (terms_[0] == Term::utf8 && is_utf8(text))) return std::string(text);
  std::string bytes;
  const auto missing = encode_into(*this, text, form, bytes);
  if (!missing) return bytes;
  const std::string name = terms();
  return Error{ErrorCode::invalid_argument, "character " + std::to_string(missing->position + 1) + ", " +
                                                detail::describe(missing->character) + ", is not in " +
                                                (name.empty() ? "the default repertoire" : name)};
}

}  // namespace dicom
