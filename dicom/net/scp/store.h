// The SCP side of one C-STORE.
#pragma once

#include "dicom/net/association.h"
#include "dicom/net/scp/store_commits.h"
#include "dicom/net/scp/store_handler.h"

namespace dicom::net::scp {

PeerInfo peer_of(const Association& association);

/// Receives the data set of a C-STORE-RQ, hands it to `handler` as it comes, and responds: at once, or through
/// `commits` if committing waits. Errors end the association.
Result<void> serve_store(Association& association, const ReceivedCommand& received, StoreHandler& handler,
                         StoreCommits* commits = nullptr);

}  // namespace dicom::net::scp
