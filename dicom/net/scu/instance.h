// An instance that is to be sent: what negotiation needs to know of it, and its encoded data set.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/encoding/transfer_syntax.h"

namespace dicom::net::scu {

/// What decides which presentation context an instance needs.
struct InstanceKind {
  std::string sop_class_uid;
  std::string transfer_syntax_uid;
  auto operator<=>(const InstanceKind&) const = default;
};

struct InstanceReference {
  InstanceKind kind;
  std::string sop_instance_uid;
};

/// With its bytes, as they are in the file: from after the meta information to the end.
struct Instance {
  InstanceReference reference;
  SharedBytes data_set;
};

/// Maps a DICOM file. Only its head is read.
Result<Instance> open_instance(const std::filesystem::path& path);

/// Makes the encoded data set in another transfer syntax, where pixel data must be decoded for it.
using Transcoder = std::function<Result<SharedBytes>(const Instance& instance, const TransferSyntax& to)>;

/// Whether the data set can be had in `to` without touching pixel data: both native.
bool is_reencodable(std::string_view from_uid, std::string_view to_uid);
/// The encoded data set in `to`: re-encoded if native, through `transcoder` (which may be empty) if
/// not.
Result<SharedBytes> encoded_as(const Instance& instance, std::string_view to_uid, const Transcoder& transcoder);

}  // namespace dicom::net::scu
