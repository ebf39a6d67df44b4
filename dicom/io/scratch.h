// Bytes that are collected for a while: in memory while they are few, beyond that in a file without a name.
#pragma once

#include <cstdint>
#include <filesystem>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/io/file_descriptor.h"

namespace dicom::io {

/// Whatever happens to the process, no file remains.
class Scratch {
 public:
  /// `folder`: where the file is made once there are more than `in_memory` bytes.
  explicit Scratch(std::filesystem::path folder, std::uint64_t in_memory = std::uint64_t{8} << 20)
      : folder_(std::move(folder)), in_memory_(in_memory) {}

  /// Errors: no_space, io.
  Result<void> append(Bytes bytes);
  /// Replaces bytes that were appended.
  Result<void> overwrite(std::uint64_t offset, Bytes bytes);
  [[nodiscard]] std::uint64_t size() const { return size_; }
  /// Everything; of a file its mapping. Nothing may be appended afterwards.
  Result<SharedBytes> finish();

 private:
  Result<void> open_file();
  Result<void> write_at(std::uint64_t offset, Bytes bytes);

  std::filesystem::path folder_;
  std::uint64_t in_memory_;
  std::uint64_t size_ = 0;
  ByteVector memory_;    // all, while there is no file
  FileDescriptor file_;  // none while they are in memory
};

}  // namespace dicom::io
