// Status codes as data: PS3.7 annex C, and what the service classes of PS3.4 add to it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "dicom/net/dimse/message.h"

namespace dicom::net {

/// Whose codes a row belongs to.
enum class StatusScope : std::uint8_t {
  general,         ///< PS3.7 annex C
  storage,         ///< PS3.4 B.2.3
  query,           ///< PS3.4 C.4.1.1.4, K.4.1.1.4, CC.2.8.3.4
  retrieve,        ///< PS3.4 C.4.2.1.5, C.4.3.1.4, Y.3.3, Z.3.3
  print,           ///< PS3.4 annex H
  media_creation,  ///< PS3.4 annex S
  machine_check,   ///< PS3.4 annex DD: RT machine verification
  procedure_step,  ///< PS3.4 annex CC: unified procedure steps
};

/// One code, or with a mask a range of them.
struct StatusRow {
  StatusScope scope;
  std::uint16_t code;
  std::uint16_t mask;
  std::string_view meaning;
};

/// All of them; the first row that fits a code counts.
std::span<const StatusRow> status_rows();

/// Whose codes come first in answer to a response. `sop_class_uid` may be empty.
StatusScope status_scope(CommandField response, std::string_view sop_class_uid);

/// Error IDs (0000,0903) that PS3.4 defines for a SOP class; empty if it has none.
std::string_view error_id_meaning(std::string_view sop_class_uid, std::uint16_t error_id);

/// Failure Reason (0008,1197) of storage commitment and instance lists: PS3.3 C.14.1.1.
std::string_view failure_reason_meaning(std::uint16_t reason);

}  // namespace dicom::net
