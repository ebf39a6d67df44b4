// /labels: labels of studies, for the page and for whoever sorts studies by them. And "label" as a key of QIDO-RS.
#include <algorithm>

#include "archive/http_api/http_api.h"
#include "archive/http_api/label_key.h"
#include "archive/http_api/plain_json.h"
#include "archive/http_api/responses.h"
#include "archive/labels/labels.h"
#include "dicom/core/uid.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;
using labels::Labels;

namespace {

constexpr std::size_t most_asked = 1000;  // studies of one question

Response no_content() {
  Response response;
  response.status = 204;
  return response;
}

Response fresh(std::string json) {
  Response response = Response::json(200, std::move(json) + "\n");
  response.headers.add("Cache-Control", "no-store");
  return response;
}

std::string json_of(const labels::Mark& mark) {
  return Object()
      .text("name", mark.label)
      .text("colour", mark.colour)
      .text("author", mark.author)
      .number("time", mark.time)
      .str();
}

std::string json_of(const labels::LabelEvent& event) {
  return Object()
      .number("time", event.time)
      .text("kind", to_string(event.kind))
      .text("author", event.author)
      .text("label", event.label)
      .str();
}

Response all(const Labels& labels) {
  const auto json = [](const labels::Label& label) {
    return Object().text("name", label.name).text("colour", label.colour).number("studies", label.studies).str();
  };
  return fresh(array(labels.all(), json));
}

// ?study=UID&study=UID...: {"UID":[{"name":...}]} of those that have any.
Response of_studies(const Labels& labels, const Request& request) {
  Object object;
  std::size_t count = 0;
  for (const auto& [name, value] : request.query) {
    if (name != "study") continue;
    if (!is_tolerable_uid(value)) return Response::text(400, "'" + value + "' is not a UID\n");
    if (++count > most_asked)
      return Response::text(400, "A request may ask about " + std::to_string(most_asked) + " studies\n");
    const auto marks = labels.of_study(value);
    if (!marks.empty()) object.raw(value, array(marks, [](const labels::Mark& mark) { return json_of(mark); }));
  }
  return fresh(object.str());
}

Response history(const Labels& labels, const Request& request) {
  const auto events = HTTP_TRY(labels.history(request.parameter("study")));
  return fresh(array(events, [](const labels::LabelEvent& event) { return json_of(event); }));
}

Response define(Labels& labels, const Request& request) {
  HTTP_TRY(labels.define(request.parameter("label"), request.query_value("colour").value_or("grey"), request.user));
  return no_content();
}

Response drop(Labels& labels, const Request& request) {
  HTTP_TRY(labels.drop(request.parameter("label"), request.user));
  return no_content();
}

// The study must be here: a label on nothing would be found by nobody.
Response set(Archive& archive, Labels& labels, const Request& request) {
  HTTP_TRY(locate(archive, request));
  HTTP_TRY(labels.set(request.parameter("label"), request.parameter("study"), request.user));
  return no_content();
}

Response clear(Labels& labels, const Request& request) {
  HTTP_TRY(labels.clear(request.parameter("label"), request.parameter("study"), request.user));
  return no_content();
}

}  // namespace

std::optional<std::string> take_label_key(const Labels& labels, QueryParameters& parameters) {
  std::vector<std::string> names;
  std::vector<std::string> uids;
  for (const auto& [name, value] : parameters) {
    if (name == "label") names.push_back(value);
    if (name == "StudyInstanceUID" || name == "0020000D") uids.push_back(value);
  }
  if (names.empty()) return std::nullopt;
  std::erase_if(parameters, [](const auto& parameter) { return parameter.first == "label"; });
  std::string list;
  for (const std::string& study : labels.studies_with(names)) {
    // Two keys of one attribute would be one too many: what the other one leaves out is left out here.
    const bool wanted = std::ranges::all_of(uids, [&study](const std::string& uid) { return uid == study; });
    if (wanted) list += (list.empty() ? "" : "\\") + study;
  }
  if (!uids.empty())
    std::erase_if(parameters,
                  [](const auto& one) { return one.first == "StudyInstanceUID" || one.first == "0020000D"; });
  return list.empty() ? "0" : list;  // no study has this UID
}

void add_label_routes(http::Router& router, Archive& archive, Labels& labels) {
  router.add("GET", "/labels", [&labels](const Request&) { return all(labels); });
  router.add("GET", "/labels/studies", [&labels](const Request& request) { return of_studies(labels, request); });
  router.add("GET", "/labels/studies/{study}/history",
             [&labels](const Request& request) { return history(labels, request); });
  router.add("PUT", "/labels/{label}", [&labels](const Request& request) { return define(labels, request); });
  router.add("DELETE", "/labels/{label}", [&labels](const Request& request) { return drop(labels, request); });
  const std::string mark = "/labels/{label}/studies/{study}";
  router.add("PUT", mark, [&archive, &labels](const Request& request) { return set(archive, labels, request); });
  router.add("DELETE", mark, [&labels](const Request& request) { return clear(labels, request); });
}

}  // namespace archive::http_api
