#include "dicom/phantom/modality.h"

#include <algorithm>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/phantom/attributes.h"
#include "dicom/phantom/pixels.h"

namespace dicom::phantom {
namespace {

// However many slices are asked for, so many different pictures are computed and kept.
constexpr std::uint32_t distinct_pictures = 64;

std::uint32_t usual_slices(Type type) {
  switch (type) {
    case Type::CT: return 40;
    case Type::MR: return 24;
    case Type::US: return 30;
    case Type::DX:
    case Type::CR: break;
  }
  return 1;
}

std::uint32_t usual_size(Type type) {
  switch (type) {
    case Type::MR: return 256;
    case Type::DX: return 2048;
    case Type::CR: return 1760;
    case Type::CT:
    case Type::US: break;
  }
  return 512;
}

Body body_of(const Options& options) {
  const bool head = options.type == Type::CT || options.type == Type::MR;
  return head ? make_head(options.seed) : make_torso(options.seed);
}

}  // namespace

std::optional<Type> parse_type(std::string_view name) {
  constexpr std::pair<std::string_view, Type> names[] = {
      {"CT", Type::CT}, {"MR", Type::MR}, {"US", Type::US}, {"DX", Type::DX}, {"CR", Type::CR}};
  const auto at = std::ranges::find(names, name, &std::pair<std::string_view, Type>::first);
  return at == std::end(names) ? std::nullopt : std::optional(at->second);
}

Modality::Modality(Options options) : options_(std::move(options)), body_(body_of(options_)) {
  if (options_.slices == 0) options_.slices = usual_slices(options_.type);
  if (options_.size == 0) options_.size = usual_size(options_.type);
  // Room for ".study.series.instance" within 64 characters.
  root_ = make_uid().substr(0, 40);
}

Modality::~Modality() = default;

std::uint32_t Modality::images_per_study() const {
  return options_.type == Type::US ? 1 : options_.slices;
}

SharedBytes Modality::pixels_of(std::uint32_t index) {
  const std::uint32_t pictures = std::min(images_per_study(), distinct_pictures);
  const auto picture = static_cast<std::uint32_t>(std::uint64_t{index} * pictures / images_per_study());
  SharedBytes& pixels = pixels_[picture];
  if (pixels.size() > 0) return pixels;
  const double z = body_.bottom + (body_.top - body_.bottom) * (picture + 0.5) / pictures;
  const std::uint32_t noise = options_.seed * 1000 + picture;
  switch (options_.type) {
    case Type::CT: pixels = ct_pixels(body_, z, body_.width, options_.size, noise); break;
    case Type::MR: pixels = mr_pixels(body_, z, body_.width, options_.size, noise); break;
    case Type::US: pixels = ultrasound_pixels(body_, options_.slices, options_.size, noise); break;
    case Type::DX: pixels = xray_pixels(body_, options_.size, 14, noise); break;
    case Type::CR: pixels = xray_pixels(body_, options_.size, 12, noise); break;
  }
  return pixels;
}

DataSet Modality::make(std::uint32_t study, std::uint32_t index) {
  const ImageContext context{options_, body_, root_, study, index, options_.size, options_.slices};
  DataSet image;
  set_common(image, context);
  switch (options_.type) {
    case Type::CT: set_ct(image, context); break;
    case Type::MR: set_mr(image, context); break;
    case Type::US: set_ultrasound(image, context); break;
    case Type::DX: set_digital_xray(image, context); break;
    case Type::CR: set_computed_radiography(image, context); break;
  }
  const bool words = image.value_or<int>(tags::BitsAllocated, 8) == 16;
  image.set_shared(tags::PixelData.tag, words ? VR::OW : VR::OB, pixels_of(index));
  return image;
}

}  // namespace dicom::phantom
