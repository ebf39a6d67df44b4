// Verification: PS3.4 annex A.
#pragma once

#include "dicom/net/scu/requestor.h"

namespace dicom::net::scu {

/// The context to propose for it.
Proposal verification();
/// C-ECHO: what the peer answered.
Result<ResponseStatus> echo(Association& association);

}  // namespace dicom::net::scu
