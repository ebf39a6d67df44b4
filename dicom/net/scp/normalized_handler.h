// What an SCP of normalized services does: PS3.7 10.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "dicom/core/data_set.h"
#include "dicom/net/dimse/message.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/event_report.h"
#include "dicom/net/scp/event_channel.h"
#include "dicom/net/scp/store_handler.h"

namespace dicom::net {

/// A request of a normalized service. Which fields count depends on the operation.
struct NormalizedRequest {
  std::string abstract_syntax;   ///< of the presentation context
  std::string sop_class_uid;     ///< of the instance: not the same for unified procedure steps (PS3.4 CC.3.1)
  std::string sop_instance_uid;  ///< checked to look like a UID; empty if N-CREATE leaves the choice to us
  std::uint16_t type_id = 0;     ///< action type of N-ACTION, event type of N-EVENT-REPORT
  std::vector<Tag> attributes;   ///< that N-GET asks for; none: all
  DataSet data_set;
  PeerInfo peer;
  std::shared_ptr<EventChannel> events;  ///< tells the peer of events, as long as its association lasts
};

struct NormalizedResponse {
  ResponseStatus status{};
  DataSet data_set{};              ///< goes out unless empty
  std::string sop_instance_uid{};  ///< that N-CREATE chose; empty: the request's
};

/// Called by many associations at once. What is not overridden is answered with 0x0211, unrecognized
/// operation.
class NormalizedHandler {
 public:
  virtual ~NormalizedHandler() = default;
  virtual NormalizedResponse create(const NormalizedRequest& request);
  virtual NormalizedResponse get(const NormalizedRequest& request);
  virtual NormalizedResponse set(const NormalizedRequest& request);
  virtual NormalizedResponse action(const NormalizedRequest& request);
  virtual NormalizedResponse remove(const NormalizedRequest& request);
  /// The peer is the SCP, and we the SCU that hears of an event.
  virtual NormalizedResponse event_report(const NormalizedRequest& request);
};

}  // namespace dicom::net
