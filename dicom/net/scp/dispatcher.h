// Serves one association: each request goes to its service.
#pragma once

#include "dicom/net/association.h"
#include "dicom/net/scp/query_handlers.h"
#include "dicom/net/scp/store_handler.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::net::scp {

/// Null: the service is not offered.
struct Handlers {
  StoreHandler* store = nullptr;
  FindHandler* find = nullptr;
  RetrieveHandler* retrieve = nullptr;
};

/// Serves requests until the peer releases (success), or something ends the association (the
/// error). `requestor`: how C-MOVE sub-operations go out.
Result<void> serve(Association& association, const Handlers& handlers, const scu::Requestor& requestor);

}  // namespace dicom::net::scp
