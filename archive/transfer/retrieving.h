// What peers have: searched by C-FIND, fetched by C-GET or C-MOVE (PS3.4 annex C).
#pragma once

#include <functional>

#include "archive/archive.h"
#include "archive/transfer/job.h"

namespace archive::transfer {

/// Studies of a peer that match a C-FIND identifier. `on_match` says whether to go on. Errors: not_found (no such
/// peer), rejected (with what the peer said), those of connecting.
dicom::Result<void> search(const Archive& archive, std::string_view peer, const dicom::DataSet& identifier,
                           const std::function<bool(const dicom::DataSet&)>& on_match);

/// Fetches what the job's order names into the archive: by C-GET if the peer offers it, else by C-MOVE to ourselves,
/// for which the peer has to know our AE title.
dicom::Result<void> retrieve(Archive& archive, Job& job);

}  // namespace archive::transfer
