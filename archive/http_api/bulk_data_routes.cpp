// WADO-RS: bulk data of an instance, and all bulk data or pixel data of a study, series or instance. PS3.18 10.4.1.1.4,
// 10.4.1.1.7.
#include <algorithm>
#include <deque>
#include <memory>

#include "archive/http_api/bulk_values.h"
#include "archive/http_api/frame_reader.h"
#include "archive/http_api/http_api.h"
#include "archive/http_api/instance_encoder.h"
#include "archive/http_api/responses.h"
#include "dicom/core/uid.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

// Pixel data are one part if they are native, otherwise a part a frame (PS3.18 8.7.3.3.2).
Result<std::vector<Part>> pixel_parts(const FrameReader& reader, const web::FrameForm& form, const std::string& url) {
  std::vector<Part> parts;
  const bool native = form.transfer_syntax == transfer_syntax::ExplicitVRLittleEndian.uid;
  if (native && reader.is_as_stored(form.transfer_syntax)) {
    for (const char* path : {"7fe00010", "7fe00008", "7fe00009"}) {
      auto value = find_bulk_value(reader.file().data_set, path);
      if (!value) continue;
      parts.push_back(make_part("application/octet-stream; transfer-syntax=" + std::string(form.transfer_syntax),
                                value->bytes, url + "/bulkdata/" + path));
      break;
    }
    return parts;
  }
  for (std::uint32_t number = 1; number <= reader.count(); ++number)
    parts.push_back(DICOM_TRY(frame_part(reader, number, form, url + "/frames/" + std::to_string(number))));
  return parts;
}

// What one instance contributes.
Result<std::vector<Part>> parts_of(Archive& archive, const StoredInstance& instance,
                                   const std::vector<http::AcceptedType>& accepted, bool only_pixels,
                                   const std::string& service) {
  const std::string url = service + path_of(instance);
  std::vector<Part> parts;
  if (!only_pixels) {
    const File file = DICOM_TRY(read_current_file(archive, instance));
    for (BulkValue& value : list_bulk_values(file.data_set))
      parts.push_back(make_part(value.media_type, std::move(value.bytes), url + "/bulkdata/" + value.path));
  }
  if (instance.number_of_frames > 0) {
    const FrameReader reader = DICOM_TRY(FrameReader::open(archive, instance));
    const web::FrameForm form = DICOM_TRY(choose_form(reader, accepted));
    for (Part& part : DICOM_TRY(pixel_parts(reader, form, url))) parts.push_back(std::move(part));
  }
  return parts;
}

// All of a study, series or instance.
Response collected(Archive& archive, const Request& request, bool only_pixels) {
  const auto accepted = web::accepted_types(request);
  std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  std::deque<Part> ready;
  std::size_t at = 0;
  const std::string service = service_url(request);
  const auto fill = [&archive, accepted, only_pixels, service](const StoredInstance& instance,
                                                               std::deque<Part>& to) -> Result<void> {
    for (Part& part : DICOM_TRY(parts_of(archive, instance, accepted, only_pixels, service)))
      to.push_back(std::move(part));
    return {};
  };
  // The first ones tell whether it can be done, while there is still a status to say so.
  while (ready.empty() && at < instances.size()) {
    if (const auto filled = fill(instances[at++], ready); !filled) return failure(filled.error());
  }
  if (ready.empty()) return Response::text(404, "There are no bulk data\n");
  const std::string type(http::parse_media_type(ready[0].headers.value_or("Content-Type", ""))
                             .value_or(http::MediaType{"application/octet-stream", {}})
                             .type);
  Response response = multipart_response(
      type,
      [fill, instances = std::move(instances), ready = std::move(ready), at]() mutable -> Result<std::optional<Part>> {
        while (ready.empty() && at < instances.size()) DICOM_TRY(fill(instances[at++], ready));
        if (ready.empty()) return std::optional<Part>();
        Part part = std::move(ready.front());
        ready.pop_front();
        return std::optional(std::move(part));
      });
  response.headers.add("Vary", "Accept");
  return response;
}

// Pixel Data, by its own path.
Result<Response> pixel_data(Archive& archive, const Request& request, const StoredInstance& instance) {
  const FrameReader reader = DICOM_TRY(FrameReader::open(archive, instance));
  const web::FrameForm form = DICOM_TRY(choose_form(reader, web::accepted_types(request)));
  const std::vector<Part> parts = DICOM_TRY(pixel_parts(reader, form, service_url(request) + path_of(instance)));
  if (form.multipart) return multipart_response(form.media_type, parts);
  if (parts.size() != 1) return not_acceptable("multipart/related (there are several frames)");
  const std::string etag =
      reader.is_as_stored(form.transfer_syntax) ? etag_of(instance, "pixels") : etag_of(parts[0].content.bytes());
  return bytes_response(request, std::string(parts[0].headers.value_or("Content-Type", "")), parts[0].content, etag);
}

Response bulk_data(Archive& archive, const Request& request) {
  const StoredInstance instance = HTTP_TRY(locate(archive, request))[0];
  std::string path;
  for (std::size_t i = 8; i < request.path.size(); ++i) path += (path.empty() ? "" : "/") + request.path[i];
  std::ranges::transform(path, path.begin(), [](char c) { return c >= 'A' && c <= 'F' ? char(c - 'A' + 'a') : c; });
  if (is_pixel_data_path(path) && instance.number_of_frames > 0)
    return HTTP_TRY(pixel_data(archive, request, instance));
  const File file = HTTP_TRY(read_current_file(archive, instance));
  BulkValue value = HTTP_TRY(find_bulk_value(file.data_set, path));
  const std::string_view available[] = {"application/octet-stream", value.media_type};
  const auto form = web::negotiate_media(web::accepted_types(request), available);
  if (!form) return not_acceptable("application/octet-stream, " + value.media_type + ", alone or in multipart/related");
  // "*/*" is the default of the Standard: multipart.
  const bool any = web::accepted_types(request)[0].media.type == "*/*";
  if (!form->multipart && !any) {
    const std::string etag = instance.edit == 0 ? etag_of(instance, value.path) : etag_of(value.bytes.bytes());
    return bytes_response(request, form->media_type, std::move(value.bytes), etag);
  }
  return multipart_response(form->media_type,
                            {make_part(form->media_type, std::move(value.bytes),
                                       service_url(request) + path_of(instance) + "/bulkdata/" + value.path)});
}

}  // namespace

void add_bulk_data_routes(http::Router& router, Archive& archive) {
  const std::string study = "/dicom-web/studies/{study}";
  const std::string series = study + "/series/{series}";
  const std::string instance = series + "/instances/{instance}";
  for (const std::string& path : {study, series, instance}) {
    router.add("GET", path + "/bulkdata",
               [&archive](const Request& request) { return collected(archive, request, false); });
    router.add("GET", path + "/pixeldata",
               [&archive](const Request& request) { return collected(archive, request, true); });
  }
  router.add("GET", instance + "/bulkdata/{path*}",
             [&archive](const Request& request) { return bulk_data(archive, request); });
}

}  // namespace archive::http_api
