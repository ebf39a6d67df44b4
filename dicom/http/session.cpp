#include "dicom/http/session.h"

#include <array>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <ctime>
#include <future>

#include "dicom/http/text.h"
#include "dicom/http/websocket_session.h"

namespace dicom::http {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr std::uint32_t header_limit = 32 * 1024;
constexpr std::size_t piece_size = 64 * 1024;
// A piece of an answer must go within the transfer time-out, so pieces are bounded.
constexpr std::size_t write_size = 1 << 20;
constexpr std::size_t most_buffers = 64;
// What is still read of a refused upload, so that the client gets to see the answer.
constexpr std::uint64_t drain_limit = 64 << 20;

std::string status_and_headers(const Response& response) {
  std::string head =
      "HTTP/1.1 " + std::to_string(response.status) + " " + std::string(reason_phrase(response.status)) + "\r\n";
  for (const auto& [name, value] : response.headers.fields()) {
    if (value.find_first_of("\r\n") == std::string::npos) head += name + ": " + value + "\r\n";
  }
  return head + "Date: " + http_date(std::time(nullptr)) + "\r\n";
}

}  // namespace

// The body of a streamed request, seen from the worker that reads it.
class Session::StreamedBody final : public BodyReader {
 public:
  explicit StreamedBody(std::shared_ptr<Session> session) : session_(std::move(session)) {}

  Result<std::size_t> read(MutableBytes into) override {
    if (into.empty()) return std::size_t{0};
    auto promise = std::make_shared<std::promise<Result<std::size_t>>>();
    auto future = promise->get_future();
    const auto session = session_.lock();
    if (!session) return Error{dicom::ErrorCode::disconnected, "the client has gone", {}, {}};
    asio::post(session->stream_->get_executor(), [session, promise, into] {
      session->read_some_body(
          into, [promise](Session::ErrorCode error, std::size_t bytes) { promise->set_value(outcome(error, bytes)); });
    });
    // A server that stops runs no more of its connections' work, so nobody would keep the promise.
    while (future.wait_for(std::chrono::milliseconds(200)) != std::future_status::ready) {
      if (session->context_.stopping) return Error{dicom::ErrorCode::cancelled, "the server is stopping", {}, {}};
    }
    return future.get();
  }

 private:
  static Result<std::size_t> outcome(Session::ErrorCode error, std::size_t bytes) {
    if (!error) return bytes;
    if (error == beast::error::timeout) return Error{dicom::ErrorCode::timeout, "the client sends no more", {}, {}};
    if (error == beast::http::error::body_limit)
      return Error{dicom::ErrorCode::limit_exceeded, "the body is too large", {}, {}};
    return Error{dicom::ErrorCode::disconnected, "the client has gone: " + error.message(), {}, {}};
  }

  std::weak_ptr<Session> session_;  // the session owns this
};

Session::Session(std::shared_ptr<ByteStream> stream, beast::flat_buffer buffer, ServerContext& context)
    : context_(context), stream_(std::move(stream)), buffer_(std::move(buffer)) {}

void Session::start() {
  read_header();
}

void Session::refuse() {
  keep_alive_ = false;
  begin_ = std::chrono::steady_clock::now();
  respond(Response::text(503, "Too many connections; try again later\n"));
}

void Session::read_header() {
  parser_.emplace();
  parser_->header_limit(header_limit);
  parser_->body_limit(context_.options.maximum_streamed_body);
  stream_->expires_after(first_request_ ? context_.options.header_timeout : context_.options.idle_timeout);
  beast::http::async_read_header(*stream_, buffer_, *parser_,
                                 [self = shared_from_this()](ErrorCode error, std::size_t) { self->on_header(error); });
}

void Session::on_header(ErrorCode error) {
  begin_ = std::chrono::steady_clock::now();
  first_request_ = false;
  body_reader_.reset();
  request_ = {};
  if (error == beast::http::error::end_of_stream) return close();
  if (error == beast::error::timeout || error == asio::error::operation_aborted) return close();
  if (error == beast::http::error::header_limit) {
    keep_alive_ = false;
    return respond(Response::text(431, "The request's headers are too long\n"));
  }
  if (error && error.category() != beast::http::make_error_code(beast::http::error::bad_version).category())
    return close();
  if (error) {
    keep_alive_ = false;
    return respond(Response::text(error == beast::http::error::body_limit ? 413 : 400,
                                  "Not an HTTP request: " + error.message() + "\n"));
  }
  keep_alive_ = parser_->keep_alive();
  if (auto problem = take_request()) {
    keep_alive_ = keep_alive_ && parser_->is_done();
    return respond(*std::move(problem));
  }
  send_continue();
}

// Fills in the request; an answer if it cannot be served.
std::optional<Response> Session::take_request() {
  const auto& message = parser_->get();
  request_.method = message.method_string();
  request_.target = message.target();
  request_.peer = stream_->peer();
  request_.secure = stream_->is_secure();
  head_only_ = request_.method == "HEAD";
  for (const auto& field : message) request_.headers.add(std::string(field.name_string()), std::string(field.value()));
  auto target = parse_target(request_.target);
  if (!target) return Response::text(400, "The request target is malformed\n");
  request_.path = std::move(target->path);
  request_.query = std::move(target->query);
  Router::Found found = context_.router.find(request_);
  if (found.route == nullptr) {
    context_.router.finish(request_, found.problem);
    return std::move(found.problem);
  }
  route_ = found.route;
  if (!route_->streams_body && parser_->content_length().value_or(0) > context_.options.maximum_body) {
    return Response::text(413, "The body is larger than " + std::to_string(context_.options.maximum_body) + " bytes\n");
  }
  return std::nullopt;
}

void Session::send_continue() {
  if (!equal_ignoring_case(request_.headers.value_or("Expect", ""), "100-continue")) return dispatch();
  static constexpr std::string_view answer = "HTTP/1.1 100 Continue\r\n\r\n";
  stream_->expires_after(context_.options.transfer_timeout);
  asio::async_write(*stream_, asio::buffer(answer), [self = shared_from_this()](ErrorCode error, std::size_t) {
    if (error) return self->close();
    self->dispatch();
  });
}

void Session::dispatch() {
  if (route_->streams_body) {
    body_reader_ = std::make_unique<StreamedBody>(shared_from_this());
    request_.body_reader = body_reader_.get();
    return run_handler();
  }
  if (parser_->is_done()) return run_handler();
  read_body();
}

void Session::read_some_body(MutableBytes into, std::function<void(ErrorCode, std::size_t)> done) {
  if (parser_->is_done()) return done({}, 0);
  auto& body = parser_->get().body();
  body.data = into.data();
  body.size = into.size();
  stream_->expires_after(context_.options.transfer_timeout);
  beast::http::async_read(
      *stream_, buffer_, *parser_,
      [self = shared_from_this(), size = into.size(), done = std::move(done)](ErrorCode error, std::size_t) {
        const std::size_t bytes = size - self->parser_->get().body().size;
        if (error == beast::http::error::need_buffer) error = {};
        done(error, bytes);
      });
}

void Session::read_body() {
  piece_.resize(piece_size);
  const MutableBytes into(reinterpret_cast<std::byte*>(piece_.data()), piece_.size());
  read_some_body(into, [self = shared_from_this()](ErrorCode error, std::size_t bytes) {
    self->request_.body.append(self->piece_, 0, bytes);
    self->on_body(error);
  });
}

void Session::on_body(ErrorCode error) {
  if (error == beast::error::timeout) {
    keep_alive_ = false;
    return respond(Response::text(408, "The body did not arrive in time\n"));
  }
  if (error) return close();
  if (request_.body.size() > context_.options.maximum_body) {
    keep_alive_ = false;
    return respond(
        Response::text(413, "The body is larger than " + std::to_string(context_.options.maximum_body) + " bytes\n"));
  }
  if (parser_->is_done()) return run_handler();
  read_body();
}

void Session::run_handler() {
  stream_->expires_never();
  WorkerPool& pool = route_->streams_body ? context_.upload_workers : context_.workers;
  const bool taken = pool.submit([self = shared_from_this()] {
    Response response = self->context_.router.answer(*self->route_, self->request_);
    asio::post(self->stream_->get_executor(), [self, response = std::move(response)]() mutable {
      // A body that the handler did not want is not read as the next request.
      self->keep_alive_ = self->keep_alive_ && self->parser_->is_done();
      self->respond(std::move(response));
    });
  });
  if (taken) return;
  Response busy = Response::text(503, "The server is busy; try again\n");
  busy.headers.add("Retry-After", "1");
  keep_alive_ = keep_alive_ && parser_->is_done();
  respond(std::move(busy));
}

// What follows on the connection is no longer HTTP (RFC 6455 4.2.2).
void Session::become_websocket(Response response) {
  response_ = std::move(response);
  head_ = status_and_headers(response_) + "\r\n";
  stream_->expires_after(context_.options.transfer_timeout);
  asio::async_write(*stream_, asio::buffer(head_), [self = shared_from_this()](ErrorCode error, std::size_t) {
    if (error) return self->close();
    self->note_access();
    const std::string first(static_cast<const char*>(self->buffer_.data().data()), self->buffer_.size());
    std::make_shared<WebSocketSession>(self->stream_, self->context_, std::move(self->response_.websocket))
        ->start(first);
  });
}

void Session::respond(Response response) {
  if (response.websocket != nullptr) return become_websocket(std::move(response));
  response_ = std::move(response);
  body_bytes_ = 0;
  chunked_ = false;
  if (auto* text = std::get_if<std::string>(&response_.body)) {
    set_out({SharedBytes(as_bytes(*text), nullptr)});
  } else if (auto* bytes = std::get_if<SharedBytes>(&response_.body)) {
    set_out({*bytes});
  } else if (auto* pieces = std::get_if<BodyPieces>(&response_.body)) {
    set_out(std::move(*pieces));
  } else {
    set_out({});
    chunked_ = parser_ && parser_->get().version() >= 11;
    if (!chunked_) keep_alive_ = false;
  }
  write_head();
}

void Session::set_out(BodyPieces pieces) {
  out_ = std::move(pieces);
  out_index_ = 0;
  out_position_ = 0;
}

void Session::write_head() {
  const bool produced = std::holds_alternative<BodyProducer>(response_.body);
  const bool without_body = response_.status == 204 || response_.status == 304;
  head_ = status_and_headers(response_);
  if (produced) {
    if (chunked_) head_ += "Transfer-Encoding: chunked\r\n";
  } else if (!without_body) {
    std::uint64_t length = 0;
    for (const SharedBytes& piece : out_) length += piece.size();
    head_ += "Content-Length: " + std::to_string(length) + "\r\n";
  }
  head_ += keep_alive_ ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
  if (head_only_ || without_body) {
    set_out({});
    response_.body = std::string();
  }
  write_piece();
}

// Writes the head, if it is still there, with as much of the body as goes in one go.
void Session::write_piece() {
  std::vector<asio::const_buffer> buffers{asio::buffer(head_), asio::buffer(chunk_head_)};
  std::size_t size = 0;
  std::size_t position = out_position_;
  for (std::size_t i = out_index_; i < out_.size() && size < write_size && buffers.size() < most_buffers; ++i) {
    const std::size_t part = std::min(write_size - size, out_[i].size() - position);
    buffers.emplace_back(out_[i].bytes().data() + position, part);
    size += part;
    position = 0;
  }
  stream_->expires_after(context_.options.transfer_timeout);
  asio::async_write(*stream_, buffers, [self = shared_from_this(), size](ErrorCode error, std::size_t) {
    self->on_piece_written(error, size);
  });
}

void Session::on_piece_written(ErrorCode error, std::size_t bytes) {
  if (error) {
    keep_alive_ = false;
    return finish();
  }
  head_.clear();
  chunk_head_.clear();
  body_bytes_ += bytes;
  for (out_position_ += bytes; out_index_ < out_.size() && out_position_ >= out_[out_index_].size(); ++out_index_)
    out_position_ -= out_[out_index_].size();
  if (out_index_ < out_.size()) return write_piece();
  if (std::holds_alternative<BodyProducer>(response_.body)) return produce();
  finish();
}

void Session::produce() {
  stream_->expires_never();
  const bool taken = context_.workers.submit([self = shared_from_this()] {
    Result<std::optional<SharedBytes>> produced = std::optional<SharedBytes>();
    try {
      produced = std::get<BodyProducer>(self->response_.body)();
    } catch (const std::exception& exception) {
      produced = Error{dicom::ErrorCode::io, exception.what(), {}, {}};
    }
    asio::post(self->stream_->get_executor(),
               [self, produced = std::move(produced)]() mutable { self->on_produced(std::move(produced)); });
  });
  if (!taken) on_produced(Error{dicom::ErrorCode::cancelled, "busy", {}, {}});
}

void Session::on_produced(Result<std::optional<SharedBytes>> produced) {
  if (!produced) {
    // The status is long gone: only a broken connection can tell the client.
    keep_alive_ = false;
    return finish();
  }
  const bool last = !produced->has_value();
  const std::size_t size = last ? 0 : (**produced).size();
  if (!last && size == 0) return produce();
  set_out(last ? BodyPieces() : BodyPieces{**produced});
  if (chunked_) {
    // The line break that ends a chunk goes out with the head of the next one.
    std::array<char, 20> hex;
    const int length = std::snprintf(hex.data(), hex.size(), "%zx\r\n", size);
    chunk_head_ = (body_bytes_ > 0 ? "\r\n" : "") + std::string(hex.data(), static_cast<std::size_t>(length)) +
                  (last ? "\r\n" : "");
  }
  if (last) response_.body = std::string();
  write_piece();
}

void Session::note_access() {
  if (!context_.options.access_hook) return;
  const auto duration =
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin_);
  context_.options.access_hook({request_.method, request_.target, response_.status, body_bytes_, duration});
}

void Session::finish() {
  note_access();
  response_ = {};
  set_out({});
  if (keep_alive_) return read_header();
  if (parser_ && parser_->is_header_done() && !parser_->is_done()) return drain();
  close();
}

// Closing with unread bytes would reset the connection and take the answer away from the client.
void Session::drain() {
  stream_->shut_down_send();
  piece_.resize(piece_size);
  stream_->expires_after(std::chrono::seconds(5));
  stream_->async_read_some(asio::buffer(piece_), [self = shared_from_this()](ErrorCode error, std::size_t bytes) {
    self->drained_ += bytes;
    if (error || self->drained_ > drain_limit) return self->close();
    self->drain();
  });
}

void Session::close() {
  stream_->close();
}

}  // namespace dicom::http
