#include "dicom/codec/rle.h"

#include <gtest/gtest.h>

#include <random>

namespace dicom::codec {
namespace {

// Runs and noise in turn, so that both kinds of packet and their borders occur.
ByteVector mixed(std::uint64_t length, unsigned seed) {
  std::mt19937 random(seed);
  ByteVector bytes;
  while (bytes.size() < length) {
    const auto value = static_cast<std::byte>(random());
    const std::size_t run = random() % 3 == 0 ? random() % 300 : 1;
    bytes.insert(bytes.end(), run, value);
  }
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

ByteVector frame_of(std::initializer_list<std::uint32_t> header, std::initializer_list<int> packed) {
  ByteVector bytes(64);
  std::size_t at = 0;
  for (const std::uint32_t number : header) {
    store(bytes.data() + at, number, std::endian::little);
    at += 4;
  }
  for (const int value : packed) bytes.push_back(static_cast<std::byte>(value));
  return bytes;
}

ByteVector octets(std::initializer_list<int> values) {
  ByteVector bytes;
  for (const int value : values) bytes.push_back(static_cast<std::byte>(value));
  return bytes;
}

TEST(Rle, ReturnsWhatWentIn) {
  for (const RleShape shape :
       {RleShape{1, 1, 1, 1}, RleShape{127, 3, 1, 1}, RleShape{128, 4, 1, 2}, RleShape{129, 5, 3, 1},
        RleShape{600, 7, 3, 2}, RleShape{33, 9, 1, 4}, RleShape{200, 2, 3, 4}}) {
    const ByteVector samples = mixed(shape.byte_count(), shape.width);
    const auto coded = encode_rle(samples, shape);
    ASSERT_TRUE(coded);
    EXPECT_EQ(coded->size() % 2, 0U);
    ByteVector back(samples.size());
    ASSERT_TRUE(decode_rle(*coded, shape, SampleLayout::interleaved, back));
    EXPECT_EQ(back, samples);
  }
}

TEST(Rle, MostSignificantPlaneComesFirst) {
  // PS3.5 G.2: two segments of a 16-bit picture of 2 pixels, 0x0102 and 0x0103.
  const ByteVector coded = frame_of({2, 64, 66}, {255, 1, 1, 2, 3, 0});
  ByteVector out(4);
  ASSERT_TRUE(decode_rle(coded, {2, 1, 1, 2}, SampleLayout::interleaved, out));
  EXPECT_EQ(out, octets({2, 1, 3, 1}));
}

TEST(Rle, PlanarKeepsPlanes) {
  const ByteVector coded = frame_of({3, 64, 66, 68}, {255, 7, 255, 8, 255, 9});
  ByteVector out(6);
  ASSERT_TRUE(decode_rle(coded, {2, 1, 3, 1}, SampleLayout::planar, out));
  EXPECT_EQ(out, octets({7, 7, 8, 8, 9, 9}));
  ASSERT_TRUE(decode_rle(coded, {2, 1, 3, 1}, SampleLayout::interleaved, out));
  EXPECT_EQ(out, octets({7, 8, 9, 7, 8, 9}));
}

TEST(Rle, IgnoresNoOperationAndPadding) {
  const ByteVector coded = frame_of({1, 64}, {128, 1, 5, 6, 128, 0, 0});
  ByteVector out(2);
  ASSERT_TRUE(decode_rle(coded, {2, 1, 1, 1}, SampleLayout::interleaved, out));
  EXPECT_EQ(out, octets({5, 6}));
}

TEST(Rle, RefusesHostileHeaders) {
  ByteVector out(2);
  const RleShape shape{2, 1, 1, 1};
  const auto code = [&](const ByteVector& coded) {
    const auto result = decode_rle(coded, shape, SampleLayout::interleaved, out);
    return result ? std::string("none") : std::string(to_string(result.error().code));
  };
  EXPECT_EQ(code({}), "truncated");
  EXPECT_EQ(code(frame_of({0, 64}, {1, 5, 6})), "invalid data");
  EXPECT_EQ(code(frame_of({2, 64, 65}, {1, 5, 6})), "invalid data");
  EXPECT_EQ(code(frame_of({1, 63}, {1, 5, 6})), "invalid data");
  EXPECT_EQ(code(frame_of({1, 0xffffffff}, {1, 5, 6})), "invalid data");
  EXPECT_EQ(code(frame_of({1, 68}, {1, 5, 6})), "invalid data");
  EXPECT_EQ(code(frame_of({1, 64}, {1, 5})), "truncated");
  EXPECT_EQ(code(frame_of({1, 64}, {255})), "truncated");
}

TEST(Rle, RowsArePackedSeparately) {
  // PS3.5 G.3.1: a run does not cross the end of a row.
  const auto coded = encode_rle(ByteVector(8, std::byte{9}), {4, 2, 1, 1});
  EXPECT_EQ(ByteVector(coded->begin() + 64, coded->end()), octets({253, 9, 253, 9}));
}

}  // namespace
}  // namespace dicom::codec
