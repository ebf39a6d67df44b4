// WADO-URI: PS3.18 9. Everything stands in the query.
#include <algorithm>
#include <cmath>

#include "archive/http_api/http_api.h"
#include "archive/http_api/instance_encoder.h"
#include "archive/http_api/object_renderer.h"
#include "archive/http_api/responses.h"
#include "dicom/core/uid.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

Result<std::string> uid_of(const Request& request, std::string_view name) {
  const std::string uid(request.query_value(name).value_or(""));
  if (uid.empty())
    return Error{ErrorCode::invalid_argument, "the parameter " + std::string(name) + " is missing", {}, {}};
  if (!is_tolerable_uid(uid)) return Error{ErrorCode::invalid_argument, "'" + uid + "' is not a UID", {}, {}};
  return uid;
}

Result<StoredInstance> find_object(Archive& archive, const Request& request) {
  Scope scope;
  scope.study_uids = {DICOM_TRY(uid_of(request, "studyUID"))};
  scope.series_uids = {DICOM_TRY(uid_of(request, "seriesUID"))};
  scope.instance_uids = {DICOM_TRY(uid_of(request, "objectUID"))};
  const auto instances = DICOM_TRY(archive.locate(scope));
  if (instances.empty()) return Error{ErrorCode::not_found, "There is no such object", {}, {}};
  return instances[0];
}

Result<std::optional<double>> number_of(const Request& request, std::string_view name) {
  const auto text = request.query_value(name);
  if (!text) return std::optional<double>();
  const auto numbers = parse_numbers(*text);
  if (!numbers || numbers->size() != 1 || !(*numbers)[0]) return makes_no_sense(name, *text);
  return (*numbers)[0];
}

// rows and columns bound the picture; region is its corners in parts of its width and height (9.4.1.2.7 to .9).
Result<void> read_viewport(const Request& request, Size image, RenderParameters& to) {
  const auto rows = DICOM_TRY(number_of(request, "rows"));
  const auto columns = DICOM_TRY(number_of(request, "columns"));
  const auto region = request.query_value("region");
  if (!rows && !columns && !region) return {};
  for (const auto& side : {rows, columns}) {
    if (side && (*side < 1 || *side > largest_viewport))
      return makes_no_sense("rows or columns", std::to_string(*side));
  }
  Viewport viewport;
  const bool bounded = rows || columns;
  if (region) {
    const auto corners = parse_numbers(*region);
    const auto inside = [](const std::optional<double>& part) { return part && *part >= 0 && *part <= 1; };
    if (!corners || corners->size() != 4 || !std::ranges::all_of(*corners, inside) ||
        *(*corners)[0] >= *(*corners)[2] || *(*corners)[1] >= *(*corners)[3]) {
      return makes_no_sense("region", *region);
    }
    const auto left = static_cast<std::uint32_t>(*(*corners)[0] * image.width);
    const auto top = static_cast<std::uint32_t>(*(*corners)[1] * image.height);
    viewport.left = left;
    viewport.top = top;
    viewport.width =
        std::max(1.0, static_cast<double>(static_cast<std::uint32_t>(*(*corners)[2] * image.width)) - left);
    viewport.height =
        std::max(1.0, static_cast<double>(static_cast<std::uint32_t>(*(*corners)[3] * image.height)) - top);
  }
  viewport.size.width =
      static_cast<std::uint32_t>(columns.value_or(bounded ? largest_viewport : viewport.width.value_or(1)));
  viewport.size.height =
      static_cast<std::uint32_t>(rows.value_or(bounded ? largest_viewport : viewport.height.value_or(1)));
  to.viewport = viewport;
  return {};
}

Result<RenderParameters> read_parameters(const Request& request, Size image) {
  RenderParameters parameters;
  const auto centre = DICOM_TRY(number_of(request, "windowCenter"));
  const auto width = DICOM_TRY(number_of(request, "windowWidth"));
  if (centre.has_value() != width.has_value()) return makes_no_sense("windowCenter without windowWidth", "");
  if (centre) parameters.window = DICOM_TRY(make_window(*centre, *width, "linear"));
  if (const auto text = request.query_value("imageQuality")) parameters.quality = DICOM_TRY(parse_quality(*text));
  if (const auto text = request.query_value("annotation")) {
    parameters.annotate_patient = text->find("patient") != std::string_view::npos;
    parameters.annotate_technique = text->find("technique") != std::string_view::npos;
  }
  DICOM_TRY(read_viewport(request, image, parameters));
  return parameters;
}

Response as_dicom(Archive& archive, const Request& request, const StoredInstance& instance) {
  const std::string_view syntax = request.query_value("transferSyntax").value_or("");
  SharedBytes content = HTTP_TRY(encode_instance(archive, instance, syntax));
  const std::string etag = etag_of(content.bytes());
  return bytes_response(request, "application/dicom", std::move(content), etag);
}

Response as_rendered(const Request& request, const ObjectRenderer& renderer, const std::string& media_type) {
  Size image;
  if (renderer.is_image()) {
    image = {static_cast<std::uint32_t>(renderer.data_set().value_or<std::int64_t>(Tag(0x0028, 0x0011), 1)),
             static_cast<std::uint32_t>(renderer.data_set().value_or<std::int64_t>(Tag(0x0028, 0x0010), 1))};
  }
  const RenderParameters parameters = HTTP_TRY(read_parameters(request, image));
  std::optional<std::uint32_t> frame;
  if (const auto number = HTTP_TRY(number_of(request, "frameNumber"))) {
    if (*number < 1 || *number > renderer.frames() || *number != std::floor(*number))
      return Response::text(404, "There are " + std::to_string(renderer.frames()) + " frames\n");
    frame = static_cast<std::uint32_t>(*number);
  }
  Rendered rendered = HTTP_TRY(renderer.render(media_type, frame, parameters));
  const std::string etag = etag_of(rendered.bytes.bytes());
  return bytes_response(request, std::move(rendered.media_type), std::move(rendered.bytes), etag);
}

Response wado(Archive& archive, const Request& request) {
  if (request.query_value("requestType") != "WADO") return Response::text(400, "requestType must be WADO\n");
  for (const char* refused : {"anonymize", "presentationUID"}) {
    if (request.query_value(refused)) return Response::text(501, std::string(refused) + " cannot be done here\n");
  }
  const StoredInstance instance = HTTP_TRY(find_object(archive, request));
  const ObjectRenderer renderer = HTTP_TRY(ObjectRenderer::open(archive, instance));
  std::vector<std::string_view> available = renderer.media_types();
  // 9.4.1.1.1: what nothing else is said of is DICOM, but images of one frame are JPEG and reports are HTML.
  const bool dicom_first = available.empty() || renderer.frames() > 1 || !renderer.is_image();
  const bool html = !available.empty() && available[0] == "text/html";
  available.insert(dicom_first && !html ? available.begin() : available.end(), "application/dicom");
  const auto content_type = request.query_value("contentType");
  const auto accepted = content_type ? http::parse_accept(*content_type) : web::accepted_types(request);
  const auto form = web::negotiate_media(accepted, available);
  if (!form) {
    std::string possible;
    for (const std::string_view type : available) possible += (possible.empty() ? "" : ", ") + std::string(type);
    return not_acceptable(possible);
  }
  Response response = form->media_type == "application/dicom" ? as_dicom(archive, request, instance)
                                                              : as_rendered(request, renderer, form->media_type);
  response.headers.add("Cache-Control", "private, max-age=3600");
  return response;
}

}  // namespace

void add_wado_uri_routes(http::Router& router, Archive& archive) {
  router.add("GET", "/wado", [&archive](const Request& request) { return wado(archive, request); });
}

}  // namespace archive::http_api
