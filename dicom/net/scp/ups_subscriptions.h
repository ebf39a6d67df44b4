// Who hears of which unified procedure steps: PS3.4 CC.2.3.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "dicom/query/matcher.h"

namespace dicom::net::scp {

/// What a receiver has said of one step.
enum class UPSSubscription : std::uint8_t { with_lock, without_lock, refused };

/// A subscription to all steps, or to those that match the keys.
struct UPSGlobalSubscription {
  std::string receiver;
  bool deletion_lock = false;
  std::optional<DataSet> keys{};
};

/// The subscriptions of all receivers (AE titles). Not thread-safe: its owner locks.
class UPSSubscriptions {
 public:
  /// To one step, whatever the global subscription says.
  void subscribe(const std::string& receiver, const std::string& uid, bool deletion_lock);
  using OfStep = std::map<std::string, UPSSubscription>;  ///< by receiver

  /// From one step; a global subscription does not bring it back.
  void unsubscribe(const std::string& receiver, const std::string& uid);
  /// To all steps there are (`existing`) and that come; with keys, to those that match them. Error: invalid_argument
  /// (keys that make no sense).
  Result<void> subscribe_globally(const UPSGlobalSubscription& subscription, const std::vector<std::string>& existing);
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

  // For those who keep them.
  [[nodiscard]] OfStep of_step(const std::string& uid) const;
  void set_of_step(const std::string& uid, OfStep subscriptions) { by_step_[uid] = std::move(subscriptions); }
  [[nodiscard]] std::vector<UPSGlobalSubscription> globals() const;

 private:
  struct Global {
    UPSGlobalSubscription subscription;
    std::optional<query::Matcher> filter;
  };
  std::map<std::string, OfStep> by_step_;  // by UID
  std::map<std::string, Global> global_;   // by receiver
};

}  // namespace dicom::net::scp
