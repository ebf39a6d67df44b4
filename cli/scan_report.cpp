#include "cli/scan_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/console.h"

namespace dicom::cli {
namespace {

std::string counted(std::uint64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string or_dash(const std::string& text) {
  return text.empty() ? "-" : text;
}

double megabytes(std::uint64_t bytes) {
  return static_cast<double>(bytes) / 1e6;
}

// Rows with the largest number first.
std::string table(std::string_view title, const std::map<std::string, std::uint64_t>& counts) {
  std::vector<std::pair<std::string, std::uint64_t>> rows(counts.begin(), counts.end());
  std::ranges::stable_sort(rows, std::greater<>(), &std::pair<std::string, std::uint64_t>::second);
  std::string text = fmt::format("{}\n", title);
  for (const auto& [name, count] : rows) text += fmt::format("{:>10}  {}\n", count, or_dash(name));
  return text;
}

std::string json_counts(const std::map<std::string, std::uint64_t>& counts) {
  std::string text = "{";
  for (const auto& [name, count] : counts)
    text += fmt::format("{}{}:{}", text.size() > 1 ? "," : "", json_string(name), count);
  return text + "}";
}

}  // namespace

void ScanReport::add(const ScannedFile& file) {
  switch (file.kind) {
    case ScannedFile::Kind::object: ++objects_; break;
    case ScannedFile::Kind::directory: ++directories_; break;
    case ScannedFile::Kind::not_dicom: ++not_dicom_; break;
    case ScannedFile::Kind::unreadable: ++unreadable_; break;
  }
  if (!file.object) return;
  const ScannedObject& object = *file.object;
  bytes_ += object.bytes;
  ++modalities_[object.modality];
  ++sop_classes_[object.sop_class];
  ++transfer_syntaxes_[object.transfer_syntax];
  Patient& patient = patients_[object.patient_id];
  if (patient.name.empty()) patient.name = object.patient_name;
  Study& study = patient.studies[object.study_uid];
  if (study.date.empty()) study.date = object.study_date;
  if (study.description.empty()) study.description = object.study_description;
  Series& series = study.series[object.series_uid];
  if (series.objects == 0) series = {object.series_number, object.modality, object.series_description};
  ++series.objects;
  series.bytes += object.bytes;
}

std::string ScanReport::tree() const {
  std::string text;
  for (const auto& [id, patient] : patients_) {
    text += fmt::format("{}  {}\n", or_dash(id), or_dash(patient.name));
    for (const auto& [uid, study] : patient.studies) {
      text += fmt::format("  {}  {}  {}\n", or_dash(study.date), or_dash(study.description), or_dash(uid));
      for (const auto& [series_uid, series] : study.series) {
        text += fmt::format("    {:>4}  {:<4} {:<32} {:>14} {:>10.1f} MB  {}\n", or_dash(series.number),
                            or_dash(series.modality), or_dash(series.description),
                            counted(series.objects, "object", "objects"), megabytes(series.bytes), or_dash(series_uid));
      }
    }
  }
  return text;
}

std::string ScanReport::summary() const {
  std::uint64_t studies = 0;
  std::uint64_t series = 0;
  for (const auto& [id, patient] : patients_) {
    studies += patient.studies.size();
    for (const auto& [uid, study] : patient.studies) series += study.series.size();
  }
  return fmt::format("{}\n{}, {}, {}; {:.1f} MB\n", one_line(), counted(patients_.size(), "patient", "patients"),
                     counted(studies, "study", "studies"), counted(series, "series", "series"), megabytes(bytes_)) +
         table("Modalities", modalities_) + table("Kinds of object (SOP classes)", sop_classes_) +
         table("Transfer syntaxes", transfer_syntaxes_);
}

std::string ScanReport::summary_json() const {
  return fmt::format(
      "{{\"objects\":{},\"dicomdirs\":{},\"other_files\":{},\"unreadable\":{},\"bytes\":{},\"patients\":{},"
      "\"modalities\":{},"
      "\"sop_classes\":{},\"transfer_syntaxes\":{}}}\n",
      objects_, directories_, not_dicom_, unreadable_, bytes_, patients_.size(), json_counts(modalities_),
      json_counts(sop_classes_), json_counts(transfer_syntaxes_));
}

std::string ScanReport::one_line() const {
  return fmt::format("{}, {}, {}, {} unreadable", counted(objects_, "object", "objects"),
                     counted(directories_, "DICOMDIR", "DICOMDIRs"), counted(not_dicom_, "other file", "other files"),
                     unreadable_);
}

}  // namespace dicom::cli
