// What lies in a data folder.
#pragma once

#include <filesystem>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/io/file_descriptor.h"

namespace archive::folder {

inline constexpr std::string_view lock_name = "lock";      ///< held while a server has the folder open
inline constexpr std::string_view closed_name = "closed";  ///< there after an orderly stop: nothing need be recovered
inline constexpr std::string_view index_name = "index.sqlite";
inline constexpr std::string_view packs_name = "packs";
inline constexpr std::string_view journal_name = "acts.log";

/// Makes it if it is not there, closed to others. Errors: io.
dicom::Result<void> create(const std::filesystem::path& folder);
/// Whether it is there, and its disk or its permissions keep us from writing.
bool cannot_be_written(const std::filesystem::path& folder);
/// Errors: io, conflict (another server is using it).
dicom::Result<dicom::io::FileDescriptor> lock(const std::filesystem::path& folder);
/// Removes the index with what belongs to it.
dicom::Result<void> remove_index(const std::filesystem::path& folder);
/// Says that a server has stopped in good order.
dicom::Result<void> make_closed_mark(const std::filesystem::path& folder);
/// True if the last server did. The mark is gone for good when this returns, before anything is written.
dicom::Result<bool> take_closed_mark(const std::filesystem::path& folder);

}  // namespace archive::folder
