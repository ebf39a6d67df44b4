// What nghttp2 calls, with an Http2Session as its user data, and an answer's fields in its form.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "dicom/http/http2_session.h"
#include "dicom/http/http2_stream.h"

namespace dicom::http {

using Http2Fields = std::vector<std::pair<std::string, std::string>>;

/// Status, date, length and the fields that HTTP/2 has, in lower case (RFC 9113 8.2).
Http2Fields http2_fields(const Response& response);

/// nghttp2's state for a connection; ends with nghttp2_session_del().
nghttp2_session* make_http2_state(Http2Session& session);

/// Begins to answer; the body is what the stream has.
void submit_response(nghttp2_session* state, Http2Stream& stream, Http2Fields& fields);

}  // namespace dicom::http
