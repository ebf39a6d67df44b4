// The SCP side of one C-STORE.
#pragma once

#include "dicom/net/association.h"
#include "dicom/net/scp/store_handler.h"

namespace dicom::net::scp {

PeerInfo peer_of(const Association& association);

/// Receives the data set of a C-STORE-RQ, hands it to `handler` as it comes, and responds. Errors
/// end the association.
Result<void> serve_store(Association& association, const ReceivedCommand& received, StoreHandler& handler);

}  // namespace dicom::net::scp
