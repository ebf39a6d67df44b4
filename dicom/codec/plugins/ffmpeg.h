// What reading and writing videos through FFmpeg's libraries have in common.
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswscale/swscale.h>
}

#include <cstdio>
#include <exception>
#include <memory>
#include <new>
#include <string>

#include "dicom/codec/plugin.h"

namespace dicom::codec::ffmpeg {

using plugin::Problem;

constexpr int buffer_size = 1 << 16;

struct Fail {
  ErrorCode code;
  std::string text;
};

[[noreturn]] inline void fail(ErrorCode code, std::string text) {
  throw Fail{code, std::move(text)};
}

inline void check(int status, const char* what) {
  if (status >= 0) return;
  char reason[AV_ERROR_MAX_STRING_SIZE] = {};
  av_strerror(status, reason, sizeof reason);
  fail(ErrorCode::invalid_data, std::string(what) + ": " + reason);
}

template <class T, class Work>
T guarded(Problem* problem, T otherwise, const Work& work) {
  const auto note = [&](ErrorCode code, const char* text) {
    problem->code = code;
    std::snprintf(problem->text, sizeof problem->text, "%s", text);
    return otherwise;
  };
  try {
    return work();
  } catch (const Fail& failure) {
    return note(failure.code, failure.text.c_str());
  } catch (const std::bad_alloc&) {
    return note(ErrorCode::limit_exceeded, "no memory");
  } catch (const std::exception& exception) {
    return note(ErrorCode::invalid_data, exception.what());
  }
}

template <auto release>
struct ReleasePointer {
  template <class T>
  void operator()(T* object) const {
    release(&object);
  }
};
using Frame = std::unique_ptr<AVFrame, ReleasePointer<av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, ReleasePointer<av_packet_free>>;
using CodecContext = std::unique_ptr<AVCodecContext, ReleasePointer<avcodec_free_context>>;
struct FreeScaler {
  void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
};
using Scaler = std::unique_ptr<SwsContext, FreeScaler>;
struct FreeStream {
  void operator()(AVIOContext* stream) const {
    av_freep(&stream->buffer);
    avio_context_free(&stream);
  }
};
using ByteStream = std::unique_ptr<AVIOContext, FreeStream>;

template <class T>
T* made(T* object) {
  if (object == nullptr) throw std::bad_alloc();
  return object;
}

inline std::int64_t moved_to(std::int64_t offset, int whence, std::size_t position, std::size_t size) {
  switch (whence & ~AVSEEK_FORCE) {
    case SEEK_SET: return offset;
    case SEEK_CUR: return static_cast<std::int64_t>(position) + offset;
    case SEEK_END: return static_cast<std::int64_t>(size) + offset;
    default: return -1;
  }
}

}  // namespace dicom::codec::ffmpeg
