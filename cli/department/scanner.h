// A scanner of the simulated department: asks what is scheduled, performs it, reports, sends, and asks the archive to
// keep it.
#pragma once

#include <stop_token>
#include <string>

#include "cli/department/hospital.h"

namespace dicom::cli::department {

/// Works through its worklist until it is stopped; then ends what it has begun. With faults it dies within an
/// examination and begins again, sends twice, gives examinations up, and takes the wrong patient.
void run_scanner(Hospital& hospital, const std::string& modality, const std::string& ae_title,
                 const std::stop_token& stop);

}  // namespace dicom::cli::department
