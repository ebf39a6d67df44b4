// What the module "jpeg_xl" offers.
#pragma once

#include "dicom/codec/image_header.h"
#include "dicom/codec/plugin.h"

extern "C" {

bool isocenter_jpeg_xl_header(const std::byte* coded, std::size_t size, dicom::codec::ImageHeader* image,
                              bool* holds_jpeg, dicom::codec::plugin::Problem* problem);

bool isocenter_jpeg_xl_decode(const std::byte* coded, std::size_t size, const dicom::codec::ImageHeader* expected,
                              std::byte* output, dicom::codec::plugin::Problem* problem);

bool isocenter_jpeg_xl_to_jpeg(const std::byte* coded, std::size_t size, dicom::codec::plugin::Sink sink,
                               dicom::codec::plugin::Problem* problem);

bool isocenter_jpeg_xl_encode(const std::byte* samples, const dicom::codec::ImageHeader* image, float distance,
                              int effort, dicom::codec::plugin::Sink sink, dicom::codec::plugin::Problem* problem);

bool isocenter_jpeg_xl_from_jpeg(const std::byte* jpeg, std::size_t size, dicom::codec::plugin::Sink sink,
                                 dicom::codec::plugin::Problem* problem);
}
