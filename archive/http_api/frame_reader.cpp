#include "archive/http_api/frame_reader.h"

#include <algorithm>
#include <charconv>

#include "archive/http_api/instance_encoder.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/encode.h"

namespace archive::http_api {

using namespace dicom;

namespace {

constexpr std::string_view explicit_little_endian = transfer_syntax::ExplicitVRLittleEndian.uid;

}  // namespace

Result<FrameReader> FrameReader::open(Archive& archive, const StoredInstance& instance) {
  const SharedBytes content = DICOM_TRY(archive.read_stored(instance));  // edits change no pixels
  Diagnostics diagnostics;
  File file = DICOM_TRY(read_file(content, diagnostics));
  PixelFrames pixels = DICOM_TRY(PixelFrames::open(file.data_set, file.syntax, diagnostics));
  // A deflated file was inflated: its values lie elsewhere than in the pack.
  const SharedBytes holder = file.syntax.deflated ? file.data_set.element(0).shared_bytes() : content;
  return FrameReader(std::move(file), std::move(pixels), holder);
}

bool FrameReader::is_as_stored(std::string_view transfer_syntax) const {
  if (pixels_.encoding() == PixelEncoding::native) return transfer_syntax == explicit_little_endian;
  return transfer_syntax == file_.syntax.uid;
}

bool FrameReader::gives(const web::FrameForm& form) const {
  if (is_as_stored(form.transfer_syntax)) return true;
  if (!can_decode(file_.syntax)) return false;
  const TransferSyntax* wanted = find_transfer_syntax(form.transfer_syntax);
  return form.transfer_syntax == explicit_little_endian || (wanted != nullptr && can_encode(*wanted));
}

Result<FrameBytes> FrameReader::read(std::uint32_t number, std::string_view transfer_syntax) const {
  if (is_as_stored(transfer_syntax)) {
    StoredFrame frame = DICOM_TRY(pixels_.stored(number - 1));
    // A slice of the pack, or bytes put together for this frame.
    if (frame.gathered) return FrameBytes{SharedBytes(frame.bytes, frame.gathered), {}};
    return FrameBytes{SharedBytes(frame.bytes, holder_.owner()), {}};
  }
  Diagnostics diagnostics;
  DecodeOptions options;
  options.threads = pixels_.count() == 1 ? 0 : 1;  // somebody waits for it, or for many, which come side by side
  DecodedFrame decoded = DICOM_TRY(decode_frame(pixels_, number - 1, diagnostics, options));
  if (transfer_syntax == explicit_little_endian)
    return FrameBytes{SharedBytes(std::move(decoded.samples)), std::string(to_string(decoded.photometric))};
  const TransferSyntax* wanted = find_transfer_syntax(transfer_syntax);
  if (wanted == nullptr) return Error{ErrorCode::unsupported, "no such transfer syntax", {}, {}};
  EncodedFrame encoded = DICOM_TRY(encode_frame(decoded, *wanted));
  return FrameBytes{SharedBytes(std::move(encoded.codestream)), std::string(to_string(encoded.photometric))};
}

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

Result<Part> frame_part(const FrameReader& reader, std::uint32_t number, const web::FrameForm& form,
                        std::string location) {
  FrameBytes frame = DICOM_TRY(reader.read(number, form.transfer_syntax));
  Part part = make_part(form.media_type + "; transfer-syntax=" + std::string(form.transfer_syntax),
                        std::move(frame.bytes), std::move(location));
  if (!frame.photometric.empty()) part.headers.add("X-Photometric-Interpretation", frame.photometric);
  return part;
}

Result<web::FrameForm> choose_form(const FrameReader& reader, const std::vector<http::AcceptedType>& accepted) {
  const auto forms = web::negotiate_frames(accepted, reader.file().syntax);
  const auto at = std::ranges::find_if(forms, [&](const web::FrameForm& form) { return reader.gives(form); });
  if (at != forms.end()) return *at;
  const std::string_view stored = web::frame_media_type(reader.file().syntax);
  std::string possible = "What the Accept header names cannot be had here; possible: ";
  if (can_decode(reader.file().syntax))
    possible +=
        "application/octet-stream, image/jpeg, image/jls, image/jp2, image/dicom-rle, alone or in multipart/related";
  else
    possible += std::string(stored) + "; transfer-syntax=" + std::string(reader.file().syntax.uid);
  return Error{ErrorCode::unsupported, possible, {}, {}};
}

}  // namespace archive::http_api
