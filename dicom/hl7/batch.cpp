#include "dicom/hl7/batch.h"

#include <algorithm>
#include <charconv>

namespace dicom::hl7 {
namespace {

constexpr std::size_t most_messages = 100'000;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string_view without_margin(std::string_view bytes) {
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  return bytes;
}

/// The next line and its end are taken off.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line;
}

/// Field `number` of a header or trailer; of a header field 1 is the separator itself.
std::string_view field(std::string_view segment, std::size_t number) {
  if (segment.size() < 4) return {};
  const char separator = segment[3];
  const bool is_header = segment[1] == 'H';
  std::string_view rest = segment.substr(4);
  for (std::size_t at = is_header ? 2 : 1; at < number; ++at) {
    const std::size_t end = rest.find(separator);
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  return rest.substr(0, rest.find(separator));
}

std::optional<std::uint64_t> announced(std::string_view trailer) {
  const std::string_view text = field(trailer, 1);
  std::uint64_t count = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (text.empty() || failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return count;
}

bool is_header(std::string_view line) {
  return line.starts_with("FHS") || line.starts_with("BHS");
}

Result<void> check_header(std::string_view line) {
  const auto is_delimiter = [](char c) {
    const bool is_letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return c > ' ' && c < 0x7F && !is_letter && (c < '0' || c > '9');
  };
  if (line.size() > 4 && is_delimiter(line[3]) && line[3] != line[4]) return {};
  return Error{ErrorCode::invalid_data, std::string(line.substr(0, 3)) + " declares no delimiters"};
}

/// Field 12 refers to the control ID of what is answered, in HL7's own words "reference batch control ID".
std::string answered_header(std::string_view theirs, std::string_view control_id, std::string_view moment) {
  if (theirs.empty()) return {};
  std::string header(theirs.substr(0, 4));
  header += field(theirs, 2);
  const auto add = [&, separator = theirs[3]](std::string_view text) {
    header += separator;
    header += text;
  };
  for (const std::size_t number : {5U, 6U, 3U, 4U}) add(field(theirs, number));
  add(moment);
  for (int left = 0; left < 3; ++left) add({});  // security, name, comment
  add(control_id);
  add(field(theirs, 11));
  return header + '\r';
}

std::string trailer(std::string_view name, std::string_view header, std::size_t count,
                    std::optional<std::uint64_t> announced, std::size_t came) {
  if (header.empty()) return {};
  const char separator = header[3];
  std::string text = std::string(name) + separator + std::to_string(count);
  if (announced && *announced != came) {
    text += separator;
    text += std::to_string(*announced) + " were announced, " + std::to_string(came) + " came";
  }
  return text + '\r';
}

}  // namespace

bool is_batch(std::string_view bytes) {
  return is_header(without_margin(bytes));
}

Result<BatchFile> read_batches(std::string_view bytes) {
  BatchFile file;
  std::size_t messages = 0;
  bool within_batch = false;
  const auto batch = [&]() -> Batch& {
    if (!within_batch) file.batches.emplace_back();
    within_batch = true;
    return file.batches.back();
  };
  for (std::string_view rest = without_margin(bytes); !rest.empty();) {
    const std::string_view line = take_line(rest);
    const std::string_view name = line.substr(0, 3);
    if (line.empty()) continue;
    if (is_header(line)) DICOM_TRY(check_header(line));
    if (name == "FHS") {
      file.header = line;
    } else if (name == "BHS") {
      within_batch = false;
      batch().header = line;
    } else if (name == "BTS") {
      batch().announced = announced(line);
      within_batch = false;
    } else if (name == "FTS") {
      file.announced = announced(line);
    } else if (name == "MSH") {
      if (++messages > most_messages)
        return Error{ErrorCode::limit_exceeded, "the batch has more than 100000 messages"};
      batch().messages.emplace_back(line) += '\r';
    } else if (!within_batch || file.batches.back().messages.empty()) {
      return Error{ErrorCode::invalid_data, "a segment of a batch stands outside of every message"};
    } else {
      file.batches.back().messages.back().append(line) += '\r';
    }
  }
  return file;
}

std::string answer_batches(const BatchFile& file, const std::vector<std::vector<std::string>>& answers,
                           std::string_view control_id, std::string_view moment) {
  std::string text = answered_header(file.header, control_id, moment);
  for (std::size_t i = 0; i < file.batches.size() && i < answers.size(); ++i) {
    const Batch& batch = file.batches[i];
    text += answered_header(batch.header, control_id, moment);
    for (const std::string& answer : answers[i]) text += answer;
    text += trailer("BTS", batch.header, answers[i].size(), batch.announced, batch.messages.size());
  }
  return text + trailer("FTS", file.header, file.batches.size(), file.announced, file.batches.size());
}

}  // namespace dicom::hl7
