// Pixel data made native, for peers that take no compressed ones.
#pragma once

#include "dicom/net/scu/instance.h"

namespace dicom::cli {

/// A net::scu::Transcoder.
Result<SharedBytes> decompress(const net::scu::Instance& instance, const TransferSyntax& to);

}  // namespace dicom::cli
