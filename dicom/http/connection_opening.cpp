#include "dicom/http/connection_opening.h"

#include "dicom/http/http2_session.h"
#include "dicom/http/session.h"

namespace dicom::http {
namespace {

// How an HTTP/2 connection begins (RFC 9113 3.4); its first line is enough to know it.
constexpr std::string_view preface = "PRI * HTTP/2.0\r\n";

std::string_view text_of(const boost::beast::flat_buffer& buffer) {
  return {static_cast<const char*>(buffer.data().data()), buffer.size()};
}

}  // namespace

ConnectionOpening::ConnectionOpening(boost::asio::ip::tcp::socket socket, ServerContext& context)
    : context_(context), full_(context.connections >= context.options.maximum_connections) {
  stream_ = std::make_shared<ByteStream>(std::move(socket), context.connections);
}

void ConnectionOpening::start() {
  stream_->expires_after(context_.options.header_timeout);
  const auto settings = context_.tls_settings();
  if (settings == nullptr) return read_first_bytes();
  if (full_) return stream_->close();  // a handshake costs more than it is worth then
  stream_->make_secure(settings);
  stream_->async_handshake([self = shared_from_this()](boost::system::error_code error) { self->on_secure(error); });
}

void ConnectionOpening::on_secure(boost::system::error_code error) {
  if (error) return stream_->close();
  if (stream_->protocol() == "h2") {
    std::make_shared<Http2Session>(stream_, context_)->start({});
    return;
  }
  std::make_shared<Session>(stream_, std::move(buffer_), context_)->start();
}

// Without TLS, what a client speaks shows in its first bytes ("with prior knowledge", RFC 9113 3.3).
void ConnectionOpening::read_first_bytes() {
  if (full_) {
    std::make_shared<Session>(stream_, std::move(buffer_), context_)->refuse();
    return;
  }
  stream_->async_read_some(buffer_.prepare(4096),
                           [self = shared_from_this()](boost::system::error_code error, std::size_t bytes) {
                             self->on_first_bytes(error, bytes);
                           });
}

void ConnectionOpening::on_first_bytes(boost::system::error_code error, std::size_t bytes) {
  if (error) return stream_->close();
  buffer_.commit(bytes);
  const std::string_view first = text_of(buffer_).substr(0, preface.size());
  if (first == preface) {
    std::make_shared<Http2Session>(stream_, context_)->start(std::string(text_of(buffer_)));
  } else if (preface.starts_with(first) && first.size() < preface.size()) {
    read_first_bytes();
  } else {
    std::make_shared<Session>(stream_, std::move(buffer_), context_)->start();
  }
}

}  // namespace dicom::http
