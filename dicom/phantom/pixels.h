// How each modality sees a slice of a body.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"
#include "dicom/phantom/body.h"

namespace dicom::phantom {

/// Stored values of CT: Hounsfield units + 1024, 12 bits in 16.
SharedBytes ct_pixels(const Body& body, double z, double field_of_view, std::uint32_t size, std::uint32_t seed);
/// T2-weighted spin echo with a coil's shading and Rician noise, 12 bits in 16.
SharedBytes mr_pixels(const Body& body, double z, double field_of_view, std::uint32_t size, std::uint32_t seed);
/// A projection from front to back, dark where much is absorbed, 14 bits in 16. The picture is size x size.
SharedBytes xray_pixels(const Body& body, std::uint32_t size, std::uint32_t bits, std::uint32_t seed);
/// A cine of a sector scan through the upper abdomen, `frames` of size x size, 8 bits.
SharedBytes ultrasound_pixels(const Body& body, std::uint32_t frames, std::uint32_t size, std::uint32_t seed);

}  // namespace dicom::phantom
