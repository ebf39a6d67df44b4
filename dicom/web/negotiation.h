// What form an answer takes, by what the client accepts: PS3.18 8.7. Each function gives all forms that would do, the
// most wanted first: which of them can be had depends on what is stored.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/encoding/transfer_syntax.h"
#include "dicom/http/media_type.h"
#include "dicom/http/message.h"

namespace dicom::web {

/// What a request accepts: its `accept` query parameter, if it has one, otherwise its Accept headers (PS3.18 8.3.3.1).
std::vector<http::AcceptedType> accepted_types(const http::Request& request);

/// How instances are sent.
struct InstanceForm {
  enum class Container : std::uint8_t { multipart, single, zip };
  Container container = Container::multipart;
  std::string transfer_syntax;  ///< UID; "*" as stored; empty: not said, so Explicit VR Little Endian if possible
  bool operator==(const InstanceForm&) const = default;
};
std::vector<InstanceForm> negotiate_instances(const std::vector<http::AcceptedType>& accepted);

/// How frames, or pixel data as a whole, are sent of an instance that is stored in some syntax.
struct FrameForm {
  bool multipart = true;
  std::string media_type;           ///< of each frame
  std::string_view transfer_syntax; /**< UID of the frames; Explicit VR Little Endian: decoded */
  bool operator==(const FrameForm&) const = default;
};
std::vector<FrameForm> negotiate_frames(const std::vector<http::AcceptedType>& accepted, const TransferSyntax& stored);

/// One of `available` media types, the first being the default, alone or each as a part of several.
struct MediaForm {
  bool multipart = false;
  std::string media_type;
  bool operator==(const MediaForm&) const = default;
};
std::optional<MediaForm> negotiate_media(const std::vector<http::AcceptedType>& accepted,
                                         std::span<const std::string_view> available);

/// How data sets are written: as DICOM JSON, or in Native DICOM XML, one part each.
struct DocumentForm {
  bool xml = false;
  bool multipart = false;  ///< of XML: one document by itself was asked for, if not
  std::string media_type;
};
std::optional<DocumentForm> negotiate_document(const std::vector<http::AcceptedType>& accepted);

/// The media type of a stored frame: PS3.18 table 8.7.3-5.
std::string_view frame_media_type(const TransferSyntax& syntax);
/// The transfer syntax that a media type of frames means if it names none; empty for a type that is none of theirs.
std::string_view default_transfer_syntax(std::string_view media_type);

}  // namespace dicom::web
