// The Image Pixel module of samples that were decoded or coded again: PS3.3 C.7.6.3.
#pragma once

#include "dicom/core/data_set.h"
#include "dicom/pixel/decode.h"

namespace dicom::detail {

/// Writes what the samples of `frame` are, under the name `photometric`, and takes away the offset tables of before.
void describe_samples(DataSet& to, const DecodedFrame& frame, PhotometricInterpretation photometric);

}  // namespace dicom::detail
