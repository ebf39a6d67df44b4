#include "dicom/dictionary/dictionary.h"

#include <algorithm>
#include <tuple>

#include "dicom/dictionary/tables.h"

namespace dicom {
namespace {

using namespace detail;

constexpr std::size_t absent = ~std::size_t{0};

// Branch-free lower bound: the reader asks once an element.
std::size_t index_of(std::uint32_t tag) {
  const std::span<const std::uint32_t> tags = tag_table();
  const std::uint32_t* base = tags.data();
  for (std::size_t length = tags.size(); length > 1;) {
    const std::size_t half = length / 2;
    base += base[half - 1] < tag ? half : 0;
    length -= half;
  }
  return *base == tag ? static_cast<std::size_t>(base - tags.data()) : absent;
}

const ElementEntry* find_pattern(Tag tag) {
  // Repeating groups are even: 5000-501E, 6000-601E (PS3.5 7.6).
  if (tag.is_private()) return nullptr;
  for (const PatternEntry& pattern : pattern_table()) {
    if ((tag.value & pattern.mask) == pattern.entry.tag.value) return &pattern.entry;
  }
  return nullptr;
}

}  // namespace

const ElementEntry* find_element(Tag tag) {
  const std::size_t index = index_of(tag.value);
  return index != absent ? &element_table()[index] : find_pattern(tag);
}

const ElementEntry* find_element(std::string_view keyword) {
  const auto index = keyword_index();
  const auto keyword_at = [](std::uint16_t i) { return element_table()[i].keyword.view(); };
  const auto at = std::ranges::lower_bound(index, keyword, {}, keyword_at);
  if (at != index.end() && keyword_at(*at) == keyword) return &element_table()[*at];
  for (const PatternEntry& pattern : pattern_table()) {
    if (pattern.entry.keyword == keyword && !keyword.empty()) return &pattern.entry;
  }
  return nullptr;
}

std::optional<Tag> parse_tag_or_keyword(std::string_view text) {
  if (const auto tag = parse_tag(text)) return tag;
  const ElementEntry* entry = find_element(text);
  return entry != nullptr ? std::optional(entry->tag) : std::nullopt;
}

std::string_view keyword_of(Tag tag) {
  const ElementEntry* entry = find_element(tag);
  return entry != nullptr ? entry->keyword.view() : std::string_view{};
}

const PrivateEntry* find_private(std::string_view creator, Tag tag) {
  const std::uint32_t without_block = tag.value & 0xffff00ff;
  const auto key = [](const PrivateEntry& entry) { return std::tuple(entry.creator.view(), entry.tag.value); };
  const auto table = private_table();
  const auto at = std::ranges::lower_bound(table, std::tuple(creator, without_block), {}, key);
  return at != table.end() && key(*at) == std::tuple(creator, without_block) ? &*at : nullptr;
}

VR vr_of(Tag tag, std::string_view private_creator) {
  if (tag.is_group_length()) return VR::UL;
  if (tag.is_private()) {
    if (tag.is_private_creator()) return VR::LO;
    const PrivateEntry* entry = private_creator.empty() ? nullptr : find_private(private_creator, tag);
    return entry != nullptr ? entry->vr : VR::UN;
  }
  const std::size_t index = index_of(tag.value);
  if (index != absent) return vr_table()[index];
  const ElementEntry* entry = find_pattern(tag);
  return entry != nullptr ? entry->vr : VR::UN;
}

const UIDEntry* find_uid(std::string_view uid) {
  const auto table = uid_table();
  const auto at = std::ranges::lower_bound(table, uid, {}, [](const UIDEntry& entry) { return entry.uid.view(); });
  return at != table.end() && at->uid == uid ? &*at : nullptr;
}

const UIDEntry* find_uid_keyword(std::string_view keyword) {
  const auto index = uid_keyword_index();
  const auto keyword_at = [](std::uint16_t i) { return uid_table()[i].keyword.view(); };
  const auto at = std::ranges::lower_bound(index, keyword, {}, keyword_at);
  return at != index.end() && keyword_at(*at) == keyword ? &uid_table()[*at] : nullptr;
}

std::span<const UIDEntry> uids_of_standard() {
  return uid_table();
}

std::string_view uid_name(std::string_view uid) {
  const UIDEntry* entry = find_uid(uid);
  if (entry == nullptr) return uid;
  return (entry->keyword.empty() ? entry->name : entry->keyword).view();
}

std::span<const std::string_view> storage_sop_classes() {
  return storage_table();
}

bool is_storage_sop_class(std::string_view uid) {
  return std::ranges::binary_search(storage_table(), uid);
}

}  // namespace dicom
