// The generated tables, sorted for binary search. Only dictionary.cpp reads them.
#pragma once

#include "dicom/dictionary/dictionary.h"

namespace dicom::detail {

/// A tag with variable digits: it matches where (tag & mask) == entry.tag.
struct PatternEntry {
  std::uint32_t mask;
  ElementEntry entry;
};

std::span<const ElementEntry> element_table();   ///< by tag
std::span<const std::uint32_t> tag_table();      ///< the tags of element_table()
std::span<const VR> vr_table();                  ///< the VRs of element_table()
std::span<const std::uint16_t> keyword_index();  ///< into element_table(), by keyword
std::span<const PatternEntry> pattern_table();
std::span<const PrivateEntry> private_table();  ///< by creator, then tag
std::span<const UIDEntry> uid_table();          ///< by UID as text
std::span<const std::uint16_t> uid_keyword_index();
std::span<const std::string_view> storage_table();  ///< by UID as text

}  // namespace dicom::detail
