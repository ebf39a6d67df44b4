// Values against the rules of their VR (PS3.5 6.2) and of the data dictionary (PS3.6).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/diagnostics.h"
#include "dicom/core/data_set.h"

namespace dicom {

/// Reports every element, also in items, whose VR or number of values is not the dictionary's, or whose values break
/// the rules of their VR: length, characters, form. What the Standard leaves open (private elements without a known
/// creator, empty values) is not judged. Fails in strict mode only.
Result<void> check_values(const DataSet& data_set, Diagnostics& diagnostics);

/// What is wrong with one value, as UTF-8 text without padding, of a text VR; nothing if it is right.
std::optional<std::string> problem_with_text(VR vr, std::string_view value);

/// Whether `count` values are what a dictionary's VM allows: "1", "1-n", "2-2n", "1-3".
bool is_allowed_multiplicity(std::string_view vm, std::size_t count);

}  // namespace dicom
