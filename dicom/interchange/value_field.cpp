#include "dicom/interchange/value_field.h"

#include <algorithm>

#include "dicom/core/vr.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/interchange/options.h"
#include "dicom/interchange/value_text.h"

namespace dicom::interchange {
namespace {

constexpr std::size_t item_header_size = 8;
constexpr std::uint32_t item_header_tag = 0xe000fffe;  // (FFFE,E000), read as one little endian number

void append_items(ByteVector& to, const DataElement& element) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < element.item_count(); ++i) size += item_header_size + element.fragment(i).size() + 1;
  to.reserve(size);
  for (std::size_t i = 0; i < element.item_count(); ++i) {
    const Bytes fragment = element.fragment(i);
    append(to, item_header_tag, std::endian::little);
    append(to, static_cast<std::uint32_t>(fragment.size() + fragment.size() % 2), std::endian::little);
    append(to, fragment);
    if (fragment.size() % 2 != 0) to.push_back(std::byte{0});
  }
}

void append_swapped(ByteVector& to, Bytes bytes, std::size_t word) {
  to.assign(bytes.begin(), bytes.end());
  for (auto at = to.begin(); to.end() - at >= static_cast<std::ptrdiff_t>(word);
       at += static_cast<std::ptrdiff_t>(word))
    std::reverse(at, at + static_cast<std::ptrdiff_t>(word));
}

// The fragments, if the bytes are items all through.
std::vector<SharedBytes> fragments_of(const SharedBytes& whole) {
  std::vector<SharedBytes> fragments;
  const Bytes bytes = whole.bytes();
  std::size_t at = 0;
  while (bytes.size() - at >= item_header_size && load_le<std::uint32_t>(bytes.data() + at) == item_header_tag) {
    const std::uint32_t length = load_le<std::uint32_t>(bytes.data() + at + 4);
    at += item_header_size;
    if (length > bytes.size() - at) return {};
    fragments.push_back(whole.slice(at, length));
    at += length;
  }
  if (at != bytes.size()) fragments.clear();
  return fragments;
}

}  // namespace

Bytes value_field(const DataElement& element, ByteVector& room) {
  room.clear();
  if (element.is_encapsulated()) {
    append_items(room, element);
    return room;
  }
  const std::size_t word = traits(element.vr()).value_size;
  if (element.byte_order() == std::endian::little || word == 1) return element.bytes();
  append_swapped(room, element.bytes(), word);
  return room;
}

void set_value_field(DataSet& to, Tag tag, VR vr, SharedBytes shared) {
  if (tag == tags::PixelData.tag && (vr == VR::OB || vr == VR::OW)) {
    const std::vector<SharedBytes> fragments = fragments_of(shared);
    if (!fragments.empty()) return to.set_fragments(tag, vr, fragments);
  }
  constexpr std::size_t small = 4096;
  if (shared.size() <= small) return to.set_bytes(tag, vr, shared.bytes());
  to.set_shared(tag, vr, std::move(shared));
}

Carried carried(const DataElement& element, const WriteOptions& options, const std::string& path) {
  using How = Carried::How;
  const bool large = element.is_encapsulated() || element.is_deferred() ||
                     element.bytes().size() > options.bulk_data_threshold || element.tag() == tags::PixelData.tag;
  if (large && options.omit_bulk_data) return {How::omitted};
  if (large && options.bulk_data_uri) {
    if (auto uri = options.bulk_data_uri(element, bulk_data_path(path, element.tag())))
      return {How::by_reference, *std::move(uri)};
  }
  return {element.is_deferred() ? How::omitted : How::by_value};
}

}  // namespace dicom::interchange
