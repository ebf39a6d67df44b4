#include "dicom/codec/rle.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/simd/samples.h"

namespace dicom::codec {
namespace {

// PS3.5 G.5: a count and 15 offsets of 32 bits, little endian.
constexpr std::size_t header_size = 64;
constexpr std::uint32_t maximum_segments = 15;

struct Segment {
  std::size_t begin = 0;
  std::size_t end = 0;
};
using Segments = std::array<Segment, maximum_segments>;

Result<Segments> read_header(Bytes coded, std::uint32_t expected) {
  if (coded.size() < header_size)
    return Error{ErrorCode::truncated, "RLE: " + std::to_string(coded.size()) + " bytes are less than its header of 64",
                 0};
  const auto count = load_le<std::uint32_t>(coded.data());
  if (count != expected)
    return Error{ErrorCode::invalid_data,
                 "RLE: " + std::to_string(count) + " segments, expected " + std::to_string(expected), 0};
  Segments segments;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t at = 4 + 4 * std::size_t{i};
    segments[i].begin = load_le<std::uint32_t>(coded.data() + at);
    segments[i].end = i + 1 < count ? load_le<std::uint32_t>(coded.data() + at + 4) : coded.size();
    if (segments[i].begin < header_size || segments[i].end < segments[i].begin || segments[i].end > coded.size())
      return Error{ErrorCode::invalid_data,
                   "RLE: segment " + std::to_string(i + 1) + " from " + std::to_string(segments[i].begin) + " to " +
                       std::to_string(segments[i].end) + " of " + std::to_string(coded.size()) + " bytes",
                   at};
  }
  return segments;
}

// One segment's bytes, some at a time, so that all planes of a stretch of pixels are in the processor's cache when they
// are put together (PS3.5 G.3.2).
class Unpacker {
 public:
  static constexpr std::size_t stretch = 8192;

  explicit Unpacker(Bytes packed) : at_(packed.data()), end_(packed.data() + packed.size()) {}

  /// The next `count` bytes, at most `stretch`, or fewer where the segment ends.
  Bytes next(std::size_t count) {
    std::memmove(buffer_.data(), buffer_.data() + taken_, there_ - taken_);  // less than a packet
    there_ -= taken_;
    unpack_until(count);
    taken_ = std::min(count, there_);
    return Bytes(buffer_).first(taken_);
  }

 private:
  static constexpr std::size_t longest_packet = 128;
  static constexpr std::size_t step = 16;  // bytes that are moved at once, whether or not all are wanted

  void unpack_until(std::size_t count) {
    const std::byte* in = at_;
    std::byte* out = buffer_.data() + there_;
    const std::byte* const wanted = buffer_.data() + count;
    while (out < wanted && in != end_) {
      const auto control = std::to_integer<std::uint8_t>(*in++);
      if (control < 128) {
        const auto left = static_cast<std::size_t>(end_ - in);
        const std::size_t length = std::min<std::size_t>(std::size_t{control} + 1, left);
        if (left >= longest_packet + step) [[likely]] {
          for (std::size_t i = 0; i < length; i += step) std::memcpy(out + i, in + i, step);
        } else {
          std::memcpy(out, in, length);
        }
        in += length;
        out += length;
      } else if (control > 128 && in != end_) {
        const std::size_t length = 257 - std::size_t{control};
        const int value = std::to_integer<int>(*in++);
        for (std::size_t i = 0; i < length; i += step) std::memset(out + i, value, step);
        out += length;
      }
    }
    at_ = in;
    there_ = static_cast<std::size_t>(out - buffer_.data());
  }

  const std::byte* at_;
  const std::byte* end_;
  std::size_t there_ = 0;  // bytes in the buffer
  std::size_t taken_ = 0;  // of them, that were returned last
  std::array<std::byte, stretch + longest_packet + step> buffer_;
};

// The step is a constant for the usual shapes: the compiler then makes wide moves of it.
template <std::size_t stride>
void scatter_by(Bytes plane, std::byte* to) {
  for (std::size_t i = 0; i < plane.size(); ++i) to[i * stride] = plane[i];
}

void scatter(Bytes plane, std::byte* to, std::size_t stride) {
  if (stride == 1) {
    std::ranges::copy(plane, to);
    return;
  }
  if (stride == 2) return scatter_by<2>(plane, to);
  if (stride == 3) return scatter_by<3>(plane, to);
  for (const std::byte value : plane) {
    *to = value;
    to += stride;
  }
}

// All planes of pixels of two or three bytes at once; PS3.5 G.2: those of 16 bits have their high byte first.
void interleave(std::span<const Bytes> planes, bool words, MutableBytes to) {
  std::array<const std::byte*, 3> each{};
  for (std::size_t i = 0; i < planes.size(); ++i) each[i] = planes[words ? planes.size() - 1 - i : i].data();
  simd::interleave(std::span(each).first(planes.size()), planes[0].size(), 1, to);
}

// Byte `which` of every `stride` bytes. The step is a constant for samples of 16 bits: the compiler then makes wide
// moves of it.
void gather(Bytes samples, std::size_t stride, std::size_t which, MutableBytes plane) {
  if (stride == 3) return simd::gather_third(samples, static_cast<std::uint32_t>(which), plane);
  const std::byte* from = samples.data() + which;
  if (stride == 2)
    for (std::size_t i = 0; i < plane.size(); ++i) plane[i] = from[i * 2];
  else
    for (std::size_t i = 0; i < plane.size(); ++i) plane[i] = from[i * stride];
}

// Where a plane's bytes go: the first byte's position and the distance between two.
struct Placement {
  std::size_t first;
  std::size_t stride;
};
// PS3.5 G.2: all byte planes of the first component, most significant first, then those of the
// second.
Placement placement(const RleShape& shape, SampleLayout layout, std::uint32_t segment) {
  const std::size_t size = shape.sample_size;
  const std::size_t component = segment / size;
  const std::size_t byte = size - 1 - segment % size;
  if (layout == SampleLayout::planar)
    return {component * static_cast<std::size_t>(shape.plane_size()) * size + byte, size};
  return {component * size + byte, shape.components * size};
}

Error short_segment(std::uint32_t index, const Segment& segment, std::size_t got, std::uint64_t wanted) {
  return {ErrorCode::truncated,
          "RLE: segment " + std::to_string(index + 1) + " unpacks to " + std::to_string(got) + " bytes, expected " +
              std::to_string(wanted),
          segment.begin};
}

// How often the byte at `from` stands there, at most 128 times.
std::size_t repeats(const std::byte* from, const std::byte* end) {
  end = from + std::min<std::ptrdiff_t>(128, end - from);
  const std::uint64_t same = 0x0101010101010101 * std::to_integer<std::uint64_t>(*from);
  const std::byte* at = from;
  for (; end - at >= 8; at += 8)
    if (const std::uint64_t other = load_le<std::uint64_t>(at) ^ same; other != 0)
      return static_cast<std::size_t>(at - from + std::countr_zero(other) / 8);
  while (at != end && *at == *from) ++at;
  return static_cast<std::size_t>(at - from);
}

// The first place from `at` on where three bytes are equal, or the end: eight places at a time.
const std::byte* next_run(const std::byte* at, const std::byte* end) {
  while (end - at >= 10) {
    const auto first = load_le<std::uint64_t>(at);
    const std::uint64_t unequal = (first ^ load_le<std::uint64_t>(at + 1)) | (first ^ load_le<std::uint64_t>(at + 2));
    constexpr std::uint64_t ones = 0x0101010101010101;
    const std::uint64_t zero_bytes = (unequal - ones) & ~unequal & (ones << 7);
    if (zero_bytes != 0) return at + std::countr_zero(zero_bytes) / 8;
    at += 8;
  }
  for (; end - at >= 3; ++at)
    if (at[0] == at[1] && at[0] == at[2]) return at;
  return end;
}

// Both write to `to` and return where the next byte goes.
std::byte* put_literals(std::byte* to, const std::byte* from, const std::byte* end) {
  while (from != end) {
    const auto length = static_cast<std::size_t>(std::min<std::ptrdiff_t>(128, end - from));
    *to++ = static_cast<std::byte>(length - 1);
    std::memcpy(to, from, length);
    to += length;
    from += length;
  }
  return to;
}

// A run of two costs as much as two literals, but breaks the literals around it: so runs start at
// three (G.3.1).
std::byte* pack_row(Bytes row, std::byte* to) {
  const std::byte* at = row.data();
  const std::byte* const end = at + row.size();
  const std::byte* literals = at;
  for (at = next_run(at, end); at != end; at = next_run(at, end)) {
    const std::size_t run = repeats(at, end);
    to = put_literals(to, literals, at);
    *to++ = static_cast<std::byte>(257 - run);
    *to++ = *at;
    at += run;
    literals = at;
  }
  return put_literals(to, literals, end);
}

// The longest that a row can become: a count for every 128 literals. A run is shorter by the count that its literals
// cost.
constexpr std::size_t longest_row(std::size_t width) {
  return width + width / 128 + 2;
}

}  // namespace

Result<void> decode_rle(Bytes coded, const RleShape& shape, SampleLayout layout, MutableBytes output) {
  DICOM_CHECK(output.size() == shape.byte_count());
  const std::uint32_t count = shape.components * shape.sample_size;
  if (count > maximum_segments)
    return Error{ErrorCode::invalid_data, "RLE: " + std::to_string(count) + " segments needed, 15 are possible"};
  const Segments segments = DICOM_TRY(read_header(coded, count));
  const auto plane_size = static_cast<std::size_t>(shape.plane_size());
  std::vector<Unpacker> unpackers;
  unpackers.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    unpackers.emplace_back(coded.subspan(segments[i].begin, segments[i].end - segments[i].begin));
  }
  std::array<Bytes, maximum_segments> planes;
  for (std::size_t done = 0; done < plane_size; done += Unpacker::stretch) {
    const std::size_t wanted = std::min(Unpacker::stretch, plane_size - done);
    for (std::uint32_t i = 0; i < count; ++i) {
      planes[i] = unpackers[i].next(wanted);
      if (planes[i].size() < wanted) return short_segment(i, segments[i], done + planes[i].size(), plane_size);
    }
    const bool words = count == 2 && shape.sample_size == 2;
    const bool colours = count == 3 && shape.sample_size == 1 && layout == SampleLayout::interleaved;
    if (words || colours) {
      interleave(std::span(planes).first(count), words, output.subspan(count * done, count * wanted));
      continue;
    }
    for (std::uint32_t i = 0; i < count; ++i) {
      const Placement to = placement(shape, layout, i);
      scatter(planes[i], output.data() + to.first + done * to.stride, to.stride);
    }
  }
  return {};
}

Result<ByteVector> encode_rle(Bytes samples, const RleShape& shape) {
  DICOM_CHECK(samples.size() == shape.byte_count());
  const std::uint32_t count = shape.components * shape.sample_size;
  if (count > maximum_segments)
    return Error{ErrorCode::limit_exceeded, "RLE: " + std::to_string(count) + " segments needed, 15 are possible"};
  ByteVector coded(header_size);
  store(coded.data(), count, std::endian::little);
  ByteVector row(shape.width);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (coded.size() > std::numeric_limits<std::uint32_t>::max())
      return Error{ErrorCode::limit_exceeded, "RLE: the frame is larger than 4 GiB"};
    store(coded.data() + 4 + 4 * std::size_t{i}, static_cast<std::uint32_t>(coded.size()), std::endian::little);
    const Placement from = placement(shape, SampleLayout::interleaved, i);
    const std::size_t begin = coded.size();
    coded.resize(begin + longest_row(shape.width) * shape.height);
    std::byte* to = coded.data() + begin;
    for (std::uint32_t y = 0; y < shape.height; ++y) {
      const std::size_t width = shape.width * from.stride;
      gather(samples.subspan(y * width, width), from.stride, from.first, row);
      to = pack_row(row, to);
    }
    coded.resize(static_cast<std::size_t>(to - coded.data()));
    if (coded.size() % 2 != 0) coded.push_back(std::byte{0});  // PS3.5 G.3.1: even segments
  }
  return coded;
}

}  // namespace dicom::codec
