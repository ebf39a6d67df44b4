#include "dicom/io/test_certificates.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>

// OpenSSL's macros cast that way.
#pragma GCC diagnostic ignored "-Wold-style-cast"

namespace dicom::io {
namespace {

struct Free {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(X509* certificate) const { X509_free(certificate); }
  void operator()(X509_CRL* list) const { X509_CRL_free(list); }
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using File = std::unique_ptr<std::FILE, Free>;

constexpr long an_hour = 3600;

Certificate make(EVP_PKEY* key, const std::string& name, long serial) {
  Certificate certificate(X509_new());
  X509_set_version(certificate.get(), 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -an_hour);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), an_hour);
  X509_set_pubkey(certificate.get(), key);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
  return certificate;
}

void add_extension(X509* certificate, int kind, const std::string& value) {
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str());
  X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
}

void write(const std::filesystem::path& path, X509* certificate, EVP_PKEY* key) {
  const File file(std::fopen(path.c_str(), "w"));
  PEM_write_X509(file.get(), certificate);
  if (key != nullptr) PEM_write_PrivateKey(file.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
}

}  // namespace

struct TestAuthority::Implementation {
  Key key{EVP_EC_gen("P-256")};
  Certificate certificate;
  long serial = 1;
};

TestAuthority::TestAuthority(std::filesystem::path folder, const std::string& name)
    : folder_(std::move(folder)),
      certificate_(folder_ / (name + ".pem")),
      implementation_(std::make_unique<Implementation>()) {
  std::filesystem::create_directories(folder_);
  implementation_->certificate = make(implementation_->key.get(), name, implementation_->serial);
  X509* own = implementation_->certificate.get();
  X509_set_issuer_name(own, X509_get_subject_name(own));
  add_extension(own, NID_basic_constraints, "critical,CA:TRUE");
  add_extension(own, NID_key_usage, "critical,keyCertSign,cRLSign");
  X509_sign(own, implementation_->key.get(), EVP_sha256());
  write(certificate_, own, nullptr);
}

TestAuthority::~TestAuthority() = default;

std::filesystem::path TestAuthority::issue(const std::string& name, const std::string& alternative_name) {
  const Key key(EVP_EC_gen("P-256"));
  const Certificate certificate = make(key.get(), name, ++implementation_->serial);
  X509_set_issuer_name(certificate.get(), X509_get_subject_name(implementation_->certificate.get()));
  add_extension(certificate.get(), NID_subject_alt_name, alternative_name);
  X509_sign(certificate.get(), implementation_->key.get(), EVP_sha256());
  const auto path = folder_ / (name + ".pem");
  write(path, certificate.get(), key.get());
  return path;
}

std::filesystem::path TestAuthority::revoke(const std::vector<std::filesystem::path>& files) {
  const std::unique_ptr<X509_CRL, Free> list(X509_CRL_new());
  X509_CRL_set_version(list.get(), 1);
  X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(implementation_->certificate.get()));
  ASN1_TIME* time = X509_gmtime_adj(nullptr, -an_hour);
  X509_CRL_set1_lastUpdate(list.get(), time);
  for (const auto& each : files) {
    const File file(std::fopen(each.c_str(), "r"));
    const Certificate certificate(PEM_read_X509(file.get(), nullptr, nullptr, nullptr));
    X509_REVOKED* revoked = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(revoked, X509_get_serialNumber(certificate.get()));
    X509_REVOKED_set_revocationDate(revoked, time);
    X509_CRL_add0_revoked(list.get(), revoked);
  }
  X509_gmtime_adj(time, an_hour);
  X509_CRL_set1_nextUpdate(list.get(), time);
  ASN1_TIME_free(time);
  X509_CRL_sign(list.get(), implementation_->key.get(), EVP_sha256());
  const auto path = folder_ / "revoked.crl";
  const File file(std::fopen(path.c_str(), "w"));
  PEM_write_X509_CRL(file.get(), list.get());
  return path;
}

}  // namespace dicom::io
