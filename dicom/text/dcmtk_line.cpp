#include "dicom/text/dcmtk_line.h"

#include <algorithm>
#include <array>

#include "dicom/dictionary/dictionary.h"
#include "dicom/text/text_line.h"

namespace dicom::detail {
namespace {

Error error(std::string message) {
  return {ErrorCode::invalid_data, std::move(message), {}, {}};
}

// Text between quotes as set_value() takes it: everything in it is meant literally.
std::string quote(std::string_view text) {
  std::string to = "\"";
  for (const char c : text) {
    if (c == '\\' || c == '"') to += '\\';
    to += c;
  }
  return to + "\"";
}

// "00\01\ff" or words "0100\00ff", whose bytes are the other way round in a little endian value.
Result<std::string> hex_of(std::string_view text) {
  std::string to = "hex:";
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\\', begin), text.size());
    const std::string_view word = trimmed(text.substr(begin, end - begin));
    if (word.empty() || word.size() % 2 != 0)
      return error("'" + std::string(word.substr(0, 20)) + "' is no hexadecimal");
    for (std::size_t i = word.size(); i > 0; i -= 2) {
      to += ' ';
      to += word.substr(i - 2, 2);
    }
    begin = end + 1;
  }
  return to;
}

bool is_hex_vr(std::optional<VR> vr, std::string_view name) {
  constexpr std::array hex{VR::OB, VR::OW, VR::OL, VR::OV, VR::UN};
  return (vr && std::ranges::find(hex, *vr) != hex.end()) || name == "ox" || name == "px" || name == "pi" ||
         name == "??";
}

Result<std::string> bracketed(std::string_view rest) {
  const std::size_t end = rest.rfind(']');
  if (end == std::string_view::npos) return error("']' is missing at the end of the value");
  return quote(rest.substr(1, end - 1));
}

}  // namespace

bool is_dcmtk_vr(std::string_view name) {
  constexpr std::array<std::string_view, 9> names{"na", "pi", "ox", "px", "xs", "lt", "up", "pq", "??"};
  return std::ranges::find(names, name) != names.end();
}

Result<std::string> value_of_dcmtk(Tag tag, std::optional<VR> vr, std::string_view vr_name, std::string_view rest) {
  if (rest.starts_with('[')) return bracketed(rest);
  const std::size_t comment = rest.find('#');
  // The head of a sequence counts its items in parentheses: "(Sequence with explicit length #=1)".
  if (comment != std::string_view::npos &&
      !(rest.starts_with('(') && rest[comment + 1 < rest.size() ? comment + 1 : comment] == '=')) {
    rest = trimmed(rest.substr(0, comment));
  }
  if (rest.starts_with("(no value")) return std::string();
  if (rest.starts_with("(PixelSequence")) return std::string(opens_fragments);
  if (rest.starts_with("(not loaded")) {
    return Error{ErrorCode::unsupported, "the value was not loaded; use dcmdump +L", {}, {}};
  }
  const bool structure = tag.group() == 0xfffe;
  if (!structure && (rest.starts_with("(Sequence") || vr == VR::SQ)) return std::string(opens_sequence);
  if (structure && vr_name != "pi") return std::string();
  if (rest.ends_with("...")) {
    return Error{ErrorCode::unsupported, "the value was shortened; use dcmdump +L", {}, {}};
  }
  if (rest.starts_with('=')) {
    const std::string_view name = trimmed(rest.substr(1));
    if (vr == VR::UI || (!vr && find_uid_keyword(name) != nullptr)) return std::string(name);
    const bool file = is_hex_vr(vr, vr_name) || vr == VR::OF || vr == VR::OD;
    return file ? "@" + std::string(name) : quote(rest);
  }
  if (rest.empty() || !is_hex_vr(vr, vr_name)) return std::string(rest);
  return hex_of(rest);
}

}  // namespace dicom::detail
