#include "archive/storage/local/reference.h"

#include <algorithm>
#include <cstdint>
#include <span>

#include "dicom/base/check.h"

// What is a reference can be written again, and is the same then. Inputs are made as long as references are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace archive::storage;
  dicom::ByteVector content(reference_size, std::byte{'\n'});
  const auto bytes = std::as_bytes(std::span(data, std::min<std::size_t>(size, reference_size)));
  std::ranges::copy(bytes, content.begin());
  const auto reference = decode_reference(content);
  if (!reference) return 0;
  DICOM_CHECK(reference->path.is_absolute());
  const auto text = encode(*reference);
  if (!text) return 0;  // numbers may be written shorter than in what was read, never so that the path gets too long
  const auto again = decode_reference(dicom::as_bytes(*text));
  DICOM_CHECK(again && again->path == reference->path && again->size == reference->size &&
              again->crc32c == reference->crc32c && again->digest == reference->digest);
  return 0;
}
