#include "dicom/http/http2_session.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <future>

#include "dicom/http/http2_callbacks.h"
#include "dicom/http/http2_stream.h"
#include "dicom/http/streamed_body.h"
#include "dicom/http/text.h"

namespace dicom::http {

namespace asio = boost::asio;

namespace {

constexpr std::size_t read_size = 64 * 1024;
constexpr std::size_t write_size = 256 * 1024;  // gathered before it is sent
constexpr std::uint32_t most_streams = 100;
constexpr std::int32_t stream_window = 1 << 20;
constexpr std::int32_t connection_window = 16 << 20;
// A client that cancels so many requests means no good (CVE-2023-44487).
constexpr unsigned most_resets = 1000;

// The body of a streamed request, seen from the worker that reads it.
class StreamedBody final : public BodyReader {
 public:
  using Read = std::function<void(MutableBytes, std::function<void(std::size_t, bool)>)>;
  StreamedBody(Read read, const std::atomic<bool>& stopping) : read_(std::move(read)), stopping_(stopping) {}

  Result<std::size_t> read(MutableBytes into) override {
    if (into.empty()) return std::size_t{0};
    auto promise = std::make_shared<std::promise<Result<std::size_t>>>();
    auto future = promise->get_future();
    // The bytes go through a buffer of its own: `into` may be gone when a stopped server answers.
    auto buffer = std::make_shared<ByteVector>(into.size());
    read_(*buffer, [promise, buffer](std::size_t size, bool there) {
      if (there)
        promise->set_value(size);
      else
        promise->set_value(Error{dicom::ErrorCode::disconnected, "the client has gone", {}, {}});
    });
    const std::size_t size = DICOM_TRY(wait_for_body(future, stopping_));
    std::ranges::copy(Bytes(*buffer).first(size), into.begin());
    return size;
  }

 private:
  Read read_;
  const std::atomic<bool>& stopping_;
};

}  // namespace

Http2Session::Http2Session(std::shared_ptr<ByteStream> stream, ServerContext& context)
    : context_(context),
      stream_(std::move(stream)),
      session_(make_http2_state(*this)),
      timer_(stream_->get_executor()),
      progress_(std::chrono::steady_clock::now()) {}

Http2Session::~Http2Session() {
  nghttp2_session_del(session_);
}

void Http2Session::start(const std::string& first) {
  stream_->expires_never();  // time is watched over all streams together
  const nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, most_streams},
                                             {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, stream_window},
                                             {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, 32 * 1024}};
  nghttp2_submit_settings(session_, NGHTTP2_FLAG_NONE, settings, std::size(settings));
  nghttp2_session_set_local_window_size(session_, NGHTTP2_FLAG_NONE, 0, connection_window);
  in_.resize(read_size);
  watch();
  take(first.data(), first.size());
  if (!closed_) read();
}

void Http2Session::read() {
  stream_->async_read_some(asio::buffer(in_), [self = shared_from_this()](ErrorCode error, std::size_t bytes) {
    if (error || self->closed_) return self->close();
    self->take(self->in_.data(), bytes);
    if (!self->closed_) self->read();
  });
}

void Http2Session::take(const char* data, std::size_t size) {
  progress_ = std::chrono::steady_clock::now();
  const ssize_t taken = nghttp2_session_mem_recv(session_, reinterpret_cast<const std::uint8_t*>(data), size);
  if (taken < 0) return close();
  if (resets_ > most_resets) nghttp2_session_terminate_session(session_, NGHTTP2_ENHANCE_YOUR_CALM);
  flush();
}

void Http2Session::flush() {
  if (writing_ || closed_) return;
  out_.clear();
  while (out_.size() < write_size) {
    const std::uint8_t* data = nullptr;
    const ssize_t size = nghttp2_session_mem_send(session_, &data);
    if (size < 0) return close();
    if (size == 0) break;
    out_.append(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
  }
  if (out_.empty()) {
    const bool over = nghttp2_session_want_read(session_) == 0 && nghttp2_session_want_write(session_) == 0;
    if (over) close();
    return;
  }
  writing_ = true;
  asio::async_write(*stream_, asio::buffer(out_),
                    [self = shared_from_this()](ErrorCode error, std::size_t) { self->on_written(error); });
}

void Http2Session::on_written(ErrorCode error) {
  writing_ = false;
  progress_ = std::chrono::steady_clock::now();
  if (error) return close();
  flush();
}

void Http2Session::watch() {
  timer_.expires_after(std::chrono::seconds(1));
  timer_.async_wait([weak = weak_from_this()](ErrorCode error) {
    const auto self = weak.lock();
    if (!self || error || self->closed_) return;
    self->check_progress();
    if (!self->closed_) self->watch();
  });
}

// Without requests a connection may idle; with one that waits for the client, bytes have to move.
void Http2Session::check_progress() {
  const auto silence = std::chrono::steady_clock::now() - progress_;
  const bool at_work = std::ranges::any_of(streams_, [](const auto& entry) {
    const Http2Stream& stream = *entry.second;
    return stream.producing || (stream.dispatched && !stream.responded && !stream.waits_for_client());
  });
  if (at_work && !writing_) return;
  const auto limit = streams_.empty() ? context_.options.idle_timeout : context_.options.transfer_timeout;
  if (silence > limit) close();
}

void Http2Session::close() {
  if (closed_) return;
  closed_ = true;
  timer_.cancel();
  for (const auto& [id, stream] : streams_) {
    stream->is_open = false;
    stream->finish_body(true);
  }
  streams_.clear();
  stream_->close();
}

Http2Session::StreamPointer Http2Session::find(std::int32_t id) const {
  const auto at = streams_.find(id);
  return at == streams_.end() ? nullptr : at->second;
}

void Http2Session::begin_stream(std::int32_t id) {
  streams_.emplace(id, std::make_shared<Http2Stream>(id));
}

void Http2Session::consume(const Http2Stream& stream, std::size_t bytes) {
  if (bytes > 0 && !closed_) nghttp2_session_consume(session_, stream.id, bytes);
}

void Http2Session::on_headers(const StreamPointer& stream, bool last) {
  Request& request = stream->request;
  request.peer = stream_->peer();
  request.secure = stream_->is_secure();
  stream->head_only = request.method == "HEAD";
  auto target = parse_target(request.target);
  if (!target) return respond(stream, Response::text(400, "The request target is malformed\n"));
  request.path = std::move(target->path);
  request.query = std::move(target->query);
  Router::Found found = context_.router.find(request);
  if (found.route == nullptr) {
    context_.router.finish(request, found.problem);
    return respond(stream, std::move(found.problem));
  }
  stream->route = found.route;
  if (found.route->streams_body) return stream_body(stream, last);
  if (last) dispatch(stream);
}

// The handler begins with the head, and reads the body as it comes.
void Http2Session::stream_body(const StreamPointer& stream, bool last) {
  const auto read = [weak = weak_from_this(), stream](MutableBytes into, std::function<void(std::size_t, bool)> done) {
    const auto self = weak.lock();
    if (!self) return done(0, false);
    asio::post(self->stream_->get_executor(), [self, stream, into, done = std::move(done)]() mutable {
      stream->read_body(into, std::move(done));
      self->consume(*stream, stream->take_consumed());
      self->flush();
    });
  };
  stream->body_reader = std::make_unique<StreamedBody>(read, context_.stopping);
  stream->request.body_reader = stream->body_reader.get();
  if (last) stream->finish_body(false);
  dispatch(stream);
}

void Http2Session::on_request_end(const StreamPointer& stream) {
  if (stream->route == nullptr || stream->responded) return;
  if (stream->body_reader != nullptr)
    stream->finish_body(false);
  else
    dispatch(stream);
}

void Http2Session::dispatch(const StreamPointer& stream) {
  stream->dispatched = true;
  WorkerPool& pool = stream->route->streams_body ? context_.upload_workers : context_.workers;
  const bool taken = pool.submit([self = shared_from_this(), stream] {
    Response response = self->context_.router.answer(*stream->route, stream->request);
    asio::post(self->stream_->get_executor(), [self, stream, response = std::move(response)]() mutable {
      if (!stream->is_open || self->closed_) return;
      self->respond(stream, std::move(response));
      self->flush();
    });
  });
  if (!taken) respond(stream, Response::text(503, "The server is busy; try again\n"));
}

void Http2Session::respond(const StreamPointer& stream, Response response) {
  if (stream->responded) return;
  stream->responded = true;
  stream->status = response.status;
  const bool without_body = response.status == 204 || response.status == 304;
  Http2Fields fields = http2_fields(response);
  if (stream->head_only || without_body) response.body = std::string();
  stream->set_body(response);
  submit_response(session_, *stream, fields);
}

void Http2Session::produce(const StreamPointer& stream) {
  if (stream->producing) return;
  stream->producing = true;
  const bool taken = context_.workers.submit([self = shared_from_this(), stream] {
    Result<std::optional<SharedBytes>> produced = std::optional<SharedBytes>();
    try {
      produced = stream->producer();
    } catch (const std::exception& exception) {
      produced = Error{dicom::ErrorCode::io, exception.what(), {}, {}};
    }
    asio::post(self->stream_->get_executor(), [self, stream, produced = std::move(produced)]() mutable {
      self->on_produced(stream, std::move(produced));
    });
  });
  if (!taken) nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, stream->id, NGHTTP2_REFUSED_STREAM);
}

void Http2Session::on_produced(const StreamPointer& stream, Result<std::optional<SharedBytes>> produced) {
  stream->producing = false;
  if (!stream->is_open || closed_) return;
  if (!produced) {
    nghttp2_submit_rst_stream(session_, NGHTTP2_FLAG_NONE, stream->id, NGHTTP2_INTERNAL_ERROR);
    return flush();
  }
  if (*produced) {
    Response piece;
    piece.body = **std::move(produced);
    stream->set_body(piece);
    if (!stream->is_body_ready()) return produce(stream);  // an empty piece
  } else {
    stream->producer = nullptr;
  }
  stream->deferred = false;
  nghttp2_session_resume_data(session_, stream->id);
  flush();
}

void Http2Session::end_stream(std::int32_t id) {
  const StreamPointer stream = find(id);
  if (!stream) return;
  stream->is_open = false;
  stream->finish_body(true);
  streams_.erase(id);
  if (!context_.options.access_hook || !stream->responded) return;
  const auto duration =
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - stream->begin);
  context_.options.access_hook(
      {stream->request.method, stream->request.target, stream->status, stream->sent, duration});
}

}  // namespace dicom::http
