#include "dicom/codec/image_header.h"

namespace dicom::codec {

std::string to_string(const ImageHeader& header) {
  return std::to_string(header.width) + " x " + std::to_string(header.height) + ", " +
         std::to_string(header.components) + (header.components == 1 ? " component" : " components") + " of " +
         std::to_string(header.precision) + " bits, " + (header.is_signed ? "signed" : "unsigned");
}

}  // namespace dicom::codec
