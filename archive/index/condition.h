// What is asked of a column.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "archive/index/attributes.h"

namespace archive::index {

/// A condition on a column: all parts must hold.
struct Condition {
  enum class Kind : std::uint8_t {
    any_of,   ///< equals one of `values`
    pattern,  ///< one of `values`, with * and ?
    range,    ///< values[0] <= value <= values[1]; an empty bound is open
    moments,  ///< a date and a time column as one: values are "YYYYMMDDhhmmss" bounds; `second` is the time column
    words,    ///< each of `values` begins a word (fuzzy PN)
  };
  Attribute attribute = Attribute::patient_id;
  Kind kind = Kind::any_of;
  std::vector<std::string> values{};
  Attribute second = Attribute::patient_id;
  bool ignore_case = false;  ///< text too is compared normalised
};

}  // namespace archive::index
