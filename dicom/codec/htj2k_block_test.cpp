// The parts of which HTJ2K code-blocks are decoded; htj2k_test.cpp has whole streams.
#include "dicom/codec/htj2k_block.h"

#include <gtest/gtest.h>

#include <random>

#include "dicom/codec/test_targets.h"

namespace dicom::codec::detail {
namespace {

// Bytes with many of those after or before which a bit is stuffed.
ByteVector made_bytes(std::minstd_rand& random, std::size_t size) {
  static constexpr int special[] = {0xff, 0x7f, 0x8f, 0x90};
  ByteVector bytes(size);
  for (std::byte& byte : bytes) {
    const auto value = static_cast<int>(random() >> 8 & 0xff);
    byte = static_cast<std::byte>(random() % 4 == 0 ? special[value % 4] : value);
  }
  return bytes;
}

std::vector<int> bits_of(const PlainBits& bits, std::size_t count) {
  std::vector<int> found;
  for (std::size_t i = 0; i < count; ++i) found.push_back(std::to_integer<int>(bits.data()[i / 8]) >> i % 8 & 1);
  return found;
}

void append_bits(std::vector<int>& to, int byte, int count) {
  for (int i = 0; i < count; ++i) to.push_back(byte >> i & 1);
}

TEST(Htj2kStreams, BitsThatWereStuffedAreLeftOut) {
  std::minstd_rand random(1);
  PlainBits plain;
  for (std::size_t size = 0; size < 200; ++size) {
    const ByteVector bytes = made_bytes(random, size);
    std::vector<int> forward;
    int last = 0;
    for (const std::byte each : bytes) {
      append_bits(forward, std::to_integer<int>(each), last == 0xff ? 7 : 8);
      last = std::to_integer<int>(each);
    }
    plain.take_forward(bytes, PlainBits::Filler::ones, 16);
    EXPECT_EQ(plain.count(), forward.size());
    forward.resize(forward.size() + 128, 1);
    EXPECT_EQ(bits_of(plain, forward.size()), forward) << size;

    std::vector<int> backward;
    append_bits(backward, 5, 3);
    last = 0xff;
    for (auto each = bytes.rbegin(); each != bytes.rend(); ++each) {
      const int byte = std::to_integer<int>(*each);
      append_bits(backward, byte, last > 0x8f && (byte & 0x7f) == 0x7f ? 7 : 8);
      last = byte;
    }
    plain.take_backward(bytes, {5, 3, true});
    EXPECT_EQ(plain.count(), backward.size());
    backward.resize(backward.size() + 64, 0);
    EXPECT_EQ(bits_of(plain, backward.size()), backward) << size;
  }
}

TEST(Htj2kStreams, ReadingGoesOnBehindTheEnd) {
  PlainBits plain;
  plain.take_backward(ByteVector{std::byte{0xa5}}, {});
  BitReader reader(plain);
  std::uint32_t value = 0;
  for (int i = 0; i < 8; ++i) value |= reader.bit() << i;
  EXPECT_EQ(value, 0xa5U);
  for (int i = 0; i < 10'000; ++i) EXPECT_EQ(reader.bit(), 0U);
}

// Quads as they come from the VLC stream, and others: e_1 belongs to e_k, and e_k to rho.
std::vector<Quad> made_quads(std::minstd_rand& random, std::size_t width, std::uint32_t most_u) {
  std::vector<Quad> quads(width + QuadReader::beyond, 0);
  for (std::size_t x = 0; x < width; ++x) {
    const std::uint32_t rho = random() >> 8 & 15;
    const std::uint32_t e_k = rho & random() >> 8;
    const std::uint32_t e_1 = e_k & random() >> 8;
    if (rho != 0) quads[x] = rho << 16 | e_k << 20 | e_1 << 24 | (random() >> 8) % (most_u + 1);
  }
  return quads;
}

using Htj2kMagnitudes = OnEachTarget;
INSTANTIATE_TEST_SUITE_P(Targets, Htj2kMagnitudes, all_targets(), target_name);

// With so many planes that vectors cannot take them the samples are the same, five planes lower.
TEST_P(Htj2kMagnitudes, VectorsReadWhatIsReadOneByOne) {
  std::minstd_rand random(2);
  MagnitudeReader in_vectors;
  MagnitudeReader one_by_one;
  std::size_t refused = 0;
  for (std::size_t trial = 0; trial < 400; ++trial) {
    const std::size_t width = 1 + random() % (trial % 8 == 0 ? 512 : 40);
    const ByteVector bytes = made_bytes(random, random() % 2000);
    in_vectors.start(bytes, width, 23);
    one_by_one.start(bytes, width, 28);
    const std::size_t written = MagnitudeReader::written(width);
    for (int row = 0; row < 8; ++row) {
      const std::vector<Quad> quads = made_quads(random, width, trial % 25);
      std::vector<std::uint32_t> one(2 * written);
      std::vector<std::uint32_t> other(2 * written);
      const bool is_read = in_vectors.read_row(quads.data(), one.data(), one.data() + written);
      const bool other_is_read = one_by_one.read_row(quads.data(), other.data(), other.data() + written);
      if (!is_read) ++refused;
      if (!is_read || !other_is_read) break;
      for (std::size_t i = 0; i < 2 * written; ++i) {
        if (i % written >= 2 * width) continue;
        ASSERT_EQ(one[i], (other[i] & 0x80000000) | (other[i] & 0x7fffffff) << 5) << width << " quads, " << i;
      }
    }
  }
  EXPECT_GT(refused, 10U);
  EXPECT_LT(refused, 300U);
}

TEST(Htj2kBlock, WhatCannotBeACodeBlockIsRefused) {
  BlockDecoder decoder;
  const ByteVector bytes{std::byte{0x00}, std::byte{0x00}, std::byte{0x02}, std::byte{0x00}};
  CodeBlock block{.cleanup = bytes, .passes = 1, .missing_planes = 5, .width = 4, .height = 4};
  EXPECT_NE(decoder.decode(block), nullptr);
  block.missing_planes = 29;
  EXPECT_EQ(decoder.decode(block), nullptr);
  block.missing_planes = 5;
  block.cleanup = Bytes(bytes).first(1);
  EXPECT_EQ(decoder.decode(block), nullptr);
  const ByteVector too_long{std::byte{0x00}, std::byte{0x00}, std::byte{0x05}, std::byte{0x00}};
  block.cleanup = too_long;
  EXPECT_EQ(decoder.decode(block), nullptr);
}

}  // namespace
}  // namespace dicom::codec::detail
