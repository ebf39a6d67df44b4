// Things worked on side by side.
#pragma once

#include <cstdint>
#include <functional>

#include "dicom/base/result.h"

namespace dicom {

/// As many as the machine has, if it is 0.
unsigned thread_count(unsigned threads);

/// Calls `work` for every index below `count`, on up to `threads` threads (0: as many as the machine has), this one
/// among them. After an error no more are begun; the error of the lowest index is returned.
Result<void> for_each_index(std::uint32_t count, unsigned threads,
                            const std::function<Result<void>(std::uint32_t)>& work);

}  // namespace dicom
