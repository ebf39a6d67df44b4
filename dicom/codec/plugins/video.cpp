#include "dicom/codec/plugins/video.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <vector>

namespace {

using dicom::ErrorCode;
using dicom::codec::plugin::Problem;
using dicom::codec::plugin::Sink;

constexpr int largest_side = 16384;
constexpr int buffer_size = 1 << 16;

// FFmpeg talks on standard error unless told otherwise; told once, when the module is loaded.
const struct Silence {
  Silence() { av_log_set_level(AV_LOG_QUIET); }
} silence;

struct Fail {
  ErrorCode code;
  std::string text;
};

[[noreturn]] void fail(ErrorCode code, std::string text) {
  throw Fail{code, std::move(text)};
}

void check(int status, const char* what) {
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
struct FreeInput {
  void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
};
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

std::int64_t moved_to(std::int64_t offset, int whence, std::size_t position, std::size_t size) {
  switch (whence & ~AVSEEK_FORCE) {
    case SEEK_SET: return offset;
    case SEEK_CUR: return static_cast<std::int64_t>(position) + offset;
    case SEEK_END: return static_cast<std::int64_t>(size) + offset;
    default: return -1;
  }
}

class Reader {
 public:
  Reader(const std::byte* bytes, std::size_t size, IsocenterVideo& video) : bytes_(bytes), size_(size) {
    auto* const buffer = static_cast<unsigned char*>(made(av_malloc(buffer_size)));
    stream_.reset(made(avio_alloc_context(buffer, buffer_size, 0, this, read, nullptr, seek)));
    AVFormatContext* context = made(avformat_alloc_context());
    context->pb = stream_.get();
    context->probesize = 1 << 20;
    check(avformat_open_input(&context, nullptr, nullptr, nullptr), "no video");  // frees the context if it fails
    format_.reset(context);
    check(avformat_find_stream_info(context, nullptr), "no video");
    const AVCodec* codec = nullptr;
    index_ = av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, &codec, 0);
    check(index_, "no video");
    for (unsigned i = 0; i < context->nb_streams; ++i)
      if (static_cast<int>(i) != index_) context->streams[i]->discard = AVDISCARD_ALL;
    open_decoder(codec);
    describe(video);
  }

  // The next picture as RGB; false at the end.
  bool next(std::byte* rgb) {
    for (;;) {
      const int status = avcodec_receive_frame(decoder_.get(), frame_.get());
      if (status == 0) return to_rgb(rgb);
      if (status == AVERROR_EOF) return false;
      if (status != AVERROR(EAGAIN)) check(status, "cannot be decoded");
      feed();
    }
  }

 private:
  static int read(void* self, std::uint8_t* to, int wanted) {
    auto& reader = *static_cast<Reader*>(self);
    const std::size_t count = std::min<std::size_t>(static_cast<std::size_t>(wanted), reader.size_ - reader.position_);
    if (count == 0) return AVERROR_EOF;
    std::memcpy(to, reader.bytes_ + reader.position_, count);
    reader.position_ += count;
    return static_cast<int>(count);
  }
  static std::int64_t seek(void* self, std::int64_t offset, int whence) {
    auto& reader = *static_cast<Reader*>(self);
    if ((whence & AVSEEK_SIZE) != 0) return static_cast<std::int64_t>(reader.size_);
    const std::int64_t to = moved_to(offset, whence, reader.position_, reader.size_);
    if (to < 0 || static_cast<std::size_t>(to) > reader.size_) return -1;
    reader.position_ = static_cast<std::size_t>(to);
    return to;
  }

  void open_decoder(const AVCodec* codec) {
    if (codec == nullptr) fail(ErrorCode::unsupported, "no decoder for this video");
    decoder_.reset(made(avcodec_alloc_context3(codec)));
    check(avcodec_parameters_to_context(decoder_.get(), format_->streams[index_]->codecpar), "cannot be decoded");
    decoder_->max_pixels = std::int64_t{largest_side} * largest_side;
    decoder_->thread_count = 1;
    check(avcodec_open2(decoder_.get(), codec, nullptr), "cannot be decoded");
    if (decoder_->width < 1 || decoder_->height < 1 || decoder_->width > largest_side ||
        decoder_->height > largest_side)
      fail(ErrorCode::limit_exceeded, std::to_string(decoder_->width) + " x " + std::to_string(decoder_->height));
    frame_.reset(made(av_frame_alloc()));
    packet_.reset(made(av_packet_alloc()));
  }

  void describe(IsocenterVideo& video) {
    AVStream* const stream = format_->streams[index_];
    const AVCodecParameters& parameters = *stream->codecpar;
    const auto put = [](auto& to, const char* text) {
      std::snprintf(to, sizeof to, "%s", text != nullptr ? text : "");
    };
    put(video.codec, avcodec_get_name(parameters.codec_id));
    put(video.container, format_->iformat->name);
    if (std::strstr(video.container, "mp4") != nullptr) put(video.container, "mp4");
    put(video.profile, avcodec_profile_name(parameters.codec_id, parameters.profile));
    video.level = parameters.level;
    video.width = static_cast<std::uint32_t>(decoder_->width);
    video.height = static_cast<std::uint32_t>(decoder_->height);
    const AVRational rate = stream->avg_frame_rate.num > 0 ? stream->avg_frame_rate : stream->r_frame_rate;
    video.frame_rate = rate.den > 0 ? av_q2d(rate) : 0;
    video.is_420 = parameters.format == AV_PIX_FMT_YUV420P || parameters.format == AV_PIX_FMT_YUVJ420P ||
                   parameters.format == AV_PIX_FMT_YUV420P10LE;
    video.frames = stream->nb_frames > 0 ? static_cast<std::uint32_t>(stream->nb_frames) : count_packets();
  }

  std::uint32_t count_packets() {
    std::uint32_t count = 0;
    while (av_read_frame(format_.get(), packet_.get()) >= 0) {
      if (packet_->stream_index == index_) ++count;
      av_packet_unref(packet_.get());
    }
    if (av_seek_frame(format_.get(), index_, 0, AVSEEK_FLAG_BYTE | AVSEEK_FLAG_BACKWARD) < 0)
      check(av_seek_frame(format_.get(), index_, 0, AVSEEK_FLAG_BACKWARD), "cannot go back to the beginning");
    return count;
  }

  void feed() {
    while (!ended_) {
      if (av_read_frame(format_.get(), packet_.get()) < 0) {
        ended_ = true;
        check(avcodec_send_packet(decoder_.get(), nullptr), "cannot be decoded");
        return;
      }
      const bool ours = packet_->stream_index == index_;
      const int status = ours ? avcodec_send_packet(decoder_.get(), packet_.get()) : 0;
      av_packet_unref(packet_.get());
      // A broken packet is passed over: the pictures around it can be seen.
      if (ours && status != AVERROR_INVALIDDATA) return check(status, "cannot be decoded");
    }
  }

  bool to_rgb(std::byte* rgb) {
    const int width = decoder_->width;
    const int height = decoder_->height;
    scaler_.reset(sws_getCachedContext(scaler_.release(), frame_->width, frame_->height,
                                       static_cast<AVPixelFormat>(frame_->format), width, height, AV_PIX_FMT_RGB24,
                                       SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT, nullptr, nullptr, nullptr));
    if (!scaler_) fail(ErrorCode::unsupported, "pictures of a form that cannot be shown");
    const bool hd =
        frame_->colorspace == AVCOL_SPC_BT709 || (frame_->colorspace == AVCOL_SPC_UNSPECIFIED && frame_->height >= 720);
    const int* const matrix = sws_getCoefficients(hd ? SWS_CS_ITU709 : SWS_CS_ITU601);
    sws_setColorspaceDetails(scaler_.get(), matrix, frame_->color_range == AVCOL_RANGE_JPEG ? 1 : 0, matrix, 1, 0,
                             1 << 16, 1 << 16);
    std::uint8_t* planes[] = {reinterpret_cast<std::uint8_t*>(rgb), nullptr, nullptr, nullptr};
    const int strides[] = {3 * width, 0, 0, 0};
    sws_scale(scaler_.get(), frame_->data, frame_->linesize, 0, frame_->height, planes, strides);
    av_frame_unref(frame_.get());
    return true;
  }

  const std::byte* bytes_;
  std::size_t size_;
  std::size_t position_ = 0;
  ByteStream stream_;
  std::unique_ptr<AVFormatContext, FreeInput> format_;
  int index_ = -1;
  CodecContext decoder_;
  Frame frame_;
  Packet packet_;
  Scaler scaler_;
  bool ended_ = false;
};

class Film {
 public:
  Film(bool gif, std::uint32_t width, std::uint32_t height, std::uint32_t components, double frame_rate)
      : width_(static_cast<int>(width)), height_(static_cast<int>(height)), components_(components) {
    check(avformat_alloc_output_context2(&format_, nullptr, gif ? "gif" : "mp4", nullptr), "no such format");
    const AVCodec* const codec = avcodec_find_encoder(gif ? AV_CODEC_ID_GIF : AV_CODEC_ID_H264);
    if (codec == nullptr) fail(ErrorCode::unsupported, gif ? "no encoder for GIF" : "no encoder for H.264");
    auto* const buffer = static_cast<unsigned char*>(made(av_malloc(buffer_size)));
    target_.reset(made(avio_alloc_context(buffer, buffer_size, 1, this, nullptr, write, seek)));
    format_->pb = target_.get();
    stream_ = made(avformat_new_stream(format_, nullptr));
    open_encoder(codec, gif, frame_rate);
    check(avformat_write_header(format_, nullptr), "cannot be begun");
  }
  ~Film() { avformat_free_context(format_); }
  Film(const Film&) = delete;
  Film& operator=(const Film&) = delete;

  void add(const std::byte* samples) {
    check(av_frame_make_writable(frame_.get()), "no memory");
    // H.264 with 4:2:0 has even sides: the last column and row are repeated.
    const std::size_t row = static_cast<std::size_t>(encoder_->width) * components_;
    for (int y = 0; y < encoder_->height; ++y) {
      const std::byte* const from =
          samples + static_cast<std::size_t>(std::min(y, height_ - 1)) * static_cast<std::size_t>(width_) * components_;
      std::byte* const to = padded_.data() + static_cast<std::size_t>(y) * row;
      std::memcpy(to, from, static_cast<std::size_t>(width_) * components_);
      if (encoder_->width > width_)
        std::memcpy(to + static_cast<std::size_t>(width_) * components_,
                    to + static_cast<std::size_t>(width_ - 1) * components_, components_);
    }
    const std::uint8_t* planes[] = {reinterpret_cast<const std::uint8_t*>(padded_.data()), nullptr, nullptr, nullptr};
    const int strides[] = {static_cast<int>(row), 0, 0, 0};
    sws_scale(scaler_.get(), planes, strides, 0, encoder_->height, frame_->data, frame_->linesize);
    frame_->pts = count_++;
    encode(frame_.get());
  }

  void finish(const Sink& sink) {
    encode(nullptr);
    check(av_write_trailer(format_), "cannot be ended");
    avio_flush(target_.get());
    sink.append(sink.target, reinterpret_cast<const std::byte*>(bytes_.data()), bytes_.size());
  }

 private:
  static int write(void* self, std::uint8_t* from, int count) {
    Film& film = *static_cast<Film*>(self);
    const auto size = static_cast<std::size_t>(count);
    try {
      if (film.position_ + size > film.bytes_.size()) film.bytes_.resize(film.position_ + size);
    } catch (const std::bad_alloc&) {
      return AVERROR(ENOMEM);
    }
    std::memcpy(film.bytes_.data() + film.position_, from, size);
    film.position_ += size;
    return count;
  }
  static std::int64_t seek(void* self, std::int64_t offset, int whence) {
    Film& film = *static_cast<Film*>(self);
    if ((whence & AVSEEK_SIZE) != 0) return static_cast<std::int64_t>(film.bytes_.size());
    const std::int64_t to = moved_to(offset, whence, film.position_, film.bytes_.size());
    if (to < 0) return -1;
    film.position_ = static_cast<std::size_t>(to);
    return to;
  }

  void open_encoder(const AVCodec* codec, bool gif, double frame_rate) {
    encoder_.reset(made(avcodec_alloc_context3(codec)));
    encoder_->width = gif ? width_ : width_ + width_ % 2;
    encoder_->height = gif ? height_ : height_ + height_ % 2;
    encoder_->framerate = av_d2q(frame_rate, 1000);
    encoder_->time_base = av_inv_q(encoder_->framerate);
    encoder_->pix_fmt = !gif ? AV_PIX_FMT_YUV420P : components_ == 1 ? AV_PIX_FMT_GRAY8 : AV_PIX_FMT_RGB8;
    encoder_->color_range = gif ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    if (!gif) {
      encoder_->colorspace = AVCOL_SPC_BT709;
      encoder_->color_primaries = AVCOL_PRI_BT709;
      encoder_->color_trc = AVCOL_TRC_BT709;
      av_opt_set(encoder_->priv_data, "crf", "18", 0);
      av_opt_set(encoder_->priv_data, "preset", "medium", 0);
    }
    if ((format_->oformat->flags & AVFMT_GLOBALHEADER) != 0) encoder_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    check(avcodec_open2(encoder_.get(), codec, nullptr), "cannot be encoded");
    check(avcodec_parameters_from_context(stream_->codecpar, encoder_.get()), "cannot be encoded");
    stream_->time_base = encoder_->time_base;
    stream_->avg_frame_rate = encoder_->framerate;
    frame_.reset(made(av_frame_alloc()));
    frame_->format = encoder_->pix_fmt;
    frame_->width = encoder_->width;
    frame_->height = encoder_->height;
    frame_->color_range = encoder_->color_range;
    check(av_frame_get_buffer(frame_.get(), 0), "no memory");
    packet_.reset(made(av_packet_alloc()));
    padded_.resize(static_cast<std::size_t>(encoder_->width) * static_cast<std::size_t>(encoder_->height) *
                   components_);
    scaler_.reset(made(sws_getContext(
        encoder_->width, encoder_->height, components_ == 1 ? AV_PIX_FMT_GRAY8 : AV_PIX_FMT_RGB24, encoder_->width,
        encoder_->height, encoder_->pix_fmt, SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr, nullptr)));
    const int* const matrix = sws_getCoefficients(SWS_CS_ITU709);
    sws_setColorspaceDetails(scaler_.get(), matrix, 1, matrix, gif ? 1 : 0, 0, 1 << 16, 1 << 16);
  }

  void encode(AVFrame* frame) {
    check(avcodec_send_frame(encoder_.get(), frame), "cannot be encoded");
    for (;;) {
      const int status = avcodec_receive_packet(encoder_.get(), packet_.get());
      if (status == AVERROR(EAGAIN) || status == AVERROR_EOF) return;
      check(status, "cannot be encoded");
      if (packet_->duration == 0) packet_->duration = 1;
      av_packet_rescale_ts(packet_.get(), encoder_->time_base, stream_->time_base);
      packet_->stream_index = stream_->index;
      check(av_interleaved_write_frame(format_, packet_.get()), "cannot be written");
    }
  }

  int width_;
  int height_;
  std::uint32_t components_;
  AVFormatContext* format_ = nullptr;
  ByteStream target_;
  AVStream* stream_ = nullptr;
  CodecContext encoder_;
  Frame frame_;
  Packet packet_;
  Scaler scaler_;
  std::vector<std::byte> padded_;
  std::vector<std::uint8_t> bytes_;
  std::size_t position_ = 0;
  std::int64_t count_ = 0;
};

}  // namespace

void* isocenter_video_open(const std::byte* bytes, std::size_t size, IsocenterVideo* video, Problem* problem) {
  return guarded<void*>(problem, nullptr, [&] { return new Reader(bytes, size, *video); });
}
int isocenter_video_next(void* reader, std::byte* rgb, Problem* problem) {
  return guarded(problem, -1, [&] { return static_cast<Reader*>(reader)->next(rgb) ? 1 : 0; });
}
void isocenter_video_close(void* reader) {
  delete static_cast<Reader*>(reader);
}

void* isocenter_film_open(bool gif, std::uint32_t width, std::uint32_t height, std::uint32_t components,
                          double frame_rate, Problem* problem) {
  return guarded<void*>(problem, nullptr, [&] { return new Film(gif, width, height, components, frame_rate); });
}
bool isocenter_film_add(void* film, const std::byte* samples, Problem* problem) {
  return guarded(problem, false, [&] { return static_cast<Film*>(film)->add(samples), true; });
}
bool isocenter_film_finish(void* film, Sink sink, Problem* problem) {
  return guarded(problem, false, [&] { return static_cast<Film*>(film)->finish(sink), true; });
}
void isocenter_film_close(void* film) {
  delete static_cast<Film*>(film);
}
