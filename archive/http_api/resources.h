// What the web services offer, as data: for capabilities (PS3.18 8.9) and the OpenAPI document.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace archive::http_api {

/// One transaction on one resource.
struct ResourceEntry {
  std::string_view method;
  std::string_view path;      ///< "/dicom-web/studies/{study}"
  std::string_view name;      ///< an identifier: "retrieveStudy"
  std::string_view clause;    ///< of PS3.18
  std::string_view summary;   ///< in plain words
  std::string_view produces;  ///< media types, separated by commas; the first is the default
  std::string_view accepts;   ///< of the request's body; empty: none
  std::string_view query;     ///< parameters, separated by commas
};

std::span<const ResourceEntry> resources();

/// Web Application Description Language.
std::string capabilities_wadl(std::string_view base_url);
/// The same as JSON.
std::string capabilities_json(std::string_view base_url);
/// OpenAPI 3.0.
std::string openapi_json(std::string_view base_url);

}  // namespace archive::http_api
