#include "archive/transfer/kept_job.h"

#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>

namespace archive::transfer {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

constexpr std::size_t key_digits = 20;

Error wrong(std::string_view what, std::string_view text) {
  return {ErrorCode::invalid_data,
          "transfer: " + std::string(what) + " '" + std::string(text.substr(0, 100)) + "'",
          {},
          {}};
}

// A field is a line: what would end it is written otherwise.
void append(std::string& body, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  (body += key) += '=';
  for (const char c : value) {
    if (c == '\n')
      body += "\\n";
    else if (c == '\\')
      body += "\\\\";
    else
      body += c;
  }
  body += '\n';
}

void append(std::string& body, std::string_view key, std::uint64_t value) {
  if (value != 0) append(body, key, std::to_string(value));
}

std::string unescaped(std::string_view text) {
  std::string value;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escaped = text[i] == '\\' && i + 1 < text.size();
    if (!escaped) {
      value += text[i];
      continue;
    }
    ++i;
    value += text[i] == 'n' ? '\n' : text[i];
  }
  return value;
}

template <class N>
Result<N> number(std::string_view text) {
  N value{};
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size()) return wrong("no number", text);
  return value;
}

template <class Word, std::size_t count>
Result<Word> word(std::string_view text, const std::array<Word, count>& words) {
  for (const Word one : words) {
    if (to_string(one) == text) return one;
  }
  return wrong("an unknown word", text);
}

constexpr std::array directions = {Direction::send, Direction::retrieve};
constexpr std::array states = {State::waiting, State::running, State::done, State::failed, State::cancelled};

Result<void> read_field(std::string_view key, const std::string& value, KeptJob& job) {
  const std::pair<std::string_view, std::string*> texts[] = {{"peer", &job.order.peer},
                                                             {"study", &job.order.study_uid},
                                                             {"label", &job.order.label},
                                                             {"user", &job.order.user},
                                                             {"message", &job.progress.message}};
  const std::pair<std::string_view, std::uint64_t*> numbers[] = {{"total", &job.progress.total},
                                                                 {"done", &job.progress.done},
                                                                 {"failed", &job.progress.failed},
                                                                 {"began", &job.progress.began},
                                                                 {"ended", &job.progress.ended}};
  for (const auto& [name, text] : texts) {
    if (key == name) *text = value;
  }
  for (const auto& [name, to] : numbers) {
    if (key == name) *to = DICOM_TRY(number<std::uint64_t>(value));
  }
  if (key == "series" && !value.empty()) job.order.series_uids.push_back(value);
  if (key == "runs") job.runs = DICOM_TRY(number<std::uint32_t>(value));
  if (key == "direction") job.order.direction = DICOM_TRY(word(value, directions));
  return {};
}

}  // namespace

std::string key_of(std::uint64_t number) {
  const std::string digits = std::to_string(number);
  return std::string(key_digits - digits.size(), '0') + digits;
}

index::Record to_record(const KeptJob& job) {
  using namespace std::chrono;
  index::Record record{std::string(record_kind), key_of(job.number), std::string(to_string(job.progress.state)), 0, {}};
  record.changed = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
  append(record.body, "direction", to_string(job.order.direction));
  append(record.body, "peer", job.order.peer);
  append(record.body, "study", job.order.study_uid);
  for (const std::string& uid : job.order.series_uids) append(record.body, "series", uid);
  append(record.body, "label", job.order.label);
  append(record.body, "user", job.order.user);
  append(record.body, "total", job.progress.total);
  append(record.body, "done", job.progress.done);
  append(record.body, "failed", job.progress.failed);
  append(record.body, "message", job.progress.message);
  append(record.body, "began", job.progress.began);
  append(record.body, "ended", job.progress.ended);
  append(record.body, "runs", job.runs);
  return record;
}

// What is not known was written by a newer version.
Result<KeptJob> from_record(const index::Record& record) {
  KeptJob job;
  job.number = DICOM_TRY(number<std::uint64_t>(record.key));
  job.progress.state = DICOM_TRY(word(std::string_view(record.state), states));
  std::string_view body = record.body;
  while (!body.empty()) {
    const std::size_t end = body.find('\n');
    const std::string_view line = body.substr(0, end);
    body.remove_prefix(end == std::string_view::npos ? body.size() : end + 1);
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos) return wrong("no field", line);
    DICOM_TRY(read_field(line.substr(0, equals), unescaped(line.substr(equals + 1)), job));
  }
  return job;
}

}  // namespace archive::transfer
