// The change feed: what happened to what is stored, in order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace archive {

/// One entry of the feed. It was written in the transaction that made the change: what can be found is in the feed.
struct Change {
  enum class Kind : std::uint8_t {
    stored,    ///< instances came
    conflict,  ///< contents came whose UIDs other contents have; they are kept aside
    edited,    ///< an edit, a merge or its undoing reached the study
    removed,   ///< the study, series or instances went to the trash
    restored,  ///< instances came back from the trash
  };

  std::uint64_t number = 0;  ///< 1, 2, 3...: the cursor
  std::uint64_t time = 0;    ///< milliseconds since 1970
  Kind kind = Kind::stored;
  std::uint64_t act = 0;                     ///< of edits and removals; otherwise 0
  std::string study_instance_uid{};          ///< empty if what it told of is gone
  std::string series_instance_uid{};         ///< empty if it is about the study
  std::vector<std::string> instance_uids{};  ///< those that are still there; empty if it is about the series or study
};

/// "stored"
constexpr std::string_view to_string(Change::Kind kind) {
  constexpr std::string_view names[] = {"stored", "conflict", "edited", "removed", "restored"};
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace archive
