#include "dicom/charset/repertoire.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dicom::detail {
namespace {

using enum GraphicSet;

// In the order of Term.
constexpr std::array<Repertoire, 21> repertoires{{
    {"", "", {ascii, GraphicSet::none}, GraphicSet::none},
    {"ISO_IR 100", "ISO 2022 IR 100", {ascii, latin1}, latin1},
    {"ISO_IR 101", "ISO 2022 IR 101", {ascii, latin2}, latin2},
    {"ISO_IR 109", "ISO 2022 IR 109", {ascii, latin3}, latin3},
    {"ISO_IR 110", "ISO 2022 IR 110", {ascii, latin4}, latin4},
    {"ISO_IR 144", "ISO 2022 IR 144", {ascii, cyrillic}, cyrillic},
    {"ISO_IR 127", "ISO 2022 IR 127", {ascii, arabic}, arabic},
    {"ISO_IR 126", "ISO 2022 IR 126", {ascii, greek}, greek},
    {"ISO_IR 138", "ISO 2022 IR 138", {ascii, hebrew}, hebrew},
    {"ISO_IR 148", "ISO 2022 IR 148", {ascii, latin5}, latin5},
    {"ISO_IR 203", "ISO 2022 IR 203", {ascii, latin9}, latin9},
    {"ISO_IR 166", "ISO 2022 IR 166", {ascii, thai}, thai},
    {"ISO_IR 13", "ISO 2022 IR 13", {romaji, katakana}, katakana},
    {"", "ISO 2022 IR 87", {ascii, GraphicSet::none}, jis_x_0208},
    {"", "ISO 2022 IR 159", {ascii, GraphicSet::none}, jis_x_0212},
    {"", "ISO 2022 IR 149", {ascii, GraphicSet::none}, ks_x_1001},
    {"", "ISO 2022 IR 58", {ascii, GraphicSet::none}, gb_2312},
    {"ISO_IR 192", "", {ascii, GraphicSet::none}, GraphicSet::none},
    {"GB18030", "", {ascii, GraphicSet::none}, GraphicSet::none},
    {"GBK", "", {ascii, GraphicSet::none}, GraphicSet::none},
    {"", "", {ascii, GraphicSet::none}, GraphicSet::none},
}};

// PS3.3 tables C.12-3 and C.12-4; in the order of GraphicSet, so that the first ones are what is written.
constexpr std::array<Escape, 23> escapes{{
    {"(B", false, ascii},
    {"(J", false, romaji},
    {"-A", true, latin1},
    {"-B", true, latin2},
    {"-C", true, latin3},
    {"-D", true, latin4},
    {"-L", true, cyrillic},
    {"-G", true, arabic},
    {"-F", true, greek},
    {"-H", true, hebrew},
    {"-M", true, latin5},
    {"-b", true, latin9},
    {"-T", true, thai},
    {")I", true, katakana},
    {"$B", false, jis_x_0208},
    {"$(D", false, jis_x_0212},
    {"$)C", true, ks_x_1001},
    {"$)A", true, gb_2312},
    // What devices also write: sets of seven-bit mail, and longer forms of the same designations (ISO 2022 and RFC
    // 1468).
    {"$@", false, jis_x_0208},
    {"$(B", false, jis_x_0208},
    {"(I", false, katakana},
    {"$(C", false, ks_x_1001},
    {"$A", false, gb_2312},
}};

}  // namespace

const Repertoire& repertoire(Term term) {
  return repertoires[static_cast<std::size_t>(term)];
}

const Escape* find_escape(std::string_view bytes) {
  const auto found = std::ranges::find_if(escapes, [&](const Escape& e) { return bytes.starts_with(e.sequence); });
  return found == escapes.end() ? nullptr : &*found;
}

const Escape& escape_for(GraphicSet set) {
  return escapes[static_cast<std::size_t>(set) - 1];
}

}  // namespace dicom::detail
