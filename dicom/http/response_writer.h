// Writes one answer on an HTTP/1.1 connection, a bounded piece at a time. Bodies that are made while they are sent are
// made by workers.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "dicom/http/byte_stream.h"
#include "dicom/http/server_context.h"

namespace dicom::http {

/// How an answer is framed (RFC 9112 6).
struct ResponseForm {
  bool head_only = false;  ///< to HEAD
  bool keep_alive = false;
  bool chunked = false;  ///< for bodies whose length nobody knows
};

/// The status line and the fields of a response, without the empty line that ends them.
std::string status_and_headers(const Response& response);

/// Lives as long as it writes; nobody else needs to hold it.
class ResponseWriter : public std::enable_shared_from_this<ResponseWriter> {
 public:
  /// Whether all was written, and how many bytes of the body.
  using Done = std::function<void(bool complete, std::uint64_t bytes)>;

  ResponseWriter(std::shared_ptr<ByteStream> stream, ServerContext& context, Response response, ResponseForm form);

  /// To be called once. `done` is called on the server's thread.
  void write(Done done);

 private:
  using ErrorCode = boost::system::error_code;

  void set_out(BodyPieces pieces);
  void write_head(std::uint64_t length);
  void write_piece();
  void on_piece_written(ErrorCode error, std::size_t bytes);
  void produce();
  void on_produced(Result<std::optional<SharedBytes>> produced);
  void finish(bool complete);

  ServerContext& context_;
  std::shared_ptr<ByteStream> stream_;
  Response response_;
  ResponseForm form_;
  Done done_;
  std::string head_;
  std::string chunk_head_;
  BodyPieces out_;  ///< what is to be written; the next byte is out_position_ of out_[out_index_]
  std::size_t out_index_ = 0;
  std::size_t out_position_ = 0;
  std::uint64_t body_bytes_ = 0;
};

}  // namespace dicom::http
