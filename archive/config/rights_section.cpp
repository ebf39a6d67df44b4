#include "archive/config/sections.h"

namespace archive {

using dicom::Result;

namespace {

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

}  // namespace

// [[rights]]
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

}  // namespace archive
