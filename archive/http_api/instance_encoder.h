// A stored instance in the transfer syntax that a client asked for.
#pragma once

#include <string_view>

#include "archive/archive.h"
#include "dicom/file/file.h"

namespace archive::http_api {

/// The instance's file as it goes out, its values slices of the pack but for those that are edited.
dicom::Result<dicom::File> read_current_file(Archive& archive, const StoredInstance& instance);

/// Whether we can decode pixel data in this syntax.
bool can_decode(const dicom::TransferSyntax& syntax);

/// Whether an instance can be had in a syntax: as it is stored ("*", or its own), uncompressed, or transcoded. An empty
/// syntax always can.
bool can_encode_instance(const StoredInstance& instance, std::string_view transfer_syntax);

/// The Part 10 file: as stored for "*" and for the syntax it is stored in, otherwise decoded or transcoded. An empty
/// syntax is Explicit VR Little Endian where that is possible, otherwise as stored. What loses by its transcoding gets
/// an instance UID of its own. Errors: unsupported, if it cannot be brought into the syntax.
dicom::Result<dicom::SharedBytes> encode_instance(Archive& archive, const StoredInstance& instance,
                                                  std::string_view transfer_syntax);

}  // namespace archive::http_api
