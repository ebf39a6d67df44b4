// The upper layer's state machine: PS3.8 9.2, as its tables. It does nothing itself: it says what
// is to be done.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dicom::net {

/// PS3.8 tables 9-1 to 9-5.
enum class State : std::uint8_t {
  Sta1 = 1,  ///< idle
  Sta2,      ///< transport connection open (awaiting A-ASSOCIATE-RQ PDU)
  Sta3,      ///< awaiting local A-ASSOCIATE response primitive
  Sta4,      ///< awaiting transport connection opening to complete
  Sta5,      ///< awaiting A-ASSOCIATE-AC or A-ASSOCIATE-RJ PDU
  Sta6,      ///< association established and ready for data transfer
  Sta7,      ///< awaiting A-RELEASE-RP PDU
  Sta8,      ///< awaiting local A-RELEASE response primitive
  Sta9,      ///< release collision, requestor side; awaiting A-RELEASE response primitive
  Sta10,     ///< release collision, acceptor side; awaiting A-RELEASE-RP PDU
  Sta11,     ///< release collision, requestor side; awaiting A-RELEASE-RP PDU
  Sta12,     ///< release collision, acceptor side; awaiting A-RELEASE response primitive
  Sta13,     ///< awaiting transport connection close indication
};
inline constexpr int state_count = 13;

/// PS3.8 table 9-10, its rows.
enum class Event : std::uint8_t {
  Evt1 = 1,  ///< A-ASSOCIATE request (local user)
  Evt2,      ///< transport connection confirmation
  Evt3,      ///< A-ASSOCIATE-AC PDU
  Evt4,      ///< A-ASSOCIATE-RJ PDU
  Evt5,      ///< transport connection indication
  Evt6,      ///< A-ASSOCIATE-RQ PDU
  Evt7,      ///< A-ASSOCIATE response primitive (accept)
  Evt8,      ///< A-ASSOCIATE response primitive (reject)
  Evt9,      ///< P-DATA request primitive
  Evt10,     ///< P-DATA-TF PDU
  Evt11,     ///< A-RELEASE request primitive
  Evt12,     ///< A-RELEASE-RQ PDU
  Evt13,     ///< A-RELEASE-RP PDU
  Evt14,     ///< A-RELEASE response primitive
  Evt15,     ///< A-ABORT request primitive
  Evt16,     ///< A-ABORT PDU
  Evt17,     ///< transport connection closed indication
  Evt18,     ///< ARTIM timer expired
  Evt19,     ///< unrecognized or invalid PDU received
};
inline constexpr int event_count = 19;

/// PS3.8 tables 9-6 to 9-9.
enum class Action : std::uint8_t {
  AE1,
  AE2,
  AE3,
  AE4,
  AE5,
  AE6,
  AE7,
  AE8,
  DT1,
  DT2,
  AR1,
  AR2,
  AR3,
  AR4,
  AR5,
  AR6,
  AR7,
  AR8,
  AR9,
  AR10,
  AA1,
  AA2,
  AA3,
  AA4,
  AA5,
  AA6,
  AA7,
  AA8,
};

/// One thing that whoever runs the machine must do.
enum class Effect : std::uint8_t {
  none,
  connect_transport,
  close_transport,
  start_artim,  ///< or restart
  stop_artim,
  send_associate_rq,
  send_associate_ac,
  send_associate_rj,
  send_p_data,
  send_release_rq,
  send_release_rp,
  send_abort_user,      ///< A-ABORT with the source service-user
  send_abort_provider,  ///< A-ABORT with the source service-provider and a reason
  indicate_associate,   ///< tell the local user
  confirm_associate,
  confirm_reject,
  indicate_p_data,
  indicate_release,
  confirm_release,
  indicate_abort,    ///< A-ABORT or A-P-ABORT, by the source in the PDU
  indicate_p_abort,  ///< the connection is lost or the peer broke the protocol
};

/// A row of the action tables: what to do, in order, and the state after it.
struct ActionRow {
  Action action;
  std::string_view name;  ///< "AE-1"
  Effect effects[3];      ///< unused ones are none
  State next;             ///< where two are possible (AE-6, AR-8), the first one of the table
};
const ActionRow& row(Action action);

/// A cell of table 9-10: the action, or nothing where the table has no entry.
std::optional<Action> action_for(State state, Event event);

/// Holds the state of one association.
class StateMachine {
 public:
  enum class Role : std::uint8_t { requestor, acceptor };

  explicit StateMachine(Role role) : role_(role) {}

  /// Takes an event: the state changes and the action to perform is returned. Nothing, without a
  /// change of state, if the event cannot happen in this state: a local primitive that is not
  /// allowed now.
  std::optional<Action> handle(Event event);

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] Role role() const { return role_; }
  [[nodiscard]] bool is_established() const { return state_ == State::Sta6; }

 private:
  State state_ = State::Sta1;
  Role role_;
};

/// "Sta6", "Evt10".
std::string_view to_string(State state);
std::string_view to_string(Event event);

}  // namespace dicom::net
