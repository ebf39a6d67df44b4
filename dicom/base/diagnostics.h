// Repairs that a lenient reader made: value + diagnostic, never silence.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "dicom/base/result.h"

namespace dicom {

/// One departure from the Standard that a reader could live with.
struct Diagnostic {
  std::string message;
  std::optional<std::uint64_t> offset{};
  std::string path{};  ///< element path, if it is about an element
  ErrorCode code = ErrorCode::invalid_data;
  bool data_lost = false;  ///< not a repair: something is missing from the value, cut off or given up

  [[nodiscard]] std::string to_string() const;
};

/// Collects diagnostics. In strict mode the first one becomes an error. Bounded: after `limit` only counted.
class Diagnostics {
 public:
  enum class Mode : std::uint8_t { lenient, strict };

  explicit Diagnostics(Mode mode = Mode::lenient, std::size_t limit = 100) : mode_(mode), limit_(limit) {}

  /// Notes a departure; fails in strict mode, so that callers write DICOM_TRY(diagnostics.report(...)).
  Result<void> report(Diagnostic diagnostic);

  [[nodiscard]] const std::vector<Diagnostic>& list() const { return list_; }
  [[nodiscard]] std::size_t count() const { return count_; }
  /// Whether one of them says that something is missing from what was read.
  [[nodiscard]] bool data_lost() const { return data_lost_; }
  /// What else is reported will not be listed: no need to say what and where.
  [[nodiscard]] bool only_counts() const { return !strict() && list_.size() >= limit_; }
  [[nodiscard]] bool strict() const { return mode_ == Mode::strict; }

 private:
  Mode mode_;
  std::size_t limit_;
  std::size_t count_ = 0;
  bool data_lost_ = false;
  std::vector<Diagnostic> list_;
};

}  // namespace dicom
