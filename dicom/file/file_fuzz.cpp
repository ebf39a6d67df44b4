// Whole files of arbitrary bytes: read as a mapping and as a stream, checked and written again.
#include <algorithm>
#include <cstdint>
#include <cstring>

#include "dicom/file/file.h"
#include "dicom/file/stream_reader.h"
#include "dicom/file/text_dump.h"

namespace {

using namespace dicom;

void read_as_stream(Bytes content, std::size_t piece) {
  StreamOptions options;
  options.reading.defer_over = smallest_deferred;
  options.reading.salvage = true;
  options.maximum_held = 1 << 20;
  Diagnostics diagnostics;
  const ByteSource source = [&, at = std::size_t{0}](MutableBytes room) mutable -> Result<std::size_t> {
    const std::size_t count = std::min({piece, room.size(), content.size() - at});
    if (count > 0) std::memcpy(room.data(), content.data() + at, count);
    at += count;
    return count;
  };
  static_cast<void>(read_stream(source, diagnostics, options));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto* begin = reinterpret_cast<const std::byte*>(data);
  const SharedBytes content{ByteVector(begin, begin + size)};
  for (const bool salvage : {false, true}) {
    Diagnostics diagnostics;
    ReadOptions options;
    options.salvage = salvage;
    const auto file = read_file(content, diagnostics, options);
    if (!file) continue;
    std::string text;
    dump(file->data_set, {}, text);
    static_cast<void>(encode_file(file->data_set, file->syntax));
  }
  read_as_stream(content.bytes(), size % 13 + 1);
  return 0;
}
