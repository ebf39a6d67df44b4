// Making rejection notes on what an archive has.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/rejection/rejection_note.h"

namespace archive {

/// Notes that reject everything in the scope: one a study. Store them in the archive, or send them to any other that
/// knows IHE Imaging Object Change Management. Errors: not_found (nothing is in the scope), io.
dicom::Result<std::vector<dicom::DataSet>> make_rejection_notes(Archive& archive, const Scope& scope,
                                                                RejectionTitle title, const std::string& reason);

}  // namespace archive
