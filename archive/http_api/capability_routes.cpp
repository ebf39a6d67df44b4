// What this service can do: PS3.18 8.9, and OpenAPI.
#include "archive/http_api/http_api.h"
#include "archive/http_api/resources.h"
#include "archive/http_api/responses.h"
#include "dicom/http/forwarded.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

constexpr std::string_view wadl = "application/vnd.sun.wadl+xml";

Response capabilities(const Request& request) {
  static constexpr std::string_view available[] = {wadl, "application/json", "application/dicom+json"};
  const std::string base = http::origin_as_called(request.headers, request.secure);
  const auto form = web::negotiate_media(web::accepted_types(request), available);
  Response response;
  if (!form)
    response = not_acceptable("application/vnd.sun.wadl+xml, application/json");
  else if (form->media_type == wadl)
    response = text_response(request, std::string(wadl), capabilities_wadl(base));
  else
    response = text_response(request, form->media_type, capabilities_json(base));
  // The methods of this very resource (RFC 9110 9.3.7).
  response.headers.add("Allow", std::string(request.parameter("allow")));
  return response;
}

}  // namespace

void add_capability_routes(http::Router& router) {
  router.add("OPTIONS", "/dicom-web", capabilities);
  router.add("OPTIONS", "/dicom-web/{rest*}", capabilities);
  router.add("GET", "/dicom-web/openapi.json", [](const Request& request) {
    return text_response(request, "application/json",
                         openapi_json(http::origin_as_called(request.headers, request.secure)));
  });
}

}  // namespace archive::http_api
