#include "dicom/http/response_writer.h"

#include <array>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <ctime>

#include "dicom/http/text.h"

namespace dicom::http {

namespace asio = boost::asio;

namespace {

// A piece of an answer must go within the transfer time-out, so pieces are bounded.
constexpr std::size_t write_size = 1 << 20;
constexpr std::size_t most_buffers = 64;

}  // namespace

std::string status_and_headers(const Response& response) {
  std::string head =
      "HTTP/1.1 " + std::to_string(response.status) + " " + std::string(reason_phrase(response.status)) + "\r\n";
  for (const auto& [name, value] : response.headers.fields()) {
    if (value.find_first_of("\r\n") == std::string::npos) head += name + ": " + value + "\r\n";
  }
  return head + "Date: " + http_date(std::time(nullptr)) + "\r\n";
}

ResponseWriter::ResponseWriter(std::shared_ptr<ByteStream> stream, ServerContext& context, Response response,
                               ResponseForm form)
    : context_(context), stream_(std::move(stream)), response_(std::move(response)), form_(form) {}

void ResponseWriter::write(Done done) {
  done_ = std::move(done);
  if (auto* text = std::get_if<std::string>(&response_.body))
    set_out({SharedBytes(as_bytes(*text), nullptr)});
  else if (auto* bytes = std::get_if<SharedBytes>(&response_.body))
    set_out({*bytes});
  else if (auto* pieces = std::get_if<BodyPieces>(&response_.body))
    set_out(std::move(*pieces));
  std::uint64_t length = 0;
  for (const SharedBytes& piece : out_) length += piece.size();
  write_head(length);
}

void ResponseWriter::set_out(BodyPieces pieces) {
  out_ = std::move(pieces);
  out_index_ = 0;
  out_position_ = 0;
}

// The fields that frame the body (RFC 9112 6).
void ResponseWriter::write_head(std::uint64_t length) {
  const bool produced = std::holds_alternative<BodyProducer>(response_.body);
  const bool without_body = response_.status == 204 || response_.status == 304;
  head_ = status_and_headers(response_);
  if (form_.chunked) head_ += "Transfer-Encoding: chunked\r\n";
  if (!produced && !without_body) head_ += "Content-Length: " + std::to_string(length) + "\r\n";
  head_ += form_.keep_alive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
  if (form_.head_only || without_body) {
    set_out({});
    response_.body = std::string();
  }
  write_piece();
}

// Writes the head, if it is still there, with as much of the body as goes in one go.
void ResponseWriter::write_piece() {
  std::vector<asio::const_buffer> buffers{asio::buffer(head_), asio::buffer(chunk_head_)};
  std::size_t size = 0;
  std::size_t position = out_position_;
  for (std::size_t i = out_index_; i < out_.size() && size < write_size && buffers.size() < most_buffers; ++i) {
    const std::size_t part = std::min(write_size - size, out_[i].size() - position);
    buffers.emplace_back(out_[i].bytes().data() + position, part);
    size += part;
    position = 0;
  }
  stream_->expires_after(context_.options.transfer_timeout);
  asio::async_write(*stream_, buffers, [self = shared_from_this(), size](ErrorCode error, std::size_t) {
    self->on_piece_written(error, size);
  });
}

void ResponseWriter::on_piece_written(ErrorCode error, std::size_t bytes) {
  if (error) return finish(false);
  head_.clear();
  chunk_head_.clear();
  body_bytes_ += bytes;
  for (out_position_ += bytes; out_index_ < out_.size() && out_position_ >= out_[out_index_].size(); ++out_index_)
    out_position_ -= out_[out_index_].size();
  if (out_index_ < out_.size()) return write_piece();
  if (std::holds_alternative<BodyProducer>(response_.body)) return produce();
  finish(true);
}

void ResponseWriter::produce() {
  stream_->expires_never();
  const bool taken = context_.workers.submit([self = shared_from_this()] {
    Result<std::optional<SharedBytes>> produced = std::optional<SharedBytes>();
    try {
      produced = std::get<BodyProducer>(self->response_.body)();
    } catch (const std::exception& exception) {
      produced = Error{dicom::ErrorCode::io, exception.what(), {}, {}};
    }
    asio::post(self->stream_->get_executor(),
               [self, produced = std::move(produced)]() mutable { self->on_produced(std::move(produced)); });
  });
  if (!taken) on_produced(Error{dicom::ErrorCode::cancelled, "busy", {}, {}});
}

void ResponseWriter::on_produced(Result<std::optional<SharedBytes>> produced) {
  if (!produced) {
    // The status is long gone: only a broken connection can tell the client.
    return finish(false);
  }
  const bool last = !produced->has_value();
  const std::size_t size = last ? 0 : (**produced).size();
  if (!last && size == 0) return produce();
  set_out(last ? BodyPieces() : BodyPieces{**produced});
  if (form_.chunked) {
    // The line break that ends a chunk goes out with the head of the next one.
    std::array<char, 20> hex;
    const int length = std::snprintf(hex.data(), hex.size(), "%zx\r\n", size);
    chunk_head_ = (body_bytes_ > 0 ? "\r\n" : "") + std::string(hex.data(), static_cast<std::size_t>(length)) +
                  (last ? "\r\n" : "");
  }
  if (last) response_.body = std::string();
  write_piece();
}

void ResponseWriter::finish(bool complete) {
  std::exchange(done_, nullptr)(complete, body_bytes_);
}

}  // namespace dicom::http
