// WADO-RS: frames. PS3.18 10.4.1.1.6, 8.7.3.
#include <memory>

#include "archive/http_api/frame_reader.h"
#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

// Frames as they are stored are told where they lie; others are made while they are sent.
Result<Response> multipart_frames(const std::shared_ptr<const FrameReader>& reader,
                                  const std::vector<std::uint32_t>& numbers, const web::FrameForm& form,
                                  const std::string& base) {
  const auto part_of = [reader, form, base](std::uint32_t number) {
    return frame_part(*reader, number, form, base + std::to_string(number));
  };
  if (reader->is_as_stored(form.transfer_syntax) || numbers.size() == 1) {
    std::vector<Part> parts;
    for (const std::uint32_t number : numbers) parts.push_back(DICOM_TRY(part_of(number)));
    Response response = multipart_response(form.media_type, parts);
    if (const auto photometric = parts[0].headers.find("X-Photometric-Interpretation"))
      response.headers.add("X-Photometric-Interpretation", std::string(*photometric));
    return response;
  }
  // The first one tells whether it can be done, while there is still a status to say so.
  Part first = DICOM_TRY(part_of(numbers[0]));
  return multipart_response(
      form.media_type,
      [part_of, numbers, first = std::move(first), at = std::size_t{0}]() mutable -> Result<std::optional<Part>> {
        if (at == numbers.size()) return std::optional<Part>();
        if (at++ == 0) return std::optional(std::exchange(first, {}));
        return std::optional(DICOM_TRY(part_of(numbers[at - 1])));
      });
}

Response frames(Archive& archive, const Request& request) {
  const std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  const auto reader = std::make_shared<const FrameReader>(HTTP_TRY(FrameReader::open(archive, instances[0])));
  const auto numbers = HTTP_TRY(parse_frame_list(request.parameter("frames"), reader->count()));
  const web::FrameForm form = HTTP_TRY(choose_form(*reader, web::accepted_types(request)));
  if (!form.multipart && numbers.size() > 1) return not_acceptable("multipart/related (there are several frames)");
  Response response;
  if (form.multipart) {
    response =
        HTTP_TRY(multipart_frames(reader, numbers, form, service_url(request) + path_of(instances[0]) + "/frames/"));
  } else {
    Part part = HTTP_TRY(frame_part(*reader, numbers[0], form, {}));
    const std::string etag = reader->is_as_stored(form.transfer_syntax)
                                 ? etag_of(instances[0], "frames/" + std::to_string(numbers[0]))
                                 : etag_of(part.content.bytes());
    response = bytes_response(request, std::string(part.headers.value_or("Content-Type", "")), part.content, etag);
    if (const auto photometric = part.headers.find("X-Photometric-Interpretation"))
      response.headers.add("X-Photometric-Interpretation", std::string(*photometric));
  }
  response.headers.add("Cache-Control", "private, max-age=3600");
  response.headers.add("Vary", "Accept");
  return response;
}

}  // namespace

void add_frame_routes(http::Router& router, Archive& archive) {
  router.add("GET", "/dicom-web/studies/{study}/series/{series}/instances/{instance}/frames/{frames}",
             [&archive](const Request& request) { return frames(archive, request); });
}

}  // namespace archive::http_api
