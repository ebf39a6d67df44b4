#include "dicom/http/multipart.h"

#include <algorithm>
#include <random>

#include "dicom/http/text.h"

namespace dicom::http {

MultipartParser::MultipartParser(std::string_view boundary, Events events)
    : delimiter_("\r\n--" + std::string(boundary)), events_(std::move(events)), pending_("\r\n") {
  // The first delimiter has no line before it: the line break is put there.
}

Result<void> MultipartParser::feed(Bytes bytes) {
  if (state_ == State::body) {
    bytes = DICOM_TRY(feed_content(bytes));
    if (bytes.empty()) return {};
  }
  pending_ += as_text(bytes);
  while (DICOM_TRY(step())) {
  }
  return {};
}

// Content goes on as it is, without a stay in pending_: it is most of what there is.
Result<Bytes> MultipartParser::feed_content(Bytes bytes) {
  const std::size_t overlap = delimiter_.size() - 1;
  if (bytes.size() < delimiter_.size()) return bytes;
  if (!pending_.empty()) {
    // A delimiter that begins in what was kept ends within as many bytes.
    const std::string seam = pending_ + std::string(as_text(bytes.first(overlap)));
    if (find(seam) < pending_.size()) return bytes;
    DICOM_TRY(events_.part_data(as_bytes(pending_)));
    pending_.clear();
  }
  const std::size_t at = find(as_text(bytes));
  const std::size_t content = std::min(at, bytes.size() - overlap);
  if (content > 0) DICOM_TRY(events_.part_data(bytes.first(content)));
  return bytes.subspan(content);
}

std::size_t MultipartParser::find(std::string_view text) const {
  for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
    if (text.size() - at < delimiter_.size()) break;
    if (text[at + 1] == '\n' && text.substr(at, delimiter_.size()) == delimiter_) return at;
  }
  return std::string_view::npos;
}

// True: something was understood, and more may be.
Result<bool> MultipartParser::step() {
  switch (state_) {
    case State::preamble:
    case State::body: return find_delimiter();
    case State::after_delimiter: return read_after_delimiter();
    case State::headers: return read_headers();
    case State::epilogue: pending_.clear(); return false;
  }
  return false;
}

Result<bool> MultipartParser::find_delimiter() {
  const std::size_t at = find(pending_);
  const bool found = at != std::string::npos;
  // Without it, all but a possible beginning of it is content.
  const std::size_t content = found ? at : pending_.size() - std::min(pending_.size(), delimiter_.size() - 1);
  if (state_ == State::body && content > 0)
    DICOM_TRY(events_.part_data(as_bytes(std::string_view(pending_).substr(0, content))));
  pending_.erase(0, found ? at + delimiter_.size() : content);
  if (!found) return false;
  if (state_ == State::body) DICOM_TRY(events_.part_end());
  state_ = State::after_delimiter;
  return true;
}

Result<bool> MultipartParser::read_after_delimiter() {
  if (pending_.size() < 2) return false;
  if (pending_.starts_with("--")) {
    state_ = State::epilogue;
    return true;
  }
  const std::size_t line_end = pending_.find("\r\n");
  if (line_end == std::string::npos) {
    if (pending_.size() > maximum_part_header)
      return Error{ErrorCode::invalid_data, "a multipart delimiter has no end of line", {}, {}};
    return false;
  }
  if (!trim(std::string_view(pending_).substr(0, line_end)).empty()) {
    return Error{ErrorCode::invalid_data, "text behind a multipart delimiter", {}, {}};
  }
  pending_.erase(0, line_end);  // the line break stays, so that no headers at all are found too
  state_ = State::headers;
  return true;
}

Result<bool> MultipartParser::read_headers() {
  const std::size_t end = pending_.find("\r\n\r\n");
  if (end == std::string::npos) {
    if (pending_.size() > maximum_part_header)
      return Error{ErrorCode::limit_exceeded, "the headers of a part are too long", {}, {}};
    return false;
  }
  Headers headers;
  std::string_view lines = std::string_view(pending_).substr(0, end);
  while (!lines.empty()) {
    lines.remove_prefix(2);
    const std::string_view line = lines.substr(0, lines.find("\r\n"));
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos)
      headers.add(std::string(trim(line.substr(0, colon))), std::string(trim(line.substr(colon + 1))));
    lines.remove_prefix(line.size());
  }
  pending_.erase(0, end + 4);
  DICOM_TRY(events_.part_begin(headers));
  state_ = State::body;
  return true;
}

Result<void> MultipartParser::finish() {
  if (state_ == State::epilogue) return {};
  return Error{ErrorCode::truncated, "the multipart body has no closing delimiter", {}, {}};
}

std::string multipart_head(std::string_view boundary, bool first, const Headers& headers) {
  std::string head = first ? "--" : "\r\n--";
  head += boundary;
  head += "\r\n";
  for (const auto& [name, value] : headers.fields()) head += name + ": " + value + "\r\n";
  return head + "\r\n";
}

std::string multipart_end(std::string_view boundary) {
  return "\r\n--" + std::string(boundary) + "--\r\n";
}

std::string make_boundary() {
  std::random_device random;
  std::string boundary;
  for (int word = 0; word < 4; ++word) {
    const std::uint32_t bits = random();
    for (int shift = 0; shift < 32; shift += 4) boundary += "0123456789abcdef"[bits >> shift & 15];
  }
  return boundary;
}

}  // namespace dicom::http
