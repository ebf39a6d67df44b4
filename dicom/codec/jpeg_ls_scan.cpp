#include "dicom/codec/jpeg_ls_scan.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace dicom::codec::detail {
namespace {

// T.87 A.2.1: orders of run lengths.
constexpr std::array<std::uint8_t, 32> run_orders{0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,  2,  3,  3,  3,  3,
                                                  4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15};

std::uint32_t bits_for(std::int32_t values) {  // ceil(log2(values))
  return static_cast<std::uint32_t>(std::bit_width(static_cast<std::uint32_t>(values - 1)));
}

// CLAMP of T.87 C.2.4.1.1.1
std::int32_t clamp_threshold(std::int32_t value, std::int32_t at_least, std::int32_t maximum) {
  return value > maximum || value < at_least ? at_least : value;
}

// T.87 A.3.3
std::int8_t quantise(std::int32_t gradient, const JpegLsParameters& parameters) {
  const std::int32_t size = std::abs(gradient);
  std::int8_t level = 4;
  if (size <= parameters.near)
    level = 0;
  else if (size < parameters.threshold1)
    level = 1;
  else if (size < parameters.threshold2)
    level = 2;
  else if (size < parameters.threshold3)
    level = 3;
  return static_cast<std::int8_t>(gradient < 0 ? -level : level);
}

// T.87 A.4.1: the median edge detector.
std::int32_t predict(std::int32_t left, std::int32_t above, std::int32_t above_left) {
  const auto [low, high] = std::minmax(left, above);
  if (above_left >= high) return low;
  if (above_left <= low) return high;
  return left + above - above_left;
}

}  // namespace

JpegLsParameters with_defaults(JpegLsParameters parameters) {
  const std::int32_t maximum = parameters.maximum;
  const std::int32_t near = parameters.near;
  std::int32_t first = 0;
  std::int32_t second = 0;
  std::int32_t third = 0;
  if (maximum >= 128) {
    const std::int32_t factor = (std::min(maximum, 4095) + 128) / 256;
    first = factor * (3 - 2) + 2 + 3 * near;
    second = factor * (7 - 3) + 3 + 5 * near;
    third = factor * (21 - 4) + 4 + 7 * near;
  } else {
    const std::int32_t factor = 256 / (maximum + 1);
    first = std::max(2, 3 / factor + 3 * near);
    second = std::max(3, 7 / factor + 5 * near);
    third = std::max(4, 21 / factor + 7 * near);
  }
  if (parameters.threshold1 == 0) parameters.threshold1 = clamp_threshold(first, near + 1, maximum);
  if (parameters.threshold2 == 0) parameters.threshold2 = clamp_threshold(second, parameters.threshold1, maximum);
  if (parameters.threshold3 == 0) parameters.threshold3 = clamp_threshold(third, parameters.threshold2, maximum);
  if (parameters.reset == 0) parameters.reset = 64;
  return parameters;
}

bool is_valid(const JpegLsParameters& parameters) {
  return parameters.maximum >= 1 && parameters.maximum <= 65535 && parameters.near >= 0 &&
         parameters.near <= std::min(255, parameters.maximum / 2) && parameters.threshold1 > parameters.near &&
         parameters.threshold2 >= parameters.threshold1 && parameters.threshold3 >= parameters.threshold2 &&
         parameters.threshold3 <= parameters.maximum && parameters.reset >= 3 && parameters.reset <= 65535;
}

// T.87 A.2.1
JpegLsScan::JpegLsScan(const JpegLsParameters& parameters) : parameters_(parameters) {
  step_ = 2 * parameters.near + 1;
  range_ = (parameters.maximum + 2 * parameters.near) / step_ + 1;
  range_bits_ = bits_for(range_);
  const std::uint32_t bits = std::max(2U, bits_for(parameters.maximum + 1));
  limit_ = 2 * (bits + std::max(8U, bits));
  quantisation_.resize(2 * static_cast<std::size_t>(parameters.maximum) + 1);
  for (std::int32_t d = -parameters.maximum; d <= parameters.maximum; ++d)
    quantisation_[static_cast<std::size_t>(d + parameters.maximum)] = quantise(d, parameters);
  const auto first = static_cast<std::uint32_t>(std::max(2, (range_ + 32) / 64));
  for (Context& context : contexts_) context.a = first;
  for (RunContext& context : run_contexts_) context.a = first;
}

// T.87 A.3.4: the three gradients as one number, whose sign is that of the first that is not 0.
// Opposite contexts are one. 0 is run mode.
std::int32_t JpegLsScan::context_of(const Neighbours& around) const {
  return 81 * quantised(around.above_right - around.above) + 9 * quantised(around.above - around.above_left) +
         quantised(around.above_left - around.left);
}

// T.87 A.5.3 with the limited code of A.5.3: a unary part that is too long is followed by the
// number itself.
std::uint32_t JpegLsScan::decode_golomb(JpegLsBitReader& reader, unsigned k, std::uint32_t limit) {
  const std::uint32_t longest = limit - range_bits_ - 1;
  const unsigned zeros = reader.take_zeros(longest);
  if (zeros < longest) return zeros << k | reader.take(k);
  if (zeros > longest) bad_ = true;
  return reader.take(range_bits_) + 1;
}

// T.87 A.5.1: the smallest k with N 2^k >= A.
unsigned JpegLsScan::golomb_parameter(std::uint32_t a, std::uint32_t n) {
  unsigned k = 0;
  while (k < 16 && (std::uint64_t{n} << k) < a) ++k;
  return k;
}

// T.87 A.6
void JpegLsScan::update(Context& context, std::int32_t error) const {
  const auto n_before = static_cast<std::int32_t>(context.n);
  context.b += error * step_;
  context.a += static_cast<std::uint32_t>(std::abs(error));
  if (n_before == parameters_.reset) {
    context.a >>= 1;
    context.b = context.b >= 0 ? context.b >> 1 : -((1 - context.b) >> 1);
    context.n >>= 1;
  }
  ++context.n;
  const auto n = static_cast<std::int32_t>(context.n);
  if (context.b <= -n) {
    context.b = std::max(context.b + n, 1 - n);
    if (context.c > -128) --context.c;
  } else if (context.b > 0) {
    context.b = std::min(context.b - n, 0);
    if (context.c < 127) ++context.c;
  }
}

// T.87 A.4.5, A.5.4: modulo RANGE, then within the samples' range.
std::uint16_t JpegLsScan::reconstructed(std::int32_t prediction, std::int32_t error) const {
  std::int32_t value = prediction + error * step_;
  if (value < -parameters_.near)
    value += range_ * step_;
  else if (value > parameters_.maximum + parameters_.near)
    value -= range_ * step_;
  return static_cast<std::uint16_t>(std::clamp(value, 0, parameters_.maximum));
}

std::uint16_t JpegLsScan::decode_regular(JpegLsBitReader& reader, const Neighbours& around,
                                         std::int32_t signed_context) {
  const std::int32_t sign = signed_context < 0 ? -1 : 1;
  Context& context = contexts_[static_cast<std::size_t>(signed_context * sign)];
  const std::int32_t prediction =
      std::clamp(predict(around.left, around.above, around.above_left) + sign * context.c, 0, parameters_.maximum);
  const unsigned k = golomb_parameter(context.a, context.n);
  const std::uint32_t mapped = decode_golomb(reader, k, limit_);
  // T.87 A.5.2: even numbers are the positive errors; the other way round where negative ones
  // prevail.
  auto error = static_cast<std::int32_t>(mapped >> 1) ^ -static_cast<std::int32_t>(mapped & 1);
  if (parameters_.near == 0 && k == 0 && 2 * context.b <= -static_cast<std::int32_t>(context.n)) error = -error - 1;
  if (std::abs(error) > range_) {
    bad_ = true;
    error = 0;
  }
  update(context, error);
  return reconstructed(prediction, sign * error);
}

// T.87 A.7.1: how many samples repeat, at most `room`. If fewer, an interruption follows.
std::size_t JpegLsScan::decode_run_length(JpegLsBitReader& reader, std::size_t room, std::uint32_t& run_index) {
  std::size_t length = 0;
  while (reader.take(1) != 0) {
    const std::size_t segment = std::size_t{1} << run_orders[run_index];
    if (segment <= room - length && run_index < 31) ++run_index;
    length += std::min(segment, room - length);
    if (length == room) return length;
  }
  length += reader.take(run_orders[run_index]);
  if (length >= room) {  // an interruption must be left
    bad_ = true;
    return room;
  }
  return length;
}

// T.87 A.7.2. `type` is RItype: 1 if left and above are alike.
std::uint16_t JpegLsScan::decode_interruption(JpegLsBitReader& reader, std::int32_t left, std::int32_t above,
                                              unsigned type, std::uint32_t run_index) {
  RunContext& context = run_contexts_[type];
  const std::uint32_t size = type == 0 ? context.a : context.a + (context.n >> 1);
  const unsigned k = golomb_parameter(size, context.n);
  const std::uint32_t mapped = decode_golomb(reader, k, limit_ - run_orders[run_index] - 1);
  const std::uint32_t twice = mapped + type;
  const bool map = (twice & 1) != 0;
  auto error = static_cast<std::int32_t>((twice + (map ? 1 : 0)) / 2);
  if (error > range_) {
    bad_ = true;
    error = 0;
  }
  if ((k != 0 || 2 * context.negative >= context.n) == map) error = -error;
  if (error < 0) ++context.negative;
  context.a += std::min((mapped + 1 - type) >> 1, static_cast<std::uint32_t>(range_));
  if (context.n == static_cast<std::uint32_t>(parameters_.reset)) {
    context.a >>= 1;
    context.n >>= 1;
    context.negative >>= 1;
  }
  ++context.n;
  const std::int32_t sign = type == 0 && left > above ? -1 : 1;
  return reconstructed(type == 1 ? left : above, sign * error);
}

void JpegLsScan::decode_line(JpegLsBitReader& reader, const JpegLsLine& above, JpegLsLine& line,
                             std::uint32_t& run_index) {
  const std::size_t end = line.size() - 1;
  std::size_t at = 1;
  while (at < end) {
    const Neighbours around = neighbours(above, line, at);
    const std::int32_t context = context_of(around);
    if (context != 0) {
      line[at++] = decode_regular(reader, around, context);
      continue;
    }
    const std::size_t length = decode_run_length(reader, end - at, run_index);
    std::fill_n(line.begin() + static_cast<std::ptrdiff_t>(at), length, line[at - 1]);
    at += length;
    if (at == end) break;
    const unsigned type = std::abs(around.left - above[at]) <= parameters_.near ? 1 : 0;
    line[at] = decode_interruption(reader, around.left, above[at], type, run_index);
    ++at;
    if (run_index > 0) --run_index;
  }
}

void JpegLsScan::decode_lines_by_sample(JpegLsBitReader& reader, const std::vector<JpegLsLine>& above,
                                        std::vector<JpegLsLine>& lines, std::uint32_t& run_index) {
  const std::size_t end = lines[0].size() - 1;
  std::size_t at = 1;
  std::array<std::int32_t, 4> contexts{};
  while (at < end) {
    bool run = true;
    for (std::size_t c = 0; c < lines.size(); ++c) {
      contexts[c] = context_of(neighbours(above[c], lines[c], at));
      run = run && contexts[c] == 0;
    }
    if (!run) {  // T.87 A.8.2: a component with flat surroundings takes context 0 here
      for (std::size_t c = 0; c < lines.size(); ++c)
        lines[c][at] = decode_regular(reader, neighbours(above[c], lines[c], at), contexts[c]);
      ++at;
      continue;
    }
    const std::size_t length = decode_run_length(reader, end - at, run_index);
    for (JpegLsLine& line : lines) std::fill_n(line.begin() + static_cast<std::ptrdiff_t>(at), length, line[at - 1]);
    at += length;
    if (at == end) break;
    for (std::size_t c = 0; c < lines.size(); ++c)
      lines[c][at] = decode_interruption(reader, lines[c][at - 1], above[c][at], 0, run_index);
    ++at;
    if (run_index > 0) --run_index;
  }
}

}  // namespace dicom::codec::detail
