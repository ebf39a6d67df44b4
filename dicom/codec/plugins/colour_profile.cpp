#include "dicom/codec/plugins/colour_profile.h"

#include <lcms2.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "dicom/codec/plugins/guarded.h"
#include "dicom/codec/release.h"

namespace {

using dicom::ErrorCode;
using dicom::codec::detail::Release;
using dicom::codec::plugin::Problem;
using Profile = std::unique_ptr<void, Release<cmsCloseProfile>>;
using Transform = std::unique_ptr<void, Release<cmsDeleteTransform>>;

bool fail(Problem* problem, const char* text) {
  return dicom::codec::plugin::fail(problem, ErrorCode::invalid_data, text);
}

}  // namespace

bool isocenter_profile_to_srgb(const std::byte* profile, std::size_t size, std::byte* rgb, std::size_t pixels,
                               Problem* problem) {
  if (size > std::numeric_limits<cmsUInt32Number>::max()) return fail(problem, "too large");
  const Profile source(cmsOpenProfileFromMem(profile, static_cast<cmsUInt32Number>(size)));
  if (!source) return fail(problem, "cannot be read");
  if (cmsGetColorSpace(source.get()) != cmsSigRgbData) return fail(problem, "its device has no RGB");
  const Profile target(cmsCreate_sRGBProfile());
  const Transform transform(
      cmsCreateTransform(source.get(), TYPE_RGB_8, target.get(), TYPE_RGB_8, INTENT_PERCEPTUAL, 0));
  if (!target || !transform) return fail(problem, "makes no transform");
  constexpr std::size_t at_once = 1 << 24;
  for (std::size_t i = 0; i < pixels; i += at_once)
    cmsDoTransform(transform.get(), rgb + 3 * i, rgb + 3 * i,
                   static_cast<cmsUInt32Number>(std::min(at_once, pixels - i)));
  return true;
}
