#include "dicom/io/tls_channel.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <mutex>

// OpenSSL's macros cast that way.
#pragma GCC diagnostic ignored "-Wold-style-cast"

namespace dicom::io {
namespace {

using Wants = SecureChannel::Wants;

// OpenSSL's own socket BIO would raise SIGPIPE, which a library must not change the handling of.
int descriptor_of(BIO* bio) {
  return static_cast<int>(reinterpret_cast<std::intptr_t>(BIO_get_data(bio)));
}
bool must_retry() {
  return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}
int bio_write(BIO* bio, const char* from, int size) {
  BIO_clear_retry_flags(bio);
  const auto count = ::send(descriptor_of(bio), from, static_cast<std::size_t>(size), MSG_NOSIGNAL);
  if (count < 0 && must_retry()) BIO_set_retry_write(bio);
  return static_cast<int>(count);
}
int bio_read(BIO* bio, char* to, int size) {
  BIO_clear_retry_flags(bio);
  const auto count = ::recv(descriptor_of(bio), to, static_cast<std::size_t>(size), 0);
  if (count < 0 && must_retry()) BIO_set_retry_read(bio);
  if (count == 0) BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
  return static_cast<int>(count);
}
long bio_control(BIO* bio, int command, long, void*) {
  switch (command) {
    case BIO_CTRL_FLUSH: return 1;
    case BIO_CTRL_EOF: return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0 ? 1 : 0;
    default: return 0;
  }
}

struct FreeMethod {
  void operator()(BIO_METHOD* method) const { BIO_meth_free(method); }
};

const BIO_METHOD* socket_method() {
  static const std::unique_ptr<BIO_METHOD, FreeMethod> method = [] {
    std::unique_ptr<BIO_METHOD, FreeMethod> made(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket"));
    BIO_meth_set_write(made.get(), &bio_write);
    BIO_meth_set_read(made.get(), &bio_read);
    BIO_meth_set_ctrl(made.get(), &bio_control);
    return made;
  }();
  return method.get();
}

std::string peer_name(SSL* ssl) {
  const std::unique_ptr<X509, decltype(&X509_free)> certificate(SSL_get1_peer_certificate(ssl), &X509_free);
  if (!certificate) return {};
  std::array<char, 256> name{};
  X509_NAME_oneline(X509_get_subject_name(certificate.get()), name.data(), name.size());
  return name.data();
}

bool is_address(const std::string& host) {
  std::array<unsigned char, sizeof(in6_addr)> unused{};
  return inet_pton(AF_INET, host.c_str(), unused.data()) == 1 || inet_pton(AF_INET6, host.c_str(), unused.data()) == 1;
}

class TLSChannel : public SecureChannel {
 public:
  TLSChannel(TLSSettings settings, TLSRole role, int descriptor)
      : settings_(std::move(settings)), role_(role), ssl_(SSL_new(settings_.get()), &SSL_free) {
    BIO* bio = BIO_new(socket_method());
    BIO_set_data(bio, reinterpret_cast<void*>(static_cast<std::intptr_t>(descriptor)));
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl_.get(), bio, bio);
    // Reading ahead spares a call for each record's header.
    SSL_set_read_ahead(ssl_.get(), 1);
  }

  // RFC 6066 3: names, not addresses, go into SNI.
  void set_host(const std::string& host, bool verify) {
    const bool address = is_address(host);
    if (!address) SSL_set_tlsext_host_name(ssl_.get(), host.c_str());
    if (!verify) return;
    X509_VERIFY_PARAM* parameters = SSL_get0_param(ssl_.get());
    if (address) {
      X509_VERIFY_PARAM_set1_ip_asc(parameters, host.c_str());
    } else {
      X509_VERIFY_PARAM_set1_host(parameters, host.c_str(), host.size());
    }
  }

  Result<Wants> shake_hands() {
    ERR_clear_error();
    const int outcome = role_ == TLSRole::server ? SSL_accept(ssl_.get()) : SSL_connect(ssl_.get());
    if (outcome == 1) return Wants::nothing;
    switch (SSL_get_error(ssl_.get(), outcome)) {
      case SSL_ERROR_WANT_READ: return Wants::reading;
      case SSL_ERROR_WANT_WRITE: return Wants::writing;
      default: return handshake_error();
    }
  }

  Result<Step> read(MutableBytes into) override {
    const std::lock_guard lock(mutex_);
    ERR_clear_error();
    std::size_t count = 0;
    const int outcome = SSL_read_ex(ssl_.get(), into.data(), into.size(), &count);
    return step(outcome, count, "reading");
  }
  Result<Step> write(Bytes bytes) override {
    const std::lock_guard lock(mutex_);
    ERR_clear_error();
    std::size_t count = 0;
    const int outcome = SSL_write_ex(ssl_.get(), bytes.data(), bytes.size(), &count);
    return step(outcome, count, "writing");
  }
  bool has_pending() override {
    const std::lock_guard lock(mutex_);
    return SSL_has_pending(ssl_.get()) == 1;
  }
  void close() noexcept override {
    const std::lock_guard lock(mutex_);
    ERR_clear_error();
    if (!failed_) SSL_shutdown(ssl_.get());
    ERR_clear_error();
  }
  std::string describe() override {
    const std::lock_guard lock(mutex_);
    const std::string peer = peer_name(ssl_.get());
    return std::string(SSL_get_version(ssl_.get())) + " " + SSL_get_cipher_name(ssl_.get()) +
           (peer.empty() ? "" : ", " + peer);
  }

 private:
  Result<Step> step(int outcome, std::size_t count, const char* doing) {
    if (outcome == 1) return Step{count, Wants::nothing};
    switch (SSL_get_error(ssl_.get(), outcome)) {
      case SSL_ERROR_WANT_READ: return Step{0, Wants::reading};
      case SSL_ERROR_WANT_WRITE: return Step{0, Wants::writing};
      case SSL_ERROR_ZERO_RETURN: return Step{0, Wants::nothing};
      default: break;
    }
    // No close_notify may follow: SSL_shutdown(3).
    failed_ = true;
    return Error{ErrorCode::disconnected, std::string("TLS, ") + doing + ": " + openssl_error()};
  }

  Error handshake_error() const {
    const int number = errno;
    const long verified = SSL_get_verify_result(ssl_.get());
    const unsigned long code = ERR_peek_error();
    if (verified != X509_V_OK) {
      ERR_clear_error();
      return {ErrorCode::rejected,
              std::string("TLS: the peer's certificate is not accepted: ") + X509_verify_cert_error_string(verified)};
    }
    if (code == 0) {
      const std::string why = number != 0 && number != EAGAIN ? ": " + std::generic_category().message(number) : "";
      return {ErrorCode::disconnected,
              "TLS: the peer closed the connection during the handshake" + why +
                  (role_ == TLSRole::client ? "; does it speak TLS at this port, and does it accept our certificate?"
                                            : "")};
    }
    const int reason = ERR_GET_REASON(code);
    const std::string words = openssl_error();
    if (reason == SSL_R_WRONG_VERSION_NUMBER || reason == SSL_R_HTTP_REQUEST || reason == SSL_R_UNEXPECTED_MESSAGE) {
      return {ErrorCode::rejected, "TLS: what the peer sends is no TLS (" + words + ")"};
    }
    return {ErrorCode::rejected, "TLS handshake: " + words};
  }

  TLSSettings settings_;
  TLSRole role_;
  std::mutex mutex_;  // OpenSSL's connections are not for two threads at once
  std::unique_ptr<SSL, decltype(&SSL_free)> ssl_;
  bool failed_ = false;
};

}  // namespace

Result<std::unique_ptr<SecureChannel>> shake_hands(const TLSSettings& settings, TLSRole role, const Socket& socket,
                                                   const std::string& host, bool verify_host_name, Deadline deadline) {
  auto channel = std::make_unique<TLSChannel>(settings, role, socket.native_handle());
  if (role == TLSRole::client) channel->set_host(host, verify_host_name);
  for (;;) {
    const Wants wants = DICOM_TRY(channel->shake_hands());
    if (wants == Wants::nothing) return std::unique_ptr<SecureChannel>(std::move(channel));
    auto waited = socket.wait(wants, deadline);
    if (!waited) return std::move(waited).error().within("TLS handshake");
  }
}

}  // namespace dicom::io
