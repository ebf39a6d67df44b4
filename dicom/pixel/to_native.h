// Compressed pixel data as native ones, for those who take nothing else.
#pragma once

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"

namespace dicom {

/// The data set with all frames decoded and the Image Pixel module changed to describe them; the same data set if its
/// pixel data are native, or if it has none. Errors: those of decode_frame; limit_exceeded beyond 4 GiB of pixels.
/// `threads` frames are decoded side by side; 0: as many as the machine has processors.
Result<DataSet> to_native(const DataSet& data_set, const TransferSyntax& syntax, unsigned threads = 1);

}  // namespace dicom
