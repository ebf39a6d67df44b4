// A whole identifier against data sets in memory: PS3.4 C.2.2.
#pragma once

#include <utility>
#include <vector>

#include "dicom/core/data_set.h"
#include "dicom/query/value_key.h"

namespace dicom::query {

/// The keys of one level: an identifier, or an item of a sequence in it.
class Matcher {
 public:
  /// Query/Retrieve Level, Specific Character Set and Timezone Offset From UTC are no keys.
  /// Errors: invalid_argument, with the element's path.
  static Result<Matcher> from(const DataSet& identifier, const MatchingOptions& options = {});

  /// Whether all keys match. Of a sequence any item will do, but one item for all of its keys (PS3.4
  /// C.2.2.2.6).
  [[nodiscard]] bool matches(const DataSet& candidate) const;

  /// What a match is answered with: the keys' attributes, empty where the candidate has none, in the
  /// candidate's character set. A sequence key without an item asks for whole items.
  [[nodiscard]] DataSet answer(const DataSet& candidate) const;

 private:
  struct Pair {  ///< a date and its time
    Tag date;
    Tag time;
    Stretch range;
  };
  struct Value {
    Tag tag;
    ValueKey key;
  };
  using Items = std::pair<Tag, std::vector<Matcher>>;  ///< no matcher: whole items are asked for; or one

  void combine_dates_and_times(const MatchingOptions& options);
  [[nodiscard]] bool asks_for_anything() const;

  DataSet asked_;  ///< the keys, for answers
  std::vector<Value> values_;
  std::vector<Pair> pairs_;
  std::vector<Items> sequences_;
};

}  // namespace dicom::query
