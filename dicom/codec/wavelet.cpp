#include "dicom/codec/wavelet.h"

#include <algorithm>
#include <span>

namespace dicom::codec::detail {
namespace {

// T.800 F.3.8.1. Unsigned in between: overflow is defined so.
struct Reversible {
  using Sample = std::int32_t;
  static constexpr int steps = 2;

  static Sample lift(int step, Sample sample, Sample before, Sample after) {
    const auto sum = static_cast<std::uint32_t>(before) + static_cast<std::uint32_t>(after);
    if (step == 0) return wrap(static_cast<std::uint32_t>(sample) - floor_shift(sum + 2, 2));
    return wrap(static_cast<std::uint32_t>(sample) + floor_shift(sum, 1));
  }
  static Sample scale(bool /*high*/, Sample sample) { return sample; }
  static Sample alone(Sample sample) { return sample >> 1; }  // T.800 F.3.6

 private:
  static Sample wrap(std::uint32_t value) { return static_cast<Sample>(value); }
  static std::uint32_t floor_shift(std::uint32_t sum, int bits) {
    return static_cast<std::uint32_t>(static_cast<Sample>(sum) >> bits);
  }
};

// T.800 F.3.8.2, table F.4.
struct Irreversible {
  using Sample = float;
  static constexpr int steps = 4;

  static Sample lift(int step, Sample sample, Sample before, Sample after) {
    constexpr Sample factors[] = {0.443506852043971F, 0.882911075530934F, -0.052980118572961F, -1.586134342059924F};
    return sample - factors[step] * (before + after);
  }
  static Sample scale(bool high, Sample sample) {
    constexpr Sample k = 1.230174104914001F;
    return sample * (high ? 1 / k : k);
  }
  static Sample alone(Sample sample) { return sample / 2; }
};

// Lifts one half of a line from the other: the low half from the high one in step 0, then in turn. `leads` says whether
// the line begins with a sample of the lifted half. What lies beyond an end is what lies as far on this side of it.
template <class Wavelet>
void lift_half(int step, bool leads, std::span<typename Wavelet::Sample> lifted,
               std::span<const typename Wavelet::Sample> others) {
  auto* const to = lifted.data();
  const std::size_t shift = leads ? 0 : 1;  // the neighbours are others[i + shift - 1] and others[i + shift]
  const std::size_t first = 1 - shift;
  const std::size_t end = std::min(lifted.size(), others.size() - shift);
  if (leads) to[0] = Wavelet::lift(step, to[0], others[0], others[0]);
  for (std::size_t i = first; i < end; ++i)
    to[i] = Wavelet::lift(step, to[i], others[i + shift - 1], others[i + shift]);
  if (lifted.size() > std::max(first, end)) {
    const auto edge = others.back();
    to[lifted.size() - 1] = Wavelet::lift(step, to[lifted.size() - 1], edge, edge);
  }
}

template <class Wavelet>
void synthesize_row(typename Wavelet::Sample* __restrict bands, typename Wavelet::Sample* __restrict row,
                    std::size_t width, bool first_is_odd) {
  using Sample = typename Wavelet::Sample;
  if (width == 1) {
    row[0] = first_is_odd ? Wavelet::alone(bands[0]) : bands[0];
    return;
  }
  const std::span<Sample> low(bands, low_count(width, first_is_odd));
  const std::span<Sample> high(bands + low.size(), width - low.size());
  for (Sample& sample : low) sample = Wavelet::scale(false, sample);
  for (Sample& sample : high) sample = Wavelet::scale(true, sample);
  for (int step = 0; step < Wavelet::steps; ++step) {
    if (step % 2 == 0)
      lift_half<Wavelet>(step, !first_is_odd, low, high);
    else
      lift_half<Wavelet>(step, first_is_odd, high, low);
  }
  const Sample* const even = first_is_odd ? high.data() : low.data();
  const Sample* const odd = first_is_odd ? low.data() : high.data();
  for (std::size_t i = 0; i < width / 2; ++i) {
    row[2 * i] = even[i];
    row[2 * i + 1] = odd[i];
  }
  if (width % 2 == 1) row[width - 1] = even[width / 2];
}

template <class Wavelet>
void lift_row(int step, typename Wavelet::Sample* __restrict row, const typename Wavelet::Sample* __restrict before,
              const typename Wavelet::Sample* __restrict after, std::size_t width) {
  for (std::size_t x = 0; x < width; ++x) row[x] = Wavelet::lift(step, row[x], before[x], after[x]);
}

// Each step follows the one before it as soon as the rows that it needs are done, so that few rows are at work at a
// time.
template <class Wavelet>
class Columns {
 public:
  using Sample = typename Wavelet::Sample;

  explicit Columns(const Synthesis<Sample>& resolution) : resolution_(resolution) {}

  void run() {
    const std::size_t height = resolution_.height;
    if (height == 1) {
      if (resolution_.top_is_odd)
        for (std::size_t x = 0; x < resolution_.width; ++x) row(0)[x] = Wavelet::alone(row(0)[x]);
      return;
    }
    for (std::size_t y = 0; y < height + Wavelet::steps; ++y) {
      for (int step = 0; step < Wavelet::steps; ++step) {
        const std::size_t behind = static_cast<std::size_t>(step) + 1;
        if (y < behind) continue;
        if (const std::size_t at = y - behind; at < height) lift(step, at);
      }
    }
  }

 private:
  Sample* row(std::size_t y) { return resolution_.output + y * resolution_.stride; }

  void lift(int step, std::size_t y) {
    const bool is_odd = (y % 2 == 1) != resolution_.top_is_odd;
    if (is_odd != (step % 2 == 1)) return;
    const Sample* const before = row(y > 0 ? y - 1 : y + 1);
    const Sample* const after = row(y + 1 < resolution_.height ? y + 1 : y - 1);
    lift_row<Wavelet>(step, row(y), before, after, resolution_.width);
  }

  Synthesis<Sample> resolution_;
};

template <class Wavelet>
void synthesize_with(const Synthesis<typename Wavelet::Sample>& resolution) {
  const std::size_t low = low_count(resolution.height, resolution.top_is_odd);
  const bool one_row = resolution.height == 1;
  for (std::size_t y = 0; y < resolution.height; ++y) {
    const bool is_odd = (y % 2 == 1) != resolution.top_is_odd;
    const std::size_t from = (is_odd ? low : 0) + y / 2;
    auto* const row = resolution.output + y * resolution.stride;
    synthesize_row<Wavelet>(resolution.bands + from * resolution.stride, row, resolution.width, resolution.left_is_odd);
    if (!one_row)
      for (std::size_t x = 0; x < resolution.width; ++x) row[x] = Wavelet::scale(is_odd, row[x]);
  }
  Columns<Wavelet>(resolution).run();
}

}  // namespace

void synthesize(const Synthesis<std::int32_t>& resolution) {
  synthesize_with<Reversible>(resolution);
}

void synthesize(const Synthesis<float>& resolution) {
  synthesize_with<Irreversible>(resolution);
}

}  // namespace dicom::codec::detail
