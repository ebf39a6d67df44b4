#include "dicom/net/ul/state_machine.h"

#include <array>
#include <iterator>

namespace dicom::net {
namespace {

using enum Action;
using enum Effect;
using enum State;

// PS3.8 tables 9-6 (AE), 9-7 (DT), 9-8 (AR) and 9-9 (AA), in the order of enum Action.
constexpr ActionRow rows[] = {
    {AE1, "AE-1", {connect_transport}, Sta4},
    {AE2, "AE-2", {send_associate_rq}, Sta5},
    {AE3, "AE-3", {confirm_associate}, Sta6},
    {AE4, "AE-4", {confirm_reject, close_transport}, Sta1},
    {AE5, "AE-5", {start_artim}, Sta2},
    // The other half of AE-6, the provider's own rejection, is taken by our user with Evt8: what
    // the peer sees is the same.
    {AE6, "AE-6", {stop_artim, indicate_associate}, Sta3},
    {AE7, "AE-7", {send_associate_ac}, Sta6},
    {AE8, "AE-8", {send_associate_rj, start_artim}, Sta13},
    {DT1, "DT-1", {send_p_data}, Sta6},
    {DT2, "DT-2", {indicate_p_data}, Sta6},
    {AR1, "AR-1", {send_release_rq}, Sta7},
    {AR2, "AR-2", {indicate_release}, Sta8},
    {AR3, "AR-3", {confirm_release, close_transport}, Sta1},
    {AR4, "AR-4", {send_release_rp, start_artim}, Sta13},
    {AR5, "AR-5", {stop_artim, close_transport}, Sta1},
    {AR6, "AR-6", {indicate_p_data}, Sta7},
    {AR7, "AR-7", {send_p_data}, Sta8},
    {AR8, "AR-8", {indicate_release}, Sta9},  // the acceptor goes to Sta10
    {AR9, "AR-9", {send_release_rp}, Sta11},
    {AR10, "AR-10", {confirm_release}, Sta12},
    {AA1, "AA-1", {send_abort_user, start_artim}, Sta13},
    {AA2, "AA-2", {stop_artim, close_transport}, Sta1},
    {AA3, "AA-3", {indicate_abort, close_transport}, Sta1},
    {AA4, "AA-4", {indicate_p_abort, close_transport}, Sta1},
    {AA5, "AA-5", {stop_artim, close_transport}, Sta1},
    {AA6, "AA-6", {none}, Sta13},
    {AA7, "AA-7", {send_abort_provider}, Sta13},
    {AA8, "AA-8", {send_abort_provider, indicate_p_abort, start_artim}, Sta13},
};

constexpr bool rows_are_in_order() {
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    if (static_cast<std::size_t>(rows[i].action) != i) return false;
  }
  return std::size(rows) == static_cast<std::size_t>(AA8) + 1;
}
static_assert(rows_are_in_order());

using Cell = std::optional<Action>;
constexpr Cell ____{};

// PS3.8 table 9-10. Rows are events, columns the states Sta1 to Sta13.
// clang-format off
constexpr std::array<std::array<Cell, state_count>, event_count> table{{
    /*          Sta1  Sta2  Sta3  Sta4  Sta5  Sta6  Sta7  Sta8  Sta9  Sta10 Sta11 Sta12 Sta13 */
    /* Evt1  */ {AE1, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____},
    /* Evt2  */ {____, ____, ____, AE2, ____, ____, ____, ____, ____, ____, ____, ____, ____},
    /* Evt3  */ {____, AA1, AA8, ____, AE3, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA6},
    /* Evt4  */ {____, AA1, AA8, ____, AE4, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA6},
    /* Evt5  */ {AE5, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____},
    /* Evt6  */ {____, AE6, AA8, ____, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA7},
    /* Evt7  */ {____, ____, AE7, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____},
    /* Evt8  */ {____, ____, AE8, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____},
    /* Evt9  */ {____, ____, ____, ____, ____, DT1, ____, AR7, ____, ____, ____, ____, ____},
    /* Evt10 */ {____, AA1, AA8, ____, AA8, DT2, AR6, AA8, AA8, AA8, AA8, AA8, AA6},
    /* Evt11 */ {____, ____, ____, ____, ____, AR1, ____, ____, ____, ____, ____, ____, ____},
    /* Evt12 */ {____, AA1, AA8, ____, AA8, AR2, AR8, AA8, AA8, AA8, AA8, AA8, AA6},
    /* Evt13 */ {____, AA1, AA8, ____, AA8, AA8, AR3, AA8, AA8, AR10, AR3, AA8, AA6},
    /* Evt14 */ {____, ____, ____, ____, ____, ____, ____, AR4, AR9, ____, ____, AR4, ____},
    /* Evt15 */ {____, ____, AA1, AA2, AA1, AA1, AA1, AA1, AA1, AA1, AA1, AA1, ____},
    /* Evt16 */ {____, AA2, AA3, ____, AA3, AA3, AA3, AA3, AA3, AA3, AA3, AA3, AA2},
    /* Evt17 */ {____, AA5, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AR5},
    /* Evt18 */ {____, AA2, ____, ____, ____, ____, ____, ____, ____, ____, ____, ____, AA2},
    /* Evt19 */ {____, AA1, AA8, ____, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA7},
}};
// clang-format on

constexpr std::array<std::string_view, state_count> state_names{
    "Sta1", "Sta2", "Sta3", "Sta4", "Sta5", "Sta6", "Sta7", "Sta8", "Sta9", "Sta10", "Sta11", "Sta12", "Sta13"};
constexpr std::array<std::string_view, event_count> event_names{
    "Evt1",  "Evt2",  "Evt3",  "Evt4",  "Evt5",  "Evt6",  "Evt7",  "Evt8",  "Evt9", "Evt10",
    "Evt11", "Evt12", "Evt13", "Evt14", "Evt15", "Evt16", "Evt17", "Evt18", "Evt19"};

}  // namespace

const ActionRow& row(Action action) {
  return rows[static_cast<std::size_t>(action)];
}

std::optional<Action> action_for(State state, Event event) {
  return table[static_cast<std::size_t>(event) - 1][static_cast<std::size_t>(state) - 1];
}

std::optional<Action> StateMachine::handle(Event event) {
  const std::optional<Action> action = action_for(state_, event);
  if (!action) return std::nullopt;
  state_ = row(*action).next;
  if (*action == AR8 && role_ == Role::acceptor) state_ = Sta10;
  return action;
}

std::string_view to_string(State state) {
  return state_names[static_cast<std::size_t>(state) - 1];
}
std::string_view to_string(Event event) {
  return event_names[static_cast<std::size_t>(event) - 1];
}

}  // namespace dicom::net
