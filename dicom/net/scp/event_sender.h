// Events to peers that have no association with us: PS3.4 J.3.3, CC.2.4, F.9.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "dicom/net/peer_address.h"
#include "dicom/net/scp/event_channel.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::net::scp {

/// Opens associations as SCP of an event's SOP class and reports it, one after the other, on a thread of its
/// own. Events that wait for the same peer go over one association.
class EventSender {
 public:
  struct Options {
    scu::Requestor requestor{};
    /// How a certain peer is called, if not as `usual`; e.g. with TLS. Called from the sender's thread.
    std::function<scu::Requestor(const PeerAddress& peer, scu::Requestor usual)> requestor_for{};
    int attempts = 3;                        ///< of each event
    std::chrono::milliseconds pause{2'000};  ///< before the next attempt
    std::size_t queue_limit = 10'000;
  };
  explicit EventSender(Options options);
  /// What waits is given up, and told so.
  ~EventSender();
  EventSender(const EventSender&) = delete;
  EventSender& operator=(const EventSender&) = delete;

  /// `as`: the AE title that we call ourselves; empty: the requestor's. False if the queue is full.
  /// `on_delivered` is called from the sender's thread.
  bool send(const PeerAddress& to, const std::string& as, EventReport event,
            EventChannel::OnDelivered on_delivered = {});

 private:
  struct Waiting {
    PeerAddress to;
    std::string as;
    EventReport event;
    EventChannel::OnDelivered on_delivered;
    int attempts_left;
  };
  void run(const std::stop_token& stop);
  void deliver(std::deque<Waiting>& batch);
  static void tell(const Waiting& waiting, const Result<ResponseStatus>& result);

  Options options_;
  std::mutex mutex_;
  std::condition_variable_any arrived_;
  std::deque<Waiting> queue_;  // guarded by mutex_
  std::jthread thread_;        // last: uses all of the above
};

}  // namespace dicom::net::scp
