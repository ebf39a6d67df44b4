// The TOML file. Every key is a row of a table; what is in no table is refused.
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <fstream>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <string>

#include "archive/config/configuration.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

Error wrong(std::string_view name, const toml::source_region& where, std::string message) {
  return {ErrorCode::invalid_argument,
          std::string(name) + ':' + std::to_string(where.begin.line) + ": " + std::move(message),
          {},
          {}};
}

/// Reads one table: each known key with its own function.
class TableReader {
 public:
  TableReader(std::string_view file, std::string prefix) : file_(file), prefix_(std::move(prefix)) {}

  template <class N>
  void number(std::string key, N& to, std::int64_t least, std::int64_t most) {
    keys_[key] = [this, key, &to, least, most](const toml::node& node) -> Result<void> {
      const auto* value = node.as_integer();
      if (value == nullptr) return failed(node, key, "must be an integer");
      if (value->get() < least || value->get() > most)
        return failed(node, key, "must be " + std::to_string(least) + " to " + std::to_string(most));
      to = static_cast<N>(value->get());
      return {};
    };
  }
  void text(std::string key, const std::function<void(std::string)>& use) {
    keys_[key] = [this, key, use](const toml::node& node) -> Result<void> {
      const auto* value = node.as_string();
      if (value == nullptr) return failed(node, key, "must be a string");
      use(value->get());
      return {};
    };
  }
  void flag(std::string key, bool& to) {
    keys_[key] = [this, key, &to](const toml::node& node) -> Result<void> {
      const auto* value = node.as_boolean();
      if (value == nullptr) return failed(node, key, "must be true or false");
      to = value->get();
      return {};
    };
  }
  void any(std::string key, std::function<Result<void>(const toml::node&)> use) {
    keys_[std::move(key)] = std::move(use);
  }

  Result<void> read(const toml::table& table) const {
    for (const auto& [key, node] : table) {
      const auto known = keys_.find(std::string(key.str()));
      if (known == keys_.end())
        return wrong(file_, key.source(), "unknown key '" + prefix_ + std::string(key.str()) + "'");
      DICOM_TRY(known->second(node));
    }
    return {};
  }

  Error failed(const toml::node& node, const std::string& key, std::string message) const {
    return wrong(file_, node.source(), "'" + prefix_ + key + "' " + std::move(message));
  }

 private:
  std::string_view file_;
  std::string prefix_;
  std::map<std::string, std::function<Result<void>(const toml::node&)>> keys_;
};

Result<void> read_limits(std::string_view name, const toml::node& node, Limits& to) {
  constexpr std::int64_t terabyte = std::int64_t{1} << 40;
  TableReader reader(name, "limits.");
  if (!node.is_table()) return wrong(name, node.source(), "'limits' must be a table");
  reader.number("associations", to.associations, 1, 100'000);
  reader.number("http_connections", to.http_connections, 1, 100'000);
  reader.number("pack_part_size", to.pack_part_size, 1 << 20, terabyte);
  reader.number("header_size", to.header_size, 1 << 20, std::int64_t{1} << 32);
  reader.number("metadata_cache_size", to.metadata_cache_size, 0, terabyte);
  reader.number("reserved_space", to.reserved_space, 0, terabyte);
  std::int64_t idle = to.association_idle.count();
  reader.number("association_idle", idle, 1, 86'400);
  DICOM_TRY(reader.read(*node.as_table()));
  to.association_idle = std::chrono::seconds(idle);
  return {};
}

Result<void> read_tls(std::string_view name, const toml::node& node, TLSPort& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'tls' must be a table");
  TableReader reader(name, "tls.");
  reader.number("port", to.port.emplace(), 0, std::numeric_limits<std::uint16_t>::max());
  reader.text("certificate", [&to](std::string value) { to.certificate = std::move(value); });
  reader.text("private_key", [&to](std::string value) { to.private_key = std::move(value); });
  reader.text("authorities", [&to](std::string value) { to.authorities = std::move(value); });
  reader.text("revocations", [&to](std::string value) { to.revocations = std::move(value); });
  reader.flag("require_client", to.require_client);
  if (!node.as_table()->contains("port")) return wrong(name, node.source(), "'tls' needs a port");
  return reader.read(*node.as_table());
}

Result<std::vector<std::string>> read_texts(std::string_view name, std::string_view key, const toml::node& node) {
  const auto* list = node.as_array();
  const std::string wanted = "'" + std::string(key) + "' must be a list of strings";
  if (list == nullptr) return wrong(name, node.source(), wanted);
  std::vector<std::string> texts;
  for (const toml::node& element : *list) {
    const auto* text = element.as_string();
    if (text == nullptr) return wrong(name, element.source(), wanted);
    texts.push_back(text->get());
  }
  return texts;
}

// stations = {CT = ["CT1", "CT2"], MR = ["MR1"]}
Result<void> read_stations(std::string_view name, const toml::node& node, WorkflowConfiguration& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'workflow.stations' must be a table of lists, by modality");
  for (const auto& [modality, titles] : *node.as_table()) {
    to.stations[std::string(modality.str())] = DICOM_TRY(read_texts(name, "workflow.stations", titles));
  }
  return {};
}

Result<void> read_workflow(std::string_view name, const toml::node& node, WorkflowConfiguration& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'workflow' must be a table");
  TableReader reader(name, "workflow.");
  std::uint16_t port = 0;
  reader.number("hl7_port", port, 0, std::numeric_limits<std::uint16_t>::max());
  reader.text("hl7_bind", [&to](std::string value) { to.hl7_bind = std::move(value); });
  reader.number("offered_days", to.offered_days, 0, 36'500);
  reader.any("stations", [&](const toml::node& value) { return read_stations(name, value, to); });
  reader.any("notify", [&](const toml::node& value) -> Result<void> {
    to.notify = DICOM_TRY(read_texts(name, "workflow.notify", value));
    return {};
  });
  DICOM_TRY(reader.read(*node.as_table()));
  if (node.as_table()->contains("hl7_port")) to.hl7_port = port;
  return {};
}

// peers = ["AE@host:port", ...]
Result<void> read_peers(std::string_view name, const toml::node& node, std::vector<Peer>& to) {
  const auto* list = node.as_array();
  if (list == nullptr) return wrong(name, node.source(), "'peers' must be a list of \"AE@host:port\"");
  to.clear();
  for (const toml::node& element : *list) {
    const auto* text = element.as_string();
    if (text == nullptr) return wrong(name, element.source(), "'peers' must be a list of \"AE@host:port\"");
    auto peer = parse_peer(text->get());
    if (!peer) return wrong(name, element.source(), "'peers': " + peer.error().message);
    to.push_back(*std::move(peer));
  }
  return {};
}

}  // namespace

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
  reader.any("peers", [&](const toml::node& node) { return read_peers(name, node, to.peers); });
  reader.any("tls", [&](const toml::node& node) { return read_tls(name, node, to.tls); });
  reader.any("workflow", [&](const toml::node& node) { return read_workflow(name, node, to.workflow); });
  reader.any("limits", [&](const toml::node& node) { return read_limits(name, node, to.limits); });
  return reader.read(parsed.table());
}

Result<void> read_configuration(const std::filesystem::path& path, Configuration& to) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{ErrorCode::not_found, "the configuration file " + path.string() + " cannot be read", {}, {}};
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return parse_configuration(text, path.string(), to);
}

}  // namespace archive
