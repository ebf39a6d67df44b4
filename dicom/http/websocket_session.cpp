#include "dicom/http/websocket_session.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

namespace dicom::http {

namespace asio = boost::asio;
using Kind = WebSocketMessage::Kind;

namespace {

constexpr std::size_t piece_size = 4096;
constexpr std::size_t most_frames = 256;  // waiting: then no more is read that wants an answer
constexpr std::chrono::seconds closing_time{5};

}  // namespace

bool WebSocket::send_text(std::string_view text) {
  return post(websocket_frame(Kind::text, text));
}

bool WebSocket::ping(std::string_view payload) {
  return post(websocket_frame(Kind::ping, payload));
}

bool WebSocket::post(std::string frame) {
  const std::lock_guard lock(mutex_);
  if (session_ == nullptr) return false;
  const std::size_t size = frame.size();
  const bool fits = waiting_.fetch_add(size) + size <= backlog_;
  asio::post(session_->stream_->get_executor(),
             [session = session_->shared_from_this(), frame = std::move(frame), size, fits]() mutable {
               if (!fits) return session->close();
               session->send(std::move(frame), size);
             });
  return fits;
}

void WebSocket::close(std::uint16_t code, std::string_view reason) {
  const std::lock_guard lock(mutex_);
  if (session_ == nullptr) return;
  asio::post(session_->stream_->get_executor(), [session = session_->shared_from_this(), code,
                                                 reason = std::string(reason)] { session->begin_close(code, reason); });
}

void WebSocket::detach() {
  const std::lock_guard lock(mutex_);
  session_ = nullptr;
}

WebSocketSession::WebSocketSession(std::shared_ptr<ByteStream> stream, ServerContext& context,
                                   std::shared_ptr<WebSocketHandler> handler)
    : context_(context),
      stream_(std::move(stream)),
      handler_(std::move(handler)),
      socket_(std::make_shared<WebSocket>(*this, context.options.websocket_backlog)),
      reader_(true, context.options.maximum_websocket_message),
      timer_(stream_->get_executor()) {}

void WebSocketSession::start(std::string first) {
  context_.websockets.insert(this);
  stream_->expires_never();  // who does not answer pings is gone
  handler_->on_open(socket_);
  watch(context_.options.websocket_ping);
  take(as_bytes(first));
  if (!closed_) read();
}

void WebSocketSession::read() {
  in_.resize(piece_size);
  stream_->async_read_some(asio::buffer(in_), [self = shared_from_this()](ErrorCode error, std::size_t bytes) {
    if (error) return self->close();
    self->heard_ = true;
    self->take(as_bytes(std::string_view(self->in_).substr(0, bytes)));
    if (self->closed_) return;
    self->paused_ = self->out_.size() >= most_frames;
    if (!self->paused_) self->read();
  });
}

void WebSocketSession::take(Bytes bytes) {
  const auto taken = reader_.feed(bytes, [this](WebSocketMessage&& message) { on_message(std::move(message)); });
  if (!taken) begin_close(reader_.close_code(), taken.error().message);
}

void WebSocketSession::on_message(WebSocketMessage message) {
  if (closed_) return;
  switch (message.kind) {
    case Kind::ping: return send(websocket_frame(Kind::pong, message.payload));
    case Kind::close: peer_closed_ = true; return begin_close(message.close_code, message.payload);
    default: handler_->on_message(std::move(message));
  }
}

void WebSocketSession::send(std::string frame, std::size_t counted) {
  if (closing_ || closed_) return;
  if ((static_cast<std::uint8_t>(frame[0]) & 0x0fU) == static_cast<std::uint8_t>(Kind::ping))
    last_ping_ = frame.substr(2);
  out_.push_back({std::move(frame), counted});
  if (!writing_) write();
}

void WebSocketSession::begin_close(std::uint16_t code, std::string_view reason) {
  if (closed_) return;
  if (!closing_) {
    send(websocket_frame(Kind::close, websocket_close_payload(code, reason)));
    closing_ = true;
    watch(closing_time);
  }
  if (peer_closed_ && !writing_) close();
}

void WebSocketSession::write() {
  writing_ = true;
  asio::async_write(*stream_, asio::buffer(out_.front().frame),
                    [self = shared_from_this()](ErrorCode error, std::size_t) { self->on_written(error); });
}

void WebSocketSession::on_written(ErrorCode error) {
  writing_ = false;
  if (error || closed_) return close();
  socket_->waiting_ -= out_.front().counted;
  out_.pop_front();
  if (paused_ && out_.size() < most_frames / 2) {
    paused_ = false;
    read();
  }
  if (!out_.empty()) return write();
  if (!closing_) return;
  if (peer_closed_) return close();
  stream_->shut_down_send();
}

void WebSocketSession::watch(std::chrono::seconds after) {
  timer_.expires_after(after);
  timer_.async_wait([self = shared_from_this()](ErrorCode error) {
    if (!error) self->on_tick();
  });
}

// A client that is silent is asked whether it is there; one that does not answer is gone. It may answer the last ping
// alone (RFC 6455 5.5.3), so ours asks what the application's last one did.
void WebSocketSession::on_tick() {
  if (closed_) return;
  if (closing_ || !heard_) return close();
  heard_ = false;
  send(websocket_frame(Kind::ping, last_ping_));
  watch(context_.options.websocket_ping);
}

void WebSocketSession::close() {
  if (closed_) return;
  closed_ = true;
  context_.websockets.erase(this);
  socket_->detach();
  timer_.cancel();
  stream_->close();
  handler_->on_close();
}

void WebSocketSession::abandon() {
  if (closed_) return;
  closed_ = true;
  socket_->detach();
  handler_->on_close();
}

}  // namespace dicom::http
