// Videos (MPEG-2, H.264, HEVC, in their containers) through FFmpeg's libraries, which are loaded when first used.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::codec {

/// What a video says of itself.
struct VideoHeader {
  std::string codec{};      ///< "mpeg2video", "h264", "hevc", or another name of FFmpeg
  std::string container{};  ///< "mp4", "mpegts", "mpeg", "h264", ...
  std::string profile{};    ///< "Main", "High", "Main 10"
  int level = 0;            ///< as FFmpeg counts: 41 is H.264's 4.1, 153 HEVC's 5.1
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::uint32_t frames = 0;  ///< coded pictures
  double frame_rate = 0;     ///< a second
  bool is_420 = true;        ///< chrominance of half the columns and rows
};

/// Reads a video frame by frame. One thread at a time.
class VideoReader {
 public:
  /// `video` has to stay until the reader is gone. Errors: invalid_data; limit_exceeded for pictures above 16,384
  /// pixels a side; unsupported without the module.
  static Result<VideoReader> open(Bytes video);

  [[nodiscard]] const VideoHeader& header() const { return header_; }
  /// The next picture as interleaved RGB of 8 bits into `rgb`, width * height * 3 bytes. False at the end.
  Result<bool> next(MutableBytes rgb);

 private:
  VideoReader(VideoHeader header, std::shared_ptr<void> state) : header_(std::move(header)), state_(std::move(state)) {}

  VideoHeader header_;
  std::shared_ptr<void> state_;
};

/// Writes pictures as a film: MP4 with H.264, or an animated GIF.
class VideoWriter {
 public:
  enum class Format : std::uint8_t { mp4, gif };

  /// `components`: 1 for grey, 3 for RGB. Errors: invalid_argument; unsupported without the module or its encoder.
  static Result<VideoWriter> open(Format format, std::uint32_t width, std::uint32_t height, std::uint32_t components,
                                  double frame_rate);

  /// 8-bit samples, interleaved.
  Result<void> add(Bytes samples);
  /// The whole film; nothing can be added any more.
  Result<ByteVector> finish();

 private:
  explicit VideoWriter(std::shared_ptr<void> state) : state_(std::move(state)) {}

  std::shared_ptr<void> state_;
};

}  // namespace dicom::codec
