#include "dicom/base/diagnostics.h"

#include <utility>

namespace dicom {

std::string Diagnostic::to_string() const {
  return Error{code, message, offset, path}.to_string();
}

Result<void> Diagnostics::report(Diagnostic diagnostic) {
  ++count_;
  if (strict()) {
    return Error{diagnostic.code, std::move(diagnostic.message), diagnostic.offset, std::move(diagnostic.path)};
  }
  data_lost_ |= diagnostic.data_lost;
  if (list_.size() < limit_) list_.push_back(std::move(diagnostic));
  return {};
}

}  // namespace dicom
