#include "dicom/codec/jpeg2000_block.h"

#include <algorithm>
#include <bit>

#include "dicom/codec/jpeg2000_contexts.h"

namespace dicom::codec::detail {
namespace {

// A column of four samples has a word of flags, three bits for each row from the one above it to the one below it, and
// that several times. Bits 0 to 17 say what is significant: of the column to the left, of its own, and of that to the
// right; so the surroundings of the sample in row n are the nine bits from 3 n on. From bit 18 on the three are its
// sign, whether the significance pass visited it, and whether it was refined. So everything about row n stands at the
// same places after a shift by 3 n; numbers of rows times three are called places.
constexpr std::uint64_t own = 1U << 4;
constexpr std::uint64_t around = 0x1ef;  // of nine bits
constexpr std::uint64_t any_significant = 0x3ffff;
constexpr std::uint32_t sign_bit = 21;
constexpr std::uint32_t visited_bit = 22;
constexpr std::uint32_t refined_bit = 23;
constexpr std::uint64_t all_rows = 0x249;  // a bit at each place
constexpr std::uint64_t all_visited = all_rows << visited_bit;

}  // namespace

// Four rows of samples, and one of flags, with those above and below.
struct BitPlaneDecoder::Stripe {
  std::uint64_t* flags;
  std::uint32_t* samples;
  std::size_t flag_stride;
  std::uint32_t width;
  std::uint64_t rows;  // all_rows, or less of them
  bool causal;
  std::array<std::uint32_t, 10> offsets;  // of the rows' samples, by place

  std::uint32_t& sample(std::uint32_t x, std::uint32_t place) const { return samples[offsets[place] + x]; }

  // Of what is not significant, but beside something that is (the own column counts as beside, as it is not).
  std::uint64_t to_propagate(std::uint64_t column) const {
    const std::uint64_t any = (column | column >> 1 | column >> 2) & 0x9249;  // by row from the one above
    return (any | any >> 3 | any >> 6) & ~(column >> 4) & rows;
  }

  // Index of sign_contexts.
  std::uint32_t sign_surroundings(std::uint32_t x, std::uint64_t column, std::uint32_t place) const {
    const std::uint64_t* const at = flags + x;
    const std::uint64_t here = column >> place;
    return static_cast<std::uint32_t>((here & 0xaa) | (here >> (sign_bit - 3) & 0x41) |
                                      (at[-1] >> place >> (sign_bit - 2) & 0x04) |
                                      (at[1] >> place >> (sign_bit - 4) & 0x10));
  }

  // Tells the surroundings that a sample became significant; its own column's flags are in `column`.
  void mark(std::uint32_t x, std::uint32_t place, std::uint64_t sign, std::uint64_t& column) const {
    std::uint64_t* const at = flags + x;
    column |= (own | sign << sign_bit) << place;
    at[-1] |= own << 1 << place;
    at[1] |= own >> 1 << place;
    if (place == 0 && !causal) {
      std::uint64_t* const above = at - flag_stride;
      above[-1] |= 1U << 17;
      above[0] |= 1U << 16 | sign << (sign_bit + 12);
      above[1] |= 1U << 15;
    }
    if (place == 9) {
      std::uint64_t* const below = at + flag_stride;
      below[-1] |= 1U << 2;
      below[0] |= 1U << 1 | sign << (sign_bit - 3);
      below[1] |= 1U;
    }
  }
};

namespace {

// Takes the lowest of places.
std::uint32_t take_place(std::uint64_t& places) {
  const auto place = static_cast<std::uint32_t>(std::countr_zero(places));
  places &= places - 1;
  return place;
}

}  // namespace

const std::uint32_t* BitPlaneDecoder::decode(const BitPlaneBlock& block, const CodingStyle& style) {
  block_ = &block;
  style_ = &style;
  zero_contexts_ = zero_contexts[block.band].data();
  flag_stride_ = block.width + 2;
  flags_.assign(flag_stride_ * ((block.height + 3) / 4 + 2), 0);
  samples_.assign(std::size_t{block.width} * block.height, 0);
  reset_contexts();
  std::uint32_t pass = 0;
  for (const CodewordSegment& segment : block.segments) take_segment(segment, pass);
  return samples_.data();
}

// T.800 table D.7.
void BitPlaneDecoder::reset_contexts() {
  contexts_.fill(mq::states[0]);
  contexts_[0] = mq::states[2 * 4];
  contexts_[run_context] = mq::states[2 * 3];
  contexts_[uniform_context] = mq::states[2 * 46];
}

// `pass` counts from the first of the code-block, which is a cleanup pass (T.800 D.3).
void BitPlaneDecoder::take_segment(const CodewordSegment& segment, std::uint32_t& pass) {
  bits_.assign(segment.bytes);
  MqDecoder decoder(bits_);
  RawBits bits(segment.bytes);
  for (std::uint32_t i = 0; i < segment.passes; ++i, ++pass) {
    const std::uint32_t plane = (pass + 2) / 3;
    if (plane >= block_->planes) return;
    plane_ = 30 - block_->missing_planes - plane;
    const bool is_raw = style_->bypass && pass >= 10;  // T.800 table D.9
    switch (pass % 3) {
      case 0: clean_up(decoder); break;
      case 1: is_raw ? propagate_raw(bits) : propagate(decoder); break;
      default: is_raw ? refine_raw(bits) : refine(decoder); break;
    }
    if (style_->resets) reset_contexts();
  }
}

template <class Visit>
void BitPlaneDecoder::for_each_stripe(Visit visit) {
  const std::uint32_t width = block_->width;
  for (std::uint32_t top = 0; top < block_->height; top += 4) {
    const std::uint64_t rows = all_rows >> 3 * (4 - std::min(4U, block_->height - top));
    visit(Stripe{flags_.data() + (top / 4 + 1) * flag_stride_ + 1,
                 samples_.data() + std::size_t{top} * width,
                 flag_stride_,
                 width,
                 rows,
                 style_->causal,
                 {0, 0, 0, width, 0, 0, 2 * width, 0, 0, 3 * width}});
  }
}

// A sample that became significant, with its sign (T.800 D.3.2).
[[gnu::always_inline]] inline void BitPlaneDecoder::decode_sign(MqDecoder& mq, const Stripe& stripe, std::uint32_t x,
                                                                std::uint32_t place, std::uint64_t& column) {
  const std::uint32_t code = sign_contexts[stripe.sign_surroundings(x, column, place)];
  const std::uint32_t sign = mq.decode(contexts_[code & 127]) ^ code >> 7;
  stripe.sample(x, place) = (3U << plane_) >> 1 | sign << 31;  // and half of the plane
  stripe.mark(x, place, sign, column);
}

// T.800 D.3.1: of what is not significant, but beside something that is.
void BitPlaneDecoder::propagate(MqDecoder& decoder) {
  MqDecoder mq = decoder;
  for_each_stripe([&](const Stripe& stripe) __attribute__((always_inline)) {
    for (std::uint32_t x = 0; x < stripe.width; ++x) {
      std::uint64_t column = stripe.flags[x];
      if ((column & any_significant) == 0) continue;
      for (std::uint64_t places = stripe.to_propagate(column); places != 0;) {
        const std::uint32_t place = take_place(places);
        column |= std::uint64_t{1} << visited_bit << place;
        if (mq.decode(contexts_[zero_contexts_[column >> place & around]]) == 0) continue;
        decode_sign(mq, stripe, x, place, column);
        places |= (std::uint64_t{8} << place) & ~(column >> 4) & stripe.rows;
      }
      stripe.flags[x] = column;
    }
  });
  decoder = mq;
}

void BitPlaneDecoder::propagate_raw(RawBits& bits) {
  for_each_stripe([&](const Stripe& stripe) {
    for (std::uint32_t x = 0; x < stripe.width; ++x) {
      std::uint64_t column = stripe.flags[x];
      for (std::uint64_t places = stripe.to_propagate(column); places != 0;) {
        const std::uint32_t place = take_place(places);
        column |= std::uint64_t{1} << visited_bit << place;
        if (bits.bit() == 0) continue;
        const std::uint32_t sign = bits.bit();
        stripe.sample(x, place) = (3U << plane_) >> 1 | sign << 31;
        stripe.mark(x, place, sign, column);
        places |= (std::uint64_t{8} << place) & ~(column >> 4) & stripe.rows;
      }
      stripe.flags[x] = column;
    }
  });
}

// T.800 D.3.3: one bit more of what was significant before this plane. Half of the plane before is there already.
void BitPlaneDecoder::refine(MqDecoder& decoder) {
  MqDecoder mq = decoder;
  const std::uint32_t plane = plane_;
  const std::uint32_t half = (1U << plane) >> 1;
  for_each_stripe([&](const Stripe& stripe) __attribute__((always_inline)) {
    for (std::uint32_t x = 0; x < stripe.width; ++x) {
      const std::uint64_t column = stripe.flags[x];
      std::uint64_t places = column >> 4 & ~(column >> visited_bit) & stripe.rows;
      stripe.flags[x] = column | places << refined_bit;
      while (places != 0) {
        const std::uint32_t place = take_place(places);
        const std::uint64_t here = column >> place;
        // T.800 table D.4.
        const std::uint32_t context = (here >> refined_bit & 1) != 0 ? 2 : ((here & around) != 0 ? 1 : 0);
        const std::uint32_t bit = mq.decode(contexts_[first_refinement_context + context]);
        std::uint32_t& sample = stripe.sample(x, place);
        sample = (sample ^ (bit ^ 1) << plane) | half;
      }
    }
  });
  decoder = mq;
}

void BitPlaneDecoder::refine_raw(RawBits& bits) {
  const std::uint32_t plane = plane_;
  const std::uint32_t half = (1U << plane) >> 1;
  for_each_stripe([&](const Stripe& stripe) {
    for (std::uint32_t x = 0; x < stripe.width; ++x) {
      const std::uint64_t column = stripe.flags[x];
      std::uint64_t places = column >> 4 & ~(column >> visited_bit) & stripe.rows;
      stripe.flags[x] = column | places << refined_bit;
      while (places != 0) {
        std::uint32_t& sample = stripe.sample(x, take_place(places));
        sample = (sample ^ (bits.bit() ^ 1) << plane) | half;
      }
    }
  });
}

// T.800 D.3.4: what the passes before left over. Of columns without any surroundings one symbol says whether all four
// stay insignificant, and two more which is the first that does not.
void BitPlaneDecoder::clean_up(MqDecoder& decoder) {
  MqDecoder mq = decoder;
  for_each_stripe([&](const Stripe& stripe) __attribute__((always_inline)) {
    for (std::uint32_t x = 0; x < stripe.width; ++x) {
      std::uint64_t column = stripe.flags[x];
      std::uint64_t places = ~(column >> 4) & ~(column >> visited_bit) & stripe.rows;
      if (column == 0 && stripe.rows == all_rows) {
        if (mq.decode(contexts_[run_context]) == 0) continue;
        std::uint32_t first = mq.decode(contexts_[uniform_context]) << 1;
        first |= mq.decode(contexts_[uniform_context]);
        decode_sign(mq, stripe, x, 3 * first, column);
        places = places << 3 * (first + 1) & all_rows;
      }
      while (places != 0) {
        const std::uint32_t place = take_place(places);
        if (mq.decode(contexts_[zero_contexts_[column >> place & around]]) != 0)
          decode_sign(mq, stripe, x, place, column);
      }
      stripe.flags[x] = column & ~all_visited;
    }
  });
  if (style_->has_marks)
    for (int i = 0; i < 4; ++i) mq.decode(contexts_[uniform_context]);
  decoder = mq;
}

}  // namespace dicom::codec::detail
