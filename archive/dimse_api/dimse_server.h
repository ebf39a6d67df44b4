// The archive's DIMSE face: one server with all its services.
#pragma once

#include <memory>

#include "archive/dimse_api/find_service.h"
#include "archive/dimse_api/restricted_policies.h"
#include "archive/dimse_api/retrieve_service.h"
#include "archive/dimse_api/store_service.h"
#include "archive/workflow/workflow.h"
#include "dicom/net/scp/server.h"

namespace archive {

/// Verification, Storage, and Query/Retrieve with FIND, MOVE and GET, as the archive's
/// configuration says, and the workflow services; who may do what is said by its [[rights]]. Serves from start() until
/// stop() or destruction; the archive and its workflow must outlive it.
class DimseServer {
 public:
  /// Errors: conflict (port in use), not_found (bind address, certificate), invalid_data (certificate), io.
  static dicom::Result<std::unique_ptr<DimseServer>> start(Archive& archive, workflow::Workflow& workflow,
                                                           dicom::net::scu::Transcoder transcoder = {});

  /// The port that is bound, also if any free one was asked for.
  [[nodiscard]] std::uint16_t port() const { return server_->port(); }
  /// The port with TLS; 0 if there is none.
  [[nodiscard]] std::uint16_t tls_port() const { return tls_server_ ? tls_server_->port() : 0; }
  [[nodiscard]] std::size_t association_count() const {
    return server_->association_count() + (tls_server_ ? tls_server_->association_count() : 0);
  }
  /// Accepts nothing more; associations may end by themselves for `grace`, then they are cut.
  void stop(std::chrono::milliseconds grace);

 private:
  DimseServer(Archive& archive, dicom::net::scu::Transcoder transcoder);
  dicom::net::scp::Admission admit(const dicom::net::AAssociateRQ& request, const dicom::net::PeerInfo& peer);
  void note(const dicom::net::scp::ServerEvent& event);

  Archive& archive_;
  StoreService store_;
  FindService find_;
  RetrieveService retrieve_;
  std::unique_ptr<RestrictedPolicies> policies_;
  // Last: they use the services.
  std::unique_ptr<dicom::net::scp::Server> server_;
  std::unique_ptr<dicom::net::scp::Server> tls_server_;
};

}  // namespace archive
