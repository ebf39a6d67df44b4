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

namespace detail {

/// Samples of 32 and 64 bits in OW: writers of big endian data sets swap them whole, though OW is said to be words of
/// 16 bits (PS3.5 A.3 leaves it open, DCMTK and pydicom read them so).
bool is_wide_big_endian(const DataElement& pixels, const DataSet& data_set);
DataSet with_whole_samples_swapped(const DataSet& data_set);
/// The same on the way out: the writer of big endian data sets swaps the words of OW, this the order of the words.
DataSet with_words_exchanged(const DataSet& data_set);

}  // namespace detail

}  // namespace dicom
