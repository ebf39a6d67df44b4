// dicom serve: the archive with its DIMSE and HTTP faces.
#include <cstdio>

#include "archive/access/users.h"
#include "archive/archive.h"
#include "archive/dimse_api/dimse_server.h"
#include "archive/http_api/http_api.h"
#include "archive/workflow/workflow.h"
#include "cli/console.h"
#include "cli/decompress.h"
#include "cli/listening.h"
#include "cli/peers_file.h"
#include "cli/spare_memory.h"
#include "cli/verbs.h"
#include "dicom/discovery/announcement.h"
#include "dicom/http/server.h"

namespace dicom::cli {
namespace {

constexpr std::chrono::seconds grace{10};

struct Options {
  std::optional<std::string> data, ae, bind, config;
  std::optional<std::string> dicom_port, http_port, tls_port, hl7_port;
  std::optional<std::string> tls_certificate, tls_key, tls_authorities, tls_revocations;
  bool tls_require_client = false;
  bool announce = false, no_announce = false;
  std::optional<std::string> https_port, https_certificate, https_key;
  bool open = false;
  std::vector<std::string> peers;
};

// --peer: AE@host:port, or a name of the peers file with what that says.
Result<archive::Peer> read_peer(const std::string& text) {
  const NamedPeer named = DICOM_TRY(find_peer(default_peers_file(), text));
  archive::Peer peer = DICOM_TRY(archive::parse_peer(named.address));
  peer.as = named.as.value_or("");
  const bool has_files = named.tls_ca || named.tls_certificate || named.tls_key;
  if (!named.tls.value_or(has_files)) return peer;
  archive::PeerTLS& tls = peer.tls.emplace();
  tls.authorities = named.tls_ca.value_or("");
  tls.certificate = named.tls_certificate.value_or("");
  tls.private_key = named.tls_key.value_or("");
  tls.server_name = named.tls_name.value_or("");
  tls.verify = named.tls_verify.value_or(true);
  tls.check_host = named.tls_check_host.value_or(true);
  return peer;
}

// Defaults, then the file, then the command line.
Result<archive::Configuration> configure(const Options& options) {
  archive::Configuration configuration;
  configuration.data_folder = archive::default_data_folder();
  if (options.config) DICOM_TRY(archive::read_configuration(*options.config, configuration));
  if (options.data) configuration.data_folder = *options.data;
  if (options.ae) configuration.ae_title = *options.ae;
  if (options.bind) configuration.bind_address = *options.bind;
  if (options.dicom_port) configuration.dicom_port = DICOM_TRY(parse_port("--dicom-port", *options.dicom_port));
  if (options.http_port) configuration.http_port = DICOM_TRY(parse_port("--http-port", *options.http_port));
  if (options.tls_port) configuration.tls.port = DICOM_TRY(parse_port("--tls-port", *options.tls_port));
  if (options.hl7_port) configuration.workflow.hl7_port = DICOM_TRY(parse_port("--hl7-port", *options.hl7_port));
  if (options.tls_certificate) configuration.tls.certificate = *options.tls_certificate;
  if (options.tls_key) configuration.tls.private_key = *options.tls_key;
  if (options.tls_authorities) configuration.tls.authorities = *options.tls_authorities;
  if (options.tls_revocations) configuration.tls.revocations = *options.tls_revocations;
  if (options.announce || options.no_announce) configuration.announce = options.announce;
  if (options.tls_require_client) configuration.tls.require_client = true;
  if (options.https_port) configuration.web.https_port = DICOM_TRY(parse_port("--https-port", *options.https_port));
  if (options.https_certificate) configuration.web.certificate = *options.https_certificate;
  if (options.https_key) configuration.web.private_key = *options.https_key;
  if (options.open) configuration.web.open = true;
  for (const std::string& text : options.peers) {
    const archive::Peer peer = DICOM_TRY(read_peer(text));
    std::erase_if(configuration.peers, [&](const archive::Peer& known) { return known.ae_title == peer.ae_title; });
    configuration.peers.push_back(peer);
  }
  if (!configuration.search_attributes) configuration.search_attributes.emplace();
  DICOM_TRY(archive::check(configuration));
  return configuration;
}

http::ServerOptions http_options(const archive::Configuration& configuration, archive::Archive& archive) {
  http::ServerOptions options;
  options.address = configuration.bind_address == "localhost" ? "127.0.0.1" : configuration.bind_address;
  options.port = configuration.http_port;
  options.maximum_connections = configuration.limits.http_connections;
  options.access_hook = [&archive](const http::Access& access) {
    archive.metrics()
        .histogram("isocenter_http_request_seconds", "Duration of HTTP requests.",
                   {{"method", access.method == "GET" || access.method == "POST" ? access.method : "other"}})
        .observe(static_cast<double>(access.duration.count()) / 1e6);
    archive.metrics().counter("isocenter_http_sent_bytes_total", "Bytes of HTTP answers.").add(access.bytes);
    // The query of a search names patients: only the path is logged.
    archive.log().debug("http", {{"method", access.method},
                                 {"path", access.target.substr(0, access.target.find('?'))},
                                 {"status", access.status}});
  };
  return options;
}

http::ServerOptions https_options(const archive::Configuration& configuration, archive::Archive& archive) {
  http::ServerOptions options = http_options(configuration, archive);
  options.port = *configuration.web.https_port;
  options.tls.emplace();
  options.tls->certificate = configuration.web.certificate;
  options.tls->private_key = configuration.web.private_key;
  return options;
}

std::string port_advice(const Error& error, const char* option) {
  return error.to_string() + "\nChoose another port with " + option + " N; 0 takes any free one";
}

// Null: nobody is told, and the log says why.
std::unique_ptr<discovery::Announcement> announce(archive::Archive& archive, const archive::DimseServer& dimse,
                                                  const http::Server& web) {
  const archive::Configuration& configuration = archive.configuration();
  if (!configuration.is_announced()) return nullptr;
  const std::string& title = configuration.ae_title;
  std::vector<discovery::Service> services{
      {title, std::string(discovery::dicom_service), {}, {}, dimse.port(), {{"AET", title}}},
      {title, std::string(discovery::http_service), {}, {}, web.port(), {{"path", "/dicom-web"}}}};
  if (dimse.tls_port() != 0) {
    services.push_back({title, std::string(discovery::dicom_tls_service), {}, {}, dimse.tls_port(), {{"AET", title}}});
  }
  auto announced = discovery::Announcement::start(std::move(services), [&archive](const std::string& what) {
    archive.log().info("announcement", {{"note", what}});
  });
  if (announced) return std::move(*announced);
  archive.log().info("not announced in the network", {{"reason", announced.error().message}});
  return nullptr;
}

void reload(const Options& options, archive::Archive& archive) {
  const auto configuration = configure(options);
  if (!configuration) {
    archive.log().error("configuration not reloaded", {{"what", configuration.error().to_string()}});
    return;
  }
  const auto later = archive.reload(*configuration);
  if (!later) return archive.log().error("configuration not reloaded", {{"what", later.error().to_string()}});
  archive.log().info("configuration reloaded", {{"peers", archive.configuration().peers.size()}});
  for (const std::string& key : *later) archive.log().warning("changed, but needs a restart", {{"key", key}});
}

int serve(const archive::Configuration& configuration, const Options& options, const EndSignals& signals) {
  archive::Log log(2, configuration.debug_log ? archive::LogLevel::debug : archive::LogLevel::info,
                   configuration.json_log ? archive::LogFormat::json : archive::LogFormat::text);
  const auto archive = archive::Archive::open(configuration, log);
  if (!archive) {
    print_error("serve", archive.error());
    return exit_failure;
  }
  const auto workflow = archive::workflow::Workflow::open(**archive);
  if (!workflow) {
    print_error("serve", workflow.error());
    return exit_failure;
  }
  const auto dimse = archive::DimseServer::start(**archive, **workflow, &decompress);
  if (!dimse) {
    print_error("serve", port_advice(dimse.error(), "--dicom-port"));
    return exit_failure;
  }
  const auto transfers = archive::transfer::Transfers::open(**archive, &decompress);
  if (!transfers) {
    print_error("serve", transfers.error());
    return exit_failure;
  }
  const auto labels = archive::labels::Labels::open(
      {.folder = configuration.data_folder, .durable = configuration.durable, .read_only = (*archive)->is_read_only()});
  if (!labels) {
    print_error("serve", labels.error());
    return exit_failure;
  }
  archive::access::Users users(archive::access::users_file(configuration.data_folder));
  archive::http_api::AccessGuard guard(configuration, users);
  const auto web =
      http::Server::start(http_options(configuration, **archive),
                          archive::http_api::make_router(**archive, **workflow, **transfers, **labels, guard));
  if (!web) {
    print_error("serve", port_advice(web.error(), "--http-port"));
    return exit_failure;
  }
  if (const auto listening = (*workflow)->listen(); !listening) {
    print_error("serve", port_advice(listening.error(), "--hl7-port"));
    return exit_failure;
  }
  std::unique_ptr<http::Server> https;
  if (configuration.web.https_port) {
    auto started =
        http::Server::start(https_options(configuration, **archive),
                            archive::http_api::make_router(**archive, **workflow, **transfers, **labels, guard));
    if (!started) {
      print_error("serve", port_advice(started.error(), "--https-port"));
      return exit_failure;
    }
    https = *std::move(started);
  }
  const std::string host = configuration.bind_address.find(':') == std::string::npos
                               ? configuration.bind_address
                               : "[" + configuration.bind_address + "]";
  const std::string tls =
      (*dimse)->tls_port() == 0 ? "" : "DICOM with TLS at port " + std::to_string((*dimse)->tls_port()) + ", ";
  const std::string hl7 =
      (*workflow)->hl7_port() == 0 ? "" : "HL7 at port " + std::to_string((*workflow)->hl7_port()) + ", ";
  const std::string secure =
      https ? "and https://" + host + ":" + std::to_string(https->port()) + "/, " : std::string();
  print("Isocenter is ready: DICOM " + configuration.ae_title + "@" + host + ":" + std::to_string((*dimse)->port()) +
        ", page http://" + host + ":" + std::to_string((*web)->port()) + "/, " + secure + tls + hl7 + "data in " +
        configuration.data_folder.string() + "\n");
  std::fflush(stdout);
  // Standard output has that one line, which scripts read: this goes where the log goes.
  log.info("access", {{"who", archive::http_api::access_summary(configuration, users)}});
  auto announcement = announce(**archive, **dimse, **web);
  const SpareMemory spare;
  signals.wait([&] { reload(options, **archive); });
  log.info("stopping");
  announcement.reset();
  (*dimse)->stop(grace);
  (*web)->stop();
  if (https) https->stop();
  (*archive)->stop();
  return exit_success;
}

}  // namespace

int run_serve(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom serve                                       on this machine only, data in your home folder\n"
      "  dicom serve --data /srv/dicom --bind 0.0.0.0      for the whole network\n"
      "  dicom serve --peer WS1@10.0.0.7:104               a system that C-MOVE may send to\n"
      "  dicom serve --tls-port 2762 --tls-cert us.pem     TLS beside the port without it\n"
      "  dicom serve --config isocenter.toml\n");
  arguments.option("--data", options.data, "FOLDER", "Where studies and index are kept");
  arguments.option("--ae", options.ae, "TITLE", "Our AE title, normally ISOCENTER");
  arguments.option("--dicom-port", options.dicom_port, "N", "Port of DICOM associations, normally 11112");
  arguments.option("--tls-port", options.tls_port, "N", "Another port of DICOM associations, with TLS, normally 2762");
  arguments.option("--tls-cert", options.tls_certificate, "FILE", "Our certificate for it (PEM)");
  arguments.option("--tls-key", options.tls_key, "FILE", "Its private key, if that is in another file");
  arguments.option("--tls-ca", options.tls_authorities, "FILE", "Who signs clients' certificates (file or folder)");
  arguments.option("--tls-crl", options.tls_revocations, "FILE", "Revoked certificates (file or folder)");
  arguments.flag("--tls-require-client", options.tls_require_client, "Refuse clients without a trusted certificate");
  arguments.option("--http-port", options.http_port, "N", "Port of the page and DICOMweb, normally 8080");
  arguments.option("--hl7-port", options.hl7_port, "N",
                   "Port for orders and patients' data by HL7 (MLLP); none if not given");
  arguments.option("--https-port", options.https_port, "N", "Another port of both, with TLS, normally 8443");
  arguments.option("--https-cert", options.https_certificate, "FILE", "The certificate for it (PEM)");
  arguments.option("--https-key", options.https_key, "FILE", "Its private key, if that is in another file");
  arguments.flag("--open", options.open, "Everybody who reaches us may use page and DICOMweb, without logging in");
  arguments.option("--bind", options.bind, "ADDRESS", "Address to listen on, normally 127.0.0.1: this machine only");
  arguments.flag("--announce", options.announce, "Tell the network (DNS-SD), also at 127.0.0.1");
  arguments.flag("--no-announce", options.no_announce, "Do not tell the network; else it is told unless at 127.0.0.1");
  arguments.option("--peer", options.peers, "ADDR",
                   "A system that may be sent to (C-MOVE destination): AE@host:port or its name");
  arguments.option("--config", options.config, "FILE.toml", "Configuration file; the command line goes before it");
  if (const auto code = arguments.parse()) return *code;
  const auto configuration = configure(options);
  if (!configuration) return arguments.usage_error(configuration.error().to_string());

  const EndSignals signals(EndSignals::Reload::asked_by_hangup);
  return serve(*configuration, options, signals);
}

}  // namespace dicom::cli
