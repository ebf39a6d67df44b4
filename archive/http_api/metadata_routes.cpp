// WADO-RS: metadata as DICOM JSON and Native DICOM XML. PS3.18 10.4.1.1.5.
#include <memory>
#include <utility>

#include "archive/http_api/http_api.h"
#include "archive/http_api/instance_encoder.h"
#include "archive/http_api/ready_texts.h"
#include "archive/http_api/responses.h"
#include "dicom/core/uid.h"
#include "dicom/web/negotiation.h"
#include "dicom/xml/xml.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

// Bulk data are named relative to the request's own URL, so that they are found behind any proxy.
std::string base_towards(const Request& request, const std::string& series_uid) {
  if (!request.parameter("instance").empty()) return "../../";
  return request.parameter("series").empty() ? "series/" + series_uid + "/" : "";
}

// Instances come series by series.
std::vector<std::pair<std::string, std::string>> series_of(const std::vector<StoredInstance>& instances) {
  std::vector<std::pair<std::string, std::string>> series;
  for (const StoredInstance& instance : instances) {
    std::pair one(instance.study_instance_uid, instance.series_instance_uid);
    if (series.empty() || series.back() != one) series.push_back(std::move(one));
  }
  return series;
}

Response of_instance(const Request& request, const SeriesMetadata& metadata, std::string media_type) {
  for (const SeriesMetadata::Part& part : metadata.parts) {
    if (part.instance.sop_instance_uid != request.parameter("instance")) continue;
    std::string json = "[" + std::string(as_text(metadata.json.bytes()).substr(part.offset, part.length)) + "]";
    const std::string etag = "W/" + etag_of(as_bytes(json));
    if (auto same = not_modified(request, etag)) return *std::move(same);
    Response response = text_response(request, std::move(media_type), std::move(json));
    response.headers.add("ETag", etag);
    return response;
  }
  return Response::text(404, "There is no such study, series or instance\n");
}

Response as_json(Archive& archive, ReadyTexts& ready, const Request& request, const std::string& media_type) {
  std::vector<std::pair<std::string, std::string>> series;
  if (request.parameter("series").empty())
    series = series_of(HTTP_TRY(locate(archive, request)));
  else
    series.emplace_back(request.parameter("study"), request.parameter("series"));
  std::vector<ReadyTexts::Source> sources;
  for (const auto& [study_uid, series_uid] : series) {
    auto metadata = HTTP_TRY(archive.series_metadata(study_uid, series_uid, base_towards(request, series_uid)));
    if (metadata->parts.empty()) continue;
    if (!request.parameter("instance").empty()) return of_instance(request, *metadata, media_type);
    sources.push_back(std::move(metadata));
  }
  if (sources.empty()) return Response::text(404, "There is no such study, series or instance\n");
  return ready.answer(request, media_type, sources);
}

Result<Part> xml_part(Archive& archive, const StoredInstance& instance, const std::string& base) {
  const File file = DICOM_TRY(read_current_file(archive, instance));
  const std::string prefix = base + "instances/" + instance.sop_instance_uid + "/bulkdata/";
  XmlOptions options;
  options.bulk_data_uri = [&prefix](const DataElement&, std::string_view path) { return prefix + std::string(path); };
  return make_part("application/dicom+xml", shared_text(to_xml(file.data_set, options)));
}

Response as_xml(Archive& archive, const Request& request, const web::DocumentForm& form) {
  std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  if (!form.multipart && instances.size() == 1) {
    const Part part =
        HTTP_TRY(xml_part(archive, instances[0], base_towards(request, instances[0].series_instance_uid)));
    return text_response(request, form.media_type, std::string(as_text(part.content.bytes())));
  }
  const bool one_series = !request.parameter("series").empty();
  const bool one_instance = !request.parameter("instance").empty();
  return multipart_response("application/dicom+xml",
                            [&archive, instances = std::move(instances), one_series, one_instance,
                             at = std::size_t{0}]() mutable -> Result<std::optional<Part>> {
                              if (at == instances.size()) return std::optional<Part>();
                              const StoredInstance& instance = instances[at++];
                              const std::string base = one_instance ? "../../"
                                                       : one_series ? ""
                                                                    : "series/" + instance.series_instance_uid + "/";
                              return std::optional(DICOM_TRY(xml_part(archive, instance, base)));
                            });
}

Response metadata(Archive& archive, ReadyTexts& ready, const Request& request) {
  const auto form = web::negotiate_document(web::accepted_types(request));
  if (!form) return not_acceptable("application/dicom+json, multipart/related; type=\"application/dicom+xml\"");
  for (const char* name : {"study", "series", "instance"}) {
    if (const auto uid = request.parameter(name); !uid.empty() && !is_tolerable_uid(uid))
      return Response::text(400, "'" + std::string(uid) + "' is not a UID\n");
  }
  Response response = form->xml ? as_xml(archive, request, *form) : as_json(archive, ready, request, form->media_type);
  response.headers.add("Cache-Control", "private, no-cache");
  return response;
}

}  // namespace

void add_metadata_routes(http::Router& router, Archive& archive) {
  const auto ready = std::make_shared<ReadyTexts>(archive.configuration().limits.metadata_cache_size / 4);
  for (const char* path : {"/dicom-web/studies/{study}", "/dicom-web/studies/{study}/series/{series}",
                           "/dicom-web/studies/{study}/series/{series}/instances/{instance}"}) {
    router.add("GET", path + std::string("/metadata"),
               [&archive, ready](const Request& request) { return metadata(archive, *ready, request); });
  }
}

}  // namespace archive::http_api
