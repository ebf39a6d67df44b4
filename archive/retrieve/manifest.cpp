#include "archive/retrieve/manifest.h"

#include <numeric>
#include <string>

#include "dicom/codec/deflate.h"

namespace archive::retrieve {

using dicom::Bytes;
using dicom::ByteVector;

namespace {

// "ICMF", feed (16), version, sizes: then the lengths, and the JSON deflated.
constexpr std::string_view magic = "ICMF0001";
constexpr std::size_t feed_size = 16;
constexpr std::size_t head_size = magic.size() + feed_size + 3 * sizeof(std::uint64_t);
constexpr int compression_level = 3;

void append_number(ByteVector& to, std::uint64_t number) {
  std::byte bytes[sizeof number];
  dicom::store(bytes, number, std::endian::little);
  dicom::append(to, Bytes(bytes));
}

}  // namespace

ByteVector encode(const Manifest& manifest) {
  ByteVector bytes;
  std::string feed(manifest.feed);
  feed.resize(feed_size, ' ');
  dicom::append(bytes, dicom::as_bytes(magic));
  dicom::append(bytes, dicom::as_bytes(feed));
  append_number(bytes, static_cast<std::uint64_t>(manifest.version));
  append_number(bytes, manifest.lengths.size());
  append_number(bytes, manifest.json.size());
  ByteVector plain;
  plain.reserve(manifest.lengths.size() * sizeof(std::uint32_t) + manifest.json.size());
  for (const std::uint32_t length : manifest.lengths) {
    std::byte one[sizeof length];
    dicom::store(one, length, std::endian::little);
    dicom::append(plain, Bytes(one));
  }
  dicom::append(plain, manifest.json);
  dicom::append(bytes, dicom::codec::deflate_raw(plain, compression_level));
  return bytes;
}

std::optional<ReadManifest> decode_manifest(Bytes bytes, std::string_view feed, std::int64_t version) {
  constexpr std::uint64_t largest = std::uint64_t{1} << 31;
  if (bytes.size() < head_size || dicom::as_text(bytes.subspan(0, magic.size())) != magic) return std::nullopt;
  if (!dicom::as_text(bytes.subspan(magic.size(), feed_size)).starts_with(feed)) return std::nullopt;
  const std::byte* numbers = bytes.data() + magic.size() + feed_size;
  const auto known_version = dicom::load_le<std::uint64_t>(numbers);
  const auto count = dicom::load_le<std::uint64_t>(numbers + 8);
  const auto size = dicom::load_le<std::uint64_t>(numbers + 16);
  if (known_version != static_cast<std::uint64_t>(version) || count > largest || size > largest) return std::nullopt;
  const std::uint64_t plain_size = count * sizeof(std::uint32_t) + size;
  auto plain = dicom::codec::inflate_raw(bytes.subspan(head_size), plain_size);
  if (!plain || plain->size() != plain_size) return std::nullopt;
  ReadManifest manifest;
  manifest.lengths.resize(count);
  for (std::size_t i = 0; i < count; ++i)
    manifest.lengths[i] = dicom::load_le<std::uint32_t>(plain->data() + i * sizeof(std::uint32_t));
  const auto sum = std::accumulate(manifest.lengths.begin(), manifest.lengths.end(), std::uint64_t{0});
  // Each but the first has a comma before it.
  if (count == 0 || sum + count - 1 != size) return std::nullopt;
  plain->erase(plain->begin(), plain->begin() + static_cast<std::ptrdiff_t>(count * sizeof(std::uint32_t)));
  manifest.json = *std::move(plain);
  return manifest;
}

}  // namespace archive::retrieve
