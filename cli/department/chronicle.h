// What happens in the simulated department, one entry each message, in words that need no Standard.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace dicom::cli::department {

struct Happening {
  std::uint64_t number = 0;       ///< from 1
  std::int64_t milliseconds = 0;  ///< since the beginning
  std::string from;
  std::string to;
  std::string service;  ///< the Standard's term: "C-STORE", "ORM^O01"
  std::string words;    ///< what it means
  std::string detail;   ///< the message itself, for who wants to see it; may be empty
  bool trouble = false;
};

/// Keeps the last of them, and passes each on. Thread-safe.
class Chronicle {
 public:
  explicit Chronicle(std::function<void(const Happening&)> on_happening) : on_happening_(std::move(on_happening)) {}

  void tell(Happening happening);
  /// Those after a number, oldest first.
  [[nodiscard]] std::vector<Happening> since(std::uint64_t number) const;
  [[nodiscard]] std::uint64_t troubles() const { return troubles_; }

 private:
  static constexpr std::size_t kept = 2'000;

  std::function<void(const Happening&)> on_happening_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::atomic<std::uint64_t> troubles_ = 0;
  mutable std::mutex mutex_;
  std::deque<Happening> happenings_;  // guarded by mutex_
  std::uint64_t next_ = 1;            // guarded by mutex_
};

}  // namespace dicom::cli::department
