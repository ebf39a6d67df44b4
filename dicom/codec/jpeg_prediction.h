// The predictors of JPEG lossless: ITU-T T.81 table H.1.
#pragma once

#include <cstdint>

namespace dicom::codec::detail {

/// `left`, `above` and `above_left` are Ra, Rb and Rc.
template <int predictor>
constexpr std::int32_t predict(std::int32_t left, std::int32_t above, std::int32_t above_left) {
  static_assert(predictor >= 1 && predictor <= 7);
  if constexpr (predictor == 1) return left;
  if constexpr (predictor == 2) return above;
  if constexpr (predictor == 3) return above_left;
  if constexpr (predictor == 4) return left + above - above_left;
  if constexpr (predictor == 5) return left + ((above - above_left) >> 1);
  if constexpr (predictor == 6) return above + ((left - above_left) >> 1);
  if constexpr (predictor == 7) return (left + above) >> 1;
}

}  // namespace dicom::codec::detail
