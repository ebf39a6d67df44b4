#include "dicom/codec/htj2k_quads.h"

#include <array>

namespace dicom::codec::detail {
namespace {

struct VlcCodeword {
  std::uint8_t context, rho, u_off, e_k, e_1, codeword, length;
};
#include "dicom/codec/generated/htj2k_vlc.inc"

// By context and the next seven bits: a Quad, in the byte of u and the one above it instead what reading on needs: the
// length of the codeword in bits 0 to 2, u_off in bit 3, and from bit 7 on what the quad adds to the index of the next.
using VlcTable = std::array<std::uint32_t, 1024>;
constexpr std::uint32_t length_bits = 0x7;
constexpr std::uint32_t has_u = 0x8;
constexpr std::uint32_t next_bits = 0x380;
constexpr Quad quad_bits = 0xffff0000;

// The context of a quad is made of what is significant around it (T.814 7.3.5): of bit 0 the samples at its upper left
// and above its left half, of bit 1 those left of it, of bit 2 those above its right half and at its upper right. In
// the first row bit 0 and bits 1 and 2 are what the quad to the left has in its left and its right half.
constexpr std::uint32_t next_context(std::uint32_t rho, bool in_first_row) {
  const std::uint32_t right = rho >> 2;
  if (in_first_row) return ((rho | rho >> 1) & 1) | right << 1;
  return right != 0 ? 2 : 0;
}

template <std::size_t Count>
constexpr VlcTable table_of(const std::array<VlcCodeword, Count>& codewords, bool in_first_row) {
  VlcTable table{};
  for (const VlcCodeword& word : codewords) {
    const Quad quad = word.rho << 16U | word.e_k << 20U | word.e_1 << 24U;
    const std::uint32_t entry =
        quad | next_context(word.rho, in_first_row) << 7 | (word.u_off != 0 ? has_u : 0) | word.length;
    for (unsigned bits = word.codeword; bits < 128; bits += 1U << word.length) table[word.context << 7U | bits] = entry;
  }
  return table;
}
constexpr VlcTable first_row_table = table_of(first_row, true);
constexpr VlcTable other_rows_table = table_of(other_rows, false);

// T.814 table 3, by the next three bits.
struct UPrefix {
  std::uint8_t length, value, suffix_length;
};
constexpr std::array<UPrefix, 8> u_prefixes{
    {{3, 5, 5}, {1, 1, 0}, {2, 2, 0}, {1, 1, 0}, {3, 3, 1}, {1, 1, 0}, {2, 2, 0}, {1, 1, 0}}};

// The u of a pair of quads (T.814 7.3.6): prefixes of both, then suffixes of both, then extensions of both.
class PairOfU {
 public:
  constexpr explicit PairOfU(std::uint64_t bits) : bits_(bits) {}

  constexpr void read(bool has_first, bool has_second) {
    const UPrefix one = has_first ? prefix() : UPrefix{};
    const UPrefix other = has_second ? prefix() : UPrefix{};
    finish(one, other);
  }
  // In the first row, where both have one and MEL did not say that both are great.
  constexpr void read_in_first_row() {
    const UPrefix one = prefix();
    if (one.value > 2) {
      const auto value = static_cast<std::uint8_t>(take(1) + 1);
      finish(one, {0, value, 0});
    } else {
      finish(one, prefix());
    }
  }
  constexpr void add(std::uint32_t more) {
    first += more;
    second += more;
  }

  std::uint32_t first = 0, second = 0;
  std::uint32_t used = 0;  ///< bits

 private:
  constexpr UPrefix prefix() {
    const UPrefix found = u_prefixes[bits_ & 7];
    take(found.length);
    return found;
  }
  constexpr std::uint32_t take(std::uint32_t count) {
    const auto value = static_cast<std::uint32_t>(bits_ & ((1U << count) - 1));
    bits_ >>= count;
    used += count;
    return value;
  }
  constexpr void finish(const UPrefix& one, const UPrefix& other) {
    const std::uint32_t one_suffix = take(one.suffix_length);
    const std::uint32_t other_suffix = take(other.suffix_length);
    first = one.value + one_suffix + (one_suffix >= 28 ? 4 * take(4) : 0);
    second = other.value + other_suffix + (other_suffix >= 28 ? 4 * take(4) : 0);
  }

  std::uint64_t bits_;
};

// Almost all pairs need eight bits at most: by which of the two have a u (bits 8 and 9) and the next eight bits, how
// many are used in bits 0 to 3, then the first and the second, six bits each; `long_pair` where eight do not do.
constexpr std::uint16_t long_pair = 0x8000;
constexpr std::array<std::uint16_t, 1024> short_pairs = [] {
  std::array<std::uint16_t, 1024> table{};
  for (std::uint32_t index = 0; index < table.size(); ++index) {
    PairOfU u(index & 0xff);
    u.read((index & 0x100) != 0, (index & 0x200) != 0);
    table[index] = u.used <= 8 ? static_cast<std::uint16_t>(u.used | u.first << 4 | u.second << 10) : long_pair;
  }
  return table;
}();

PairOfU long_pair_of(std::uint64_t bits, std::uint32_t which) {
  PairOfU u(bits);
  u.read((which & 0x100) != 0, (which & 0x200) != 0);
  return u;
}
// In the first row MEL says of two that both have a u whether both are great.
PairOfU pair_in_first_row(std::uint64_t bits, bool are_great) {
  PairOfU u(bits);
  if (are_great) {
    u.read(true, true);
    u.add(2);
  } else {
    u.read_in_first_row();
  }
  return u;
}

// The entry of a quad in `table`.
std::uint32_t read_code(const VlcTable& table, std::uint32_t context, BitReader& vlc, MelDecoder& mel) {
  if (context == 0 && !mel.symbol()) return 0;
  const std::uint32_t found = table[context | (vlc.peek() & 0x7f)];
  vlc.skip(found & length_bits);
  return found;
}

// Makes quads of the entries of two.
template <bool FirstRow>
void read_u(std::uint32_t one, std::uint32_t other, Quad* to, BitReader& vlc, MelDecoder& mel) {
  to[0] = one & quad_bits;
  to[1] = other & quad_bits;
  const std::uint32_t which = (one & has_u) << 5 | (other & has_u) << 6;
  const std::uint32_t found = short_pairs[which | (vlc.peek() & 0xff)];
  const bool is_special = FirstRow && which == 0x300;
  if (!is_special && found != long_pair) {
    to[0] |= found >> 4 & 63;
    to[1] |= found >> 10;
    vlc.skip(found & 15);
    return;
  }
  const PairOfU u = is_special ? pair_in_first_row(vlc.peek(), mel.symbol()) : long_pair_of(vlc.peek(), which);
  to[0] |= u.first;
  to[1] |= u.second;
  vlc.skip(u.used);
}

}  // namespace

void QuadReader::start(Bytes suffix, std::size_t width) {
  width_ = width;
  const std::size_t size = 1 + width + beyond;
  for (auto& row : rows_) row.assign(size, 0);
  contexts_.resize(size);
  is_first_ = true;
  mel_ = MelDecoder(suffix);
  // T.814 7.1.4: twelve bits at the end are the length of both streams.
  const auto shared = std::to_integer<std::uint32_t>(suffix[suffix.size() - 2]);
  const bool is_short = (shared >> 4 & 7) == 7;
  vlc_bits_.take_backward(suffix.first(suffix.size() - 2),
                          {is_short ? 7 : shared >> 4, is_short ? 3U : 4U, (shared | 15) > 0x8f});
  vlc_ = BitReader(vlc_bits_);
}

void QuadReader::read_row() {
  find_contexts(row());
  current_ ^= 1;
  if (is_first_)
    read_pairs<true>();
  else
    read_pairs<false>();
  is_first_ = false;
}

void QuadReader::find_contexts(const Quad* above) {
  for (std::size_t x = 0; x < width_; ++x) {
    const Quad left = above[static_cast<std::ptrdiff_t>(x) - 1];
    contexts_[x] = ((left >> 12 | above[x] >> 10) & 0x80) | ((above[x] >> 10 | above[x + 1] >> 8) & 0x200);
  }
}

template <bool FirstRow>
void QuadReader::read_pairs() {
  const VlcTable& table = FirstRow ? first_row_table : other_rows_table;
  Quad* const row = rows_[current_].data() + 1;
  BitReader vlc = vlc_;  // a copy, which stays in registers
  std::uint32_t left = 0;
  std::size_t x = 0;
  for (; x + 1 < width_; x += 2) {
    vlc.refill();
    const std::uint32_t one = read_code(table, contexts_[x] | (left & next_bits), vlc, mel_);
    const std::uint32_t other = read_code(table, contexts_[x + 1] | (one & next_bits), vlc, mel_);
    read_u<FirstRow>(one, other, row + x, vlc, mel_);
    left = other;
  }
  if (x < width_) {
    vlc.refill();
    const std::uint32_t one = read_code(table, contexts_[x] | (left & next_bits), vlc, mel_);
    read_u<FirstRow>(one, 0, row + x, vlc, mel_);
  }
  vlc_ = vlc;
}

}  // namespace dicom::codec::detail
