// The schedule: what modalities are to do, as a modality worklist (PS3.4 annex K) that outlives the process.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/index/records.h"
#include "archive/workflow/scheduled_item.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/net/scp/query_handlers.h"

namespace archive::workflow {

struct ScheduleSettings {
  /// An item that should have begun so long ago, and has not changed for so long, is no longer offered.
  int offered_days = 30;
  /// For steps that name no station: AE titles by modality.
  std::map<std::string, std::vector<std::string>> stations{};
};

/// In memory is what is still to be done; what has ended stands in the records alone. Thread-safe. What a function that
/// changes it has returned is durable; all of them report the errors of the records.
class Schedule : public dicom::net::FindHandler {
 public:
  /// Reads what is there.
  static dicom::Result<std::unique_ptr<Schedule>> open(index::Records& records, ScheduleSettings settings);

  /// Adds an item, or replaces that of the same order and step. What it needs and lacks (Study Instance UID, IDs,
  /// status) it gets; the steps of one order are one study. Several steps in one item become an item each. Returns
  /// their keys. Error: invalid_data (no patient, nothing to know it by).
  dicom::Result<std::vector<std::string>> put(const dicom::DataSet& item);
  /// Whether there is a step of this item's order (that step, if it names one).
  dicom::Result<bool> has_order(const dicom::DataSet& item) const;
  /// Of the steps of this item's order (all, if it names no step). How many there are.
  dicom::Result<std::size_t> set_state_of_order(const dicom::DataSet& item, StepState state);
  dicom::Result<bool> set_state(std::string_view key, StepState state);
  /// Of the step that a performed procedure step refers to. False: there is none.
  dicom::Result<bool> set_state_of_step(std::string_view study_uid, std::string_view step_id, StepState state);
  /// The same for an open step that has not changed since `moment` (milliseconds since 1970): after a crash.
  dicom::Result<void> catch_up(std::string_view study_uid, std::string_view step_id, StepState state,
                               std::int64_t moment);
  dicom::Result<bool> remove(std::string_view key);
  /// Forgets what is no longer offered and has not changed since `before` (milliseconds since 1970); how many.
  dicom::Result<std::size_t> forget_ended(std::int64_t before);
  /// Puts new patient attributes into the items of a patient, `prior_id`; how many.
  dicom::Result<std::size_t> change_patient(std::string_view prior_id, std::string_view prior_issuer,
                                            const dicom::DataSet& attributes);

  [[nodiscard]] dicom::Result<std::optional<ScheduledItem>> find_item(std::string_view key) const;
  /// What is still to be done by start date and time, then what has ended, the latest first; of one state or of all.
  [[nodiscard]] dicom::Result<std::vector<ScheduledItem>> items(std::optional<StepState> state = {},
                                                                std::uint64_t limit = 1'000,
                                                                std::uint64_t offset = 0) const;
  /// Held in memory.
  [[nodiscard]] std::size_t size() const;

  std::variant<std::unique_ptr<dicom::net::MatchSource>, dicom::net::ResponseStatus> find(
      const dicom::net::FindRequest& request) override;

 private:
  using Items = std::vector<ScheduledItem>;

  Schedule(index::Records& records, ScheduleSettings settings) : records_(records), settings_(std::move(settings)) {}
  dicom::Result<void> number_all();
  dicom::Result<std::optional<ScheduledItem>> look_up(std::string_view key) const;
  dicom::Result<Items> known_by(const std::string& number) const;
  dicom::Result<Items> of_step(std::string_view study_uid, std::string_view step_id) const;
  dicom::Result<Items> of_order(const dicom::DataSet& item) const;
  dicom::Result<Items> named_by(const dicom::DataSet& order) const;
  dicom::Result<ScheduledItem> completed_item(const dicom::DataSet& item, dicom::DataSet step,
                                              std::size_t number) const;
  dicom::Result<std::size_t> change(Items items, const std::function<void(ScheduledItem&)>& edit);
  dicom::Result<void> keep(Items items);
  dicom::Result<void> forget(const Items& items);
  [[nodiscard]] bool has_expired(const ScheduledItem& item) const;
  [[nodiscard]] std::shared_ptr<const std::vector<dicom::DataSet>> offered() const;

  index::Records& records_;
  ScheduleSettings settings_;
  mutable std::mutex mutex_;
  std::map<std::string, ScheduledItem, std::less<>> open_;  // by key; guarded by mutex_
  // What is offered; made anew after a change and each day. Guarded by mutex_.
  mutable std::shared_ptr<const std::vector<dicom::DataSet>> offered_;
  mutable std::string offered_day_;
};

}  // namespace archive::workflow
