// Making pictures smaller.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"

namespace dicom {

struct Size {
  std::uint32_t width = 0;
  std::uint32_t height = 0;

  bool operator==(const Size&) const = default;
};

/// The size of a picture in a viewport: shape kept, never larger than it is, sides at least 1. A
/// limit of 0 is none. `aspect` is the height of a pixel divided by its width: the denser direction
/// is made coarser.
Size fit(Size picture, Size limit, double aspect);

/// Each pixel of the result is the mean of those that it covers. 8-bit samples; `to` is not larger
/// than `from`.
ByteVector shrink(Bytes samples, Size from, std::uint32_t components, Size to);

}  // namespace dicom
