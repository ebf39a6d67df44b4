// One key that is no sequence: PS3.4 C.2.2.2.1 to C.2.2.2.5, C.2.2.2.7 and C.2.2.2.8.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/core/data_element.h"
#include "dicom/query/moments.h"

namespace dicom::query {

struct MatchingOptions {
  /// Names match by the beginnings of their words, in any order (PS3.4 C.2.2.2.1.1).
  bool fuzzy_names = false;
  /// A date and its time are one moment (PS3.4 C.2.2.2.5.2), not two keys; that of a scheduled procedure
  /// step's start always is (PS3.4 K.6.1.2.2).
  bool combined_date_time = false;
};

/// What a value has to be. Names are compared without case and accents, in any of their component groups.
class ValueKey {
 public:
  /// Nothing for universal matching. Errors: invalid_argument, with the element's path.
  static Result<std::optional<ValueKey>> from(const DataElement& key, const MatchingOptions& options);

  /// Whether any value of the element matches; `element` may be absent.
  [[nodiscard]] bool matches(const std::optional<DataElement>& element) const;
  /// Of keys that are a date, time or range of them.
  [[nodiscard]] const std::optional<Stretch>& range() const { return range_; }

 private:
  enum class Kind : std::uint8_t { text, pattern, name, words, number, range, empty };
  [[nodiscard]] bool matches_text(std::string_view value) const;
  [[nodiscard]] bool matches_number(const DataElement& element) const;

  Kind kind_ = Kind::text;
  VR vr_ = VR::none;
  std::vector<std::string> values_;
  std::vector<double> numbers_;
  std::optional<Stretch> range_;
};

/// What a value of VR DA, TM or DT stands for.
std::optional<Stretch> parse_moment(VR vr, std::string_view text);

/// Whether `text` matches a pattern with * and ?; ? is one character of UTF-8.
bool matches_pattern(std::string_view text, std::string_view pattern);

}  // namespace dicom::query
