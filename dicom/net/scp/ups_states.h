// The states of a unified procedure step, as a table (PS3.4 table CC.1.1-2), and the numbers of its actions and events.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dicom::net::scp {

/// The columns. `none`: there is no such instance.
enum class UPSState : std::uint8_t { none, scheduled, in_progress, completed, canceled };
/// "IN PROGRESS"; empty of none.
std::string_view to_string(UPSState state);
std::optional<UPSState> parse_ups_state(std::string_view term);

/// The rows. Those "without" come with no Transaction UID or a wrong one.
enum class UPSRequest : std::uint8_t {
  create,
  to_in_progress,
  to_in_progress_without_uid,
  to_scheduled,
  to_completed,
  to_completed_without_uid,
  request_cancel,
  to_canceled,
  to_canceled_without_uid,
};

/// One cell: what is answered, and what happens.
struct UPSCell {
  enum class Effect : std::uint8_t {
    none,            ///< the answer is all
    change,          ///< to `next`, at once
    if_complete,     ///< to `next` if the final state requirements are met, else 0xC304
    tell_performer,  ///< the performer hears of the wish to cancel
  };
  std::uint16_t status = 0;
  Effect effect = Effect::none;
  UPSState next = UPSState::none;
};
UPSCell ups_cell(UPSRequest request, UPSState state);

/// PS3.4 table CC.2.4-1.
enum class UPSEvent : std::uint16_t {
  state_report = 1,
  cancel_requested = 2,
  progress_report = 3,
  scp_status_change = 4,
  assigned = 5,
};
/// PS3.4 table CC.2.1-1.
enum class UPSAction : std::uint16_t {
  change_state = 1,
  request_cancel = 2,
  subscribe = 3,
  unsubscribe = 4,
  suspend_global_subscription = 5,
};

}  // namespace dicom::net::scp
