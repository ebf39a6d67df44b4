#include "archive/config/sections.h"

#include <algorithm>
#include <limits>

namespace archive {

using dicom::Result;

namespace {

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

}  // namespace

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

}  // namespace archive
