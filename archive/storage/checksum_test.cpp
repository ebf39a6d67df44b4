#include "archive/storage/checksum.h"

#include <gtest/gtest.h>

#include <string>

namespace archive::storage {
namespace {

using dicom::as_bytes;

std::uint32_t crc_of(std::string_view text) {
  Crc32c sum;
  sum.update(as_bytes(text));
  return sum.value();
}

TEST(Crc32c, KnownValues) {
  EXPECT_EQ(crc_of(""), 0u);
  EXPECT_EQ(crc_of("123456789"), 0xe3069283u);            // RFC 3720's check value
  EXPECT_EQ(crc_of(std::string(32, '\0')), 0x8a9136aau);  // RFC 3720 B.4
  EXPECT_EQ(crc_of(std::string(32, '\xff')), 0x62a8ab43u);
}

TEST(Crc32c, DoesNotDependOnPieces) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += static_cast<char>(i * 7);
  for (const std::size_t piece : {1u, 3u, 8u, 13u, 999u}) {
    Crc32c sum;
    for (std::size_t at = 0; at < text.size(); at += piece)
      sum.update(as_bytes(std::string_view(text).substr(at, piece)));
    EXPECT_EQ(sum.value(), crc_of(text)) << piece;
  }
}

TEST(Crc32c, LongTextsAreSummedInStripes) {
  std::string text;
  for (unsigned i = 0; i < 100'000; ++i) text += static_cast<char>(i * i / 7);
  Crc32c byte_by_byte;
  for (const char& c : text) byte_by_byte.update(as_bytes({&c, 1}));
  EXPECT_EQ(crc_of(text), byte_by_byte.value());
}

TEST(Sha256, KnownValue) {
  Sha256 digest;
  digest.update(as_bytes("a"));
  digest.update(as_bytes("bc"));
  const Sha256Value value = digest.finish();
  EXPECT_EQ(value[0], std::byte{0xba});  // FIPS 180-4: ba7816bf ... f20015ad
  EXPECT_EQ(value[1], std::byte{0x78});
  EXPECT_EQ(value[31], std::byte{0xad});
}

}  // namespace
}  // namespace archive::storage
