#include "dicom/net/scp/ups_subscriptions.h"

#include <algorithm>

namespace dicom::net::scp {

void UPSSubscriptions::subscribe(const std::string& receiver, const std::string& uid, bool deletion_lock) {
  by_step_[uid][receiver] = deletion_lock ? Subscription::with_lock : Subscription::without_lock;
}

void UPSSubscriptions::unsubscribe(const std::string& receiver, const std::string& uid) {
  by_step_[uid][receiver] = Subscription::refused;
}

void UPSSubscriptions::subscribe_globally(const std::string& receiver, bool deletion_lock,
                                          std::optional<query::Matcher> filter,
                                          const std::vector<std::string>& existing) {
  for (const std::string& uid : existing) subscribe(receiver, uid, deletion_lock);
  global_[receiver] = {deletion_lock, std::move(filter)};
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
    if (!global.filter || global.filter->matches(step)) subscribe(receiver, uid, global.deletion_lock);
  }
}

std::vector<std::string> UPSSubscriptions::receivers(const std::string& uid) const {
  std::vector<std::string> found;
  const auto step = by_step_.find(uid);
  if (step == by_step_.end()) return found;
  for (const auto& [receiver, subscription] : step->second) {
    if (subscription != Subscription::refused) found.push_back(receiver);
  }
  return found;
}

bool UPSSubscriptions::is_locked(const std::string& uid) const {
  const auto step = by_step_.find(uid);
  return step != by_step_.end() &&
         std::ranges::any_of(step->second, [](const auto& each) { return each.second == Subscription::with_lock; });
}

}  // namespace dicom::net::scp
