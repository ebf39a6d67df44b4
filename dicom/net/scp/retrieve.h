// The SCP side of one C-GET or C-MOVE.
#pragma once

#include "dicom/net/association.h"
#include "dicom/net/scp/query_handlers.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::net::scp {

/// Sends the instances as C-STORE sub-operations over the same association. Errors end the
/// association.
Result<void> serve_get(Association& association, const ReceivedCommand& received, RetrieveHandler& handler);

/// Sends the instances to the move destination over associations of our own, as `requestor` (whose
/// AE title is replaced by the one that the peer called). Errors end the peer's association; those
/// of the destination's become the status.
Result<void> serve_move(Association& association, const ReceivedCommand& received, RetrieveHandler& handler,
                        scu::Requestor requestor);

}  // namespace dicom::net::scp
