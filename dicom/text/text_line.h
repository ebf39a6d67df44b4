// One line of the text form, taken apart: ours, and that of DCMTK's dcmdump and dump2dcm.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/core/tag.h"

namespace dicom::detail {

struct TextLine {
  std::string_view path;     ///< of the element, if it is not named by its tag alone
  std::optional<Tag> tag{};  ///< if it is
  std::optional<VR> vr{};    ///< if the line says it
  std::string value{};       ///< in the syntax of set_value(), or one of those that open something
  bool dcmtk = false;
};

// Values that open something which following lines fill.
inline constexpr std::string_view opens_sequence = "{";
inline constexpr std::string_view empty_sequence = "{}";
inline constexpr std::string_view opens_hex = "hex {";
inline constexpr std::string_view opens_fragments = "fragments {";

/// `line` is trimmed, not empty, no comment, no brace alone. Errors: invalid_data.
Result<TextLine> parse_text_line(std::string_view line);

std::string_view trimmed(std::string_view text);

}  // namespace dicom::detail
