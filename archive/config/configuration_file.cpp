// The TOML file. Every key is a row of a table; what is in no table is refused.
#include <fstream>
#include <iterator>
#include <limits>
#include <string>

#include "archive/config/configuration.h"
#include "archive/config/sections.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

Result<void> parse_configuration(std::string_view toml_text, std::string_view name, Configuration& to) {
  const toml::parse_result parsed = toml::parse(toml_text);
  if (!parsed) return wrong(name, parsed.error().source(), std::string(parsed.error().description()));
  constexpr std::int64_t last_port = std::numeric_limits<std::uint16_t>::max();
  TableReader reader(name, "");
  reader.text("data", [&to](std::string value) { to.data_folder = std::move(value); });
  reader.text("ae_title", [&to](std::string value) { to.ae_title = std::move(value); });
  reader.text("bind", [&to](std::string value) { to.bind_address = std::move(value); });
  reader.number("dicom_port", to.dicom_port, 0, last_port);
  reader.number("http_port", to.http_port, 0, last_port);
  reader.flag("accept_any_called_title", to.accept_any_called_title);
  reader.flag("durable", to.durable);
  bool announce = false;
  reader.flag("announce", announce);
  reader.flag("json_log", to.json_log);
  reader.flag("debug_log", to.debug_log);
  reader.any("peers", [&](const toml::node& node) { return read_peers(name, node, to.peers); });
  reader.any("identities", [&](const toml::node& node) { return read_identities(name, node, to.identities); });
  reader.any("tls", [&](const toml::node& node) { return read_tls(name, node, to.tls); });
  reader.any("workflow", [&](const toml::node& node) { return read_workflow(name, node, to.workflow); });
  reader.any("web", [&](const toml::node& node) { return read_web(name, node, to.web); });
  reader.any("limits", [&](const toml::node& node) { return read_limits(name, node, to.limits); });
  reader.any("scrubbing", [&](const toml::node& node) { return read_scrubbing(name, node, to.scrubbing); });
  reader.any("webhooks", [&](const toml::node& node) { return read_webhooks(name, node, to.webhooks); });
  reader.any("search", [&](const toml::node& node) { return read_search(name, node, to.search_attributes.emplace()); });
  reader.any("rights", [&](const toml::node& node) { return read_rights(name, node, to.rights); });
  reader.any("rejection", [&](const toml::node& node) { return read_rejection(name, node, to.rejection); });
  reader.any("keeping", [&](const toml::node& node) { return read_keeping(name, node, to.keeping); });
  DICOM_TRY(reader.read(parsed.table()));
  if (parsed.table().contains("announce")) to.announce = announce;
  return {};
}

Result<void> read_configuration(const std::filesystem::path& path, Configuration& to) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{ErrorCode::not_found, "the configuration file " + path.string() + " cannot be read", {}, {}};
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return parse_configuration(text, path.string(), to);
}

}  // namespace archive
