#include "dicom/codec/tiff.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "dicom/codec/tiff_packing.h"
#include "dicom/codec/tiff_tags.h"

namespace dicom::codec {
namespace {

using namespace tiff;

constexpr std::size_t most_pages = 10'000;
constexpr std::uint64_t most_bytes = std::uint64_t{4} << 30;
constexpr std::uint64_t always_allowed = std::uint64_t{16} << 20;
constexpr std::uint64_t maximum_ratio = 1000;

Error wrong(std::string what, std::size_t at) {
  return {ErrorCode::invalid_data, "TIFF: " + std::move(what), at};
}

using Entries = std::map<std::uint16_t, std::vector<std::uint32_t>>;

class Reader {
 public:
  Reader(Bytes file, std::endian order) : file_(file), order_(order) {}

  Result<std::vector<PlainImage>> run() {
    std::vector<PlainImage> pages;
    std::uint64_t total = 0;
    for (std::size_t at = DICOM_TRY(number<std::uint32_t>(4)); at != 0;) {
      if (pages.size() == most_pages) return Error{ErrorCode::limit_exceeded, "TIFF: more than 10,000 pages", at};
      const Entries entries = DICOM_TRY(directory(at));
      PlainImage page = DICOM_TRY(decode(entries, at));
      total += page.samples.size();
      if (total > most_bytes) return Error{ErrorCode::limit_exceeded, "TIFF: more than 4 GiB of samples", at};
      pages.push_back(std::move(page));
    }
    if (pages.empty()) return wrong("no page", 4);
    return pages;
  }

 private:
  template <class T>
  Result<T> number(std::size_t at) const {
    if (at > file_.size() || file_.size() - at < sizeof(T))
      return Error{ErrorCode::truncated, "TIFF: the file ends early", at};
    return load<T>(file_.data() + at, order_);
  }

  // Reads a directory; `at` becomes the next one's offset.
  Result<Entries> directory(std::size_t& at) const {
    Entries entries;
    const std::size_t count = DICOM_TRY(number<std::uint16_t>(at));
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t entry = at + 2 + 12 * i;
      const auto tag = DICOM_TRY(number<std::uint16_t>(entry));
      const auto type = DICOM_TRY(number<std::uint16_t>(entry + 2));
      const std::uint64_t values = DICOM_TRY(number<std::uint32_t>(entry + 4));
      const std::size_t size = type == 3 ? 2 : type == 4 ? 4 : type == 1 ? 1 : 0;
      if (size == 0) continue;  // text and fractions say nothing about pixels
      const std::size_t place = values * size <= 4 ? entry + 8 : DICOM_TRY(number<std::uint32_t>(entry + 8));
      if (values * size > file_.size()) return wrong("a value of " + std::to_string(values * size) + " bytes", entry);
      std::vector<std::uint32_t>& list = entries[tag];
      for (std::size_t k = 0; k < values; ++k) {
        if (size == 1) list.push_back(DICOM_TRY(number<std::uint8_t>(place + k)));
        if (size == 2) list.push_back(DICOM_TRY(number<std::uint16_t>(place + 2 * k)));
        if (size == 4) list.push_back(DICOM_TRY(number<std::uint32_t>(place + 4 * k)));
      }
    }
    const std::size_t before = at;
    at = DICOM_TRY(number<std::uint32_t>(at + 2 + 12 * count));
    if (at != 0 && at <= before) return wrong("a directory that leads back", before);
    return entries;
  }

  static std::uint32_t value(const Entries& entries, std::uint16_t tag, std::uint32_t otherwise) {
    const auto found = entries.find(tag);
    return found == entries.end() || found->second.empty() ? otherwise : found->second.front();
  }

  struct Shape {
    std::uint32_t width, height, samples, bits, photometric, compression, predictor, planar;
    std::uint32_t piece_width, piece_height;
  };

  static Result<Shape> shape_of(const Entries& entries, std::size_t at) {
    Shape shape{value(entries, ImageWidth, 0),
                value(entries, ImageLength, 0),
                value(entries, SamplesPerPixel, 1),
                value(entries, BitsPerSample, 1),
                value(entries, PhotometricInterpretation, 1),
                value(entries, Compression, 1),
                value(entries, Predictor, 1),
                value(entries, PlanarConfiguration, 1),
                0,
                0};
    if (shape.width == 0 || shape.height == 0 || shape.width > 65535 || shape.height > 65535 || shape.samples == 0 ||
        shape.samples > 8)
      return wrong(std::to_string(shape.width) + " x " + std::to_string(shape.height) + ", " +
                       std::to_string(shape.samples) + " samples",
                   at);
    const bool bits_known = shape.bits == 8 || shape.bits == 16 || (shape.bits == 1 && shape.samples == 1);
    if (!bits_known || value(entries, SampleFormat, 1) != 1 || shape.photometric > 3 || shape.predictor > 2)
      return Error{ErrorCode::unsupported,
                   "TIFF: " + std::to_string(shape.bits) + " bits, interpretation " + std::to_string(shape.photometric),
                   at};
    const bool tiled = entries.contains(TileOffsets);
    shape.piece_width = tiled ? value(entries, TileWidth, 0) : shape.width;
    shape.piece_height =
        tiled ? value(entries, TileLength, 0) : std::min(value(entries, RowsPerStrip, shape.height), shape.height);
    if (shape.piece_width == 0 || shape.piece_height == 0 || shape.piece_width > 65535 || shape.piece_height > 65535)
      return wrong("pieces of no size", at);
    return shape;
  }

  Result<PlainImage> decode(const Entries& entries, std::size_t at) const {
    const Shape shape = DICOM_TRY(shape_of(entries, at));
    const bool tiled = entries.contains(TileOffsets);
    const auto offsets = entries.find(tiled ? TileOffsets : StripOffsets);
    const auto counts = entries.find(tiled ? TileByteCounts : StripByteCounts);
    if (offsets == entries.end() || counts == entries.end() || offsets->second.size() != counts->second.size())
      return wrong("no pieces", at);
    // As they are stored: of 1 bit a byte each, planes one after another.
    const std::uint32_t planes = shape.planar == 2 ? shape.samples : 1;
    const std::uint32_t together = shape.samples / planes;
    const std::size_t size = shape.bits == 16 ? 2 : 1;
    const std::uint64_t total = std::uint64_t{shape.width} * shape.height * shape.samples * size;
    // Blank pictures do shrink a lot, so only what is large as well is refused.
    if (total > most_bytes || (total > always_allowed && total / maximum_ratio > file_.size()))
      return Error{ErrorCode::limit_exceeded, "TIFF: " + std::to_string(total) + " bytes of samples", at};
    ByteVector stored(static_cast<std::size_t>(total));
    const std::uint32_t across = (shape.width + shape.piece_width - 1) / shape.piece_width;
    const std::uint32_t down = (shape.height + shape.piece_height - 1) / shape.piece_height;
    if (offsets->second.size() < std::size_t{across} * down * planes) return wrong("too few pieces", at);
    for (std::uint32_t i = 0; i < across * down * planes; ++i) {
      const std::uint32_t plane = i / (across * down);
      const std::uint32_t y = i % (across * down) / across * shape.piece_height;
      const std::uint32_t x = i % across * shape.piece_width;
      const std::uint32_t rows = tiled ? shape.piece_height : std::min(shape.piece_height, shape.height - y);
      const ByteVector piece = DICOM_TRY(unpack(offsets->second[i], counts->second[i], shape, together, rows));
      place(piece, shape, together, size, plane, x, y, stored);
    }
    return to_image(shape, entries, std::move(stored), planes, at);
  }

  // Samples of a piece, little endian, 1 bit widened to a byte.
  Result<ByteVector> unpack(std::size_t offset, std::size_t count, const Shape& shape, std::uint32_t together,
                            std::uint32_t rows) const {
    if (offset > file_.size() || count > file_.size() - offset)
      return Error{ErrorCode::truncated, "TIFF: a piece beyond the end", offset};
    const Bytes coded = file_.subspan(offset, count);
    const std::size_t row = (std::size_t{shape.piece_width} * together * shape.bits + 7) / 8;
    ByteVector bytes = DICOM_TRY(decompress(coded, shape.compression, row * rows, offset));
    bytes.resize(row * rows);
    if (shape.bits == 1) {
      ByteVector wide(std::size_t{shape.piece_width} * rows);
      for (std::size_t y = 0; y < rows; ++y)
        for (std::size_t x = 0; x < shape.piece_width; ++x)
          wide[y * shape.piece_width + x] = bytes[y * row + x / 8] >> (7 - x % 8) & std::byte{1};
      return wide;
    }
    if (shape.bits == 16 && order_ == std::endian::big)
      for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) std::swap(bytes[i], bytes[i + 1]);
    if (shape.predictor == 2) add_up(bytes, row, together, shape.bits);
    return bytes;
  }

  static void place(const ByteVector& piece, const Shape& shape, std::uint32_t together, std::size_t size,
                    std::uint32_t plane, std::uint32_t left, std::uint32_t top, ByteVector& stored) {
    const std::size_t pixel = together * size;
    const std::size_t plane_begin = std::size_t{plane} * shape.width * shape.height * size;
    const std::uint32_t columns = std::min(shape.piece_width, shape.width - left);
    for (std::uint32_t y = 0; y < shape.piece_height && top + y < shape.height; ++y) {
      const std::size_t from = std::size_t{y} * shape.piece_width * pixel;
      if (from + columns * pixel > piece.size()) return;
      std::copy_n(piece.data() + from, columns * pixel,
                  stored.data() + plane_begin + (std::size_t{top + y} * shape.width + left) * pixel);
    }
  }

  // Grey or RGB of what is stored.
  static Result<PlainImage> to_image(const Shape& shape, const Entries& entries, ByteVector stored,
                                     std::uint32_t planes, std::size_t at) {
    const std::uint32_t components = shape.photometric >= 2 ? 3 : 1;
    const std::size_t size = shape.bits == 16 ? 2 : 1;
    PlainImage image{{shape.width, shape.height, components, shape.bits == 16 ? 16U : 8U, false}, {}};
    image.samples.resize(static_cast<std::size_t>(image.header.byte_count()));
    const auto pixels = static_cast<std::size_t>(image.header.pixel_count());
    const auto sample = [&](std::size_t pixel, std::uint32_t component) {
      const std::size_t place = planes > 1 ? component * pixels + pixel : pixel * shape.samples + component;
      return size == 1 ? std::to_integer<std::uint32_t>(stored[place])
                       : load_le<std::uint16_t>(stored.data() + 2 * place);
    };
    if (shape.photometric == 3) {
      const auto map = entries.find(ColorMap);
      const std::size_t colours = std::size_t{1} << shape.bits;
      if (map == entries.end() || map->second.size() < 3 * colours || size != 1) return wrong("no colour map", at);
      for (std::size_t i = 0; i < pixels; ++i)
        for (std::size_t c = 0; c < 3; ++c)
          image.samples[3 * i + c] = static_cast<std::byte>(map->second[c * colours + sample(i, 0)] >> 8);
      return image;
    }
    if (shape.samples < components) return wrong("too few samples a pixel", at);
    const std::uint32_t top = shape.bits == 1 ? 1 : (1U << shape.bits) - 1;
    for (std::size_t i = 0; i < pixels; ++i) {
      for (std::uint32_t c = 0; c < components; ++c) {
        std::uint32_t level = sample(i, c);
        if (shape.photometric == 0) level = top - level;  // white is zero
        if (shape.bits == 1) level *= 255;
        if (size == 1)
          image.samples[i * components + c] = static_cast<std::byte>(level);
        else
          store(image.samples.data() + 2 * (i * components + c), static_cast<std::uint16_t>(level),
                std::endian::little);
      }
    }
    return image;
  }

  Bytes file_;
  std::endian order_;
};

}  // namespace

Result<std::vector<PlainImage>> decode_tiff(Bytes file) {
  if (file.size() < 8) return Error{ErrorCode::truncated, "TIFF: no header", 0};
  const std::string_view start = as_text(file.first(4));
  if (start == std::string_view("II*\0", 4)) return Reader(file, std::endian::little).run();
  if (start == std::string_view("MM\0*", 4)) return Reader(file, std::endian::big).run();
  return wrong("no header", 0);
}

}  // namespace dicom::codec
