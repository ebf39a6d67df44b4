// Files that lie beside packs, derived from them.
#include <filesystem>
#include <system_error>

#include "archive/storage/local/file_system.h"
#include "archive/storage/local/local_pack_store.h"
#include "archive/storage/local/pack_names.h"
#include "dicom/io/mapped_file.h"
#include "dicom/io/new_file.h"

namespace archive::storage {

using dicom::Result;
using dicom::SharedBytes;

std::filesystem::path LocalPackStore::aside_path(const SeriesName& series, std::string_view name) const {
  return folder_of(safe_name(series.study_uid)) / (safe_name(series.series_uid) + '.' + std::string(name));
}

// Not made durable: if it is lost, or half there, it is made again.
Result<void> LocalPackStore::write_aside(const SeriesName& series, std::string_view name, dicom::Bytes bytes) {
  auto file = DICOM_TRY(dicom::io::NewFile::create(aside_path(series, name)));
  DICOM_TRY(file.write(bytes));
  return file.commit(false);
}

Result<SharedBytes> LocalPackStore::read_aside(const SeriesName& series, std::string_view name) {
  const auto path = aside_path(series, name);
  std::error_code failure;
  if (!std::filesystem::exists(path, failure))
    return dicom::Error{dicom::ErrorCode::not_found, "there is no " + path.string(), {}, {}};
  return dicom::io::map_file(path);
}

// What was derived may tell of what is erased.
void LocalPackStore::remove_asides(const SeriesName& series) const {
  std::error_code failure;
  const std::string start = safe_name(series.series_uid) + '.';
  for (const auto& file : std::filesystem::directory_iterator(folder_of(safe_name(series.study_uid)), failure)) {
    const std::string name = file.path().filename().string();
    if (name.starts_with(start) && name.find('.', start.size()) == std::string::npos && !number_of_part(name))
      std::filesystem::remove(file.path(), failure);
  }
}

}  // namespace archive::storage
