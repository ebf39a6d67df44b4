// What administrators and other systems ask of the archive itself: the change feed, deletion, trash, edits, conflicts.
// Bodies are DICOM JSON. A body must be declared as JSON: a form of another site's page cannot do that.
#include <algorithm>

#include "archive/admin/administration.h"
#include "archive/admin/verify.h"
#include "archive/changes/change_json.h"
#include "archive/http_api/http_api.h"
#include "archive/http_api/plain_json.h"
#include "archive/http_api/responses.h"
#include "archive/http_api/whole_number.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/json/json.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

Result<std::uint64_t> number(std::string_view name, std::string_view text) {
  if (const auto value = whole_number<std::uint64_t>(text)) return *value;
  return Error{ErrorCode::invalid_argument, std::string(name) + ": '" + std::string(text) + "' is no number", {}, {}};
}

Result<std::size_t> page_size(const Request& request) {
  return std::min(largest_page, DICOM_TRY(query_number(request, "limit", 100)));
}

Authorship authorship(const Request& request) {
  return {.author = "http", .reason = std::string(request.query_value("reason").value_or(""))};
}

Result<void> require_json(const Request& request) {
  const std::string_view type = request.headers.value_or("Content-Type", "");
  if (type.starts_with("application/dicom+json") || type.starts_with("application/json")) return {};
  return Error{ErrorCode::invalid_argument, "Content-Type must be application/dicom+json", {}, {}};
}

std::vector<Setting> settings_of(const DataSet& data_set) {
  std::vector<Setting> settings;
  for (const DataElement element : data_set) {
    if (element.tag() == tags::SpecificCharacterSet.tag) continue;
    settings.push_back({element.tag(), element.text().value_or(std::string())});
  }
  return settings;
}

PatientIdentity patient_of(const DataSet& data_set) {
  return {data_set.text_or_empty(tags::PatientID), data_set.text_or_empty(tags::IssuerOfPatientID),
          data_set.text_or_empty(tags::PatientName), data_set.text_or_empty(tags::PatientBirthDate)};
}

Result<std::vector<DataSet>> two_data_sets(const Request& request) {
  DICOM_TRY(require_json(request));
  auto data_sets = DICOM_TRY(parse_json_data_sets(request.body));
  if (data_sets.size() == 2) return data_sets;
  return Error{ErrorCode::invalid_argument, "the body must be an array of two data sets", {}, {}};
}

std::string json_of(const Act& act) {
  Object object;
  object.number("number", act.number).number("time", act.time).text("kind", to_string(act.kind));
  object.text("author", act.author).text("reason", act.reason);
  if (act.kind == Act::Kind::edit_study) object.text("study", act.subject);
  if (act.of != 0) object.number("of", act.of);
  if (!act.settings.empty()) {
    DataSet settings;
    settings.set(tags::SpecificCharacterSet, "ISO_IR 192");
    for (const Setting& setting : act.settings) {
      const auto* column = find_element(setting.tag);
      if (column != nullptr) settings.set_text(setting.tag, column->vr, setting.value);
    }
    settings.erase(tags::SpecificCharacterSet);
    object.raw("set", to_json(settings));
  }
  return object.str();
}

Response answer(const Result<Act>& act) {
  if (!act) return failure(act.error());
  return Response::json(200, json_of(*act) + "\n");
}

std::string json_of(const Removal& removal) {
  return Object()
      .number("number", removal.number)
      .number("time", removal.time)
      .text("author", removal.author)
      .text("reason", removal.reason)
      .texts("studies", removal.study_uids)
      .number("contents", removal.contents)
      .text("title", removal.title)
      .raw("kept", removal.is_kept ? "true" : "false")
      .str();
}

std::string json_of(const StoredInstance& stored) {
  return Object()
      .text("study", stored.study_instance_uid)
      .text("series", stored.series_instance_uid)
      .text("instance", stored.sop_instance_uid)
      .text("class", stored.sop_class_uid)
      .number("received", stored.received)
      .number("bytes", stored.file_length)
      .str();
}

Response changes(Archive& archive, const Request& request) {
  const std::uint64_t after = HTTP_TRY(query_number(request, "after", 0));
  const std::size_t limit = HTTP_TRY(page_size(request));
  const ChangePage page = HTTP_TRY(archive.administration().changes(after, limit));
  return Response::json(200, to_json(page.feed, page.last, page.changes));
}

Response conflicts(Archive& archive, const Request& request) {
  const std::uint64_t offset = HTTP_TRY(query_number(request, "offset", 0));
  const std::size_t limit = HTTP_TRY(page_size(request));
  const auto list = HTTP_TRY(archive.administration().conflicts(offset, limit));
  return Response::json(200, array(list, [](const StoredInstance& one) { return json_of(one); }) + "\n");
}

Response problems(Archive& archive, const Request&) {
  const auto json = [](const Problem& one) {
    return Object()
        .text("kind", to_string(one.kind))
        .text("pack", one.pack)
        .number("offset", one.offset)
        .text("instance", one.sop_instance_uid)
        .str();
  };
  return Response::json(200, array(archive.problems(), json) + "\n");
}

// The last warnings and errors of the log, newest first.
Response troubles(Archive& archive, const Request&) {
  auto list = archive.log().recent_troubles();
  std::ranges::reverse(list);
  return Response::json(200, array(list, [](const std::string& one) { return one; }) + "\n");
}

// The attributes that the configuration adds to those that are found quickly.
Response search_attributes(Archive& archive, const Request&) {
  constexpr std::string_view levels[] = {"patient", "study", "series", "instance"};
  const auto list = HTTP_TRY(archive.search_attributes());
  const auto json = [&levels](const SearchProgress& one) {
    return Object()
        .text("attribute", one.name)
        .text("level", levels[static_cast<std::size_t>(one.level)])
        .raw("ready", one.ready ? "true" : "false")
        .number("rows", one.rows)
        .number("of", one.of)
        .str();
  };
  return Response::json(200, array(list, json) + "\n");
}

Response remove(Archive& archive, const Request& request) {
  Scope scope;
  const auto add = [&request](std::string_view name, std::vector<std::string>& to) {
    if (const std::string_view uid = request.parameter(name); !uid.empty()) to.emplace_back(uid);
  };
  add("study", scope.study_uids);
  add("series", scope.series_uids);
  add("instance", scope.instance_uids);
  const Act act = HTTP_TRY(archive.administration().remove(scope, authorship(request)));
  Response response;
  response.status = 204;
  response.headers.add("X-Removal", std::to_string(act.number));  // by which it can be restored
  return response;
}

Response edit_study(Archive& archive, const Request& request) {
  HTTP_TRY(require_json(request));
  const DataSet data_set = HTTP_TRY(parse_json(request.body));
  return answer(
      archive.administration().edit_study(request.parameter("study"), settings_of(data_set), authorship(request)));
}

Response edit_patient(Archive& archive, const Request& request) {
  const auto body = HTTP_TRY(two_data_sets(request));
  return answer(archive.administration().edit_patient(patient_of(body[0]), settings_of(body[1]), authorship(request)));
}

Response merge(Archive& archive, const Request& request) {
  const auto body = HTTP_TRY(two_data_sets(request));
  return answer(archive.administration().merge(patient_of(body[0]), patient_of(body[1]), authorship(request)));
}

// Those that name an act in the path.
template <class Do>
http::Handler with_number(Archive& archive, Do&& what, bool needs_json = false) {
  return [&archive, what, needs_json](const Request& request) -> Response {
    if (needs_json) HTTP_TRY(require_json(request));
    const std::uint64_t act = HTTP_TRY(number("act", request.parameter("number")));
    return answer((archive.administration().*what)(act, authorship(request)));
  };
}

}  // namespace

void add_archive_routes(http::Router& router, Archive& archive) {
  const auto add = [&](const char* method, std::string path, Response (*handler)(Archive&, const Request&)) {
    router.add(method, std::move(path),
               [&archive, handler](const Request& request) { return handler(archive, request); });
  };
  add("GET", "/changes", changes);
  add("GET", "/archive/conflicts", conflicts);
  add("GET", "/archive/problems", problems);
  add("GET", "/archive/search", search_attributes);
  add("GET", "/archive/troubles", troubles);
  add("POST", "/archive/studies/{study}/edit", edit_study);
  add("POST", "/archive/patients/edit", edit_patient);
  add("POST", "/archive/patients/merge", merge);
  router.add("GET", "/archive/trash", [&archive](const Request&) {
    return Response::json(
        200, array(archive.administration().trash(), [](const Removal& one) { return json_of(one); }) + "\n");
  });
  router.add("GET", "/archive/edits", [&archive](const Request&) {
    return Response::json(200,
                          array(archive.administration().edits(), [](const Act& one) { return json_of(one); }) + "\n");
  });
  router.add("POST", "/archive/trash/{number}/restore", with_number(archive, &Administration::restore, true));
  router.add("DELETE", "/archive/trash/{number}", with_number(archive, &Administration::purge));
  router.add("DELETE", "/archive/edits/{number}", with_number(archive, &Administration::undo));
  const std::string study = "/dicom-web/studies/{study}";
  add("DELETE", study, remove);
  add("DELETE", study + "/series/{series}", remove);
  add("DELETE", study + "/series/{series}/instances/{instance}", remove);
}

}  // namespace archive::http_api
