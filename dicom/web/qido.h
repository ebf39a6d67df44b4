// QIDO-RS search parameters: PS3.18 8.3.4.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/core/tag.h"

namespace dicom::web {

/// An attribute, or one within a sequence: "RequestAttributesSequence.ScheduledProcedureStepID".
using AttributePath = std::vector<Tag>;

struct QidoParameters {
  struct Match {
    AttributePath path;
    std::string value;
  };
  struct Order {
    Tag tag;
    bool descending = false;
  };
  std::vector<Match> match;
  std::vector<AttributePath> include;
  bool include_all = false;
  bool fuzzy = false;
  std::optional<std::uint64_t> limit;
  std::uint64_t offset = 0;
  /// Timezone Offset From UTC in minutes: the zone of the dates and times in keys (PS3.18 8.3.4.1).
  std::optional<int> timezone;
  std::vector<std::string> ignored;  ///< parameters that are known and change nothing
  std::vector<Order> order;          ///< "orderby=-StudyDate": an extension of ours
};

/// Keywords or tags of eight hexadecimal digits, sequences with dots. Unknown attributes and malformed numbers are
/// errors (invalid_argument) that name them.
Result<QidoParameters> parse_qido(std::span<const std::pair<std::string, std::string>> query);

/// What answers carry of themselves at each level: PS3.18 tables 10.6.3-3 to -5.
std::span<const Tag> study_attributes();
std::span<const Tag> series_attributes();
std::span<const Tag> instance_attributes();

}  // namespace dicom::web
