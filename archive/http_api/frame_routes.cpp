// WADO-RS: frames. PS3.18 10.4.1.1.6, 8.7.3.
#include <charconv>

#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "dicom/file/file.h"
#include "dicom/http/multipart.h"
#include "dicom/pixel/decode.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;

namespace {

struct FrameBytes {
  SharedBytes bytes;
  std::string photometric;  ///< of decoded samples
};

// "1,3,5": frames counted from 1.
Result<std::vector<std::uint32_t>> parse_frame_list(std::string_view text, std::uint32_t count) {
  std::vector<std::uint32_t> frames;
  while (true) {
    const std::size_t comma = text.find(',');
    const std::string_view one = text.substr(0, comma);
    std::uint32_t frame = 0;
    const auto [end, status] = std::from_chars(one.data(), one.data() + one.size(), frame);
    if (status != std::errc{} || end != one.data() + one.size() || frame == 0) {
      return Error{ErrorCode::invalid_argument, "'" + std::string(text) + "' is not a list of frame numbers", {}, {}};
    }
    if (frame > count) {
      return Error{ErrorCode::not_found,
                   "frame " + std::to_string(frame) + " is asked for, there are " + std::to_string(count),
                   {},
                   {}};
    }
    frames.push_back(frame);
    if (comma == std::string_view::npos) return frames;
    text.remove_prefix(comma + 1);
  }
}

Result<FrameBytes> read_frame(const PixelFrames& frames, std::uint32_t number, bool as_stored,
                              const SharedBytes& file) {
  if (as_stored || frames.encoding() == PixelEncoding::native) {
    StoredFrame frame = DICOM_TRY(frames.stored(number - 1));
    // A slice of the pack, or bytes put together for this frame.
    if (frame.gathered) return FrameBytes{SharedBytes(frame.bytes, frame.gathered), {}};
    return FrameBytes{SharedBytes(frame.bytes, file.owner()), {}};
  }
  Diagnostics diagnostics;
  DecodedFrame decoded = DICOM_TRY(decode_frame(frames, number - 1, diagnostics));
  return FrameBytes{SharedBytes(std::move(decoded.samples)), std::string(to_string(decoded.photometric))};
}

Response multipart_frames(const std::vector<FrameBytes>& frames, const web::FrameForm& form, std::string_view syntax) {
  const std::string boundary = http::make_boundary();
  http::Headers headers;
  headers.add("Content-Type", form.media_type + "; transfer-syntax=" + std::string(syntax));
  std::string body;
  for (const FrameBytes& frame : frames) {
    body += http::multipart_head(boundary, body.empty(), headers);
    body += as_text(frame.bytes.bytes());
  }
  Response response;
  response.headers.add("Content-Type", "multipart/related; type=\"" + form.media_type + "\"; boundary=" + boundary);
  response.body = body + http::multipart_end(boundary);
  return response;
}

Response frames(Archive& archive, const Request& request) {
  const std::vector<StoredInstance> instances = HTTP_TRY(locate(archive, request));
  const StoredInstance& instance = instances[0];
  const TransferSyntax stored = assume_transfer_syntax(instance.transfer_syntax_uid);
  const auto form = web::negotiate_frames(web::accepted_types(request), stored);
  if (!form)
    return not_acceptable("multipart/related; type=\"application/octet-stream\", or type=\"" +
                          std::string(web::frame_media_type(stored)) + "\"");
  const SharedBytes content = HTTP_TRY(archive.read_stored(instance));
  Diagnostics diagnostics;
  const File file = HTTP_TRY(read_file(content, diagnostics));
  const PixelFrames pixels = HTTP_TRY(PixelFrames::open(file.data_set, file.syntax, diagnostics));
  const auto numbers = HTTP_TRY(parse_frame_list(request.parameter("frames"), pixels.count()));
  if (!form->multipart && numbers.size() > 1) return not_acceptable("multipart/related (there are several frames)");

  std::vector<FrameBytes> answered;
  for (const std::uint32_t number : numbers) {
    // A deflated file was inflated: its values lie elsewhere than in the pack.
    const SharedBytes holder = file.syntax.deflated ? file.data_set.element(0).shared_bytes() : content;
    answered.push_back(HTTP_TRY(read_frame(pixels, number, form->as_stored, holder)));
  }
  const std::string_view syntax = form->as_stored ? stored.uid : transfer_syntax::ExplicitVRLittleEndian.uid;
  Response response;
  if (form->multipart) {
    response = multipart_frames(answered, *form, syntax);
  } else {
    response.headers.add("Content-Type", form->media_type + "; transfer-syntax=" + std::string(syntax));
    response.body = answered[0].bytes;
  }
  if (!answered[0].photometric.empty()) response.headers.add("X-Photometric-Interpretation", answered[0].photometric);
  response.headers.add("Cache-Control", "private, max-age=3600");
  return response;
}

}  // namespace

void add_frame_routes(http::Router& router, Archive& archive) {
  router.add("GET", "/dicom-web/studies/{study}/series/{series}/instances/{instance}/frames/{frames}",
             [&archive](const Request& request) { return frames(archive, request); });
}

}  // namespace archive::http_api
