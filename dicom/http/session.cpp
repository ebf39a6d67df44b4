#include "dicom/http/session.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <future>

#include "dicom/http/response_writer.h"
#include "dicom/http/streamed_body.h"
#include "dicom/http/text.h"
#include "dicom/http/websocket_session.h"

namespace dicom::http {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr std::uint32_t header_limit = 32 * 1024;
constexpr std::size_t piece_size = 64 * 1024;
// What is still read of a refused upload, so that the client gets to see the answer.
constexpr std::uint64_t drain_limit = 64 << 20;

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
    return wait_for_body(future, session->context_.stopping);
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
  status_ = response.status;
  auto head = std::make_shared<std::string>(status_and_headers(response) + "\r\n");
  stream_->expires_after(context_.options.transfer_timeout);
  asio::async_write(
      *stream_, asio::buffer(*head),
      [self = shared_from_this(), head, websocket = std::move(response.websocket)](ErrorCode error,
                                                                                   std::size_t) mutable {
        if (error) return self->close();
        self->note_access(0);
        const std::string first(static_cast<const char*>(self->buffer_.data().data()), self->buffer_.size());
        std::make_shared<WebSocketSession>(self->stream_, self->context_, std::move(websocket))->start(first);
      });
}

void Session::respond(Response response) {
  if (response.websocket != nullptr) return become_websocket(std::move(response));
  status_ = response.status;
  const bool produced = std::holds_alternative<BodyProducer>(response.body);
  const bool chunked = produced && parser_ && parser_->get().version() >= 11;
  if (produced && !chunked) keep_alive_ = false;  // the end of the connection is the end of the body
  const ResponseForm form{.head_only = head_only_, .keep_alive = keep_alive_, .chunked = chunked};
  std::make_shared<ResponseWriter>(stream_, context_, std::move(response), form)
      ->write([self = shared_from_this()](bool complete, std::uint64_t bytes) {
        self->keep_alive_ = self->keep_alive_ && complete;
        self->finish(bytes);
      });
}

void Session::note_access(std::uint64_t bytes) {
  if (!context_.options.access_hook) return;
  const auto duration =
      std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin_);
  context_.options.access_hook({request_.method, request_.target, status_, bytes, duration});
}

void Session::finish(std::uint64_t bytes) {
  note_access(bytes);
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
