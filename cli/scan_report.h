// What `dicom scan` found, counted: the tree of patients, studies and series, and the summary.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dicom::cli {

/// Attributes of an object that the tree and the summary need.
struct ScannedObject {
  std::string patient_id;
  std::string patient_name;
  std::string study_uid;
  std::string study_date;
  std::string study_description;
  std::string series_uid;
  std::string series_number;
  std::string series_description;
  std::string modality;
  std::string sop_class;
  std::string transfer_syntax;
  std::uint64_t bytes = 0;
};

struct ScannedFile {
  enum class Kind : std::uint8_t { object, directory, not_dicom, unreadable };

  Kind kind = Kind::unreadable;
  std::string line{};                     ///< with the values of the keys; empty: none
  std::optional<ScannedObject> object{};  ///< for tree and summary
  std::optional<std::string> problem{};   ///< for standard error
};

class ScanReport {
 public:
  void add(const ScannedFile& file);

  [[nodiscard]] std::uint64_t files() const { return objects_ + directories_ + not_dicom_ + unreadable_; }
  [[nodiscard]] std::uint64_t unreadable() const { return unreadable_; }

  [[nodiscard]] std::string tree() const;
  [[nodiscard]] std::string summary() const;
  [[nodiscard]] std::string summary_json() const;
  /// "2000 objects, 1 DICOMDIR, 12 other files, 3 unreadable"
  [[nodiscard]] std::string one_line() const;

 private:
  struct Series {
    std::string number;
    std::string modality;
    std::string description;
    std::uint64_t objects = 0;
    std::uint64_t bytes = 0;
  };
  struct Study {
    std::string date;
    std::string description;
    std::map<std::string, Series> series;
  };
  struct Patient {
    std::string name;
    std::map<std::string, Study> studies;
  };

  std::map<std::string, Patient> patients_;  // by Patient ID; studies and series by UID
  std::map<std::string, std::uint64_t> modalities_;
  std::map<std::string, std::uint64_t> sop_classes_;
  std::map<std::string, std::uint64_t> transfer_syntaxes_;
  std::uint64_t bytes_ = 0;
  std::uint64_t objects_ = 0;
  std::uint64_t directories_ = 0;
  std::uint64_t not_dicom_ = 0;
  std::uint64_t unreadable_ = 0;
};

}  // namespace dicom::cli
