// Private blocks (PS3.5 7.8.1) where the model names their creators instead (PS3.19 A.1.5).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/core/tag.h"

namespace dicom::detail {

/// The blocks of one data set.
class PrivateBlocks {
 public:
  /// The element `creator` of a data set, with this value, reserves its block. Blocks whose creator XML could not name
  /// (control characters) count as taken by nobody.
  void declare(Tag creator, std::string_view name);

  /// Who reserved the block of a private element; empty: nobody.
  [[nodiscard]] std::string_view creator_of(Tag element) const;
  /// Whether an earlier block of the group has the same creator: then the creator alone does not say the block.
  [[nodiscard]] bool is_later_block(Tag element) const;

  /// The tag in this data set of a creator's element: `tag` is gggg00ee, or the whole tag as some write it. Where the
  /// creator has no block yet it gets the one that `tag` names, or the lowest free one. Nothing: all are taken.
  std::optional<Tag> place(Tag tag, std::string_view creator);
  /// Elements that place() made necessary: private creators that the document did not list.
  [[nodiscard]] const std::vector<Tag>& added() const { return added_; }
  [[nodiscard]] std::string_view name(Tag creator) const;

 private:
  std::map<Tag, std::string> creators_;
  std::vector<Tag> added_;
};

}  // namespace dicom::detail
