#include "dicom/http/http2_callbacks.h"

#include <nghttp2/nghttp2.h>

#include <algorithm>
#include <ctime>

#include "dicom/http/text.h"

namespace dicom::http {

namespace {

// Fields that HTTP/2 does not have (RFC 9113 8.2.2): one of them makes the whole answer malformed.
constexpr std::string_view of_the_connection[] = {"connection", "keep-alive", "proxy-connection", "transfer-encoding",
                                                  "upgrade"};

std::uint64_t body_length(const Response& response) {
  if (const auto* text = std::get_if<std::string>(&response.body)) return text->size();
  if (const auto* bytes = std::get_if<SharedBytes>(&response.body)) return bytes->size();
  std::uint64_t length = 0;
  if (const auto* pieces = std::get_if<BodyPieces>(&response.body)) {
    for (const SharedBytes& piece : *pieces) length += piece.size();
  }
  return length;
}

}  // namespace

Http2Fields http2_fields(const Response& response) {
  Http2Fields fields{{":status", std::to_string(response.status)}, {"date", http_date(std::time(nullptr))}};
  for (const auto& [name, value] : response.headers.fields()) {
    std::string lower = name;
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    const bool of_connection = std::ranges::find(of_the_connection, lower) != std::end(of_the_connection);
    if (!of_connection && value.find_first_of("\r\n") == std::string::npos)
      fields.emplace_back(std::move(lower), value);
  }
  const bool without_body = response.status == 204 || response.status == 304;
  if (!std::holds_alternative<BodyProducer>(response.body) && !without_body)
    fields.emplace_back("content-length", std::to_string(body_length(response)));
  return fields;
}

struct Http2Callbacks {
  static Http2Session& self(void* user) { return *static_cast<Http2Session*>(user); }

  static int begin_headers(nghttp2_session*, const nghttp2_frame* frame, void* user) {
    if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
      self(user).begin_stream(frame->hd.stream_id);
    return 0;
  }

  static int header(nghttp2_session*, const nghttp2_frame* frame, const std::uint8_t* name, std::size_t name_size,
                    const std::uint8_t* value, std::size_t value_size, std::uint8_t, void* user) {
    const auto stream = self(user).find(frame->hd.stream_id);
    if (!stream || frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;  // trailers tell nothing
    const bool taken = stream->add_header({reinterpret_cast<const char*>(name), name_size},
                                          {reinterpret_cast<const char*>(value), value_size});
    return taken ? 0 : NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
  }

  static int frame_recv(nghttp2_session*, const nghttp2_frame* frame, void* user) {
    if (frame->hd.type == NGHTTP2_RST_STREAM) ++self(user).resets_;
    const auto stream = self(user).find(frame->hd.stream_id);
    if (!stream) return 0;
    const bool last = (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
    if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
      self(user).on_headers(stream, last);
    else if (last && (frame->hd.type == NGHTTP2_DATA || frame->hd.type == NGHTTP2_HEADERS))
      self(user).on_request_end(stream);
    return 0;
  }

  static int data(nghttp2_session*, std::uint8_t, std::int32_t id, const std::uint8_t* bytes, std::size_t size,
                  void* user) {
    Http2Session& session = self(user);
    const auto stream = session.find(id);
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    if (!stream || stream->responded || stream->route == nullptr) {
      nghttp2_session_consume(session.session_, id, size);  // nobody wants it
    } else if (stream->route->streams_body) {
      stream->receive(text);
      session.consume(*stream, stream->take_consumed());
    } else {
      stream->request.body += text;
      nghttp2_session_consume(session.session_, id, size);
      if (stream->request.body.size() > session.context_.options.maximum_body)
        session.respond(stream, Response::text(413, "The body is too large\n"));
    }
    return 0;
  }

  static int close(nghttp2_session*, std::int32_t id, std::uint32_t, void* user) {
    self(user).end_stream(id);
    return 0;
  }

  static ssize_t fill(nghttp2_session*, std::int32_t id, std::uint8_t* buffer, std::size_t size, std::uint32_t* flags,
                      nghttp2_data_source*, void* user) {
    const auto stream = self(user).find(id);
    if (!stream) return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE;
    const std::size_t filled = stream->fill({reinterpret_cast<std::byte*>(buffer), size});
    if (!stream->is_body_ready() && !stream->producer) {
      *flags |= NGHTTP2_DATA_FLAG_EOF;
    } else if (filled == 0) {
      stream->deferred = true;
      self(user).produce(stream);
      return NGHTTP2_ERR_DEFERRED;
    }
    return static_cast<ssize_t>(filled);
  }
};

nghttp2_session* make_http2_state(Http2Session& session) {
  nghttp2_session_callbacks* callbacks = nullptr;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, Http2Callbacks::begin_headers);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, Http2Callbacks::header);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, Http2Callbacks::frame_recv);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, Http2Callbacks::data);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, Http2Callbacks::close);
  nghttp2_option* options = nullptr;
  nghttp2_option_new(&options);
  nghttp2_option_set_no_auto_window_update(options, 1);
  nghttp2_session* made = nullptr;
  nghttp2_session_server_new2(&made, callbacks, &session, options);
  nghttp2_option_del(options);
  nghttp2_session_callbacks_del(callbacks);
  return made;
}

void submit_response(nghttp2_session* state, Http2Stream& stream, Http2Fields& fields) {
  std::vector<nghttp2_nv> list;
  for (auto& [name, value] : fields) {
    list.push_back({reinterpret_cast<std::uint8_t*>(name.data()), reinterpret_cast<std::uint8_t*>(value.data()),
                    name.size(), value.size(), NGHTTP2_NV_FLAG_NONE});
  }
  nghttp2_data_provider provider{};
  provider.read_callback = &Http2Callbacks::fill;
  const bool has_body = stream.is_body_ready() || stream.producer;
  nghttp2_submit_response(state, stream.id, list.data(), list.size(), has_body ? &provider : nullptr);
}

}  // namespace dicom::http
