// The page: files of viewer/dist, embedded at build.
#include <algorithm>

#include "archive/http_api/http_api.h"
#include "archive/http_api/page_assets.h"
#include "dicom/http/text.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

const PageAsset* find_asset(std::string_view path) {
  const auto assets = page_assets();
  const auto at = std::ranges::find(assets, path, &PageAsset::path);
  return at == assets.end() ? nullptr : &*at;
}

// Nothing but our own files may run or be loaded, wherever text on the page comes from.
void add_security_headers(Response& response, const PageAsset& asset) {
  response.headers.add("Content-Security-Policy",
                       "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" + std::string(asset.script_hashes) +
                           "; frame-src 'self' blob:; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; "
                           "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
  response.headers.add("X-Content-Type-Options", "nosniff");
  response.headers.add("Referrer-Policy", "no-referrer");
}

// RFC 9110 12.5.3, without weights but the one that forbids.
bool takes(const Request& request, std::string_view coding) {
  std::string_view accepted = request.headers.value_or("Accept-Encoding", "");
  while (!accepted.empty()) {
    const std::size_t comma = accepted.find(',');
    const std::string_view one = accepted.substr(0, comma);
    const std::size_t semicolon = one.find(';');
    if (http::equal_ignoring_case(http::trim(one.substr(0, semicolon)), coding)) {
      if (semicolon == std::string_view::npos) return true;
      const std::string_view weight = http::trim(one.substr(semicolon + 1));
      return !weight.starts_with("q=0") || weight.find_first_of("123456789") != std::string_view::npos;
    }
    if (comma == std::string_view::npos) break;
    accepted.remove_prefix(comma + 1);
  }
  return false;
}

/// The form of an asset that is sent, and its Content-Encoding (empty: as it is).
struct Form {
  std::string_view coding;
  Bytes bytes;
};

// Some are kept compressed only: what runs WebAssembly inflates, too.
Form choose_form(const Request& request, const PageAsset& asset) {
  if (!asset.brotli.empty() && takes(request, "br")) return {"br", asset.brotli};
  const bool gzip = !asset.gzip.empty() && (asset.content.empty() || takes(request, "gzip"));
  return gzip ? Form{"gzip", asset.gzip} : Form{"", asset.content};
}

Response send(const Request& request, const PageAsset& asset) {
  Response response;
  add_security_headers(response, asset);
  const std::string tag = "\"" + std::string(asset.etag) + "\"";
  response.headers.add("ETag", tag);
  // Assets carry a hash in their names; index.html names them and must be fresh.
  const bool hashed = asset.path.starts_with("assets/");
  response.headers.add("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
  response.headers.add("Vary", "Accept-Encoding");
  if (request.headers.value_or("If-None-Match", "").find(tag) != std::string_view::npos) {
    response.status = 304;
    return response;
  }
  response.headers.add("Content-Type", std::string(asset.media_type));
  const Form form = choose_form(request, asset);
  if (!form.coding.empty()) response.headers.add("Content-Encoding", std::string(form.coding));
  response.body = SharedBytes(form.bytes, nullptr);
  return response;
}

Response page(const Request& request) {
  std::string path;
  for (const std::string& segment : request.path) path += (path.empty() ? "" : "/") + segment;
  if (const PageAsset* asset = find_asset(path)) return send(request, *asset);
  const bool api = path.starts_with("dicom-web") || path.starts_with("assets/") || path.starts_with("engine/") ||
                   path.starts_with("api/");
  // Addresses within the application are all index.html; it looks at the address itself.
  const PageAsset* index = api ? nullptr : find_asset("index.html");
  if (index != nullptr) return send(request, *index);
  return Response::text(404, "There is nothing at " + request.target + "\n");
}

}  // namespace

void add_page_routes(http::Router& router) {
  router.add("GET", "/{page*}", page);
}

}  // namespace archive::http_api
