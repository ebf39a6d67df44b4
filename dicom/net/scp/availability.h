// Instance availability notification: PS3.4 annex R.
#pragma once

#include <functional>
#include <mutex>
#include <vector>

#include "dicom/net/scp/normalized_handler.h"

namespace dicom::net::scp {

/// The SCP: takes notifications and keeps them. Thread-safe.
class AvailabilityNotifications : public NormalizedHandler {
 public:
  using OnNotification = std::function<void(const DataSet&)>;
  /// `limit`: beyond it the oldest is forgotten.
  explicit AvailabilityNotifications(OnNotification on_notification = {}, std::size_t limit = 1'000)
      : on_notification_(std::move(on_notification)), limit_(limit) {}

  NormalizedResponse create(const NormalizedRequest& request) override;
  [[nodiscard]] std::vector<DataSet> all() const;

 private:
  OnNotification on_notification_;
  std::size_t limit_;
  mutable std::mutex mutex_;
  std::vector<DataSet> notifications_;  // guarded by mutex_
};

}  // namespace dicom::net::scp
