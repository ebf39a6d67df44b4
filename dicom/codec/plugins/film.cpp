extern "C" {
#include <libavutil/opt.h>
}

#include <algorithm>
#include <cstring>
#include <vector>

#include "dicom/codec/plugins/ffmpeg.h"
#include "dicom/codec/plugins/video.h"

namespace {

using namespace dicom::codec::ffmpeg;
using dicom::ErrorCode;
using dicom::codec::plugin::Sink;

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
    copy_in(samples);
    sws_scale(scaler_.get(), source_->data, source_->linesize, 0, encoder_->height, frame_->data, frame_->linesize);
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
  // Into lines of FFmpeg's own: the scaler reads whole vectors, beyond a line's end too.
  // H.264 with 4:2:0 has even sides: the last column and row are repeated.
  void copy_in(const std::byte* samples) {
    const std::size_t line = static_cast<std::size_t>(width_) * components_;
    for (int y = 0; y < encoder_->height; ++y) {
      std::uint8_t* const to = source_->data[0] + std::ptrdiff_t{y} * source_->linesize[0];
      std::memcpy(to, samples + static_cast<std::size_t>(std::min(y, height_ - 1)) * line, line);
      if (encoder_->width > width_) std::memcpy(to + line, to + line - components_, components_);
    }
  }

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
    source_.reset(made(av_frame_alloc()));
    source_->format = components_ == 1 ? AV_PIX_FMT_GRAY8 : AV_PIX_FMT_RGB24;
    source_->width = encoder_->width;
    source_->height = encoder_->height;
    check(av_frame_get_buffer(source_.get(), 0), "no memory");
    scaler_.reset(made(sws_getContext(encoder_->width, encoder_->height, static_cast<AVPixelFormat>(source_->format),
                                      encoder_->width, encoder_->height, encoder_->pix_fmt,
                                      SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr, nullptr)));
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
  Frame source_;  // as it came
  Frame frame_;   // as it is encoded
  Packet packet_;
  Scaler scaler_;
  std::vector<std::uint8_t> bytes_;
  std::size_t position_ = 0;
  std::int64_t count_ = 0;
};

}  // namespace

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
