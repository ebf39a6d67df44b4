// The SCP side of one C-FIND.
#pragma once

#include "dicom/net/association.h"
#include "dicom/net/scp/query_handlers.h"

namespace dicom::net::scp {

/// Answers a C-FIND-RQ with all matches, until they end or the peer cancels. Errors end the
/// association.
Result<void> serve_find(Association& association, const ReceivedCommand& received, FindHandler& handler);

/// What extended negotiation agreed on for a query or retrieve class.
QueryOptions agreed_options(const Association& association, std::string_view sop_class_uid);

/// Whether the peer has sent a C-CANCEL-RQ for a message; takes it if so. Other commands stay for
/// later.
Result<bool> is_cancelled(Association& association, std::uint16_t message_id);

}  // namespace dicom::net::scp
