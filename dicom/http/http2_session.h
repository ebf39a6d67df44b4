// One HTTP/2 connection (RFC 9113), its frames by nghttp2. All of it happens on the server's thread, except handlers
// and producers, which workers run: requests of one connection are answered side by side.
#pragma once

#include <boost/asio/steady_timer.hpp>
#include <map>
#include <memory>
#include <string>

#include "dicom/http/byte_stream.h"
#include "dicom/http/server_context.h"

struct nghttp2_session;
struct nghttp2_session_callbacks;

namespace dicom::http {

class Http2Stream;

class Http2Session : public std::enable_shared_from_this<Http2Session> {
 public:
  Http2Session(std::shared_ptr<ByteStream> stream, ServerContext& context);
  ~Http2Session();
  Http2Session(const Http2Session&) = delete;
  Http2Session& operator=(const Http2Session&) = delete;

  /// `first`: bytes that were read already.
  void start(const std::string& first);

 private:
  friend class Http2Stream;
  friend struct Http2Callbacks;
  using ErrorCode = boost::system::error_code;
  using StreamPointer = std::shared_ptr<Http2Stream>;

  void read();
  void take(const char* data, std::size_t size);
  /// Sends what nghttp2 has to send, if nothing is under way.
  void flush();
  void on_written(ErrorCode error);
  void watch();
  void check_progress();
  void close();

  // Streams, as frames come and go.
  void begin_stream(std::int32_t id);
  void on_headers(const StreamPointer& stream, bool last);
  void stream_body(const StreamPointer& stream, bool last);
  void on_request_end(const StreamPointer& stream);
  void dispatch(const StreamPointer& stream);
  void respond(const StreamPointer& stream, Response response);
  void produce(const StreamPointer& stream);
  void on_produced(const StreamPointer& stream, Result<std::optional<SharedBytes>> produced);
  void end_stream(std::int32_t id);
  StreamPointer find(std::int32_t id) const;
  /// The window of a stream opens as its body is used.
  void consume(const Http2Stream& stream, std::size_t bytes);

  ServerContext& context_;
  std::shared_ptr<ByteStream> stream_;
  nghttp2_session* session_ = nullptr;
  std::map<std::int32_t, StreamPointer> streams_;
  std::string in_;
  std::string out_;
  bool writing_ = false;
  bool closed_ = false;
  unsigned resets_ = 0;  ///< streams that the client cancelled
  boost::asio::steady_timer timer_;
  std::chrono::steady_clock::time_point progress_;  ///< the last time that bytes moved
};

}  // namespace dicom::http
