// The systems that the configuration names, and whether they answer: for the administration's page.
#include <algorithm>
#include <chrono>

#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "archive/peers/peer_call.h"
#include "dicom/net/scu/echo.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

std::string json_string(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    json += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return json + '"';
}

Response peers(Archive& archive) {
  std::string json = "[";
  for (const Peer& peer : archive.configuration().peers) {
    json += (json.size() > 1 ? "," : "") + ("{\"ae_title\":" + json_string(peer.ae_title)) +
            ",\"host\":" + json_string(peer.host) + ",\"port\":" + std::to_string(peer.port) + "}";
  }
  return Response::json(200, json + "]\n");
}

Result<net::ResponseStatus> ask(const net::PeerAddress& address, const net::scu::Requestor& requestor) {
  const net::scu::Proposal proposals[] = {net::scu::verification()};
  auto association = DICOM_TRY(net::scu::connect(address, requestor, proposals));
  const auto status = DICOM_TRY(net::scu::echo(association));
  DICOM_TRY(association.release());
  return status;
}

// C-ECHO (PS3.4 A): what came of it is the answer, whatever it is.
Response echo(Archive& archive, const Request& request) {
  const Configuration& configuration = archive.configuration();
  const Peer* peer = configuration.find_peer(request.parameter("title"));
  if (peer == nullptr) return Response::text(404, "There is no such peer\n");
  const auto call = call_of(configuration, peer->ae_title);
  const auto start = std::chrono::steady_clock::now();
  const auto status = call ? ask(call->address, call->requestor) : Result<net::ResponseStatus>(call.error());
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  const bool well = status && status->code == net::status::success;
  const std::string problem = status ? (well ? "" : status->comment) : status.error().message;
  return Response::json(200, std::string("{\"ok\":") + (well ? "true" : "false") + ",\"milliseconds\":" +
                                 std::to_string(took.count()) + ",\"problem\":" + json_string(problem) + "}\n");
}

}  // namespace

void add_peer_routes(http::Router& router, Archive& archive) {
  router.add("GET", "/api/peers", [&archive](const Request&) { return peers(archive); });
  router.add("POST", "/api/peers/{title}/echo", [&archive](const Request& request) { return echo(archive, request); });
}

}  // namespace archive::http_api
