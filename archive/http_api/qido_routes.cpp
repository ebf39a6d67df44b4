// QIDO-RS: PS3.18 10.6.
#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/json/json.h"
#include "dicom/web/negotiation.h"
#include "dicom/web/qido.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

// Without a limit of the client's, an answer has at most so many matches; "Warning: 299" says that there are more.
constexpr std::uint64_t most_matches = 10'000;

void add_return_keys(QueryRequest& query, std::span<const Tag> tags) {
  for (const Tag tag : tags) query.return_keys.push_back({tag});
}

Result<void> add_route_key(QueryRequest& query, const Request& request, std::string_view name, Tag tag) {
  const std::string_view uid = request.parameter(name);
  if (uid.empty()) return {};
  if (!is_tolerable_uid(uid))
    return Error{ErrorCode::invalid_argument, "'" + std::string(uid) + "' is not a UID", {}, {}};
  query.match.push_back({{tag}, std::string(uid)});
  return {};
}

Result<QueryRequest> make_query(const Request& request, Level level) {
  const web::QidoParameters parameters = DICOM_TRY(web::parse_qido(request.query));
  QueryRequest query;
  query.level = level;
  for (const auto& [path, value] : parameters.match) query.match.push_back({path, value});
  DICOM_TRY(add_route_key(query, request, "study", tags::StudyInstanceUID));
  DICOM_TRY(add_route_key(query, request, "series", tags::SeriesInstanceUID));
  // Attributes of the levels above come along where the path does not fix them (PS3.18 table 10.6.3-2).
  const bool study_is_open = request.parameter("study").empty();
  if (level == Level::study || study_is_open) add_return_keys(query, web::study_attributes());
  if (level == Level::series || (level == Level::instance && request.parameter("series").empty()))
    add_return_keys(query, web::series_attributes());
  if (level == Level::instance) add_return_keys(query, web::instance_attributes());
  for (const web::AttributePath& path : parameters.include) query.return_keys.push_back(path);
  query.return_all = parameters.include_all;
  query.fuzzy = parameters.fuzzy;
  query.offset = parameters.offset;
  query.limit = std::min(parameters.limit.value_or(most_matches), most_matches);
  for (const auto& [tag, descending] : parameters.order) query.order.push_back({tag, descending});
  query.count = true;
  return query;
}

std::string retrieve_url(const std::string& service, const DataSet& match, Level level) {
  std::string url = service + "/studies/" + match.text_or_empty(tags::StudyInstanceUID);
  if (level >= Level::series) url += "/series/" + match.text_or_empty(tags::SeriesInstanceUID);
  if (level >= Level::instance) url += "/instances/" + match.text_or_empty(tags::SOPInstanceUID);
  return url;
}

Response search(Archive& archive, const Request& request, Level level) {
  const auto media_type = web::negotiate_json(web::accepted_types(request));
  if (!media_type) return not_acceptable("application/dicom+json");
  const QueryRequest query = HTTP_TRY(make_query(request, level));
  const auto cursor = HTTP_TRY(archive.query(query));
  const std::string service = service_url(request);
  dicom::JsonOptions options;
  options.decimals = dicom::JsonOptions::Decimals::numbers;  // many viewers expect no strings
  std::string json = "[";
  std::uint64_t matches = 0;
  while (true) {
    auto match = HTTP_TRY(cursor->next());
    if (!match) break;
    match->set(tags::RetrieveURL, retrieve_url(service, *match, level));
    match->set(tags::InstanceAvailability, "ONLINE");
    if (matches++ > 0) json += ',';
    append_json(json, *match, options);
  }
  Response response = json_response(request, *media_type, json + "]");
  const std::uint64_t total = cursor->total().value_or(query.offset + matches);
  response.headers.add("X-Total-Count", std::to_string(total));
  if (total > query.offset + matches && query.limit == most_matches) {
    response.headers.add("Warning", "299 isocenter \"There are " + std::to_string(total - query.offset - matches) +
                                        " additional results that can be requested\"");
  }
  response.headers.add("Cache-Control", "no-cache");
  return response;
}

}  // namespace

void add_qido_routes(http::Router& router, Archive& archive) {
  const auto add = [&](const char* pattern, Level level) {
    router.add("GET", std::string("/dicom-web") + pattern,
               [&archive, level](const Request& request) { return search(archive, request, level); });
  };
  add("/studies", Level::study);
  add("/series", Level::series);
  add("/instances", Level::instance);
  add("/studies/{study}/series", Level::series);
  add("/studies/{study}/instances", Level::instance);
  add("/studies/{study}/series/{series}/instances", Level::instance);
}

}  // namespace archive::http_api
