// Frames worked on side by side.
#pragma once

#include <cstdint>
#include <functional>

#include "dicom/base/result.h"

namespace dicom::detail {

/// Calls `work` for every index below `count`, on up to `threads` threads (0: as many as the machine has), this one
/// among them. After an error no more are begun; the error of the lowest index is returned.
Result<void> for_each_frame(std::uint32_t count, unsigned threads,
                            const std::function<Result<void>(std::uint32_t)>& work);

}  // namespace dicom::detail
