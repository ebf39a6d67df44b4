// How the archive calls a peer of its configuration.
#pragma once

#include "archive/config/configuration.h"
#include "dicom/base/result.h"
#include "dicom/net/scu/requestor.h"

namespace archive::transfer {

struct PeerCall {
  dicom::net::PeerAddress address;
  dicom::net::scu::Requestor requestor;
};

/// Errors: not_found (no such peer), those of its certificates.
dicom::Result<PeerCall> call_of(const Configuration& configuration, std::string_view ae_title);

}  // namespace archive::transfer
