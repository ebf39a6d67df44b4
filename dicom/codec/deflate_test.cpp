#include "dicom/codec/deflate.h"

#include <gtest/gtest.h>

#include <random>

namespace dicom::codec {
namespace {

ByteVector noise(std::size_t length, unsigned distinct) {
  std::mt19937 random(7);
  ByteVector bytes(length);
  for (std::byte& byte : bytes) byte = static_cast<std::byte>(random() % distinct);
  return bytes;
}

ByteVector octets(std::initializer_list<int> values) {
  ByteVector bytes;
  for (const int value : values) bytes.push_back(static_cast<std::byte>(value));
  return bytes;
}

TEST(Deflate, ReturnsWhatWentIn) {
  for (const std::size_t length : {0U, 1U, 65535U, 65536U, 65537U, 1000003U}) {
    for (const unsigned distinct : {1U, 5U, 256U}) {
      const ByteVector plain = noise(length, distinct);
      const auto back = inflate_raw(deflate_raw(plain), length);
      ASSERT_TRUE(back) << length << ' ' << distinct << ' ' << back.error().to_string();
      EXPECT_EQ(*back, plain);
    }
  }
}

TEST(Deflate, ReadsAStreamFromTheRfc) {
  // A stored block: BFINAL 1, BTYPE 00, LEN 2, NLEN, "ab" (RFC 1951 3.2.4), and one padding byte.
  const ByteVector stream = octets({1, 2, 0, 0xfd, 0xff, 'a', 'b', 0});
  EXPECT_EQ(as_text(*inflate_raw(stream, 10)), "ab");
}

TEST(Deflate, StopsAtTheLimit) {
  const ByteVector bomb = deflate_raw(ByteVector(10'000'000), 12);
  ASSERT_LT(bomb.size(), 20'000U);
  const auto result = inflate_raw(bomb, 1'000'000);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::limit_exceeded);
  EXPECT_TRUE(inflate_raw(bomb, 10'000'000));
  EXPECT_FALSE(inflate_raw(bomb, 9'999'999));
}

TEST(Deflate, TellsTruncatedFromBroken) {
  ByteVector stream = deflate_raw(noise(5000, 256));
  stream.resize(stream.size() / 2);
  EXPECT_EQ(inflate_raw(stream, 1 << 20).error().code, ErrorCode::truncated);
  EXPECT_EQ(inflate_raw({}, 1 << 20).error().code, ErrorCode::truncated);
  const auto broken = inflate_raw(octets({1, 2, 0, 9, 9, 'a', 'b'}), 10);
  EXPECT_EQ(broken.error().code, ErrorCode::invalid_data);
  EXPECT_TRUE(broken.error().offset.has_value());
}

TEST(Deflate, GzipHasItsHeaderAndLength) {
  const ByteVector plain = noise(3000, 4);
  const ByteVector member = gzip(plain);
  ASSERT_GT(member.size(), 18U);
  EXPECT_EQ(member[0], std::byte{0x1f});
  EXPECT_EQ(member[1], std::byte{0x8b});
  EXPECT_EQ(load_le<std::uint32_t>(member.data() + member.size() - 4), plain.size());
  EXPECT_EQ(*inflate_raw(Bytes(member).subspan(10), plain.size()), plain);
}

TEST(Deflate, ZlibHasItsHeader) {
  const ByteVector plain = noise(3000, 4);
  const ByteVector stream = zlib(plain);
  ASSERT_GT(stream.size(), 6U);
  EXPECT_EQ(stream[0], std::byte{0x78});
  EXPECT_EQ(*inflate_raw(Bytes(stream).subspan(2), plain.size()), plain);
}

}  // namespace
}  // namespace dicom::codec
