#include "dicom/net/scp/ups_subscriptions.h"

#include <algorithm>

namespace dicom::net::scp {

void UPSSubscriptions::subscribe(const std::string& receiver, const std::string& uid, bool deletion_lock) {
  by_step_[uid][receiver] = deletion_lock ? UPSSubscription::with_lock : UPSSubscription::without_lock;
}

void UPSSubscriptions::unsubscribe(const std::string& receiver, const std::string& uid) {
  by_step_[uid][receiver] = UPSSubscription::refused;
}

Result<void> UPSSubscriptions::subscribe_globally(const UPSGlobalSubscription& subscription,
                                                  const std::vector<std::string>& existing) {
  std::optional<query::Matcher> filter;
  if (subscription.keys) filter = DICOM_TRY(query::Matcher::from(*subscription.keys));
  for (const std::string& uid : existing) subscribe(subscription.receiver, uid, subscription.deletion_lock);
  global_.insert_or_assign(subscription.receiver, Global{subscription, std::move(filter)});
  return {};
}

void UPSSubscriptions::unsubscribe_globally(const std::string& receiver) {
  global_.erase(receiver);
  for (auto& [uid, receivers] : by_step_) receivers.erase(receiver);
}

void UPSSubscriptions::suspend(const std::string& receiver) {
  global_.erase(receiver);
}

void UPSSubscriptions::consider(const std::string& uid, const DataSet& step) {
  for (const auto& [receiver, global] : global_) {
    if (by_step_[uid].contains(receiver)) continue;
    if (!global.filter || global.filter->matches(step)) subscribe(receiver, uid, global.subscription.deletion_lock);
  }
}

std::vector<std::string> UPSSubscriptions::receivers(const std::string& uid) const {
  std::vector<std::string> found;
  const auto step = by_step_.find(uid);
  if (step == by_step_.end()) return found;
  for (const auto& [receiver, subscription] : step->second) {
    if (subscription != UPSSubscription::refused) found.push_back(receiver);
  }
  return found;
}

bool UPSSubscriptions::is_locked(const std::string& uid) const {
  const auto step = by_step_.find(uid);
  return step != by_step_.end() &&
         std::ranges::any_of(step->second, [](const auto& each) { return each.second == UPSSubscription::with_lock; });
}

UPSSubscriptions::OfStep UPSSubscriptions::of_step(const std::string& uid) const {
  const auto step = by_step_.find(uid);
  return step == by_step_.end() ? OfStep{} : step->second;
}

std::vector<UPSGlobalSubscription> UPSSubscriptions::globals() const {
  std::vector<UPSGlobalSubscription> subscriptions;
  for (const auto& [receiver, global] : global_) subscriptions.push_back(global.subscription);
  return subscriptions;
}

}  // namespace dicom::net::scp
