#include "dicom/codec/htj2k_magnitudes.h"

#include <algorithm>
#include <bit>

namespace dicom::codec::detail {
namespace {

// What vectors read and write at once, beyond the last quad too.
constexpr std::size_t quads_at_once = 8;
constexpr std::size_t most_bits_of_quad = 4 * 31;
// A sample and the bits before it in its byte must be 32 bits.
constexpr std::uint32_t most_planes_in_vectors = 23;

struct Sample {
  std::uint32_t sample = 0, magnitude = 0;  // the magnitude is 2 mu - 1
};

// T.814 7.3.8.
Sample next_sample(MagnitudeRow& row, std::uint32_t length, bool is_implied) {
  const std::uint64_t bits = load_le<std::uint64_t>(row.bits + row.at / 8) >> row.at % 8;
  const std::uint64_t highest = std::uint64_t{1} << length;
  const auto value = static_cast<std::uint32_t>((bits & (highest - 1)) | (is_implied ? highest : 0));
  row.at += length;
  const std::uint32_t magnitude = value | 1;
  return {value << 31 | (magnitude + 2) << (29 - row.missing_planes), magnitude};
}

}  // namespace

std::size_t MagnitudeReader::written(std::size_t width) {
  return (width + quads_at_once - 1) / quads_at_once * quads_at_once * 2;
}

void MagnitudeReader::start(Bytes bytes, std::size_t width, std::uint32_t missing_planes) {
  const std::size_t padded = written(width) / 2;
  bits_.take_forward(bytes, PlainBits::Filler::ones, padded * most_bits_of_quad / 8 + 16);
  row_.width = width;
  row_.missing_planes = missing_planes;
  row_.bits = bits_.data();
  row_.at = 0;
  for (auto* bytes_of_samples : {&row_.lengths, &row_.offsets, &row_.significant, &row_.implied})
    bytes_of_samples->resize(4 * padded);
  row_.begins.resize(padded);
  row_.bottoms.assign(2 * padded + 4 * quads_at_once, 0);
}

bool MagnitudeReader::read_row(const Quad* quads, std::uint32_t* top, std::uint32_t* bottom) {
  row_.at = static_cast<std::uint32_t>(std::min<std::size_t>(row_.at, bits_.count()));  // all behind them are ones
  if (row_.missing_planes > most_planes_in_vectors) return read_one_by_one(quads, row_, top, bottom);
  return read_in_vectors(quads, row_, top, bottom);
}

bool read_one_by_one(const Quad* quads, MagnitudeRow& row, std::uint32_t* top, std::uint32_t* bottom) {
  std::uint32_t upper_left = 0;
  for (std::size_t x = 0; x < row.width; ++x) {
    std::uint32_t* const below = &row.bottoms[1 + 2 * x];
    const std::uint32_t rho = quads[x] >> 16 & 15;
    const bool several = (rho & (rho - 1)) != 0;
    const std::uint32_t around = several ? upper_left | below[0] | below[1] | below[2] : 0;
    upper_left = below[1];
    const std::uint32_t exponent = (quads[x] & 0xff) + static_cast<std::uint32_t>(std::bit_width(around | 2)) - 1;
    if (rho != 0 && exponent > row.missing_planes + 2) return false;
    Sample samples[4];
    for (std::uint32_t n = 0; n < 4; ++n)
      if ((rho >> n & 1) != 0)
        samples[n] = next_sample(row, exponent - (quads[x] >> (20 + n) & 1), (quads[x] >> (24 + n) & 1) != 0);
    top[2 * x] = samples[0].sample;
    bottom[2 * x] = samples[1].sample;
    top[2 * x + 1] = samples[2].sample;
    bottom[2 * x + 1] = samples[3].sample;
    below[0] = samples[1].magnitude;
    below[1] = samples[3].magnitude;
  }
  return true;
}

}  // namespace dicom::codec::detail
