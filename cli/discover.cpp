// dicom discover: what DICOM systems announce themselves in the network (DNS-SD).
#include <fmt/format.h>

#include "cli/console.h"
#include "cli/network.h"
#include "cli/table.h"
#include "cli/verbs.h"
#include "dicom/discovery/browse.h"

namespace dicom::cli {
namespace {

using discovery::Service;

struct Found {
  Service service;
  std::string address;  ///< AE@host:port, or the URL of a DICOMweb service
  bool tls = false;
};

std::string host_of(const Service& service) {
  return service.address.find(':') == std::string::npos ? service.address : "[" + service.address + "]";
}

// Nothing: it is of no use to us, e.g. a printer's web page.
std::optional<Found> describe(const Service& service) {
  if (service.type == discovery::http_service) {
    const std::string path = service.web_path();
    if (path.empty()) return std::nullopt;
    return Found{service, fmt::format("http://{}:{}{}", host_of(service), service.port, path), false};
  }
  if (!net::is_valid_ae_title(service.ae_title())) return std::nullopt;
  return Found{service, fmt::format("{}@{}:{}", service.ae_title(), host_of(service), service.port),
               service.type == discovery::dicom_tls_service};
}

void print_json(const std::vector<Found>& all) {
  std::string text = "[";
  for (const Found& found : all) {
    text += fmt::format("{}\n  {{\"name\":\"{}\",\"type\":\"{}\",\"address\":\"{}\",\"host\":\"{}\",\"tls\":{}}}",
                        text.size() == 1 ? "" : ",", json_escaped(found.service.name), json_escaped(found.service.type),
                        json_escaped(found.address), json_escaped(found.service.host), found.tls);
  }
  print(text + (all.empty() ? "]\n" : "\n]\n"));
}

// For the peers file. What a JSON string may be, a basic string of TOML may be too.
void print_toml(const std::vector<Found>& all) {
  for (const Found& found : all) {
    if (found.service.type == discovery::http_service) continue;
    print(fmt::format("[\"{}\"]\naddress = \"{}\"\n{}\n", json_escaped(found.service.name), json_escaped(found.address),
                      found.tls ? "tls = true\n" : ""));
  }
}

void print_table(const std::vector<Found>& all) {
  Table table({"ADDRESS", "TLS", "NAME", "HOST"});
  for (const Found& found : all) {
    table.add({printable(found.address), found.tls ? "yes" : "", printable(found.service.name),
               printable(found.service.host)});
  }
  print(table.text());
}

}  // namespace

int run_discover(Arguments& arguments) {
  std::int64_t seconds = 3;
  bool json = false;
  bool toml = false;
  arguments.examples(
      "  dicom discover                     who is there?\n"
      "  dicom discover --toml >> ~/.config/isocenter/peers.toml      ... and may be called by name from now on\n"
      "Finds what announces itself by DNS-SD (PS3.15 H.2): _dicom._tcp, _dicom-tls._tcp, and DICOMweb services among\n"
      "_http._tcp. That needs avahi-daemon on this machine.\n");
  arguments.option("--seconds", seconds, "N", "How long to listen at most");
  arguments.flag("--toml", toml, "Print entries for the peers file");
  arguments.flag("--json", json, "Print the result as JSON");
  if (const auto code = arguments.parse()) return *code;
  if (seconds < 1 || seconds > 600) return arguments.usage_error("--seconds is from 1 to 600");
  const std::string_view types[] = {discovery::dicom_service, discovery::dicom_tls_service, discovery::http_service};
  const auto services = discovery::browse(types, std::chrono::seconds(seconds));
  if (!services) {
    print_error("discover", services.error().message);
    return exit_failure;
  }
  std::vector<Found> all;
  for (const Service& service : *services) {
    if (auto found = describe(service)) all.push_back(std::move(*found));
  }
  if (json) {
    print_json(all);
  } else if (toml) {
    print_toml(all);
  } else if (all.empty()) {
    print_error("discover", "nobody announces a DICOM service here");
  } else {
    print_table(all);
  }
  return exit_success;
}

}  // namespace dicom::cli
