// Who is logged in: random keys in cookies, known to this process alone.
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace archive::access {

class Sessions {
 public:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::minutes idle{60};
  static constexpr std::chrono::hours longest{12};
  static constexpr std::size_t most = 10'000;

  /// A new session's key.
  std::string begin(std::string_view user, Clock::time_point now = Clock::now());
  /// The user's name, if the session goes on.
  std::optional<std::string> find(std::string_view key, Clock::time_point now = Clock::now());
  void end(std::string_view key);

 private:
  struct Session {
    std::string user;
    Clock::time_point begun;
    Clock::time_point used;
  };
  static bool is_over(const Session& session, Clock::time_point now) {
    return now - session.used > idle || now - session.begun > longest;
  }
  std::mutex mutex_;
  std::unordered_map<std::string, Session> sessions_;  ///< by hash of the key
};

/// Slows down those who guess: after some failures of a name from an address, a pause.
class Attempts {
 public:
  using Clock = std::chrono::steady_clock;
  static constexpr unsigned most_failures = 10;
  static constexpr std::chrono::minutes pause{1};

  [[nodiscard]] bool is_blocked(const std::string& who, Clock::time_point now = Clock::now());
  void note_failure(const std::string& who, Clock::time_point now = Clock::now());
  void note_success(const std::string& who);

 private:
  struct Record {
    unsigned failures = 0;
    Clock::time_point last;
  };
  std::mutex mutex_;
  std::unordered_map<std::string, Record> records_;
};

}  // namespace archive::access
