// From files to what OpenSSL needs for a handshake. Inside this module and dicom/http, whose server has its own loop.
#pragma once

#include <memory>
#include <string>

#include "dicom/io/tls.h"

struct ssl_ctx_st;

namespace dicom::io {

enum class TLSRole : std::uint8_t { client, server };
using TLSSettings = std::shared_ptr<ssl_ctx_st>;

/// Reads all files. Errors name the file.
Result<TLSSettings> make_tls_settings(const TLSOptions& options, TLSRole role);

/// What changes when one of the files does.
std::string fingerprint_of_files(const TLSOptions& options);

/// What OpenSSL has to say about the last failure of this thread, in one line; its list is then empty.
std::string openssl_error();

}  // namespace dicom::io
