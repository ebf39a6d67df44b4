// The SCP side of normalized services, and of events that go to the peer.
#pragma once

#include <memory>
#include <optional>

#include "dicom/net/association.h"
#include "dicom/net/scp/normalized_handler.h"

namespace dicom::net::scp {

/// Answers one N-request. Errors end the association.
Result<void> serve_normalized(Association& association, const ReceivedCommand& received, NormalizedHandler& handler,
                              const std::shared_ptr<EventChannel>& events);

/// Sends what services post to the association's event channel, between the peer's own requests: one
/// N-EVENT-REPORT-RQ at a time, as long as no other operations window is negotiated (PS3.7 D.3.3.3).
class EventDelivery {
 public:
  explicit EventDelivery(Association& association) : association_(association) {}
  ~EventDelivery();
  EventDelivery(const EventDelivery&) = delete;
  EventDelivery& operator=(const EventDelivery&) = delete;

  /// Made when first asked for: most associations have no use for one.
  const std::shared_ptr<EventChannel>& channel();

  /// Waits for the peer's next command, and sends events meanwhile. Nothing: it has released.
  Result<std::optional<ReceivedCommand>> next_command();
  /// Takes the response to an event; false if the command is something else.
  Result<bool> take_response(const ReceivedCommand& received);

 private:
  struct Sent {
    std::uint16_t message_id;
    EventChannel::OnDelivered on_delivered;
  };
  Result<void> send_next();

  Association& association_;
  std::shared_ptr<EventChannel> channel_;
  std::optional<Sent> sent_;
};

}  // namespace dicom::net::scp
