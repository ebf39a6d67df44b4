#include "dicom/codec/gif.h"

#include <gtest/gtest.h>

#include <map>

namespace dicom::codec {
namespace {

// A reader of the pixels of the first frame, by the book (GIF 89a, appendix F).
ByteVector first_frame(const ByteVector& gif) {
  std::size_t at = 13 + 768;
  while (gif.at(at) == std::byte{0x21}) {
    for (at += 2; gif.at(at) != std::byte{0};) at += std::to_integer<std::size_t>(gif.at(at)) + 1;
    ++at;
  }
  at += 10;
  const auto minimum = std::to_integer<unsigned>(gif.at(at++));
  ByteVector codes;
  for (; gif.at(at) != std::byte{0}; at += std::to_integer<std::size_t>(gif.at(at)) + 1)
    codes.insert(codes.end(), gif.begin() + static_cast<std::ptrdiff_t>(at + 1),
                 gif.begin() + static_cast<std::ptrdiff_t>(at + 1 + std::to_integer<std::size_t>(gif.at(at))));
  const std::uint32_t clear = 1U << minimum;
  std::vector<ByteVector> table;
  const auto reset = [&] {
    table.assign(clear + 2, {});
    for (std::uint32_t i = 0; i < clear; ++i) table[i] = {static_cast<std::byte>(i)};
  };
  reset();
  ByteVector pixels;
  ByteVector previous;
  unsigned width = minimum + 1;
  for (std::size_t bit = 0; bit + width <= codes.size() * 8;) {
    std::uint32_t code = 0;
    for (unsigned i = 0; i < width; ++i, ++bit)
      code |= static_cast<std::uint32_t>(std::to_integer<unsigned>(codes[bit / 8]) >> bit % 8 & 1U) << i;
    if (code == clear) {
      reset();
      width = minimum + 1;
      previous.clear();
      continue;
    }
    if (code == clear + 1) break;
    ByteVector text = code < table.size() ? table[code] : previous;
    if (code >= table.size()) text.push_back(previous.at(0));
    append(pixels, text);
    if (!previous.empty() && table.size() < 4096) {
      previous.push_back(text[0]);
      table.push_back(previous);
      if (table.size() == 1U << width && width < 12) ++width;
    }
    previous = text;
  }
  return pixels;
}

TEST(Gif, GreyIsExact) {
  ByteVector noise(300 * 200);
  std::uint32_t state = 1;
  for (std::byte& pixel : noise) pixel = static_cast<std::byte>((state = state * 1664525 + 1013904223) >> 24);
  const ByteVector flat(300 * 200, std::byte{77});
  for (const ByteVector& pixels : {noise, flat}) {
    const auto gif = encode_gif({&pixels, 1}, 300, 200);
    ASSERT_TRUE(gif);
    EXPECT_EQ(as_text(Bytes(*gif).first(6)), "GIF89a");
    EXPECT_EQ(first_frame(*gif), pixels);
  }
}

TEST(Gif, ColoursAreNear) {
  const ByteVector pixels{std::byte{255}, std::byte{0}, std::byte{0}, std::byte{0}, std::byte{0}, std::byte{255}};
  const auto gif = encode_gif({&pixels, 1}, 2, 1, {.components = 3});
  ASSERT_TRUE(gif);
  const ByteVector indices = first_frame(*gif);
  const auto colour = [&](std::size_t pixel, std::size_t part) {
    return std::to_integer<int>(gif->at(13 + std::to_integer<std::size_t>(indices.at(pixel)) * 3 + part));
  };
  EXPECT_EQ(colour(0, 0), 255);
  EXPECT_EQ(colour(0, 2), 0);
  EXPECT_EQ(colour(1, 0), 0);
  EXPECT_EQ(colour(1, 2), 255);
}

TEST(Gif, RefusesWhatIsNoAnimation) {
  const std::vector<ByteVector> frames{ByteVector(4), ByteVector(5)};
  EXPECT_FALSE(encode_gif(frames, 2, 2));
  EXPECT_FALSE(encode_gif({}, 2, 2));
  EXPECT_FALSE(encode_gif({&frames[0], 1}, 70'000, 1));
}

}  // namespace
}  // namespace dicom::codec
