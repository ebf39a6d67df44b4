// What form an answer takes, by what the client accepts: PS3.18 8.7.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/encoding/transfer_syntax.h"
#include "dicom/http/media_type.h"
#include "dicom/http/message.h"

namespace dicom::web {

/// What a request accepts: its `accept` query parameter, if it has one, otherwise its Accept header.
std::vector<http::AcceptedType> accepted_types(const http::Request& request);

/// How instances are sent.
struct InstanceForm {
  bool multipart = true;
  std::string transfer_syntax;  ///< UID; "*" as stored; empty: not said, so Explicit VR Little Endian if possible
};
std::optional<InstanceForm> negotiate_instances(const std::vector<http::AcceptedType>& accepted);

/// How frames of an instance are sent that is stored in `stored`.
struct FrameForm {
  bool multipart = true;
  bool as_stored = false;  ///< otherwise decoded, as Explicit VR Little Endian
  std::string media_type;  ///< of each frame
};
std::optional<FrameForm> negotiate_frames(const std::vector<http::AcceptedType>& accepted,
                                          const TransferSyntax& stored);

/// "image/jpeg" or "image/png".
std::optional<std::string> negotiate_picture(const std::vector<http::AcceptedType>& accepted);
/// Whether DICOM JSON is acceptable; the media type that names it best.
std::optional<std::string> negotiate_json(const std::vector<http::AcceptedType>& accepted);

/// The media type of a stored frame: PS3.18 table 8.7.3-5.
std::string_view frame_media_type(const TransferSyntax& syntax);

}  // namespace dicom::web
