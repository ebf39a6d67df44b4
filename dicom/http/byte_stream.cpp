#include "dicom/http/byte_stream.h"

namespace dicom::http {

namespace asio = boost::asio;

ByteStream::ByteStream(asio::ip::tcp::socket socket, std::atomic<std::size_t>& connections)
    : tcp_(std::move(socket)), connections_(connections) {
  ++connections_;
  boost::system::error_code ignored;
  tcp_.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
  peer_ = tcp_.socket().remote_endpoint(ignored).address().to_string();
}

ByteStream::~ByteStream() {
  --connections_;
}

namespace {

// RFC 7301: HTTP/2 if the client has it.
int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                    unsigned offered_size, void*) {
  static constexpr unsigned char ours[] = "\x02h2\x08http/1.1";
  unsigned char* selected = nullptr;
  const int found = SSL_select_next_proto(&selected, size, ours, sizeof ours - 1, offered, offered_size);
  *chosen = selected;
  return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

}  // namespace

void ByteStream::make_secure(const std::shared_ptr<ssl_ctx_st>& settings) {
  SSL_CTX_set_alpn_select_cb(settings.get(), &choose_protocol, nullptr);
  SSL_CTX_up_ref(settings.get());  // the context takes over one reference
  context_.emplace(settings.get());
  tls_.emplace(tcp_, *context_);
}

std::string ByteStream::protocol() const {
  if (!tls_) return {};
  const unsigned char* name = nullptr;
  unsigned size = 0;
  // native_handle() is not const, though nothing changes.
  SSL_get0_alpn_selected(const_cast<asio::ssl::stream<boost::beast::tcp_stream&>&>(*tls_).native_handle(), &name,
                         &size);
  return {reinterpret_cast<const char*>(name), size};
}

void ByteStream::shut_down_send() {
  boost::system::error_code ignored;
  if (tls_) SSL_shutdown(tls_->native_handle());
  tcp_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
}

void ByteStream::close() {
  boost::system::error_code ignored;
  tcp_.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
  tcp_.close();
}

}  // namespace dicom::http
