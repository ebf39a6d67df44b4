#include "cli/transfer_syntax_names.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "dicom/dictionary/dictionary.h"

namespace dicom::cli {
namespace {

struct ShortName {
  std::string_view name;
  const TransferSyntax* syntax;
};

constexpr ShortName short_names[] = {
    {"implicit", &transfer_syntax::ImplicitVRLittleEndian},
    {"explicit", &transfer_syntax::ExplicitVRLittleEndian},
    {"bigendian", &transfer_syntax::ExplicitVRBigEndian},
    {"deflated", &transfer_syntax::DeflatedExplicitVRLittleEndian},
};

// Letters and digits alone, in lower case: "JPEG-LS Lossless" as "jpeglslossless".
std::string plain(std::string_view name) {
  std::string to;
  for (const char c : name) {
    const auto code = static_cast<unsigned char>(c);
    if (std::isalnum(code) != 0) to += static_cast<char>(std::tolower(code));
  }
  return to;
}

std::string_view registered_name(std::string_view uid) {
  const UIDEntry* entry = find_uid(uid);
  return entry == nullptr ? std::string_view() : entry->name.view().substr(0, entry->name.view().find(':'));
}

}  // namespace

Result<TransferSyntax> transfer_syntax_named(std::string_view name) {
  if (const TransferSyntax* syntax = find_transfer_syntax(name)) return *syntax;
  const std::string wanted = plain(name);
  for (const ShortName& each : short_names) {
    if (each.name == wanted) return *each.syntax;
  }
  for (const TransferSyntax& syntax : transfer_syntaxes()) {
    if (!wanted.empty() && (plain(syntax.keyword) == wanted || plain(registered_name(syntax.uid)) == wanted)) {
      return syntax;
    }
  }
  return Error{ErrorCode::invalid_argument,
               "'" + std::string(name) +
                   "' is no transfer syntax; use implicit, explicit, big-endian, deflated, a keyword "
                   "such as ExplicitVRLittleEndian, or a UID",
               {},
               {}};
}

}  // namespace dicom::cli
