#include <cstdint>

#include "dicom/base/check.h"
#include "dicom/pixel/fragments.h"

// Bytes: number of frames, of fragments, length of the basic table, of the extended table; then the
// tables; then the fragments, each a byte of length and its content.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  if (size < 4) return 0;
  Bytes rest = std::as_bytes(std::span(data + 4, size - 4));
  const auto take = [&](std::size_t length) {
    const Bytes taken = rest.first(std::min(length, rest.size()));
    rest = rest.subspan(taken.size());
    return taken;
  };
  Encapsulation encapsulation;
  encapsulation.basic_offsets = take(data[2]);
  encapsulation.extended_offsets = take(data[3]);
  for (unsigned i = 0; i < data[1] && !rest.empty(); ++i)
    encapsulation.fragments.push_back(take(std::to_integer<std::size_t>(take(1)[0])));
  Diagnostics diagnostics;
  const auto ranges = assign_fragments(encapsulation, data[0], diagnostics);
  if (!ranges) return 0;
  // Ranges follow each other without gaps and end with the last fragment, or before surplus ones, which are reported.
  std::uint32_t next = 0;
  for (const FragmentRange& range : *ranges) {
    DICOM_CHECK(range.first == next && range.count > 0);
    next += range.count;
  }
  DICOM_CHECK(next == encapsulation.fragments.size() ||
              (next < encapsulation.fragments.size() && !diagnostics.list().empty()));
  return 0;
}
