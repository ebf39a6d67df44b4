// What `dicom import` makes of files that are no DICOM.
#pragma once

#include <string>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"

namespace dicom::cli {

/// A data set without patient, study and series, and the transfer syntax that it is in.
struct Imported {
  DataSet data_set;
  TransferSyntax syntax = transfer_syntax::ExplicitVRLittleEndian;
};

/// PNG, JPEG and TIFF as Secondary Capture (of several pages multi-frame), PDF, CDA and STL as encapsulated documents,
/// MP4 and MPEG as video. `title`: Document Title. Errors: unsupported for other content; those of the decoders.
Result<Imported> import_content(const SharedBytes& content, const std::string& title);

}  // namespace dicom::cli
