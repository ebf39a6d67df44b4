// What people did to the labels of studies, as lines of a journal.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "dicom/base/result.h"

namespace archive::labels {

struct LabelEvent {
  enum class Kind : std::uint8_t {
    define,  ///< the label is there, with the colour `subject`
    drop,    ///< it is no more, on no study
    set,     ///< the study `subject` has it
    clear,   ///< the study has it no more
  };

  std::uint64_t time = 0;  ///< milliseconds since 1970
  Kind kind = Kind::define;
  std::string author{};  ///< empty: nobody had to say who they are
  std::string label{};
  std::string subject{};

  bool operator==(const LabelEvent&) const = default;
};

/// "define"
std::string_view to_string(LabelEvent::Kind kind);

/// One line of fields between tabs, without a line end; no field may have control characters. And back. Error:
/// invalid_data.
std::string encode(const LabelEvent& event);
dicom::Result<LabelEvent> decode(std::string_view line);

}  // namespace archive::labels
