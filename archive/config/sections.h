// The sections of the TOML file, each read into its part of the configuration. Errors: invalid_argument, with file and
// line.
#pragma once

#include <string_view>
#include <vector>

#include "archive/config/configuration.h"
#include "archive/config/table_reader.h"

namespace archive {

// keeping_section.cpp: how much, how long
dicom::Result<void> read_limits(std::string_view file, const toml::node& node, Limits& to);
dicom::Result<void> read_keeping(std::string_view file, const toml::node& node, Keeping& to);
dicom::Result<void> read_rejection(std::string_view file, const toml::node& node, RejectionRules& to);
dicom::Result<void> read_scrubbing(std::string_view file, const toml::node& node, Scrubbing& to);

// web_section.cpp: ports and addresses of HTTP and TLS
dicom::Result<void> read_web(std::string_view file, const toml::node& node, Web& to);
dicom::Result<void> read_tls(std::string_view file, const toml::node& node, TLSPort& to);
dicom::Result<void> read_webhooks(std::string_view file, const toml::node& node, std::vector<Webhook>& to);

// peers_section.cpp, rights_section.cpp: who
dicom::Result<void> read_peers(std::string_view file, const toml::node& node, std::vector<Peer>& to);
dicom::Result<void> read_identities(std::string_view file, const toml::node& node, Identities& to);
dicom::Result<void> read_rights(std::string_view file, const toml::node& node, std::vector<DimseRight>& to);

// search_section.cpp, workflow_section.cpp
dicom::Result<void> read_search(std::string_view file, const toml::node& node, std::vector<SearchAttribute>& to);
dicom::Result<void> read_workflow(std::string_view file, const toml::node& node, WorkflowConfiguration& to);

}  // namespace archive
