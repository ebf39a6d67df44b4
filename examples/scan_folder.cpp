// Lists the studies of a folder. Of each file only the header is read, however large the file.
//   scan_folder FOLDER
#include <cstdio>
#include <filesystem>
#include <map>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"

namespace {

namespace tags = dicom::tags;

struct Study {
  std::string patient;
  std::map<std::string, std::size_t> images_of_series;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::map<std::string, Study> studies;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
    if (!entry.is_regular_file()) continue;
    dicom::Diagnostics diagnostics;
    dicom::ReadOptions options;
    options.stop_at = tags::PixelData;
    const auto file = dicom::read_file(entry.path(), diagnostics, options);
    if (!file) {
      std::fprintf(stderr, "%s: %s\n", entry.path().c_str(), file.error().to_string().c_str());
      continue;
    }
    Study& study = studies[file->data_set.text_or_empty(tags::StudyInstanceUID)];
    study.patient = file->data_set.text_or_empty(tags::PatientName);
    ++study.images_of_series[file->data_set.text_or_empty(tags::SeriesInstanceUID)];
  }
  for (const auto& [uid, study] : studies) {
    std::printf("%s  %s\n", uid.c_str(), study.patient.c_str());
    for (const auto& [series, images] : study.images_of_series) std::printf("  %s  %zu\n", series.c_str(), images);
  }
}
