// Serves one association: each request goes to its service.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "dicom/net/association.h"
#include "dicom/net/scp/normalized_handler.h"
#include "dicom/net/scp/query_handlers.h"
#include "dicom/net/scp/store_handler.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::net::scp {

/// Null: the service is not offered.
struct Handlers {
  StoreHandler* store = nullptr;
  FindHandler* find = nullptr;
  RetrieveHandler* retrieve = nullptr;
  /// C-FIND of worklists and others, by abstract syntax; all else goes to `find`.
  std::map<std::string, FindHandler*, std::less<>> finds{};
  /// Normalized services, by abstract syntax; also those that report events to us as SCU.
  std::map<std::string, NormalizedHandler*, std::less<>> normalized{};
};

/// Serves requests until the peer releases (success), or something ends the association (the
/// error). `requestor`: how C-MOVE sub-operations go out.
Result<void> serve(Association& association, const Handlers& handlers, const scu::Requestor& requestor);

}  // namespace dicom::net::scp
