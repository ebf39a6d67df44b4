// The TOML file. Every key is a row of a table; what is in no table is refused.
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <string>

#include "archive/config/configuration.h"
#include "dicom/core/vr.h"
#include "dicom/dictionary/dictionary.h"

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
  reader.number("index_cache_size", to.index_cache_size, 1 << 20, terabyte);
  reader.number("reserved_space", to.reserved_space, 0, terabyte);
  std::int64_t idle = to.association_idle.count();
  reader.number("association_idle", idle, 1, 86'400);
  DICOM_TRY(reader.read(*node.as_table()));
  to.association_idle = std::chrono::seconds(idle);
  return {};
}

Result<void> read_keeping(std::string_view name, const toml::node& node, Keeping& to) {
  constexpr std::int64_t century = 100 * 365 * 24;
  TableReader reader(name, "keeping.");
  if (!node.is_table()) return wrong(name, node.source(), "'keeping' must be a table");
  std::int64_t trash = to.trash.count();
  std::int64_t changes = to.changes.count();
  reader.number("trash_hours", trash, 0, century);
  reader.number("change_hours", changes, 1, century);
  DICOM_TRY(reader.read(*node.as_table()));
  to.trash = std::chrono::hours(trash);
  to.changes = std::chrono::hours(changes);
  return {};
}

Result<void> read_rejection(std::string_view name, const toml::node& node, RejectionRules& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'rejection' must be a table");
  TableReader reader(name, "rejection.");
  const auto action = [&](const std::string& key, RejectionAction& of) {
    reader.any(key, [&reader, key, &of](const toml::node& value) -> Result<void> {
      const std::string text = value.value_or(std::string());
      if (text == "hide")
        of = RejectionAction::hide;
      else if (text == "delete")
        of = RejectionAction::remove;
      else if (text == "show")
        of = RejectionAction::show;
      else
        return reader.failed(value, key, "must be \"hide\", \"delete\" or \"show\"");
      return {};
    });
  };
  action("quality", to.quality);
  action("safety", to.safety);
  action("worklist", to.worklist);
  action("retention", to.retention);
  return reader.read(*node.as_table());
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

Result<void> read_match(std::string_view name, const toml::node& node, WorkItemRule& to) {
  if (!node.is_table())
    return wrong(name, node.source(), "'workflow.rules.match' must be a table, of values by keyword");
  for (const auto& [keyword, value] : *node.as_table()) {
    const auto* text = value.as_string();
    if (text == nullptr) return wrong(name, value.source(), "'workflow.rules.match': a value must be a string");
    to.match[std::string(keyword.str())] = text->get();
  }
  return {};
}

Result<WorkItemRule> read_rule(std::string_view name, const toml::node& node) {
  if (!node.is_table()) return wrong(name, node.source(), "'workflow.rules' must be tables [[workflow.rules]]");
  WorkItemRule rule;
  std::string when = "series";
  std::int64_t quiet = std::chrono::duration_cast<std::chrono::seconds>(rule.quiet).count();
  TableReader reader(name, "workflow.rules.");
  reader.text("name", [&](std::string value) { rule.name = std::move(value); });
  reader.text("when", [&](std::string value) { when = std::move(value); });
  reader.number("quiet_seconds", quiet, 1, 86'400);
  reader.text("label", [&](std::string value) { rule.label = std::move(value); });
  reader.text("worklist", [&](std::string value) { rule.worklist = std::move(value); });
  reader.text("priority", [&](std::string value) { rule.priority = std::move(value); });
  reader.text("station", [&](std::string value) { rule.station = std::move(value); });
  reader.any("match", [&](const toml::node& value) { return read_match(name, value, rule); });
  DICOM_TRY(reader.read(*node.as_table()));
  constexpr std::size_t longest_label = 64;  // LO
  rule.quiet = std::chrono::seconds(quiet);
  rule.whole_study = when == "study";
  if (rule.name.empty() || rule.name.find('\\') != std::string::npos)
    return wrong(name, node.source(), "'workflow.rules' needs a name, without backslashes");
  if (when != "series" && when != "study")
    return wrong(name, node.source(), "'workflow.rules.when' is series or study");
  if (rule.priority != "HIGH" && rule.priority != "MEDIUM" && rule.priority != "LOW")
    return wrong(name, node.source(), "'workflow.rules.priority' is HIGH, MEDIUM or LOW");
  for (const std::string* text : {&rule.name, &rule.label, &rule.worklist, &rule.station}) {
    if (text->size() > longest_label) return wrong(name, node.source(), "'workflow.rules': a name has 64 characters");
  }
  return rule;
}

// [[workflow.rules]]
Result<void> read_rules(std::string_view name, const toml::node& node, WorkflowConfiguration& to) {
  const auto* list = node.as_array();
  if (list == nullptr) return wrong(name, node.source(), "'workflow.rules' must be tables [[workflow.rules]]");
  to.rules.clear();
  for (const toml::node& element : *list) {
    WorkItemRule rule = DICOM_TRY(read_rule(name, element));
    if (std::ranges::find(to.rules, rule.name, &WorkItemRule::name) != to.rules.end())
      return wrong(name, element.source(), "'workflow.rules': there are two of the name " + rule.name);
    to.rules.push_back(std::move(rule));
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
  reader.number("kept_days", to.kept_days, 1, 36'500);
  reader.any("stations", [&](const toml::node& value) { return read_stations(name, value, to); });
  reader.any("rules", [&](const toml::node& value) { return read_rules(name, value, to); });
  reader.any("notify", [&](const toml::node& value) -> Result<void> {
    to.notify = DICOM_TRY(read_texts(name, "workflow.notify", value));
    return {};
  });
  reader.any("forward", [&](const toml::node& value) -> Result<void> {
    to.forward = DICOM_TRY(read_texts(name, "workflow.forward", value));
    return {};
  });
  DICOM_TRY(reader.read(*node.as_table()));
  if (node.as_table()->contains("hl7_port")) to.hl7_port = port;
  return {};
}

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

// peers = ["AE@host:port", { address = "AE@host:port", tls = true }, ...]
Result<void> read_peers(std::string_view name, const toml::node& node, std::vector<Peer>& to) {
  const auto* list = node.as_array();
  if (list == nullptr) return wrong(name, node.source(), "'peers' must be a list of \"AE@host:port\"");
  to.clear();
  for (const toml::node& element : *list) to.push_back(DICOM_TRY(read_peer(name, element)));
  return {};
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

Result<void> read_identities(std::string_view name, const toml::node& node, Identities& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'identities' must be a table");
  TableReader reader(name, "identities.");
  reader.flag("required", to.required);
  reader.any("users", [&](const toml::node& users) { return read_users(name, users, to.passcodes); });
  return reader.read(*node.as_table());
}

Result<void> read_scrubbing(std::string_view name, const toml::node& node, Scrubbing& to) {
  constexpr std::int64_t century = 100 * 365 * 24;
  constexpr std::int64_t terabyte = std::int64_t{1} << 40;
  TableReader reader(name, "scrubbing.");
  if (!node.is_table()) return wrong(name, node.source(), "'scrubbing' must be a table");
  std::int64_t hours = to.interval.count();
  reader.number("interval_hours", hours, 0, century);
  reader.number("rate", to.rate, 0, terabyte);
  DICOM_TRY(reader.read(*node.as_table()));
  to.interval = std::chrono::hours(hours);
  return {};
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

// "RequestAttributesSequence.ScheduledProcedureStepID"
Result<std::vector<dicom::Tag>> parse_search_path(const std::string& text) {
  const auto wrong_path = [&text](std::string_view why) {
    return Error{ErrorCode::invalid_argument, "'" + text + "' " + std::string(why), {}, {}};
  };
  std::vector<dicom::Tag> path;
  for (std::string_view rest = text;;) {
    const std::string_view name = rest.substr(0, rest.find('.'));
    const auto tag = dicom::parse_tag_or_keyword(name);
    if (!tag) return wrong_path("is no keyword and no tag of eight hexadecimal digits");
    path.push_back(*tag);
    if (name.size() == rest.size()) break;
    if (dicom::vr_of(*tag) != dicom::VR::SQ) return wrong_path("goes through an attribute that is no sequence");
    rest.remove_prefix(name.size() + 1);
  }
  const dicom::VR vr = dicom::vr_of(path.back());
  const dicom::ValueKind kind = dicom::traits(vr).kind;
  const bool is_long = vr == dicom::VR::UT || vr == dicom::VR::LT;
  const bool is_number = kind == dicom::ValueKind::integer || kind == dicom::ValueKind::floating;
  if (is_long || (kind != dicom::ValueKind::text && !is_number))
    return wrong_path("has values that are not searched: " + std::string(to_string(vr)));
  return path;
}

// [search]
Result<void> read_search(std::string_view name, const toml::node& node, std::vector<SearchAttribute>& to) {
  if (!node.is_table()) return wrong(name, node.source(), "'search' must be a table");
  to.clear();
  TableReader reader(name, "search.");
  const auto level = [&](const char* key, SearchAttribute::Level of) {
    reader.any(key, [&to, name, key, of](const toml::node& list) -> Result<void> {
      for (const std::string& text : DICOM_TRY(read_texts(name, "search." + std::string(key), list))) {
        auto path = parse_search_path(text);
        if (!path) return wrong(name, list.source(), "'search." + std::string(key) + "': " + path.error().message);
        to.push_back({of, *std::move(path)});
      }
      return {};
    });
  };
  level("study", SearchAttribute::Level::study);
  level("series", SearchAttribute::Level::series);
  level("instance", SearchAttribute::Level::instance);
  return reader.read(*node.as_table());
}

// [[rights]]
Result<void> read_services(std::string_view name, const toml::node& node, DimseServices& to) {
  for (const std::string& word : DICOM_TRY(read_texts(name, "rights.services", node))) {
    if (word == "all") {
      to = DimseServices::all();
    } else if (const auto service = parse_dimse_service(word)) {
      to.add(*service);
    } else {
      return wrong(
          name, node.source(),
          "'rights.services': '" + word + "' is none of all, echo, store, find, get, move, worklist, workflow");
    }
  }
  return {};
}

Result<void> read_addresses(std::string_view name, const toml::node& node, std::vector<AddressRange>& to) {
  if (node.as_array() == nullptr) return wrong(name, node.source(), "'rights.address' must be a list of strings");
  for (const toml::node& element : *node.as_array()) {
    const auto* text = element.as_string();
    if (text == nullptr) return wrong(name, element.source(), "'rights.address' must be a list of strings");
    auto range = AddressRange::parse(text->get());
    if (!range) return wrong(name, element.source(), "'rights.address': " + range.error().message);
    to.push_back(*range);
  }
  return {};
}

Result<void> read_rights(std::string_view name, const toml::node& node, std::vector<DimseRight>& to) {
  const auto* list = node.as_array();
  if (list == nullptr) return wrong(name, node.source(), "'rights' must be tables [[rights]]");
  to.clear();
  for (const toml::node& element : *list) {
    if (!element.is_table()) return wrong(name, element.source(), "'rights' must be tables [[rights]]");
    DimseRight& right = to.emplace_back();
    right.line = element.source().begin.line;
    TableReader reader(name, "rights.");
    reader.any("calling", [&](const toml::node& titles) -> Result<void> {
      right.calling = DICOM_TRY(read_texts(name, "rights.calling", titles));
      return {};
    });
    reader.any("certificate", [&](const toml::node& subjects) -> Result<void> {
      right.certificates = DICOM_TRY(read_texts(name, "rights.certificate", subjects));
      return {};
    });
    reader.any("address", [&](const toml::node& texts) { return read_addresses(name, texts, right.addresses); });
    reader.any("services", [&](const toml::node& words) { return read_services(name, words, right.services); });
    DICOM_TRY(reader.read(*element.as_table()));
    if (!element.as_table()->contains("services"))
      return wrong(name, element.source(), "'rights' needs services, a list");
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
