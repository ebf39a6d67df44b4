// UPS-RS: PS3.18 11. The same work items as over DIMSE: a request becomes one of a normalized service, its status an
// HTTP status.
#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/http/text.h"
#include "dicom/json/json.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/peer_address.h"
#include "dicom/net/scp/ups_states.h"
#include "dicom/web/qido.h"
#include "dicom/xml/xml.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;
using net::NormalizedRequest;
using net::NormalizedResponse;
using net::scp::UnifiedProcedureSteps;
using net::scp::UPSAction;
namespace status = net::status;

namespace {

constexpr std::uint64_t most_matches = 1'000;

Error invalid(std::string message) {
  return {ErrorCode::invalid_argument, std::move(message), {}, {}};
}

// What PS3.18 11.4 to 11.12 answer where PS3.4 annex CC has these.
int http_status(std::uint16_t code) {
  switch (code) {
    case status::ups_no_such_instance:
    case status::ups_receiver_unknown:
    case status::no_such_sop_instance: return 404;
    case status::duplicate_sop_instance:
    case status::ups_may_no_longer_be_updated:
    case status::ups_wrong_transaction_uid:
    case status::ups_already_in_progress:
    case status::ups_final_state_requirements_not_met:
    case status::ups_not_in_progress:
    case status::ups_is_completed:
    case status::ups_performer_cannot_be_contacted:
    case status::ups_performer_refuses_to_cancel:
    case status::ups_already_canceled:
    case status::ups_already_completed: return 409;
    case status::processing_failure: return 500;
    default: return 400;
  }
}

// PS3.18 11.7.3.3 and 11.8.3.3: states that were wished for and are there already are no failures, but told.
std::string_view warning_of(std::uint16_t code) {
  switch (code) {
    case status::ups_already_canceled: return "The UPS is already in the requested state of CANCELED";
    case status::ups_already_completed: return "The UPS is already in the requested state of COMPLETED";
    case status::ups_created_with_modifications:
    case status::ups_coerced: return "The UPS was created with modifications";
    case status::ups_wrong_transaction_uid: return "The Transaction UID is missing or incorrect";
    case status::ups_already_in_progress: return "The UPS is already IN PROGRESS";
    case status::ups_is_completed: return "The UPS is already COMPLETED";
    case status::ups_performer_cannot_be_contacted: return "The performer cannot be contacted";
    case status::ups_final_state_requirements_not_met:
      return "The submitted request is inconsistent with the current state of the UPS Instance";
    default: return {};
  }
}

Response answer(const NormalizedResponse& result, const Request& request, int success) {
  const std::uint16_t code = result.status.code;
  const auto status_class = net::status_class(code);
  const bool already = code == status::ups_already_canceled || code == status::ups_already_completed;
  const bool done = already || status_class == net::StatusClass::success || status_class == net::StatusClass::warning;
  Response response = Response::text(
      done ? success : http_status(code),
      done ? std::string()
           : net::describe(net::CommandField::N_ACTION_RSP, result.status, uids::UnifiedProcedureStepPush) + "\n");
  if (const std::string_view warning = warning_of(code); !warning.empty()) {
    response.headers.set("Warning", "299 " + service_url(request) + ": \"" + std::string(warning) + "\"");
  }
  return response;
}

/// The one data set of a body, JSON or XML; an empty one if there is no body.
Result<DataSet> body_of(const Request& request) {
  if (request.body.empty()) return DataSet{};
  const std::string_view type = request.headers.value_or("Content-Type", "application/dicom+json");
  if (type.starts_with("application/dicom+xml")) return parse_xml(request.body);
  auto data_sets = DICOM_TRY(parse_json_data_sets(request.body));
  if (data_sets.size() == 1) return std::move(data_sets.front());
  return invalid("the body must have one work item, not " + std::to_string(data_sets.size()));
}

Result<NormalizedRequest> normalized(const Request& request, std::string_view sop_class, UPSAction action = {}) {
  NormalizedRequest made;
  made.abstract_syntax = sop_class;
  made.sop_class_uid = uids::UnifiedProcedureStepPush;
  made.sop_instance_uid = request.parameter("workitem");
  if (!made.sop_instance_uid.empty() && !is_tolerable_uid(made.sop_instance_uid))
    return invalid("'" + made.sop_instance_uid + "' is not a UID");
  made.type_id = static_cast<std::uint16_t>(action);
  made.data_set = DICOM_TRY(body_of(request));
  return made;
}

/// A UID that stands as the name of a query parameter (11.4.1.1), or as the value of a known one.
std::string uid_parameter(const Request& request, std::string_view name) {
  for (const auto& [key, value] : request.query) {
    if (key == name) return value;
    if (value.empty() && is_tolerable_uid(key)) return key;
  }
  return {};
}

Response create(UnifiedProcedureSteps& items, const Request& request) {
  NormalizedRequest made = HTTP_TRY(normalized(request, uids::UnifiedProcedureStepPush));
  made.sop_instance_uid = uid_parameter(request, "workitem");
  if (made.sop_instance_uid.empty()) made.sop_instance_uid = made.data_set.text_or_empty(tags::SOPInstanceUID);
  const NormalizedResponse result = items.create(made);
  Response response = answer(result, request, 201);
  if (response.status == 201)
    response.headers.set("Location", service_url(request) + "/workitems/" + result.sop_instance_uid);
  return response;
}

Response retrieve(UnifiedProcedureSteps& items, const Request& request) {
  const NormalizedRequest made = HTTP_TRY(normalized(request, uids::UnifiedProcedureStepPull));
  const NormalizedResponse result = items.get(made);
  if (net::status_class(result.status.code) == net::StatusClass::failure) return answer(result, request, 200);
  return text_response(request, "application/dicom+json", "[" + to_json(result.data_set) + "]");
}

Response update(UnifiedProcedureSteps& items, const Request& request) {
  NormalizedRequest made = HTTP_TRY(normalized(request, uids::UnifiedProcedureStepPull));
  const std::string transaction = uid_parameter(request, "transaction-uid");
  if (!transaction.empty()) made.data_set.set(tags::TransactionUID, transaction);
  return answer(items.set(made), request, 200);
}

Response change_state(UnifiedProcedureSteps& items, const Request& request) {
  return answer(items.action(HTTP_TRY(normalized(request, uids::UnifiedProcedureStepPull, UPSAction::change_state))),
                request, 200);
}

Response request_cancellation(UnifiedProcedureSteps& items, const Request& request) {
  NormalizedRequest made = HTTP_TRY(normalized(request, uids::UnifiedProcedureStepPush, UPSAction::request_cancel));
  made.peer.calling_ae_title = request.parameter("requester");  // whom the performer hears of
  return answer(items.action(made), request, 202);
}

// ws://host/dicom-web/subscribers/WATCHER
std::string event_channel_url(const Request& request, const std::string& subscriber) {
  const std::string service = service_url(request);  // http or https
  return "ws" + service.substr(4) + "/subscribers/" + http::percent_encode(subscriber);
}

/// What of a subscription's query are keys of a filter.
std::vector<std::pair<std::string, std::string>> keys_of(const Request& request) {
  auto keys = request.query;
  std::erase_if(keys, [](const auto& parameter) { return parameter.first == "deletionlock"; });
  return keys;
}

void set_key(DataSet& keys, std::span<const Tag> path, const std::string& value) {
  if (path.size() == 1) return keys.set_text(path.front(), vr_of(path.front()), value);
  Sequence items = keys.value_or<Sequence>(path.front(), {});
  if (items.empty()) items.push_back(keys.new_item());
  set_key(items.front(), path.subspan(1), value);
  keys.set_sequence(path.front(), items);
}

// 11.9: keys as those of studies; 204 if nothing matches. Answers are whole work items.
Response search(UnifiedProcedureSteps& items, const Request& request) {
  const web::QidoParameters parameters = HTTP_TRY(web::parse_qido(request.query));
  DataSet keys;
  keys.set(tags::SpecificCharacterSet, "ISO_IR 192");
  for (const auto& [path, value] : parameters.match) set_key(keys, path, value);
  auto matches = HTTP_TRY(items.matches(keys, {.fuzzy_names = parameters.fuzzy}));
  std::uint64_t skip = parameters.offset;
  std::uint64_t left = std::min(parameters.limit.value_or(most_matches), most_matches);
  std::string json = "[";
  while (left > 0) {
    const auto item = HTTP_TRY(matches.next());
    if (!item) break;
    if (skip > 0) {
      --skip;
      continue;
    }
    --left;
    if (json.size() > 1) json += ',';
    append_json(json, *item);
  }
  if (json.size() == 1) return Response{.status = 204, .headers = {}, .body = {}};
  return text_response(request, "application/dicom+json", json + "]");
}

// 11.10 to 11.12. The subscriber is whoever the path names; events go through its event channel or, as long as it has
// none and the configuration knows its address, by DIMSE.
Response change_subscription(workflow::Workflow& workflow, const Request& request, UPSAction action) {
  NormalizedRequest made = HTTP_TRY(normalized(request, uids::UnifiedProcedureStepWatch, action));
  const std::string subscriber(request.parameter("subscriber"));
  if (!net::is_valid_ae_title(subscriber)) return failure(invalid("'" + subscriber + "' is no AE title"));
  made.data_set.set(tags::ReceivingAE, subscriber);
  if (action == UPSAction::subscribe) {
    HTTP_TRY(workflow.outbox().enroll(subscriber));
    const std::string_view lock = request.query_value("deletionlock").value_or("false");
    if (lock != "true" && lock != "false") return failure(invalid("'deletionlock' is true or false"));
    made.data_set.set(tags::DeletionLock, lock == "true" ? "TRUE" : "FALSE");
    for (const auto& [path, value] : HTTP_TRY(web::parse_qido(keys_of(request))).match)
      set_key(made.data_set, path, value);
  }
  Response response = answer(workflow.work_items().action(made), request, action == UPSAction::subscribe ? 201 : 200);
  // 11.10.3.2: where its events are to be had.
  if (response.status == 201) response.headers.set("Content-Location", event_channel_url(request, subscriber));
  return response;
}

}  // namespace

void add_workitem_routes(http::Router& router, workflow::Workflow& workflow) {
  UnifiedProcedureSteps& items = workflow.work_items();
  const std::string root = "/dicom-web/workitems";
  const auto add = [&](const char* method, const std::string& pattern,
                       Response (*handler)(UnifiedProcedureSteps&, const Request&)) {
    router.add(method, root + pattern, [&items, handler](const Request& request) { return handler(items, request); });
  };
  add("POST", "", create);
  add("GET", "", search);
  add("GET", "/{workitem}", retrieve);
  add("POST", "/{workitem}", update);
  add("PUT", "/{workitem}/state", change_state);
  add("PUT", "/{workitem}/state/{requester}", change_state);
  add("POST", "/{workitem}/cancelrequest", request_cancellation);
  add("POST", "/{workitem}/cancelrequest/{requester}", request_cancellation);
  const auto add_subscription = [&](const char* method, const std::string& suffix, UPSAction action) {
    router.add(method, root + "/{workitem}/subscribers/{subscriber}" + suffix,
               [&workflow, action](const Request& request) { return change_subscription(workflow, request, action); });
  };
  add_subscription("POST", "", UPSAction::subscribe);
  add_subscription("DELETE", "", UPSAction::unsubscribe);
  add_subscription("POST", "/suspend", UPSAction::suspend_global_subscription);
}

}  // namespace archive::http_api
