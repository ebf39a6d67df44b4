// /workflow: worklist, performed procedure steps, and HL7 messages, for pages and scripts.
#include <algorithm>

#include "archive/http_api/http_api.h"
#include "archive/http_api/plain_json.h"
#include "archive/http_api/responses.h"
#include "archive/http_api/whole_number.h"
#include "archive/workflow/work_item_results.h"
#include "dicom/file/file.h"
#include "dicom/hl7/message.h"
#include "dicom/json/json.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;
using workflow::KeptMessage;
using workflow::PerformedItem;
using workflow::ReferencedSeries;
using workflow::ScheduledItem;
using workflow::Workflow;

namespace {

Error invalid(std::string message) {
  return {ErrorCode::invalid_argument, std::move(message), {}, {}};
}

std::string scheduled_json(const ScheduledItem& item) {
  return Object()
      .text("key", item.key)
      .text("state", to_string(item.state))
      .number("changed", item.changed)
      .raw("item", to_json(item.attributes))
      .str();
}

constexpr std::string_view every_state =
    "'state' must be SCHEDULED, ARRIVED, READY, STARTED, DEPARTED, ON HOLD, COMPLETED, DISCONTINUED or CANCELED";

// What is still to be done comes first; "OPEN" is all of it.
Response worklist(Workflow& workflow, const Request& request) {
  Page page = HTTP_TRY(Page::of(request, largest_page));
  const std::string_view term = request.query_value("state").value_or("");
  const auto state = workflow::parse_step_state(term);
  if (!term.empty() && !state && term != "OPEN") return failure(invalid(std::string(every_state) + ", or OPEN"));
  if (term == "OPEN") {
    const std::uint64_t open = workflow.schedule().size();
    page.limit = std::min(page.limit, open - std::min(open, page.offset));
  }
  const auto items = HTTP_TRY(workflow.schedule().items(state, page.limit, page.offset));
  return text_response(request, "application/json", array(items, scheduled_json) + "\n");
}

// A DICOM file, or one DICOM JSON object or an array of them.
Result<std::vector<DataSet>> items_in(const Request& request) {
  const std::string_view type = request.headers.value_or("Content-Type", "");
  if (!type.starts_with("application/dicom") || type.starts_with("application/dicom+json")) {
    return parse_json_data_sets(request.body);
  }
  const Bytes body = as_bytes(request.body);
  Diagnostics diagnostics;
  const auto file = DICOM_TRY(read_file(SharedBytes(ByteVector(body.begin(), body.end())), diagnostics));
  return std::vector<DataSet>{file.data_set};
}

Response schedule(Workflow& workflow, const Request& request) {
  std::vector<std::string> keys;
  for (const DataSet& item : HTTP_TRY(items_in(request))) {
    for (std::string& key : HTTP_TRY(workflow.schedule().put(item))) keys.push_back(std::move(key));
  }
  return Response::json(201,
                        array(keys, [](const std::string& key) { return Object().text("key", key).str(); }) + "\n");
}

Response show_scheduled(Workflow& workflow, const Request& request) {
  const auto item = HTTP_TRY(workflow.schedule().find_item(request.parameter("key")));
  if (!item) return Response::text(404, "There is no such worklist item.\n");
  return text_response(request, "application/json", scheduled_json(*item));
}

Response change_scheduled(Workflow& workflow, const Request& request) {
  const auto state = workflow::parse_step_state(request.query_value("state").value_or(""));
  if (!state) return failure(invalid(std::string(every_state)));
  const bool found = HTTP_TRY(workflow.schedule().set_state(request.parameter("key"), *state));
  return found ? show_scheduled(workflow, request) : Response::text(404, "There is no such worklist item.\n");
}

Response remove_scheduled(Workflow& workflow, const Request& request) {
  const bool found = HTTP_TRY(workflow.schedule().remove(request.parameter("key")));
  return found ? Response{.status = 204, .headers = {}, .body = {}}
               : Response::text(404, "There is no such worklist item.\n");
}

Object performed_object(const PerformedItem& item) {
  Object object;
  object.text("uid", item.uid)
      .text("state", item.state)
      .number("changed", item.changed)
      .raw("step", to_json(item.attributes));
  return object;
}

Response performed(Workflow& workflow, const Request& request) {
  const Page page = HTTP_TRY(Page::of(request));
  const auto items = HTTP_TRY(workflow.performed().latest(page.limit, page.offset));
  return text_response(request, "application/json",
                       array(items, [](const PerformedItem& item) { return performed_object(item).str(); }) + "\n");
}

Response show_performed(Archive& archive, Workflow& workflow, const Request& request) {
  const auto item = HTTP_TRY(workflow.performed().find(request.parameter("uid")));
  if (!item) return Response::text(404, "There is no such performed procedure step.\n");
  const auto state = HTTP_TRY(workflow::completeness(archive, item->attributes));
  Object object = performed_object(*item);
  object.number("referenced", static_cast<std::int64_t>(state.referenced))
      .number("missing", static_cast<std::int64_t>(state.missing.size()));
  return text_response(request, "application/json", object.str());
}

std::string references_json(const std::vector<ReferencedSeries>& references) {
  return array(references, [](const ReferencedSeries& series) {
    return Object()
        .text("study", series.study_uid)
        .text("series", series.series_uid)
        .number("instances", series.instances.size())
        .number("missing", series.missing)
        .str();
  });
}

// What a work item is to work on and what came of it; the item itself is at /dicom-web/workitems.
Response show_references(Archive& archive, Workflow& workflow, const Request& request) {
  const auto item = workflow.work_items().find_step(std::string(request.parameter("uid")));
  if (!item) return Response::text(404, "There is no such work item.\n");
  const std::string inputs = references_json(HTTP_TRY(workflow::inputs_of(archive, *item)));
  const std::string outputs = references_json(HTTP_TRY(workflow::outputs_of(archive, *item)));
  return text_response(request, "application/json", Object().raw("inputs", inputs).raw("outputs", outputs).str());
}

Object message_object(const KeptMessage& message) {
  Object object;
  object.text("key", message.key)
      .text("state", message.state)
      .number("received", message.received)
      .text("peer", message.peer)
      .text("outcome", message.outcome);
  return object;
}

Response messages(Workflow& workflow, const Request& request) {
  const Page page = HTTP_TRY(Page::of(request));
  const std::string_view state = request.query_value("state").value_or("");
  const auto list = HTTP_TRY(workflow.orders().messages(state, page.limit, page.offset));
  return text_response(request, "application/json",
                       array(list, [](const KeptMessage& message) { return message_object(message).str(); }) + "\n");
}

std::string whole_message(const KeptMessage& message) {
  Diagnostics diagnostics;
  const auto parsed = hl7::Message::parse(as_bytes(message.message), diagnostics);
  // What could not be read as a message may not be UTF-8 either.
  const std::string text = parsed ? parsed->to_text() : CharacterSet().to_utf8(message.message, TextForm::block);
  Object object = message_object(message);
  object.text("message", text);
  return object.str();
}

Response show_message(Workflow& workflow, const Request& request) {
  const auto message = HTTP_TRY(workflow.orders().find_message(request.parameter("key")));
  if (!message) return Response::text(404, "There is no such message.\n");
  return text_response(request, "application/json", whole_message(*message));
}

Response take_again(Workflow& workflow, const Request& request) {
  return text_response(request, "application/json",
                       whole_message(HTTP_TRY(workflow.orders().take_again(request.parameter("key")))));
}

}  // namespace

void add_workflow_routes(http::Router& router, Archive& archive, Workflow& workflow) {
  const auto add = [&](const char* method, const char* pattern, Response (*handler)(Workflow&, const Request&)) {
    router.add(method, pattern, [&workflow, handler](const Request& request) { return handler(workflow, request); });
  };
  add("GET", "/workflow/worklist", worklist);
  add("POST", "/workflow/worklist", schedule);
  add("GET", "/workflow/worklist/{key}", show_scheduled);
  add("POST", "/workflow/worklist/{key}", change_scheduled);
  add("DELETE", "/workflow/worklist/{key}", remove_scheduled);
  add("GET", "/workflow/performed", performed);
  router.add("GET", "/workflow/performed/{uid}",
             [&](const Request& request) { return show_performed(archive, workflow, request); });
  router.add("GET", "/workflow/workitems/{uid}",
             [&](const Request& request) { return show_references(archive, workflow, request); });
  add("GET", "/workflow/messages", messages);
  add("GET", "/workflow/messages/{key}", show_message);
  add("POST", "/workflow/messages/{key}/again", take_again);
}

}  // namespace archive::http_api
