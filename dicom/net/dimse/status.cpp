#include "dicom/net/dimse/status.h"

#include <algorithm>

#include "dicom/net/dimse/status_tables.h"

namespace dicom::net {
namespace {

std::string_view find_meaning(StatusScope scope, std::uint16_t code) {
  const auto found = std::ranges::find_if(
      status_rows(), [&](const StatusRow& row) { return row.scope == scope && (code & row.mask) == row.code; });
  return found == status_rows().end() ? std::string_view() : found->meaning;
}

std::string hexadecimal(std::uint16_t number) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text = "0x";
  for (int shift = 12; shift >= 0; shift -= 4) text += digits[number >> shift & 0xf];
  return text;
}

}  // namespace

StatusClass status_class(std::uint16_t code) {
  if (code == 0) return StatusClass::success;
  if (code == 0xff00 || code == 0xff01) return StatusClass::pending;
  if (code == 0xfe00) return StatusClass::cancel;
  if (code == 0x0001 || code == 0x0107 || code == 0x0116 || code >> 12 == 0xb) return StatusClass::warning;
  return StatusClass::failure;
}

std::string_view to_string(StatusClass status_class) {
  switch (status_class) {
    case StatusClass::success: return "success";
    case StatusClass::pending: return "pending";
    case StatusClass::cancel: return "cancel";
    case StatusClass::warning: return "warning";
    case StatusClass::failure: return "failure";
  }
  return "failure";
}

std::string_view status_meaning(CommandField response, std::uint16_t code, std::string_view sop_class_uid) {
  for (const StatusScope scope : {status_scope(response, sop_class_uid), StatusScope::general}) {
    if (const auto meaning = find_meaning(scope, code); !meaning.empty()) return meaning;
  }
  return "a code that the Standard does not define for this service";
}

std::string describe(CommandField response, const ResponseStatus& status, std::string_view sop_class_uid) {
  std::string line = hexadecimal(status.code) + " (" + std::string(to_string(status_class(status.code))) + "): ";
  line += status_meaning(response, status.code, sop_class_uid);
  if (status.error_id) {
    line += ". Error ID " + hexadecimal(*status.error_id);
    const auto meaning = error_id_meaning(sop_class_uid, *status.error_id);
    if (!meaning.empty()) line += ": " + std::string(meaning);
  }
  if (!status.comment.empty()) line += ". The peer says: " + status.comment;
  for (std::size_t i = 0; i < status.offending_elements.size(); ++i) {
    line += (i == 0 ? ". Offending elements: " : ", ") + dicom::to_string(status.offending_elements[i]);
  }
  return line;
}

}  // namespace dicom::net
