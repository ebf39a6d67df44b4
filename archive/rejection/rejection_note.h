// Rejection notes: Key Object Selection documents whose title says that what they name is not to be used (IHE RAD TF-1
// 29, Imaging Object Change Management; RAD-66).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace archive {

/// Why: the titles of PS3.16 CID 7010 that IOCM gives a meaning.
enum class RejectionTitle : std::uint8_t {
  quality,    ///< 113001: Rejected for Quality Reasons
  safety,     ///< 113037: Rejected for Patient Safety Reasons
  worklist,   ///< 113038: Incorrect Modality Worklist Entry
  retention,  ///< 113039: Data Retention Policy Expired
};
inline constexpr std::size_t rejection_title_count = 4;

/// A row of the table of titles.
struct RejectionTitleEntry {
  RejectionTitle title;
  std::string_view word;     ///< "quality"
  std::string_view code;     ///< "113001", coding scheme DCM
  std::string_view meaning;  ///< "Rejected for Quality Reasons"
};
std::span<const RejectionTitleEntry> rejection_titles();
const RejectionTitleEntry& entry(RejectionTitle title);
/// By its word or its code.
std::optional<RejectionTitle> parse_rejection_title(std::string_view text);

/// An instance as documents refer to it.
struct InstanceName {
  std::string study_uid{};
  std::string series_uid{};
  std::string class_uid{};
  std::string instance_uid{};

  bool operator==(const InstanceName&) const = default;
};

struct RejectionNote {
  RejectionTitle title = RejectionTitle::quality;
  std::string reason{};  ///< its Key Object Description, or the meaning of its title's modifier
  /// What both the content tree and the evidence name.
  std::vector<InstanceName> rejected{};
};

/// Nothing if the document is no rejection note.
std::optional<RejectionNote> read_rejection_note(const dicom::DataSet& document);

/// A note on instances of one study; `of_study` is the header of one of them, from which patient and study are taken.
/// `moment` is YYYYMMDDhhmmss, local. Errors: invalid_argument (no instances, or of several studies).
dicom::Result<dicom::DataSet> make_rejection_note(const RejectionNote& note, const dicom::DataSet& of_study,
                                                  std::string_view moment);

}  // namespace archive
