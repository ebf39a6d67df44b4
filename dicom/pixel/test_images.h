// Small made images for the tests of this module.
#pragma once

#include <initializer_list>
#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/core/data_set.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom::test {

inline ByteVector octets(std::initializer_list<int> values) {
  ByteVector bytes;
  for (const int value : values) bytes.push_back(static_cast<std::byte>(value));
  return bytes;
}

inline ByteVector words(std::initializer_list<int> values) {
  ByteVector bytes;
  for (const int value : values) append(bytes, static_cast<std::uint16_t>(value), std::endian::little);
  return bytes;
}

struct Shape {
  int rows = 1;
  int columns = 1;
  int bits_allocated = 8;
  int bits_stored = 8;
  bool is_signed = false;
  int samples = 1;
  int frames = 1;
  std::string_view photometric = "MONOCHROME2";
};

/// The Image Pixel module without pixel data.
inline DataSet description_of(const Shape& shape) {
  DataSet data_set;
  data_set.set(tags::SamplesPerPixel, shape.samples);
  data_set.set(tags::PhotometricInterpretation, shape.photometric);
  if (shape.samples > 1) data_set.set(tags::PlanarConfiguration, 0);
  if (shape.frames != 1) data_set.set(tags::NumberOfFrames, shape.frames);
  data_set.set(tags::Rows, shape.rows);
  data_set.set(tags::Columns, shape.columns);
  data_set.set(tags::BitsAllocated, shape.bits_allocated);
  data_set.set(tags::BitsStored, shape.bits_stored);
  data_set.set(tags::HighBit, shape.bits_stored - 1);
  data_set.set(tags::PixelRepresentation, shape.is_signed ? 1 : 0);
  return data_set;
}

inline DataSet native_image(const Shape& shape, const ByteVector& pixels) {
  DataSet data_set = description_of(shape);
  data_set.set_bytes(tags::PixelData, shape.bits_allocated > 8 ? VR::OW : VR::OB, pixels);
  return data_set;
}

/// The first fragment is the Basic Offset Table.
inline DataSet encapsulated_image(const Shape& shape, std::initializer_list<ByteVector> fragments) {
  DataSet data_set = description_of(shape);
  std::vector<SharedBytes> shared;
  for (const ByteVector& fragment : fragments) shared.emplace_back(fragment);
  data_set.set_fragments(tags::PixelData, VR::OB, shared);
  return data_set;
}

}  // namespace dicom::test
