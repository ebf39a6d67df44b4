// A stored instance in the transfer syntax that a client asked for.
#pragma once

#include <string_view>

#include "archive/archive.h"

namespace archive::http_api {

/// The Part 10 file: as stored for "*" and for the syntax it is stored in; re-encoded among native syntaxes; decoded if
/// it is compressed. An empty syntax is Explicit VR Little Endian where that is possible, otherwise as stored. Errors:
/// unsupported, if a syntax was asked for that it cannot be brought into.
dicom::Result<dicom::SharedBytes> encode_instance(Archive& archive, const StoredInstance& instance,
                                                  std::string_view transfer_syntax);

}  // namespace archive::http_api
