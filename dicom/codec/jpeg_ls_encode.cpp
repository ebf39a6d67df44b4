#include <array>
#include <string>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/codec/jpeg_ls.h"
#include "dicom/codec/jpeg_ls_bits.h"
#include "dicom/codec/jpeg_ls_model.h"

namespace dicom::codec {
namespace {

using detail::JpegLsBitWriter;
using detail::JpegLsLine;
using detail::JpegLsModel;
using detail::JpegLsParameters;

/// Codes the lines of one scan: T.87 annex A. Lines hold the image's samples and, once coded, what a decoder makes of
/// them.
class LineCoder {
 public:
  LineCoder(const JpegLsParameters& parameters, ByteVector& to)
      : model_(parameters), plain_(model_.is_plain()), bits_(to) {}

  void encode(const JpegLsLine& above, JpegLsLine& line, std::uint32_t& run_index) {
    const std::size_t end = line.size() - 1;
    std::size_t at = 1;
    while (at < end) {
      const JpegLsModel::Neighbours around = JpegLsModel::neighbours(above, line, at);
      const std::int32_t context = model_.context_of(around);
      if (context != 0) {
        line[at] = encode_regular(line[at], around, context);
        ++at;
      } else {
        at = encode_run(above, line, at, run_index);
      }
    }
  }
  void finish() { bits_.finish(); }

 private:
  // T.87 A.4.4: an error in steps of 2 NEAR + 1.
  [[nodiscard]] std::int32_t in_steps(std::int32_t error) const {
    const std::int32_t near = model_.parameters.near;
    if (near == 0) return error;
    return error > 0 ? (error + near) / model_.step : -((near - error) / model_.step);
  }
  // T.87 A.4.5: the smallest representative modulo RANGE.
  [[nodiscard]] std::int32_t reduced(std::int32_t error) const {
    if (error < 0) error += model_.range;
    return error >= (model_.range + 1) / 2 ? error - model_.range : error;
  }

  std::uint16_t encode_regular(std::uint16_t sample, const JpegLsModel::Neighbours& around,
                               std::int32_t signed_context) {
    const std::int32_t sign = signed_context >> 31;  // 0 or -1: (x ^ sign) - sign is x or -x
    JpegLsModel::Context& context = model_.contexts[static_cast<std::size_t>((signed_context ^ sign) - sign)];
    const std::int32_t prediction =
        std::clamp(JpegLsModel::predict(around) + ((context.c ^ sign) - sign), 0, model_.parameters.maximum);
    const std::int32_t difference = sample - prediction;
    const std::int32_t error = reduced(in_steps((difference ^ sign) - sign));
    const unsigned k = JpegLsModel::golomb_parameter(context.a, context.n);
    const std::int32_t ranked = model_.negative_first(context, k) ? ~error : error;
    // Zero, minus one, one, minus two: 0, 1, 2, 3.
    put_golomb(static_cast<std::uint32_t>(ranked << 1 ^ ranked >> 31), k, model_.limit);
    model_.update(context, error);
    return plain_ ? sample : model_.reconstructed(prediction, (error ^ sign) - sign);
  }

  // T.87 A.7.1: samples that repeat, then, unless the line ends, one that does not. Returns where coding goes on.
  std::size_t encode_run(const JpegLsLine& above, JpegLsLine& line, std::size_t at, std::uint32_t& run_index) {
    const std::size_t end = line.size() - 1;
    const std::uint16_t repeated = line[at - 1];
    std::size_t length = 0;
    for (; at < end && std::abs(line[at] - repeated) <= model_.parameters.near; ++at, ++length) line[at] = repeated;
    for (; length >= std::size_t{1} << JpegLsModel::run_orders[run_index];) {
      bits_.put(1, 1);
      length -= std::size_t{1} << JpegLsModel::run_orders[run_index];
      if (run_index < 31) ++run_index;
    }
    if (at == end) {
      if (length > 0) bits_.put(1, 1);
      return at;
    }
    const unsigned order = JpegLsModel::run_orders[run_index];
    bits_.put(static_cast<std::uint32_t>(length), order + 1);  // a zero and the rest of the run
    line[at] = encode_interruption(line[at], repeated, above[at], order);
    if (run_index > 0) --run_index;
    return at + 1;
  }

  // T.87 A.7.2
  std::uint16_t encode_interruption(std::uint16_t sample, std::int32_t left, std::int32_t above, unsigned order) {
    const unsigned type = std::abs(left - above) <= model_.parameters.near ? 1 : 0;
    const std::int32_t prediction = type == 1 ? left : above;
    const std::int32_t sign = type == 0 && left > above ? -1 : 1;
    const std::int32_t error = reduced(in_steps(sign * (sample - prediction)));
    JpegLsModel::RunContext& context = model_.run_contexts[type];
    const unsigned k = JpegLsModel::golomb_parameter(type == 0 ? context.a : context.a + (context.n >> 1), context.n);
    const bool mostly_negative = 2 * context.negative >= context.n;
    const bool map = error < 0 ? k != 0 || mostly_negative : error > 0 && k == 0 && !mostly_negative;
    const auto mapped = static_cast<std::uint32_t>(2 * std::abs(error)) - type - (map ? 1 : 0);
    put_golomb(mapped, k, model_.limit - order - 1);
    model_.update(context, error, mapped, type);
    return model_.reconstructed(prediction, sign * error);
  }

  // T.87 A.5.3: codes that would be too long are written as the number itself.
  void put_golomb(std::uint32_t mapped, unsigned k, std::uint32_t limit) {
    const std::uint32_t longest = limit - model_.range_bits - 1;
    const std::uint32_t zeros = mapped >> k;
    const std::uint32_t rest = 1U << k | (mapped & ((1U << k) - 1));
    if (zeros + k < 32 && zeros < longest) [[likely]] {
      bits_.put(rest, zeros + k + 1);
    } else if (zeros < longest) {
      bits_.put_zeros(zeros);
      bits_.put(rest, k + 1);
    } else {
      bits_.put_zeros(longest);
      bits_.put(1, 1);
      bits_.put(mapped - 1, model_.range_bits);
    }
  }

  JpegLsModel model_;
  bool plain_;  // what is coded is what a decoder makes of it
  JpegLsBitWriter bits_;
};

void put(ByteVector& to, std::initializer_list<unsigned> bytes) {
  for (const unsigned byte : bytes) to.push_back(static_cast<std::byte>(byte));
}

// SOI, SOF55 (T.87 C.2.2) and one SOS (C.2.3), which interleaves components line by line.
void put_headers(ByteVector& to, const ImageHeader& image, int near) {
  put(to, {0xff, 0xd8, 0xff, 0xf7, 0, 8 + 3 * image.components, image.precision});
  put(to, {image.height >> 8, image.height & 0xff, image.width >> 8, image.width & 0xff, image.components});
  for (unsigned id = 1; id <= image.components; ++id) put(to, {id, 0x11, 0});
  put(to, {0xff, 0xda, 0, 6 + 2 * image.components, image.components});
  for (unsigned id = 1; id <= image.components; ++id) put(to, {id, 0});
  put(to, {static_cast<unsigned>(near), image.components > 1 ? 1U : 0U, 0});
}

// Line `y` of component `c`, as the bits of the precision.
void load_line(Bytes samples, const ImageHeader& image, std::uint32_t y, std::uint32_t c, JpegLsLine& line) {
  const std::size_t step = std::size_t{image.components} * image.sample_size();
  const std::byte* from = samples.data() + std::size_t{y} * image.width * step + std::size_t{c} * image.sample_size();
  const auto mask = static_cast<std::uint16_t>((1U << image.precision) - 1);
  for (std::size_t x = 0; x < image.width; ++x, from += step) {
    const auto value = image.sample_size() == 1 ? std::to_integer<std::uint16_t>(*from) : load_le<std::uint16_t>(from);
    line[x + 1] = value & mask;
  }
}

}  // namespace

Result<ByteVector> encode_jpeg_ls(Bytes samples, const ImageHeader& image, int near) {
  DICOM_CHECK(samples.size() == image.byte_count());
  const std::int32_t maximum = (1 << std::min(image.precision, 16U)) - 1;
  if (image.precision < 2 || image.precision > 16 || image.components < 1 || image.components > 4 ||
      image.width > 0xffff || image.height > 0xffff)
    return Error{ErrorCode::invalid_argument, "JPEG-LS cannot code " + to_string(image)};
  if (near < 0 || near > std::min(255, maximum / 2))
    return Error{ErrorCode::invalid_argument, "JPEG-LS: an error of " + std::to_string(near) +
                                                  " is not possible with " + std::to_string(image.precision) + " bits"};
  ByteVector coded;
  coded.reserve(samples.size() / 2 + 1024);
  put_headers(coded, image, near);
  LineCoder coder(detail::with_defaults({.maximum = maximum, .near = near}), coded);
  std::vector<JpegLsLine> above(image.components, JpegLsLine(std::size_t{image.width} + 2));
  std::vector<JpegLsLine> lines = above;
  std::array<std::uint32_t, 4> run_indices{};
  for (std::uint32_t y = 0; y < image.height; ++y) {
    for (std::uint32_t c = 0; c < image.components; ++c) {
      above[c].back() = above[c][image.width];  // T.87 A.2.1: neighbours beyond the edges
      lines[c].front() = above[c][1];
      load_line(samples, image, y, c, lines[c]);
      coder.encode(above[c], lines[c], run_indices[c]);
    }
    std::swap(above, lines);
  }
  coder.finish();
  put(coded, {0xff, 0xd9});
  return coded;
}

}  // namespace dicom::codec
