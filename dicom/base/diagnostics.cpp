#include "dicom/base/diagnostics.h"

#include <utility>

namespace dicom {

std::string Diagnostic::to_string() const {
  return Error{ErrorCode::invalid_data, message, offset, path}.to_string();
}

Result<void> Diagnostics::report(Diagnostic diagnostic) {
  ++count_;
  if (strict()) {
    return Error{ErrorCode::invalid_data, std::move(diagnostic.message), diagnostic.offset, std::move(diagnostic.path)};
  }
  if (list_.size() < limit_) list_.push_back(std::move(diagnostic));
  return {};
}

}  // namespace dicom
