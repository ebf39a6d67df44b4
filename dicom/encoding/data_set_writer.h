// DataSet to bytes: PS3.5 7 and annex A.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"

namespace dicom {

/// The encoded data set. One that was read in the same encoding and not edited comes back byte for byte; otherwise
/// values are padded to even lengths and sequences keep the form (defined or undefined length) in which they were read.
/// Changes byte order and VR form, not pixel encodings: encapsulated pixel data in a native syntax, or the other way,
/// is an error.
Result<ByteVector> write_data_set(const DataSet& data_set, const TransferSyntax& syntax);

/// The same, appended; for callers that have written something before it.
Result<void> append_data_set(ByteVector& to, const DataSet& data_set, const TransferSyntax& syntax);

}  // namespace dicom
