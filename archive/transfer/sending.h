// C-STORE of what the archive has to a peer: PS3.4 annex B.
#pragma once

#include "archive/archive.h"
#include "archive/transfer/job.h"
#include "dicom/net/scu/instance.h"

namespace archive::transfer {

/// Sends what the job's order names; each instance is noted in it. `transcoder` decodes what a peer does not take as it
/// is stored; it may be empty. Errors: not_found, those of connecting.
dicom::Result<void> send(Archive& archive, Job& job, const dicom::net::scu::Transcoder& transcoder);

}  // namespace archive::transfer
