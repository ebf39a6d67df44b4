// The first moments of a connection: the TLS handshake, and which HTTP it speaks.
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <memory>

#include "dicom/http/byte_stream.h"
#include "dicom/http/server_context.h"

namespace dicom::http {

/// Lives until it has handed the connection to a session of HTTP/1.1 or HTTP/2, or has closed it.
class ConnectionOpening : public std::enable_shared_from_this<ConnectionOpening> {
 public:
  ConnectionOpening(boost::asio::ip::tcp::socket socket, ServerContext& context);
  void start();

 private:
  void on_secure(boost::system::error_code error);
  void read_first_bytes();
  void on_first_bytes(boost::system::error_code error, std::size_t bytes);

  ServerContext& context_;
  std::shared_ptr<ByteStream> stream_;
  boost::beast::flat_buffer buffer_;
  bool full_;  ///< there are too many connections: it is told so
};

}  // namespace dicom::http
