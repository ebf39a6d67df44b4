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
  /// Other text that has a character set is compared without case and accents too.
  bool fuzzy_text = false;
};

/// What a value has to be. Names are compared without case and accents, in any of their component groups.
class ValueKey {
 public:
  enum class Kind : std::uint8_t {
    text,     ///< one of values() as it is
    pattern,  ///< one of values(), with * and ?
    name,     ///< one of values() as normalised person names, with * and ?
    words,    ///< each of values(), normalised, begins a word of the name
    number,   ///< one of numbers()
    range,    ///< within range()
    empty,    ///< no value
  };

  /// Nothing for universal matching. Errors: invalid_argument, with the element's path.
  static Result<std::optional<ValueKey>> from(const DataElement& key, const MatchingOptions& options);

  /// Whether any value of the element matches; `element` may be absent.
  [[nodiscard]] bool matches(const std::optional<DataElement>& element) const;
  // What the key is, for those who look it up in an index.
  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] const std::vector<std::string>& values() const { return values_; }
  [[nodiscard]] const std::vector<double>& numbers() const { return numbers_; }
  /// Values are text that is compared without case and accents: they are normalised already.
  [[nodiscard]] bool ignores_case() const { return ignores_case_; }
  /// Of keys that are a date, time or range of them.
  [[nodiscard]] const std::optional<Stretch>& range() const { return range_; }

 private:
  [[nodiscard]] bool matches_text(std::string_view value) const;
  [[nodiscard]] bool matches_number(const DataElement& element) const;

  Kind kind_ = Kind::text;
  VR vr_ = VR::none;
  bool ignores_case_ = false;
  std::vector<std::string> values_;
  std::vector<double> numbers_;
  std::optional<Stretch> range_;
};

/// What a value of VR DA, TM or DT stands for.
std::optional<Stretch> parse_moment(VR vr, std::string_view text);

/// Whether `text` matches a pattern with * and ?; ? is one character of UTF-8.
bool matches_pattern(std::string_view text, std::string_view pattern);

}  // namespace dicom::query
