#include "dicom/pixel/overlay.h"

#include <algorithm>

#include "dicom/base/check.h"
#include "dicom/pixel/samples.h"

namespace dicom {
namespace {

constexpr std::uint16_t first_group = 0x6000;
constexpr std::uint16_t last_group = 0x601e;
constexpr std::uint64_t largest_plane = std::uint64_t{1} << 32;

Tag element_of(std::uint16_t group, std::uint16_t element) {
  return Tag(group, element);
}

struct Description {
  Overlay overlay;
  std::uint32_t frames = 1;
  std::uint32_t first_frame = 1;  // Image Frame Origin: the image's frame that the first plane belongs to
  std::uint32_t bits_allocated = 1;
  std::uint32_t bit_position = 0;
};

Result<Description> read_description(const DataSet& data_set, std::uint16_t group) {
  Description description;
  Overlay& overlay = description.overlay;
  overlay.group = group;
  overlay.rows = DICOM_TRY(data_set.get<std::uint32_t>(element_of(group, 0x0010)));
  overlay.columns = DICOM_TRY(data_set.get<std::uint32_t>(element_of(group, 0x0011)));
  if (std::uint64_t{overlay.rows} * overlay.columns > largest_plane || overlay.rows == 0 || overlay.columns == 0)
    return Error{ErrorCode::invalid_data,
                 std::to_string(overlay.rows) + " x " + std::to_string(overlay.columns),
                 {},
                 to_string(element_of(group, 0x0010))};
  const auto origin = data_set.value_or<std::vector<std::int32_t>>(element_of(group, 0x0050), {});
  if (origin.size() == 2) {
    overlay.top = origin[0];
    overlay.left = origin[1];
  }
  overlay.is_region = data_set.text_or_empty(element_of(group, 0x0040)) == "R";
  overlay.label = data_set.text_or_empty(element_of(group, 0x1500));
  description.frames = std::max(data_set.value_or<std::uint32_t>(element_of(group, 0x0015), 1), 1U);
  description.first_frame = std::max(data_set.value_or<std::uint32_t>(element_of(group, 0x0051), 1), 1U);
  description.bits_allocated = data_set.value_or<std::uint32_t>(element_of(group, 0x0100), 1);
  description.bit_position = data_set.value_or<std::uint32_t>(element_of(group, 0x0102), 0);
  return description;
}

// A plane without frames of its own holds for all frames of the image.
bool holds_for(const Description& description, std::uint32_t index) {
  if (description.frames == 1) return true;
  return index + 1 >= description.first_frame && index + 1 - description.first_frame < description.frames;
}

Result<Overlay> unpack(const Description& description, const DataElement& data, std::uint32_t index) {
  Overlay overlay = description.overlay;
  const std::uint64_t pixels = std::uint64_t{overlay.rows} * overlay.columns;
  const std::uint64_t plane = description.frames == 1 ? 0 : index + 1 - description.first_frame;
  const std::uint64_t first_bit = plane * pixels;  // planes are not padded to bytes
  const Bytes bytes = data.bytes();
  if (bytes.size() * 8 < first_bit + pixels)
    return data.error(ErrorCode::truncated, std::to_string(bytes.size()) + " bytes for " + std::to_string(pixels) +
                                                " pixels of plane " + std::to_string(plane + 1));
  // OW of big endian has the later byte first.
  const std::size_t swap = data.byte_order() == std::endian::big && data.vr() != VR::OB ? 1 : 0;
  overlay.pixels.resize(static_cast<std::size_t>(pixels));
  for (std::size_t i = 0; i < overlay.pixels.size(); ++i) {
    const std::uint64_t bit = first_bit + i;
    const std::size_t at = std::min(static_cast<std::size_t>(bit / 8) ^ swap, bytes.size() - 1);
    overlay.pixels[i] = bytes[at] >> (bit % 8) & std::byte{1};
  }
  return overlay;
}

// One bit of each sample as it is stored.
Overlay extract(const Description& description, Bytes frame, std::uint32_t sample_size) {
  Overlay overlay = description.overlay;
  const std::size_t pixels = std::size_t{overlay.rows} * overlay.columns;
  overlay.pixels.resize(pixels);
  const std::size_t byte = description.bit_position / 8;
  for (std::size_t i = 0; i < pixels && (i + 1) * sample_size <= frame.size(); ++i)
    overlay.pixels[i] = frame[i * sample_size + byte] >> (description.bit_position % 8) & std::byte{1};
  return overlay;
}

bool is_embedded(const Description& description, const PixelFrames& frames) {
  const PixelDescription& image = frames.description();
  return frames.encoding() == PixelEncoding::native && image.samples_per_pixel == 1 && image.bits_allocated >= 8 &&
         description.bits_allocated == image.bits_allocated && description.bit_position < image.bits_allocated &&
         description.overlay.rows == image.rows && description.overlay.columns == image.columns &&
         (description.bit_position > image.high_bit || description.bit_position + image.bits_stored <= image.high_bit);
}

template <class Take>
Result<void> for_each_overlay(const DataSet& data_set, std::uint32_t index, Diagnostics& diagnostics,
                              const Take& take) {
  for (std::uint16_t group = first_group; group <= last_group; group = static_cast<std::uint16_t>(group + 2)) {
    if (!data_set.contains(element_of(group, 0x0010))) continue;
    auto description = read_description(data_set, group);
    Result<void> taken;
    if (!description)
      taken = std::move(description).error();
    else if (holds_for(*description, index))
      taken = take(*description, data_set.find(element_of(group, 0x3000)));
    if (!taken) DICOM_TRY(diagnostics.report({"overlay: " + taken.error().to_string()}));
  }
  return {};
}

}  // namespace

Result<std::vector<Overlay>> read_overlays(const DataSet& data_set, std::uint32_t index, Diagnostics& diagnostics) {
  std::vector<Overlay> overlays;
  const auto take = [&](const Description& description, const std::optional<DataElement>& data) -> Result<void> {
    if (data && !data->is_empty()) overlays.push_back(DICOM_TRY(unpack(description, *data, index)));
    return {};
  };
  DICOM_TRY(for_each_overlay(data_set, index, diagnostics, take));
  return overlays;
}

Result<std::vector<Overlay>> read_overlays(const PixelFrames& frames, std::uint32_t index, Diagnostics& diagnostics) {
  std::vector<Overlay> overlays;
  const auto take = [&](const Description& description, const std::optional<DataElement>& data) -> Result<void> {
    if (data && !data->is_empty()) {
      overlays.push_back(DICOM_TRY(unpack(description, *data, index)));
    } else if (is_embedded(description, frames)) {
      const StoredFrame frame = DICOM_TRY(frames.stored(index));
      overlays.push_back(extract(description, frame.bytes, frames.description().bits_allocated / 8));
    }
    return {};
  };
  DICOM_TRY(for_each_overlay(frames.data_set(), index, diagnostics, take));
  return overlays;
}

void draw(const Overlay& overlay, MutableBytes samples, std::uint32_t width, std::uint32_t height,
          std::uint32_t components, std::span<const std::uint8_t> colour) {
  DICOM_CHECK(colour.size() == components && samples.size() == std::size_t{width} * height * components);
  for (std::uint32_t y = 0; y < overlay.rows; ++y) {
    const std::int64_t to_y = std::int64_t{overlay.top} - 1 + y;
    if (to_y < 0 || to_y >= height) continue;
    for (std::uint32_t x = 0; x < overlay.columns; ++x) {
      const std::int64_t to_x = std::int64_t{overlay.left} - 1 + x;
      if (to_x < 0 || to_x >= width || overlay.pixels[std::size_t{y} * overlay.columns + x] == std::byte{0}) continue;
      std::byte* to =
          samples.data() + (static_cast<std::size_t>(to_y) * width + static_cast<std::size_t>(to_x)) * components;
      for (std::uint32_t i = 0; i < components; ++i) to[i] = static_cast<std::byte>(colour[i]);
    }
  }
}

}  // namespace dicom
