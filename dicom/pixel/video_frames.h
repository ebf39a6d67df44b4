// Frames of a video that is pixel data: PS3.5 8.2.5 to 8.2.9. One stream holds all of them.
#pragma once

#include <cstdint>
#include <memory>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom {

/// Where in its video a reader stands. Frames in order cost one decoding each; going back begins anew. Any thread may
/// ask.
class VideoFrames {
 public:
  /// `pixels`: the element of `data_set` whose fragments are the video. They are looked at when a frame is asked for.
  VideoFrames(DataSet data_set, Tag pixels);
  ~VideoFrames();
  VideoFrames(const VideoFrames&) = delete;
  VideoFrames& operator=(const VideoFrames&) = delete;

  struct Frame {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    ByteVector rgb{};
  };
  /// Frame `index`, from 0, as RGB. Errors: those of codec::VideoReader; truncated if the video has fewer.
  Result<Frame> frame(std::uint32_t index);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dicom
