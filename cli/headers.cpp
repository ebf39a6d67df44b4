#include "cli/headers.h"

#include <algorithm>
#include <filesystem>

#include "cli/console.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace dicom::cli {
namespace {

namespace fs = std::filesystem;

Result<DataSet> read_header(const fs::path& path) {
  Diagnostics diagnostics;
  ReadOptions options;
  options.stop_at = tags::PixelData;
  File file = DICOM_TRY(read_file(path, diagnostics, options));
  if (file.data_set.text_or_empty(tags::SOPInstanceUID).empty()) {
    return Error{ErrorCode::not_found, "no SOP Instance UID"};
  }
  return std::move(file.data_set);
}

std::vector<fs::path> files_of(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code failure;
  for (const auto& entry : fs::recursive_directory_iterator(folder, failure)) {
    if (entry.is_regular_file(failure)) paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

Headers read_headers(std::string_view verb, const std::vector<std::string>& paths) {
  Headers headers;
  for (const std::string& path : paths) {
    std::error_code failure;
    const bool is_folder = fs::is_directory(path, failure);
    for (const fs::path& file : is_folder ? files_of(path) : std::vector<fs::path>{path}) {
      auto header = read_header(file);
      if (header) {
        headers.data_sets.push_back(std::move(*header));
      } else {
        print_error(verb, file.string() + ": " + header.error().to_string());
        headers.failed = headers.failed || !is_folder;
      }
    }
  }
  return headers;
}

}  // namespace dicom::cli
