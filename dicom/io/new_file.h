// A file that appears only when it is complete.
#pragma once

#include <filesystem>
#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/io/file_descriptor.h"

namespace dicom::io {

/// Written under a temporary name in the same folder and renamed at the end; destroyed before that,
/// nothing remains.
class NewFile {
 public:
  /// How temporary names begin, for those who tidy up after a crash.
  static constexpr std::string_view temporary_prefix = ".incoming-";

  /// Errors: io (no such folder, not allowed), no_space.
  static Result<NewFile> create(const std::filesystem::path& path);
  NewFile(NewFile&& other) noexcept;
  NewFile& operator=(NewFile&&) = delete;
  ~NewFile();

  Result<void> write(Bytes bytes);
  /// Gives the file its name, replacing one that has it. `durable`: it survives a loss of power
  /// after this.
  Result<void> commit(bool durable);

 private:
  NewFile(std::filesystem::path path, std::filesystem::path temporary, FileDescriptor descriptor);

  std::filesystem::path path_;
  std::filesystem::path temporary_;  // empty once committed or moved from
  FileDescriptor descriptor_;
};

}  // namespace dicom::io
