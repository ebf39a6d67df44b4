#include "dicom/http/client.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <thread>

#include "dicom/http/text.h"

namespace dicom::http {
namespace {

using namespace std::chrono_literals;

constexpr int maximum_redirections = 5;
constexpr std::size_t read_size = 64 * 1024;

bool is_idempotent(std::string_view method) {
  constexpr std::array<std::string_view, 5> idempotent{"GET", "HEAD", "PUT", "DELETE", "OPTIONS"};
  return std::ranges::find(idempotent, method) != idempotent.end();
}

// The server has not done anything, and may later.
bool asks_to_repeat(int status) {
  return status == 429 || status == 502 || status == 503 || status == 504;
}

bool is_redirection(int status) {
  return status == 301 || status == 302 || status == 307 || status == 308;
}

bool is_of_the_connection(const Error& error) {
  return error.code == ErrorCode::disconnected || error.code == ErrorCode::timeout ||
         error.code == ErrorCode::truncated;
}

std::string chunk_head(std::size_t size) {
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), size, 16).ptr;
  return std::string(digits.data(), end) + "\r\n";
}

}  // namespace

// What one try has come to.
struct Client::Attempt {
  const OnHead& on_head;
  const ResponseParser::OnBody& on_body;
  ClientResponse response{};
  bool was_fresh = false;     // over a new connection
  bool has_response = false;  // at least its first byte
  bool passed_on = false;     // something of it has left us: no other attempt
};

Client::Client(Url server, ClientOptions options) : server_(std::move(server)), options_(std::move(options)) {}

Result<ClientResponse> Client::send(const ClientRequest& request) {
  std::string body;
  auto response = DICOM_TRY(send(
      request, [](const ResponseHead&) -> Result<void> { return {}; },
      [&](Bytes bytes) -> Result<void> {
        if (body.size() + bytes.size() > options_.maximum_body) {
          return Error{ErrorCode::limit_exceeded,
                       "the response is longer than " + std::to_string(options_.maximum_body)};
        }
        body += as_text(bytes);
        return {};
      }));
  if (response.is_success()) response.body = std::move(body);
  return response;
}

Result<ClientResponse> Client::send(const ClientRequest& original, const OnHead& on_head,
                                    const ResponseParser::OnBody& on_body) {
  ClientRequest request = original;
  const bool may_repeat = request.may_repeat || is_idempotent(request.method);
  int redirections = 0;
  for (int tries = 1;;) {
    Attempt attempt{on_head, on_body};
    auto done = exchange(request, attempt);
    if (!done) {
      socket_.close();
      if (attempt.passed_on || !is_of_the_connection(done.error())) return std::move(done).error();
      // A kept connection that the server has closed meanwhile says nothing about the server.
      const bool was_stale = !attempt.was_fresh && !attempt.has_response;
      if (was_stale && may_repeat) continue;
      if (!may_repeat || tries >= options_.attempts) return std::move(done).error();
    } else if (is_redirection(attempt.response.status) && redirections < maximum_redirections) {
      const auto location = attempt.response.headers.find("Location");
      const auto target = resolve({server_.secure, server_.host, server_.port, request.target}, location.value_or(""));
      if (!location || !target || !target->same_origin(server_)) return std::move(attempt.response);
      request.target = target->target;
      ++redirections;
      continue;
    } else if (!asks_to_repeat(attempt.response.status) || !may_repeat || tries >= options_.attempts) {
      return std::move(attempt.response);
    }
    std::this_thread::sleep_for(pause_before(++tries, attempt.response.headers));
  }
}

std::chrono::milliseconds Client::pause_before(int attempt, const Headers& headers) const {
  std::chrono::milliseconds pause = options_.back_off * (1 << std::min(attempt - 2, 10));
  if (const auto asked = headers.find("Retry-After")) {
    long seconds = 0;
    const auto [end, failure] = std::from_chars(asked->data(), asked->data() + asked->size(), seconds);
    if (failure == std::errc() && seconds >= 0 && seconds < 100'000) pause = std::chrono::seconds(seconds);
  }
  return std::min(pause, options_.longest_pause);
}

Result<void> Client::exchange(const ClientRequest& request, Attempt& attempt) {
  // A readable idle connection is one that was closed.
  if (socket_.is_open() && socket_.readable()) socket_.close();
  attempt.was_fresh = !socket_.is_open();
  if (attempt.was_fresh) DICOM_TRY(connect());
  auto written = write_request(request);
  // A server that refuses a long body answers before it ends, and may have closed then.
  if (!written && !is_of_the_connection(written.error())) return written;
  auto read = read_response(request, attempt);
  if (!written && !attempt.has_response) return written;
  if (!written) socket_.close();
  return read;
}

Result<void> Client::connect() {
  const auto until = io::Deadline::after(options_.connect_timeout);
  if (server_.secure && !options_.secure) {
    return Error{ErrorCode::unsupported, origin_of(server_) + ": nothing was given that makes connections secure"};
  }
  socket_ = DICOM_TRY(io::Socket::connect(server_.host, server_.port, until));
  ++connection_count_;
  if (server_.secure) socket_ = DICOM_TRY(options_.secure(std::move(socket_), server_.host, until));
  return {};
}

std::string Client::head_of(const ClientRequest& request) const {
  const std::string origin = origin_of(server_);
  std::string head = request.method + " " + request.target +
                     " HTTP/1.1\r\nHost: " + origin.substr(origin.find("://") + 3) +
                     "\r\nUser-Agent: " + options_.user_agent + "\r\n";
  if (!options_.bearer_token.empty()) head += "Authorization: Bearer " + options_.bearer_token + "\r\n";
  for (const auto& [name, value] : request.headers.fields()) head += name + ": " + value + "\r\n";
  const auto* text = std::get_if<std::string>(&request.body);
  if (text == nullptr) {
    head += "Transfer-Encoding: chunked\r\n";
  } else if (!text->empty() || request.method == "POST" || request.method == "PUT") {
    head += "Content-Length: " + std::to_string(text->size()) + "\r\n";
  }
  return head + "\r\n";
}

Result<void> Client::write_request(const ClientRequest& request) {
  const std::string head = head_of(request);
  if (const auto* text = std::get_if<std::string>(&request.body)) {
    const Bytes parts[] = {as_bytes(head), as_bytes(*text)};
    return socket_.write_all(std::span(parts).first(text->empty() ? 1 : 2), deadline());
  }
  DICOM_TRY(socket_.write_all(as_bytes(head), deadline()));
  return write_body(std::get<BodySource>(request.body));
}

// Stops early, with success, if an answer comes: then it is about what was sent so far.
Result<void> Client::write_body(const BodySource& source) {
  const BodyProducer producer = source();
  for (;;) {
    const auto piece = DICOM_TRY(producer());
    if (!piece) break;
    if (piece->size() == 0) continue;
    if (socket_.readable()) return Error{ErrorCode::disconnected, "the server answered before the body had ended"};
    const std::string head = chunk_head(piece->size());
    const Bytes parts[] = {as_bytes(head), piece->bytes(), as_bytes("\r\n")};
    DICOM_TRY(socket_.write_all(parts, deadline()));
  }
  return socket_.write_all(as_bytes("0\r\n\r\n"), deadline());
}

Result<void> Client::read_response(const ClientRequest& request, Attempt& attempt) {
  ResponseParser parser(request.method == "HEAD", [&](const ResponseHead& head) -> Result<void> {
    attempt.response.status = head.status;
    attempt.response.headers = head.headers;
    return attempt.response.is_success() ? attempt.on_head(head) : Result<void>();
  });
  const auto on_body = [&](Bytes bytes) -> Result<void> {
    if (attempt.response.is_success()) {
      attempt.passed_on = true;
      return attempt.on_body(bytes);
    }
    if (attempt.response.body.size() < options_.maximum_body) attempt.response.body += as_text(bytes);
    return {};
  };
  ByteVector buffer(read_size);
  while (!parser.is_done()) {
    const std::size_t count = DICOM_TRY(socket_.read_some(buffer, deadline()));
    if (count == 0) {
      if (!parser.has_head()) return Error{ErrorCode::disconnected, "the server closed the connection"};
      DICOM_TRY(parser.finish());
      break;
    }
    attempt.has_response = true;
    const std::size_t used = DICOM_TRY(parser.feed(Bytes(buffer).first(count), on_body));
    if (used < count) return Error{ErrorCode::invalid_data, "the server sent more than one response to a request"};
  }
  if (!parser.keeps_alive()) socket_.close();
  return {};
}

Error response_error(const ClientResponse& response) {
  constexpr std::size_t shown = 200;
  std::string said = response.body.substr(0, shown);
  for (char& c : said) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  const ErrorCode code = response.status == 404   ? ErrorCode::not_found
                         : response.status == 409 ? ErrorCode::conflict
                                                  : ErrorCode::rejected;
  std::string message =
      "the server answered " + std::to_string(response.status) + " " + std::string(reason_phrase(response.status));
  if (!said.empty()) message += ": " + said;
  return {code, std::move(message)};
}

}  // namespace dicom::http
