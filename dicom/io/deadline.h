// A point in time by which something must have happened.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace dicom::io {

/// Every blocking call takes one. Steady time: it does not jump with the wall clock.
class Deadline {
 public:
  using Clock = std::chrono::steady_clock;

  static Deadline never() { return Deadline(std::nullopt); }
  static Deadline now() { return Deadline(Clock::time_point::min()); }
  static Deadline after(std::chrono::milliseconds duration) { return Deadline(Clock::now() + duration); }

  /// The one that comes first.
  [[nodiscard]] Deadline earlier(const Deadline& other) const {
    if (!at_) return other;
    if (!other.at_) return *this;
    return Deadline(std::min(*at_, *other.at_));
  }
  [[nodiscard]] bool passed() const { return at_ && Clock::now() >= *at_; }
  [[nodiscard]] bool is_never() const { return !at_; }

  /// What poll() wants: milliseconds, rounded up so that nothing spins; -1 for never.
  [[nodiscard]] int poll_timeout() const {
    if (!at_) return -1;
    const auto current = Clock::now();
    if (current >= *at_) return 0;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*at_ - current);
    return static_cast<int>(std::min<std::chrono::milliseconds::rep>(left.count(), 1 << 30));
  }

 private:
  explicit Deadline(std::optional<Clock::time_point> at) : at_(at) {}
  std::optional<Clock::time_point> at_;
};

}  // namespace dicom::io
