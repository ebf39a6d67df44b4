#include "dicom/codec/jpeg_ls_model.h"

#include <bit>

namespace dicom::codec::detail {
namespace {

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
JpegLsModel::JpegLsModel(const JpegLsParameters& given) : parameters(given) {
  step = 2 * parameters.near + 1;
  range = (parameters.maximum + 2 * parameters.near) / step + 1;
  range_bits = bits_for(range);
  const std::uint32_t bits = std::max(2U, bits_for(parameters.maximum + 1));
  limit = 2 * (bits + std::max(8U, bits));
  quantisation_.resize(2 * static_cast<std::size_t>(parameters.maximum) + 1);
  for (std::int32_t d = -parameters.maximum; d <= parameters.maximum; ++d)
    quantisation_[static_cast<std::size_t>(d + parameters.maximum)] = quantise(d, parameters);
  const auto first = static_cast<std::uint32_t>(std::max(2, (range + 32) / 64));
  for (Context& context : contexts) context.a = first;
  for (RunContext& context : run_contexts) context.a = first;
}

}  // namespace dicom::codec::detail
