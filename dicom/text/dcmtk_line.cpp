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

struct UIDName {
  std::string_view name;
  std::string_view uid;
};

// DCMTK's names of transfer syntaxes and palettes, where they are not the Standard's keywords.
constexpr UIDName other_names[] = {
    {"LittleEndianImplicit", "1.2.840.10008.1.2"},
    {"LittleEndianExplicit", "1.2.840.10008.1.2.1"},
    {"BigEndianExplicit", "1.2.840.10008.1.2.2"},
    {"DeflatedLittleEndianExplicit", "1.2.840.10008.1.2.1.99"},
    {"JPEGBaseline", "1.2.840.10008.1.2.4.50"},
    {"JPEGExtended:Process2+4", "1.2.840.10008.1.2.4.51"},
    {"JPEGExtended:Process3+5", "1.2.840.10008.1.2.4.52"},
    {"JPEGSpectralSelection:Non-hierarchical:Process6+8", "1.2.840.10008.1.2.4.53"},
    {"JPEGSpectralSelection:Non-hierarchical:Process7+9", "1.2.840.10008.1.2.4.54"},
    {"JPEGFullProgression:Non-hierarchical:Process10+12", "1.2.840.10008.1.2.4.55"},
    {"JPEGFullProgression:Non-hierarchical:Process11+13", "1.2.840.10008.1.2.4.56"},
    {"JPEGLossless:Non-hierarchical:Process14", "1.2.840.10008.1.2.4.57"},
    {"JPEGLossless:Non-hierarchical:Process15", "1.2.840.10008.1.2.4.58"},
    {"JPEGLossless:Non-hierarchical-1stOrderPrediction", "1.2.840.10008.1.2.4.70"},
    {"JPEGLSLossy", "1.2.840.10008.1.2.4.81"},
    {"JPEG2000LosslessOnly", "1.2.840.10008.1.2.4.90"},
    {"JPEG2000MulticomponentLosslessOnly", "1.2.840.10008.1.2.4.92"},
    {"JPEG2000Multicomponent", "1.2.840.10008.1.2.4.93"},
    {"MPEG2MainProfile@MainLevel", "1.2.840.10008.1.2.4.100"},
    {"MPEG2MainProfile@HighLevel", "1.2.840.10008.1.2.4.101"},
    {"MPEG4HighProfile/Level4.1", "1.2.840.10008.1.2.4.102"},
    {"MPEG4BDcompatibleHighProfile/Level4.1", "1.2.840.10008.1.2.4.103"},
    {"HEVCMainProfile/Level5.1", "1.2.840.10008.1.2.4.107"},
    {"HEVCMain10Profile/Level5.1", "1.2.840.10008.1.2.4.108"},
    {"HotIronColorPaletteSOPInstance", "1.2.840.10008.1.5.1"},
    {"PETColorPaletteSOPInstance", "1.2.840.10008.1.5.2"},
    {"HotMetalBlueColorPaletteSOPInstance", "1.2.840.10008.1.5.3"},
    {"PET20StepColorPaletteSOPInstance", "1.2.840.10008.1.5.4"},
    {"SpringColorPaletteSOPInstance", "1.2.840.10008.1.5.5"},
    {"SummerColorPaletteSOPInstance", "1.2.840.10008.1.5.6"},
    {"FallColorPaletteSOPInstance", "1.2.840.10008.1.5.7"},
    {"WinterColorPaletteSOPInstance", "1.2.840.10008.1.5.8"},
};

bool same_but_for_case(std::string_view left, std::string_view right) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::ranges::equal(left, right, {}, lower, lower);
}

// "CTImageStorage", "UltrasoundMultiframeImageStorage", "LittleEndianExplicit".
std::optional<std::string> named_uid(std::string_view name) {
  for (const UIDName& each : other_names) {
    if (each.name == name) return std::string(each.uid);
  }
  for (const UIDEntry& entry : uids_of_standard()) {
    if (!entry.keyword.empty() && same_but_for_case(entry.keyword, name)) return std::string(entry.uid.view());
  }
  return std::nullopt;
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
    const auto uid = named_uid(name);
    if (uid && (!vr || vr == VR::UI)) return *uid;
    if (vr == VR::UI) return error("'" + std::string(name) + "' is the name of no UID");
    const bool file = is_hex_vr(vr, vr_name) || vr == VR::OF || vr == VR::OD;
    return file ? "@" + std::string(name) : quote(rest);
  }
  if (rest.empty() || !is_hex_vr(vr, vr_name)) return std::string(rest);
  return hex_of(rest);
}

}  // namespace dicom::detail
