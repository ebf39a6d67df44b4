// Series manifests: the ready DICOM JSON of a series in one compressed file beside its packs, so that metadata are one
// read, however many instances there are. Made again whenever they are gone or no longer true.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace archive::retrieve {

/// Under which it lies beside its series' packs.
inline constexpr std::string_view manifest_name = "manifest";

struct Manifest {
  std::string_view feed{};               ///< of the index: versions mean nothing in another one
  std::int64_t version = 0;              ///< of the series
  dicom::Bytes json{};                   ///< "{...},{...}", bulk data URIs without a base
  std::vector<std::uint32_t> lengths{};  ///< of each instance's object, in the index's order
};

dicom::ByteVector encode(const Manifest& manifest);

struct ReadManifest {
  dicom::ByteVector json;
  std::vector<std::uint32_t> lengths;
};
/// Nothing if it is of another feed or version, or damaged.
std::optional<ReadManifest> decode_manifest(dicom::Bytes bytes, std::string_view feed, std::int64_t version);

}  // namespace archive::retrieve
