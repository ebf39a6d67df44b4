// /transfers: what peers have, and sending to and retrieving from them, as jobs with their progress.
#include "archive/http_api/http_api.h"
#include "archive/http_api/plain_json.h"
#include "archive/http_api/responses.h"
#include "archive/http_api/whole_number.h"
#include "archive/transfer/retrieving.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/json/json.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;
using transfer::Direction;
using transfer::Job;
using transfer::Order;
using transfer::Transfers;

namespace {

constexpr std::size_t most_matches = 500;  // of a peer's answer

Error invalid(std::string message) {
  return {ErrorCode::invalid_argument, std::move(message), {}, {}};
}

std::string json_of(const Job& job) {
  const Order& order = job.order();
  const transfer::Progress progress = job.progress();
  return Object()
      .number("number", job.number())
      .text("direction", to_string(order.direction))
      .text("peer", order.peer)
      .text("study", order.study_uid)
      .texts("series", order.series_uids)
      .text("label", order.label)
      .text("user", order.user)
      .text("state", to_string(progress.state))
      .number("total", progress.total)
      .number("done", progress.done)
      .number("failed", progress.failed)
      .text("message", progress.message)
      .number("began", progress.began)
      .number("ended", progress.ended)
      .str();
}

Response peers(Archive& archive) {
  const auto json = [](const Peer& peer) { return Object().text("ae_title", peer.ae_title).str(); };
  return Response::json(200, array(archive.configuration().peers, json) + "\n");
}

Response list(Transfers& transfers) {
  const auto json = [](const std::shared_ptr<Job>& job) { return json_of(*job); };
  Response response = Response::json(200, array(transfers.jobs(), json) + "\n");
  response.headers.add("Cache-Control", "no-store");
  return response;
}

// ?direction=send&peer=AE&study=UID[&series=UID...][&label=TEXT]
Result<Order> order_of(const Request& request) {
  Order order;
  for (const auto& [name, value] : request.query) {
    if (name == "direction" && value != "send" && value != "retrieve")
      return invalid("direction is send or retrieve, not '" + value + "'");
    if ((name == "study" || name == "series") && !is_tolerable_uid(value))
      return invalid("'" + value + "' is not a UID");
    if (name == "direction") order.direction = value == "send" ? Direction::send : Direction::retrieve;
    if (name == "peer") order.peer = value;
    if (name == "study") order.study_uid = value;
    if (name == "series") order.series_uids.push_back(value);
    if (name == "label") order.label = value;
  }
  if (!request.query_value("direction") || order.peer.empty() || order.study_uid.empty())
    return invalid("direction, peer and study must be given");
  order.user = request.user;
  return order;
}

Response begin(Transfers& transfers, const Request& request) {
  Order order = HTTP_TRY(order_of(request));
  const auto job = HTTP_TRY(transfers.begin(std::move(order)));
  return Response::json(202, json_of(*job) + "\n");
}

Response remove(Transfers& transfers, const Request& request) {
  const auto number = whole_number<std::uint64_t>(request.parameter("number"));
  if (!number || !transfers.remove(*number)) return Response::text(404, "There is no such transfer\n");
  Response response;
  response.status = 204;
  return response;
}

// Keys as of QIDO-RS, by keyword; what the page's list shows is returned.
Result<DataSet> identifier_of(const Request& request) {
  DataSet identifier;
  identifier.set(tags::SpecificCharacterSet, "ISO_IR 192");
  identifier.set(tags::QueryRetrieveLevel, "STUDY");
  for (const KnownTag tag :
       {tags::StudyDate, tags::StudyTime, tags::AccessionNumber, tags::ModalitiesInStudy, tags::StudyDescription,
        tags::PatientName, tags::PatientID, tags::PatientBirthDate, tags::PatientSex, tags::StudyInstanceUID,
        tags::NumberOfStudyRelatedSeries, tags::NumberOfStudyRelatedInstances})
    identifier.set_empty(tag);
  for (const auto& [name, value] : request.query) {
    const auto* element = find_element(name);
    if (element == nullptr || !identifier.contains(element->tag) || name == "SpecificCharacterSet")
      return invalid("'" + name + "' is no key of studies here");
    identifier.set_text(element->tag, element->vr, value);
  }
  return identifier;
}

Response studies(Archive& archive, const Request& request) {
  const DataSet identifier = HTTP_TRY(identifier_of(request));
  JsonOptions options;
  options.decimals = JsonOptions::Decimals::numbers;
  std::string json = "[";
  std::size_t count = 0;
  const auto found = transfer::search(archive, request.parameter("peer"), identifier, [&](const DataSet& match) {
    if (count++ > 0) json += ',';
    append_json(json, match, options);
    return count < most_matches;
  });
  if (!found && found.error().code != ErrorCode::not_found && found.error().code != ErrorCode::invalid_argument)
    return Response::text(502, "The peer could not be asked: " + found.error().message + "\n");
  HTTP_TRY(found);
  return text_response(request, "application/dicom+json", std::move(json) + "]\n");
}

}  // namespace

void add_transfer_routes(http::Router& router, Archive& archive, Transfers& transfers) {
  router.add("GET", "/transfers", [&transfers](const Request&) { return list(transfers); });
  router.add("POST", "/transfers", [&transfers](const Request& request) { return begin(transfers, request); });
  router.add("DELETE", "/transfers/{number}",
             [&transfers](const Request& request) { return remove(transfers, request); });
  router.add("GET", "/transfers/peers", [&archive](const Request&) { return peers(archive); });
  router.add("GET", "/transfers/peers/{peer}/studies",
             [&archive](const Request& request) { return studies(archive, request); });
}

}  // namespace archive::http_api
