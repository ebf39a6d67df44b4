#include "archive/storage/blake3.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace archive::storage {
namespace {

using dicom::Bytes;

std::string hexadecimal(const Blake3Value& value) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::byte byte : value) {
    text += digits[std::to_integer<std::size_t>(byte) >> 4];
    text += digits[std::to_integer<std::size_t>(byte) & 0xf];
  }
  return text;
}

// The bytes of BLAKE3's own test vectors: 0 to 250, again and again.
dicom::ByteVector input(std::size_t size) {
  dicom::ByteVector bytes(size);
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::byte>(i % 251);
  return bytes;
}

std::string digest_of(Bytes bytes, std::size_t piece) {
  Blake3 digest;
  for (std::size_t at = 0; at < bytes.size(); at += piece)
    digest.update(bytes.subspan(at, std::min(piece, bytes.size() - at)));
  return hexadecimal(digest.finish());
}

struct Known {
  std::size_t size;
  std::string_view digest;
};

// As Debian's b3sum gives them: around the borders of blocks, chunks and batches.
constexpr Known known[] = {
    {0, "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"},
    {1, "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213"},
    {63, "e9bc37a594daad83be9470df7f7b3798297c3d834ce80ba85d6e207627b7db7b"},
    {64, "4eed7141ea4a5cd4b788606bd23f46e212af9cacebacdc7d1f4c6dc7f2511b98"},
    {65, "de1e5fa0be70df6d2be8fffd0e99ceaa8eb6e8c93a63f2d8d1c30ecb6b263dee"},
    {1023, "10108970eeda3eb932baac1428c7a2163b0e924c9a9e25b35bba72b28f70bd11"},
    {1024, "42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7"},
    {1025, "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444"},
    {2048, "e776b6028c7cd22a4d0ba182a8bf62205d2ef576467e838ed6f2529b85fba24a"},
    {2049, "5f4d72f40d7a5f82b15ca2b2e44b1de3c2ef86c426c95c1af0b6879522563030"},
    {3073, "7124b49501012f81cc7f11ca069ec9226cecb8a2c850cfe644e327d22d3e1cd3"},
    {16384, "f875d6646de28985646f34ee13be9a576fd515f76b5b0a26bb324735041ddde4"},
    {16385, "1dabe216be2578830263b049de1639f39f05a4da616b9b78c7a5e4e41662fd1f"},
    {17408, "993924ff3dcbd868be9cf3fed98d4538fe579ffccf390a5aa1ddba0f6a20bfed"},
    {31744, "62b6960e1a44bcc1eb1a611a8d6235b6b4b78f32e7abc4fb4c6cdcce94895c47"},
    {32768, "162183d1f9184474f5a5c9e6224e66720cdb6523f822e52d9b1efa30893f48f9"},
    {32769, "da589428d9b32c97658a04a21c0c8a38aad2ac402120819d956fd6d62bbfa36e"},
    {49153, "447d09cdb7cc2b870f041eda4d9b759195db784047b12666ec29e6905d38ac9c"},
    {102400, "bc3e3d41a1146b069abffad3c0d44860cf664390afce4d9661f7902e7943e085"},
    {525000, "d4e7414b6844463de01f6fecbd47b9f5d243ed24fe9a4b87728f5aa754a79584"},
};

TEST(Blake3, KnownValues) {
  for (const Known& each : known) {
    const dicom::ByteVector bytes = input(each.size);
    EXPECT_EQ(digest_of(bytes, std::max<std::size_t>(1, each.size)), each.digest) << each.size;
  }
}

TEST(Blake3, DoesNotDependOnPieces) {
  for (const Known& each : known) {
    const dicom::ByteVector bytes = input(each.size);
    for (const std::size_t piece : {777u, 1024u, 16'384u, 16'385u, 262'138u}) {
      EXPECT_EQ(digest_of(bytes, piece), each.digest) << each.size << " in pieces of " << piece;
    }
  }
}

}  // namespace
}  // namespace archive::storage
