// One request and its answer on an HTTP/2 connection.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>

#include "dicom/http/http2_session.h"
#include "dicom/http/message.h"
#include "dicom/http/router.h"

namespace dicom::http {

class Http2Stream : public std::enable_shared_from_this<Http2Stream> {
 public:
  explicit Http2Stream(std::int32_t stream_id) : id(stream_id) {}

  // On the server's thread.

  /// A header field of the request; false if there are too many.
  bool add_header(std::string_view name, std::string_view value);
  /// Bytes of a streamed body arrived.
  void receive(std::string_view bytes);
  /// The body is complete, or (`gone`) will never be.
  void finish_body(bool gone);
  /// Gives `into` what is there, or remembers the wish until something is. `done` gets the number of bytes, 0 at the
  /// end, and whether the client is still there.
  void read_body(MutableBytes into, std::function<void(std::size_t, bool)> done);
  /// A handler wants more of the body than there is.
  [[nodiscard]] bool waits_for_client() const { return wanted_done_ != nullptr; }
  /// What a handler has taken since the last call.
  std::size_t take_consumed() { return std::exchange(consumed_, 0); }

  /// Fills a DATA frame. The number of bytes; 0 with `body_end` false: nothing is ready.
  std::size_t fill(MutableBytes into);
  void set_body(Response& response);
  [[nodiscard]] bool is_body_ready() const { return piece_ < pieces_.size(); }

  const std::int32_t id;
  Request request;
  const Route* route = nullptr;
  std::unique_ptr<BodyReader> body_reader;
  BodyProducer producer;   ///< of bodies that are made while they are sent
  bool producing = false;  ///< a worker is at it
  bool dispatched = false;
  bool responded = false;
  bool deferred = false;  ///< nghttp2 waits for more of the body
  bool head_only = false;
  bool is_open = true;
  int status = 0;
  std::uint64_t sent = 0;
  std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();

 private:
  void serve_reader();

  std::size_t header_size_ = 0;
  std::string received_;
  std::size_t received_position_ = 0;
  bool body_complete_ = false;
  bool gone_ = false;
  MutableBytes wanted_;
  std::function<void(std::size_t, bool)> wanted_done_;
  std::size_t consumed_ = 0;
  BodyPieces pieces_;
  std::size_t piece_ = 0;
  std::size_t position_ = 0;
  std::string text_;  ///< what a piece of text is a view of
};

}  // namespace dicom::http
