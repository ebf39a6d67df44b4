// Functional groups of enhanced multi-frame images: PS3.3 C.7.6.16.
#pragma once

#include <cstdint>
#include <optional>

#include "dicom/core/data_set.h"

namespace dicom {

/// The item of the functional group sequence `tag` that holds for frame `index` (from 0): the
/// frame's own, else the shared one.
std::optional<DataSet> functional_group(const DataSet& data_set, Tag tag, std::uint32_t index);
/// The sequence itself, where it may have several items.
std::optional<DataElement> functional_group_sequence(const DataSet& data_set, Tag tag, std::uint32_t index);

}  // namespace dicom
