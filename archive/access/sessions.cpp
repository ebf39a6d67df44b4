#include "archive/access/sessions.h"

#include "archive/access/secrets.h"

namespace archive::access {
namespace {

constexpr std::size_t most_records = 10'000;

}  // namespace

std::string Sessions::begin(std::string_view user, Clock::time_point now) {
  std::string key = make_token();
  const std::lock_guard lock(mutex_);
  if (sessions_.size() >= most)
    std::erase_if(sessions_, [now](const auto& entry) { return is_over(entry.second, now); });
  if (sessions_.size() >= most) sessions_.erase(sessions_.begin());
  sessions_[hash_token(key)] = {std::string(user), now, now};
  return key;
}

std::optional<std::string> Sessions::find(std::string_view key, Clock::time_point now) {
  const std::string hash = hash_token(key);
  const std::lock_guard lock(mutex_);
  const auto at = sessions_.find(hash);
  if (at == sessions_.end()) return std::nullopt;
  if (is_over(at->second, now)) {
    sessions_.erase(at);
    return std::nullopt;
  }
  at->second.used = now;
  return at->second.user;
}

void Sessions::end(std::string_view key) {
  const std::lock_guard lock(mutex_);
  sessions_.erase(hash_token(key));
}

bool Attempts::is_blocked(const std::string& who, Clock::time_point now) {
  const std::lock_guard lock(mutex_);
  const auto at = records_.find(who);
  if (at == records_.end()) return false;
  if (now - at->second.last > pause) {
    records_.erase(at);
    return false;
  }
  return at->second.failures >= most_failures;
}

void Attempts::note_failure(const std::string& who, Clock::time_point now) {
  const std::lock_guard lock(mutex_);
  if (records_.size() >= most_records)
    std::erase_if(records_, [now](const auto& entry) { return now - entry.second.last > pause; });
  if (records_.size() >= most_records) records_.clear();
  Record& record = records_[who];
  ++record.failures;
  record.last = now;
}

void Attempts::note_success(const std::string& who) {
  const std::lock_guard lock(mutex_);
  records_.erase(who);
}

}  // namespace archive::access
