// A picture of a file format that is no medical one.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/codec/image_header.h"

namespace dicom::codec {

/// Interleaved samples as `header` describes them.
struct PlainImage {
  ImageHeader header{};
  ByteVector samples{};
};

}  // namespace dicom::codec
