// The few calls of the operating system that packs are made of, with errors that name the file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/io/file_descriptor.h"

namespace archive::storage {

/// no_space for a full disk, quota or file size limit; not_found; io.
dicom::Error system_error(const std::filesystem::path& path, std::string_view doing, int number);

dicom::Result<void> write_at(const dicom::io::FileDescriptor& file, dicom::Bytes bytes, std::uint64_t offset,
                             const std::filesystem::path& path);
dicom::Result<std::uint64_t> size_of(const dicom::io::FileDescriptor& file, const std::filesystem::path& path);
/// Makes the entries of a folder durable: files and folders that were created in it.
dicom::Result<void> sync_folder(const std::filesystem::path& folder);
/// True if it was created, false if it was there.
dicom::Result<bool> make_folder(const std::filesystem::path& folder);

}  // namespace archive::storage
