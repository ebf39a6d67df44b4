#include "dicom/codec/gif.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dicom::codec {
namespace {

constexpr unsigned first_width = 9;  // bits of the first codes, for 256 colours
constexpr std::uint32_t clear_code = 256;
constexpr std::uint32_t end_code = 257;
constexpr std::uint32_t most_codes = 4096;

void put(ByteVector& to, std::string_view text) {
  for (const char c : text) to.push_back(static_cast<std::byte>(c));
}
void put_16(ByteVector& to, std::uint32_t number) {
  to.push_back(static_cast<std::byte>(number));
  to.push_back(static_cast<std::byte>(number >> 8));
}

// Codes of growing width, in blocks of at most 255 bytes.
class CodeWriter {
 public:
  explicit CodeWriter(ByteVector& to) : to_(to) {}
  void write(std::uint32_t code, unsigned width) {
    bits_ |= code << count_;
    for (count_ += width; count_ >= 8; count_ -= 8, bits_ >>= 8) add(static_cast<std::byte>(bits_));
  }
  void finish() {
    if (count_ > 0) add(static_cast<std::byte>(bits_));
    if (!block_.empty()) flush();
    to_.push_back(std::byte{0});
  }

 private:
  void add(std::byte byte) {
    block_.push_back(byte);
    if (block_.size() == 255) flush();
  }
  void flush() {
    to_.push_back(static_cast<std::byte>(block_.size()));
    to_.insert(to_.end(), block_.begin(), block_.end());
    block_.clear();
  }
  ByteVector& to_;
  ByteVector block_;
  std::uint32_t bits_ = 0;
  unsigned count_ = 0;
};

// LZW as GIF has it: the code table is a tree whose branches are looked up by parent and colour.
void compress(ByteVector& to, Bytes pixels) {
  to.push_back(std::byte{first_width - 1});
  CodeWriter writer(to);
  std::vector<std::uint16_t> children(most_codes * 256, 0);
  std::uint32_t next = end_code + 1;
  unsigned width = first_width;
  writer.write(clear_code, width);
  auto current = std::to_integer<std::uint32_t>(pixels[0]);
  for (const std::byte pixel : pixels.subspan(1)) {
    const auto colour = std::to_integer<std::uint32_t>(pixel);
    std::uint16_t& child = children[current * 256 + colour];
    if (child != 0) {
      current = child;
      continue;
    }
    writer.write(current, width);
    if (next < most_codes) {
      child = static_cast<std::uint16_t>(next);
      if (next++ == 1U << width) ++width;
    } else {
      writer.write(clear_code, width);
      std::ranges::fill(children, std::uint16_t{0});
      next = end_code + 1;
      width = first_width;
    }
    current = colour;
  }
  writer.write(current, width);
  writer.write(end_code, width);
  writer.finish();
}

constexpr std::uint32_t reds = 6;
constexpr std::uint32_t greens = 7;
constexpr std::uint32_t blues = 6;

void put_palette(ByteVector& to, bool grey) {
  for (std::uint32_t i = 0; i < 256; ++i) {
    const std::uint32_t cube[] = {i / (greens * blues) * 255 / (reds - 1), i / blues % greens * 255 / (greens - 1),
                                  i % blues * 255 / (blues - 1)};
    for (const std::uint32_t channel : cube) to.push_back(static_cast<std::byte>(grey ? i : std::min(channel, 255U)));
  }
}

ByteVector to_cube(Bytes rgb, std::uint32_t width) {
  // Bayer's matrix of 4 by 4.
  static constexpr std::array<std::uint32_t, 16> order{0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};
  ByteVector pixels;
  pixels.reserve(rgb.size() / 3);
  for (std::size_t i = 0; i + 2 < rgb.size(); i += 3) {
    const std::size_t at = i / 3;
    const std::uint32_t threshold = order[at / width % 4 * 4 + at % width % 4] * 16 + 8;
    const auto level = [&](std::size_t part, std::uint32_t levels) {
      return (std::to_integer<std::uint32_t>(rgb[i + part]) * (levels - 1) + threshold) / 256;
    };
    const std::uint32_t colour = (level(0, reds) * greens + level(1, greens)) * blues + level(2, blues);
    pixels.push_back(static_cast<std::byte>(colour));
  }
  return pixels;
}

void put_frame(ByteVector& to, Bytes pixels, std::uint32_t width, std::uint32_t height, std::uint16_t delay) {
  put(to, std::string_view("\x21\xf9\x04\x00", 4));  // Graphic Control Extension
  put_16(to, delay);
  put_16(to, 0);
  to.push_back(std::byte{0x2c});  // Image Descriptor
  put_16(to, 0);
  put_16(to, 0);
  put_16(to, width);
  put_16(to, height);
  to.push_back(std::byte{0});
  compress(to, pixels);
}

}  // namespace

Result<ByteVector> encode_gif(std::span<const ByteVector> frames, std::uint32_t width, std::uint32_t height,
                              const GifOptions& options) {
  if (width > 0xffff || height > 0xffff)
    return Error{ErrorCode::limit_exceeded, "GIF has at most 65,535 pixels a side"};
  const std::size_t size = std::size_t{width} * height * options.components;
  const bool fit = size > 0 && !frames.empty() && (options.components == 1 || options.components == 3) &&
                   std::ranges::all_of(frames, [size](const ByteVector& frame) { return frame.size() == size; });
  if (!fit) return Error{ErrorCode::invalid_argument, "GIF: the frames have not all the same size"};
  ByteVector gif;
  put(gif, "GIF89a");
  put_16(gif, width);
  put_16(gif, height);
  put(gif, std::string_view("\xf7\0\0", 3));  // a global table of 256 colours
  put_palette(gif, options.components == 1);
  if (frames.size() > 1) put(gif, std::string_view("\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0", 19));  // for ever
  for (const ByteVector& frame : frames) {
    put_frame(gif, options.components == 1 ? Bytes(frame) : Bytes(to_cube(frame, width)), width, height, options.delay);
  }
  gif.push_back(std::byte{0x3b});
  return gif;
}

}  // namespace dicom::codec
