// What both parts of the engine share: images, and the one error that is told.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/render.h"

#define ISOCENTER_EXPORT(name) extern "C" __attribute__((export_name(#name), visibility("default")))

namespace isocenter {

using namespace dicom;

// The one error that is told; WebAssembly here has one thread.
inline std::string& last_error() {
  static std::string text;
  return text;
}

template <class T>
const T* fail(const Error& error) {
  last_error() = error.to_string();
  return nullptr;
}

/// Numbers about decoded samples, in this order; JavaScript reads them as 32-bit integers.
struct Description {
  std::uint32_t rows;
  std::uint32_t columns;
  std::uint32_t samples_per_pixel;
  std::uint32_t sample_size;
  std::uint32_t bits_stored;
  std::uint32_t is_signed;
  std::uint32_t sample_type;
  std::uint32_t photometric;
  std::uint32_t frames;
};

struct Image {
  PixelFrames frames;
  Description description{};
  DecodedFrame decoded{};
  Picture picture{};
  ByteVector table{};
};

inline Result<Image*> open_image(const DataSet& data_set, const TransferSyntax& syntax) {
  Diagnostics diagnostics;
  PixelFrames frames = DICOM_TRY(PixelFrames::open(data_set, syntax, diagnostics));
  auto* image = new Image{std::move(frames)};
  image->description.frames = image->frames.count();
  return image;
}

inline SharedBytes copied(const std::uint8_t* bytes, std::size_t size) {
  const auto* from = reinterpret_cast<const std::byte*>(bytes);
  return SharedBytes(ByteVector(from, from + size));
}

}  // namespace isocenter
