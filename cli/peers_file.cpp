#define TOML_EXCEPTIONS 0
#include "cli/peers_file.h"

#include <toml++/toml.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

Error wrong(const fs::path& file, const toml::source_region& where, const std::string& message) {
  return {ErrorCode::invalid_argument, file.string() + ':' + std::to_string(where.begin.line) + ": " + message};
}

// One peer's table. Unknown keys are errors: a mistyped tls would otherwise send in the clear.
class PeerReader {
 public:
  PeerReader(const fs::path& file, const std::string& name) : file_(file), name_(name) {}

  Result<NamedPeer> read(const toml::table& table) {
    for (const auto& [key, node] : table) DICOM_TRY(read(key, node));
    if (peer_.address.empty()) return wrong(file_, table.source(), "[" + name_ + "] has no address = \"AE@host:port\"");
    return std::move(peer_);
  }

 private:
  Result<void> read(const toml::key& key, const toml::node& node) {
    const std::string_view name = key.str();
    if (name == "address") return text(key, node, peer_.address);
    if (name == "as") return text(key, node, peer_.as.emplace());
    if (name == "tls") return flag(key, node, peer_.tls.emplace());
    if (name == "tls_ca") return path(key, node, peer_.tls_ca.emplace());
    if (name == "tls_cert") return path(key, node, peer_.tls_certificate.emplace());
    if (name == "tls_key") return path(key, node, peer_.tls_key.emplace());
    if (name == "tls_name") return text(key, node, peer_.tls_name.emplace());
    if (name == "tls_verify") return flag(key, node, peer_.tls_verify.emplace());
    if (name == "tls_check_host") return flag(key, node, peer_.tls_check_host.emplace());
    return wrong(file_, key.source(), "[" + name_ + "] has the unknown key '" + std::string(name) + "'");
  }
  Result<void> text(const toml::key& key, const toml::node& node, std::string& to) {
    const auto* value = node.as_string();
    if (value == nullptr) return wrong(file_, node.source(), "'" + std::string(key.str()) + "' must be a string");
    to = value->get();
    return {};
  }
  Result<void> flag(const toml::key& key, const toml::node& node, bool& to) {
    const auto* value = node.as_boolean();
    if (value == nullptr) return wrong(file_, node.source(), "'" + std::string(key.str()) + "' must be true or false");
    to = value->get();
    return {};
  }
  Result<void> path(const toml::key& key, const toml::node& node, std::string& to) {
    DICOM_TRY(text(key, node, to));
    to = (file_.parent_path() / to).string();
    return {};
  }

  const fs::path& file_;
  const std::string& name_;
  NamedPeer peer_;
};

std::string names_in(const toml::table& table) {
  std::string names;
  for (const auto& [key, node] : table) names += (names.empty() ? "" : ", ") + std::string(key.str());
  return names.empty() ? "no names" : names;
}

}  // namespace

fs::path default_peers_file() {
  if (const char* file = std::getenv("ISOCENTER_PEERS"); file != nullptr && *file != '\0') return file;
  const char* base = std::getenv("XDG_CONFIG_HOME");
  if (base != nullptr && *base != '\0') return fs::path(base) / "isocenter" / "peers.toml";
  const char* home = std::getenv("HOME");
  return fs::path(home != nullptr ? home : ".") / ".config" / "isocenter" / "peers.toml";
}

Result<NamedPeer> find_named_peer(const fs::path& file, std::string_view name) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) {
    return Error{ErrorCode::not_found, "\"" + std::string(name) +
                                           "\" is not an address as AE@host:port, and there is no file " +
                                           file.string() + " with names"};
  }
  const std::string content{std::istreambuf_iterator<char>(stream), {}};
  const toml::parse_result parsed = toml::parse(content);
  if (!parsed) return wrong(file, parsed.error().source(), std::string(parsed.error().description()));
  const toml::node* found = parsed.table().get(name);
  if (found == nullptr) {
    return Error{ErrorCode::not_found, "\"" + std::string(name) + "\" is not an address as AE@host:port, and not in " +
                                           file.string() + ", which has " + names_in(parsed.table())};
  }
  if (!found->is_table())
    return wrong(file, found->source(), "'" + std::string(name) + "' must be a table: [" + std::string(name) + "]");
  return PeerReader(file, std::string(name)).read(*found->as_table());
}

Result<NamedPeer> find_peer(const fs::path& file, std::string_view name_or_address) {
  if (name_or_address.find('@') == std::string_view::npos) return find_named_peer(file, name_or_address);
  NamedPeer peer;
  peer.address = name_or_address;
  return peer;
}

}  // namespace dicom::cli
