#include "dicom/codec/htj2k_block.h"

#include <algorithm>
#include <array>
#include <bit>

#include "dicom/codec/htj2k_streams.h"

namespace dicom::codec::detail {
namespace {

struct VlcCodeword {
  std::uint8_t context, rho, u_off, e_k, e_1, codeword, length;
};
#include "dicom/codec/generated/htj2k_vlc.inc"

// By context and the next seven bits: length of the codeword in bits 0 to 2, u_off in bit 3, then rho, e_1 and e_k with
// a bit for each sample of the quad: top left, bottom left, top right, bottom right.
using VlcTable = std::array<std::uint16_t, 1024>;

template <std::size_t Count>
constexpr VlcTable table_of(const std::array<VlcCodeword, Count>& codewords) {
  VlcTable table{};
  for (const VlcCodeword& word : codewords) {
    const unsigned entry = word.length | word.u_off << 3U | word.rho << 4U | word.e_1 << 8U | word.e_k << 12U;
    for (unsigned bits = word.codeword; bits < 128; bits += 1U << word.length)
      table[word.context << 7U | bits] = static_cast<std::uint16_t>(entry);
  }
  return table;
}
constexpr VlcTable first_row_table = table_of(first_row);
constexpr VlcTable other_rows_table = table_of(other_rows);

constexpr std::uint32_t length_of(std::uint32_t code) {
  return code & 7;
}
constexpr bool has_u(std::uint32_t code) {
  return (code & 8) != 0;
}
constexpr std::uint32_t rho_of(std::uint32_t code) {
  return code >> 4 & 15;
}

// T.814 table 3, by the next three bits.
struct UPrefix {
  std::uint8_t length, value, suffix_length;
};
constexpr std::array<UPrefix, 8> u_prefixes{
    {{3, 5, 5}, {1, 1, 0}, {2, 2, 0}, {1, 1, 0}, {3, 3, 1}, {1, 1, 0}, {2, 2, 0}, {1, 1, 0}}};

// The u of a pair of quads (T.814 7.3.6): prefixes of both, then suffixes of both, then extensions of both.
class PairOfU {
 public:
  explicit PairOfU(std::uint64_t bits) : bits_(bits) {}

  void read(bool has_first, bool has_second) {
    const UPrefix one = has_first ? prefix() : UPrefix{};
    const UPrefix other = has_second ? prefix() : UPrefix{};
    finish(one, other);
  }
  // In the first row, where both have one and MEL did not say that both are great.
  void read_in_first_row() {
    const UPrefix one = prefix();
    if (one.value > 2) {
      const auto value = static_cast<std::uint8_t>(take(1) + 1);
      finish(one, {0, value, 0});
    } else {
      finish(one, prefix());
    }
  }
  void add(std::uint32_t more) {
    first += more;
    second += more;
  }

  std::uint32_t first = 0, second = 0;
  std::uint32_t used = 0;  ///< bits

 private:
  UPrefix prefix() {
    const UPrefix found = u_prefixes[bits_ & 7];
    take(found.length);
    return found;
  }
  std::uint32_t take(std::uint32_t count) {
    const auto value = static_cast<std::uint32_t>(bits_ & ((1U << count) - 1));
    bits_ >>= count;
    used += count;
    return value;
  }
  void finish(const UPrefix& one, const UPrefix& other) {
    const std::uint32_t one_suffix = take(one.suffix_length);
    const std::uint32_t other_suffix = take(other.suffix_length);
    first = one.value + one_suffix + (one_suffix >= 28 ? 4 * take(4) : 0);
    second = other.value + other_suffix + (other_suffix >= 28 ? 4 * take(4) : 0);
  }

  std::uint64_t bits_;
};

}  // namespace

const std::uint32_t* BlockDecoder::decode(const CodeBlock& block) {
  const std::size_t length = block.cleanup.size();
  if (length < 2 || block.missing_planes > 28) return nullptr;
  // T.814 7.1.1: the last bytes say how long the MEL and VLC streams are together, themselves included.
  const std::size_t suffix = std::to_integer<std::size_t>(block.cleanup[length - 1]) << 4 |
                             (std::to_integer<std::size_t>(block.cleanup[length - 2]) & 15);
  if (suffix < 2 || suffix > length || suffix > 4079) return nullptr;
  const std::size_t quads = (block.width + 1) / 2;
  quad_stride_ = (quads + 1) / 2 * 2 + 1;
  stride_ = 2 * quads;
  const std::size_t rows = (block.height + 1) / 2;
  quads_.assign(quad_stride_ * rows, {});
  samples_.resize(stride_ * 2 * rows);
  read_quads(block, length - suffix);
  if (!read_magnitudes(block, block.cleanup.first(length - suffix))) return nullptr;
  if (block.passes > 1) refine(block);
  return samples_.data();
}

namespace {

// The two streams that say what is significant (T.814 7.1.3, 7.1.4).
class CodeReader {
 public:
  /// The end of a cleanup segment, from the MEL stream on; its last twelve bits are the length of both.
  explicit CodeReader(Bytes suffix)
      : mel_(suffix),
        vlc_(suffix.first(suffix.size() - 2), first_bits(suffix), is_short(suffix) ? 3 : 4,
             (shared_byte(suffix) | 15) > 0x8f) {}

  std::uint32_t code(const VlcTable& table, std::uint32_t context) {
    if (context == 0 && !mel_.symbol()) return 0;
    const std::uint32_t found = table[context << 7 | (vlc_.peek() & 0x7f)];
    vlc_.skip(length_of(found));
    return found;
  }

  /// The u of two quads; in the first row MEL says of those that both have one whether both are great.
  PairOfU pair_of_u(std::uint32_t one, std::uint32_t other, bool in_first_row) {
    PairOfU u(vlc_.peek());
    if (!in_first_row || !has_u(one) || !has_u(other)) {
      u.read(has_u(one), has_u(other));
    } else if (mel_.symbol()) {
      u.read(true, true);
      u.add(2);
    } else {
      u.read_in_first_row();
    }
    vlc_.skip(u.used);
    return u;
  }

 private:
  static std::uint32_t shared_byte(Bytes suffix) { return std::to_integer<std::uint32_t>(suffix[suffix.size() - 2]); }
  static bool is_short(Bytes suffix) { return (shared_byte(suffix) >> 4 & 7) == 7; }
  static std::uint32_t first_bits(Bytes suffix) { return is_short(suffix) ? 7 : shared_byte(suffix) >> 4; }

  MelDecoder mel_;
  BackwardBits vlc_;
};

}  // namespace

// The context of a quad is made of what is significant around it (T.814 7.3.5): of bit 0 the samples at its upper left
// and above its left half, of bit 1 those left of it, of bit 2 those above its right half and at its upper right. In
// the first row bit 0 and bits 1 and 2 are what the quad to the left has in its left and its right half.
void BlockDecoder::read_quads(const CodeBlock& block, std::size_t magnitudes) {
  CodeReader reader(block.cleanup.subspan(magnitudes));
  const std::size_t width = (block.width + 1) / 2;
  const auto put = [](Quad* pair, std::uint32_t one, std::uint32_t other, const PairOfU& u) {
    pair[0] = {static_cast<std::uint16_t>(one), static_cast<std::uint16_t>(u.first)};
    pair[1] = {static_cast<std::uint16_t>(other), static_cast<std::uint16_t>(u.second)};
  };

  const auto after_in_first_row = [](std::uint32_t code) {
    const std::uint32_t rho = rho_of(code);
    return ((rho | rho >> 1) & 1) | (rho >> 1 & 6);
  };
  std::uint32_t left = 0;
  for (std::size_t x = 0; x < width; x += 2) {
    const std::uint32_t one = reader.code(first_row_table, left);
    left = after_in_first_row(one);
    const std::uint32_t other = x + 1 < width ? reader.code(first_row_table, left) : 0;
    left = after_in_first_row(other);
    put(&quads_[x], one, other, reader.pair_of_u(one, other, true));
  }

  for (std::size_t y = 1; y < (block.height + 1) / 2; ++y) {
    Quad* const row = &quads_[y * quad_stride_];
    const Quad* const above = row - quad_stride_;
    // Bits of a code: 0x20 is bottom left, 0x40 top right, 0x80 bottom right.
    const auto from_above = [&](std::size_t x) {
      return (above[x].code >> 5U & 1U) | (above[x].code >> 5U & 4U) | (above[x + 1].code >> 3U & 4U);
    };
    const auto from_left = [&](std::size_t x, std::uint32_t code) {
      return (code >> 5 & 2) | (code >> 6 & 2) | (above[x].code >> 7U & 1U);
    };
    left = 0;
    for (std::size_t x = 0; x < width; x += 2) {
      const std::uint32_t one = reader.code(other_rows_table, left | from_above(x));
      left = from_left(x, one);
      const std::uint32_t other = x + 1 < width ? reader.code(other_rows_table, left | from_above(x + 1)) : 0;
      left = from_left(x + 1, other);
      put(row + x, one, other, reader.pair_of_u(one, other, false));
    }
  }
}

// T.814 7.3.7 and 7.3.8. What decides on the next row's exponents is the number of bits of 2 mu - 1 of the bottom
// samples; those numbers are kept, as or-ing them is as good as taking the greatest.
bool BlockDecoder::read_magnitudes(const CodeBlock& block, Bytes bytes) {
  ForwardBits magnitudes(bytes, 0xff);
  const std::size_t width = (block.width + 1) / 2;
  const std::uint32_t plane = 30 - block.missing_planes;
  const std::uint32_t most = block.missing_planes + 2;
  bottoms_.assign(2 * width + 3, 0);
  for (std::size_t y = 0; y < (block.height + 1) / 2; ++y) {
    const Quad* const row = &quads_[y * quad_stride_];
    std::uint32_t* const top = &samples_[2 * y * stride_];
    std::uint32_t* const bottom = top + stride_;
    std::uint32_t upper_left = 0;
    for (std::size_t x = 0; x < width; ++x) {
      std::uint32_t* const below = &bottoms_[1 + 2 * x];
      const std::uint32_t code = row[x].code;
      const std::uint32_t rho = rho_of(code);
      const std::uint32_t around = upper_left | below[0] | below[1] | below[2];
      upper_left = below[1];
      if (rho == 0) {
        top[2 * x] = top[2 * x + 1] = bottom[2 * x] = bottom[2 * x + 1] = 0;
        below[0] = below[1] = 0;
        continue;
      }
      const bool several = (rho & (rho - 1)) != 0;
      const std::uint32_t kappa = several ? static_cast<std::uint32_t>(std::bit_width(around | 2)) - 1 : 1;
      const std::uint32_t exponent = row[x].u + kappa;
      if (exponent > most) return false;
      // Without branches on what is significant, which nothing predicts.
      std::uint64_t next = 0;
      const auto sample = [&](std::uint32_t n, std::uint32_t& magnitude) -> std::uint32_t {
        const std::uint32_t mask = 0U - (rho >> n & 1);
        const std::uint32_t bits = (exponent - (code >> (12 + n) & 1)) & mask;
        const auto value = static_cast<std::uint32_t>(next & ((std::uint64_t{1} << bits) - 1)) |
                           static_cast<std::uint32_t>(std::uint64_t{code >> (8 + n) & 1} << bits);
        next >>= bits;
        magnitudes.skip(bits);
        magnitude = (value | 1) & mask;
        return (value << 31 | (magnitude + 2) << (plane - 1)) & mask;
      };
      std::uint32_t unused = 0;
      std::uint32_t left_bottom = 0;
      std::uint32_t right_bottom = 0;
      const bool are_short = exponent <= 16;  // then two of them are in what one look gives
      next = magnitudes.peek();
      top[2 * x] = sample(0, unused);
      if (!are_short) next = magnitudes.peek();
      bottom[2 * x] = sample(1, left_bottom);
      next = magnitudes.peek();
      top[2 * x + 1] = sample(2, unused);
      if (!are_short) next = magnitudes.peek();
      bottom[2 * x + 1] = sample(3, right_bottom);
      below[0] = left_bottom;
      below[1] = right_bottom;
    }
  }
  return true;
}

void BlockDecoder::refine(const CodeBlock& block) {
  const std::size_t border_stride = block.width + 2;
  significant_.assign(border_stride * (block.height + 2), 0);
  for (std::size_t y = 0; y < block.height; ++y)
    for (std::size_t x = 0; x < block.width; ++x)
      significant_[(y + 1) * border_stride + x + 1] = samples_[y * stride_ + x] != 0;
  if (block.passes > 2) refine_magnitudes(block);
  propagate(block);
}

// T.814 7.4: of what is not significant, but beside something that is, in stripes of four rows; the signs follow for
// each four columns.
void BlockDecoder::propagate(const CodeBlock& block) {
  ForwardBits bits(block.refinement, 0);
  const std::size_t border_stride = block.width + 2;
  const std::uint32_t new_sample = 3U << (28 - block.missing_planes);
  std::array<std::uint32_t*, 16> found{};
  for (std::uint32_t stripe = 0; stripe < block.height; stripe += 4) {
    const std::uint32_t end = std::min(stripe + 4, block.height);
    for (std::uint32_t group = 0; group < block.width; group += 4) {
      std::size_t count = 0;
      for (std::uint32_t x = group; x < std::min(group + 4, block.width); ++x) {
        for (std::uint32_t y = stripe; y < end; ++y) {
          std::uint8_t* const here = &significant_[(y + 1) * border_stride + x + 1];
          const std::uint8_t* const above = here - border_stride;
          const std::uint8_t* const below = here + border_stride;
          if (*here != 0) continue;
          const bool looks_below = !block.causal || y + 1 < stripe + 4;
          const int beside = above[-1] | above[0] | above[1] | here[-1] | here[1] |
                             (looks_below ? below[-1] | below[0] | below[1] : 0);
          if (beside == 0 || bits.bit() == 0) continue;
          *here = 1;
          found[count++] = &samples_[y * stride_ + x];
        }
      }
      for (std::size_t i = 0; i < count; ++i) *found[i] = bits.bit() << 31 | new_sample;
    }
  }
}

// T.814 7.5: one bit more of what was significant after the cleanup.
void BlockDecoder::refine_magnitudes(const CodeBlock& block) {
  BackwardBits bits(block.refinement, 0, 0, true);
  const std::uint32_t plane = 1U << (29 - block.missing_planes);
  for (std::uint32_t stripe = 0; stripe < block.height; stripe += 4) {
    for (std::uint32_t x = 0; x < block.width; ++x) {
      for (std::uint32_t y = stripe; y < std::min(stripe + 4, block.height); ++y) {
        std::uint32_t& sample = samples_[y * stride_ + x];
        if (sample == 0) continue;
        if (bits.bit() == 0) sample ^= plane;
        sample |= plane >> 1;
      }
    }
  }
}

}  // namespace dicom::codec::detail
