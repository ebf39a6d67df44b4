#include "dicom/hl7/mllp.h"

#include <gtest/gtest.h>

#include <atomic>

#include "dicom/hl7/mllp_connection.h"

namespace dicom::hl7 {
namespace {

using namespace std::chrono_literals;

TEST(MLLP, GivesMessagesHoweverTheyAreCut) {
  const std::string stream = "noise" + mllp_block("one") + "\r\n" + mllp_block("two") + "\x0Bthree\x1C";
  for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
    MLLPDecoder decoder;
    std::vector<std::string> messages;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
      ASSERT_TRUE(decoder.feed(as_bytes(stream.substr(at, piece))));
      while (auto message = decoder.next()) messages.push_back(*std::move(message));
    }
    EXPECT_EQ(messages, (std::vector<std::string>{"one", "two", "three"})) << piece;
    EXPECT_EQ(decoder.skipped(), 5U);
    EXPECT_FALSE(decoder.within_block());
  }
}

TEST(MLLP, BeginsAgainWhereABlockBegins) {
  MLLPDecoder decoder;
  ASSERT_TRUE(decoder.feed(as_bytes("\x0Bhalf\x0Bwhole\x1C\r")));
  EXPECT_EQ(decoder.next(), "whole");
}

TEST(MLLP, BoundsAMessage) {
  MLLPDecoder decoder(10);
  ASSERT_TRUE(
      decoder.feed(as_bytes("\x0B"
                            "0123456789")));
  const auto result = decoder.feed(as_bytes("0"));
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::limit_exceeded);
}

TEST(MLLPServer, AnswersManyClients) {
  std::atomic<int> received = 0;
  auto server =
      MLLPServer::start({.on_message = [&](std::string_view message, const std::string&) -> std::vector<std::string> {
        ++received;
        return {"got " + std::string(message), "and done"};
      }});
  ASSERT_TRUE(server.has_value()) << server.error().to_string();
  std::vector<MLLPClient> clients;
  for (int i = 0; i < 5; ++i) {
    auto client = MLLPClient::connect("127.0.0.1", (*server)->port(), io::Deadline::after(5s));
    ASSERT_TRUE(client.has_value()) << client.error().to_string();
    clients.push_back(*std::move(client));
  }
  for (int round = 0; round < 3; ++round) {
    for (MLLPClient& client : clients) {
      const auto answer = client.exchange("x", io::Deadline::after(5s));
      ASSERT_TRUE(answer.has_value()) << answer.error().to_string();
      EXPECT_EQ(*answer, "got x");
      EXPECT_EQ(client.receive(io::Deadline::after(5s)).value(), "and done");
    }
  }
  EXPECT_EQ(received, 15);
}

TEST(MLLPServer, EndsConnectionsThatAreTooManyOrTooLong) {
  std::atomic<int> failures = 0;
  auto server = MLLPServer::start(
      {.maximum_connections = 1,
       .maximum_message = 8,
       .on_message = [](std::string_view, const std::string&) { return std::vector<std::string>{"ok"}; },
       .on_failure = [&](const std::string&, const Error&) { ++failures; }});
  ASSERT_TRUE(server.has_value());
  auto first = MLLPClient::connect("127.0.0.1", (*server)->port(), io::Deadline::after(5s));
  ASSERT_TRUE(first->exchange("12345678", io::Deadline::after(5s)));
  auto second = MLLPClient::connect("127.0.0.1", (*server)->port(), io::Deadline::after(5s));
  ASSERT_TRUE(second.has_value());
  EXPECT_FALSE(second->exchange("x", io::Deadline::after(5s)).has_value());
  EXPECT_FALSE(first->exchange("123456789", io::Deadline::after(5s)).has_value());
  server->reset();
  EXPECT_EQ(failures, 1);
}

}  // namespace
}  // namespace dicom::hl7
