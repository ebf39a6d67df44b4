#include <cstring>
#include <utility>

#include "dicom/codec/htj2k_magnitudes.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "dicom/codec/htj2k_magnitudes_vectors.cpp"
#include <hwy/foreach_target.h>
// The order matters: what follows is compiled once for each kind of processor.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace dicom::codec::detail::HWY_NAMESPACE {
namespace {

using Row = MagnitudeRow;

#if HWY_TARGET == HWY_SCALAR
bool read_magnitudes(const Quad* quads, Row& row, std::uint32_t* top, std::uint32_t* bottom) {
  return read_one_by_one(quads, row, top, bottom);
}
#else

namespace hn = hwy::HWY_NAMESPACE;

using D = hn::CappedTag<std::uint32_t, 8>;
using Whole = hn::RebindToSigned<D>;
using InBytes = hn::Repartition<std::uint8_t, D>;  // the bytes of a vector
using OfBytes = hn::Rebind<std::uint8_t, D>;       // as many bytes as lanes
using V = hn::Vec<D>;

// The bytes of each 16 that `indices` says, 0 to 15.
V look_up(V bytes, V indices) {
#if HWY_TARGET == HWY_WASM
  return V{wasm_i8x16_swizzle(bytes.raw, indices.raw)};  // Highway 1.0 takes byte by byte
#else
  return hn::TableLookupBytes(bytes, indices);
#endif
}

// In each lane of four bytes those of which `bytes` has the numbers, the lowest first.
V bytes_of_lanes(V from, std::uint32_t bytes) {
  alignas(16) static constexpr std::uint32_t lanes[4] = {0, 0x04040404, 0x08080808, 0x0c0c0c0c};
  const D d;
  return look_up(from, hn::Add(hn::LoadDup128(d, lanes), hn::Set(d, bytes)));
}

// Of the four samples above each quad, those beside it included, the exponent of the greatest (T.814 7.3.7), one at
// least. All of them or-ed have as many bits as the greatest.
V greatest_exponent(V around) {
  const D d;
  const Whole whole;
  const auto some = hn::Or(around, hn::Set(d, 2));
  // Without the bit below the highest it is not rounded up to the next power of two.
  const auto exact = hn::AndNot(hn::ShiftRight<1>(some), some);
  const auto number = hn::ConvertTo(hn::RebindToFloat<D>(), hn::BitCast(whole, exact));
  return hn::Sub(hn::ShiftRight<23>(hn::BitCast(d, number)), hn::Set(d, 127));
}

V greatest_exponents(const std::uint32_t* bottoms) {
  const D d;
  const auto four = [&](std::size_t i) {
    return hn::Or(hn::Or(hn::LoadU(d, bottoms + i), hn::LoadU(d, bottoms + i + 1)),
                  hn::Or(hn::LoadU(d, bottoms + i + 2), hn::LoadU(d, bottoms + i + 3)));
  };
  return greatest_exponent(hn::ConcatEven(d, four(hn::Lanes(d)), four(0)));
}

// U of the quads, 0 where nothing is significant; kappa is 1 where one sample is (T.814 7.3.7).
V exponents_of(V quads, V greatest_above) {
  const D d;
  const auto rho = hn::And(quads, hn::Set(d, 0x000f0000));
  const auto without_lowest = hn::And(rho, hn::Sub(rho, hn::Set(d, 0x00010000)));
  const auto kappa = hn::IfThenElse(hn::Eq(without_lowest, hn::Zero(d)), hn::Set(d, 1), greatest_above);
  const auto exponents = hn::Add(hn::And(quads, hn::Set(d, 0xff)), kappa);
  return hn::IfThenZeroElse(hn::Eq(rho, hn::Zero(d)), exponents);
}

// The first pass: how long samples are, and which bits of its quad are before each. False if one is too long.
bool find_lengths(const Quad* quads, Row& row) {
  const D d;
  const InBytes bytes;
  const auto low_flags = hn::BitCast(bytes, hn::Set(d, 0x08040201));
  const auto high_flags = hn::BitCast(bytes, hn::Set(d, 0x80402010));
  const auto mask = [&](V from, hn::Vec<InBytes> flags) {
    return hn::VecFromMask(bytes, hn::TestBit(hn::BitCast(bytes, from), flags));
  };
  auto greatest = hn::Zero(d);
  for (std::size_t x = 0; x < row.width; x += hn::Lanes(d)) {
    const auto quad = hn::LoadU(d, quads + x);
    const auto exponents = exponents_of(quad, greatest_exponents(&row.bottoms[2 * x]));
    greatest = hn::Max(greatest, exponents);
    const auto rho_and_e_k = bytes_of_lanes(quad, 0x02020202);
    const auto significant = mask(rho_and_e_k, low_flags);
    const auto exponents_of_samples = hn::BitCast(bytes, bytes_of_lanes(exponents, 0));
    const auto lengths = hn::And(hn::Add(exponents_of_samples, mask(rho_and_e_k, high_flags)), significant);  // -1: e_k
    // Each byte becomes the sum of those below it and of itself.
    const auto of_quads = hn::BitCast(d, lengths);
    const auto of_two = hn::Add(of_quads, hn::ShiftLeft<8>(of_quads));
    const auto sums = hn::Add(of_two, hn::ShiftLeft<16>(of_two));
    hn::StoreU(lengths, bytes, &row.lengths[4 * x]);
    hn::StoreU(hn::BitCast(bytes, hn::ShiftLeft<8>(sums)), bytes, &row.offsets[4 * x]);
    hn::StoreU(significant, bytes, &row.significant[4 * x]);
    hn::StoreU(mask(bytes_of_lanes(quad, 0x03030303), low_flags), bytes, &row.implied[4 * x]);
    hn::StoreU(hn::ShiftRight<24>(sums), d, &row.begins[x]);
  }
  return hn::AllFalse(d, hn::Gt(greatest, hn::Set(d, row.missing_planes + 2)));
}

// The second pass: where quads begin, and how many bits of the byte in which they do are before each sample.
void find_begins(Row& row) {
  std::uint32_t* const begins = row.begins.data();
  std::uint8_t* const offsets = row.offsets.data();
  const std::size_t lanes = hn::Lanes(D());
  const std::size_t count = (row.width + lanes - 1) / lanes * lanes;
  std::uint32_t at = row.at;
  for (std::size_t x = 0; x < count; ++x) {
    std::uint32_t of_quad = 0;
    std::memcpy(&of_quad, offsets + 4 * x, sizeof of_quad);
    of_quad += at % 8 * 0x01010101;
    std::memcpy(offsets + 4 * x, &of_quad, sizeof of_quad);
    at += std::exchange(begins[x], at);
  }
  row.at = at;
}

// Each 16 bytes are those from where one quad begins.
template <class Tag>
hn::Vec<Tag> bits_of_quads(Tag d, const std::byte* bits, const std::uint32_t* begins) {
  if constexpr (hn::MaxLanes(Tag()) <= 4) {
    return hn::BitCast(d, hn::LoadU(hn::Repartition<std::uint8_t, Tag>(),
                                    reinterpret_cast<const std::uint8_t*>(bits + begins[0] / 8)));
  } else {
    const hn::Half<Tag> half;
    return hn::Combine(d, bits_of_quads(half, bits, begins + hn::Lanes(half) / 4), bits_of_quads(half, bits, begins));
  }
}

#if HWY_TARGET == HWY_SSSE3 || HWY_TARGET == HWY_SSE4 || HWY_TARGET == HWY_WASM
// There are no shifts by as many bits as each lane says, but look-ups of bytes in 16, of which the last are zero.
V at_each_byte(const std::uint8_t (&table)[16], V indices) {
  const D d;
  return look_up(hn::BitCast(d, hn::LoadDup128(InBytes(), table)), indices);
}
// By 7 at most: a product that is shifted back.
V shifted_right(V value, V count) {
  const D d;
  alignas(16) static constexpr std::uint8_t factors[16] = {128, 64, 32, 16, 8, 4, 2, 1};
  return hn::ShiftRight<7>(hn::Mul(value, at_each_byte(factors, hn::Or(count, hn::Set(d, 0x0f0f0f00)))));
}
// The bit is in the byte for which 0 to 7 is left of the exponent.
V power_of_two(V exponent) {
  const InBytes in_bytes;
  alignas(16) static constexpr std::uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128};
  const auto before = hn::BitCast(in_bytes, hn::Set(D(), 0x18100800));
  const auto left = hn::Sub(hn::BitCast(in_bytes, bytes_of_lanes(exponent, 0)), before);
  return at_each_byte(bits, hn::BitCast(D(), hn::Min(left, hn::Set(in_bytes, 15))));
}
#else
V shifted_right(V value, V count) {
  return hn::Shr(value, count);
}
V power_of_two(V exponent) {
  return hn::Shl(hn::Set(D(), 1), exponent);
}
#endif

struct Samples {
  V samples, magnitudes;
};

// The samples of as many quads as there are in a vector. A sample and the bits before it in its byte are 32 bits.
HWY_INLINE Samples read_samples(const Row& row, std::size_t quad) {
  const D d;
  const OfBytes few;
  const auto load = [&](const std::vector<std::uint8_t>& from) {
    return hn::PromoteTo(d, hn::LoadU(few, from.data() + 4 * quad));
  };
  const auto mask = [&](const std::vector<std::uint8_t>& from) {
    const hn::Rebind<std::int8_t, D> signs;
    return hn::BitCast(d, hn::PromoteTo(Whole(), hn::BitCast(signs, hn::LoadU(few, from.data() + 4 * quad))));
  };
  const auto offset = load(row.offsets);
  const auto first_byte = bytes_of_lanes(hn::ShiftRight<3>(offset), 0);
  const auto raw = look_up(bits_of_quads(d, row.bits, &row.begins[quad]), hn::Add(first_byte, hn::Set(d, 0x03020100)));
  const auto shifted = shifted_right(raw, hn::And(offset, hn::Set(d, 7)));
  const auto highest = power_of_two(load(row.lengths));
  const auto value = hn::Or(hn::And(shifted, hn::Sub(highest, hn::Set(d, 1))), hn::And(highest, mask(row.implied)));
  const auto significant = mask(row.significant);
  const auto magnitude = hn::Or(value, hn::Set(d, 1));
  const auto placed = hn::ShiftLeftSame(hn::Add(magnitude, hn::Set(d, 2)), static_cast<int>(29 - row.missing_planes));
  return {hn::And(hn::Or(hn::ShiftLeft<31>(value), placed), significant), hn::And(magnitude, significant)};
}

// The third pass: quads are columns, of which the left one is in the even lanes.
void read_all_samples(Row& row, std::uint32_t* top, std::uint32_t* bottom) {
  const D d;
  const std::size_t lanes = hn::Lanes(d);
  for (std::size_t quad = 0; quad < row.width; quad += lanes / 2) {
    const Samples one = read_samples(row, quad);
    const Samples other = read_samples(row, quad + lanes / 4);
    hn::StoreU(hn::ConcatEven(d, other.samples, one.samples), d, top + 2 * quad);
    hn::StoreU(hn::ConcatOdd(d, other.samples, one.samples), d, bottom + 2 * quad);
    hn::StoreU(hn::ConcatOdd(d, other.magnitudes, one.magnitudes), d, &row.bottoms[1 + 2 * quad]);
  }
}

bool read_magnitudes(const Quad* quads, Row& row, std::uint32_t* top, std::uint32_t* bottom) {
  if (!find_lengths(quads, row)) return false;
  find_begins(row);
  read_all_samples(row, top, bottom);
  return true;
}
#endif

}  // namespace
}  // namespace dicom::codec::detail::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace dicom::codec::detail {
namespace {

HWY_EXPORT(read_magnitudes);

}  // namespace

bool read_in_vectors(const Quad* quads, MagnitudeRow& row, std::uint32_t* top, std::uint32_t* bottom) {
  return HWY_DYNAMIC_DISPATCH(read_magnitudes)(quads, row, top, bottom);
}

}  // namespace dicom::codec::detail
#endif
