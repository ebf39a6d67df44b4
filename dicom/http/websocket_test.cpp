#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <thread>
#include <vector>

#include "dicom/http/server.h"
#include "dicom/http/websocket_client.h"
#include "dicom/http/websocket_frames.h"
#include "dicom/http/websocket_handshake.h"

namespace dicom::http {
namespace {

using namespace std::chrono_literals;
using Kind = WebSocketMessage::Kind;

struct Parsed {
  std::vector<WebSocketMessage> messages;
  std::uint16_t refused_with = 0;
};

// What a server reads of these bytes, in pieces of this size.
Parsed parse(std::string_view bytes, std::size_t piece = 1, bool from_client = true) {
  WebSocketReader reader(from_client, 1000);
  Parsed parsed;
  for (; !bytes.empty() && parsed.refused_with == 0; bytes.remove_prefix(std::min(piece, bytes.size()))) {
    const auto taken = reader.feed(as_bytes(bytes.substr(0, piece)),
                                   [&](WebSocketMessage&& message) { parsed.messages.push_back(std::move(message)); });
    if (!taken) parsed.refused_with = reader.close_code();
  }
  return parsed;
}

constexpr WebSocketMask mask{0x37, 0xfa, 0x21, 0x3d};

TEST(WebSocketFrames, AreThoseOfTheRfc) {
  // RFC 6455 5.7.
  using namespace std::string_view_literals;
  EXPECT_EQ(websocket_frame(Kind::text, "Hello"), "\x81\x05Hello"sv);
  EXPECT_EQ(websocket_frame(Kind::text, "Hello", mask), "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58"sv);
  EXPECT_EQ(websocket_frame(Kind::binary, std::string(256, 'x')).substr(0, 4), "\x82\x7e\x01\x00"sv);
  EXPECT_EQ(websocket_frame(Kind::binary, std::string(65536, 'x')).substr(0, 10),
            "\x82\x7f\x00\x00\x00\x00\x00\x01\x00\x00"sv);
  const Parsed masked = parse("\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58"sv);
  ASSERT_EQ(masked.messages.size(), 1U);
  EXPECT_EQ(masked.messages[0].payload, "Hello");
  const Parsed fragments = parse("\x01\x03Hel\x89\x05Hello\x80\x02lo"sv, 1, false);
  ASSERT_EQ(fragments.messages.size(), 2U);
  EXPECT_EQ(fragments.messages[0].kind, Kind::ping);
  EXPECT_EQ(fragments.messages[1].payload, "Hello");
}

TEST(WebSocketFrames, RefuseWhatTheRfcForbids) {
  using namespace std::string_view_literals;
  constexpr auto protocol_error = websocket_close::protocol_error;
  const struct {
    const char* what;
    std::string_view bytes;
    std::uint16_t code;
  } cases[] = {
      {"a masked frame of a server", "\x81\x80\x01\x02\x03\x04"sv, protocol_error},
      {"a reserved bit", "\xc1\x00"sv, protocol_error},
      {"an unknown opcode", "\x83\x00"sv, protocol_error},
      {"an unknown control frame", "\x8b\x00"sv, protocol_error},
      {"a continuation of nothing", "\x80\x00"sv, protocol_error},
      {"a message within a message", "\x01\x00\x81\x00"sv, protocol_error},
      {"a ping in fragments", "\x09\x00"sv, protocol_error},
      {"a long ping", "\x89\x7e\x00\x7e"sv, protocol_error},
      {"a length in more bytes than it takes", "\x81\x7e\x00\x7d"sv, protocol_error},
      {"and in eight", "\x81\x7f\x00\x00\x00\x00\x00\x00\xff\xff"sv, protocol_error},
      {"a negative length", "\x81\x7f\x80\x00\x00\x00\x00\x00\xff\xff"sv, protocol_error},
      {"half a code", "\x88\x01\x03"sv, protocol_error},
      {"a code that is never sent", "\x88\x02\x03\xed"sv, protocol_error},
      {"a code that means nothing", "\x88\x02\x07\xd0"sv, protocol_error},
      {"a reason that is no text", "\x88\x03\x03\xe8\xff"sv, websocket_close::invalid_text},
      {"text that is none", "\x81\x02\xc3\x28"sv, websocket_close::invalid_text},
      {"too long", "\x82\x7e\x03\xe9"sv, websocket_close::too_large},
      {"too long in all", "\x02\x01x\x80\x7e\x03\xe8"sv, websocket_close::too_large},
      {"far too long", "\x82\x7f\x7f\xff\xff\xff\xff\xff\xff\xff"sv, websocket_close::too_large},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(parse(each.bytes, 1, false).refused_with, each.code) << each.what;
    EXPECT_EQ(parse(each.bytes, 100, false).refused_with, each.code) << each.what;
  }
  EXPECT_EQ(parse("\x81\x00"sv).refused_with, protocol_error) << "a client that does not mask";
}

TEST(WebSocketFrames, CloseEndsAll) {
  const std::string close = websocket_frame(Kind::close, websocket_close_payload(1001, std::string(200, 'r')), mask);
  const Parsed parsed = parse(close + "\xff\xff nonsense");
  ASSERT_EQ(parsed.messages.size(), 1U);
  EXPECT_EQ(parsed.messages[0].close_code, 1001);
  EXPECT_EQ(parsed.messages[0].payload, std::string(123, 'r'));
  EXPECT_EQ(parsed.refused_with, 0);
  EXPECT_EQ(parse(websocket_frame(Kind::close, "", mask)).messages[0].close_code, websocket_close::no_status);
  EXPECT_EQ(websocket_close_payload(1000, std::string(122, 'r') + "\xc3\xa4").size(), 124U) << "no half characters";
}

TEST(WebSocketHandshake, AnswersTheKeyOfTheRfc) {
  EXPECT_EQ(websocket_accept("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");  // RFC 6455 1.3
  EXPECT_EQ(make_websocket_key().size(), 24U);
  EXPECT_NE(make_websocket_key(), make_websocket_key());
}

// Sends back what comes; counts pongs and ends.
class Echo : public WebSocketHandler {
 public:
  void on_open(std::shared_ptr<WebSocket> socket) override {
    const std::lock_guard lock(mutex_);
    socket_ = std::move(socket);
    changed_.notify_all();
  }
  void on_message(WebSocketMessage message) override {
    const std::lock_guard lock(mutex_);
    if (message.kind == Kind::pong)
      pong_ = message.payload;
    else
      socket_->send_text(message.payload);
    changed_.notify_all();
  }
  void on_close() override {
    const std::lock_guard lock(mutex_);
    ++closed_;
    changed_.notify_all();
  }
  std::shared_ptr<WebSocket> socket() {
    wait([this] { return socket_ != nullptr; });
    const std::lock_guard lock(mutex_);
    return socket_;
  }
  bool wait_for_pong(std::string_view payload) {
    return wait([this, payload] { return pong_ == payload; });
  }
  bool wait_for_close() {
    return wait([this] { return closed_ > 0; });
  }
  int closed() {
    const std::lock_guard lock(mutex_);
    return closed_;
  }

 private:
  template <class Condition>
  bool wait(Condition condition) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, 10s, condition);
  }
  std::mutex mutex_;
  std::condition_variable changed_;
  std::shared_ptr<WebSocket> socket_;
  std::string pong_;
  int closed_ = 0;
};

class WebSocketTest : public testing::Test {
 protected:
  void start() {
    Router router;
    router.add("GET", "/echo", [this](const Request& request) { return open_websocket(request, echo_); });
    options_.port = 0;
    auto server = Server::start(options_, std::move(router));
    ASSERT_TRUE(server) << server.error().to_string();
    server_ = *std::move(server);
  }
  WebSocketClient connect() {
    auto client = WebSocketClient::connect(url(), {});
    EXPECT_TRUE(client) << client.error().to_string();
    return *std::move(client);
  }
  Url url() { return {.host = "127.0.0.1", .port = server_->port(), .target = "/echo"}; }
  io::Socket raw() {
    auto socket = io::Socket::connect("127.0.0.1", server_->port(), io::Deadline::after(5s));
    const std::string request =
        "GET /echo HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    EXPECT_TRUE(socket->write_all(as_bytes(request), io::Deadline::after(5s)));
    return *std::move(socket);
  }
  // All that comes until the server closes, or `end` has come.
  static std::string read_to(io::Socket& socket, std::string_view end = {}) {
    std::string all;
    ByteVector buffer(4096);
    while (end.empty() || all.find(end) == std::string::npos) {
      const auto count = socket.read_some(buffer, io::Deadline::after(10s));
      if (!count || *count == 0) break;
      all += as_text(Bytes(buffer).first(*count));
    }
    return all;
  }

  std::shared_ptr<Echo> echo_ = std::make_shared<Echo>();
  ServerOptions options_;
  std::unique_ptr<Server> server_;
};

TEST_F(WebSocketTest, CarriesMessagesBothWays) {
  start();
  WebSocketClient client = connect();
  for (const std::size_t size : {std::size_t{0}, std::size_t{5}, std::size_t{126}, std::size_t{60'000}}) {
    ASSERT_TRUE(client.send_text(std::string(size, 'e')));
    const auto back = client.receive(io::Deadline::after(10s));
    ASSERT_TRUE(back && *back);
    EXPECT_EQ((*back)->payload, std::string(size, 'e'));
  }
  const auto nothing = client.receive(io::Deadline::after(10ms));
  EXPECT_TRUE(nothing && !*nothing);
  client.close();
  EXPECT_TRUE(echo_->wait_for_close());
  EXPECT_FALSE(echo_->socket()->send_text("to nobody"));
}

TEST_F(WebSocketTest, APongSaysThatWhatCameBeforeWasTaken) {
  start();
  WebSocketClient client = connect();
  ASSERT_TRUE(echo_->socket()->send_text("an event"));
  ASSERT_TRUE(echo_->socket()->ping("17"));
  EXPECT_EQ((*client.receive(io::Deadline::after(10s)))->payload, "an event");
  EXPECT_TRUE(client.receive(io::Deadline::after(200ms)));
  EXPECT_TRUE(echo_->wait_for_pong("17"));
}

TEST_F(WebSocketTest, RefusesWhatIsNoWebSocket) {
  start();
  const auto answer = Client(Url{.host = "127.0.0.1", .port = server_->port()}).send({.target = "/echo"});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 426);
  EXPECT_EQ(answer->headers.value_or("Sec-WebSocket-Version", ""), "13");
  ClientRequest head{.method = "HEAD", .target = "/echo"};
  for (const char* name : {"Connection", "Upgrade"}) head.headers.add(name, name[0] == 'C' ? "Upgrade" : "websocket");
  head.headers.add("Sec-WebSocket-Version", "13");
  head.headers.add("Sec-WebSocket-Key", make_websocket_key());
  const auto no_get = Client(Url{.host = "127.0.0.1", .port = server_->port()}).send(head);
  ASSERT_TRUE(no_get);
  EXPECT_EQ(no_get->status, 426);
  Url elsewhere = url();
  elsewhere.target = "/nothing";
  EXPECT_EQ(WebSocketClient::connect(elsewhere, {}).error().code, ErrorCode::not_found);
}

TEST_F(WebSocketTest, ClosesOnWhatIsNoFrame) {
  start();
  io::Socket socket = raw();
  ASSERT_TRUE(socket.write_all(as_bytes(std::string_view("\x81\x02hi")), io::Deadline::after(5s)));  // not masked
  const std::string all = read_to(socket);
  EXPECT_TRUE(all.starts_with("HTTP/1.1 101 Switching Protocols\r\n")) << all;
  EXPECT_NE(all.find("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), std::string::npos);
  EXPECT_NE(all.find("\x88"), std::string::npos);
  EXPECT_NE(all.find("\x03\xea"), std::string::npos) << "1002";
  socket.close();
  EXPECT_TRUE(echo_->wait_for_close());
}

TEST_F(WebSocketTest, TakesFramesThatCameWithTheRequest) {
  start();
  auto socket = io::Socket::connect("127.0.0.1", server_->port(), io::Deadline::after(5s));
  const std::string request =
      "GET /echo HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n" +
      websocket_frame(Kind::text, "early", mask);
  ASSERT_TRUE(socket->write_all(as_bytes(request), io::Deadline::after(5s)));
  EXPECT_NE(read_to(*socket,
                    "\x81\x05"
                    "early")
                .find("\x81\x05"
                      "early"),
            std::string::npos);
}

TEST_F(WebSocketTest, WhoDoesNotAnswerIsGone) {
  options_.websocket_ping = 1s;
  start();
  io::Socket silent = raw();
  EXPECT_TRUE(echo_->wait_for_close());
  EXPECT_NE(read_to(silent).find("\x89"), std::string::npos) << "it was asked";
}

TEST_F(WebSocketTest, SlowReadersAreCutOff) {
  options_.websocket_backlog = 1 << 20;
  start();
  io::Socket slow = raw();
  const auto socket = echo_->socket();
  const std::string large(50'000, 'x');
  int sent = 0;
  while (sent < 2'000 && socket->send_text(large)) ++sent;
  EXPECT_LT(sent, 2'000);
  EXPECT_TRUE(echo_->wait_for_close());
}

TEST_F(WebSocketTest, AFloodOfPingsIsAnsweredWithoutGrowing) {
  start();
  io::Socket socket = raw();
  std::string pings;
  for (int i = 0; i < 1'000; ++i) pings += websocket_frame(Kind::ping, "p", mask);
  ASSERT_TRUE(socket.write_all(as_bytes(pings + websocket_frame(Kind::text, "last", mask)), io::Deadline::after(5s)));
  EXPECT_NE(read_to(socket, "\x81\x04last").find("\x81\x04last"), std::string::npos);
}

TEST_F(WebSocketTest, AServerThatStopsSaysSo) {
  start();
  WebSocketClient client = connect();
  const auto socket = echo_->socket();
  server_->stop();
  const auto end = client.receive(io::Deadline::after(10s));
  ASSERT_FALSE(end);
  EXPECT_NE(end.error().message.find("1001"), std::string::npos) << end.error().message;
  EXPECT_EQ(echo_->closed(), 1);
  server_.reset();
  EXPECT_FALSE(socket->send_text("after the end"));
}

TEST_F(WebSocketTest, IsSafeFromManyThreads) {
  start();
  WebSocketClient client = connect();
  const auto socket = echo_->socket();
  std::vector<std::jthread> senders;
  for (int i = 0; i < 4; ++i) {
    senders.emplace_back([&] {
      for (int n = 0; n < 100; ++n) socket->send_text("n");
    });
  }
  int received = 0;
  while (received < 400) {
    const auto message = client.receive(io::Deadline::after(10s));
    if (!message || !*message) break;
    ++received;
  }
  EXPECT_EQ(received, 400);
}

}  // namespace
}  // namespace dicom::http
