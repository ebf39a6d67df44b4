#include "dicom/xml/private_blocks.h"

#include <algorithm>

namespace dicom::detail {
namespace {

constexpr std::uint16_t first_block = 0x10;
constexpr std::uint16_t last_block = 0xff;

std::uint16_t block_of(Tag element) {
  return static_cast<std::uint16_t>(element.element() >> 8);
}

Tag in_block(Tag element, std::uint16_t block) {
  return {element.group(), static_cast<std::uint16_t>(block << 8 | (element.element() & 0xff))};
}

// The first value, without white space around it; nothing if XML would write it otherwise.
std::string_view normalised(std::string_view name) {
  constexpr std::string_view spaces = " \t\r\n";
  name = name.substr(0, name.find('\\'));
  const std::size_t begin = name.find_first_not_of(spaces);
  if (begin == std::string_view::npos) return {};
  name = name.substr(begin, name.find_last_not_of(spaces) - begin + 1);
  const bool plain = name.find("\xEF\xBF") == std::string_view::npos &&
                     std::ranges::none_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  return plain ? name : std::string_view();
}

}  // namespace

void PrivateBlocks::declare(Tag creator, std::string_view name) {
  creators_.emplace(creator, normalised(name));
}

std::string_view PrivateBlocks::name(Tag creator) const {
  const auto at = creators_.find(creator);
  return at == creators_.end() ? std::string_view() : at->second;
}

std::string_view PrivateBlocks::creator_of(Tag element) const {
  return name({element.group(), block_of(element)});
}

bool PrivateBlocks::is_later_block(Tag element) const {
  const std::string_view creator = creator_of(element);
  const Tag own{element.group(), block_of(element)};
  for (auto at = creators_.lower_bound({element.group(), first_block}); at != creators_.end() && at->first < own;
       ++at) {
    if (at->second == creator) return true;
  }
  return false;
}

std::optional<Tag> PrivateBlocks::place(Tag tag, std::string_view creator) {
  creator = normalised(creator);
  const std::uint16_t named = block_of(tag);
  if (named >= first_block && creator_of(tag) == creator) return tag;
  const Tag end{tag.group(), last_block};
  if (named < first_block) {
    for (auto at = creators_.lower_bound({tag.group(), first_block}); at != creators_.end() && at->first <= end; ++at) {
      if (at->second == creator) return in_block(tag, at->first.element());
    }
  }
  // The named block if it is free, otherwise the lowest that is.
  std::uint16_t block = named;
  if (named < first_block || creators_.contains({tag.group(), named})) {
    block = first_block;
    while (block <= last_block && creators_.contains({tag.group(), block})) ++block;
  }
  if (block > last_block) return std::nullopt;
  const Tag reserved{tag.group(), block};
  declare(reserved, creator);
  added_.push_back(reserved);
  return in_block(tag, block);
}

}  // namespace dicom::detail
