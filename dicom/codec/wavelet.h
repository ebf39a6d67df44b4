// The inverse wavelet transforms of JPEG 2000 (T.800 annex F), one resolution at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace dicom::codec::detail {

/// One resolution in the making. Its four sub-bands lie beside and below one another in `bands`, LL first, rows
/// `stride` samples apart. Where `left_is_odd`, its first column is one of the high band, and so for rows.
template <class Sample>
struct Synthesis {
  Sample* bands = nullptr;   ///< is worked in
  Sample* output = nullptr;  ///< width x height samples, rows of `stride`
  std::size_t stride = 0;
  std::size_t width = 0, height = 0;  ///< either may be 0: then nothing is done
  bool left_is_odd = false, top_is_odd = false;
};

/// 5/3, reversible. Sums wrap around, as broken streams make them too great.
void synthesize(const Synthesis<std::int32_t>& resolution);
/// 9/7.
void synthesize(const Synthesis<float>& resolution);

/// How many samples of a side belong to the low bands.
inline std::size_t low_count(std::size_t length, bool first_is_odd) {
  return (length + (first_is_odd ? 0 : 1)) / 2;
}

}  // namespace dicom::codec::detail
