// Storage: PS3.4 annex B.
#pragma once

#include <set>
#include <span>
#include <vector>

#include "dicom/net/scu/instance.h"
#include "dicom/net/scu/requestor.h"

namespace dicom::net::scu {

/// The contexts of one association that carries some kinds of instances.
struct StorePlan {
  std::vector<Proposal> proposals;
  std::set<InstanceKind> kinds;
};
/// One association if the kinds fit into 128 contexts, else several. A kind is proposed alone, so
/// that the peer cannot choose another encoding; where it can be re-encoded (native, or
/// `can_decode`), the little endian ones are offered too.
std::vector<StorePlan> plan_store(const std::set<InstanceKind>& kinds, bool can_decode);

struct StoreOptions {
  Priority priority = Priority::medium;
  Transcoder transcoder{};
  std::string move_originator_ae_title{};
  std::uint16_t move_originator_message_id = 0;
};

/// A C-STORE that is ready to go out.
struct PreparedStore {
  std::uint8_t context_id = 0;
  CStoreRQ request;
  SharedBytes data_set;
};
/// Chooses a context and encodes for it. Error unsupported: it cannot be sent on this association.
Result<PreparedStore> prepare_store(Association& association, const Instance& instance, const StoreOptions& options);

/// C-STORE of one instance: unchanged if the peer accepted its transfer syntax, else re-encoded.
/// What the peer answered. Error unsupported: it cannot be sent on this association, which stays
/// usable; every other one ends it. `while_waiting` sees commands that are no response of ours
/// (C-CANCEL in C-GET); without it they are violations.
using OtherCommand = std::function<bool(const ReceivedCommand&)>;
Result<ResponseStatus> store(Association& association, const Instance& instance, const StoreOptions& options = {},
                             const OtherCommand& while_waiting = {});

}  // namespace dicom::net::scu
