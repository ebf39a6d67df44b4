// One TLS connection. Inside this module only.
#pragma once

#include <memory>
#include <string>

#include "dicom/io/tls_settings.h"

namespace dicom::io {

/// Makes the handshake over `socket`, whose descriptor the channel goes on using. `host`: as client, whom we want to
/// talk to: for SNI and, if `verify_host_name`, for verification.
Result<std::unique_ptr<SecureChannel>> shake_hands(const TLSSettings& settings, TLSRole role, const Socket& socket,
                                                   const std::string& host, bool verify_host_name, Deadline deadline);

}  // namespace dicom::io
