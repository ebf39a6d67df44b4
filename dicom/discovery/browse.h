// What DICOM systems announce themselves in the network.
#pragma once

#include <chrono>
#include <span>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/discovery/service.h"

namespace dicom::discovery {

/// Listens for `at_most`, or less if Avahi says that nothing more is known at the moment. Each service comes once, by
/// type and name. Errors: unsupported (no Avahi, or its daemon does not run: the message says which), io.
Result<std::vector<Service>> browse(std::span<const std::string_view> types, std::chrono::milliseconds at_most);

}  // namespace dicom::discovery
