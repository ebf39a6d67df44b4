#include "dicom/codec/colour_profile.h"

#include "dicom/codec/plugins/colour_profile.h"

namespace dicom::codec {

Result<void> profile_to_srgb(Bytes profile, MutableBytes rgb) {
  auto* const transform = DICOM_TRY(
      plugin::function_as<decltype(isocenter_profile_to_srgb)>("colour_profile", "isocenter_profile_to_srgb"));
  plugin::Problem problem;
  if (transform(profile.data(), profile.size(), rgb.data(), rgb.size() / 3, &problem)) return {};
  return plugin::to_error(problem, "ICC profile");
}

}  // namespace dicom::codec
