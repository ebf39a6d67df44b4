#include "archive/http_api/object_renderer.h"

#include <algorithm>
#include <cmath>

#include "archive/http_api/bulk_values.h"
#include "archive/http_api/icc_profile.h"
#include "archive/http_api/instance_encoder.h"
#include "archive/http_api/report_html.h"
#include "archive/http_api/responses.h"
#include "dicom/charset/normalise.h"
#include "dicom/codec/gif.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/web/negotiation.h"

namespace archive::http_api {

using namespace dicom;

namespace {

// Longer animations would be too large for what they are: their first frames are shown.
constexpr std::uint32_t most_animated_frames = 500;

// Numbers of a region that begins or ends between pixels belong to the pixels they touch.
Result<PictureRegion> region_of(const Viewport& viewport, Size image) {
  const double width = viewport.width.value_or(image.width - viewport.left.value_or(0));
  const double height = viewport.height.value_or(image.height - viewport.top.value_or(0));
  const double left = std::floor(viewport.left.value_or(0));
  const double top = std::floor(viewport.top.value_or(0));
  if (left < 0 || top < 0 || left >= image.width || top >= image.height || std::abs(width) > largest_viewport * 4 ||
      std::abs(height) > largest_viewport * 4) {
    return Error{ErrorCode::invalid_argument, "the viewport's region does not lie within the image", {}, {}};
  }
  return PictureRegion{
      static_cast<std::uint32_t>(left),
      static_cast<std::uint32_t>(top),
      {static_cast<std::uint32_t>(std::ceil(std::abs(width))), static_cast<std::uint32_t>(std::ceil(std::abs(height)))},
      width < 0,
      height < 0};
}

std::string plain(const DataSet& data_set, Tag tag) {
  return normalise(data_set.text_or_empty(tag));
}

void add_line(std::vector<std::string>& lines, std::initializer_list<std::pair<const char*, std::string>> parts) {
  std::string line;
  for (const auto& [label, value] : parts) {
    if (!value.empty()) line += (line.empty() ? "" : "  ") + std::string(label) + value;
  }
  if (!line.empty()) lines.push_back(std::move(line));
}

// PS3.18 8.3.5.1.1: who it is, and how it was made.
std::vector<std::string> annotation_lines(const DataSet& data, const RenderParameters& parameters) {
  std::vector<std::string> lines;
  if (parameters.annotate_patient) {
    std::string name = plain(data, tags::PatientName);
    std::ranges::replace(name, '^', ' ');
    add_line(lines, {{"", name}});
    add_line(lines, {{"ID ", plain(data, tags::PatientID)},
                     {"*", plain(data, tags::PatientBirthDate)},
                     {"", plain(data, tags::PatientSex)}});
    add_line(lines, {{"", plain(data, tags::StudyDate)},
                     {"", plain(data, tags::StudyTime).substr(0, 6)},
                     {"", plain(data, tags::InstitutionName)}});
  }
  if (parameters.annotate_technique) {
    add_line(lines, {{"", plain(data, tags::Modality)}, {"", plain(data, tags::SeriesDescription)}});
    add_line(lines, {{"SE ", plain(data, tags::SeriesNumber)},
                     {"IM ", plain(data, tags::InstanceNumber)},
                     {"SL ", plain(data, tags::SliceThickness)}});
    add_line(lines, {{"KV ", plain(data, tags::KVP)},
                     {"MA ", plain(data, tags::XRayTubeCurrent)},
                     {"TR ", plain(data, tags::RepetitionTime)},
                     {"TE ", plain(data, tags::EchoTime)}});
  }
  return lines;
}

bool is_video(const TransferSyntax& syntax) {
  return syntax.pixels == PixelEncoding::mpeg;
}

}  // namespace

Result<ObjectRenderer> ObjectRenderer::open(Archive& archive, const StoredInstance& instance) {
  ObjectRenderer renderer(DICOM_TRY(read_current_file(archive, instance)));
  const File& file = renderer.file_;
  if (instance.number_of_frames > 0 && can_decode(file.syntax)) {
    Diagnostics diagnostics;
    auto pixels = PixelFrames::open(file.data_set, file.syntax, diagnostics);
    if (pixels) renderer.pixels_ = *std::move(pixels);
  }
  if (const auto document = find_bulk_value(file.data_set, "00420011"); document) {
    renderer.document_type_ =
        document->media_type == "application/octet-stream" ? "application/pdf" : document->media_type;
  }
  return renderer;
}

std::vector<std::string_view> ObjectRenderer::media_types() const {
  std::vector<std::string_view> types;
  if (pixels_ && pixels_->count() > 1) types = {"image/jpeg", "image/gif", "image/png"};
  if (pixels_ && pixels_->count() <= 1) types = {"image/jpeg", "image/png", "image/gif"};
  if (is_video(file_.syntax)) types.push_back(web::frame_media_type(file_.syntax));
  if (types.empty() && !document_type_.empty()) types.push_back(document_type_);
  if (types.empty() && is_report(file_.data_set)) types.emplace_back("text/html");
  return types;
}

Result<Picture> ObjectRenderer::picture(std::uint32_t frame, const RenderParameters& parameters) const {
  RenderOptions options;
  options.frame = frame;
  options.threads = pixels_->count() == 1 ? 0 : 1;
  options.window = parameters.window;
  options.colour_profile = parameters.colour != RenderParameters::Colour::own;  // else they become sRGB
  const auto& viewport = parameters.viewport;
  const bool whole = !viewport || (!viewport->left && !viewport->top && !viewport->width && !viewport->height);
  if (viewport && whole) options.limit = viewport->size;
  Diagnostics diagnostics;
  Picture picture = DICOM_TRY(dicom::render(*pixels_, options, diagnostics));
  if (viewport && !whole) {
    const PictureRegion region = DICOM_TRY(region_of(*viewport, picture.size));
    picture = DICOM_TRY(crop(picture, region));
  }
  if (viewport && !parameters.viewport_as_limit) picture = scale_into(std::move(picture), viewport->size);
  const auto lines = annotation_lines(file_.data_set, parameters);
  if (!lines.empty()) annotate(picture, lines);
  return picture;
}

Result<ByteVector> ObjectRenderer::animation(const RenderParameters& parameters) const {
  std::vector<ByteVector> frames;
  Picture picture;
  for (std::uint32_t frame = 1; frame <= std::min(pixels_->count(), most_animated_frames); ++frame) {
    picture = DICOM_TRY(this->picture(frame, parameters));
    frames.push_back(std::move(picture.samples));
  }
  // Frame Time is in milliseconds (PS3.3 C.7.6.5).
  const double milliseconds = file_.data_set.value_or<double>(tags::FrameTime, 100);
  const auto delay = static_cast<std::uint16_t>(std::clamp(std::lround(milliseconds / 10), 2L, 1000L));
  return codec::encode_gif(frames, picture.size.width, picture.size.height, {picture.components, delay});
}

ByteVector ObjectRenderer::profile(RenderParameters::Colour colour) const {
  if (colour == RenderParameters::Colour::own) {
    if (const auto own = file_.data_set.find(tags::ICCProfile); own && !own->is_empty())
      return ByteVector(own->bytes().begin(), own->bytes().end());
  }
  return make_srgb_profile();
}

SharedBytes ObjectRenderer::video() const {
  ByteVector stream;
  const auto element = file_.data_set.find(tags::PixelData);
  for (std::size_t i = 1; element && i < element->item_count(); ++i) append(stream, element->fragment(i));
  return SharedBytes(std::move(stream));
}

Result<Rendered> ObjectRenderer::render(std::string_view media_type, std::optional<std::uint32_t> frame,
                                        const RenderParameters& parameters) const {
  Rendered rendered{std::string(media_type), {}};
  if (media_type.starts_with("video/")) {
    rendered.bytes = video();
    return rendered;
  }
  if (!pixels_) {
    if (!document_type_.empty())
      rendered.bytes = DICOM_TRY(find_bulk_value(file_.data_set, "00420011")).bytes;
    else
      rendered.bytes = shared_text(report_html(file_.data_set));
    return rendered;
  }
  if (!frame && media_type == "image/gif" && frames() > 1) {
    rendered.bytes = SharedBytes(DICOM_TRY(animation(parameters)));
    return rendered;
  }
  const auto number = frame.value_or(middle_frame());
  if (number > frames()) {
    return Error{ErrorCode::not_found,
                 "frame " + std::to_string(number) + " is asked for, there are " + std::to_string(frames()),
                 {},
                 {}};
  }
  Picture picture = DICOM_TRY(this->picture(number, parameters));
  const bool coloured = parameters.colour != RenderParameters::Colour::unsaid && media_type != "image/gif";
  if (coloured) picture = to_rgb(std::move(picture));
  ByteVector encoded;
  if (media_type == "image/png")
    encoded = DICOM_TRY(encode_png(picture));
  else if (media_type == "image/gif")
    encoded = DICOM_TRY(codec::encode_gif({&picture.samples, 1}, picture.size.width, picture.size.height,
                                          {.components = picture.components}));
  else
    encoded = DICOM_TRY(encode_jpeg(picture, parameters.quality));
  if (coloured) {
    const ByteVector icc = profile(parameters.colour);
    encoded = media_type == "image/png" ? png_with_profile(encoded, icc) : jpeg_with_profile(encoded, icc);
  }
  rendered.bytes = SharedBytes(std::move(encoded));
  return rendered;
}

}  // namespace archive::http_api
