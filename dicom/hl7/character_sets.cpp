#include "dicom/hl7/character_sets.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dicom::hl7 {
namespace {

// HL7 v2.5.1 table 0211 beside PS3.3 tables C.12-2 to C.12-5.
constexpr std::array<std::pair<std::string_view, std::string_view>, 26> terms{{
    {"", ""},
    {"ASCII", ""},
    {"ISO IR6", ""},
    {"8859/1", "ISO_IR 100"},
    {"8859/2", "ISO_IR 101"},
    {"8859/3", "ISO_IR 109"},
    {"8859/4", "ISO_IR 110"},
    {"8859/5", "ISO_IR 144"},
    {"8859/6", "ISO_IR 127"},
    {"8859/7", "ISO_IR 126"},
    {"8859/8", "ISO_IR 138"},
    {"8859/9", "ISO_IR 148"},
    {"8859/15", "ISO_IR 203"},
    {"ISO IR14", "ISO_IR 13"},
    {"ISO IR87", "ISO 2022 IR 87"},
    {"ISO IR159", "ISO 2022 IR 159"},
    {"KS X 1001", "ISO 2022 IR 149"},
    {"GB 18030-2000", "GB18030"},
    {"GB18030", "GB18030"},
    {"UNICODE", "ISO_IR 192"},
    {"UNICODE UTF-8", "ISO_IR 192"},
    {"UTF-8", "ISO_IR 192"},
    {"UTF8", "ISO_IR 192"},
    {"ISO_IR 100", "ISO_IR 100"},  // what some send: DICOM's own terms
    {"ISO_IR 192", "ISO_IR 192"},
    {"ISO-8859-1", "ISO_IR 100"},
}};

// With code extensions the single-byte sets have other terms: PS3.3 table C.12-3.
std::string with_extensions(std::string_view term) {
  if (!term.starts_with("ISO_IR ")) return std::string(term);
  return "ISO 2022 IR " + std::string(term.substr(7));
}

}  // namespace

std::optional<std::string_view> dicom_term(std::string_view table_0211) {
  const auto found = std::ranges::find(terms, table_0211, &std::pair<std::string_view, std::string_view>::first);
  if (found == terms.end()) return std::nullopt;
  return found->second;
}

CharacterSet character_set(std::string_view msh_18, char repetition, std::string& unknown) {
  std::string value;
  const bool several = msh_18.find(repetition) != std::string_view::npos;
  for (std::size_t begin = 0; begin <= msh_18.size();) {
    const std::size_t end = std::min(msh_18.find(repetition, begin), msh_18.size());
    const std::string_view name = msh_18.substr(begin, end - begin);
    const auto term = dicom_term(name);
    if (!term) unknown = name;
    if (begin != 0) value += '\\';
    if (term) value += several ? with_extensions(*term) : std::string(*term);
    begin = end + 1;
  }
  return CharacterSet::from_terms(value);
}

}  // namespace dicom::hl7
