#include "archive/dimse_api/dimse_server.h"

#include "dicom/net/scp/policy.h"

namespace archive {
namespace {

using dicom::net::scp::ServerEvent;

dicom::net::scp::ServerOptions options_for(const Configuration& configuration) {
  dicom::net::scp::Services services;
  services.storage = services.find = services.get = services.move = true;
  std::vector<std::string> titles;
  if (!configuration.accept_any_called_title) titles = {configuration.ae_title};
  dicom::net::scp::ServerOptions options;
  options.host = configuration.bind_address;
  options.port = configuration.dicom_port;
  options.maximum_associations = configuration.limits.associations;
  options.timeouts.idle = configuration.limits.association_idle;
  options.policy = dicom::net::scp::make_policy(services, std::move(titles));
  options.requestor.ae_title = configuration.ae_title;
  return options;
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

dicom::Result<std::unique_ptr<DimseServer>> DimseServer::start(Archive& archive,
                                                               dicom::net::scu::Transcoder transcoder) {
  std::unique_ptr<DimseServer> face(new DimseServer(archive, std::move(transcoder)));
  auto options = options_for(archive.configuration());
  options.handlers = {&face->store_, &face->find_, &face->retrieve_};
  options.on_event = [raw = face.get()](const ServerEvent& event) { raw->note(event); };
  face->server_ = DICOM_TRY(dicom::net::scp::Server::start(std::move(options)));
  return face;
}

void DimseServer::note(const ServerEvent& event) {
  const EventWords words = words_for(event.kind);
  archive_.log().write(words.level, words.log,
                       {{"calling", event.peer.calling_ae_title},
                        {"called", event.peer.called_ae_title},
                        {"peer", event.peer.address},
                        {"reason", event.message}});
  archive_.metrics()
      .counter("isocenter_dimse_associations_total", "DIMSE associations, by what became of them",
               {{"event", words.label}})
      .add();
}

}  // namespace archive
