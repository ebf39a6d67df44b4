#include "dicom/web/negotiation.h"

#include <algorithm>
#include <array>

#include "dicom/http/text.h"

namespace dicom::web {
namespace {

using http::AcceptedType;

constexpr std::string_view octets = "application/octet-stream";
constexpr std::string_view explicit_little_endian = transfer_syntax::ExplicitVRLittleEndian.uid;

// The media type of the content, and how it is wrapped: multipart/related names it in its `type`.
struct Wanted {
  bool multipart;
  bool single;
  http::MediaType content;  ///< "*/*": any

  [[nodiscard]] bool any() const { return content.type == "*/*"; }
};

Wanted wanted_content(const http::MediaType& media) {
  if (media.type == "*/*") return {true, true, media};
  if (media.type == "multipart/related" || media.type == "multipart/*") {
    const std::string_view inner = media.parameter("type");
    return {true, false, {inner.empty() ? "*/*" : std::string(inner), {}}};
  }
  return {false, true, media};
}

// PS3.18 table 8.7.3-5: the first of a media type is what it means by itself.
struct FrameType {
  std::string_view media_type;
  std::string_view default_syntax;
};
constexpr std::array frame_types{
    FrameType{"image/jpeg", "1.2.840.10008.1.2.4.70"}, FrameType{"image/dicom-rle", "1.2.840.10008.1.2.5"},
    FrameType{"image/jls", "1.2.840.10008.1.2.4.80"},  FrameType{"image/jp2", "1.2.840.10008.1.2.4.90"},
    FrameType{"image/jpx", "1.2.840.10008.1.2.4.92"},  FrameType{"image/jphc", "1.2.840.10008.1.2.4.201"},
    FrameType{"image/jxl", "1.2.840.10008.1.2.4.110"}, FrameType{"video/mpeg", "1.2.840.10008.1.2.4.100"},
    FrameType{"video/mp4", "1.2.840.10008.1.2.4.102"},
};

// Pluses of "application/dicom+json" are spaces in a query whose author did not write %2B.
std::string with_plus(std::string_view text) {
  std::string restored(text);
  for (const std::string_view type : {"dicom json", "dicom xml", "wadl xml"}) {
    for (std::size_t at = 0; (at = restored.find(type, at)) != std::string::npos; ++at)
      restored[at + type.find(' ')] = '+';
  }
  return restored;
}

template <class Form>
void add(std::vector<Form>& forms, Form form) {
  if (std::ranges::find(forms, form) == forms.end()) forms.push_back(std::move(form));
}

// The forms that one accepted type covers.
class FrameForms {
 public:
  FrameForms(std::vector<FrameForm>& forms, const TransferSyntax& stored)
      : forms_(forms), stored_(stored), stored_type_(frame_media_type(stored)) {}

  void add_all(const AcceptedType& one) {
    const Wanted wanted = wanted_content(one.media);
    multipart_ = wanted.multipart;
    const std::string_view syntax = one.media.parameter("transfer-syntax");
    if (wanted.any() || wanted.content.covers(octets)) add_octets(syntax, wanted.any());
    for (const FrameType& type : frame_types) {
      if (wanted.any() ? stored_type_ == type.media_type : wanted.content.covers(type.media_type))
        add_coded(type, syntax, wanted.content.type == type.media_type);
    }
  }

 private:
  [[nodiscard]] bool native() const { return stored_type_ == octets; }

  void add_octets(std::string_view syntax, bool any) {
    const TransferSyntax* named = find_transfer_syntax(syntax);
    if (syntax == "*" || (named != nullptr && named->uid == stored_.uid && !native())) {
      const bool octets_suffice = native() || !any;
      put(octets_suffice ? octets : stored_type_, native() ? explicit_little_endian : stored_.uid);
    } else if (syntax.empty() || (named != nullptr && !named->encapsulated())) {
      put(octets, explicit_little_endian);
    } else if (named != nullptr) {
      put(octets, named->uid);
    }
  }

  void add_coded(const FrameType& type, std::string_view syntax, bool by_name) {
    if (syntax.empty() || syntax == "*") {
      if (stored_type_ == type.media_type) put(type.media_type, stored_.uid);
      if (by_name) put(type.media_type, type.default_syntax);
      return;
    }
    const TransferSyntax* named = find_transfer_syntax(syntax);
    if (named != nullptr && frame_media_type(*named) == type.media_type) put(type.media_type, named->uid);
  }

  void put(std::string_view media_type, std::string_view syntax) {
    add(forms_, {multipart_, std::string(media_type), syntax});
  }

  std::vector<FrameForm>& forms_;
  const TransferSyntax& stored_;
  std::string_view stored_type_;
  bool multipart_ = true;
};

}  // namespace

std::vector<AcceptedType> accepted_types(const http::Request& request) {
  if (const auto parameter = request.query_value("accept")) return http::parse_accept(with_plus(*parameter));
  std::string joined;
  for (const auto& [name, value] : request.headers.fields()) {
    if (http::equal_ignoring_case(name, "Accept")) joined += (joined.empty() ? "" : ", ") + value;
  }
  return http::parse_accept(joined);
}

std::vector<InstanceForm> negotiate_instances(const std::vector<AcceptedType>& accepted) {
  using Container = InstanceForm::Container;
  std::vector<InstanceForm> forms;
  for (const AcceptedType& one : accepted) {
    const Wanted wanted = wanted_content(one.media);
    const std::string syntax(one.media.parameter("transfer-syntax"));
    if (wanted.content.type == "application/zip") {
      add(forms, {Container::zip, syntax.empty() ? "*" : syntax});
    } else if (wanted.any() || wanted.content.covers("application/dicom")) {
      add(forms, {wanted.multipart ? Container::multipart : Container::single, syntax});
    }
  }
  return forms;
}

std::vector<FrameForm> negotiate_frames(const std::vector<AcceptedType>& accepted, const TransferSyntax& stored) {
  std::vector<FrameForm> forms;
  FrameForms collector(forms, stored);
  for (const AcceptedType& one : accepted) collector.add_all(one);
  return forms;
}

std::optional<MediaForm> negotiate_media(const std::vector<AcceptedType>& accepted,
                                         std::span<const std::string_view> available) {
  for (const AcceptedType& one : accepted) {
    const Wanted wanted = wanted_content(one.media);
    for (const std::string_view type : available) {
      if (wanted.any() || wanted.content.covers(type)) return MediaForm{!wanted.single, std::string(type)};
    }
  }
  return std::nullopt;
}

std::optional<DocumentForm> negotiate_document(const std::vector<AcceptedType>& accepted) {
  for (const AcceptedType& one : accepted) {
    const Wanted wanted = wanted_content(one.media);
    if (one.media.type == "application/json") return DocumentForm{false, false, "application/json"};
    if (wanted.single && wanted.content.covers("application/dicom+json"))
      return DocumentForm{false, false, "application/dicom+json"};
    if (wanted.content.type == "application/dicom+xml" || wanted.content.type == "text/xml" ||
        wanted.content.type == "application/xml") {
      const bool multipart = wanted.multipart;
      return DocumentForm{true, multipart, multipart ? "application/dicom+xml" : wanted.content.type};
    }
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

std::string_view default_transfer_syntax(std::string_view media_type) {
  const auto* at = std::ranges::find(frame_types, media_type, &FrameType::media_type);
  return at == frame_types.end() ? std::string_view{} : at->default_syntax;
}

}  // namespace dicom::web
