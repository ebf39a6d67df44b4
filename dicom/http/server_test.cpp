#include "dicom/http/server.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace dicom::http {
namespace {

// A client that sends exactly these bytes and reads until the server closes.
std::string exchange(std::uint16_t port, std::string_view sent) {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::string answer;
  if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
    while (!sent.empty()) {
      const ssize_t count = ::send(socket, sent.data(), sent.size(), MSG_NOSIGNAL);
      if (count <= 0) break;
      sent.remove_prefix(static_cast<std::size_t>(count));
    }
    char buffer[4096];
    for (ssize_t count = 0; (count = ::read(socket, buffer, sizeof buffer)) > 0;)
      answer.append(buffer, static_cast<std::size_t>(count));
  }
  ::close(socket);
  return answer;
}

class ServerTest : public testing::Test {
 protected:
  void start() {
    Router router;
    router.add("GET", "/hello", [](const Request&) { return Response::text(200, "hello"); });
    router.add("POST", "/echo", [](const Request& request) { return Response::text(200, request.body); });
    router.add("GET", "/throws", [](const Request&) -> Response { throw std::runtime_error("a fault"); });
    router.add("GET", "/pieces", [](const Request&) {
      Response response;
      response.body = BodyProducer([left = 3]() mutable -> Result<std::optional<SharedBytes>> {
        if (left-- == 0) return std::optional<SharedBytes>();
        return std::optional(SharedBytes(ByteVector(5, std::byte{'x'})));
      });
      return response;
    });
    router.add(
        "POST", "/upload",
        [](const Request& request) {
          std::uint64_t total = 0;
          ByteVector piece(10'000);
          while (true) {
            const auto count = request.body_reader->read(piece);
            if (!count) return Response::text(400, count.error().message);
            if (*count == 0) break;
            total += *count;
          }
          return Response::text(200, std::to_string(total));
        },
        true);
    router.add("POST", "/refuse", [](const Request&) { return Response::text(415, "no"); }, true);
    options_.port = 0;
    options_.maximum_body = 1000;
    options_.access_hook = [this](const Access&) { ++answered_; };
    auto server = Server::start(options_, std::move(router));
    ASSERT_TRUE(server) << server.error().to_string();
    server_ = *std::move(server);
  }

  std::string ask(std::string_view request) { return exchange(server_->port(), request); }

  ServerOptions options_;
  std::atomic<int> answered_ = 0;
  std::unique_ptr<Server> server_;
};

TEST_F(ServerTest, AnswersAndKeepsAlive) {
  start();
  const std::string answer =
      ask("GET /hello HTTP/1.1\r\nHost: x\r\n\r\nGET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK\r\n"));
  EXPECT_NE(answer.find("helloHTTP/1.1 200 OK"), std::string::npos) << answer;
  EXPECT_TRUE(answer.ends_with("hello"));
}

TEST_F(ServerTest, AnswersHeadWithoutBody) {
  start();
  const std::string answer = ask("HEAD /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_NE(answer.find("Content-Length: 5"), std::string::npos);
  EXPECT_TRUE(answer.ends_with("\r\n\r\n"));
}

TEST_F(ServerTest, StreamsAnswersInChunks) {
  start();
  const std::string answer = ask("GET /pieces HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  EXPECT_TRUE(answer.ends_with("\r\n\r\n5\r\nxxxxx\r\n5\r\nxxxxx\r\n5\r\nxxxxx\r\n0\r\n\r\n")) << answer;
}

TEST_F(ServerTest, TakesLargeUploadsInPieces) {
  start();
  const std::string body(1'000'000, 'u');
  EXPECT_TRUE(ask("POST /upload HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1000000\r\n\r\n" + body)
                  .ends_with("\r\n\r\n1000000"));
  EXPECT_TRUE(ask("POST /upload HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: "
                  "chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
                  .ends_with("\r\n\r\n3"));
}

TEST_F(ServerTest, SendsContinueWhenAsked) {
  start();
  const std::string answer =
      ask("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nConnection: close\r\nContent-Length: 2\r\n\r\nab");
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK")) << answer;
  EXPECT_TRUE(answer.ends_with("ab"));
}

TEST_F(ServerTest, AnswersEvenIfTheBodyIsNotRead) {
  start();
  const std::string body(3'000'000, 'u');
  EXPECT_TRUE(
      ask("POST /refuse HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n" + body).starts_with("HTTP/1.1 415 "));
}

TEST_F(ServerTest, SurvivesFaultsOfHandlersAndClients) {
  start();
  EXPECT_TRUE(ask("GET /throws HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").starts_with("HTTP/1.1 500 "));
  EXPECT_TRUE(ask("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n").starts_with("HTTP/1.1 413 "));
  EXPECT_TRUE(ask("nonsense\r\n\r\n").starts_with("HTTP/1.1 400 "));
  EXPECT_TRUE(ask("GET /x%2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").starts_with("HTTP/1.1 400 "));
  EXPECT_TRUE(ask("GET /" + std::string(40'000, 'x') + " HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 431 "));
  EXPECT_TRUE(ask("DELETE /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").starts_with("HTTP/1.1 405 "));
  EXPECT_TRUE(ask("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").ends_with("hello"));
}

TEST_F(ServerTest, DoesNotWaitForSilentClients) {
  options_.header_timeout = std::chrono::seconds(1);
  start();
  EXPECT_EQ(ask("GET /hel"), "");  // closed by the time-out
}

TEST_F(ServerTest, SaysThatAPortIsTaken) {
  start();
  ServerOptions second;
  second.port = server_->port();
  const auto server = Server::start(second, Router());
  ASSERT_FALSE(server);
  EXPECT_NE(server.error().message.find(std::to_string(second.port)), std::string::npos);
}

TEST_F(ServerTest, ServesManyAtOnce) {
  start();
  std::vector<std::thread> clients;
  std::atomic<int> right = 0;
  for (int i = 0; i < 50; ++i) {
    clients.emplace_back([&] {
      right += ask("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").ends_with("hello") ? 1 : 0;
    });
  }
  for (std::thread& client : clients) client.join();
  EXPECT_EQ(right, 50);
  EXPECT_EQ(answered_, 50);
}

}  // namespace
}  // namespace dicom::http
