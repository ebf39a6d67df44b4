#include "archive/config/sections.h"

#include <fstream>

namespace archive {

using dicom::Result;

namespace {

// { address = "AE@host:port", tls = true, tls_ca = "hospital.pem", ... }
Result<Peer> read_peer_table(std::string_view name, const toml::table& table) {
  TableReader reader(name, "peers.");
  std::string address;
  std::string as;
  bool tls = false;
  PeerTLS how;
  reader.text("address", [&](std::string value) { address = std::move(value); });
  reader.text("as", [&](std::string value) { as = std::move(value); });
  reader.flag("tls", tls);
  reader.text("tls_ca", [&](std::string value) { how.authorities = std::move(value); });
  reader.text("tls_cert", [&](std::string value) { how.certificate = std::move(value); });
  reader.text("tls_key", [&](std::string value) { how.private_key = std::move(value); });
  reader.text("tls_crl", [&](std::string value) { how.revocations = std::move(value); });
  reader.text("tls_name", [&](std::string value) { how.server_name = std::move(value); });
  reader.flag("tls_verify", how.verify);
  reader.flag("tls_check_host", how.check_host);
  DICOM_TRY(reader.read(table));
  auto peer = parse_peer(address);
  if (!peer) return wrong(name, table.source(), "'peers': " + peer.error().message);
  peer->as = std::move(as);
  // A mistyped tls must not send in the clear.
  if (!tls && how != PeerTLS()) return wrong(name, table.source(), "'peers': tls_... without tls = true");
  if (tls) peer->tls = std::move(how);
  return peer;
}

Result<Peer> read_peer(std::string_view name, const toml::node& node) {
  if (const auto* table = node.as_table()) return read_peer_table(name, *table);
  const auto* text = node.as_string();
  if (text == nullptr) {
    return wrong(name, node.source(), "'peers' must be a list of \"AE@host:port\" or { address = \"AE@host:port\" }");
  }
  auto peer = parse_peer(text->get());
  if (!peer) return wrong(name, node.source(), "'peers': " + peer.error().message);
  return peer;
}

// "@FILE": the passcode is in a file, without the line's end.
Result<std::string> passcode_of(std::string_view name, const toml::node& node, std::string text) {
  if (!text.starts_with('@')) return text;
  std::ifstream file(text.substr(1), std::ios::binary);
  std::string passcode;
  if (!std::getline(file, passcode) || passcode.empty()) {
    return wrong(name, node.source(), "'identities': no passcode can be read from " + text.substr(1));
  }
  return passcode;
}

// users = { alice = "passcode", bob = "@/etc/isocenter/bob", scanner = "" }
Result<void> read_users(std::string_view name, const toml::node& node,
                        std::map<std::string, std::string, std::less<>>& to) {
  const auto* users = node.as_table();
  if (users == nullptr) return wrong(name, node.source(), "'identities.users' must be a table of name = \"passcode\"");
  to.clear();
  for (const auto& [user, passcode] : *users) {
    const auto* text = passcode.as_string();
    if (text == nullptr) return wrong(name, passcode.source(), "'identities.users': a passcode must be a string");
    to[std::string(user.str())] = DICOM_TRY(passcode_of(name, passcode, text->get()));
  }
  return {};
}

}  // namespace

// peers = ["AE@host:port", { address = "AE@host:port", tls = true }, ...]
Result<void> read_peers(std::string_view name, const toml::node& node, std::vector<Peer>& to) {
  const auto* list = node.as_array();
  if (list == nullptr) return wrong(name, node.source(), "'peers' must be a list of \"AE@host:port\"");
  to.clear();
  for (const toml::node& element : *list) to.push_back(DICOM_TRY(read_peer(name, element)));
  return {};
}

Result<void> read_identities(std::string_view name, const toml::node& node, Identities& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'identities' must be a table");
  TableReader reader(name, "identities.");
  reader.flag("required", to.required);
  reader.any("users", [&](const toml::node& users) { return read_users(name, users, to.passcodes); });
  return reader.read(*node.as_table());
}

}  // namespace archive
