// What the headers of an HTJ2K codestream ask for that its decoder cannot do.
#pragma once

#include <string_view>

#include "dicom/base/bytes.h"

namespace dicom::codec::detail {

/// Why OpenJPH would go on for ever, abort, or leave out what the headers say and make a wrong picture; empty if it
/// does none of that.
std::string_view unsuited_to_openjph(Bytes coded);

}  // namespace dicom::codec::detail
