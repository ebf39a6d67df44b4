// A DICOM system as DNS-SD (RFC 6763) and PS3.15 H.2 describe it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace dicom::discovery {

// PS3.15 H.2: association acceptors, whatever their SOP classes.
inline constexpr std::string_view dicom_service = "_dicom._tcp";
inline constexpr std::string_view dicom_tls_service = "_dicom-tls._tcp";
// DICOMweb has no type of its own: an HTTP service whose path tells.
inline constexpr std::string_view http_service = "_http._tcp";

struct Service {
  std::string name;  ///< for people; the AE title, unless the properties have one
  std::string type;  ///< "_dicom._tcp"
  std::string host{};
  std::string address{};  ///< "192.168.1.7"; empty of a service to announce
  std::uint16_t port = 0;
  std::map<std::string, std::string, std::less<>> properties{};  ///< the TXT record

  /// The property AET, else the name (PS3.15 H.2).
  [[nodiscard]] const std::string& ae_title() const {
    const auto found = properties.find("AET");
    return found == properties.end() ? name : found->second;
  }
  /// Of an HTTP service that is a DICOMweb service, its path; else empty.
  [[nodiscard]] std::string web_path() const {
    const auto found = properties.find("path");
    const bool is_web = found != properties.end() && found->second.find("dicom") != std::string::npos;
    return is_web ? found->second : std::string();
  }
};

}  // namespace dicom::discovery
