// Content codings of texts: zstd (RFC 8878), gzip (RFC 1952), deflate (RFC 1950).
#pragma once

#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/http/message.h"

namespace archive::http_api {

/// The coding that the client likes best, of those that we have; empty: none.
std::string_view preferred_coding(const dicom::http::Request& request);
/// `coding` is one that preferred_coding gave.
dicom::ByteVector compressed_with(std::string_view coding, dicom::Bytes plain);

/// Compresses a text into the response, if it is worth it and the client takes it: then body and Content-Encoding are
/// set.
void compress(const dicom::http::Request& request, dicom::Bytes text, dicom::http::Response& response);

}  // namespace archive::http_api
