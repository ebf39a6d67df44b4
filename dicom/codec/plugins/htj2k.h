// What the module "htj2k" offers.
#pragma once

#include "dicom/codec/image_header.h"
#include "dicom/codec/plugin.h"

extern "C" {

/// `step`: the quantisation's, relative to the range of samples; 0 codes without loss.
bool isocenter_htj2k_encode(const std::byte* samples, const dicom::codec::ImageHeader* image, bool component_transform,
                            float step, dicom::codec::plugin::Sink sink, dicom::codec::plugin::Problem* problem);
}
