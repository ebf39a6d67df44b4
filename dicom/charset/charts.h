// The charts of the coded character sets, and the way from a code to a character and back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace dicom::detail {

/// The graphic character sets that can stand in G0 or G1 (ISO 2022; PS3.3 tables C.12-2 to C.12-4).
enum class GraphicSet : std::uint8_t {
  none,
  ascii,   ///< ISO-IR 6
  romaji,  ///< ISO-IR 14, JIS X 0201: yen and overline for backslash and tilde
  // 96-character sets, in the order of single_byte_charts.
  latin1,
  latin2,
  latin3,
  latin4,
  cyrillic,
  arabic,
  greek,
  hebrew,
  latin5,
  latin9,
  thai,
  katakana,    ///< ISO-IR 13, JIS X 0201
  jis_x_0208,  ///< ISO-IR 87: from here on two bytes a character
  jis_x_0212,  ///< ISO-IR 159
  ks_x_1001,   ///< ISO-IR 149
  gb_2312,     ///< ISO-IR 58
};

constexpr bool is_double_byte(GraphicSet set) {
  return set >= GraphicSet::jis_x_0208;
}

constexpr bool has_96_characters(GraphicSet set) {
  return set >= GraphicSet::latin1 && set <= GraphicSet::thai;
}

/// The character with a 7-bit code (0x20 to 0x7f), or with two of them as row << 8 | cell; 0 if there is none.
char32_t character_at(GraphicSet set, unsigned code);
/// The 7-bit code or codes of a character.
std::optional<std::uint16_t> code_of(GraphicSet set, char32_t character);

/// A character of two bytes of GB 18030; 0 if these are none. GBK and GB 2312 are parts of the same chart.
char32_t gb18030_at(unsigned lead, unsigned trail);
/// The two bytes of a character in GB 18030 or in GBK.
std::optional<std::uint16_t> gb18030_code_of(char32_t character, bool gbk_only);
/// Four-byte codes by their linear number ((a * 10 + b) * 126 + c) * 10 + d, from 0.
char32_t gb18030_four_byte_at(std::uint32_t linear);
std::uint32_t gb18030_four_byte_code_of(char32_t character);

// What standard/character_sets.py makes.

extern const char16_t single_byte_charts[][97];
extern const char16_t jis_x_0208_cells[];
extern const std::uint16_t jis_x_0208_by_code_point[];
extern const std::size_t jis_x_0208_assigned;
extern const char16_t jis_x_0212_cells[];
extern const std::uint16_t jis_x_0212_by_code_point[];
extern const std::size_t jis_x_0212_assigned;
extern const char16_t ks_x_1001_cells[];
extern const std::uint16_t ks_x_1001_by_code_point[];
extern const std::size_t ks_x_1001_assigned;
extern const char16_t gb18030_cells[];
extern const std::uint16_t gb18030_by_code_point[];
extern const std::size_t gb18030_assigned;

/// Cells first to last of a chart.
struct ChartRun {
  std::uint16_t first;
  std::uint16_t last;
};
extern const ChartRun not_gbk[];
extern const std::size_t not_gbk_count;
extern const ChartRun not_gb_2312[];
extern const std::size_t not_gb_2312_count;

/// From linear number `linear` on, four bytes mean `code_point` and what follows it.
struct FourByteRun {
  std::uint16_t linear;
  std::uint16_t code_point;
};
extern const FourByteRun four_byte_runs[];  ///< one more than the count: where the last one ends
extern const std::size_t four_byte_run_count;

}  // namespace dicom::detail
