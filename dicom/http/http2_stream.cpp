#include "dicom/http/http2_stream.h"

#include <algorithm>
#include <cstring>

namespace dicom::http {
namespace {

constexpr std::size_t header_limit = 32 * 1024;

}  // namespace

bool Http2Stream::add_header(std::string_view name, std::string_view value) {
  header_size_ += name.size() + value.size() + 32;  // as RFC 9113 6.5.2 counts
  if (header_size_ > header_limit) return false;
  if (name == ":method") {
    request.method = value;
  } else if (name == ":path") {
    request.target = value;
  } else if (name == ":authority") {
    request.headers.add("Host", std::string(value));
  } else if (!name.starts_with(':')) {
    // Cookies may come in several fields (RFC 9113 8.2.3).
    if (const auto before = name == "cookie" ? request.headers.find(name) : std::nullopt)
      request.headers.set("cookie", std::string(*before) + "; " + std::string(value));
    else
      request.headers.add(std::string(name), std::string(value));
  }
  return true;
}

void Http2Stream::receive(std::string_view bytes) {
  received_ += bytes;
  serve_reader();
}

void Http2Stream::finish_body(bool gone) {
  body_complete_ = true;
  gone_ = gone_ || gone;
  serve_reader();
}

void Http2Stream::read_body(MutableBytes into, std::function<void(std::size_t, bool)> done) {
  wanted_ = into;
  wanted_done_ = std::move(done);
  serve_reader();
}

void Http2Stream::serve_reader() {
  const std::size_t there = received_.size() - received_position_;
  if (!wanted_done_ || (there == 0 && !body_complete_)) return;
  const std::size_t size = std::min(there, wanted_.size());
  std::memcpy(wanted_.data(), received_.data() + received_position_, size);
  received_position_ += size;
  consumed_ += size;
  if (received_position_ == received_.size()) {
    received_.clear();
    received_position_ = 0;
  }
  std::exchange(wanted_done_, nullptr)(size, size > 0 || !gone_);
}

void Http2Stream::set_body(Response& response) {
  if (auto* text = std::get_if<std::string>(&response.body)) {
    text_ = std::move(*text);
    pieces_ = {SharedBytes(as_bytes(text_), nullptr)};
  } else if (auto* bytes = std::get_if<SharedBytes>(&response.body)) {
    pieces_ = {std::move(*bytes)};
  } else if (auto* pieces = std::get_if<BodyPieces>(&response.body)) {
    pieces_ = std::move(*pieces);
  } else {
    producer = std::move(std::get<BodyProducer>(response.body));
  }
  std::erase_if(pieces_, [](const SharedBytes& piece) { return piece.size() == 0; });
  piece_ = 0;
  position_ = 0;
}

std::size_t Http2Stream::fill(MutableBytes into) {
  std::size_t filled = 0;
  while (filled < into.size() && piece_ < pieces_.size()) {
    const Bytes rest = pieces_[piece_].bytes().subspan(position_);
    const std::size_t size = std::min(rest.size(), into.size() - filled);
    std::memcpy(into.data() + filled, rest.data(), size);
    filled += size;
    position_ += size;
    if (size < rest.size()) break;
    pieces_[piece_++] = {};
    position_ = 0;
  }
  sent += filled;
  return filled;
}

}  // namespace dicom::http
