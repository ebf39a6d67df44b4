// The live page of the simulated department.
#pragma once

#include "cli/department/hospital.h"
#include "dicom/http/router.h"

namespace dicom::cli::department {

/// "/" is the page, "/happenings?after=N" what it asks for; "/speed" and "/faults" are its controls.
http::Router make_page(Hospital& hospital);

}  // namespace dicom::cli::department
