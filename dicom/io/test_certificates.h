// For tests: an authority of our own, and what it signs, as PEM files.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace dicom::io {

/// Makes keys and certificates in a folder; all are valid for an hour.
class TestAuthority {
 public:
  explicit TestAuthority(std::filesystem::path folder, const std::string& name = "authority");
  ~TestAuthority();
  TestAuthority(const TestAuthority&) = delete;
  TestAuthority& operator=(const TestAuthority&) = delete;

  /// The authority's own certificate.
  [[nodiscard]] const std::filesystem::path& certificate() const { return certificate_; }
  /// Writes NAME.pem, key and certificate in one file, for a subject alternative name as "DNS:localhost".
  std::filesystem::path issue(const std::string& name, const std::string& alternative_name);
  /// Writes a revocation list with the certificates of these files.
  std::filesystem::path revoke(const std::vector<std::filesystem::path>& files);

 private:
  struct Implementation;
  std::filesystem::path folder_;
  std::filesystem::path certificate_;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace dicom::io
