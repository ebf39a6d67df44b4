// Bytes to PDUs. Everything is checked against what has arrived; what is unknown is skipped, as
// PS3.8 9.3.1 demands.
#pragma once

#include <cstdint>
#include <optional>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/net/ul/pdu.h"

namespace dicom::net {

/// An A-ASSOCIATE PDU with all that one may carry stays far below: 128 contexts with all transfer
/// syntaxes are 300 kB.
inline constexpr std::uint32_t maximum_associate_length = 1U << 20;
/// Release, abort and reject PDUs have four bytes; some room for extensions.
inline constexpr std::uint32_t maximum_short_length = 1024;

/// A PDU's first six bytes, as they are.
struct PDUHeader {
  std::uint8_t type = 0;
  std::uint32_t length = 0;  ///< of what follows, in bytes
};
/// The caller has six bytes.
PDUHeader decode_pdu_header(const std::byte* from);

/// What goes into an A-ABORT for a PDU that could not be read.
struct PDUError {
  AAbort::Reason reason = AAbort::Reason::reason_not_specified;
  Error error;
};
/// Whether a PDU of this type may be so long; called before its body is read. `maximum_p_data` is
/// what we have announced.
std::optional<PDUError> check_pdu_header(const PDUHeader& header, std::uint32_t maximum_p_data);

/// Decodes the variable field of a PDU. Fragments of a P-DATA-TF are slices of `body`. Errors carry
/// the offset in `body`; unsupported: no such type of PDU.
Result<PDU> decode_pdu(std::uint8_t type, Bytes body);

}  // namespace dicom::net
