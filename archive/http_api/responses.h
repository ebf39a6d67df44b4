// What the routes have in common.
#pragma once

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
/// JSON, compressed if it is worth it and the client takes gzip.
dicom::http::Response json_response(const dicom::http::Request& request, std::string media_type, std::string json);

/// "http://host/dicom-web" as the client called us, for URLs in answers.
std::string service_url(const dicom::http::Request& request);

/// The instances that {study}, {series} and {instance} of the route name. Errors: invalid_argument (not a UID),
/// not_found.
dicom::Result<std::vector<StoredInstance>> locate(Archive& archive, const dicom::http::Request& request);

/// The value of a Result, or an early return of the failure as a response.
#define HTTP_TRY(expression)                                                            \
  __extension__({                                                                       \
    auto http_try_result = (expression);                                                \
    if (!http_try_result) return ::archive::http_api::failure(http_try_result.error()); \
    *std::move(http_try_result);                                                        \
  })

}  // namespace archive::http_api
