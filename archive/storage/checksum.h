// Sums: CRC-32C of every pack entry, against torn writes and rotten bits; SHA-256 for names that follow from content.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "dicom/base/bytes.h"

namespace archive::storage {

/// CRC-32C (Castagnoli, RFC 3720 B.4), by the processor's instruction where there is one.
class Crc32c {
 public:
  void update(dicom::Bytes bytes);
  [[nodiscard]] std::uint32_t value() const { return ~state_; }

 private:
  std::uint32_t state_ = 0xffffffff;
};

using Sha256Value = std::array<std::byte, 32>;

class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void update(dicom::Bytes bytes);
  /// Once, at the end.
  Sha256Value finish();

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

}  // namespace archive::storage
