// Files that lie beside packs, derived from them.
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <set>
#include <string>
#include <system_error>
#include <vector>

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
  DICOM_TRY(fault("aside.before_write"));
  DICOM_TRY(file.write(bytes));
  DICOM_TRY(fault("aside.before_rename"));
  DICOM_TRY(file.commit(false));
  return fault("aside.after_rename");
}

Result<SharedBytes> LocalPackStore::read_aside(const SeriesName& series, std::string_view name) {
  const auto path = aside_path(series, name);
  std::error_code failure;
  if (!std::filesystem::exists(path, failure))
    return dicom::Error{dicom::ErrorCode::not_found, "there is no " + path.string(), {}, {}};
  return dicom::io::map_file(path);
}

Result<void> LocalPackStore::remove_aside(const SeriesName& series, std::string_view name) {
  const auto path = aside_path(series, name);
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return system_error(path, "removing", errno);
  return {};
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

namespace {

// Of one study: what no pack belongs to, of the files that lie there.
std::vector<std::filesystem::path> leftovers_in(const std::filesystem::path& folder, std::string_view aside) {
  std::error_code failure;
  std::set<std::string> series;
  std::vector<std::filesystem::path> asides;
  std::vector<std::filesystem::path> leftovers;
  for (const auto& file : std::filesystem::directory_iterator(folder, failure)) {
    const std::string name = file.path().filename().string();
    if (number_of_part(name))
      series.insert(std::string(series_of_part(name)));
    else if (name.starts_with(dicom::io::NewFile::temporary_prefix))
      leftovers.push_back(file.path());
    else if (name.ends_with('.' + std::string(aside)))
      asides.push_back(file.path());
  }
  for (auto& path : asides) {
    if (!series.contains(path.stem().string())) leftovers.push_back(std::move(path));
  }
  return leftovers;
}

}  // namespace

Result<void> LocalPackStore::remove_leftovers(std::string_view aside) {
  std::error_code failure;
  std::filesystem::directory_iterator buckets(options_.folder, failure);
  if (failure) return system_error(options_.folder, "reading", failure.value());
  for (const auto& bucket : buckets) {
    for (const auto& study : std::filesystem::directory_iterator(bucket.path(), failure)) {
      for (const auto& path : leftovers_in(study.path(), aside)) std::filesystem::remove(path, failure);
      ::rmdir(study.path().c_str());  // if it is empty
    }
  }
  return {};
}

}  // namespace archive::storage
