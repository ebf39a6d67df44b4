// Who hears of which unified procedure steps: PS3.4 CC.2.3.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "dicom/query/matcher.h"

namespace dicom::net::scp {

/// The subscriptions of all receivers (AE titles). Not thread-safe: its owner locks.
class UPSSubscriptions {
 public:
  /// To one step, whatever the global subscription says.
  void subscribe(const std::string& receiver, const std::string& uid, bool deletion_lock);
  /// From one step; a global subscription does not bring it back.
  void unsubscribe(const std::string& receiver, const std::string& uid);
  /// To all steps there are (`existing`) and that come; with a filter, to those that match it.
  void subscribe_globally(const std::string& receiver, bool deletion_lock, std::optional<query::Matcher> filter,
                          const std::vector<std::string>& existing);
  /// From everything, also from single steps.
  void unsubscribe_globally(const std::string& receiver);
  /// From steps that come; those there are stay.
  void suspend(const std::string& receiver);

  /// A step has come, or changed: filters may select it now.
  void consider(const std::string& uid, const DataSet& step);
  /// A step is gone.
  void forget(const std::string& uid) { by_step_.erase(uid); }

  [[nodiscard]] std::vector<std::string> receivers(const std::string& uid) const;
  [[nodiscard]] bool is_locked(const std::string& uid) const;

 private:
  enum class Subscription : std::uint8_t { with_lock, without_lock, refused };
  struct Global {
    bool deletion_lock;
    std::optional<query::Matcher> filter;
  };
  std::map<std::string, std::map<std::string, Subscription>> by_step_;  // by UID, then receiver
  std::map<std::string, Global> global_;                                // by receiver
};

}  // namespace dicom::net::scp
