#include "dicom/path/element_path.h"

#include "dicom/dictionary/dictionary.h"

namespace dicom {

bool PathStep::names_one_element() const {
  return !at_any_depth && mask == (creator.empty() ? 0xffffffff : 0xffff00ff);
}

bool PathStep::matches(const DataSet& level, Tag tag) const {
  if ((tag.value & mask) != value) return false;
  return creator.empty() || (tag.element() >= 0x1000 && private_creator_of(level, tag) == creator);
}

std::string private_creator_of(const DataSet& level, Tag tag) {
  if (!tag.is_private() || tag.element() < 0x1000) return {};
  return level.text_or_empty(Tag(tag.group(), static_cast<std::uint16_t>(tag.element() >> 8)));
}

std::string step_text(const DataSet& level, Tag tag) {
  const std::string creator = private_creator_of(level, tag);
  if (!creator.empty() && creator.find(']') == std::string::npos) {
    std::string digits = to_string(tag).substr(1, 9);
    digits.replace(5, 2, "xx");
    return "[" + creator + "]" + digits;
  }
  const ElementEntry* entry = find_element(tag);
  const bool named = entry != nullptr && entry->tag == tag && !entry->keyword.empty();
  return named ? std::string(entry->keyword) : to_string(tag);
}

}  // namespace dicom
