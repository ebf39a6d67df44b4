// Log lines for people and machines: time, level, event, fields. Never patient data: no names, no patient IDs.
#pragma once

#include <concepts>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace archive {

enum class LogLevel : std::uint8_t { debug, info, warning, error };
enum class LogFormat : std::uint8_t { text, json };

/// key=value; values with spaces or quotes are quoted.
struct LogField {
  std::string_view key;
  std::string value;

  LogField(std::string_view name, std::string_view text) : key(name), value(text) {}
  LogField(std::string_view name, const char* text) : key(name), value(text) {}
  template <class N>
    requires std::integral<N>
  LogField(std::string_view name, N number) : key(name), value(std::to_string(number)) {}
};

/// Writes "2026-01-31T12:00:00.123Z info association accepted peer=STORESCU", one write a line; or the same as JSON:
/// {"time":"...","level":"info","event":"association accepted","peer":"STORESCU"}. Thread-safe.
class Log {
 public:
  explicit Log(int descriptor = 2, LogLevel least = LogLevel::info, LogFormat format = LogFormat::text)
      : descriptor_(descriptor), least_(least), format_(format) {}

  void write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {});
  void debug(std::string_view event, std::initializer_list<LogField> fields = {}) {
    write(LogLevel::debug, event, fields);
  }
  void info(std::string_view event, std::initializer_list<LogField> fields = {}) {
    write(LogLevel::info, event, fields);
  }
  void warning(std::string_view event, std::initializer_list<LogField> fields = {}) {
    write(LogLevel::warning, event, fields);
  }
  void error(std::string_view event, std::initializer_list<LogField> fields = {}) {
    write(LogLevel::error, event, fields);
  }

  /// The last warnings and errors, oldest first, each as a JSON object; for those who cannot see the log.
  [[nodiscard]] std::vector<std::string> recent_troubles() const;

 private:
  static constexpr std::size_t troubles_kept = 200;

  int descriptor_;
  LogLevel least_;
  LogFormat format_;
  mutable std::mutex mutex_;
  std::deque<std::string> troubles_;
};

}  // namespace archive
