// DICOM_CHECK: for mistakes of the programmer, never for bytes from outside.
#pragma once

namespace dicom {
[[noreturn]] void check_failed(const char* condition, const char* file, int line);
}

/// Aborts in every build if the condition does not hold.
#define DICOM_CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::dicom::check_failed(#condition, __FILE__, __LINE__))
