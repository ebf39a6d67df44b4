// dicom serve: the archive with its DIMSE and HTTP faces.
#include <csignal>
#include <cstdio>

#include "archive/archive.h"
#include "archive/dimse_api/dimse_server.h"
#include "archive/http_api/http_api.h"
#include "archive/workflow/workflow.h"
#include "cli/console.h"
#include "cli/decompress.h"
#include "cli/verbs.h"
#include "dicom/http/server.h"

namespace dicom::cli {
namespace {

constexpr std::chrono::seconds grace{10};

struct Options {
  std::optional<std::string> data, ae, bind, config;
  std::optional<std::string> dicom_port, http_port, tls_port, hl7_port;
  std::optional<std::string> tls_certificate, tls_key, tls_authorities, tls_revocations;
  bool tls_require_client = false;
  std::vector<std::string> peers;
};

Result<std::uint16_t> parse_port(const std::string& text) {
  std::size_t used = 0;
  long number = -1;
  try {
    number = std::stol(text, &used);
  } catch (const std::exception&) {
    used = 0;
  }
  if (used == text.size() && number >= 0 && number <= 65535) return static_cast<std::uint16_t>(number);
  return Error{ErrorCode::invalid_argument, "'" + text + "' is not a port: 0 to 65535", {}, {}};
}

// Defaults, then the file, then the command line.
Result<archive::Configuration> configure(const Options& options) {
  archive::Configuration configuration;
  configuration.data_folder = archive::default_data_folder();
  if (options.config) DICOM_TRY(archive::read_configuration(*options.config, configuration));
  if (options.data) configuration.data_folder = *options.data;
  if (options.ae) configuration.ae_title = *options.ae;
  if (options.bind) configuration.bind_address = *options.bind;
  if (options.dicom_port) configuration.dicom_port = DICOM_TRY(parse_port(*options.dicom_port));
  if (options.http_port) configuration.http_port = DICOM_TRY(parse_port(*options.http_port));
  if (options.tls_port) configuration.tls.port = DICOM_TRY(parse_port(*options.tls_port));
  if (options.hl7_port) configuration.workflow.hl7_port = DICOM_TRY(parse_port(*options.hl7_port));
  if (options.tls_certificate) configuration.tls.certificate = *options.tls_certificate;
  if (options.tls_key) configuration.tls.private_key = *options.tls_key;
  if (options.tls_authorities) configuration.tls.authorities = *options.tls_authorities;
  if (options.tls_revocations) configuration.tls.revocations = *options.tls_revocations;
  if (options.tls_require_client) configuration.tls.require_client = true;
  for (const std::string& text : options.peers) {
    const archive::Peer peer = DICOM_TRY(archive::parse_peer(text));
    std::erase_if(configuration.peers, [&](const archive::Peer& known) { return known.ae_title == peer.ae_title; });
    configuration.peers.push_back(peer);
  }
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

std::string port_advice(const Error& error, const char* option) {
  return error.to_string() + "\nChoose another port with " + option + " N; 0 takes any free one";
}

// Waits for SIGINT or SIGTERM, which were blocked before any thread was made.
int wait_for_signal(const sigset_t& signals) {
  int number = 0;
  ::sigwait(&signals, &number);
  return number;
}

int serve(const archive::Configuration& configuration, const sigset_t& signals) {
  archive::Log log;
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
  const auto web = http::Server::start(http_options(configuration, **archive),
                                       archive::http_api::make_router(**archive, **workflow));
  if (!web) {
    print_error("serve", port_advice(web.error(), "--http-port"));
    return exit_failure;
  }
  if (const auto listening = (*workflow)->listen(); !listening) {
    print_error("serve", port_advice(listening.error(), "--hl7-port"));
    return exit_failure;
  }
  const std::string host = configuration.bind_address.find(':') == std::string::npos
                               ? configuration.bind_address
                               : "[" + configuration.bind_address + "]";
  const std::string tls =
      (*dimse)->tls_port() == 0 ? "" : "DICOM with TLS at port " + std::to_string((*dimse)->tls_port()) + ", ";
  const std::string hl7 =
      (*workflow)->hl7_port() == 0 ? "" : "HL7 at port " + std::to_string((*workflow)->hl7_port()) + ", ";
  print("Isocenter is ready: DICOM " + configuration.ae_title + "@" + host + ":" + std::to_string((*dimse)->port()) +
        ", page http://" + host + ":" + std::to_string((*web)->port()) + "/, " + tls + hl7 + "data in " +
        configuration.data_folder.string() + "\n");
  std::fflush(stdout);
  wait_for_signal(signals);
  log.info("stopping");
  (*dimse)->stop(grace);
  (*web)->stop();
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
  arguments.option("--bind", options.bind, "ADDRESS", "Address to listen on, normally 127.0.0.1: this machine only");
  arguments.option("--peer", options.peers, "AE@host:port", "A system that may be sent to (C-MOVE destination)");
  arguments.option("--config", options.config, "FILE.toml", "Configuration file; the command line goes before it");
  if (const auto code = arguments.parse()) return *code;
  const auto configuration = configure(options);
  if (!configuration) return arguments.usage_error(configuration.error().to_string());

  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return serve(*configuration, signals);
}

}  // namespace dicom::cli
