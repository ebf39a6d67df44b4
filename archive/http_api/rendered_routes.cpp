// WADO-RS: rendered images and thumbnails. PS3.18 10.4.1.2, 8.3.5.
#include <charconv>

#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "dicom/file/file.h"
#include "dicom/pixel/render.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

constexpr std::uint32_t thumbnail_size = 200;
constexpr std::uint32_t largest_viewport = 16'384;

Error wrong(const char* parameter, std::string_view value) {
  return {ErrorCode::invalid_argument, std::string(parameter) + "=" + std::string(value) + " makes no sense", {}, {}};
}

// The numbers at the start of "a,b,c"; fewer if there are fewer.
template <class N>
std::vector<N> parse_numbers(std::string_view text) {
  std::vector<N> numbers;
  while (!text.empty()) {
    N number{};
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc{}) break;
    numbers.push_back(number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (!text.starts_with(',')) break;
    text.remove_prefix(1);
  }
  return numbers;
}

Result<void> read_window(const Request& request, RenderOptions& options) {
  const auto text = request.query_value("window");
  if (!text) return {};
  const std::vector<double> numbers = parse_numbers<double>(*text);
  if (numbers.size() < 2) return wrong("window", *text);
  Window window;
  window.centre = numbers[0];
  window.width = numbers[1];
  if (text->ends_with("linear-exact")) window.function = VoiFunction::LINEAR_EXACT;
  if (text->ends_with("sigmoid")) window.function = VoiFunction::SIGMOID;
  if (!is_valid(window)) return wrong("window", *text);
  options.window = window;
  return {};
}

Result<RenderOptions> read_options(const Request& request, bool thumbnail) {
  RenderOptions options;
  if (thumbnail) options.limit = {thumbnail_size, thumbnail_size};
  if (const auto viewport = request.query_value("viewport")) {
    const std::vector<std::uint32_t> numbers = parse_numbers<std::uint32_t>(*viewport);
    if (numbers.size() < 2 || numbers[0] == 0 || numbers[1] == 0 || numbers[0] > largest_viewport ||
        numbers[1] > largest_viewport) {
      return wrong("viewport", *viewport);
    }
    options.limit = {numbers[0], numbers[1]};
  }
  DICOM_TRY(read_window(request, options));
  if (const std::string_view frame = request.parameter("frame"); !frame.empty()) {
    const auto [end, status] = std::from_chars(frame.data(), frame.data() + frame.size(), options.frame);
    if (status != std::errc{} || end != frame.data() + frame.size() || options.frame == 0) return wrong("frame", frame);
  }
  return options;
}

Result<int> read_quality(const Request& request) {
  const auto text = request.query_value("quality");
  if (!text) return 90;
  const std::vector<int> numbers = parse_numbers<int>(*text);
  if (numbers.size() != 1 || numbers[0] < 1 || numbers[0] > 100) return wrong("quality", *text);
  return numbers[0];
}

Response rendered(Archive& archive, const Request& request, bool thumbnail) {
  const auto media_type = web::negotiate_picture(web::accepted_types(request));
  if (!media_type) return not_acceptable("image/jpeg, image/png");
  RenderOptions options = HTTP_TRY(read_options(request, thumbnail));
  const int quality = HTTP_TRY(read_quality(request));
  const std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  // Of several instances the middle one stands for all, and of its frames the middle one.
  const StoredInstance& instance = instances[instances.size() / 2];
  if (thumbnail && request.parameter("frame").empty() && instance.number_of_frames > 1)
    options.frame = (instance.number_of_frames + 1) / 2;
  Diagnostics diagnostics;
  const SharedBytes content = HTTP_TRY(archive.read_stored(instance));
  const File file = HTTP_TRY(read_file(content, diagnostics));
  const Picture picture = HTTP_TRY(render(file.data_set, file.syntax, options, diagnostics));
  Response response;
  response.headers.add("Content-Type", *media_type);
  response.headers.add("Cache-Control", "private, max-age=3600");
  response.headers.add("Vary", "Accept");
  ByteVector encoded = HTTP_TRY(*media_type == "image/png" ? encode_png(picture) : encode_jpeg(picture, quality));
  response.body = SharedBytes(std::move(encoded));
  return response;
}

}  // namespace

void add_rendered_routes(http::Router& router, Archive& archive) {
  const std::string study = "/dicom-web/studies/{study}";
  const std::string series = study + "/series/{series}";
  const std::string instance = series + "/instances/{instance}";
  for (const std::string& path : {study, series, instance, instance + "/frames/{frame}"}) {
    router.add("GET", path + "/rendered",
               [&archive](const Request& request) { return rendered(archive, request, false); });
    router.add("GET", path + "/thumbnail",
               [&archive](const Request& request) { return rendered(archive, request, true); });
  }
}

}  // namespace archive::http_api
