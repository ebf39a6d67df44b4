// QIDO-RS: PS3.18 10.6.
#include <algorithm>
#include <cstdlib>

#include "archive/http_api/http_api.h"
#include "archive/http_api/label_key.h"
#include "archive/http_api/responses.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/json/json.h"
#include "dicom/query/moments.h"
#include "dicom/web/negotiation.h"
#include "dicom/web/qido.h"
#include "dicom/xml/xml.h"

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

// A date-time without an offset is in the zone that the request names.
void set_timezone(MatchingKey& key, int minutes) {
  if (vr_of(key.path.back()) != VR::DT || key.value.empty()) return;
  char offset[32];
  std::snprintf(offset, sizeof offset, "%c%02d%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                std::abs(minutes) % 60);
  const auto with_offset = [&offset](std::string_view bound) {
    const bool has_one = bound.empty() || bound.find_first_of("+-") != std::string_view::npos;
    return std::string(bound) + (has_one ? "" : offset);
  };
  const std::string_view value = key.value;
  const std::size_t hyphen = query::find_range_hyphen(value, true);
  std::string zoned = with_offset(value.substr(0, hyphen));
  if (hyphen != std::string_view::npos) zoned += "-" + with_offset(value.substr(hyphen + 1));
  key.value = zoned;
}

// Attributes of the levels above come along where the path does not fix them (PS3.18 table 10.6.3-2).
void add_default_keys(QueryRequest& query, const Request& request, Level level) {
  const bool study_is_open = request.parameter("study").empty();
  const bool series_is_open = request.parameter("series").empty();
  if (level == Level::study || study_is_open) add_return_keys(query, web::study_attributes());
  if (level == Level::series || (level == Level::instance && series_is_open))
    add_return_keys(query, web::series_attributes());
  if (level == Level::instance) add_return_keys(query, web::instance_attributes());
}

Result<QueryRequest> make_query(const labels::Labels& labels, const Request& request, Level level,
                                std::vector<std::string>& warnings) {
  auto given = request.query;
  const auto labelled = level == Level::study ? take_label_key(labels, given) : std::nullopt;
  const web::QidoParameters parameters = DICOM_TRY(web::parse_qido(given));
  QueryRequest query;
  query.level = level;
  if (labelled) query.match.push_back({{tags::StudyInstanceUID}, *labelled});
  for (const auto& [path, value] : parameters.match) query.match.push_back({path, value});
  if (parameters.timezone) {
    for (MatchingKey& key : query.match) set_timezone(key, *parameters.timezone);
    query.return_keys.push_back({tags::TimezoneOffsetFromUTC});
    warnings.emplace_back("Dates and times without an offset are matched as they were written, in no other time zone");
  }
  for (const std::string& name : parameters.ignored) warnings.push_back("The parameter " + name + " is ignored");
  DICOM_TRY(add_route_key(query, request, "study", tags::StudyInstanceUID));
  DICOM_TRY(add_route_key(query, request, "series", tags::SeriesInstanceUID));
  add_default_keys(query, request, level);
  for (const web::AttributePath& path : parameters.include) query.return_keys.push_back(path);
  query.return_all = parameters.include_all;
  query.fuzzy = parameters.fuzzy;
  query.combined_date_time = true;
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

std::string name_of(const TagPath& path) {
  std::string name;
  for (const Tag tag : path) {
    const std::string_view keyword = keyword_of(tag);
    name += (name.empty() ? "" : ".") + (keyword.empty() ? to_string(tag) : std::string(keyword));
  }
  return name;
}

// Writes matches in one of the two forms.
class Matches {
 public:
  Matches(bool xml, std::string service, Level level) : xml_(xml), service_(std::move(service)), level_(level) {
    options_.decimals = JsonOptions::Decimals::numbers;  // many viewers expect no strings
  }

  void add(DataSet match) {
    match.set(tags::RetrieveURL, retrieve_url(service_, match, level_));
    match.set(tags::InstanceAvailability, "ONLINE");
    if (xml_) {
      parts_.push_back(make_part("application/dicom+xml", shared_text(to_xml(match))));
    } else {
      if (count_ > 0) json_ += ',';
      append_json(json_, match, options_);
    }
    ++count_;
  }
  [[nodiscard]] std::uint64_t count() const { return count_; }

  Response response(const Request& request, const web::DocumentForm& form) && {
    if (!xml_) return text_response(request, form.media_type, std::move(json_) + "]");
    if (!form.multipart && count_ == 1)
      return text_response(request, form.media_type, std::string(as_text(parts_[0].content.bytes())));
    return multipart_response("application/dicom+xml", parts_);
  }

 private:
  bool xml_;
  std::string service_;
  Level level_;
  JsonOptions options_;
  std::string json_ = "[";
  std::vector<Part> parts_;
  std::uint64_t count_ = 0;
};

void add_remaining_warning(Response& response, std::uint64_t remaining, const QueryRequest& query) {
  if (remaining == 0 || query.limit != most_matches) return;
  add_warning(response, "There are " + std::to_string(remaining) + " additional results that can be requested");
}

Response search(Archive& archive, const labels::Labels& labels, const Request& request, Level level) {
  const auto form = web::negotiate_document(web::accepted_types(request));
  if (!form) return not_acceptable("application/dicom+json, multipart/related; type=\"application/dicom+xml\"");
  std::vector<std::string> warnings;
  const QueryRequest query = HTTP_TRY(make_query(labels, request, level, warnings));
  const auto cursor = HTTP_TRY(archive.query(query));
  Matches matches(form->xml, service_url(request), level);
  while (true) {
    auto match = HTTP_TRY(cursor->next());
    if (!match) break;
    matches.add(*std::move(match));
  }
  const std::uint64_t known = query.offset + matches.count();
  const std::uint64_t total = std::max(cursor->total().value_or(known), known);
  for (const TagPath& path : cursor->unsupported()) warnings.push_back(name_of(path) + " is not matched at this level");
  Response response = std::move(matches).response(request, *form);
  response.headers.add("X-Total-Count", std::to_string(cursor->total().value_or(known)));
  add_remaining_warning(response, total - known, query);
  for (const std::string& warning : warnings) add_warning(response, warning);
  response.headers.add("Cache-Control", "no-cache");
  return response;
}

}  // namespace

void add_qido_routes(http::Router& router, Archive& archive, const labels::Labels& labels) {
  const auto add = [&](const char* pattern, Level level) {
    router.add("GET", std::string("/dicom-web") + pattern,
               [&archive, &labels, level](const Request& request) { return search(archive, labels, request, level); });
  };
  add("/studies", Level::study);
  add("/series", Level::series);
  add("/instances", Level::instance);
  add("/studies/{study}/series", Level::series);
  add("/studies/{study}/instances", Level::instance);
  add("/studies/{study}/series/{series}/instances", Level::instance);
}

}  // namespace archive::http_api
