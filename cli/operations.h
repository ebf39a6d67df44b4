// One normalized operation on an association of its own, and what to say of its answer.
#pragma once

#include <functional>
#include <string_view>

#include "cli/network.h"
#include "dicom/net/scu/normalized.h"

namespace dicom::cli {

using Answer = Result<net::scu::NormalizedAnswer>;
using Operation = std::function<Answer(net::Association&)>;

/// Errors: those of associations, and of the operation.
Answer exchange(const Called& called, std::string_view sop_class, const Operation& operation);

/// Says on standard error what went wrong, and warns; true if the peer did it. `sop_class` is whose statuses these are.
bool succeeded(std::string_view verb, const Answer& answer, net::CommandField response, std::string_view sop_class);

/// As DICOM JSON, or in lines as `dicom dump` has them.
void print_attributes(const DataSet& attributes, bool json);

}  // namespace dicom::cli
