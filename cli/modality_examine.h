// dicom modality --worklist: a simulated scanner that does what is scheduled for it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/network.h"
#include "dicom/phantom/modality.h"

namespace dicom::cli {

struct ExamineOptions {
  net::PeerAddress archive;
  net::PeerAddress manager;  ///< worklist and MPPS
  net::scu::Requestor requestor{};
  phantom::Options machine{};
  std::int64_t examinations = 1;  ///< at most
  std::int64_t wait = 0;          ///< seconds until something is scheduled
  std::vector<std::string> faults{};
  bool json = false;
};

/// What `--fault` may be: "dies", "sends-twice", ...
std::vector<std::string> fault_names();

/// Performs what is scheduled and tells of it. Returns the exit code: success if something was scheduled, and what was
/// to be kept is.
int examine(const ExamineOptions& options);

}  // namespace dicom::cli
