#include "dicom/codec/jpeg2000.h"

#include <algorithm>
#include <string>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/base/parallel.h"
#include "dicom/codec/jpeg2000_tile.h"

namespace dicom::codec {
namespace {

using detail::Area;
using detail::Codestream;

// Where a component's samples go, and what it has of the image.
template <class Sample>
struct Plane {
  Area area{};
  Sample* samples = nullptr;
  std::size_t pixel_stride = 1, row_stride = 0;  // in samples
  std::vector<Sample> own;                       // of a sub-sampled one
};

// Decodes the codestream to interleaved samples.
template <class Sample>
class Picture {
 public:
  Picture(const Codestream& codestream, const ImageHeader& image, std::uint32_t skipped, unsigned threads,
          MutableBytes output)
      : codestream_(codestream),
        image_(image),
        skipped_(skipped),
        threads_(thread_count(threads)),
        output_(reinterpret_cast<Sample*>(output.data())) {}

  Result<void> decode(const detail::CodedTiles& tiles) {
    for (std::uint32_t i = 0; i < image_.components; ++i) planes_.push_back(plane_of(i));
    detail::TileDecoder decoder(codestream_, skipped_, threads_);
    const detail::CodedTile nothing{codestream_.coding, {}, {}};
    for (std::uint64_t index = 0; index < codestream_.size.tiles().count(); ++index) {
      const auto found = tiles.find(index);
      DICOM_TRY(decoder.decode(index, found == tiles.end() ? nothing : found->second));
      for (std::uint32_t i = 0; i < planes_.size(); ++i) write(decoder, index, i);
    }
    for (std::uint32_t i = 0; i < planes_.size(); ++i)
      if (!planes_[i].own.empty()) repeat(i);
    return {};
  }

 private:
  // What a component has of an area of the reference grid, without the resolutions that are left out.
  Area part_of(const Area& area, std::uint32_t component) const {
    detail::CodingStyle style;
    style.levels = skipped_;
    return resolution_area(style, codestream_.size.of_component(area, component), 0);
  }

  Plane<Sample> plane_of(std::uint32_t component) {
    const auto& [precision, is_signed, dx, dy] = codestream_.size.components[component];
    Plane<Sample> plane;
    plane.area = part_of(codestream_.size.image, component);
    if (dx == 1 && dy == 1) {
      plane.samples = output_ + component;
      plane.pixel_stride = image_.components;
      plane.row_stride = std::size_t{image_.width} * image_.components;
    } else {
      plane.own.resize(plane.area.width() * plane.area.height());
      plane.samples = plane.own.data();
      plane.row_stride = plane.area.width();
    }
    return plane;
  }

  void write(detail::TileDecoder& decoder, std::uint64_t index, std::uint32_t component) {
    const Plane<Sample>& plane = planes_[component];
    const Area part = part_of(codestream_.size.tile(index), component);
    const auto x = static_cast<std::size_t>(part.left - plane.area.left);
    const auto y = static_cast<std::size_t>(part.top - plane.area.top);
    decoder.write(component, plane.samples + y * plane.row_stride + x * plane.pixel_stride, plane.pixel_stride,
                  plane.row_stride);
  }

  // A sub-sampled component's samples stand for as many pixels as they are apart.
  void repeat(std::uint32_t component) {
    const Plane<Sample>& plane = planes_[component];
    const auto dx = static_cast<std::size_t>(codestream_.size.components[component].dx);
    const auto dy = static_cast<std::size_t>(codestream_.size.components[component].dy);
    Sample* to = output_ + component;
    for (std::size_t y = 0; y < image_.height; ++y) {
      const Sample* const row = plane.samples + std::min(y / dy, plane.area.height() - 1) * plane.row_stride;
      for (std::size_t x = 0; x < image_.width; ++x, to += image_.components)
        *to = row[std::min(x / dx, plane.area.width() - 1)];
    }
  }

  const Codestream& codestream_;
  const ImageHeader& image_;
  std::uint32_t skipped_;
  unsigned threads_;
  Sample* output_;
  std::vector<Plane<Sample>> planes_;
};

// Whether the codestream has the samples that are expected of it; a grid that does not start at 0 may save a column and
// a row of a sub-sampled component (T.800 B-2).
bool has_samples(const Codestream& codestream, const ImageHeader& image) {
  const detail::CodestreamSize& size = codestream.size;
  if (size.components.size() != image.components || size.image.width() != image.width ||
      size.image.height() != image.height)
    return false;
  for (std::size_t i = 0; i < size.components.size(); ++i) {
    const auto& [precision, is_signed, dx, dy] = size.components[i];
    const Area area = size.of_component(size.image, i);
    if (area.is_empty() || precision != image.precision || is_signed != image.is_signed) return false;
  }
  return true;
}

}  // namespace

Result<void> decode_jpeg2000(Bytes coded, const Jpeg2000Header& header, MutableBytes output, Diagnostics& diagnostics,
                             std::uint32_t skipped, unsigned threads) {
  DICOM_CHECK(skipped <= header.levels);
  const ImageHeader wanted = reduced(header, skipped).image;
  DICOM_CHECK(output.size() == wanted.byte_count());
  DICOM_CHECK(reinterpret_cast<std::uintptr_t>(output.data()) % wanted.sample_size() == 0);
  if (wanted.precision > 31)
    return Error{ErrorCode::unsupported, "JPEG 2000: samples of " + std::to_string(wanted.precision) + " bits"};
  const Bytes stream = coded.subspan(DICOM_TRY(find_jpeg2000_codestream(coded)));
  const Codestream codestream = DICOM_TRY(detail::read_main_header(stream));
  if (!has_samples(codestream, header.image))
    return Error{ErrorCode::invalid_data, "JPEG 2000: the codestream is not the expected " + to_string(header.image)};
  const detail::CodedTiles tiles = DICOM_TRY(detail::read_packets(stream, codestream, diagnostics));
  switch (wanted.sample_size()) {
    case 1: return Picture<std::uint8_t>(codestream, wanted, skipped, threads, output).decode(tiles);
    case 2: return Picture<std::uint16_t>(codestream, wanted, skipped, threads, output).decode(tiles);
    default: return Picture<std::uint32_t>(codestream, wanted, skipped, threads, output).decode(tiles);
  }
}

}  // namespace dicom::codec
