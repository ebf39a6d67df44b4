#include "dicom/pixel/fragments.h"

#include <algorithm>
#include <optional>
#include <string>

namespace dicom {
namespace {

using Ranges = std::vector<FragmentRange>;

// A range from each start to the next one.
Ranges between(const std::vector<std::uint32_t>& starts, std::size_t fragments) {
  Ranges ranges;
  ranges.reserve(starts.size());
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const auto end = i + 1 < starts.size() ? starts[i + 1] : static_cast<std::uint32_t>(fragments);
    ranges.push_back({starts[i], end - starts[i]});
  }
  return ranges;
}

// Offsets count from the first byte of the first fragment's item tag (PS3.5 A.4). A fragment's item
// has 8 bytes of tag and length before its value.
std::vector<std::uint64_t> fragment_positions(const std::vector<Bytes>& fragments) {
  std::vector<std::uint64_t> positions;
  positions.reserve(fragments.size());
  std::uint64_t position = 0;
  for (const Bytes fragment : fragments) {
    positions.push_back(position);
    position += 8 + fragment.size();
  }
  return positions;
}

template <class Offset>
std::optional<Ranges> by_table(const Encapsulation& encapsulation, Bytes table, std::uint32_t frames) {
  if (table.size() != std::uint64_t{frames} * sizeof(Offset)) return std::nullopt;
  const std::vector<std::uint64_t> positions = fragment_positions(encapsulation.fragments);
  std::vector<std::uint32_t> starts;
  starts.reserve(frames);
  for (std::size_t i = 0; i < frames; ++i) {
    const std::uint64_t offset = load_le<Offset>(table.data() + i * sizeof(Offset));
    const auto at = std::ranges::lower_bound(positions, offset);
    if (at == positions.end() || *at != offset) return std::nullopt;
    const auto fragment = static_cast<std::uint32_t>(at - positions.begin());
    if (i == 0 ? fragment != 0 : fragment <= starts.back()) return std::nullopt;
    starts.push_back(fragment);
  }
  return between(starts, positions.size());
}

// SOI of JPEG and JPEG-LS, SOC and SIZ of JPEG 2000, the signature of JP2, JPEG XL's codestream and
// container.
bool starts_stream(Bytes fragment) {
  const std::string_view text = as_text(fragment);
  for (const std::string_view code :
       {std::string_view("\xff\xd8\xff", 3), std::string_view("\xff\x4f\xff\x51", 4),
        std::string_view("\0\0\0\x0cjP  ", 8), std::string_view("\xff\x0a", 2), std::string_view("\0\0\0\x0cJXL ", 8)})
    if (text.starts_with(code)) return true;
  return false;
}

std::vector<std::uint32_t> stream_starts(const std::vector<Bytes>& fragments) {
  std::vector<std::uint32_t> starts;
  for (std::size_t i = 0; i < fragments.size(); ++i)
    if (starts_stream(fragments[i])) starts.push_back(static_cast<std::uint32_t>(i));
  return starts;
}

std::string counts(std::size_t fragments, std::uint32_t frames) {
  return std::to_string(fragments) + (fragments == 1 ? " fragment" : " fragments") + " for " + std::to_string(frames) +
         " frames";
}

Result<Ranges> without_table(const Encapsulation& encapsulation, std::uint32_t frames, Diagnostics& diagnostics) {
  const std::size_t fragments = encapsulation.fragments.size();
  if (fragments <= frames) {
    if (fragments < frames) DICOM_TRY(diagnostics.report({counts(fragments, frames)}));
    Ranges ranges(fragments);
    for (std::size_t i = 0; i < fragments; ++i) ranges[i] = {static_cast<std::uint32_t>(i), 1};
    return ranges;
  }
  const std::vector<std::uint32_t> starts = stream_starts(encapsulation.fragments);
  if (frames > 0 && starts.size() >= frames && starts.front() == 0) {
    Ranges ranges = between(starts, fragments);
    if (ranges.size() > frames)
      DICOM_TRY(
          diagnostics.report({std::to_string(ranges.size()) + " streams for " + std::to_string(frames) + " frames"}));
    ranges.resize(frames);
    return ranges;
  }
  std::vector<std::uint32_t> filled;  // some writers put empty fragments between frames
  for (std::uint32_t i = 0; i < fragments; ++i)
    if (!encapsulation.fragments[i].empty()) filled.push_back(i);
  if (frames > 0 && filled.size() == frames) {
    filled.front() = 0;  // those before the first frame are its own, too
    return between(filled, fragments);
  }
  return Error{ErrorCode::invalid_data,
               counts(fragments, frames) + ", no offset table, " + std::to_string(starts.size()) + " start codes"};
}

}  // namespace

Result<Ranges> assign_fragments(const Encapsulation& encapsulation, std::uint32_t frames, Diagnostics& diagnostics) {
  const auto fragments = static_cast<std::uint32_t>(encapsulation.fragments.size());
  if (fragments == 0) return Error{ErrorCode::not_found, "no fragments"};
  if (frames == 1) return Ranges{{0, fragments}};
  if (!encapsulation.extended_offsets.empty()) {
    auto ranges = by_table<std::uint64_t>(encapsulation, encapsulation.extended_offsets, frames);
    if (ranges) return *std::move(ranges);
    DICOM_TRY(diagnostics.report({"the Extended Offset Table does not fit the fragments"}));
  }
  if (!encapsulation.basic_offsets.empty()) {
    auto ranges = by_table<std::uint32_t>(encapsulation, encapsulation.basic_offsets, frames);
    if (ranges) return *std::move(ranges);
    DICOM_TRY(diagnostics.report({"the Basic Offset Table does not fit the fragments"}));
  }
  return without_table(encapsulation, frames, diagnostics);
}

}  // namespace dicom
