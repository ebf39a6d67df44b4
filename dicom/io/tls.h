// TLS 1.2 and 1.3 over a Socket, by the profiles of PS3.15 annex B.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "dicom/base/result.h"
#include "dicom/io/socket.h"

namespace dicom::io {

/// What is negotiated. Both profiles exclude everything below TLS 1.2, RSA and Diffie-Hellman keys below 2048 bits and
/// curves below 256 bits, and prefer TLS 1.3.
enum class TLSProfile : std::uint8_t {
  bcp_195,           ///< BCP 195 RFC 8996, 9325 TLS Secure Transport Connection Profile (PS3.15 B.12)
  bcp_195_modified,  ///< Modified BCP 195 RFC 8996, 9325 TLS Secure Transport Connection Profile (PS3.15 B.13)
};

/// How one side presents itself and whom it trusts. All files are PEM, and are read again when they change.
struct TLSOptions {
  TLSProfile profile = TLSProfile::bcp_195;
  std::filesystem::path certificate;  ///< ours, with its intermediates; a client may have none
  std::filesystem::path private_key;  ///< empty: it is in the certificate's file
  /// Certificates of those who may have signed the peer's, and revocation lists (CRL): a file, or a folder of files.
  /// Empty: as a client, the system's; as a server, clients are not asked for certificates.
  std::filesystem::path authorities;
  std::filesystem::path revocations;        ///< more revocation lists; if there are any, one must cover the peer
  bool require_client_certificate = false;  ///< server: one without a trusted certificate is refused
  bool verify_server = true;                ///< client: false accepts anybody, which protects against listeners only
  bool verify_host_name = true;             ///< client: the certificate must be for the host that was asked for
  std::string server_name;                  ///< client: instead of the host's name, for SNI and verification
};

/// Makes connections secure. Used by any number of threads.
class TLSContext {
 public:
  /// Errors: not_found, invalid_data (not PEM, key and certificate do not belong together), invalid_argument.
  static Result<std::shared_ptr<TLSContext>> for_client(TLSOptions options);
  static Result<std::shared_ptr<TLSContext>> for_server(TLSOptions options);
  ~TLSContext();
  TLSContext(const TLSContext&) = delete;
  TLSContext& operator=(const TLSContext&) = delete;

  /// The handshake on a connected socket. Errors, which say what went wrong and what to do: timeout, disconnected,
  /// rejected (certificates, or nothing in common).
  Result<Socket> connect(Socket socket, const std::string& host, Deadline deadline);
  Result<Socket> accept(Socket socket, Deadline deadline);

  /// Why changed files were not taken, in which case the ones before go on serving; empty if all is well.
  [[nodiscard]] std::string reload_problem() const;

 private:
  class Implementation;
  explicit TLSContext(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace dicom::io
