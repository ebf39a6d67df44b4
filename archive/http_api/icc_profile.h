// The colour space that pictures carry with them: PS3.18 8.3.5.1.5.
#pragma once

#include "dicom/base/bytes.h"

namespace archive::http_api {

/// An ICC profile (version 2) of sRGB, IEC 61966-2-1.
dicom::ByteVector make_srgb_profile();

/// The JPEG or PNG file with a profile in it (ICC.1 annex B.4; PNG 11.3.2.3).
dicom::ByteVector jpeg_with_profile(dicom::Bytes jpeg, dicom::Bytes profile);
dicom::ByteVector png_with_profile(dicom::Bytes png, dicom::Bytes profile);

}  // namespace archive::http_api
