#include "dicom/codec/plugins/video.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

#include "dicom/codec/plugins/ffmpeg.h"

namespace {

using namespace dicom::codec::ffmpeg;
using dicom::ErrorCode;

constexpr int largest_side = 16384;

// FFmpeg talks on standard error unless told otherwise; told once, when the module is loaded.
const struct Silence {
  Silence() { av_log_set_level(AV_LOG_QUIET); }
} silence;

// What libavcodec took from the stream may have no name, and cannot be loaded as a value of the enumeration then.
template <class Enumeration>
auto number_of(const Enumeration& value) {
  std::underlying_type_t<Enumeration> number{};
  std::memcpy(&number, &value, sizeof number);
  return number;
}

struct FreeInput {
  void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
};
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
    picture_.reset(made(av_frame_alloc()));
    picture_->width = decoder_->width;
    picture_->height = decoder_->height;
    picture_->format = AV_PIX_FMT_RGB24;
    check(av_frame_get_buffer(picture_.get(), 0), "no memory");
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
    video.width = static_cast<std::uint32_t>(picture_->width);
    video.height = static_cast<std::uint32_t>(picture_->height);
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

  // In the size that was told when the video was opened, whatever size the stream has changed to since: the decoder's
  // own width and height change with it. The scaler writes whole vectors, beyond a line's end too, so it has lines of
  // its own.
  bool to_rgb(std::byte* rgb) {
    scaler_.reset(sws_getCachedContext(scaler_.release(), frame_->width, frame_->height,
                                       static_cast<AVPixelFormat>(frame_->format), picture_->width, picture_->height,
                                       AV_PIX_FMT_RGB24, SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT, nullptr,
                                       nullptr, nullptr));
    if (!scaler_) fail(ErrorCode::unsupported, "pictures of a form that cannot be shown");
    const auto colours = number_of(frame_->colorspace);
    const bool hd = colours == AVCOL_SPC_BT709 || (colours == AVCOL_SPC_UNSPECIFIED && frame_->height >= 720);
    const int* const matrix = sws_getCoefficients(hd ? SWS_CS_ITU709 : SWS_CS_ITU601);
    sws_setColorspaceDetails(scaler_.get(), matrix, number_of(frame_->color_range) == AVCOL_RANGE_JPEG ? 1 : 0, matrix,
                             1, 0, 1 << 16, 1 << 16);
    sws_scale(scaler_.get(), frame_->data, frame_->linesize, 0, frame_->height, picture_->data, picture_->linesize);
    av_frame_unref(frame_.get());
    const std::size_t line = std::size_t{3} * static_cast<std::size_t>(picture_->width);
    for (int y = 0; y < picture_->height; ++y, rgb += line)
      std::memcpy(rgb, picture_->data[0] + std::ptrdiff_t{y} * picture_->linesize[0], line);
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
  Frame picture_;  // what is shown of it, RGB
  Packet packet_;
  Scaler scaler_;
  bool ended_ = false;
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
