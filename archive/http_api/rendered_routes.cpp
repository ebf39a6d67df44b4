// WADO-RS: rendered objects and thumbnails. PS3.18 10.4.1.1.8, 10.4.1.1.9, 8.3.5.
#include <algorithm>

#include "archive/http_api/frame_reader.h"
#include "archive/http_api/http_api.h"
#include "archive/http_api/object_renderer.h"
#include "archive/http_api/responses.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;
using Accepted = std::vector<http::AcceptedType>;

namespace {

constexpr Size thumbnail_size{200, 200};

// What the request accepts of what an object can be shown as.
Result<web::MediaForm> choose(const ObjectRenderer& renderer, const Accepted& accepted) {
  const auto types = renderer.media_types();
  if (types.empty()) return Error{ErrorCode::unsupported, "There is nothing to see in this object", {}, {}};
  if (auto form = web::negotiate_media(accepted, types)) return *std::move(form);
  std::string possible;
  for (const std::string_view type : types) possible += (possible.empty() ? "" : ", ") + std::string(type);
  return Error{ErrorCode::unsupported, "This object can be shown as " + possible, {}, {}};
}

Response single(const Request& request, Rendered rendered) {
  const std::string etag = etag_of(rendered.bytes.bytes());
  Response response = bytes_response(request, std::move(rendered.media_type), std::move(rendered.bytes), etag);
  response.headers.add("Cache-Control", "private, max-age=3600");
  response.headers.add("Vary", "Accept");
  return response;
}

Part rendered_part(Rendered rendered, std::string location) {
  return make_part(std::move(rendered.media_type), std::move(rendered.bytes), std::move(location));
}

// Every frame of every object that can be seen, one part each (PS3.18 10.4.1.1.8).
Response all_of(Archive& archive, const Request& request, const std::vector<StoredInstance>& instances,
                const Accepted& accepted, const RenderParameters& parameters) {
  std::vector<Part> parts;
  std::string type;
  Error reason{ErrorCode::unsupported, "There is nothing to see in these objects", {}, {}};
  for (const StoredInstance& instance : instances) {
    const ObjectRenderer renderer = HTTP_TRY(ObjectRenderer::open(archive, instance));
    const auto form = choose(renderer, accepted);
    if (!form) {
      reason = form.error();
      continue;
    }
    const std::string url = service_url(request) + path_of(instance);
    if (type.empty()) type = form->media_type;
    const bool together = !renderer.is_image() || form->media_type == "image/gif" || renderer.frames() == 1;
    for (std::uint32_t frame = 1; frame <= (together ? 1 : renderer.frames()); ++frame) {
      const auto number = together ? std::nullopt : std::optional(frame);
      auto rendered = HTTP_TRY(renderer.render(form->media_type, number, parameters));
      const std::string place = together ? "/rendered" : "/frames/" + std::to_string(frame) + "/rendered";
      parts.push_back(rendered_part(std::move(rendered), url + place));
    }
  }
  if (parts.empty()) return failure(reason);
  return multipart_response(type, parts);
}

Response frames_of(Archive& archive, const Request& request, const StoredInstance& instance, const Accepted& accepted,
                   const RenderParameters& parameters) {
  const ObjectRenderer renderer = HTTP_TRY(ObjectRenderer::open(archive, instance));
  if (!renderer.is_image()) return Response::text(404, "There are no frames\n");
  const auto numbers = HTTP_TRY(parse_frame_list(request.parameter("frames"), renderer.frames()));
  const web::MediaForm form = HTTP_TRY(choose(renderer, accepted));
  if (!form.multipart) {
    if (numbers.size() > 1) return not_acceptable("multipart/related (there are several frames)");
    return single(request, HTTP_TRY(renderer.render(form.media_type, numbers[0], parameters)));
  }
  std::vector<Part> parts;
  for (const std::uint32_t number : numbers) {
    auto rendered = HTTP_TRY(renderer.render(form.media_type, number, parameters));
    parts.push_back(rendered_part(std::move(rendered), service_url(request) + path_of(instance) + "/frames/" +
                                                           std::to_string(number) + "/rendered"));
  }
  return multipart_response(form.media_type, parts);
}

// One object for all: of several the middle one, but one that can be seen.
Response representative(Archive& archive, const Request& request, const std::vector<StoredInstance>& instances,
                        const Accepted& accepted, const RenderParameters& parameters) {
  std::vector<const StoredInstance*> images;
  for (const StoredInstance& instance : instances) {
    if (instance.number_of_frames > 0) images.push_back(&instance);
  }
  const StoredInstance& chosen = images.empty() ? instances[instances.size() / 2] : *images[images.size() / 2];
  const ObjectRenderer renderer = HTTP_TRY(ObjectRenderer::open(archive, chosen));
  const web::MediaForm form = HTTP_TRY(choose(renderer, accepted));
  return single(request, HTTP_TRY(renderer.render(form.media_type, std::nullopt, parameters)));
}

Response rendered(Archive& archive, const Request& request, bool thumbnail) {
  RenderParameters parameters = HTTP_TRY(read_render_parameters(request));
  if (thumbnail) {
    if (!parameters.viewport) parameters.viewport = Viewport{.size = thumbnail_size};
    parameters.viewport_as_limit = true;
  }
  const Accepted accepted = web::accepted_types(request);
  const std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  if (!request.parameter("frames").empty()) return frames_of(archive, request, instances[0], accepted, parameters);
  const bool several = !accepted.empty() && accepted[0].media.type.starts_with("multipart/");
  if (several && !thumbnail) return all_of(archive, request, instances, accepted, parameters);
  return representative(archive, request, instances, accepted, parameters);
}

}  // namespace

void add_rendered_routes(http::Router& router, Archive& archive) {
  const std::string study = "/dicom-web/studies/{study}";
  const std::string series = study + "/series/{series}";
  const std::string instance = series + "/instances/{instance}";
  for (const std::string& path : {study, series, instance, instance + "/frames/{frames}"}) {
    router.add("GET", path + "/rendered",
               [&archive](const Request& request) { return rendered(archive, request, false); });
    router.add("GET", path + "/thumbnail",
               [&archive](const Request& request) { return rendered(archive, request, true); });
  }
}

}  // namespace archive::http_api
