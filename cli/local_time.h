// The local date and time, as DICOM and HL7 write them.
#pragma once

#include <string>

namespace dicom::cli {

struct LocalTime {
  std::string date;  ///< YYYYMMDD
  std::string time;  ///< HHMMSS
};
LocalTime local_time_now();

}  // namespace dicom::cli
