// Objects, one a line. What can be factored has as many instances as there were objects, and nothing of a refusal
// stays.
#include <algorithm>
#include <cstdint>
#include <vector>

#include "archive/http_api/factored_json.h"
#include "dicom/base/bytes.h"
#include "dicom/base/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = dicom::as_text(std::as_bytes(std::span(data, size)));
  std::vector<std::string_view> objects;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    objects.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  std::string json = "x";
  const bool done = archive::http_api::append_factored(json, objects);
  DICOM_CHECK(done ? json.starts_with("x\"shared\":{") && json.ends_with("]") : json == "x");
  // Nothing is invented: what is said once is at most what was there.
  DICOM_CHECK(json.size() <= text.size() + 64 + 4 * objects.size());
  return 0;
}
