#include "dicom/web/negotiation.h"

namespace dicom::web {
namespace {

using http::AcceptedType;

constexpr std::string_view octets = "application/octet-stream";

// The media type of the content, and how it is wrapped: multipart/related names it in its `type`.
struct Wanted {
  bool multipart;
  bool single;
  std::string_view content;  ///< empty: any
};

Wanted wanted_content(const http::MediaType& media) {
  if (media.type == "*/*") return {true, true, {}};
  if (media.type == "multipart/related" || media.type == "multipart/*") {
    const std::string_view inner = media.parameter("type");
    return {true, false, inner == "*/*" ? std::string_view{} : inner};
  }
  return {false, true, media.type};
}

bool explicit_little_endian(std::string_view transfer_syntax) {
  return transfer_syntax.empty() || transfer_syntax == transfer_syntax::ExplicitVRLittleEndian.uid;
}

}  // namespace

std::vector<AcceptedType> accepted_types(const http::Request& request) {
  if (const auto parameter = request.query_value("accept")) return http::parse_accept(*parameter);
  std::string joined;
  for (const auto& [name, value] : request.headers.fields()) {
    if (name == "Accept" || name == "accept") joined += (joined.empty() ? "" : ", ") + value;
  }
  return http::parse_accept(joined.empty() ? request.headers.value_or("Accept", "") : joined);
}

std::optional<InstanceForm> negotiate_instances(const std::vector<AcceptedType>& accepted) {
  for (const AcceptedType& one : accepted) {
    const Wanted wanted = wanted_content(one.media);
    const bool dicom =
        wanted.content.empty() || wanted.content == "application/dicom" || wanted.content == "application/*";
    if (dicom) return InstanceForm{wanted.multipart, std::string(one.media.parameter("transfer-syntax"))};
  }
  return std::nullopt;
}

std::optional<FrameForm> negotiate_frames(const std::vector<AcceptedType>& accepted, const TransferSyntax& stored) {
  const std::string_view stored_type = frame_media_type(stored);
  const bool native = stored_type == octets;
  for (const AcceptedType& one : accepted) {
    const Wanted wanted = wanted_content(one.media);
    const std::string_view syntax = one.media.parameter("transfer-syntax");
    const bool stored_syntax = syntax == "*" || (!syntax.empty() && syntax == stored.uid);
    const bool any = wanted.content.empty();
    if (any || wanted.content == octets || wanted.content == "application/*") {
      if (native || explicit_little_endian(syntax)) return FrameForm{wanted.multipart, false, std::string(octets)};
      if (stored_syntax) return FrameForm{wanted.multipart, true, std::string(any ? stored_type : octets)};
    }
    const bool stored_content =
        wanted.content == stored_type || (wanted.content == "image/*" && stored_type.starts_with("image/"));
    if (!native && stored_content && (syntax.empty() || stored_syntax))
      return FrameForm{wanted.multipart, true, std::string(stored_type)};
  }
  return std::nullopt;
}

std::optional<std::string> negotiate_picture(const std::vector<AcceptedType>& accepted) {
  for (const AcceptedType& one : accepted) {
    if (one.media.covers("image/jpeg")) return "image/jpeg";
    if (one.media.covers("image/png")) return "image/png";
  }
  return std::nullopt;
}

std::optional<std::string> negotiate_json(const std::vector<AcceptedType>& accepted) {
  for (const AcceptedType& one : accepted) {
    if (one.media.covers("application/dicom+json")) return "application/dicom+json";
    if (one.media.type == "application/json") return "application/json";
  }
  return std::nullopt;
}

std::string_view frame_media_type(const TransferSyntax& syntax) {
  switch (syntax.pixels) {
    case PixelEncoding::rle: return "image/dicom-rle";
    case PixelEncoding::jpeg_baseline:
    case PixelEncoding::jpeg_extended:
    case PixelEncoding::jpeg_lossless: return "image/jpeg";
    case PixelEncoding::jpeg_ls: return "image/jls";
    case PixelEncoding::jpeg_2000: return "image/jp2";
    case PixelEncoding::jpeg_2000_part_2: return "image/jpx";
    case PixelEncoding::htj2k: return "image/jphc";
    case PixelEncoding::jpeg_xl: return "image/jxl";
    case PixelEncoding::mpeg: return syntax.keyword.starts_with("MPEG2") ? "video/mpeg" : "video/mp4";
    case PixelEncoding::native:
    case PixelEncoding::encapsulated_uncompressed:
    case PixelEncoding::deflated_frames:
    case PixelEncoding::jpip: break;
  }
  return octets;
}

}  // namespace dicom::web
