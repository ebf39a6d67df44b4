#include "dicom/codec/video.h"

#include <cmath>

#include "dicom/base/check.h"
#include "dicom/codec/plugins/video.h"

namespace dicom::codec {
namespace {

constexpr std::string_view name = "video";

template <class Function>
Result<Function*> in_module(const char* function) {
  return plugin::function_as<Function>("video", function);
}

}  // namespace

Result<VideoReader> VideoReader::open(Bytes video) {
  auto* const open = DICOM_TRY(in_module<decltype(isocenter_video_open)>("isocenter_video_open"));
  auto* const close = DICOM_TRY(in_module<decltype(isocenter_video_close)>("isocenter_video_close"));
  IsocenterVideo found{};
  plugin::Problem problem;
  void* const state = open(video.data(), video.size(), &found, &problem);
  if (state == nullptr) return plugin::to_error(problem, name);
  VideoHeader header{found.codec,  found.container, found.profile,    found.level, found.width,
                     found.height, found.frames,    found.frame_rate, found.is_420};
  return VideoReader(std::move(header), std::shared_ptr<void>(state, close));
}

Result<bool> VideoReader::next(MutableBytes rgb) {
  DICOM_CHECK(rgb.size() == std::size_t{header_.width} * header_.height * 3);
  auto* const next = DICOM_TRY(in_module<decltype(isocenter_video_next)>("isocenter_video_next"));
  plugin::Problem problem;
  const int status = next(state_.get(), rgb.data(), &problem);
  if (status < 0) return plugin::to_error(problem, name);
  return status == 1;
}

Result<VideoWriter> VideoWriter::open(Format format, std::uint32_t width, std::uint32_t height,
                                      std::uint32_t components, double frame_rate) {
  if (width < 1 || height < 1 || width > 16384 || height > 16384 || (components != 1 && components != 3) ||
      !std::isfinite(frame_rate) || frame_rate <= 0 || frame_rate > 1000)
    return Error{ErrorCode::invalid_argument, "no film is made of " + std::to_string(width) + " x " +
                                                  std::to_string(height) + " at " + std::to_string(frame_rate) +
                                                  " frames a second"};
  auto* const open = DICOM_TRY(in_module<decltype(isocenter_film_open)>("isocenter_film_open"));
  auto* const close = DICOM_TRY(in_module<decltype(isocenter_film_close)>("isocenter_film_close"));
  plugin::Problem problem;
  void* const state = open(format == Format::gif, width, height, components, frame_rate, &problem);
  if (state == nullptr) return plugin::to_error(problem, name);
  return VideoWriter(std::shared_ptr<void>(state, close));
}

Result<void> VideoWriter::add(Bytes samples) {
  auto* const add = DICOM_TRY(in_module<decltype(isocenter_film_add)>("isocenter_film_add"));
  plugin::Problem problem;
  if (add(state_.get(), samples.data(), &problem)) return {};
  return plugin::to_error(problem, name);
}

Result<ByteVector> VideoWriter::finish() {
  auto* const finish = DICOM_TRY(in_module<decltype(isocenter_film_finish)>("isocenter_film_finish"));
  ByteVector film;
  plugin::Problem problem;
  if (!finish(state_.get(), plugin::sink_to(film), &problem)) return plugin::to_error(problem, name);
  return film;
}

}  // namespace dicom::codec
