// One scheduled procedure step: its states, what it is known by, and how it is kept.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "archive/index/records.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

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
/// Whether it is still to be done, or may be again.
bool is_open(StepState state);
/// The terms of those that are open, and of those that are not.
std::span<const std::string_view> open_terms();
std::span<const std::string_view> ended_terms();

/// One scheduled procedure step: a worklist item with one item of Scheduled Procedure Step Sequence.
struct ScheduledItem {
  std::string key;  ///< names it for as long as it is kept
  StepState state = StepState::scheduled;
  std::int64_t changed = 0;  ///< milliseconds since 1970
  dicom::DataSet attributes;
};

/// Also in Scheduled Procedure Step Status.
void set_state(ScheduledItem& item, StepState state);

/// The item of Scheduled Procedure Step Sequence; empty if there is none.
dicom::DataSet step_of(const dicom::DataSet& item);
std::string step_text(const dicom::DataSet& item, dicom::KnownTag tag);
/// Start date and time, for sorting.
std::string start_of(const dicom::DataSet& item);

/// What an order is known by, the surest first: "(0008,0050) A17". Numbers of different kinds do not meet.
std::vector<std::string> order_numbers(const dicom::DataSet& item);
/// "(0020,000D) 1.2.3": one of them.
std::string number_text(dicom::KnownTag tag, std::string_view value);
/// By the surest number that both have.
bool same_order(const dicom::DataSet& left, const dicom::DataSet& right);

// As records: the item, and one for everything that it is looked up by (order numbers, Patient ID).

inline constexpr std::string_view scheduled_kind = "scheduled step";
/// The key is the number, a backslash and the item's key.
inline constexpr std::string_view scheduled_number_kind = "scheduled step number";

dicom::Result<index::Record> record_of(const ScheduledItem& item);
dicom::Result<ScheduledItem> item_of(const index::Record& record);
std::vector<std::string> number_keys(const ScheduledItem& item);

}  // namespace archive::workflow
