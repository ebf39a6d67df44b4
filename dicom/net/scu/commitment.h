// Storage commitment as SCU: PS3.4 annex J.
#pragma once

#include <string>
#include <vector>

#include "dicom/net/instance_list.h"
#include "dicom/net/scu/normalized.h"

namespace dicom::net::scu {

/// The context to propose for it.
Proposal storage_commitment();

/// Asks a peer to keep instances for good. Its report comes as an event, over this association (`on_event` takes
/// it if it comes before the answer, receive_event() after it) or over one that it opens; see
/// scp::read_commitment_event().
Result<ResponseStatus> request_commitment(Association& association, const std::string& transaction_uid,
                                          const std::vector<ListedInstance>& instances, const OnEvent& on_event);

}  // namespace dicom::net::scu
