// What a defined term of Specific Character Set stands for: PS3.3 tables C.12-2 to C.12-5, as one table.
#pragma once

#include <cstdint>
#include <string_view>

#include "dicom/charset/character_set.h"
#include "dicom/charset/charts.h"

namespace dicom::detail {

using Term = CharacterSet::Term;

/// The sets in G0 (codes 0x21 to 0x7e) and G1 (codes 0xa0 to 0xff).
struct Designation {
  GraphicSet g0 = GraphicSet::ascii;
  GraphicSet g1 = GraphicSet::none;

  constexpr bool operator==(const Designation&) const = default;
};

struct Repertoire {
  std::string_view alone;      ///< the defined term of a single value; empty where there is none
  std::string_view extension;  ///< the defined term among several values; empty where there is none
  Designation initial;         ///< as value 1
  GraphicSet added;            ///< as code extension: the set that is announced
};

const Repertoire& repertoire(Term term);

constexpr bool is_multi_byte_alone(Term term) {
  return term == Term::utf8 || term == Term::gb18030 || term == Term::gbk;
}

/// An escape sequence, without ESC.
struct Escape {
  std::string_view sequence;
  bool into_g1;
  GraphicSet set;
};

/// The escape sequence at the start of `bytes` (after ESC), or nothing.
const Escape* find_escape(std::string_view bytes);
/// The one to write.
const Escape& escape_for(GraphicSet set);

}  // namespace dicom::detail
