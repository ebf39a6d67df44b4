#include "dicom/codec/wavelet.h"

#include <algorithm>
#include <span>
#include <vector>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "dicom/codec/wavelet.cpp"
#include <hwy/foreach_target.h>
// The order matters: what follows is compiled once for each kind of processor.
#include <hwy/highway.h>

// Plain loops of which the compiler makes vectors of each kind.
HWY_BEFORE_NAMESPACE();
namespace dicom::codec::detail::HWY_NAMESPACE {
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
    return sample - factor(step) * (before + after);
  }
  // Of the high bands T.800 has 1 / K, 0.8128931. This is OpenJPEG's number, which most images in the world were
  // decoded with: with it, and products and sums rounded one by one, samples are the same as OpenJPEG's, everywhere.
  static Sample scale(bool high, Sample sample) { return sample * (high ? 0.812866211F : 1.230174104914001F); }
  static Sample alone(Sample sample) { return sample / 2; }

 private:
  // No table: of loops that look into one the compiler makes no vectors.
  static Sample factor(int step) {
    if (step < 2) return step == 0 ? 0.443506852043971F : 0.882911075530934F;
    return step == 2 ? -0.052980118572961F : -1.586134342059924F;
  }
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

// Both halves of a line, which are lifted here: the bands stay clean in the cache, and need not be written back.
template <class Wavelet>
class Line {
 public:
  using Sample = typename Wavelet::Sample;

  Line(std::size_t width, bool first_is_odd)
      : first_is_odd_(first_is_odd), low_(low_count(width, first_is_odd)), high_(width - low_.size()) {}

  void synthesize(const Sample* bands, Sample* row) {
    const std::size_t width = low_.size() + high_.size();
    if (width == 1) {
      row[0] = first_is_odd_ ? Wavelet::alone(bands[0]) : bands[0];
      return;
    }
    const auto scaled = [](bool high) { return [high](Sample sample) { return Wavelet::scale(high, sample); }; };
    std::transform(bands, bands + low_.size(), low_.begin(), scaled(false));
    std::transform(bands + low_.size(), bands + width, high_.begin(), scaled(true));
    for (int step = 0; step < Wavelet::steps; ++step) {
      if (step % 2 == 0)
        lift_half<Wavelet>(step, !first_is_odd_, low_, high_);
      else
        lift_half<Wavelet>(step, first_is_odd_, high_, low_);
    }
    interleave(first_is_odd_ ? high_ : low_, first_is_odd_ ? low_ : high_, row);
  }

 private:
  static void interleave(const std::vector<Sample>& even, const std::vector<Sample>& odd, Sample* __restrict row) {
    const Sample* const evens = even.data();
    const Sample* const odds = odd.data();
    for (std::size_t i = 0; i < odd.size(); ++i) {
      row[2 * i] = evens[i];
      row[2 * i + 1] = odds[i];
    }
    if (even.size() > odd.size()) row[2 * odd.size()] = even.back();
  }

  bool first_is_odd_;
  std::vector<Sample> low_, high_;
};

template <class Wavelet>
void lift_row(int step, typename Wavelet::Sample* __restrict row, const typename Wavelet::Sample* __restrict before,
              const typename Wavelet::Sample* __restrict after, std::size_t width) {
  for (std::size_t x = 0; x < width; ++x) row[x] = Wavelet::lift(step, row[x], before[x], after[x]);
}

// Each row is made, and each step of lifting columns follows, as soon as the rows that it needs are there: few rows are
// at work at a time, and stay in the cache.
template <class Wavelet>
class Resolution {
 public:
  using Sample = typename Wavelet::Sample;

  explicit Resolution(const Synthesis<Sample>& made) : made_(made), line_(made.width, made.left_is_odd) {}

  void synthesize() {
    for (std::size_t y = 0; y < made_.height + Wavelet::steps; ++y) {
      if (y < made_.height) make_row(y);
      for (int step = 0; step < Wavelet::steps; ++step) {
        const std::size_t behind = static_cast<std::size_t>(step) + 1;
        if (y < behind) continue;
        if (const std::size_t at = y - behind; at < made_.height) lift(step, at);
      }
    }
  }

 private:
  Sample* row(std::size_t y) { return made_.output + y * made_.stride; }
  bool is_odd(std::size_t y) const { return (y % 2 == 1) != made_.top_is_odd; }

  void make_row(std::size_t y) {
    const std::size_t low = low_count(made_.height, made_.top_is_odd);
    const std::size_t from = (is_odd(y) ? low : 0) + y / 2;
    line_.synthesize(made_.bands + from * made_.stride, row(y));
    if (made_.height == 1 && made_.top_is_odd)
      for (std::size_t x = 0; x < made_.width; ++x) row(0)[x] = Wavelet::alone(row(0)[x]);
    else if (made_.height > 1)
      for (std::size_t x = 0; x < made_.width; ++x) row(y)[x] = Wavelet::scale(is_odd(y), row(y)[x]);
  }

  void lift(int step, std::size_t y) {
    if (made_.height == 1 || is_odd(y) != (step % 2 == 1)) return;
    const Sample* const before = row(y > 0 ? y - 1 : y + 1);
    const Sample* const after = row(y + 1 < made_.height ? y + 1 : y - 1);
    lift_row<Wavelet>(step, row(y), before, after, made_.width);
  }

  Synthesis<Sample> made_;
  Line<Wavelet> line_;
};

template <class Wavelet>
void synthesize_with(const Synthesis<typename Wavelet::Sample>& resolution) {
  if (resolution.width == 0 || resolution.height == 0) return;
  Resolution<Wavelet>(resolution).synthesize();
}

void synthesize_reversibly(const Synthesis<std::int32_t>& resolution) {
  synthesize_with<Reversible>(resolution);
}
void synthesize_irreversibly(const Synthesis<float>& resolution) {
  synthesize_with<Irreversible>(resolution);
}

}  // namespace
}  // namespace dicom::codec::detail::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace dicom::codec::detail {
namespace {

HWY_EXPORT(synthesize_reversibly);
HWY_EXPORT(synthesize_irreversibly);

}  // namespace

void synthesize(const Synthesis<std::int32_t>& resolution) {
  HWY_DYNAMIC_DISPATCH(synthesize_reversibly)(resolution);
}

void synthesize(const Synthesis<float>& resolution) {
  HWY_DYNAMIC_DISPATCH(synthesize_irreversibly)(resolution);
}

}  // namespace dicom::codec::detail
#endif
