#include "dicom/pixel/video_frames.h"

#include <mutex>
#include <optional>
#include <string>

#include "dicom/codec/video.h"

namespace dicom {

namespace {

// The stream in one piece; `gathered` keeps it if it was in several.
Bytes stream_of(const DataElement& pixels, ByteVector& gathered) {
  if (pixels.item_count() == 2) return pixels.fragment(1);
  gathered.clear();
  for (std::size_t i = 1; i < pixels.item_count(); ++i) append(gathered, pixels.fragment(i));
  return gathered;
}

}  // namespace

struct VideoFrames::State {
  std::mutex mutex;
  DataSet data_set;
  Tag pixels;
  ByteVector gathered;  // of several fragments
  std::optional<codec::VideoReader> reader;
  std::uint32_t next = 0;
};

VideoFrames::VideoFrames(DataSet data_set, Tag pixels) : state_(std::make_unique<State>()) {
  state_->data_set = std::move(data_set);
  state_->pixels = pixels;
}

VideoFrames::~VideoFrames() = default;

Result<VideoFrames::Frame> VideoFrames::frame(std::uint32_t index) {
  const std::scoped_lock lock(state_->mutex);
  if (!state_->reader || index < state_->next) {
    state_->reader.reset();
    const auto pixels = state_->data_set.find(state_->pixels);
    if (!pixels) return Error{ErrorCode::not_found, "no pixel data", {}, to_string(state_->pixels)};
    state_->reader = DICOM_TRY(codec::VideoReader::open(stream_of(*pixels, state_->gathered)));
    state_->next = 0;
  }
  const codec::VideoHeader& header = state_->reader->header();
  Frame frame{header.width, header.height, ByteVector(std::size_t{header.width} * header.height * 3)};
  for (; state_->next <= index; ++state_->next) {
    const bool there = DICOM_TRY(state_->reader->next(frame.rgb));
    if (there) continue;
    const std::string count = std::to_string(state_->next);
    state_->reader.reset();
    return Error{ErrorCode::truncated, "the video has " + count + " frames"};
  }
  return frame;
}

}  // namespace dicom
