#include "dicom/codec/wavelet.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

#include "dicom/codec/test_targets.h"

namespace dicom::codec::detail {
namespace {

// The forward transforms of a line, by their definition: what lies beyond an end is what lies as far on this side.
template <class Value>
class LineOf {
 public:
  LineOf(std::vector<Value> values, bool first_is_odd)
      : values_(std::move(values)),
        first_(first_is_odd ? 1 : 0),
        last_(first_ + static_cast<int>(values_.size()) - 1) {}

  Value& at(int i) {
    while (i < first_ || i > last_) i = i < first_ ? 2 * first_ - i : 2 * last_ - i;
    return values_[static_cast<std::size_t>(i - first_)];
  }
  template <class Step>
  void lift(bool odd, Step step) {
    for (int i = first_; i <= last_; ++i)
      if ((i % 2 != 0) == odd) at(i) = step(at(i), at(i - 1) + at(i + 1));
  }
  /// The low half, and the high one behind it.
  std::vector<Value> bands() {
    std::vector<Value> found;
    for (const int odd : {0, 1})
      for (int i = first_; i <= last_; ++i)
        if (i % 2 == odd) found.push_back(at(i));
    return found;
  }
  bool is_odd_alone() const { return first_ == 1 && last_ == 1; }

 private:
  std::vector<Value> values_;
  int first_, last_;
};

// T.800 F.4.8.1.
std::vector<std::int64_t> analyzed(const std::vector<std::int64_t>& values, bool first_is_odd) {
  LineOf<std::int64_t> line(values, first_is_odd);
  if (values.size() == 1) return {line.is_odd_alone() ? 2 * values[0] : values[0]};
  line.lift(true, [](std::int64_t own, std::int64_t sum) { return own - (sum >> 1); });
  line.lift(false, [](std::int64_t own, std::int64_t sum) { return own + ((sum + 2) >> 2); });
  return line.bands();
}
// T.800 F.4.8.2.
std::vector<double> analyzed(const std::vector<double>& values, bool first_is_odd) {
  LineOf<double> line(values, first_is_odd);
  if (values.size() == 1) return {line.is_odd_alone() ? 2 * values[0] : values[0]};
  line.lift(true, [](double own, double sum) { return own - 1.586134342059924 * sum; });
  line.lift(false, [](double own, double sum) { return own - 0.052980118572961 * sum; });
  line.lift(true, [](double own, double sum) { return own + 0.882911075530934 * sum; });
  line.lift(false, [](double own, double sum) { return own + 0.443506852043971 * sum; });
  constexpr double k = 1.230174104914001;
  line.lift(true, [](double own, double) { return own * k; });
  line.lift(false, [](double own, double) { return own / k; });
  return line.bands();
}

struct Shape {
  std::size_t width, height;
  bool left_is_odd, top_is_odd;
};

template <class Value>
std::vector<Value> analyzed(std::vector<Value> samples, const Shape& shape) {
  for (std::size_t x = 0; x < shape.width; ++x) {
    std::vector<Value> column(shape.height);
    for (std::size_t y = 0; y < shape.height; ++y) column[y] = samples[y * shape.width + x];
    column = analyzed(column, shape.top_is_odd);
    for (std::size_t y = 0; y < shape.height; ++y) samples[y * shape.width + x] = column[y];
  }
  for (std::size_t y = 0; y < shape.height; ++y) {
    const auto row = samples.begin() + static_cast<std::ptrdiff_t>(y * shape.width);
    const auto end = row + static_cast<std::ptrdiff_t>(shape.width);
    std::ranges::copy(analyzed(std::vector<Value>(row, end), shape.left_is_odd), row);
  }
  return samples;
}

template <class Sample, class Value>
std::vector<Sample> synthesized(const std::vector<Value>& bands, const Shape& shape) {
  std::vector<Sample> from(bands.begin(), bands.end());
  std::vector<Sample> to(from.size());
  synthesize({from.data(), to.data(), shape.width, shape.width, shape.height, shape.left_is_odd, shape.top_is_odd});
  return to;
}

std::vector<Shape> shapes() {
  std::vector<Shape> found;
  for (const std::size_t width : {0, 1, 2, 3, 4, 7, 16, 31, 33, 64, 130})
    for (const std::size_t height : {0, 1, 2, 3, 5, 8, 17})
      for (const bool left_is_odd : {false, true})
        for (const bool top_is_odd : {false, true}) found.push_back({width, height, left_is_odd, top_is_odd});
  return found;
}

using Wavelet = OnEachTarget;
INSTANTIATE_TEST_SUITE_P(Targets, Wavelet, all_targets(), target_name);

TEST_P(Wavelet, ReversibleUndoesTheForwardTransform) {
  std::minstd_rand random(1);
  for (const Shape& shape : shapes()) {
    std::vector<std::int64_t> samples(shape.width * shape.height);
    for (auto& sample : samples) sample = static_cast<std::int64_t>(random() >> 8 & 0xffff) - 32768;
    const auto again = synthesized<std::int32_t>(analyzed(samples, shape), shape);
    EXPECT_TRUE(std::ranges::equal(again, samples)) << shape.width << " x " << shape.height;
  }
}

TEST_P(Wavelet, IrreversibleUndoesTheForwardTransform) {
  std::minstd_rand random(1);
  for (const Shape& shape : shapes()) {
    std::vector<double> samples(shape.width * shape.height);
    for (auto& sample : samples) sample = static_cast<double>(random() >> 8 & 0xfff) - 2048;
    const auto again = synthesized<float>(analyzed(samples, shape), shape);
    for (std::size_t i = 0; i < samples.size(); ++i)
      ASSERT_NEAR(again[i], samples[i], 0.5) <<  // the high bands are scaled as OpenJPEG scales them
          shape.width << " x " << shape.height;
  }
}

// Whatever the processor: nothing is fused.
TEST(WaveletTargets, IrreversibleIsTheSameInAllBits) {
  const Shape shape{133, 61, false, true};
  std::minstd_rand random(1);
  std::vector<double> bands(shape.width * shape.height);
  for (auto& value : bands) value = static_cast<double>(random() >> 8 & 0xfff) - 2048;
  std::vector<std::vector<float>> found;
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
    const ChosenTarget chosen(target);
    found.push_back(synthesized<float>(bands, shape));
  }
  for (const auto& each : found) EXPECT_EQ(each, found[0]);
}

}  // namespace
}  // namespace dicom::codec::detail
