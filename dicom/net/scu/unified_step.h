// Unified procedure steps as SCU: PS3.4 annex CC.
#pragma once

#include <string>
#include <string_view>

#include "dicom/net/scu/normalized.h"

namespace dicom::net::scu {

/// The operations of each SOP class, with their contexts: the instance's own class is always UPS Push.
Subject ups_subject(std::string_view sop_class_uid, const std::string& sop_instance_uid);

/// UPS Push: makes a step that waits to be performed. `attributes`: at least Procedure Step Label; what else the
/// Standard requires and they have not is filled in: SCHEDULED, READY, priority MEDIUM, now.
Result<NormalizedAnswer> create_ups(Association& association, const std::string& uid, DataSet attributes,
                                    const OnEvent& on_event = {});
/// UPS Pull: "IN PROGRESS" claims the step for `transaction_uid`, "COMPLETED" and "CANCELED" end it.
Result<NormalizedAnswer> change_ups_state(Association& association, const std::string& uid, std::string_view state,
                                          const std::string& transaction_uid, const OnEvent& on_event = {});
/// UPS Pull: changes a step; `transaction_uid` is empty while nobody has claimed it.
Result<NormalizedAnswer> update_ups(Association& association, const std::string& uid, DataSet modifications,
                                    const std::string& transaction_uid, const OnEvent& on_event = {});
/// UPS Watch or UPS Push (`sop_class_uid`): asks whoever performs the step to give it up.
Result<NormalizedAnswer> request_ups_cancel(Association& association, std::string_view sop_class_uid,
                                            const std::string& uid, const std::string& reason,
                                            const OnEvent& on_event = {});
/// UPS Watch: events of one step, or of all (`uid` empty), or of all that match `filter`, if it has keys. The events
/// come over this association, if it has a context for UPS Event, or over one that the peer opens.
Result<NormalizedAnswer> subscribe_ups(Association& association, const std::string& uid, const std::string& receiver,
                                       bool deletion_lock, const DataSet& filter, const OnEvent& on_event = {});
/// UPS Watch: no more of them; `uid` empty: of none.
Result<NormalizedAnswer> unsubscribe_ups(Association& association, const std::string& uid, const std::string& receiver,
                                         const OnEvent& on_event = {});

}  // namespace dicom::net::scu
