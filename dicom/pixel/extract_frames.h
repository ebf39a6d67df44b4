// Some frames of a multi-frame instance as an instance of their own: PS3.4 Y.3.3, PS3.3 C.12.3 (Frame Extraction).
#pragma once

#include <span>
#include <string>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/encoding/transfer_syntax.h"

namespace dicom {

/// The frames, counted from 1, that Simple Frame List, Calculated Frame List or Time Range of an identifier select
/// among `count`; what lies beyond is left out. Errors: not_found (none is left), invalid_argument (no list, or more
/// than one; a time range for frames without Frame Time).
Result<std::vector<std::uint32_t>> selected_frames(const DataSet& identifier, const DataSet& image,
                                                   std::uint32_t count);

/// The image with these frames alone, as they are coded, under a SOP Instance UID of its own: pixel data, per-frame
/// functional groups and frame time vectors are cut, Frame Extraction and Contributing Equipment say where they are
/// from. Native pixel data come as little endian. Errors: those of PixelFrames.
Result<DataSet> extract_frames(const DataSet& image, const TransferSyntax& syntax,
                               std::span<const std::uint32_t> frames, const std::string& sop_instance_uid,
                               Diagnostics& diagnostics);

}  // namespace dicom
