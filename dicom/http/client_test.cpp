// The client against our server, and against a peer that answers from a script.
#include "dicom/http/client.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "dicom/http/server.h"
#include "dicom/io/listener.h"

namespace dicom::http {
namespace {

using namespace std::chrono_literals;

ClientResponse parse(std::string_view text, std::size_t piece, bool to_head = false) {
  ResponseParser parser(to_head);
  ClientResponse response;
  Bytes rest = as_bytes(text);
  while (!rest.empty() && !parser.is_done()) {
    const auto used = parser.feed(rest.first(std::min(piece, rest.size())), [&](Bytes body) -> Result<void> {
      response.body += as_text(body);
      return {};
    });
    if (!used) return {};
    rest = rest.subspan(*used);
  }
  if (!parser.finish()) return {};
  response.status = parser.head().status;
  response.headers = parser.head().headers;
  return response;
}

TEST(ResponseParser, AllFramings) {
  for (const std::size_t piece : {1U, 3U, 1000U}) {
    EXPECT_EQ(parse("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", piece).body, "hello");
    EXPECT_EQ(
        parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n3;a=b\r\nhel\r\n2\r\nlo\r\n0\r\nX: y\r\n\r\n",
              piece)
            .body,
        "hello");
    EXPECT_EQ(parse("HTTP/1.0 200 OK\r\n\r\nhello", piece).body, "hello");
    EXPECT_EQ(parse("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", piece).status, 204);
    EXPECT_EQ(parse("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", piece, true).status, 200);
  }
}

TEST(ResponseParser, WhatIsWrongIsRefused) {
  for (const std::string_view text :
       {"SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 2x0 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n", "HTTP/1.1 200 OK\r\n"}) {
    EXPECT_EQ(parse(text, 1000).status, 0) << text;
  }
  EXPECT_EQ(parse("HTTP/1.1 200 OK\r\nX: " + std::string(70'000, 'x') + "\r\n\r\n", 1000).status, 0);
}

TEST(Url, IsReadAndWritten) {
  EXPECT_EQ(*parse_url("http://pacs"), (Url{false, "pacs", 80, "/"}));
  EXPECT_EQ(*parse_url("HTTPS://[::1]:8443/a?b=c#d"), (Url{true, "::1", 8443, "/a?b=c"}));
  EXPECT_EQ(parse_url("http://h?x=1")->target, "/?x=1");
  EXPECT_EQ(to_string(*parse_url("https://h:443/x")), "https://h/x");
  EXPECT_EQ(to_string(*parse_url("http://[::1]:8080")), "http://[::1]:8080/");
  for (const auto* text : {"", "pacs/x", "ftp://h/", "http://", "http://h:0/", "http://h:99999/", "http://u:p@h/",
                           "http://h/a b", "http://[::1/"}) {
    EXPECT_FALSE(parse_url(text)) << text;
  }
  const Url base = *parse_url("http://h:81/a/b?c");
  EXPECT_EQ(to_string(*resolve(base, "d")), "http://h:81/a/d");
  EXPECT_EQ(to_string(*resolve(base, "/d")), "http://h:81/d");
  EXPECT_EQ(to_string(*resolve(base, "https://g/d")), "https://g/d");
}

ClientOptions quick() {
  ClientOptions options;
  options.back_off = 1ms;
  options.transfer_timeout = 10s;
  return options;
}

class WithServer : public testing::Test {
 protected:
  void SetUp() override {
    Router router;
    router.add("GET", "/hello", [](const Request&) { return Response::text(200, "hello"); });
    router.add("GET", "/token", [](const Request& request) {
      return Response::text(200, std::string(request.headers.value_or("Authorization", "none")));
    });
    router.add("GET", "/there", [](const Request&) {
      Response response = Response::text(302, "");
      response.headers.set("Location", "hello");
      return response;
    });
    router.add("GET", "/busy", [this](const Request&) {
      Response response = Response::text(++asked < 3 ? 503 : 200, "at last");
      response.headers.set("Retry-After", "0");
      return response;
    });
    router.add("POST", "/busy", [this](const Request&) { return Response::text(++asked < 3 ? 503 : 200, "at last"); });
    router.add("GET", "/long", [](const Request&) {
      Response response;
      response.body = [left = 100]() mutable -> Result<std::optional<SharedBytes>> {
        if (left-- == 0) return std::optional<SharedBytes>();
        return std::optional(SharedBytes(ByteVector(100'000, std::byte{7})));
      };
      return response;
    });
    router.add(
        "POST", "/count",
        [](const Request& request) {
          std::uint64_t total = 0;
          ByteVector buffer(65536);
          for (;;) {
            const auto count = request.body_reader->read(buffer);
            if (!count) return Response::text(400, count.error().message);
            if (*count == 0) return Response::text(200, std::to_string(total));
            total += *count;
          }
        },
        true);
    ServerOptions options;
    options.port = 0;
    auto started = Server::start(options, std::move(router));
    ASSERT_TRUE(started.has_value()) << started.error().to_string();
    server = std::move(*started);
    url = {false, "127.0.0.1", server->port(), "/"};
  }

  std::atomic<int> asked = 0;
  std::unique_ptr<Server> server;
  Url url;
};

ClientRequest get(std::string target) {
  ClientRequest request;
  request.target = std::move(target);
  return request;
}

TEST_F(WithServer, OneConnectionServesManyRequests) {
  Client client(url, quick());
  for (int i = 0; i < 50; ++i) EXPECT_EQ(client.send(get("/hello"))->body, "hello");
  EXPECT_EQ(client.connection_count(), 1U);
  EXPECT_EQ(client.send(get("/nowhere"))->status, 404);
  ClientRequest head = get("/hello");
  head.method = "HEAD";
  EXPECT_EQ(client.send(head)->body, "");
  EXPECT_EQ(client.send(get("/hello"))->body, "hello");
  EXPECT_EQ(client.connection_count(), 1U);
}

TEST_F(WithServer, TokensAndRedirections) {
  ClientOptions options = quick();
  options.bearer_token = "secret";
  Client client(url, options);
  EXPECT_EQ(client.send(get("/token"))->body, "Bearer secret");
  EXPECT_EQ(client.send(get("/there"))->body, "hello");
}

TEST_F(WithServer, WhatMayBeRepeatedIsRepeated) {
  Client client(url, quick());
  EXPECT_EQ(client.send(get("/busy"))->body, "at last");
  EXPECT_EQ(asked, 3);
  asked = 0;
  ClientRequest post = get("/busy");
  post.method = "POST";
  EXPECT_EQ(client.send(post)->status, 503);
  post.may_repeat = true;
  EXPECT_EQ(client.send(post)->status, 200);
}

TEST_F(WithServer, LongBodiesStreamBothWays) {
  Client client(url, quick());
  std::uint64_t got = 0;
  std::size_t longest = 0;
  const auto response = client.send(
      get("/long"), [](const ResponseHead&) -> Result<void> { return {}; },
      [&](Bytes bytes) -> Result<void> {
        got += bytes.size();
        longest = std::max(longest, bytes.size());
        return {};
      });
  ASSERT_TRUE(response.has_value()) << response.error().to_string();
  EXPECT_EQ(got, 10'000'000U);
  EXPECT_LE(longest, 65536U);

  ClientRequest post = get("/count");
  post.method = "POST";
  post.body = BodySource([] {
    return BodyProducer([left = 100]() mutable -> Result<std::optional<SharedBytes>> {
      if (left-- == 0) return std::optional<SharedBytes>();
      return std::optional(SharedBytes(ByteVector(100'001, std::byte{7})));
    });
  });
  EXPECT_EQ(client.send(post)->body, "10000100");
  EXPECT_EQ(client.connection_count(), 1U);
}

TEST_F(WithServer, CallbacksMayStopIt) {
  Client client(url, quick());
  const auto stopped = client.send(
      get("/long"), [](const ResponseHead&) -> Result<void> { return {}; },
      [&](Bytes) -> Result<void> { return Error{ErrorCode::no_space, "disk full"}; });
  ASSERT_FALSE(stopped.has_value());
  EXPECT_EQ(stopped.error().code, ErrorCode::no_space);
  EXPECT_EQ(client.send(get("/hello"))->body, "hello");
}

TEST_F(WithServer, SecureConnectionsNeedSomethingThatMakesThem) {
  url.secure = true;
  EXPECT_EQ(Client(url, quick()).send(get("/hello")).error().code, ErrorCode::unsupported);
}

// A peer that gives each connection one answer and closes.
class Scripted {
 public:
  explicit Scripted(std::vector<std::string> answers)
      : answers_(std::move(answers)), listener_(*io::Listener::listen("127.0.0.1", 0)), thread_([this] { run(); }) {}
  ~Scripted() { listener_.stop(); }
  [[nodiscard]] Url url() const { return {false, "127.0.0.1", listener_.port(), "/"}; }
  std::atomic<int> connections = 0;

 private:
  void run() {
    for (const std::string& answer : answers_) {
      auto socket = listener_.accept(io::Deadline::after(10s));
      if (!socket) return;
      ++connections;
      std::string received;
      ByteVector buffer(4096);
      while (received.find("\r\n\r\n") == std::string::npos) {
        const auto count = socket->read_some(buffer, io::Deadline::after(10s));
        if (!count || *count == 0) break;
        received += as_text(Bytes(buffer).first(*count));
      }
      static_cast<void>(socket->write_all(as_bytes(answer), io::Deadline::after(10s)));
    }
  }

  std::vector<std::string> answers_;
  io::Listener listener_;
  std::jthread thread_;
};

TEST(Client, TriesAgainWhenTheConnectionFails) {
  Scripted peer(
      {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"});
  Client client(peer.url(), quick());
  const auto response = client.send(get("/"));
  ASSERT_TRUE(response.has_value()) << response.error().to_string();
  EXPECT_EQ(response->body, "ok");
  EXPECT_EQ(peer.connections, 3);
}

TEST(Client, DoesNotRepeatWhatWasPassedOn) {
  Scripted peer({"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", "HTTP/1.1 200 OK\r\n\r\nnever"});
  Client client(peer.url(), quick());
  const auto response = client.send(get("/"));
  ASSERT_FALSE(response.has_value());
  EXPECT_EQ(response.error().code, ErrorCode::truncated);
  EXPECT_EQ(peer.connections, 1);
}

TEST(Client, TokensDoNotLeaveTheServer) {
  Scripted peer({"HTTP/1.1 302 Found\r\nLocation: http://example.org/x\r\nContent-Length: 0\r\n\r\n"});
  Client client(peer.url(), quick());
  EXPECT_EQ(client.send(get("/"))->status, 302);
}

TEST(Client, NothingListens) {
  ClientOptions options = quick();
  options.attempts = 2;
  Client client({false, "127.0.0.1", 1, "/"}, options);
  EXPECT_EQ(client.send(get("/")).error().code, ErrorCode::disconnected);
}

}  // namespace
}  // namespace dicom::http
