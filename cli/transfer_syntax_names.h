// Transfer syntaxes as people name them on a command line.
#pragma once

#include <string_view>

#include "dicom/base/result.h"
#include "dicom/encoding/transfer_syntax.h"

namespace dicom::cli {

/// By UID, keyword (in either case), the Standard's name, or one of: implicit, explicit, big-endian, deflated.
/// Errors: invalid_argument, with the names there are.
Result<TransferSyntax> transfer_syntax_named(std::string_view name);

}  // namespace dicom::cli
