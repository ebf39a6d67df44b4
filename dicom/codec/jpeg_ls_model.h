// The model of JPEG-LS that coder and decoder share: parameters, contexts, prediction (ITU-T T.87 annex A).
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace dicom::codec::detail {

/// Coding parameters: T.87 C.2.4.1.1.
struct JpegLsParameters {
  std::int32_t maximum = 255;  ///< MAXVAL
  std::int32_t near = 0;       ///< NEAR: the largest error
  std::int32_t threshold1 = 0;
  std::int32_t threshold2 = 0;
  std::int32_t threshold3 = 0;
  std::int32_t reset = 64;
};
/// Thresholds that are 0 get the defaults of C.2.4.1.1.1.
JpegLsParameters with_defaults(JpegLsParameters parameters);
/// Whether the values are within the bounds of table C.1.
bool is_valid(const JpegLsParameters& parameters);

/// One line of samples with room at both ends for the neighbours that lie outside (A.2.1).
using JpegLsLine = std::vector<std::uint16_t>;  ///< width + 2 values; sample x is at x + 1

/// What was learned from the samples so far, and what follows from it. Both sides of a line run through the same
/// states.
class JpegLsModel {
 public:
  struct Context {
    std::uint32_t a = 0;  // sum of errors' magnitudes
    std::int32_t b = 0;   // bias
    std::int32_t c = 0;   // correction of the prediction
    std::uint32_t n = 1;  // occurrences
  };
  struct RunContext {
    std::uint32_t a = 0;
    std::uint32_t n = 1;
    std::uint32_t negative = 0;  // Nn
  };
  struct Neighbours {
    std::int32_t left;         // Ra
    std::int32_t above;        // Rb
    std::int32_t above_left;   // Rc
    std::int32_t above_right;  // Rd
  };

  /// T.87 A.2.1: orders of run lengths.
  static constexpr std::array<std::uint8_t, 32> run_orders{0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,  2,  3,  3,  3,  3,
                                                           4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15};

  explicit JpegLsModel(const JpegLsParameters& parameters);

  static Neighbours neighbours(const JpegLsLine& above, const JpegLsLine& line, std::size_t at) {
    return {line[at - 1], above[at], above[at - 1], above[at + 1]};
  }

  /// T.87 A.3.4: the three gradients as one number, whose sign is that of the first that is not 0. Opposite contexts
  /// are one. 0 is run mode.
  [[nodiscard]] std::int32_t context_of(const Neighbours& around) const {
    return 81 * quantised(around.above_right - around.above) + 9 * quantised(around.above - around.above_left) +
           quantised(around.above_left - around.left);
  }

  /// T.87 A.3.3: -4 to 4.
  [[nodiscard]] std::int32_t quantised(std::int32_t gradient) const {
    return quantisation_[static_cast<std::size_t>(gradient + parameters.maximum)];
  }

  /// T.87 A.4.1: the median edge detector, which is the plane through the three neighbours, kept between left and
  /// above.
  static std::int32_t predict(const Neighbours& around) {
    const auto [low, high] = std::minmax(around.left, around.above);
    return std::clamp(around.left + around.above - around.above_left, low, high);
  }

  /// T.87 A.5.1: the smallest k with N 2^k >= A, at most 16.
  static unsigned golomb_parameter(std::uint32_t a, std::uint32_t n) {
    const int wider = std::bit_width(a) - std::bit_width(n);
    const auto k = static_cast<unsigned>(std::max(wider, 0));
    return std::min(k + ((n << k) < a ? 1U : 0U), 16U);
  }

  /// T.87 A.4.5, A.5.4: modulo RANGE, then within the samples' range.
  [[nodiscard]] std::uint16_t reconstructed(std::int32_t prediction, std::int32_t error) const {
    std::int32_t value = prediction + error * step;
    if (value < -parameters.near)
      value += range * step;
    else if (value > parameters.maximum + parameters.near)
      value -= range * step;
    return static_cast<std::uint16_t>(std::clamp(value, 0, parameters.maximum));
  }

  /// Whether samples are coded without loss and have all values of their bits, so that arithmetic modulo RANGE is a
  /// mask.
  [[nodiscard]] bool is_plain() const {
    return parameters.near == 0 && (parameters.maximum & (parameters.maximum + 1)) == 0;
  }

  /// T.87 A.5.2: whether negative errors prevail, so that they get the even numbers.
  [[nodiscard]] bool negative_first(const Context& context, unsigned k) const {
    return parameters.near == 0 && k == 0 && 2 * context.b <= -static_cast<std::int32_t>(context.n);
  }

  /// T.87 A.6
  void update(Context& context, std::int32_t error) const;
  /// T.87 A.7.2.2: code A.22 and A.23. `mapped` is EMErrval.
  void update(RunContext& context, std::int32_t error, std::uint32_t mapped, unsigned type) const;

  JpegLsParameters parameters;
  std::int32_t step = 1;         // 2 NEAR + 1
  std::int32_t range = 256;      // RANGE
  std::uint32_t range_bits = 8;  // qbpp
  std::uint32_t limit = 32;      // LIMIT
  std::array<Context, 365> contexts{};
  std::array<RunContext, 2> run_contexts{};

 private:
  std::vector<std::int8_t> quantisation_;
};

inline void JpegLsModel::update(Context& context, std::int32_t error) const {
  const auto n_before = static_cast<std::int32_t>(context.n);
  context.b += error * step;
  context.a += static_cast<std::uint32_t>(std::abs(error));
  if (n_before == parameters.reset) {
    context.a >>= 1;
    context.b = context.b >= 0 ? context.b >> 1 : -((1 - context.b) >> 1);
    context.n >>= 1;
  }
  ++context.n;
  // Without branches: which way it goes is hard to predict.
  const auto n = static_cast<std::int32_t>(context.n);
  const bool low = context.b <= -n;
  const bool high = context.b > 0;
  const std::int32_t raised = std::max(context.b + n, 1 - n);
  const std::int32_t lowered = std::min(context.b - n, 0);
  context.b = low ? raised : high ? lowered : context.b;
  context.c = std::clamp(context.c + static_cast<int>(high) - static_cast<int>(low), -128, 127);
}

inline void JpegLsModel::update(RunContext& context, std::int32_t error, std::uint32_t mapped, unsigned type) const {
  if (error < 0) ++context.negative;
  context.a += std::min((mapped + 1 - type) >> 1, static_cast<std::uint32_t>(range));
  if (context.n == static_cast<std::uint32_t>(parameters.reset)) {
    context.a >>= 1;
    context.n >>= 1;
    context.negative >>= 1;
  }
  ++context.n;
}

}  // namespace dicom::codec::detail
