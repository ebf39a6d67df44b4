// PDUs to bytes.
#pragma once

#include <array>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/net/ul/pdu.h"

namespace dicom::net {

ByteVector encode(const AAssociateRQ& request);
ByteVector encode(const AAssociateAC& accept);
ByteVector encode(const AAssociateRJ& rejection);
ByteVector encode(const PDataTF& data);
ByteVector encode(const AReleaseRQ& request);
ByteVector encode(const AReleaseRP& response);
ByteVector encode(const AAbort& abort);

/// Whether everything fits into its 16-bit length fields: long tokens and certificates of a user identity may not.
/// Error limit_exceeded, with the length.
Result<void> check_encodable(const AAssociateRQ& request);
Result<void> check_encodable(const AAssociateAC& accept);

/// What stands before the fragment in a P-DATA-TF PDU of one presentation data value, so that the
/// fragment itself needs no copy: PS3.8 9.3.5.
using PDataHeader = std::array<std::byte, pdu_header_size + pdv_header_size>;
PDataHeader p_data_header(std::uint8_t context_id, bool is_command, bool is_last, std::uint32_t fragment_size);

}  // namespace dicom::net
