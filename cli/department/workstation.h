// Those who read and work on what was made: a workstation that queries and retrieves, and an AI that takes work items.
#pragma once

#include <stop_token>

#include "cli/department/hospital.h"

namespace dicom::cli::department {

/// Looks up completed examinations, retrieves them, and says when an image is missing. It also orders an analysis of
/// each: a work item (UPS).
void run_workstation(Hospital& hospital, const std::stop_token& stop);

/// Claims work items, reports progress, and completes them.
void run_analysis(Hospital& hospital, const std::stop_token& stop);

/// Every image of every completed or discontinued order that the archive has acknowledged can be fetched: what is
/// missing, in words.
std::vector<std::string> audit(Hospital& hospital);

}  // namespace dicom::cli::department
