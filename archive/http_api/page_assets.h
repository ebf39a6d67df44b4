// The files of the page, as constants in the program.
#pragma once

#include <span>
#include <string_view>

#include "dicom/base/bytes.h"

namespace archive::http_api {

struct PageAsset {
  std::string_view path;  ///< "index.html", "assets/index-1a2b.js"
  std::string_view media_type;
  std::string_view etag;
  std::string_view script_hashes;  ///< of inline scripts, for Content-Security-Policy: " 'sha256-...'"
  dicom::Bytes content;
  dicom::Bytes gzip;    ///< empty if it would not be smaller
  dicom::Bytes brotli;  ///< likewise, or if the build could not make it
};

/// Made at build from viewer/dist; empty in a build without the viewer.
std::span<const PageAsset> page_assets();

}  // namespace archive::http_api
