// WADO-RS: studies, series, instances, metadata and bulk data. PS3.18 10.4.
#include <charconv>
#include <memory>

#include "archive/http_api/http_api.h"
#include "archive/http_api/instance_encoder.h"
#include "archive/http_api/responses.h"
#include "dicom/file/file.h"
#include "dicom/http/multipart.h"
#include "dicom/json/json.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

// Makes the parts of a multipart answer one after the other while it is sent, so that a study of any size takes the
// memory of one instance.
class InstanceStream {
 public:
  InstanceStream(Archive& archive, std::vector<StoredInstance> instances, std::string transfer_syntax,
                 std::string boundary)
      : archive_(&archive),
        instances_(std::move(instances)),
        syntax_(std::move(transfer_syntax)),
        boundary_(std::move(boundary)) {}

  Result<std::optional<SharedBytes>> next() {
    if (content_.size() > 0) return std::optional(std::exchange(content_, {}));
    if (position_ > instances_.size()) return std::optional<SharedBytes>();
    if (position_ == instances_.size()) {
      ++position_;
      return std::optional(text(http::multipart_end(boundary_)));
    }
    content_ = DICOM_TRY(encode_instance(*archive_, instances_[position_], syntax_));
    http::Headers headers;
    headers.add("Content-Type", "application/dicom");
    return std::optional(text(http::multipart_head(boundary_, position_++ == 0, headers)));
  }

 private:
  static SharedBytes text(const std::string& characters) {
    const Bytes bytes = as_bytes(characters);
    return SharedBytes(ByteVector(bytes.begin(), bytes.end()));
  }

  Archive* archive_;
  std::vector<StoredInstance> instances_;
  std::string syntax_;
  std::string boundary_;
  std::size_t position_ = 0;
  SharedBytes content_;
};

Response retrieve(Archive& archive, const Request& request) {
  const auto form = web::negotiate_instances(web::accepted_types(request));
  if (!form) return not_acceptable("multipart/related; type=\"application/dicom\", application/dicom");
  std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  Response response;
  if (!form->multipart) {
    if (instances.size() > 1)
      return not_acceptable("multipart/related; type=\"application/dicom\" (there are several instances)");
    response.headers.add("Content-Type", "application/dicom");
    response.body = HTTP_TRY(encode_instance(archive, instances[0], form->transfer_syntax));
    return response;
  }
  // The first instance tells whether the transfer syntax can be had at all, while there is still a status to say so.
  HTTP_TRY(encode_instance(archive, instances[0], form->transfer_syntax));
  const std::string boundary = http::make_boundary();
  response.headers.add("Content-Type", "multipart/related; type=\"application/dicom\"; boundary=" + boundary);
  const auto stream = std::make_shared<InstanceStream>(archive, std::move(instances), form->transfer_syntax, boundary);
  response.body = http::BodyProducer([stream] { return stream->next(); });
  return response;
}

// Metadata of all series of the answer; `base` leads from the request's URL to a series.
Response metadata(Archive& archive, const Request& request) {
  const auto media_type = web::negotiate_json(web::accepted_types(request));
  if (!media_type) return not_acceptable("application/dicom+json");
  const std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  const bool one_series = !request.parameter("series").empty();
  const bool one_instance = !request.parameter("instance").empty();
  std::string json = "[";
  std::string previous;
  for (const StoredInstance& instance : instances) {
    if (instance.series_instance_uid == previous) continue;
    previous = instance.series_instance_uid;
    const std::string base = one_instance ? "../../" : one_series ? "" : "series/" + previous + "/";
    const auto series = HTTP_TRY(archive.series_metadata(instance.study_instance_uid, previous, base));
    if (!series) continue;
    std::string_view text = as_text(series->json.bytes());
    for (const SeriesMetadata::Part& part : series->parts) {
      if (one_instance && part.instance.sop_instance_uid == request.parameter("instance"))
        text = text.substr(part.offset, part.length);
    }
    if (json.size() > 1) json += ',';
    json += text;
  }
  return json_response(request, *media_type, json + "]");
}

// "00540016/0/00540017": an element within items.
Result<DataElement> find_by_path(DataSet& holder, std::string_view path) {
  while (true) {
    const std::size_t slash = path.find('/');
    const auto tag = parse_tag(path.substr(0, slash));
    const auto element = tag ? holder.find(*tag) : std::nullopt;
    if (!element) return Error{ErrorCode::not_found, "There are no such bulk data", {}, {}};
    if (slash == std::string_view::npos) return *element;
    path.remove_prefix(slash + 1);
    std::size_t index = 0;
    const auto [end, status] = std::from_chars(path.data(), path.data() + path.size(), index);
    if (status != std::errc{} || !element->is_sequence() || index >= element->item_count() || *end != '/') {
      return Error{ErrorCode::not_found, "There are no such bulk data", {}, {}};
    }
    path.remove_prefix(static_cast<std::size_t>(end - path.data()) + 1);
    holder = element->item(index);
  }
}

SharedBytes little_endian(const DataElement& element) {
  const std::size_t size = traits(element.vr()).value_size;
  if (element.byte_order() == std::endian::little || size == 1) return element.shared_bytes();
  ByteVector bytes(element.bytes().begin(), element.bytes().end());
  for (std::size_t i = 0; i + size <= bytes.size(); i += size) {
    std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(i), bytes.begin() + static_cast<std::ptrdiff_t>(i + size));
  }
  return SharedBytes(std::move(bytes));
}

Response bulk_data(Archive& archive, const Request& request) {
  const std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  Diagnostics diagnostics;
  const SharedBytes content = HTTP_TRY(archive.read(instances[0]));
  const File file = HTTP_TRY(read_file(content, diagnostics));
  std::string path;
  for (std::size_t i = 8; i < request.path.size(); ++i) path += (path.empty() ? "" : "/") + request.path[i];
  DataSet holder = file.data_set;
  const DataElement element = HTTP_TRY(find_by_path(holder, path));
  if (element.is_sequence()) return Response::text(404, "A sequence is no bulk data\n");
  const std::string content_type =
      element.is_encapsulated() ? std::string(web::frame_media_type(file.syntax)) : "application/octet-stream";
  const std::string boundary = http::make_boundary();
  std::string body;
  const std::size_t first = element.is_encapsulated() ? 1 : 0;
  const std::size_t parts = element.is_encapsulated() ? element.item_count() : 1;
  for (std::size_t i = first; i < parts; ++i) {
    http::Headers headers;
    headers.add("Content-Type", content_type);
    body += http::multipart_head(boundary, i == first, headers);
    body += as_text(element.is_encapsulated() ? element.fragment(i) : little_endian(element).bytes());
  }
  Response response;
  response.headers.add("Content-Type", "multipart/related; type=\"" + content_type + "\"; boundary=" + boundary);
  response.body = body + http::multipart_end(boundary);
  return response;
}

}  // namespace

void add_retrieve_routes(http::Router& router, Archive& archive) {
  const std::string study = "/dicom-web/studies/{study}";
  const std::string series = study + "/series/{series}";
  const std::string instance = series + "/instances/{instance}";
  for (const std::string& path : {study, series, instance}) {
    router.add("GET", path, [&archive](const Request& request) { return retrieve(archive, request); });
    router.add("GET", path + "/metadata", [&archive](const Request& request) { return metadata(archive, request); });
  }
  router.add("GET", instance + "/bulkdata/{path*}",
             [&archive](const Request& request) { return bulk_data(archive, request); });
}

}  // namespace archive::http_api
