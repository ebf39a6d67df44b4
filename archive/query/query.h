// Searching: C-FIND and QIDO-RS as one request. PS3.4 C.2.2.2, PS3.18 8.3.4.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace archive {

enum class Level : std::uint8_t { patient, study, series, instance };

/// An attribute, or one of a sequence's items: {RequestAttributesSequence, ScheduledProcedureStepID}.
using TagPath = std::vector<dicom::Tag>;

/// One matching key. The value is UTF-8 text as an identifier carries it; what it means depends on the attribute's VR:
/// single value, list of UIDs or of values (backslashes), wildcards * and ?, range (DA TM DT), universal (empty or
/// "*").
struct MatchingKey {
  TagPath path;
  std::string value;
};

struct SortKey {
  dicom::Tag tag;
  bool descending = false;
};

/// Keys of the levels above may be given at any level (relational). PN is matched without case and accents, in any of
/// its component groups; everything else exactly (PS3.4 C.2.2.2.1), unless `fuzzy`.
struct QueryRequest {
  Level level = Level::study;
  std::vector<MatchingKey> match{};
  /// What the answers shall carry besides the keys that were matched and the unique keys of the levels. A sequence's
  /// path alone means all of it.
  std::vector<TagPath> return_keys{};
  bool return_all = false;  ///< everything known of the level: what its index holds, at instance level the whole header
  bool fuzzy = false;  ///< PN: each word of the key begins a word of the name; other text: without case and accents
  /// A date key with its time key is one range from moment to moment (PS3.4 C.2.2.2.5.3), not two independent ones.
  bool combined_date_time = false;
  std::vector<SortKey>
      order{};  ///< of indexed attributes; otherwise newest study first, series and instances by number
  std::uint64_t offset = 0;
  std::optional<std::uint64_t> limit{};
  bool count = false;  ///< ask for QueryCursor::total()

  /// A C-FIND identifier: attributes with a value are matched, all are returned. Specific Character Set, Query/Retrieve
  /// Level and what the Standard defines as not a key are passed over.
  static QueryRequest from_identifier(Level level, const dicom::DataSet& identifier);
};

/// Answers, one at a time: a data set in UTF-8 (Specific Character Set ISO_IR 192 where it matters) with the return
/// keys asked for; a key that the archive does not know or that has no value is there and empty. Computed on demand:
/// NumberOf(Patient|Study|Series)Related*, ModalitiesInStudy, SOPClassesInStudy, AvailableTransferSyntaxUID. The faces
/// add QueryRetrieveLevel, RetrieveAETitle, InstanceAvailability, RetrieveURL. A consistent snapshot, not held open.
class QueryCursor {
 public:
  QueryCursor() = default;
  QueryCursor(const QueryCursor&) = delete;
  QueryCursor& operator=(const QueryCursor&) = delete;
  virtual ~QueryCursor() = default;

  /// The next answer, or nothing at the end.
  virtual dicom::Result<std::optional<dicom::DataSet>> next() = 0;
  /// How many match, whatever offset and limit; only if it was asked for.
  [[nodiscard]] virtual std::optional<std::uint64_t> total() const = 0;
  /// Matching keys that could not be honoured and were treated as universal, as paths; usually none.
  [[nodiscard]] virtual const std::vector<TagPath>& unsupported() const = 0;
};

}  // namespace archive
