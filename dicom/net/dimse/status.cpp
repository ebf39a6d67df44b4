#include "dicom/net/dimse/status.h"

#include <algorithm>
#include <array>
#include <span>

namespace dicom::net {
namespace {

struct Row {
  std::uint16_t code;
  std::uint16_t mask;
  std::string_view meaning;
};

// PS3.7 annex C.
constexpr std::array general_rows{
    Row{0x0000, 0xffff, "success"},
    Row{0x0001, 0xffff, "requested optional attributes are not supported"},
    Row{0x0105, 0xffff, "no such attribute"},
    Row{0x0106, 0xffff, "invalid attribute value"},
    Row{0x0107, 0xffff, "attribute list error: some attributes were not recognized"},
    Row{0x0110, 0xffff, "processing failure"},
    Row{0x0111, 0xffff, "duplicate SOP instance"},
    Row{0x0112, 0xffff, "no such SOP instance"},
    Row{0x0113, 0xffff, "no such event type"},
    Row{0x0114, 0xffff, "no such argument"},
    Row{0x0115, 0xffff, "invalid argument value"},
    Row{0x0116, 0xffff, "attribute value out of range"},
    Row{0x0117, 0xffff, "invalid object instance"},
    Row{0x0118, 0xffff, "no such SOP class"},
    Row{0x0119, 0xffff, "class and instance do not go together"},
    Row{0x0120, 0xffff, "missing attribute"},
    Row{0x0121, 0xffff, "missing attribute value"},
    Row{0x0122, 0xffff, "SOP class not supported"},
    Row{0x0123, 0xffff, "no such action type"},
    Row{0x0124, 0xffff, "not authorized"},
    Row{0x0210, 0xffff, "duplicate invocation: the message ID is in use"},
    Row{0x0211, 0xffff, "unrecognized operation"},
    Row{0x0212, 0xffff, "mistyped argument"},
    Row{0x0213, 0xffff, "resource limitation"},
    Row{0xfe00, 0xffff, "cancelled"},
    Row{0xff00, 0xfffe, "pending"},
};

// PS3.4 B.2.3.
constexpr std::array store_rows{
    Row{0xa700, 0xff00, "out of resources"},
    Row{0xa900, 0xff00, "the data set does not match the SOP class"},
    Row{0xb000, 0xffff, "stored with coercion of data elements"},
    Row{0xb006, 0xffff, "stored, but elements were discarded"},
    Row{0xb007, 0xffff, "stored, but the data set does not match the SOP class"},
    Row{0xc000, 0xf000, "cannot understand the data set"},
};

// PS3.4 C.4.1.1.4.
constexpr std::array find_rows{
    Row{0xa700, 0xffff, "out of resources"},
    Row{0xa710, 0xffff, "invalid prior record key"},
    Row{0xa900, 0xffff, "the identifier does not match the SOP class"},
    Row{0xb001, 0xffff, "matching reached its limit; the record key continues it"},
    Row{0xc000, 0xf000, "unable to process the query"},
    Row{0xff01, 0xffff, "pending; one or more optional keys were not supported"},
};

// PS3.4 C.4.2.1.5 and C.4.3.1.4.
constexpr std::array retrieve_rows{
    Row{0xa701, 0xffff, "out of resources: unable to calculate the number of matches"},
    Row{0xa702, 0xffff, "out of resources: unable to perform sub-operations"},
    Row{0xa801, 0xffff, "the move destination is unknown"},
    Row{0xa900, 0xffff, "the identifier does not match the SOP class"},
    Row{0xaa00, 0xffff, "none of the requested frames exist"},
    Row{0xaa01, 0xffff, "frames of more than one instance were requested"},
    Row{0xaa02, 0xffff, "the instance has no frames"},
    Row{0xaa03, 0xffff, "unable to create a new object for this SOP class"},
    Row{0xaa04, 0xffff, "unable to extract the frames"},
    Row{0xb000, 0xffff, "sub-operations complete, with one or more failures or warnings"},
    Row{0xc000, 0xf000, "unable to process the request"},
};

std::span<const Row> service_rows(CommandField response) {
  switch (response) {
    case CommandField::C_STORE_RSP: return store_rows;
    case CommandField::C_FIND_RSP: return find_rows;
    case CommandField::C_GET_RSP:
    case CommandField::C_MOVE_RSP: return retrieve_rows;
    default: return {};
  }
}

std::string_view find_meaning(std::span<const Row> rows, std::uint16_t code) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return (code & row.mask) == row.code; });
  return found == rows.end() ? std::string_view() : found->meaning;
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

std::string_view status_meaning(CommandField response, std::uint16_t code) {
  if (const auto meaning = find_meaning(service_rows(response), code); !meaning.empty()) return meaning;
  if (const auto meaning = find_meaning(general_rows, code); !meaning.empty()) return meaning;
  return "a code that the Standard does not define for this service";
}

std::string describe(CommandField response, const ResponseStatus& status) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string line = "0x";
  for (int shift = 12; shift >= 0; shift -= 4) line += digits[status.code >> shift & 0xf];
  line += " (" + std::string(to_string(status_class(status.code))) + "): ";
  line += status_meaning(response, status.code);
  if (!status.comment.empty()) line += ". The peer says: " + status.comment;
  for (std::size_t i = 0; i < status.offending_elements.size(); ++i) {
    line += (i == 0 ? ". Offending elements: " : ", ") + dicom::to_string(status.offending_elements[i]);
  }
  return line;
}

}  // namespace dicom::net
