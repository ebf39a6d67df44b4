// Values of text, and names of where a value stands, as both models write them.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "dicom/core/tag.h"
#include "dicom/core/vr.h"
#include "dicom/interchange/data_set_builder.h"
#include "dicom/interchange/text_buffer.h"

namespace dicom::interchange {

/// The value without padding. Leading spaces count only where PS3.5 6.2 says so.
inline std::string_view without_padding(std::string_view text, VR vr) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
  const bool leading_counts = !traits(vr).multi_valued || vr == VR::UC;
  while (!leading_counts && text.starts_with(' ')) text.remove_prefix(1);
  return text;
}

/// Calls `each(index, value)` for every value of text with its backslashes, without padding.
template <class Each>
void for_each_value(std::string_view text, VR vr, const Each& each) {
  if (!traits(vr).multi_valued) return each(0, without_padding(text, vr));
  for (std::size_t index = 0;; ++index) {
    const std::size_t separator = text.find('\\');
    each(index, without_padding(text.substr(0, separator), vr));
    if (separator == std::string_view::npos) return;
    text.remove_prefix(separator + 1);
  }
}

/// Calls `each(name, text)` for every component group of a Person Name that is not empty.
template <class Each>
void for_each_name_group(std::string_view name, const Each& each) {
  for (const std::string_view group : person_name_groups) {
    const std::size_t separator = name.find('=');
    const std::string_view value = without_padding(name.substr(0, separator), VR::PN);
    if (!value.empty()) each(group, value);
    if (separator == std::string_view::npos) return;
    name.remove_prefix(separator + 1);
  }
}

/// "00540016/0/" behind the path of the enclosing item.
inline void append_item_path(std::string& path, Tag sequence, std::size_t index) {
  char digits[8];
  path.append(digits, write_tag(digits, sequence.value, "0123456789abcdef"));
  path += '/' + std::to_string(index) + '/';
}

/// "00540016/0/00540017"
inline std::string bulk_data_path(std::string path, Tag tag) {
  char digits[8];
  return path.append(digits, write_tag(digits, tag.value, "0123456789abcdef"));
}

}  // namespace dicom::interchange
