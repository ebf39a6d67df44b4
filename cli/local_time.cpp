#include "cli/local_time.h"

#include <fmt/format.h>

#include <ctime>

namespace dicom::cli {

LocalTime local_time_now() {
  const std::time_t seconds = std::time(nullptr);
  std::tm local{};
  localtime_r(&seconds, &local);
  return {fmt::format("{:04}{:02}{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday),
          fmt::format("{:02}{:02}{:02}", local.tm_hour, local.tm_min, local.tm_sec)};
}

}  // namespace dicom::cli
