// Media types and what a client accepts: RFC 9110 8.3, 12.5.1.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dicom::http {

/// "multipart/related; type=\"application/dicom\"" in its parts; names and type in lower case.
struct MediaType {
  std::string type;  ///< "multipart/related", "*/*"
  std::vector<std::pair<std::string, std::string>> parameters;

  [[nodiscard]] std::string_view parameter(std::string_view name) const;
  /// Whether this, perhaps with wildcards, covers a type such as "image/png".
  [[nodiscard]] bool covers(std::string_view other) const;
};

/// Nothing if it is malformed.
std::optional<MediaType> parse_media_type(std::string_view text);

/// One of what a client accepts.
struct AcceptedType {
  MediaType media;
  double quality = 1;
};

/// The types of an Accept header, best quality first, otherwise in their order; malformed ones are passed over.
/// An empty header accepts everything.
std::vector<AcceptedType> parse_accept(std::string_view header);

}  // namespace dicom::http
