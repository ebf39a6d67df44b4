// Whatever lies beside a pack is a manifest or nothing.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "archive/retrieve/manifest.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const dicom::Bytes bytes(reinterpret_cast<const std::byte*>(data), size);
  const auto manifest = archive::retrieve::decode_manifest(bytes, "0123456789abcdef", 7);
  if (!manifest) return 0;
  const auto again = archive::retrieve::decode_manifest(
      archive::retrieve::encode({"0123456789abcdef", 7, manifest->json, manifest->lengths}), "0123456789abcdef", 7);
  if (!again || again->json != manifest->json || again->lengths != manifest->lengths) std::abort();
  return 0;
}
