// The data dictionary: PS3.6, and what manufacturers documented of their private elements. Constant tables, no start-up
// cost.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "dicom/core/tag.h"
#include "dicom/core/vr.h"

namespace dicom {

namespace detail {
extern const char table_texts[];
}

/// A text of the tables: used like the std::string_view that it converts to. It is a place in one long string, so that
/// the tables hold no pointers, which the loader would have to relocate at each start.
class TableText {
 public:
  constexpr TableText() = default;
  constexpr TableText(std::uint32_t offset, std::uint32_t size) : offset_(offset), size_(size) {}

  [[nodiscard]] std::string_view view() const { return {detail::table_texts + offset_, size_}; }
  operator std::string_view() const { return view(); }  // NOLINT(google-explicit-constructor): it is one
  [[nodiscard]] constexpr bool empty() const { return size_ == 0; }

  friend bool operator==(TableText left, std::string_view right) { return left.view() == right; }

 private:
  std::uint32_t offset_ = 0;
  std::uint32_t size_ = 0;
};

/// One data element of the Standard.
struct ElementEntry {
  Tag tag;            ///< of repeating groups the first, e.g. (6000,0010)
  VR vr;              ///< of a new element; where the Standard says "US or SS", US
  VR alternative_vr;  ///< the other one, or none
  TableText vm;       ///< "1", "2-n"
  TableText keyword;
  TableText name;
  bool retired;
};

/// By tag, also within repeating groups (50xx, 60xx); null if the Standard has none.
const ElementEntry* find_element(Tag tag);
/// By keyword: "PatientName".
const ElementEntry* find_element(std::string_view keyword);
/// A tag as people write it: keyword, "00100010" or "0010,0010".
std::optional<Tag> parse_tag_or_keyword(std::string_view text);
/// "PatientName", or empty.
std::string_view keyword_of(Tag tag);

/// One private data element; its block byte (0x00ggggXXee) is 0.
struct PrivateEntry {
  TableText creator;
  Tag tag;
  VR vr;
  TableText vm;
  TableText name;
};
const PrivateEntry* find_private(std::string_view creator, Tag tag);

/// The VR that implicit VR data sets mean: of the Standard's elements, of private creators (LO), group lengths (UL),
/// and, if the creator is known, of private elements; UN otherwise. One binary search over 20 kB.
VR vr_of(Tag tag, std::string_view private_creator = {});

enum class UIDType : std::uint8_t {
  sop_class,
  meta_sop_class,
  transfer_syntax,
  well_known_instance,
  context_group,
  coding_scheme,
  application_context,
  service_class,
  frame_of_reference,
  other,
};

/// One registered UID: PS3.6 annex A.
struct UIDEntry {
  TableText uid;
  UIDType type;
  TableText keyword;
  TableText name;
  bool retired;
};
const UIDEntry* find_uid(std::string_view uid);
const UIDEntry* find_uid_keyword(std::string_view keyword);
std::span<const UIDEntry> uids_of_standard();
/// The keyword or name of a registered UID, or the UID itself.
std::string_view uid_name(std::string_view uid);

/// Every SOP class whose instances C-STORE carries, also retired ones.
std::span<const std::string_view> storage_sop_classes();
bool is_storage_sop_class(std::string_view uid);

}  // namespace dicom
