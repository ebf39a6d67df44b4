// What the readers of streamed bodies have in common: a worker waits for what the server's thread receives.
#pragma once

#include <atomic>
#include <future>

#include "dicom/base/result.h"

namespace dicom::http {

/// Waits for bytes of a body. A server that stops runs no more of its connections' work, so nobody would keep the
/// promise: then ErrorCode::cancelled.
Result<std::size_t> wait_for_body(std::future<Result<std::size_t>>& coming, const std::atomic<bool>& stopping);

}  // namespace dicom::http
