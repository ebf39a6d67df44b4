// Normalized operations as SCU: PS3.7 10.
#pragma once

#include <string>
#include <vector>

#include "dicom/net/event_report.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::net::scu {

/// The instance that an operation is about.
struct Subject {
  std::string abstract_syntax;   ///< of the presentation context
  std::string sop_instance_uid;  ///< may be empty for N-CREATE: the SCP then chooses one
  std::string sop_class_uid{};   ///< of the instance, if it is not the abstract syntax
};

/// What the peer answered.
struct NormalizedAnswer {
  ResponseStatus status;
  std::string sop_instance_uid;
  DataSet data_set;  ///< attributes, or the reply to an action; often empty
};

// `on_event` takes events that the peer reports before it answers; without it they are refused with
// 0x0113. Errors end the association, except unsupported: it has no such presentation context.

Result<NormalizedAnswer> n_create(Association& association, const Subject& subject, const DataSet& attributes,
                                  const OnEvent& on_event = {});
/// `attributes`: which; none: all.
Result<NormalizedAnswer> n_get(Association& association, const Subject& subject, const std::vector<Tag>& attributes,
                               const OnEvent& on_event = {});
Result<NormalizedAnswer> n_set(Association& association, const Subject& subject, const DataSet& modifications,
                               const OnEvent& on_event = {});
Result<NormalizedAnswer> n_action(Association& association, const Subject& subject, std::uint16_t action_type_id,
                                  const DataSet& information, const OnEvent& on_event = {});
Result<NormalizedAnswer> n_delete(Association& association, const Subject& subject, const OnEvent& on_event = {});

/// As SCP of the event's SOP class, over an association that we requested in that role
/// (Proposal::we_are_scp).
Result<ResponseStatus> report_event(Association& association, const EventReport& event);

/// Waits for one event of the peer and answers it with what `on_event` says. False: none came in
/// that time or before `wake`, a descriptor, was readable; the association is as it was. Error disconnected: the peer
/// has released it.
Result<bool> receive_event(Association& association, std::chrono::milliseconds at_most, const OnEvent& on_event,
                           int wake = -1);

}  // namespace dicom::net::scu
