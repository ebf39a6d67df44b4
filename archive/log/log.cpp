#include "archive/log/log.h"

#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace archive {
namespace {

constexpr std::string_view level_names[] = {"debug", "info", "warning", "error"};

// RFC 3339 in UTC, with milliseconds.
std::string time_text() {
  using namespace std::chrono;
  const auto now = system_clock::now().time_since_epoch();
  const std::time_t seconds = duration_cast<std::chrono::seconds>(now).count();
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  std::array<char, 32> text{};
  const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
  std::string thousandths = std::to_string(duration_cast<milliseconds>(now).count() % 1000);
  thousandths.insert(0, 3 - thousandths.size(), '0');
  return std::string(text.data(), length) + '.' + thousandths + 'Z';
}

// Values come from peers too: what could be taken for another field or line is quoted and escaped.
void append_value(std::string& line, std::string_view value) {
  const auto is_plain = [](char c) { return c > ' ' && c != '"' && c != '=' && c != '\\' && c != '\x7f'; };
  bool plain = !value.empty();
  for (const char c : value) plain = plain && (is_plain(c) || static_cast<unsigned char>(c) >= 0x80);
  if (plain) {
    line += value;
    return;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  line += '"';
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      (line += '\\') += c;
    else if (byte < 0x20 || byte == 0x7f)
      ((line += "\\x") += digits[byte >> 4]) += digits[byte & 15];
    else
      line += c;
  }
  line += '"';
}

void append_json_string(std::string& line, std::string_view value) {
  constexpr std::string_view digits = "0123456789abcdef";
  line += '"';
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      (line += '\\') += c;
    else if (byte < 0x20)
      ((line += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
    else
      line += c;
  }
  line += '"';
}

void append_json_field(std::string& line, std::string_view key, std::string_view value) {
  line += line.empty() ? '{' : ',';
  append_json_string(line, key);
  line += ':';
  append_json_string(line, value);
}

std::string text_line(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
  std::string line = time_text();
  (line += ' ') += level_names[static_cast<std::size_t>(level)];
  (line += ' ') += event;
  for (const LogField& field : fields) {
    ((line += ' ') += field.key) += '=';
    append_value(line, field.value);
  }
  return line += '\n';
}

std::string json_line(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
  std::string line;
  append_json_field(line, "time", time_text());
  append_json_field(line, "level", level_names[static_cast<std::size_t>(level)]);
  append_json_field(line, "event", event);
  for (const LogField& field : fields) append_json_field(line, field.key, field.value);
  return line += "}\n";
}

}  // namespace

void Log::write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
  if (level >= LogLevel::warning) {
    std::string trouble = json_line(level, event, fields);
    trouble.pop_back();  // the line end
    const std::lock_guard lock(mutex_);
    if (troubles_.size() == troubles_kept) troubles_.pop_front();
    troubles_.push_back(std::move(trouble));
  }
  if (level < least_) return;
  const std::string line =
      format_ == LogFormat::json ? json_line(level, event, fields) : text_line(level, event, fields);
  // One write, so that lines of threads do not mix; nobody can be told if it fails.
  [[maybe_unused]] const auto written = ::write(descriptor_, line.data(), line.size());
}

std::vector<std::string> Log::recent_troubles() const {
  const std::lock_guard lock(mutex_);
  return {troubles_.begin(), troubles_.end()};
}

}  // namespace archive
