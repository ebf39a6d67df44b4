// /healthz and /metrics, and the router as a whole.
#include <algorithm>

#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

Response health(Archive& archive) {
  const Statistics statistics = HTTP_TRY(archive.statistics());
  const auto field = [](const char* name, std::uint64_t value) {
    return ",\"" + std::string(name) + "\":" + std::to_string(value);
  };
  const std::string read_only = archive.is_read_only() ? ",\"read_only\":true" : "";
  return Response::json(200, "{\"status\":\"ok\"" + read_only + field("patients", statistics.patients) +
                                 field("studies", statistics.studies) + field("series", statistics.series) +
                                 field("instances", statistics.instances) + field("conflicts", statistics.conflicts) +
                                 field("trashed", statistics.trashed) + field("stored_bytes", statistics.stored_bytes) +
                                 field("free_bytes", statistics.free_bytes) + "}\n");
}

Response metrics(Archive& archive) {
  const Statistics statistics = HTTP_TRY(archive.statistics());
  std::string text = archive.metrics().to_text();
  const auto gauge = [&](const char* name, const char* help, std::uint64_t value) {
    text += std::string("# HELP ") + name + " " + help + "\n# TYPE " + name + " gauge\n" + name + " " +
            std::to_string(value) + "\n";
  };
  gauge("isocenter_patients", "Patients in the archive.", statistics.patients);
  gauge("isocenter_studies", "Studies in the archive.", statistics.studies);
  gauge("isocenter_series", "Series in the archive.", statistics.series);
  gauge("isocenter_instances", "Instances in the archive.", statistics.instances);
  gauge("isocenter_conflicts", "Instances kept aside because other content has their UID.", statistics.conflicts);
  gauge("isocenter_trashed", "Contents in the trash.", statistics.trashed);
  gauge("isocenter_stored_bytes", "Bytes in packs.", statistics.stored_bytes);
  gauge("isocenter_free_bytes", "Bytes free on the disk.", statistics.free_bytes);
  Response response = Response::text(200, std::move(text));
  response.headers.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
  return response;
}

// Answers to pages of other sites (CORS), where the configuration lets them ask.
http::Router::Finisher cors(const Configuration& configuration) {
  return [&origins = configuration.web.allowed_origins](const Request& request, Response& response) {
    const auto origin = request.headers.find("Origin");
    if (!origin || origins.empty()) return;
    const bool any = std::ranges::find(origins, "*") != origins.end();
    response.headers.add("Vary", "Origin");
    if (!any && std::ranges::find(origins, *origin) == origins.end()) return;
    response.headers.add("Access-Control-Allow-Origin", any ? "*" : std::string(*origin));
    if (!any) response.headers.add("Access-Control-Allow-Credentials", "true");
    response.headers.add("Access-Control-Expose-Headers",
                         "Content-Encoding, Content-Location, Content-Range, ETag, Warning, X-Total-Count, "
                         "X-Photometric-Interpretation");
    if (!request.headers.find("Access-Control-Request-Method")) return;
    response.headers.add("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE, OPTIONS");
    response.headers.add("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type, If-None-Match, Range");
    response.headers.add("Access-Control-Max-Age", "600");
  };
}

}  // namespace

void add_service_routes(http::Router& router, Archive& archive) {
  router.add("GET", "/healthz", [&archive](const Request&) { return health(archive); });
  router.add("GET", "/metrics", [&archive](const Request&) { return metrics(archive); });
}

http::Router make_router(Archive& archive, workflow::Workflow& workflow, transfer::Transfers& transfers,
                         labels::Labels& labels, AccessGuard& guard) {
  http::Router router;
  add_service_routes(router, archive);
  add_archive_routes(router, archive);
  add_rejection_routes(router, archive);
  add_qido_routes(router, archive, labels);
  add_instance_routes(router, archive);
  add_metadata_routes(router, archive);
  add_bulk_data_routes(router, archive);
  add_frame_routes(router, archive);
  add_hang_routes(router, archive);
  add_rendered_routes(router, archive);
  add_wado_uri_routes(router, archive);
  add_stow_routes(router, archive);
  add_workflow_routes(router, archive, workflow);
  add_workitem_routes(router, workflow);
  add_event_routes(router, workflow);
  add_capability_routes(router);
  add_peer_routes(router, archive);
  add_transfer_routes(router, archive, transfers);
  add_label_routes(router, archive, labels);
  guard.add_routes(router);
  router.set_guard([&guard](Request& request, const http::Route& route) { return guard.check(request, route); });
  router.set_finisher(cors(archive.configuration()));
  add_page_routes(router);  // last: it answers whatever is left
  return router;
}

}  // namespace archive::http_api
