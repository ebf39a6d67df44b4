#include "dicom/codec/jpeg_ls_scan.h"

#include <algorithm>
#include <cstdlib>

namespace dicom::codec::detail {

// T.87 A.5.3 with the limited code of A.5.3: a unary part that is too long is followed by the
// number itself.
std::uint32_t JpegLsScan::decode_golomb(JpegLsBitReader& reader, unsigned k, std::uint32_t limit) {
  const std::uint32_t longest = limit - model_.range_bits - 1;
  const unsigned zeros = reader.take_zeros(longest);
  if (zeros < longest) return zeros << k | reader.take(k);
  if (zeros > longest) bad_ = true;
  return reader.take(model_.range_bits) + 1;
}

template <bool plain>
[[gnu::always_inline]] inline std::uint16_t JpegLsScan::decode_regular(JpegLsBitReader& reader,
                                                                       const Neighbours& around,
                                                                       std::int32_t signed_context) {
  const std::int32_t sign = signed_context >> 31;  // 0 or -1: (x ^ sign) - sign is x or -x
  JpegLsModel::Context& context = model_.contexts[static_cast<std::size_t>((signed_context ^ sign) - sign)];
  const std::int32_t prediction =
      std::clamp(JpegLsModel::predict(around) + ((context.c ^ sign) - sign), 0, model_.parameters.maximum);
  const unsigned k = JpegLsModel::golomb_parameter(context.a, context.n);
  const std::uint32_t longest = model_.limit - model_.range_bits - 1;
  std::uint32_t mapped = 0;
  if (!reader.take_golomb(k, longest, mapped)) [[unlikely]]
    mapped = decode_golomb(reader, k, model_.limit);
  // T.87 A.5.2: even numbers are the positive errors; the other way round where negative ones
  // prevail.
  auto error = static_cast<std::int32_t>(mapped >> 1) ^ -static_cast<std::int32_t>(mapped & 1);
  if (model_.negative_first(context, k)) error = ~error;
  if (std::abs(error) > model_.range) [[unlikely]] {
    bad_ = true;
    error = 0;
  }
  model_.update(context, error);
  const std::int32_t signed_error = (error ^ sign) - sign;
  if constexpr (plain) return static_cast<std::uint16_t>((prediction + signed_error) & model_.parameters.maximum);
  return model_.reconstructed(prediction, signed_error);
}

// T.87 A.7.1: how many samples repeat, at most `room`. If fewer, an interruption follows.
std::size_t JpegLsScan::decode_run_length(JpegLsBitReader& reader, std::size_t room, std::uint32_t& run_index) {
  std::size_t length = 0;
  while (reader.take(1) != 0) {
    const std::size_t segment = std::size_t{1} << JpegLsModel::run_orders[run_index];
    if (segment <= room - length && run_index < 31) ++run_index;
    length += std::min(segment, room - length);
    if (length == room) return length;
  }
  length += reader.take(JpegLsModel::run_orders[run_index]);
  if (length >= room) {  // an interruption must be left
    bad_ = true;
    return room;
  }
  return length;
}

// T.87 A.7.2. `type` is RItype: 1 if left and above are alike.
std::uint16_t JpegLsScan::decode_interruption(JpegLsBitReader& reader, std::int32_t left, std::int32_t above,
                                              unsigned type, std::uint32_t run_index) {
  JpegLsModel::RunContext& context = model_.run_contexts[type];
  const std::uint32_t size = type == 0 ? context.a : context.a + (context.n >> 1);
  const unsigned k = JpegLsModel::golomb_parameter(size, context.n);
  const std::uint32_t mapped = decode_golomb(reader, k, model_.limit - JpegLsModel::run_orders[run_index] - 1);
  const std::uint32_t twice = mapped + type;
  const bool map = (twice & 1) != 0;
  auto error = static_cast<std::int32_t>((twice + (map ? 1 : 0)) / 2);
  if (error > model_.range) {
    bad_ = true;
    error = 0;
  }
  if ((k != 0 || 2 * context.negative >= context.n) == map) error = -error;
  model_.update(context, error, mapped, type);
  const std::int32_t sign = type == 0 && left > above ? -1 : 1;
  return model_.reconstructed(type == 1 ? left : above, sign * error);
}

void JpegLsScan::decode_line(JpegLsBitReader& reader, const JpegLsLine& above, JpegLsLine& line,
                             std::uint32_t& run_index) {
  JpegLsBitReader local = reader;  // in registers
  if (model_.is_plain()) {
    decode_line<true>(local, above, line, run_index);
  } else {
    decode_line<false>(local, above, line, run_index);
  }
  reader = local;
}

template <bool plain>
[[gnu::always_inline]] inline void JpegLsScan::decode_line(JpegLsBitReader& reader, const JpegLsLine& above,
                                                           JpegLsLine& line, std::uint32_t& run_index) {
  const std::size_t end = line.size() - 1;
  std::size_t at = 1;
  while (at < end) {
    Neighbours around = JpegLsModel::neighbours(above, line, at);
    // The gradient between the two samples above is that between the one above and the one on its right, one step on.
    std::int32_t middle = model_.quantised(around.above - around.above_left);
    std::int32_t context = 0;
    for (;;) {
      const std::int32_t first = model_.quantised(around.above_right - around.above);
      context = 81 * first + 9 * middle + model_.quantised(around.above_left - around.left);
      if (context == 0) break;
      const std::uint16_t sample = decode_regular<plain>(reader, around, context);
      line[at] = sample;
      if (++at == end) return;
      around = {sample, around.above_right, around.above, above[at + 1]};
      middle = first;
    }
    const std::size_t length = decode_run_length(reader, end - at, run_index);
    std::fill_n(line.begin() + static_cast<std::ptrdiff_t>(at), length, line[at - 1]);
    at += length;
    if (at == end) break;
    const unsigned type = std::abs(around.left - above[at]) <= model_.parameters.near ? 1 : 0;
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
      contexts[c] = model_.context_of(JpegLsModel::neighbours(above[c], lines[c], at));
      run = run && contexts[c] == 0;
    }
    if (!run) {  // T.87 A.8.2: a component with flat surroundings takes context 0 here
      for (std::size_t c = 0; c < lines.size(); ++c)
        lines[c][at] = decode_regular<false>(reader, JpegLsModel::neighbours(above[c], lines[c], at), contexts[c]);
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
