#include "dicom/simd/samples.h"

#include <gtest/gtest.h>
#include <hwy/highway.h>

#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include "dicom/simd/test_plain.h"

namespace dicom::simd {
namespace {

// Every test once for each kind of vectors that this processor has.
class Simd : public testing::TestWithParam<std::int64_t> {
 protected:
  void SetUp() override {
    hwy::SetSupportedTargetsForTest(GetParam());
    hwy::GetChosenTarget().DeInit();
  }
  void TearDown() override {
    hwy::SetSupportedTargetsForTest(0);
    hwy::GetChosenTarget().DeInit();
  }
};

INSTANTIATE_TEST_SUITE_P(Targets, Simd, testing::ValuesIn(hwy::SupportedAndGeneratedTargets()),
                         [](const auto& each) { return std::string(hwy::TargetName(each.param)); });

ByteVector noise(std::size_t size, unsigned seed = 1) {
  std::minstd_rand random(seed);
  ByteVector bytes(size);
  for (std::byte& byte : bytes) byte = static_cast<std::byte>(random() >> 8);
  return bytes;
}

// Lengths around those of vectors, and one longer.
const std::vector<std::size_t> lengths{0, 1, 2, 3, 7, 15, 16, 17, 31, 33, 63, 64, 65, 127, 129, 1000};

template <class Sample>
void expect_range(Bytes samples, Sample first, Sample last) {
  const auto got = range_of<Sample>(samples, first, last);
  const auto wanted = plain::range_of<Sample>(samples, first, last);
  ASSERT_EQ(got.has_value(), wanted.has_value()) << samples.size();
  if (!got) return;
  EXPECT_EQ(got->smallest, wanted->smallest);
  EXPECT_EQ(got->largest, wanted->largest);
}

template <class Sample>
void expect_ranges() {
  using Limits = std::numeric_limits<Sample>;
  for (const std::size_t length : lengths) {
    const ByteVector samples = noise(length * sizeof(Sample), static_cast<unsigned>(length + 1));
    expect_range<Sample>(samples, 1, 0);
    expect_range<Sample>(samples, 10, 100);
    expect_range<Sample>(samples, Limits::lowest(), 0);
    expect_range<Sample>(samples, Limits::lowest(), Limits::max());  // all are left out
    if (length == 0) continue;
    const auto only = load_le<Sample>(samples.data());
    ByteVector same;
    for (std::size_t i = 0; i < length; ++i) append(same, only, std::endian::little);
    expect_range<Sample>(same, only, only);
    expect_range<Sample>(same, 1, 0);
  }
}

TEST_P(Simd, RangesLeaveOutPadding) {
  expect_ranges<std::uint8_t>();
  expect_ranges<std::int8_t>();
  expect_ranges<std::uint16_t>();
  expect_ranges<std::int16_t>();
}

TEST_P(Simd, RangesAreOfFiniteNumbers) {
  constexpr float infinity = std::numeric_limits<float>::infinity();
  for (const std::size_t length : lengths) {
    ByteVector samples;
    for (std::size_t i = 0; i < length; ++i) {
      const float value = i % 5 == 0   ? std::numeric_limits<float>::quiet_NaN()
                          : i % 7 == 0 ? infinity
                          : i % 9 == 0 ? -infinity
                                       : static_cast<float>(i) - 20.5F;
      append(samples, value, std::endian::little);
    }
    expect_range<float>(samples, 1, 0);
  }
}

template <class Sample>
void expect_differences() {
  for (const std::size_t length : lengths) {
    const ByteVector one = noise(length * sizeof(Sample), 3);
    ByteVector other = noise(length * sizeof(Sample), 4);
    for (std::size_t i = 0; i < other.size(); i += 3) other[i] = one[i];
    const Difference got = difference_of<Sample>(one, other);
    const Difference wanted = plain::difference_of<Sample>(one, other);
    EXPECT_EQ(got.different, wanted.different) << length;
    EXPECT_EQ(got.largest, wanted.largest) << length;
    EXPECT_EQ(got.sum, wanted.sum) << length;
    EXPECT_EQ(got.squares, wanted.squares) << length;
  }
}

TEST_P(Simd, DifferencesAreWholeNumbers) {
  expect_differences<std::uint8_t>();
  expect_differences<std::int8_t>();
  expect_differences<std::uint16_t>();
  expect_differences<std::int16_t>();
}

TEST_P(Simd, ColoursOfAllChrominancesAreExact) {
  for (const unsigned luminance : {0U, 1U, 77U, 128U, 254U, 255U}) {
    ByteVector samples;
    for (unsigned pair = 0; pair < 65536; ++pair)
      for (const unsigned value : {luminance, pair >> 8, pair & 255}) samples.push_back(static_cast<std::byte>(value));
    ByteVector wanted = samples;
    ybr_full_to_rgb(samples);
    plain::ybr_full_to_rgb(wanted);
    ASSERT_TRUE(samples == wanted) << luminance;
  }
}

TEST_P(Simd, ColoursOfAnyNumberOfPixels) {
  for (const std::size_t length : lengths) {
    ByteVector samples = noise(3 * length);
    ByteVector wanted = samples;
    ybr_full_to_rgb(samples);
    plain::ybr_full_to_rgb(wanted);
    EXPECT_TRUE(samples == wanted) << length;
  }
}

TEST_P(Simd, PlanesBecomePixelsAndBytesPlanes) {
  for (const std::uint32_t size : {1U, 2U}) {
    for (const std::size_t components : {std::size_t{2}, std::size_t{3}}) {
      for (const std::size_t length : lengths) {
        const ByteVector stored = noise(components * length * size + 8);
        std::vector<const std::byte*> planes;
        for (std::size_t c = 0; c < components; ++c) planes.push_back(stored.data() + c * length * size);
        ByteVector got(components * length * size);
        ByteVector wanted(got.size());
        interleave(planes, length, size, got);
        plain::interleave(planes, length, size, wanted);
        EXPECT_TRUE(got == wanted) << size << ' ' << components << ' ' << length;
        for (std::uint32_t which = 0; which < 3 && components == 3 && size == 1; ++which) {
          ByteVector plane(length);
          gather_third(got, which, plane);
          EXPECT_TRUE(std::ranges::equal(plane, Bytes(planes[which], length))) << which << ' ' << length;
        }
      }
    }
  }
}

TEST_P(Simd, GreyIsTripled) {
  for (const std::size_t length : lengths) {
    const ByteVector levels = noise(length);
    ByteVector got(3 * length);
    ByteVector wanted(3 * length);
    triple(levels, got);
    plain::triple(levels, wanted);
    EXPECT_TRUE(got == wanted) << length;
  }
}

TEST_P(Simd, SamplesAreJustified) {
  for (const std::size_t length : lengths) {
    for (const bool is_signed : {false, true}) {
      for (std::uint32_t bits = 1; bits <= 16; ++bits) {
        for (std::uint32_t shift = 0; shift + bits <= 16; ++shift) {
          ByteVector got = noise(2 * length, bits);
          ByteVector wanted = got;
          justify(got, shift, bits, is_signed);
          plain::justify(wanted, shift, bits, is_signed);
          ASSERT_TRUE(got == wanted) << length << ' ' << is_signed << ' ' << bits << ' ' << shift;
        }
      }
    }
  }
}

}  // namespace
}  // namespace dicom::simd
