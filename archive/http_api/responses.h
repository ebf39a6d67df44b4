// What the routes have in common.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "archive/archive.h"
#include "dicom/base/error.h"
#include "dicom/http/message.h"

namespace archive::http_api {

/// A failure with the status that says what kind it is, and its message for people.
dicom::http::Response failure(const dicom::Error& error);
/// 406, with what is possible.
dicom::http::Response not_acceptable(std::string_view possible);
/// Adds "Warning: 299 isocenter "text"": what was asked for and not done (RFC 7234 5.5.7).
void add_warning(dicom::http::Response& response, std::string_view text);

/// A text (JSON, XML, HTML), compressed if it is worth it and the client takes zstd, gzip or deflate.
dicom::http::Response text_response(const dicom::http::Request& request, std::string media_type, std::string text);

/// The answer to a request that names an ETag which is still good: 304, or nothing.
std::optional<dicom::http::Response> not_modified(const dicom::http::Request& request, const std::string& etag);
/// An ETag of these bytes, in its quotes.
std::string etag_of(dicom::Bytes content);
/// Of bytes that go out as they lie in a pack, by their place: they are not read. `what` says which part of the
/// instance they are.
std::string etag_of(const StoredInstance& instance, std::string_view what);

/// Bytes of one type; or those that a Range header names: 206, several as multipart/byteranges, 416 (RFC 9110 14).
dicom::http::Response bytes_response(const dicom::http::Request& request, std::string media_type,
                                     dicom::SharedBytes content, const std::string& etag = {});

/// One part of a multipart answer.
struct Part {
  dicom::http::Headers headers;
  dicom::SharedBytes content;
};
/// "multipart/related; type=..." of parts that are there, as slices of where they lie.
dicom::http::Response multipart_response(std::string_view type, const std::vector<Part>& parts);
/// The same of parts that are made while it is sent, so that an answer of any size takes the memory of one part.
using PartSource = std::function<dicom::Result<std::optional<Part>>()>;
dicom::http::Response multipart_response(std::string_view type, PartSource source);
/// A part with its Content-Type, and where it can be had by itself (may be empty).
Part make_part(std::string content_type, dicom::SharedBytes content, std::string location = {});

dicom::SharedBytes shared_text(std::string text);

/// "http://host/dicom-web" as the client called us, for URLs in answers.
std::string service_url(const dicom::http::Request& request);

/// The instances that {study}, {series} and {instance} of the route name. Errors: invalid_argument (not a UID),
/// not_found.
dicom::Result<std::vector<StoredInstance>> locate(Archive& archive, const dicom::http::Request& request);
/// "/studies/1.2/series/3.4/instances/5.6"
std::string path_of(const StoredInstance& instance);

/// The value of a Result, or an early return of the failure as a response.
#define HTTP_TRY(expression)                                                            \
  __extension__({                                                                       \
    auto http_try_result = (expression);                                                \
    if (!http_try_result) return ::archive::http_api::failure(http_try_result.error()); \
    *std::move(http_try_result);                                                        \
  })

}  // namespace archive::http_api
