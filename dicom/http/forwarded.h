// Under which address a client called us, when there are proxies between: RFC 7239, and the X- headers before it.
#pragma once

#include <string>

#include "dicom/http/message.h"

namespace dicom::http {

/// "https://archive.example:8443/prefix": scheme and host as the client called them, and X-Forwarded-Prefix. `secure`:
/// the connection to us is TLS. What is no host name is not taken over from the headers: answers carry it.
std::string origin_as_called(const Headers& headers, bool secure);

}  // namespace dicom::http
