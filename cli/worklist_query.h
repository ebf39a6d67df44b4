// Asking a modality worklist, for the verbs that need one.
#pragma once

#include <span>
#include <vector>

#include "cli/network.h"
#include "dicom/net/dimse/message.h"

namespace dicom::cli {

/// Keys as people write them: what belongs to the scheduled procedure step (Modality,
/// ScheduledStationAETitle, ...) is put into its sequence.
Result<std::vector<QueryKey>> parse_worklist_keys(const std::vector<std::string>& texts);

/// An identifier of these keys, and of everything that a modality wants to know of an item (PS3.4
/// table K.6-1).
Result<DataSet> make_worklist_identifier(const std::vector<QueryKey>& keys);

struct WorklistAnswer {
  std::vector<DataSet> items;
  net::ResponseStatus status;
};
/// `limit`: 0 is none.
Result<WorklistAnswer> query_worklist(const net::PeerAddress& peer, const net::scu::Requestor& requestor,
                                      const DataSet& identifier, std::size_t limit);

/// "today", "tomorrow" as dates; anything else as it is.
std::string date_from_word(std::string_view word);

}  // namespace dicom::cli
