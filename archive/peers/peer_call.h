// How the archive calls a peer of its configuration.
#pragma once

#include <memory>
#include <string_view>

#include "archive/config/configuration.h"
#include "dicom/base/result.h"
#include "dicom/io/tls.h"
#include "dicom/net/scu/requestor.h"

namespace archive {

struct PeerCall {
  dicom::net::PeerAddress address;
  dicom::net::scu::Requestor requestor;
};

/// TLS as a peer's configuration has it. Errors: those of its certificates.
dicom::Result<std::shared_ptr<dicom::io::TLSContext>> tls_of(const PeerTLS& peer);

/// Errors: not_found (no such peer), those of its certificates.
dicom::Result<PeerCall> call_of(const Configuration& configuration, std::string_view ae_title);

}  // namespace archive
