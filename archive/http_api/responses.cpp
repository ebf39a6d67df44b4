#include "archive/http_api/responses.h"

#include <cinttypes>
#include <cstdio>

#include "archive/http_api/compression.h"
#include "archive/storage/checksum.h"
#include "dicom/core/uid.h"
#include "dicom/http/byte_ranges.h"
#include "dicom/http/forwarded.h"
#include "dicom/http/multipart.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

int status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_argument:
    case ErrorCode::invalid_data:
    case ErrorCode::truncated:
    case ErrorCode::wrong_type: return 400;
    case ErrorCode::not_found: return 404;
    case ErrorCode::conflict:
    case ErrorCode::rejected: return 409;
    case ErrorCode::limit_exceeded: return 413;
    case ErrorCode::unsupported: return 406;
    case ErrorCode::timeout: return 408;
    case ErrorCode::no_space: return 507;
    case ErrorCode::cancelled: return 503;
    case ErrorCode::io:
    case ErrorCode::disconnected: break;
  }
  return 500;
}

Result<std::vector<std::string>> uid_parameter(const Request& request, std::string_view name) {
  const std::string_view uid = request.parameter(name);
  if (uid.empty()) return std::vector<std::string>{};
  if (!is_tolerable_uid(uid))
    return Error{ErrorCode::invalid_argument, "'" + std::string(uid) + "' is not a UID", {}, {}};
  return std::vector<std::string>{std::string(uid)};
}

// A list of tags in If-None-Match; "*" is any. Compared without W/, as RFC 9110 13.1.2 has it.
bool names_tag(std::string_view list, std::string_view etag) {
  return list == "*" || list.find(etag) != std::string_view::npos;
}

Response ranges_response(const std::vector<http::ByteRange>& ranges, std::string media_type, SharedBytes content) {
  const auto slice = [&content](const http::ByteRange& range) {
    return SharedBytes(content.bytes().subspan(range.first, range.size()), content.owner());
  };
  Response response;
  if (ranges.size() == 1) {
    response.headers.add("Content-Type", std::move(media_type));
    response.headers.add("Content-Range", http::content_range(ranges[0], content.size()));
    response.body = slice(ranges[0]);
  } else {
    std::vector<Part> parts;
    for (const http::ByteRange& range : ranges) {
      parts.push_back(make_part(media_type, slice(range)));
      parts.back().headers.add("Content-Range", http::content_range(range, content.size()));
    }
    response = multipart_response("", parts);
  }
  response.status = 206;
  return response;
}

// Parts into pieces that lie where they lie.
class PieceStream {
 public:
  PieceStream(PartSource source, std::string boundary) : source_(std::move(source)), boundary_(std::move(boundary)) {}

  Result<std::optional<SharedBytes>> next() {
    if (content_.size() > 0) return std::optional(std::exchange(content_, {}));
    if (finished_) return std::optional<SharedBytes>();
    auto part = DICOM_TRY(source_());
    if (!part) {
      finished_ = true;
      return std::optional(shared_text(http::multipart_end(boundary_)));
    }
    content_ = std::move(part->content);
    return std::optional(shared_text(http::multipart_head(boundary_, std::exchange(first_, false), part->headers)));
  }

 private:
  PartSource source_;
  std::string boundary_;
  SharedBytes content_;
  bool first_ = true;
  bool finished_ = false;
};

std::string multipart_type(std::string_view type, const std::string& boundary) {
  if (type.empty()) return "multipart/byteranges; boundary=" + boundary;
  return "multipart/related; type=\"" + std::string(type) + "\"; boundary=" + boundary;
}

}  // namespace

Response failure(const Error& error) {
  return Response::text(status_of(error.code), error.to_string() + "\n");
}

Response not_acceptable(std::string_view possible) {
  return Response::text(406,
                        "What the Accept header names cannot be had here; possible: " + std::string(possible) + "\n");
}

void add_warning(Response& response, std::string_view text) {
  std::string quoted;
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  response.headers.add("Warning", "299 isocenter \"" + quoted + "\"");
}

Response text_response(const Request& request, std::string media_type, std::string text) {
  Response response;
  response.headers.add("Content-Type", std::move(media_type));
  response.headers.add("Vary", "Accept, Accept-Encoding");
  compress(request, as_bytes(text), response);
  if (!response.headers.find("Content-Encoding")) response.body = std::move(text);
  return response;
}

std::optional<Response> not_modified(const Request& request, const std::string& etag) {
  const auto known = request.headers.find("If-None-Match");
  if (!known || !names_tag(*known, etag)) return std::nullopt;
  Response response;
  response.status = 304;
  response.headers.add("ETag", etag);
  response.headers.add("Vary", "Accept, Accept-Encoding");
  return response;
}

std::string etag_of(Bytes content) {
  storage::Crc32c sum;
  sum.update(content);
  // A change of the same length and the same sum of 32 bits does not happen by itself.
  char text[40];
  std::snprintf(text, sizeof text, "\"%08x-%zx\"", sum.value(), content.size());
  return text;
}

// Nothing else ever lies there under the same time: packs only grow, and a part that is made anew is later.
std::string etag_of(const StoredInstance& instance, std::string_view what) {
  storage::Crc32c sum;
  sum.update(as_bytes(instance.sop_instance_uid));
  sum.update(as_bytes("/"));
  sum.update(as_bytes(what));
  char text[100];
  std::snprintf(text, sizeof text, "\"%08x-%" PRIx64 "-%" PRIx64 ".%" PRIx64 "-%" PRIx64 "\"", sum.value(),
                instance.received, static_cast<std::uint64_t>(instance.pack), instance.pack_offset,
                instance.file_length);
  return text;
}

Response bytes_response(const Request& request, std::string media_type, SharedBytes content, const std::string& etag) {
  if (!etag.empty()) {
    if (auto same = not_modified(request, etag)) return *std::move(same);
  }
  const auto wanted = request.headers.find("Range");
  const auto condition = request.headers.find("If-Range");
  const bool ranged = wanted && request.method == "GET" && (!condition || (!etag.empty() && *condition == etag));
  const auto ranges = ranged ? http::parse_ranges(*wanted, content.size()) : std::nullopt;
  Response response;
  if (!ranges) {
    response.headers.add("Content-Type", std::move(media_type));
    response.body = std::move(content);
  } else if (ranges->empty()) {
    response = Response::text(416, "There are " + std::to_string(content.size()) + " bytes\n");
    response.headers.add("Content-Range", "bytes */" + std::to_string(content.size()));
  } else {
    response = ranges_response(*ranges, std::move(media_type), std::move(content));
  }
  response.headers.add("Accept-Ranges", "bytes");
  if (!etag.empty()) response.headers.add("ETag", etag);
  return response;
}

Part make_part(std::string content_type, SharedBytes content, std::string location) {
  Part part;
  part.headers.add("Content-Type", std::move(content_type));
  if (!location.empty()) part.headers.add("Content-Location", std::move(location));
  part.content = std::move(content);
  return part;
}

Response multipart_response(std::string_view type, const std::vector<Part>& parts) {
  const std::string boundary = http::make_boundary();
  http::BodyPieces pieces;
  for (const Part& part : parts) {
    pieces.push_back(shared_text(http::multipart_head(boundary, pieces.empty(), part.headers)));
    pieces.push_back(part.content);
  }
  pieces.push_back(shared_text(http::multipart_end(boundary)));
  Response response;
  response.headers.add("Content-Type", multipart_type(type, boundary));
  response.body = std::move(pieces);
  return response;
}

Response multipart_response(std::string_view type, PartSource source) {
  const std::string boundary = http::make_boundary();
  Response response;
  response.headers.add("Content-Type", multipart_type(type, boundary));
  const auto stream = std::make_shared<PieceStream>(std::move(source), boundary);
  response.body = http::BodyProducer([stream] { return stream->next(); });
  return response;
}

SharedBytes shared_text(std::string text) {
  auto owner = std::make_shared<const std::string>(std::move(text));
  return SharedBytes(as_bytes(*owner), owner);
}

std::string service_url(const Request& request) {
  return http::origin_as_called(request.headers, request.secure) + "/dicom-web";
}

Result<std::vector<StoredInstance>> locate(Archive& archive, const Request& request) {
  Scope scope;
  scope.study_uids = DICOM_TRY(uid_parameter(request, "study"));
  scope.series_uids = DICOM_TRY(uid_parameter(request, "series"));
  scope.instance_uids = DICOM_TRY(uid_parameter(request, "instance"));
  auto instances = DICOM_TRY(archive.locate(scope));
  if (instances.empty()) return Error{ErrorCode::not_found, "There is no such study, series or instance", {}, {}};
  return instances;
}

std::string path_of(const StoredInstance& instance) {
  return "/studies/" + instance.study_instance_uid + "/series/" + instance.series_instance_uid + "/instances/" +
         instance.sop_instance_uid;
}

}  // namespace archive::http_api
