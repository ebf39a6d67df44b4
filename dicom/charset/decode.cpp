// From the bytes of a data element to UTF-8.
#include <algorithm>

#include "dicom/charset/repertoire.h"

namespace dicom {
namespace {

using detail::append_utf8;
using detail::Designation;
using detail::GraphicSet;
using detail::repertoire;
using Term = CharacterSet::Term;

constexpr unsigned char escape = 0x1B;

unsigned byte_at(std::string_view bytes, std::size_t i) {
  return static_cast<unsigned char>(bytes[i]);
}

// ISO 2022 with two designations (PS3.5 6.1.2): all sets but the multi-byte ones without code extensions.
class Decoder {
 public:
  Decoder(const CharacterSet& set, std::string_view bytes, TextForm form, TextIssues& issues)
      : initial_(initial_designation(set)),
        now_(initial_),
        fallback_(announced_g1(set)),
        bytes_(bytes),
        form_(form),
        issues_(issues) {
    text_.reserve(bytes.size() + bytes.size() / 2);
  }

  std::string decode() {
    while (at_ < bytes_.size()) {
      at_ += literal_run();
      if (at_ == bytes_.size()) break;
      const unsigned byte = byte_at(bytes_, at_);
      if (byte == escape) {
        designate();
      } else if (byte <= 0x20 || byte == 0x7F) {
        put_control(byte);
      } else if (byte < 0x80) {
        put_low(byte);
      } else {
        put_high(byte);
      }
    }
    return std::move(text_);
  }

 private:
  static Designation initial_designation(const CharacterSet& set) {
    const Term first = set.term_list()[0];
    Designation designation = repertoire(first).initial;
    // Two-byte sets are no legal value 1, but devices write them so, without any escape sequence.
    if (first == Term::ir149 || first == Term::ir58) designation.g1 = repertoire(first).added;
    return designation;
  }

  // What bytes beyond ASCII mean that no escape sequence introduced: the first set for G1 that the terms announce.
  // Japanese devices that announce two-byte sets only write half-width katakana or Shift JIS so.
  static GraphicSet announced_g1(const CharacterSet& set) {
    bool japanese = false;
    for (const Term term : set.term_list()) {
      const GraphicSet added = repertoire(term).added;
      japanese |= term == Term::ir87 || term == Term::ir159;
      if (added != GraphicSet::none && detail::escape_for(added).into_g1) return added;
    }
    return japanese ? GraphicSet::katakana : GraphicSet::none;
  }

  // Bytes that stand for themselves whatever comes: ASCII, as long as the initial designation is in force.
  [[nodiscard]] std::size_t literal_run() {
    if (now_ != initial_ || now_.g0 != GraphicSet::ascii) return 0;
    std::size_t end = at_;
    while (end < bytes_.size() && byte_at(bytes_, end) < 0x80 && byte_at(bytes_, end) != escape) ++end;
    text_ += bytes_.substr(at_, end - at_);
    return end - at_;
  }

  void put(char32_t character, std::size_t length) {
    if (character == 0) {
      character = detail::replacement_character;
      ++issues_.undecodable;
    }
    append_utf8(text_, character);
    at_ += length;
  }

  void designate() {
    const detail::Escape* found = detail::find_escape(bytes_.substr(at_ + 1));
    if (found == nullptr) {
      ++issues_.undecodable;
      return put(escape, 1);
    }
    (found->into_g1 ? now_.g1 : now_.g0) = found->set;
    if (found->into_g1) fallback_ = found->set;
    at_ += 1 + found->sequence.size();
  }

  void reset() { now_ = initial_; }

  // PS3.5 6.1.2.5.3: control characters end what escape sequences designated.
  void put_control(unsigned byte) {
    if (byte < 0x20) reset();
    text_ += static_cast<char>(byte);
    ++at_;
  }

  [[nodiscard]] bool is_delimiter(unsigned byte) const {
    if (form_ == TextForm::block) return false;
    return byte == '\\' || (form_ == TextForm::person_names && (byte == '^' || byte == '='));
  }

  void put_low(unsigned byte) {
    if (!is_double_byte(now_.g0)) {
      if (is_delimiter(byte)) return put_delimiter(byte);
      return put(character_at(now_.g0, byte), 1);
    }
    // A code of half a pair cannot be of this set. Devices forget to switch back before a delimiter.
    const unsigned second = at_ + 1 < bytes_.size() ? byte_at(bytes_, at_ + 1) : 0;
    if (second >= 0x21 && second < 0x7F) return put(character_at(now_.g0, byte << 8 | second), 2);
    if (is_delimiter(byte)) return put_delimiter(byte);
    put(0, 1);
  }

  void put_delimiter(unsigned byte) {
    reset();
    text_ += static_cast<char>(byte);
    ++at_;
  }

  void put_high(unsigned byte) {
    GraphicSet set = now_.g1;
    if (set == GraphicSet::none) {
      ++issues_.undeclared;
      // Latin-1 as in the default repertoire, if there is nothing better.
      set = fallback_ == GraphicSet::none ? GraphicSet::latin1 : fallback_;
    }
    if (set == GraphicSet::katakana && put_shift_jis(byte)) return;
    if (is_double_byte(set)) return put_high_pair(set, byte);
    if (byte < 0xA0) return put(set == GraphicSet::katakana ? 0 : byte, 1);  // C1 controls
    put(character_at(set, byte & 0x7F), 1);
  }

  void put_high_pair(GraphicSet set, unsigned byte) {
    const unsigned second = at_ + 1 < bytes_.size() ? byte_at(bytes_, at_ + 1) : 0;
    if (byte < 0xA1 || second < 0xA1) return put(0, 1);
    put(character_at(set, (byte & 0x7F) << 8 | (second & 0x7F)), 2);
  }

  // Shift JIS uses the codes that JIS X 0201 leaves free for JIS X 0208; devices declare it as ISO_IR 13.
  bool put_shift_jis(unsigned lead) {
    if (!((lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xEF)) || at_ + 1 >= bytes_.size()) return false;
    const unsigned trail = byte_at(bytes_, at_ + 1);
    if (trail < 0x40 || trail == 0x7F || trail > 0xFC) return false;
    // One lead byte holds two rows of 94.
    const unsigned cell = trail - (trail < 0x7F ? 0x40 : 0x41);
    const unsigned row = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 2 + cell / 94;
    const char32_t character = character_at(GraphicSet::jis_x_0208, (row + 0x21) << 8 | (cell % 94 + 0x21));
    if (character == 0) return false;
    ++issues_.undeclared;
    put(character, 2);
    return true;
  }

  const Designation initial_;
  Designation now_;
  GraphicSet fallback_;  ///< for bytes beyond ASCII while G1 is empty
  std::string_view bytes_;
  std::size_t at_ = 0;
  TextForm form_;
  TextIssues& issues_;
  std::string text_;
};

char* put_utf8(char* to, char32_t character) {
  const auto put = [&to](char32_t bits) { *to++ = static_cast<char>(static_cast<unsigned char>(bits)); };
  if (character < 0x800) {
    put(0xC0 | character >> 6);
  } else {
    put(0xE0 | character >> 12);
    put(0x80 | (character >> 6 & 0x3F));
  }
  put(0x80 | (character & 0x3F));
  return to;
}

// A 96-character set in G1 and no escape sequence: the most frequent case beyond ASCII and UTF-8.
std::string decode_single_byte(std::string_view bytes, GraphicSet set, TextIssues& issues) {
  std::string text;
  text.resize_and_overwrite(bytes.size() * 3, [&](char* begin, std::size_t) {
    char* to = begin;
    for (const char c : bytes) {
      const unsigned byte = static_cast<unsigned char>(c);
      if (byte < 0x80) {
        *to++ = c;
        continue;
      }
      char32_t character = byte < 0xA0 || set == GraphicSet::latin1 ? byte : character_at(set, byte & 0x7F);
      if (character == 0) {
        character = detail::replacement_character;
        ++issues.undecodable;
      }
      to = put_utf8(to, character);
    }
    return static_cast<std::size_t>(to - begin);
  });
  return text;
}

bool is_digit(unsigned byte) {
  return byte >= '0' && byte <= '9';
}

// The character of one, two or four bytes at the start, as {character or 0, length}.
std::pair<char32_t, std::size_t> gb18030_character(std::string_view bytes) {
  const unsigned lead = byte_at(bytes, 0);
  if (lead < 0x80) return {lead, 1};
  if (lead == 0x80) return {U'€', 1};  // of Windows code page 936
  if (bytes.size() < 2) return {0, 1};
  const unsigned second = byte_at(bytes, 1);
  if (!is_digit(second)) {
    const char32_t character = detail::gb18030_at(lead, second);
    return {character, character == 0 ? 1 : 2};
  }
  if (bytes.size() < 4) return {0, 1};
  const unsigned third = byte_at(bytes, 2);
  const unsigned fourth = byte_at(bytes, 3);
  if (lead == 0xFF || third < 0x81 || third == 0xFF || !is_digit(fourth)) return {0, 1};
  const char32_t character =
      detail::gb18030_four_byte_at(((lead - 0x81) * 10 + second - '0') * 1260 + (third - 0x81) * 10 + fourth - '0');
  return {character, character == 0 ? 1 : 4};
}

std::string decode_gb18030(std::string_view bytes, TextIssues& issues) {
  std::string text;
  text.reserve(bytes.size() * 3 / 2);
  while (!bytes.empty()) {
    auto [character, length] = gb18030_character(bytes);
    if (character == 0 && bytes[0] != '\0') {
      character = detail::replacement_character;
      ++issues.undecodable;
    }
    append_utf8(text, character);
    bytes.remove_prefix(length);
  }
  return text;
}

std::string decode_utf8(std::string_view bytes, TextIssues& issues) {
  if (is_utf8(bytes)) return std::string(bytes);
  for (std::string_view rest = bytes; !rest.empty();) {
    const auto character = detail::first_character(rest);
    if (!character.well_formed) ++issues.undecodable;
    rest.remove_prefix(character.length);
  }
  return repair_utf8(bytes);
}

}  // namespace

std::string CharacterSet::to_utf8(std::string_view bytes, TextForm form) const {
  TextIssues issues;
  return to_utf8(bytes, form, issues);
}

std::string CharacterSet::to_utf8(std::string_view bytes, TextForm form, TextIssues& issues) const {
  if (keeps(bytes)) return std::string(bytes);
  switch (terms_[0]) {
    case Term::utf8: return decode_utf8(bytes, issues);
    case Term::gb18030:
    case Term::gbk: return decode_gb18030(bytes, issues);
    case Term::none:
    case Term::unknown:
      // Undeclared UTF-8 hardly looks like anything else, and nothing else like it.
      if (!has_extensions() && bytes.find('\x1b') == std::string_view::npos && is_utf8(bytes)) {
        issues.undeclared +=
            static_cast<std::size_t>(std::ranges::count_if(bytes, [](char c) { return (c & 0xC0) == 0xC0; }));
        return std::string(bytes);
      }
      break;
    default: {
      const GraphicSet g1 = repertoire(terms_[0]).initial.g1;
      if (detail::has_96_characters(g1) && bytes.find('\x1b') == std::string_view::npos)
        return decode_single_byte(bytes, g1, issues);
    }
  }
  return Decoder(*this, bytes, form, issues).decode();
}

std::size_t CharacterSet::count_values(std::string_view bytes) const {
  const auto separators = [](std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count(text, '\\'));
  };
  // Only within pairs of codes may a byte look like a backslash.
  return separators(is_plain_ascii(bytes) ? bytes : std::string_view(to_utf8(bytes))) + 1;
}

}  // namespace dicom
