#include <algorithm>

#include "dicom/base/check.h"
#include "dicom/simd/samples.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "dicom/simd/colour.cpp"
#include <hwy/foreach_target.h>
// The order matters: what follows is compiled once for each kind of processor.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace dicom::simd::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

std::uint8_t* bytes_in(MutableBytes bytes) {
  return reinterpret_cast<std::uint8_t*>(bytes.data());
}
const std::uint8_t* bytes_in(Bytes bytes) {
  return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

// What chrominance adds, rounded half up, in fixed point. A search over all pairs of chrominance has found factors for
// which nothing differs from the exact equation in millionths; the test tries all pairs again.
constexpr std::int32_t red_of_cr = 22970;  // 1.402 x 2^14
constexpr std::int32_t red_half = 8190;
constexpr std::int32_t blue_of_cb = 29032;  // 1.772 x 2^14
constexpr std::int32_t blue_half = 8260;
constexpr std::int32_t green_of_cb = -721705;   // -0.344136 x 2^21
constexpr std::int32_t green_of_cr = -1497652;  // -0.714136 x 2^21
constexpr std::int32_t green_half = 1048616;

struct Rgb {
  std::uint8_t red, green, blue;
};

Rgb rgb_of(std::int32_t y, std::int32_t cb, std::int32_t cr) {
  const auto level = [](std::int32_t value) { return static_cast<std::uint8_t>(std::clamp(value, 0, 255)); };
  return {level(y + ((red_of_cr * cr + red_half) >> 14)),
          level(y + ((green_of_cb * cb + green_of_cr * cr + green_half) >> 21)),
          level(y + ((blue_of_cb * cb + blue_half) >> 14))};
}

void ybr_to_rgb(MutableBytes samples) {
  const hn::ScalableTag<std::int32_t> whole;
  const hn::Rebind<std::uint8_t, decltype(whole)> byte;
  const std::size_t lanes = hn::Lanes(whole);
  const std::size_t count = samples.size() / 3;
  std::uint8_t* at = bytes_in(samples);
  const auto half = hn::Set(whole, 128);
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes, at += 3 * lanes) {
    auto first = hn::Undefined(byte);
    auto second = hn::Undefined(byte);
    auto third = hn::Undefined(byte);
    hn::LoadInterleaved3(byte, at, first, second, third);
    const auto y = hn::PromoteTo(whole, first);
    const auto cb = hn::Sub(hn::PromoteTo(whole, second), half);
    const auto cr = hn::Sub(hn::PromoteTo(whole, third), half);
    const auto red = hn::ShiftRight<14>(hn::Add(hn::Mul(cr, hn::Set(whole, red_of_cr)), hn::Set(whole, red_half)));
    const auto green = hn::ShiftRight<21>(
        hn::Add(hn::Add(hn::Mul(cb, hn::Set(whole, green_of_cb)), hn::Mul(cr, hn::Set(whole, green_of_cr))),
                hn::Set(whole, green_half)));
    const auto blue = hn::ShiftRight<14>(hn::Add(hn::Mul(cb, hn::Set(whole, blue_of_cb)), hn::Set(whole, blue_half)));
    hn::StoreInterleaved3(hn::DemoteTo(byte, hn::Add(y, red)), hn::DemoteTo(byte, hn::Add(y, green)),
                          hn::DemoteTo(byte, hn::Add(y, blue)), byte, at);
  }
  for (; i < count; ++i, at += 3) {
    const Rgb rgb = rgb_of(at[0], at[1] - 128, at[2] - 128);
    at[0] = rgb.red;
    at[1] = rgb.green;
    at[2] = rgb.blue;
  }
}

template <class Sample>
void interleave_3(const std::byte* const* planes, std::size_t count, std::byte* to) {
  const hn::ScalableTag<Sample> tag;
  const std::size_t lanes = hn::Lanes(tag);
  const auto plane = [&](std::size_t c, std::size_t at) {
    return hn::LoadU(tag, reinterpret_cast<const Sample*>(planes[c] + at * sizeof(Sample)));
  };
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes)
    hn::StoreInterleaved3(plane(0, i), plane(1, i), plane(2, i), tag,
                          reinterpret_cast<Sample*>(to + 3 * i * sizeof(Sample)));
  for (; i < count; ++i)
    for (std::size_t c = 0; c < 3; ++c)
      std::copy_n(planes[c] + i * sizeof(Sample), sizeof(Sample), to + (3 * i + c) * sizeof(Sample));
}

template <class Sample>
void interleave_2(const std::byte* const* planes, std::size_t count, std::byte* to) {
  const hn::ScalableTag<Sample> tag;
  const std::size_t lanes = hn::Lanes(tag);
  const auto plane = [&](std::size_t c, std::size_t at) {
    return hn::LoadU(tag, reinterpret_cast<const Sample*>(planes[c] + at * sizeof(Sample)));
  };
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes)
    hn::StoreInterleaved2(plane(0, i), plane(1, i), tag, reinterpret_cast<Sample*>(to + 2 * i * sizeof(Sample)));
  for (; i < count; ++i)
    for (std::size_t c = 0; c < 2; ++c)
      std::copy_n(planes[c] + i * sizeof(Sample), sizeof(Sample), to + (2 * i + c) * sizeof(Sample));
}

void interleave_2_bytes(const std::byte* const* planes, std::size_t count, std::byte* to) {
  interleave_2<std::uint8_t>(planes, count, to);
}
void interleave_2_words(const std::byte* const* planes, std::size_t count, std::byte* to) {
  interleave_2<std::uint16_t>(planes, count, to);
}
void interleave_3_bytes(const std::byte* const* planes, std::size_t count, std::byte* to) {
  interleave_3<std::uint8_t>(planes, count, to);
}
void interleave_3_words(const std::byte* const* planes, std::size_t count, std::byte* to) {
  interleave_3<std::uint16_t>(planes, count, to);
}

void gather_3(Bytes samples, std::uint32_t which, MutableBytes plane) {
  const hn::ScalableTag<std::uint8_t> tag;
  const std::size_t lanes = hn::Lanes(tag);
  std::size_t i = 0;
  for (; i + lanes <= plane.size(); i += lanes) {
    auto first = hn::Undefined(tag);
    auto second = hn::Undefined(tag);
    auto third = hn::Undefined(tag);
    hn::LoadInterleaved3(tag, bytes_in(samples) + 3 * i, first, second, third);
    hn::StoreU(which == 0 ? first : which == 1 ? second : third, tag, bytes_in(plane) + i);
  }
  for (; i < plane.size(); ++i) plane[i] = samples[3 * i + which];
}

template <class D>
void justify_unsigned(D tag, std::uint16_t* at, std::size_t count, std::uint32_t shift, std::uint16_t mask) {
  const std::size_t lanes = hn::Lanes(tag);
  const auto kept = hn::Set(tag, mask);
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes)
    hn::StoreU(hn::And(hn::ShiftRightSame(hn::LoadU(tag, at + i), static_cast<int>(shift)), kept), tag, at + i);
  for (; i < count; ++i) {
    std::uint16_t value;
    std::memcpy(&value, at + i, sizeof value);
    value = static_cast<std::uint16_t>((value >> shift) & mask);
    std::memcpy(at + i, &value, sizeof value);
  }
}

template <class D>
void justify_signed(D tag, std::int16_t* at, std::size_t count, std::uint32_t left, std::uint32_t right) {
  const std::size_t lanes = hn::Lanes(tag);
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    const auto moved = hn::ShiftLeftSame(hn::LoadU(tag, at + i), static_cast<int>(left));
    hn::StoreU(hn::ShiftRightSame(moved, static_cast<int>(right)), tag, at + i);
  }
  for (; i < count; ++i) {
    std::uint16_t value;
    std::memcpy(&value, at + i, sizeof value);
    const auto moved = static_cast<std::int16_t>(static_cast<std::uint16_t>(value << left));
    value = static_cast<std::uint16_t>(moved >> right);
    std::memcpy(at + i, &value, sizeof value);
  }
}

void justify_words(MutableBytes samples, std::uint32_t shift, std::uint32_t bits, bool is_signed) {
  const std::size_t count = samples.size() / 2;
  if (is_signed)
    justify_signed(hn::ScalableTag<std::int16_t>(), reinterpret_cast<std::int16_t*>(samples.data()), count,
                   16 - bits - shift, 16 - bits);
  else
    justify_unsigned(hn::ScalableTag<std::uint16_t>(), reinterpret_cast<std::uint16_t*>(samples.data()), count, shift,
                     static_cast<std::uint16_t>((1U << bits) - 1));
}

}  // namespace
}  // namespace dicom::simd::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dicom::simd {
namespace {

HWY_EXPORT(ybr_to_rgb);
HWY_EXPORT(interleave_2_bytes);
HWY_EXPORT(interleave_2_words);
HWY_EXPORT(interleave_3_bytes);
HWY_EXPORT(interleave_3_words);
HWY_EXPORT(gather_3);
HWY_EXPORT(justify_words);

}  // namespace

void ybr_full_to_rgb(MutableBytes samples) {
  HWY_DYNAMIC_DISPATCH(ybr_to_rgb)(samples);
}

void interleave(std::span<const std::byte* const> planes, std::size_t count, std::uint32_t sample_size,
                MutableBytes samples) {
  DICOM_CHECK((planes.size() == 2 || planes.size() == 3) && (sample_size == 1 || sample_size == 2));
  DICOM_CHECK(samples.size() == planes.size() * count * sample_size);
  if (planes.size() == 2 && sample_size == 1)
    HWY_DYNAMIC_DISPATCH(interleave_2_bytes)(planes.data(), count, samples.data());
  else if (planes.size() == 2)
    HWY_DYNAMIC_DISPATCH(interleave_2_words)(planes.data(), count, samples.data());
  else if (sample_size == 1)
    HWY_DYNAMIC_DISPATCH(interleave_3_bytes)(planes.data(), count, samples.data());
  else
    HWY_DYNAMIC_DISPATCH(interleave_3_words)(planes.data(), count, samples.data());
}

void gather_third(Bytes samples, std::uint32_t which, MutableBytes plane) {
  DICOM_CHECK(which < 3 && samples.size() >= plane.size() * 3);
  HWY_DYNAMIC_DISPATCH(gather_3)(samples, which, plane);
}

void triple(Bytes levels, MutableBytes rgb) {
  const std::byte* const planes[] = {levels.data(), levels.data(), levels.data()};
  interleave(planes, levels.size(), 1, rgb);
}

void justify(MutableBytes samples, std::uint32_t shift, std::uint32_t bits, bool is_signed) {
  DICOM_CHECK(bits >= 1 && shift + bits <= 16);
  HWY_DYNAMIC_DISPATCH(justify_words)(samples, shift, bits, is_signed);
}

}  // namespace dicom::simd
#endif
