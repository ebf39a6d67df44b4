// The ordering system (RIS) of the simulated department: orders, cancellations and corrections by HL7.
#pragma once

#include <stop_token>

#include "cli/department/hospital.h"

namespace dicom::cli::department {

/// Sends until it is stopped.
void run_ordering_system(Hospital& hospital, const std::stop_token& stop);

}  // namespace dicom::cli::department
