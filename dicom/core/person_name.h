// Person names: PS3.5 6.2.1.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "dicom/base/result.h"

namespace dicom {

/// A value of PN: the same name in up to three component groups. Text is UTF-8.
struct PersonName {
  /// The components of one group, in the Standard's order.
  struct Components {
    std::string family;
    std::string given;
    std::string middle;
    std::string prefix;
    std::string suffix;

    [[nodiscard]] bool empty() const;
    /// "Doe^John^^Dr", without empty components at the end.
    [[nodiscard]] std::string to_string() const;
    bool operator==(const Components&) const = default;
  };

  Components alphabetic;   ///< in single-byte characters: Yamada^Tarou
  Components ideographic;  ///< 山田^太郎
  Components phonetic;     ///< やまだ^たろう

  /// Of one value. Errors: invalid_data for more than three groups or five components. Spaces around components, which
  /// do not count, are left out.
  static Result<PersonName> parse(std::string_view text);
  /// As a value: groups with "=", components with "^", nothing empty at the end.
  [[nodiscard]] std::string to_string() const;
  /// For people: "Dr John Q Doe Jr" of the first group that is not empty; family name first if it is not alphabetic.
  [[nodiscard]] std::string formatted() const;
  [[nodiscard]] bool empty() const { return alphabetic.empty() && ideographic.empty() && phonetic.empty(); }

  bool operator==(const PersonName&) const = default;
};

}  // namespace dicom
