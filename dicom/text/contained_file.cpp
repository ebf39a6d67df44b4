#include "dicom/text/contained_file.h"

#include <algorithm>
#include <string>
#include <system_error>

#include "dicom/io/mapped_file.h"

namespace dicom {

Result<SharedBytes> read_contained_file(const std::filesystem::path& folder, std::string_view name) {
  std::error_code failure;
  const std::filesystem::path root = std::filesystem::canonical(folder.empty() ? "." : folder, failure);
  if (failure) return Error{ErrorCode::io, folder.string() + ": " + failure.message(), {}, {}};
  const std::filesystem::path wanted = root / std::filesystem::path(name);
  const std::filesystem::path real = std::filesystem::weakly_canonical(wanted, failure);
  const auto [end, _] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
  if (failure || end != root.end()) {
    return Error{ErrorCode::rejected, "'" + std::string(name) + "' is not within the folder of the text", {}, {}};
  }
  return io::map_file(real);
}

}  // namespace dicom
