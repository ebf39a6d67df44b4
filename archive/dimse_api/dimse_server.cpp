#include "archive/dimse_api/dimse_server.h"

#include <thread>

#include "dicom/charset/utf8.h"
#include "dicom/net/scp/identities.h"
#include "dicom/net/scp/policy.h"

namespace archive {
namespace {

using dicom::net::scp::ServerEvent;

dicom::net::scp::ServerOptions options_for(const Configuration& configuration, dicom::net::scp::Services services) {
  services.storage = services.find = services.get = services.move = true;
  // What is under way in one series at the same time lies in as many parts of its pack: more would gain little.
  services.operations_window = 8;
  // Keys of every level are taken at every level, with or without this being agreed.
  services.query_options.relational = true;
  services.query_options.combined_date_time = true;
  services.query_options.fuzzy_names = true;
  services.query_options.timezone_adjustment = true;
  std::vector<std::string> titles;
  if (!configuration.accept_any_called_title) titles = {configuration.ae_title};
  dicom::net::scp::ServerOptions options;
  options.host = configuration.bind_address;
  options.port = configuration.dicom_port;
  options.maximum_associations = configuration.limits.associations;
  options.timeouts.idle = configuration.limits.association_idle;
  options.policy = dicom::net::scp::make_policy(services, std::move(titles));
  dicom::net::scp::KnownIdentities known{configuration.identities.required, configuration.identities.passcodes};
  if (known.any()) {
    options.policy.identify = [known = std::move(known)](const dicom::net::AAssociateRQ& request) {
      return dicom::net::scp::judge_identity(request, known);
    };
  }
  options.requestor.ae_title = configuration.ae_title;
  return options;
}

dicom::Result<std::shared_ptr<dicom::io::TLSContext>> tls_for(const TLSPort& tls) {
  dicom::io::TLSOptions options;
  options.certificate = tls.certificate;
  options.private_key = tls.private_key;
  options.authorities = tls.authorities;
  options.revocations = tls.revocations;
  options.require_client_certificate = tls.require_client;
  return dicom::io::TLSContext::for_server(std::move(options));
}

struct EventWords {
  std::string_view log;
  std::string_view label;
  LogLevel level;
};
EventWords words_for(ServerEvent::Kind kind) {
  switch (kind) {
    case ServerEvent::Kind::accepted: return {"association accepted", "accepted", LogLevel::info};
    case ServerEvent::Kind::rejected: return {"association rejected", "rejected", LogLevel::warning};
    case ServerEvent::Kind::ended: return {"association released", "released", LogLevel::info};
    case ServerEvent::Kind::failed: return {"association failed", "failed", LogLevel::warning};
    case ServerEvent::Kind::accepting_failed: break;
  }
  return {"accepting connections failed", "accepting_failed", LogLevel::error};
}

}  // namespace

DimseServer::DimseServer(Archive& archive, dicom::net::scu::Transcoder transcoder)
    : archive_(archive), store_(archive), find_(archive), retrieve_(archive, std::move(transcoder)) {}

dicom::Result<std::unique_ptr<DimseServer>> DimseServer::start(Archive& archive, workflow::Workflow& workflow,
                                                               dicom::net::scu::Transcoder transcoder) {
  std::unique_ptr<DimseServer> face(new DimseServer(archive, std::move(transcoder)));
  DICOM_TRY(face->retrieve_.prepare_peers());
  dicom::net::scp::Services services;
  dicom::net::scp::Handlers handlers{&face->store_, &face->find_, &face->retrieve_};
  workflow.offer(services, handlers);
  auto options = options_for(archive.configuration(), std::move(services));
  options.handlers = std::move(handlers);
  options.on_event = [raw = face.get()](const ServerEvent& event) { raw->note(event); };
  face->policies_ = std::make_unique<RestrictedPolicies>(options.policy);
  options.admit = [raw = face.get()](const dicom::net::AAssociateRQ& request, const dicom::net::PeerInfo& peer) {
    return raw->admit(request, peer);
  };
  const TLSPort& tls = archive.configuration().tls;
  if (tls.port) {
    auto encrypted = options;
    encrypted.port = *tls.port;
    encrypted.tls = DICOM_TRY(tls_for(tls));
    face->tls_server_ = DICOM_TRY(dicom::net::scp::Server::start(std::move(encrypted)));
  }
  face->server_ = DICOM_TRY(dicom::net::scp::Server::start(std::move(options)));
  return face;
}

// New associations are refused at both ports before either waits for the ones under way.
void DimseServer::stop(std::chrono::milliseconds grace) {
  std::jthread other;
  if (tls_server_) other = std::jthread([&] { tls_server_->stop(grace); });
  server_->stop(grace);
}

dicom::net::scp::Admission DimseServer::admit(const dicom::net::AAssociateRQ& request,
                                              const dicom::net::PeerInfo& peer) {
  const auto& rights = archive_.configuration().rights;
  if (rights.empty()) return {};
  const DimseRight* right = find_right(rights, {peer.calling_ae_title, peer.address, peer.certificate()});
  if (right == nullptr || right->services == DimseServices()) {
    return {.rejection = dicom::net::reject::calling_ae_title_not_recognized,
            .reason = right == nullptr
                          ? "none of the configuration's [[rights]] fits this calling AE title, address and certificate"
                          : "the [[rights]] of line " + std::to_string(right->line) + " grant it nothing"};
  }
  const DimseServices refused = asked_beyond(request, right->services);
  if (refused != DimseServices()) {
    archive_.log().warning("services refused", {{"calling", dicom::repair_utf8(peer.calling_ae_title)},
                                                {"peer", peer.address},
                                                {"asked", refused.to_string()},
                                                {"granted", right->services.to_string()},
                                                {"rights_line", right->line}});
  }
  return {.policy = policies_->policy_for(right->services)};
}

void DimseServer::note(const ServerEvent& event) {
  const EventWords words = words_for(event.kind);
  archive_.log().write(words.level, words.log,
                       {{"calling", dicom::repair_utf8(event.peer.calling_ae_title)},
                        {"called", dicom::repair_utf8(event.peer.called_ae_title)},
                        {"peer", event.peer.address},
                        {"tls", event.peer.security},
                        {"reason", dicom::repair_utf8(event.message)}});
  archive_.metrics()
      .counter("isocenter_dimse_associations_total", "DIMSE associations, by what became of them",
               {{"event", words.label}})
      .add();
}

}  // namespace archive
