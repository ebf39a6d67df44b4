// Modality performed procedure steps in memory: PS3.4 annex F.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "dicom/net/scp/normalized_handler.h"

namespace dicom::net::scp {

/// PS3.4 table F.9.2-1: what the notification SOP class tells.
enum class StepEvent : std::uint16_t { in_progress = 1, completed = 2, discontinued = 3, updated = 4, deleted = 5 };

/// The SCP of Modality Performed Procedure Step (N-CREATE, N-SET) and of its retrieval (N-GET). A step
/// is created IN PROGRESS and ends COMPLETED or DISCONTINUED; what has ended never changes again (0x0110,
/// Error ID 0xA710). A refused request changes nothing. Thread-safe.
class PerformedProcedureSteps : public NormalizedHandler {
 public:
  /// Called after each change, from the association's thread, with nothing locked.
  using OnChange = std::function<void(StepEvent event, const std::string& sop_instance_uid, const DataSet& step)>;
  /// Makes a change durable before it is seen and answered; its error refuses the request. Called with the steps
  /// locked.
  using Keep = std::function<Result<void>(StepEvent event, const std::string& sop_instance_uid, const DataSet& step)>;
  /// Finds a kept step; then none is in memory. Called with the steps locked.
  using Recall = std::function<std::optional<DataSet>(const std::string& sop_instance_uid)>;
  explicit PerformedProcedureSteps(OnChange on_change = {}, Keep keep = {}, Recall recall = {})
      : on_change_(std::move(on_change)), keep_(std::move(keep)), recall_(std::move(recall)) {}

  NormalizedResponse create(const NormalizedRequest& request) override;
  NormalizedResponse set(const NormalizedRequest& request) override;
  NormalizedResponse get(const NormalizedRequest& request) override;

  [[nodiscard]] std::optional<DataSet> find(const std::string& sop_instance_uid) const;
  /// Of those in memory.
  [[nodiscard]] std::size_t size() const;

 private:
  [[nodiscard]] std::optional<DataSet> look_up(const std::string& sop_instance_uid) const;
  void tell(StepEvent event, const std::string& sop_instance_uid, const DataSet& step) const;
  [[nodiscard]] std::optional<NormalizedResponse> keep(StepEvent event, const std::string& sop_instance_uid,
                                                       const DataSet& step) const;

  OnChange on_change_;
  Keep keep_;
  Recall recall_;
  mutable std::mutex mutex_;
  std::map<std::string, DataSet, std::less<>> steps_;  // guarded by mutex_
};

/// The event that tells of a change, for peers that want to hear of it.
EventReport step_notification(StepEvent event, const std::string& sop_instance_uid);

/// What of a step N-SET may change (PS3.4 table F.7.2-1).
DataSet changeable_part(const DataSet& step);

}  // namespace dicom::net::scp
