// What people did to what is stored: edits, merges, deletions. Acts are written to a journal beside the packs; with it
// and the packs alone the index can be made again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/core/tag.h"

namespace archive {

/// One patient is one ID of one issuer. Without an ID only name and birth date can tell.
struct PatientIdentity {
  std::string patient_id{};
  std::string issuer{};
  std::string name{};        ///< Patient's Name
  std::string birth_date{};  ///< YYYYMMDD

  /// Equal for equal patients.
  [[nodiscard]] std::string key() const;
};

/// An attribute and the value that it gets, UTF-8 as the Standard writes it; an empty one empties the attribute.
struct Setting {
  dicom::Tag tag;
  std::string value{};
  bool operator==(const Setting&) const = default;
};

/// Contents in one part of a series' pack.
struct PackContents {
  std::string study_uid{};
  std::string series_uid{};
  std::uint32_t part = 0;
  std::vector<std::uint64_t> offsets{};  ///< of the contents, ascending
  bool operator==(const PackContents&) const = default;
};

/// One act. Which of the fields mean anything depends on the kind.
struct Act {
  enum class Kind : std::uint8_t {
    edit_study,    ///< `settings` hold for the study `subject`; with another Patient ID it is moved to that patient
    edit_patient,  ///< `settings` hold for all studies, present and future, of the patient whose key is `subject`
    merge,         ///< the same, into another patient who is there
    undo,          ///< the edit or merge number `of` is as if it had never been
    remove,        ///< `contents` go to the trash
    restore,       ///< `contents` come back from the trash of `of`
    purge,         ///< what is left of the trash of `of`, which is `contents`, is erased from the packs
    reject,        ///< as remove, by the rejection note `subject`; `instances` go there too whenever they come again
  };

  std::uint64_t number = 0;  ///< 1, 2, 3...
  std::uint64_t time = 0;    ///< milliseconds since 1970
  Kind kind = Kind::edit_study;
  std::string author{};  ///< who asked for it
  std::string reason{};  ///< free text
  std::string subject{};
  std::string title{};  ///< of a rejection note that rejects or removes: "113001"
  std::vector<Setting> settings{};
  std::uint64_t of = 0;
  std::vector<PackContents> contents{};
  std::vector<std::string> instances{};  ///< SOP Instance UIDs

  [[nodiscard]] bool is_edit() const { return kind <= Kind::merge; }
  bool operator==(const Act&) const = default;
};

/// "edit_study"
std::string_view to_string(Act::Kind kind);

namespace acts {

/// An act as one line of text without a line end, and back. Errors: invalid_data.
std::string encode(const Act& act);
dicom::Result<Act> decode(std::string_view line);

}  // namespace acts
}  // namespace archive
