// The answer to STOW-RS: PS3.18 10.5.3, PS3.3 C.12.1.1.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dicom/core/data_set.h"

namespace dicom::web {

// Failure reasons: PS3.18 table 10.5.3-2, PS3.4 table B.2-1.
inline constexpr std::uint16_t failure_out_of_resources = 0xA700;
inline constexpr std::uint16_t failure_does_not_match = 0xA900;
inline constexpr std::uint16_t failure_cannot_understand = 0xC000;
inline constexpr std::uint16_t failure_processing = 0x0110;
inline constexpr std::uint16_t failure_transfer_syntax = 0xC122;
/// As C-STORE tells it: stored, but another content is what is served.
inline constexpr std::uint16_t warning_kept_aside = 0xB000;

struct StowReport {
  struct Stored {
    std::string sop_class_uid;
    std::string sop_instance_uid;
    std::string retrieve_url;
    std::uint16_t warning = 0;  ///< Warning Reason; 0: none
    std::string message{};      ///< in plain words
  };
  struct Failed {
    std::string sop_class_uid;  ///< empty if it could not even be found out
    std::string sop_instance_uid;
    std::uint16_t reason = failure_cannot_understand;
    std::string message;  ///< in plain words
  };
  std::vector<Stored> stored;
  std::vector<Failed> failed;
  std::string study_retrieve_url;  ///< if all are of one study

  /// 200: all stored; 202: some, or with warnings; 409: none; 507: none, for want of space.
  [[nodiscard]] int http_status() const;
  /// The Store Instances Response Module.
  [[nodiscard]] DataSet to_data_set() const;
};

}  // namespace dicom::web
