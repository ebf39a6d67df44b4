// One HTTP/1.1 connection. All of it happens on the server's thread, except handlers and producers, which workers run.
#pragma once

#include <atomic>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <memory>
#include <optional>
#include <string>

#include "dicom/http/byte_stream.h"
#include "dicom/http/server_context.h"

namespace dicom::http {

class Session : public std::enable_shared_from_this<Session> {
 public:
  /// `buffer`: bytes that were read already.
  Session(std::shared_ptr<ByteStream> stream, boost::beast::flat_buffer buffer, ServerContext& context);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void start();
  /// Answers 503 and closes: there are too many connections.
  void refuse();

 private:
  class StreamedBody;
  friend class StreamedBody;
  using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;
  using ErrorCode = boost::beast::error_code;

  void read_header();
  void on_header(ErrorCode error);
  std::optional<Response> take_request();
  void send_continue();
  void read_body();
  void on_body(ErrorCode error);
  void dispatch();
  void run_handler();
  void respond(Response response);
  void become_websocket(Response response);
  /// `bytes`: of the body, as they were written.
  void note_access(std::uint64_t bytes);
  void finish(std::uint64_t bytes);
  void drain();
  void close();
  /// Reads body bytes; calls `done` with how many came.
  void read_some_body(MutableBytes into, std::function<void(ErrorCode, std::size_t)> done);

  ServerContext& context_;
  std::shared_ptr<ByteStream> stream_;
  boost::beast::flat_buffer buffer_;
  std::optional<Parser> parser_;
  std::string piece_;  ///< where a small body arrives

  Request request_;
  const Route* route_ = nullptr;
  std::unique_ptr<BodyReader> body_reader_;
  bool keep_alive_ = false;
  bool head_only_ = false;
  bool first_request_ = true;
  std::uint64_t drained_ = 0;
  int status_ = 0;
  std::chrono::steady_clock::time_point begin_;
};

}  // namespace dicom::http
