// What the module "colour_profile" offers.
#pragma once

#include "dicom/codec/plugin.h"

extern "C" bool isocenter_profile_to_srgb(const std::byte* profile, std::size_t size, std::byte* rgb,
                                          std::size_t pixels, dicom::codec::plugin::Problem* problem);
