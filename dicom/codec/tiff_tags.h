// Tags of TIFF directories.
#pragma once

#include <cstdint>

namespace dicom::codec::tiff {

// TIFF 6.0, part 1 and 2.
enum TagNumber : std::uint16_t {
  ImageWidth = 256,
  ImageLength = 257,
  BitsPerSample = 258,
  Compression = 259,
  PhotometricInterpretation = 262,
  StripOffsets = 273,
  SamplesPerPixel = 277,
  RowsPerStrip = 278,
  StripByteCounts = 279,
  PlanarConfiguration = 284,
  Predictor = 317,
  ColorMap = 320,
  TileWidth = 322,
  TileLength = 323,
  TileOffsets = 324,
  TileByteCounts = 325,
  SampleFormat = 339,
};

}  // namespace dicom::codec::tiff
