#include "dicom/charset/charts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dicom::detail {
namespace {

constexpr unsigned columns_94 = 94;
constexpr unsigned gb_columns = 190;  // trail bytes 0x40 to 0x7e and 0x80 to 0xfe
constexpr char32_t first_katakana = 0xFF61;
constexpr unsigned last_katakana_code = 0x5F;
constexpr std::uint32_t supplementary_linear = 189000;  // 0x90308130, U+10000

struct Chart {
  const char16_t* cells;
  std::span<const std::uint16_t> by_code_point;

  [[nodiscard]] std::optional<unsigned> cell_of(char32_t character) const {
    const auto at = std::ranges::lower_bound(by_code_point, character, {},
                                             [&](std::uint16_t cell) { return static_cast<char32_t>(cells[cell]); });
    if (at == by_code_point.end() || cells[*at] != character) return std::nullopt;
    return *at;
  }
};

Chart gb_chart() {
  return {gb18030_cells, {gb18030_by_code_point, gb18030_assigned}};
}

// Sets of rows and cells of 94, GB 2312 apart.
Chart chart_of(GraphicSet set) {
  switch (set) {
    case GraphicSet::jis_x_0208: return {jis_x_0208_cells, {jis_x_0208_by_code_point, jis_x_0208_assigned}};
    case GraphicSet::jis_x_0212: return {jis_x_0212_cells, {jis_x_0212_by_code_point, jis_x_0212_assigned}};
    default: return {ks_x_1001_cells, {ks_x_1001_by_code_point, ks_x_1001_assigned}};
  }
}

bool lies_in(std::span<const ChartRun> runs, unsigned cell) {
  const auto after = std::ranges::upper_bound(runs, cell, {}, &ChartRun::first);
  return after != runs.begin() && cell <= (after - 1)->last;
}

unsigned gb_cell(unsigned lead, unsigned trail) {
  return (lead - 0x81) * gb_columns + trail - (trail < 0x7F ? 0x40 : 0x41);
}

std::uint16_t gb_code(unsigned cell) {
  const unsigned column = cell % gb_columns;
  const unsigned trail = column + (column < 0x3F ? 0x40 : 0x41);
  return static_cast<std::uint16_t>((cell / gb_columns + 0x81) << 8 | trail);
}

// Two characters of GB 2312 that GBK, of the same chart, reads in another way.
constexpr std::array<std::pair<unsigned, char32_t>, 2> gb_2312_own{{{0x2124, 0x30FB}, {0x212A, 0x2015}}};

char32_t gb_2312_at(unsigned code) {
  for (const auto& [own, character] : gb_2312_own) {
    if (own == code) return character;
  }
  return gb18030_at(code >> 8 | 0x80, (code & 0xFF) | 0x80);
}

std::optional<std::uint16_t> gb_2312_code_of(char32_t character) {
  for (const auto& [own, meant] : gb_2312_own) {
    if (meant == character) return static_cast<std::uint16_t>(own);
  }
  const auto cell = gb_chart().cell_of(character);
  if (!cell) return std::nullopt;
  const std::uint16_t code = gb_code(*cell);
  const bool in_94_by_94 = (code >> 8) >= 0xA1 && (code & 0xFF) >= 0xA1;
  if (!in_94_by_94 || lies_in({not_gb_2312, not_gb_2312_count}, *cell)) return std::nullopt;
  return static_cast<std::uint16_t>(code & 0x7F7F);
}

const char16_t* single_byte_chart(GraphicSet set) {
  return single_byte_charts[static_cast<std::size_t>(set) - static_cast<std::size_t>(GraphicSet::latin1)];
}

// Later editions' additions, which Python knows but the registered sets of PS3.3 table C.12-2 do not: read, not
// written.
bool is_later_addition(GraphicSet set, char32_t character) {
  if (set == GraphicSet::greek) return character == 0x20AC || character == 0x20AF || character == 0x37A;
  return set == GraphicSet::hebrew && (character == 0x200E || character == 0x200F);
}

std::optional<std::uint16_t> single_byte_code_of(GraphicSet set, char32_t character) {
  if (set == GraphicSet::latin1) {
    return character >= 0xA0 && character <= 0xFF ? std::optional(static_cast<std::uint16_t>(character & 0x7F))
                                                  : std::nullopt;
  }
  const char16_t* chart = single_byte_chart(set);
  const char16_t* found = std::find(chart, chart + 96, static_cast<char16_t>(character));
  if (found == chart + 96 || character > 0xFFFF || is_later_addition(set, character)) return std::nullopt;
  return static_cast<std::uint16_t>(found - chart + 0x20);
}

// Windows reads some cells of JIS X 0208 as other characters than the Standard's tables: what is typed there is meant
// so.
char32_t without_windows_variants(char32_t character) {
  constexpr std::array<std::pair<char32_t, char32_t>, 7> variants{{{0xFF5E, 0x301C},
                                                                   {0x2225, 0x2016},
                                                                   {0xFF0D, 0x2212},
                                                                   {0xFFE0, 0x00A2},
                                                                   {0xFFE1, 0x00A3},
                                                                   {0xFFE2, 0x00AC},
                                                                   {0x2014, 0x2015}}};
  for (const auto& [windows, standard] : variants) {
    if (windows == character) return standard;
  }
  return character;
}

std::optional<std::uint16_t> double_byte_code_of(GraphicSet set, char32_t character) {
  if (set == GraphicSet::gb_2312) return gb_2312_code_of(character);
  auto cell = chart_of(set).cell_of(character);
  if (!cell && set == GraphicSet::jis_x_0208) cell = chart_of(set).cell_of(without_windows_variants(character));
  if (!cell) return std::nullopt;
  return static_cast<std::uint16_t>((*cell / columns_94 + 0x21) << 8 | (*cell % columns_94 + 0x21));
}

char32_t double_byte_at(GraphicSet set, unsigned code) {
  const unsigned row = (code >> 8) - 0x21;
  const unsigned cell = (code & 0xFF) - 0x21;
  if (row >= columns_94 || cell >= columns_94) return 0;
  return set == GraphicSet::gb_2312 ? gb_2312_at(code) : chart_of(set).cells[row * columns_94 + cell];
}

}  // namespace

char32_t character_at(GraphicSet set, unsigned code) {
  switch (set) {
    case GraphicSet::none: return 0;
    case GraphicSet::ascii: return code;
    case GraphicSet::romaji: return code == 0x5C ? U'\u00A5' : code == 0x7E ? U'\u203E' : code;
    case GraphicSet::katakana: return code >= 0x21 && code <= last_katakana_code ? first_katakana + code - 0x21 : 0;
    default: return is_double_byte(set) ? double_byte_at(set, code) : single_byte_chart(set)[code - 0x20];
  }
}

std::optional<std::uint16_t> code_of(GraphicSet set, char32_t character) {
  const bool is_ascii = character >= 0x20 && character < 0x7F;
  switch (set) {
    case GraphicSet::none: return std::nullopt;
    case GraphicSet::ascii: return is_ascii ? std::optional(static_cast<std::uint16_t>(character)) : std::nullopt;
    case GraphicSet::romaji:
      if (character == 0xA5) return std::uint16_t{0x5C};
      if (character == 0x203E) return std::uint16_t{0x7E};
      if (!is_ascii || character == '\\' || character == '~') return std::nullopt;
      return static_cast<std::uint16_t>(character);
    case GraphicSet::katakana:
      if (character < first_katakana || character > first_katakana + last_katakana_code - 0x21) return std::nullopt;
      return static_cast<std::uint16_t>(character - first_katakana + 0x21);
    default: return is_double_byte(set) ? double_byte_code_of(set, character) : single_byte_code_of(set, character);
  }
}

char32_t gb18030_at(unsigned lead, unsigned trail) {
  if (lead < 0x81 || lead > 0xFE || trail < 0x40 || trail == 0x7F || trail > 0xFE) return 0;
  return gb18030_cells[gb_cell(lead, trail)];
}

std::optional<std::uint16_t> gb18030_code_of(char32_t character, bool gbk_only) {
  const auto cell = gb_chart().cell_of(character);
  if (!cell || (gbk_only && lies_in({not_gbk, not_gbk_count}, *cell))) return std::nullopt;
  return gb_code(*cell);
}

char32_t gb18030_four_byte_at(std::uint32_t linear) {
  if (linear >= supplementary_linear) {
    const std::uint32_t character = linear - supplementary_linear + 0x10000;
    return character <= 0x10FFFF ? character : 0;
  }
  const std::span runs(four_byte_runs, four_byte_run_count + 1);
  const auto after = std::ranges::upper_bound(runs, linear, {}, &FourByteRun::linear);
  if (after == runs.end()) return 0;  // the last run only says where the others end
  return (after - 1)->code_point + (linear - (after - 1)->linear);
}

std::uint32_t gb18030_four_byte_code_of(char32_t character) {
  if (character >= 0x10000) return character - 0x10000 + supplementary_linear;
  const std::span runs(four_byte_runs, four_byte_run_count);
  const auto run = std::ranges::upper_bound(runs, character, {}, &FourByteRun::code_point) - 1;
  return run->linear + (character - run->code_point);
}

}  // namespace dicom::detail
