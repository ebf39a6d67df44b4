// What was removed or rejected and is not erased yet: made of the journal's acts.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "archive/acts/act.h"

namespace archive {

/// What lies in the trash of one removal or rejection.
struct Removal {
  std::uint64_t number = 0;  ///< of the act
  std::uint64_t time = 0;    ///< milliseconds since 1970
  std::string author{};
  std::string reason{};
  std::vector<std::string> study_uids{};
  std::uint64_t contents = 0;
  std::string title{};   ///< of a rejection note: "113001"
  bool is_kept = false;  ///< a rejection: stays until somebody erases it
};

/// Thread-safe.
class Removals {
 public:
  /// How PackStore::key names a part.
  using KeyOf = std::function<std::string(const PackContents& pack)>;
  explicit Removals(KeyOf key_of) : key_of_(std::move(key_of)) {}

  /// Any act, in the order of the journal.
  void take_in(const Act& act);

  /// See ingest::RemovalOf.
  [[nodiscard]] std::uint64_t removal_of(const std::string& part, std::uint64_t offset, std::uint64_t received) const;
  /// The act, with what is in its trash still; nothing if there is no such removal.
  [[nodiscard]] std::optional<Act> find(std::uint64_t number) const;
  [[nodiscard]] std::vector<Removal> list() const;

  /// A rejection other than `besides` that names an instance; 0: none.
  [[nodiscard]] std::uint64_t rejection_of(std::string_view sop_instance_uid, std::uint64_t besides = 0) const;
  /// The same for a content that recovery found: a rejection that hold_purge() keeps is over, but for what the purge
  /// was to erase.
  [[nodiscard]] std::uint64_t rejection_of_found(std::string_view sop_instance_uid) const;
  /// Whether a rejection note was ever acted upon, also if that was taken back since.
  [[nodiscard]] bool knows_note(std::string_view sop_instance_uid) const;
  /// What a rejection is about to name counts as rejected from now on; take_in() or forget() ends that.
  void announce(std::uint64_t number, std::span<const std::string> sop_instance_uids);
  void forget(std::uint64_t number);

  /// The last act of the journal is a purge, which a crash may have kept from its end: until take_purge() what it is
  /// about still lies in the trash.
  void hold_purge(const Act& purge);
  std::optional<Act> take_purge();

 private:
  void add(const Act& removal);
  void take_back(const Act& restored);
  void drop(const Act& removal);
  void forget_rejection(std::uint64_t number);
  void forget_places(std::span<const PackContents> contents);

  KeyOf key_of_;
  mutable std::mutex mutex_;  // of what follows
  std::map<std::uint64_t, Act> removals_;
  std::unordered_map<std::string, std::map<std::uint64_t, std::uint64_t>> removed_;  // part -> offset -> removal
  std::unordered_map<std::string, std::set<std::uint64_t>> rejected_;                // SOP Instance UID -> rejections
  std::unordered_set<std::string> notes_;
  std::optional<Act> last_purge_;
};

}  // namespace archive
