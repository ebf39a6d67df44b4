#include "dicom/codec/jpeg2000_segments.h"

#include <algorithm>
#include <string>

namespace dicom::codec::detail {

Error invalid_codestream(std::string_view what) {
  return {ErrorCode::invalid_data, "JPEG 2000: " + std::string(what)};
}

bool read_segments(Bytes coded, std::size_t& at, std::uint16_t end, std::vector<Segment>& segments) {
  while (at <= coded.size() && coded.size() - at >= 2) {
    const auto marker = load_be<std::uint16_t>(coded.data() + at);
    if (marker == end) return true;
    if (marker == SOT || coded.size() - at < 4) return false;
    const std::size_t length = load_be<std::uint16_t>(coded.data() + at + 2);
    if (length < 2 || length > coded.size() - at - 2) return false;
    segments.push_back({marker, coded.subspan(at + 4, length - 2)});
    at += 2 + length;
  }
  return end == SOT;  // a codestream without tiles has nothing, but is not broken
}

Bytes first_of(const std::vector<Segment>& segments, std::uint16_t marker) {
  const auto found = std::ranges::find(segments, marker, &Segment::marker);
  return found == segments.end() ? Bytes{} : found->content;
}

}  // namespace dicom::codec::detail
