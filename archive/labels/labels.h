// Labels that people give to studies: "To discuss", "Teaching". They are no part of the images: kept beside them, in a
// journal of their own in the data folder, which says who set what and outlives the index.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "archive/labels/label_event.h"
#include "archive/storage/journal.h"
#include "dicom/base/result.h"

namespace archive::labels {

inline constexpr std::string_view journal_name = "labels.log";
inline constexpr std::size_t longest_name = 64;  ///< bytes
inline constexpr std::size_t most_labels = 200;  ///< that there may be
inline constexpr std::size_t most_of_a_study = 20;
inline constexpr std::size_t most_studies = 20'000;  ///< of a label: a search names them all

/// The colours that a label may have; the page knows what they look like in light and dark.
bool is_colour(std::string_view name);

struct Label {
  std::string name;
  std::string colour;
  std::size_t studies = 0;  ///< that have it
};

/// A label on a study.
struct Mark {
  std::string label;
  std::string colour;
  std::string author;
  std::uint64_t time = 0;  ///< milliseconds since 1970
};

/// Thread-safe. What a function that changes something has returned is durable.
class Labels {
 public:
  struct Options {
    std::filesystem::path folder;
    bool durable = true;
    bool read_only = false;
  };
  /// Reads what is there. Errors: io. A damaged line is passed over.
  static dicom::Result<std::unique_ptr<Labels>> open(const Options& options);

  /// Makes a label, or gives one another colour. Errors: invalid_argument (name, colour, too many), those of the
  /// journal.
  dicom::Result<void> define(std::string_view name, std::string_view colour, std::string_view author);
  /// Takes it from all studies, too. Errors: not_found, those of the journal.
  dicom::Result<void> drop(std::string_view name, std::string_view author);
  /// Errors: not_found (no such label), invalid_argument (no UID, too many on this study or of this label), those of
  /// the journal.
  dicom::Result<void> set(std::string_view name, std::string_view study_uid, std::string_view author);
  /// Nothing happens if it is not there.
  dicom::Result<void> clear(std::string_view name, std::string_view study_uid, std::string_view author);

  /// By name.
  [[nodiscard]] std::vector<Label> all() const;
  /// By name.
  [[nodiscard]] std::vector<Mark> of_study(std::string_view study_uid) const;
  /// The studies that have all of these labels, by UID.
  [[nodiscard]] std::vector<std::string> studies_with(const std::vector<std::string>& names) const;
  /// What was done to the labels of a study, the oldest first. Reads the journal.
  dicom::Result<std::vector<LabelEvent>> history(std::string_view study_uid) const;

 private:
  struct Setting {
    std::string author;
    std::uint64_t time = 0;
  };
  struct Known {
    std::string colour;
    std::set<std::string, std::less<>> studies;
  };
  explicit Labels(std::unique_ptr<storage::Journal> journal) : journal_(std::move(journal)) {}
  dicom::Result<void> write_down(LabelEvent event);
  void take(const LabelEvent& event);

  std::unique_ptr<storage::Journal> journal_;
  mutable std::mutex mutex_;  // of all below, and of the journal
  std::map<std::string, Known, std::less<>> known_;
  std::unordered_map<std::string, std::map<std::string, Setting>> by_study_;  // then by label
};

}  // namespace archive::labels
