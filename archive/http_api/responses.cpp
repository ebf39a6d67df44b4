#include "archive/http_api/responses.h"

#include "dicom/codec/deflate.h"
#include "dicom/core/uid.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

// Below this, compression costs more than it saves.
constexpr std::size_t worth_compressing = 1024;

int status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_argument:
    case ErrorCode::invalid_data:
    case ErrorCode::truncated:
    case ErrorCode::wrong_type: return 400;
    case ErrorCode::not_found: return 404;
    case ErrorCode::conflict:
    case ErrorCode::rejected: return 409;
    case ErrorCode::limit_exceeded: return 413;
    case ErrorCode::unsupported: return 406;
    case ErrorCode::timeout: return 408;
    case ErrorCode::no_space: return 507;
    case ErrorCode::cancelled: return 503;
    case ErrorCode::io:
    case ErrorCode::disconnected: break;
  }
  return 500;
}

bool takes_gzip(const Request& request) {
  return request.headers.value_or("Accept-Encoding", "").find("gzip") != std::string_view::npos;
}

Result<std::vector<std::string>> uid_parameter(const Request& request, std::string_view name) {
  const std::string_view uid = request.parameter(name);
  if (uid.empty()) return std::vector<std::string>{};
  if (!is_tolerable_uid(uid))
    return Error{ErrorCode::invalid_argument, "'" + std::string(uid) + "' is not a UID", {}, {}};
  return std::vector<std::string>{std::string(uid)};
}

}  // namespace

Response failure(const Error& error) {
  return Response::text(status_of(error.code), error.to_string() + "\n");
}

Response not_acceptable(std::string_view possible) {
  return Response::text(406,
                        "What the Accept header names cannot be had here; possible: " + std::string(possible) + "\n");
}

Response json_response(const Request& request, std::string media_type, std::string json) {
  Response response;
  response.headers.add("Content-Type", std::move(media_type));
  response.headers.add("Vary", "Accept, Accept-Encoding");
  if (json.size() >= worth_compressing && takes_gzip(request)) {
    response.headers.add("Content-Encoding", "gzip");
    response.body = SharedBytes(codec::gzip(as_bytes(json), 1));
  } else {
    response.body = std::move(json);
  }
  return response;
}

std::string service_url(const Request& request) {
  const std::string_view host =
      request.headers.value_or("X-Forwarded-Host", request.headers.value_or("Host", "localhost"));
  const std::string_view scheme = request.headers.value_or("X-Forwarded-Proto", "http");
  return std::string(scheme) + "://" + std::string(host) + "/dicom-web";
}

Result<std::vector<StoredInstance>> locate(Archive& archive, const Request& request) {
  Scope scope;
  scope.study_uids = DICOM_TRY(uid_parameter(request, "study"));
  scope.series_uids = DICOM_TRY(uid_parameter(request, "series"));
  scope.instance_uids = DICOM_TRY(uid_parameter(request, "instance"));
  auto instances = DICOM_TRY(archive.locate(scope));
  if (instances.empty()) return Error{ErrorCode::not_found, "There is no such study, series or instance", {}, {}};
  return instances;
}

}  // namespace archive::http_api
