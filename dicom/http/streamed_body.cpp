#include "dicom/http/streamed_body.h"

namespace dicom::http {

Result<std::size_t> wait_for_body(std::future<Result<std::size_t>>& coming, const std::atomic<bool>& stopping) {
  while (coming.wait_for(std::chrono::milliseconds(200)) != std::future_status::ready) {
    if (stopping) return Error{dicom::ErrorCode::cancelled, "the server is stopping", {}, {}};
  }
  return coming.get();
}

}  // namespace dicom::http
