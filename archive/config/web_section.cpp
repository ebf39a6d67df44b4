#include "archive/config/sections.h"

#include <algorithm>
#include <limits>

namespace archive {

using dicom::Result;

// [web]
Result<void> read_web(std::string_view name, const toml::node& node, Web& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'web' must be a table");
  TableReader reader(name, "web.");
  std::uint16_t port = 0;
  reader.flag("open", to.open);
  reader.number("https_port", port, 0, std::numeric_limits<std::uint16_t>::max());
  reader.text("certificate", [&to](std::string value) { to.certificate = std::move(value); });
  reader.text("private_key", [&to](std::string value) { to.private_key = std::move(value); });
  reader.any("allowed_origins", [&](const toml::node& list) -> Result<void> {
    const auto* origins = list.as_array();
    if (origins == nullptr) return wrong(name, list.source(), "'web.allowed_origins' must be a list of origins");
    to.allowed_origins.clear();
    for (const toml::node& element : *origins) {
      const auto* text = element.as_string();
      const bool origin = text != nullptr && (text->get() == "*" || text->get().find("://") != std::string::npos);
      if (!origin) return wrong(name, element.source(), "'web.allowed_origins': \"https://host:port\" or \"*\"");
      to.allowed_origins.push_back(text->get());
    }
    return {};
  });
  DICOM_TRY(reader.read(*node.as_table()));
  if (node.as_table()->contains("https_port")) to.https_port = port;
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

// [[webhooks]]
Result<void> read_webhooks(std::string_view name, const toml::node& node, std::vector<Webhook>& to) {
  constexpr std::string_view kinds[] = {"stored", "conflict", "edited", "removed", "restored"};
  const auto* list = node.as_array();
  if (list == nullptr) return wrong(name, node.source(), "'webhooks' must be tables [[webhooks]]");
  to.clear();
  for (const toml::node& element : *list) {
    if (!element.is_table()) return wrong(name, element.source(), "'webhooks' must be tables [[webhooks]]");
    Webhook& hook = to.emplace_back();
    TableReader reader(name, "webhooks.");
    reader.text("url", [&hook](std::string value) { hook.url = std::move(value); });
    reader.text("token", [&hook](std::string value) { hook.token = std::move(value); });
    reader.any("kinds", [&](const toml::node& values) -> Result<void> {
      const auto* words = values.as_array();
      if (words == nullptr) return wrong(name, values.source(), "'webhooks.kinds' must be a list of kinds");
      for (const toml::node& word : *words) {
        const auto* text = word.as_string();
        if (text == nullptr || std::ranges::find(kinds, text->get()) == std::end(kinds))
          return wrong(name, word.source(), "'webhooks.kinds': stored, conflict, edited, removed or restored");
        hook.kinds.push_back(text->get());
      }
      return {};
    });
    DICOM_TRY(reader.read(*element.as_table()));
    if (!hook.url.starts_with("http://") && !hook.url.starts_with("https://"))
      return wrong(name, element.source(), "'webhooks' needs a url, http:// or https://");
  }
  return {};
}

}  // namespace archive
