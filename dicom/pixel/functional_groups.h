// Functional groups of enhanced multi-frame images: PS3.3 C.7.6.16.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "dicom/core/data_set.h"

namespace dicom {

/// The item of the functional group sequence `tag` that holds for frame `index` (from 0): the
/// frame's own, else the shared one.
std::optional<DataSet> functional_group(const DataSet& data_set, Tag tag, std::uint32_t index);
/// All items of that sequence, where it may have several.
std::vector<DataSet> functional_group_items(const DataSet& data_set, Tag tag, std::uint32_t index);

}  // namespace dicom
