// Owners of what OpenJPEG makes.
#pragma once

#include <openjpeg.h>

#include <memory>

#include "dicom/codec/release.h"

namespace dicom::codec::detail {

using OpenJpegStream = std::unique_ptr<opj_stream_t, Release<opj_stream_destroy>>;
using OpenJpegCodec = std::unique_ptr<opj_codec_t, Release<opj_destroy_codec>>;
using OpenJpegImage = std::unique_ptr<opj_image_t, Release<opj_image_destroy>>;

}  // namespace dicom::codec::detail
