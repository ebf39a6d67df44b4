#include "dicom/io/tls_settings.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <vector>

// OpenSSL's macros cast that way.
#pragma GCC diagnostic ignored "-Wold-style-cast"

namespace dicom::io {
namespace {

namespace fs = std::filesystem;

struct SuiteRow {
  TLSProfile profile;
  const char* tls12;
  const char* tls13;
};

// PS3.15 B.12 takes what RFC 9325 4.2 recommends; B.13 lists its own. The strongest come first: the server's order
// counts. Camellia, which B.13 also allows, is not in OpenSSL for TLS.
constexpr SuiteRow suites[] = {
    {TLSProfile::bcp_195,
     "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:"
     "ECDHE-RSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256",
     "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256"},
    {TLSProfile::bcp_195_modified,
     "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-CCM:ECDHE-ECDSA-AES256-CCM8:"
     "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES128-GCM-SHA256:"
     "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-CCM:ECDHE-ECDSA-AES128-CCM8",
     "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:TLS_AES_128_CCM_SHA256:"
     "TLS_AES_128_CCM_8_SHA256"},
};
// 256 bits or more: PS3.15 B.13.
constexpr const char* groups = "X25519:P-256:P-384:P-521:X448";
// RFC 9325 4.4: 112 bits of security, which is RSA with 2048 bits; SHA-1 signatures are excluded.
constexpr int security_level = 2;

Error failed(const fs::path& file, const std::string& doing) {
  const bool there = fs::exists(file);
  const std::string why = openssl_error();
  if (!there) return {ErrorCode::not_found, file.string() + ": no such file, for " + doing};
  return {ErrorCode::invalid_data, file.string() + ": " + doing + " failed: " + why};
}

struct Free {
  void operator()(BIO* bio) const { BIO_free(bio); }
  void operator()(STACK_OF(X509_INFO) * list) const { sk_X509_INFO_pop_free(list, X509_INFO_free); }
};

struct Trusted {
  std::size_t certificates = 0;
  std::size_t revocation_lists = 0;
};

// Certificates and revocation lists alike: each goes where it belongs.
Result<void> add_file(SSL_CTX* context, const fs::path& file, Trusted& trusted) {
  const std::unique_ptr<BIO, Free> bio(BIO_new_file(file.c_str(), "r"));
  if (!bio) return failed(file, "reading certificates");
  const std::unique_ptr<STACK_OF(X509_INFO), Free> list(PEM_X509_INFO_read_bio(bio.get(), nullptr, nullptr, nullptr));
  if (!list) return failed(file, "reading PEM certificates");
  X509_STORE* store = SSL_CTX_get_cert_store(context);
  for (int i = 0; i < sk_X509_INFO_num(list.get()); ++i) {
    const X509_INFO* info = sk_X509_INFO_value(list.get(), i);
    if (info->x509 != nullptr && X509_STORE_add_cert(store, info->x509) == 1) {
      ++trusted.certificates;
      // The names of acceptable authorities help clients that have several certificates to choose.
      SSL_CTX_add_client_CA(context, info->x509);
    }
    if (info->crl != nullptr && X509_STORE_add_crl(store, info->crl) == 1) ++trusted.revocation_lists;
  }
  return {};
}

Result<void> add_path(SSL_CTX* context, const fs::path& path, Trusted& trusted) {
  std::error_code failure;
  if (!fs::is_directory(path, failure)) return add_file(context, path, trusted);
  for (fs::directory_iterator each(path, failure), end; each != end; each.increment(failure)) {
    // What is no PEM does no harm in a folder.
    if (each->is_regular_file(failure)) static_cast<void>(add_file(context, each->path(), trusted));
  }
  return {};
}

Result<void> load_trust(SSL_CTX* context, const TLSOptions& options, TLSRole role) {
  Trusted trusted;
  if (!options.authorities.empty()) {
    DICOM_TRY(add_path(context, options.authorities, trusted));
    if (trusted.certificates == 0) {
      return Error{ErrorCode::invalid_data, options.authorities.string() + ": no certificate of an authority in it"};
    }
  } else if (role == TLSRole::client) {
    SSL_CTX_set_default_verify_paths(context);
  }
  if (!options.revocations.empty()) {
    DICOM_TRY(add_path(context, options.revocations, trusted));
    if (trusted.revocation_lists == 0) {
      return Error{ErrorCode::invalid_data, options.revocations.string() + ": no revocation list (CRL) in it"};
    }
  }
  if (trusted.revocation_lists > 0) {
    X509_STORE_set_flags(SSL_CTX_get_cert_store(context), X509_V_FLAG_CRL_CHECK);
  }
  return {};
}

Result<void> load_identity(SSL_CTX* context, const TLSOptions& options) {
  if (options.certificate.empty()) return {};
  const fs::path& key = options.private_key.empty() ? options.certificate : options.private_key;
  if (SSL_CTX_use_certificate_chain_file(context, options.certificate.c_str()) != 1) {
    return failed(options.certificate, "reading our certificate");
  }
  if (SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1) {
    return failed(key, "reading our private key");
  }
  if (SSL_CTX_check_private_key(context) != 1) return failed(key, "matching it with " + options.certificate.string());
  return {};
}

int verification(const TLSOptions& options, TLSRole role) {
  if (role == TLSRole::client) return options.verify_server ? SSL_VERIFY_PEER : SSL_VERIFY_NONE;
  if (options.require_client_certificate) return SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
  return options.authorities.empty() ? SSL_VERIFY_NONE : SSL_VERIFY_PEER;
}

bool restrict_to_profile(SSL_CTX* context, TLSProfile profile) {
  const auto* row =
      std::find_if(std::begin(suites), std::end(suites), [&](const auto& r) { return r.profile == profile; });
  return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 &&
         SSL_CTX_set_cipher_list(context, row->tls12) == 1 && SSL_CTX_set_ciphersuites(context, row->tls13) == 1 &&
         SSL_CTX_set1_groups_list(context, groups) == 1;
}

// Everything that does not come from files.
Result<TLSSettings> make_context(const TLSOptions& options, TLSRole role) {
  SSL_CTX* raw = SSL_CTX_new(role == TLSRole::server ? TLS_server_method() : TLS_client_method());
  if (raw == nullptr) return Error{ErrorCode::io, "setting TLS up: " + openssl_error()};
  TLSSettings context(raw, &SSL_CTX_free);
  SSL_CTX_set_security_level(raw, security_level);
  if (!restrict_to_profile(raw, options.profile))
    return Error{ErrorCode::unsupported, "TLS profile: " + openssl_error()};
  // A-RELEASE, not TLS, says where an association ends: many peers just close.
  SSL_CTX_set_options(raw, SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                               SSL_OP_IGNORE_UNEXPECTED_EOF);
  SSL_CTX_set_mode(raw, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_verify(raw, verification(options, role), nullptr);
  constexpr unsigned char session_context[] = "isocenter";
  SSL_CTX_set_session_id_context(raw, session_context, sizeof session_context - 1);
  return context;
}

void append_state(std::string& to, const fs::path& path) {
  std::error_code failure;
  const auto time = fs::last_write_time(path, failure);
  const auto size = fs::is_regular_file(path, failure) ? fs::file_size(path, failure) : 0;
  to += path.string() + '|' + std::to_string(time.time_since_epoch().count()) + '|' + std::to_string(size) + '\n';
}

}  // namespace

std::string openssl_error() {
  std::string text;
  // The first one is the cause; what follows tells who passed it on.
  if (const unsigned long code = ERR_peek_error(); code != 0) {
    const char* reason = ERR_reason_error_string(code);
    text = reason != nullptr ? reason : "error " + std::to_string(code);
  }
  ERR_clear_error();
  return text.empty() ? "no reason given" : text;
}

std::string fingerprint_of_files(const TLSOptions& options) {
  std::string fingerprint;
  for (const fs::path& path : {options.certificate, options.private_key, options.authorities, options.revocations}) {
    if (path.empty()) continue;
    append_state(fingerprint, path);
    std::error_code failure;
    if (!fs::is_directory(path, failure)) continue;
    for (fs::directory_iterator each(path, failure), end; each != end; each.increment(failure)) {
      append_state(fingerprint, each->path());
    }
  }
  return fingerprint;
}

Result<TLSSettings> make_tls_settings(const TLSOptions& options, TLSRole role) {
  ERR_clear_error();
  if (role == TLSRole::server && options.certificate.empty()) {
    return Error{ErrorCode::invalid_argument, "a TLS server needs a certificate and its private key"};
  }
  if (options.require_client_certificate && options.authorities.empty()) {
    return Error{ErrorCode::invalid_argument,
                 "to require client certificates, certificates of the authorities that sign them are needed"};
  }
  auto context = DICOM_TRY(make_context(options, role));
  DICOM_TRY(load_identity(context.get(), options));
  DICOM_TRY(load_trust(context.get(), options, role));
  return context;
}

}  // namespace dicom::io
