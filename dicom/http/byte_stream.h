// The bytes of one connection to the server: TCP, or TLS over it.
#pragma once

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace dicom::http {

/// Reads and writes as Asio's stream concepts have it, whatever is below.
class ByteStream {
 public:
  using executor_type = boost::beast::tcp_stream::executor_type;

  ByteStream(boost::asio::ip::tcp::socket socket, std::atomic<std::size_t>& connections);
  ~ByteStream();
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;

  /// From now on it is TLS. `settings` is OpenSSL's SSL_CTX.
  void make_secure(const std::shared_ptr<ssl_ctx_st>& settings);
  template <class Handler>
  void async_handshake(Handler&& handler) {
    tls_->async_handshake(boost::asio::ssl::stream_base::server, std::forward<Handler>(handler));
  }

  [[nodiscard]] bool is_secure() const { return tls_.has_value(); }
  /// What ALPN (RFC 7301) agreed on: "h2", "http/1.1" or nothing.
  [[nodiscard]] std::string protocol() const;
  [[nodiscard]] const std::string& peer() const { return peer_; }

  executor_type get_executor() { return tcp_.get_executor(); }
  template <class Duration>
  void expires_after(Duration duration) {
    tcp_.expires_after(duration);
  }
  void expires_never() { tcp_.expires_never(); }

  template <class Buffers, class Handler>
  void async_read_some(const Buffers& buffers, Handler&& handler) {
    if (tls_)
      tls_->async_read_some(buffers, std::forward<Handler>(handler));
    else
      tcp_.async_read_some(buffers, std::forward<Handler>(handler));
  }
  template <class Buffers, class Handler>
  void async_write_some(const Buffers& buffers, Handler&& handler) {
    if (tls_)
      tls_->async_write_some(buffers, std::forward<Handler>(handler));
    else
      tcp_.async_write_some(buffers, std::forward<Handler>(handler));
  }

  /// Tells the peer that nothing more comes; what it still sends can be read.
  void shut_down_send();
  void close();

 private:
  boost::beast::tcp_stream tcp_;
  std::optional<boost::asio::ssl::context> context_;
  std::optional<boost::asio::ssl::stream<boost::beast::tcp_stream&>> tls_;
  std::string peer_;
  std::atomic<std::size_t>& connections_;
};

}  // namespace dicom::http
