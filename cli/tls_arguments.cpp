#include "cli/tls_arguments.h"

namespace dicom::cli {

void TLSArguments::declare_client(Arguments& arguments) {
  arguments.flag("--tls", tls, "Encrypt with TLS 1.2 or 1.3");
  arguments.option("--tls-ca", authorities, "FILE", "Whom to trust: PEM file or folder (default: the system's)");
  arguments.option("--tls-cert", certificate, "FILE", "Our certificate (PEM), for systems that ask for one");
  arguments.option("--tls-key", key, "FILE", "Its private key, if that is in another file");
  arguments.option("--tls-crl", revocations, "FILE", "Revoked certificates (PEM file or folder)");
  arguments.option("--tls-name", name, "NAME", "The name in the system's certificate, if not the host's");
  arguments.choice("--tls-profile", profile, {"bcp195", "bcp195-modified"}, "Profile of PS3.15: B.12 or B.13");
  arguments.flag("--tls-no-host-check", no_host_check, "Any certificate that is trusted will do, whatever its name");
  arguments.flag("--tls-no-verify", no_verify, "Trust anybody: protects against listeners, not against impostors");
}

void TLSArguments::declare_server(Arguments& arguments) {
  arguments.option("--tls-cert", certificate, "FILE", "Our certificate (PEM): makes the port a TLS port");
  arguments.option("--tls-key", key, "FILE", "Its private key, if that is in another file");
  arguments.option("--tls-ca", authorities, "FILE", "Who signs clients' certificates (PEM file or folder)");
  arguments.option("--tls-crl", revocations, "FILE", "Revoked certificates (PEM file or folder)");
  arguments.choice("--tls-profile", profile, {"bcp195", "bcp195-modified"}, "Profile of PS3.15: B.12 or B.13");
  arguments.flag("--tls-require-client", require_client, "Refuse clients without a trusted certificate");
}

io::TLSOptions TLSArguments::options() const {
  io::TLSOptions made;
  made.profile = profile == "bcp195" ? io::TLSProfile::bcp_195 : io::TLSProfile::bcp_195_modified;
  made.certificate = certificate.value_or("");
  made.private_key = key.value_or("");
  made.authorities = authorities.value_or("");
  made.revocations = revocations.value_or("");
  made.require_client_certificate = require_client;
  return made;
}

Result<std::shared_ptr<io::TLSContext>> TLSArguments::client(const NamedPeer& peer) const {
  const bool named_files = peer.tls_ca || peer.tls_certificate || peer.tls_key;
  if (!tls && !has_files() && !no_verify && !peer.tls.value_or(named_files)) return std::shared_ptr<io::TLSContext>();
  io::TLSOptions made = options();
  if (!certificate) made.certificate = peer.tls_certificate.value_or("");
  if (!certificate && !key) made.private_key = peer.tls_key.value_or("");
  if (!authorities) made.authorities = peer.tls_ca.value_or("");
  made.server_name = name ? *name : peer.tls_name.value_or("");
  made.verify_server = !no_verify && peer.tls_verify.value_or(true);
  made.verify_host_name = !no_host_check && peer.tls_check_host.value_or(true);
  return io::TLSContext::for_client(std::move(made));
}

Result<std::shared_ptr<io::TLSContext>> TLSArguments::server() const {
  if (!has_files() && !require_client) return std::shared_ptr<io::TLSContext>();
  return io::TLSContext::for_server(options());
}

}  // namespace dicom::cli
