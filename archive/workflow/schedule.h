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
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/net/scp/query_handlers.h"

namespace archive::workflow {

/// Scheduled Procedure Step Status (0040,0020), PS3.3 C.4.10, and those that only we need.
enum class StepState : std::uint8_t {
  scheduled,
  arrived,
  ready,
  started,
  departed,
  on_hold,
  completed,
  discontinued,
  canceled
};
/// "SCHEDULED", "ON HOLD", ...
std::string_view to_string(StepState state);
std::optional<StepState> parse_step_state(std::string_view term);
/// Whether modalities are still offered it.
bool is_offered(StepState state);

/// One scheduled procedure step: a worklist item with one item of Scheduled Procedure Step Sequence.
struct ScheduledItem {
  std::string key;  ///< names it for as long as it is kept
  StepState state = StepState::scheduled;
  std::int64_t changed = 0;  ///< milliseconds since 1970
  dicom::DataSet attributes;
};

struct ScheduleSettings {
  int offered_days = 30;  ///< an item that should have begun so long ago is no longer offered
  /// For steps that name no station: AE titles by modality.
  std::map<std::string, std::vector<std::string>> stations{};
};

/// Thread-safe. What a function that changes it has returned is durable.
class Schedule : public dicom::net::FindHandler {
 public:
  /// Reads what is there. Errors: those of the records.
  static dicom::Result<std::unique_ptr<Schedule>> open(index::Records& records, ScheduleSettings settings);

  /// Adds an item, or replaces that of the same order and step. What it needs and lacks (Study Instance UID, IDs,
  /// status) it gets; the steps of one order are one study. Several steps in one item become an item each. Returns
  /// their keys. Error: invalid_data (no patient, nothing to know it by).
  dicom::Result<std::vector<std::string>> put(const dicom::DataSet& item);
  /// Of the steps of this item's order (all, if it names no step). How many there are.
  dicom::Result<std::size_t> set_state_of_order(const dicom::DataSet& item, StepState state);
  dicom::Result<bool> set_state(std::string_view key, StepState state);
  /// Of the step that a performed procedure step refers to. False: there is none.
  dicom::Result<bool> set_state_of_step(std::string_view study_uid, std::string_view step_id, StepState state);
  dicom::Result<bool> remove(std::string_view key);
  /// Forgets what is no longer offered and has not changed since `before` (milliseconds since 1970); how many.
  dicom::Result<std::size_t> forget_ended(std::int64_t before);
  /// Puts new patient attributes into the items of a patient, `prior_id`; how many.
  dicom::Result<std::size_t> change_patient(std::string_view prior_id, std::string_view prior_issuer,
                                            const dicom::DataSet& attributes);

  [[nodiscard]] std::optional<ScheduledItem> find_item(std::string_view key) const;
  /// By start date and time.
  [[nodiscard]] std::vector<ScheduledItem> items() const;

  std::variant<std::unique_ptr<dicom::net::MatchSource>, dicom::net::ResponseStatus> find(
      const dicom::net::FindRequest& request) override;

 private:
  using Items = std::map<std::string, ScheduledItem, std::less<>>;
  using Changes = std::vector<ScheduledItem>;

  Schedule(index::Records& records, ScheduleSettings settings) : records_(records), settings_(std::move(settings)) {}
  [[nodiscard]] std::vector<const ScheduledItem*> of_order(const dicom::DataSet& item) const;
  void place(ScheduledItem item);
  void forget_numbers(const ScheduledItem& item);
  ScheduledItem completed_item(const dicom::DataSet& item, dicom::DataSet step, std::size_t number) const;
  dicom::Result<void> keep(Changes changes);
  dicom::Result<std::size_t> change(const std::function<bool(const ScheduledItem&)>& choose,
                                    const std::function<void(ScheduledItem&)>& edit);
  std::shared_ptr<const std::vector<dicom::DataSet>> offered() const;

  index::Records& records_;
  ScheduleSettings settings_;
  mutable std::mutex mutex_;
  Items items_;  // guarded by mutex_
  std::multimap<std::string, std::string, std::less<>>
      by_number_;  // keys of items by what orders are known by; guarded by mutex_
  // What is offered; made anew after a change and each day. Guarded by mutex_.
  mutable std::shared_ptr<const std::vector<dicom::DataSet>> offered_;
  mutable std::string offered_day_;
};

}  // namespace archive::workflow
