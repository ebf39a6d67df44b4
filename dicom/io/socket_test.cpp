#include "dicom/io/socket.h"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "dicom/io/listener.h"

namespace dicom::io {
namespace {

using namespace std::chrono_literals;

struct Pair {
  Socket near;
  Socket far;
};

Pair connected(const std::string& host = "127.0.0.1") {
  auto listener = Listener::listen(host, 0);
  EXPECT_TRUE(listener.has_value()) << listener.error().to_string();
  auto near = Socket::connect(host, listener->port(), Deadline::after(5s));
  EXPECT_TRUE(near.has_value()) << near.error().to_string();
  auto far = listener->accept(Deadline::after(5s));
  EXPECT_TRUE(far.has_value()) << far.error().to_string();
  return {std::move(*near), std::move(*far)};
}

TEST(Socket, CarriesBytesInManyParts) {
  Pair pair = connected();
  std::vector<ByteVector> owners;
  std::vector<Bytes> parts;
  for (int i = 0; i < 3000; ++i) {  // more than one call may take
    owners.emplace_back(i % 7, std::byte{static_cast<unsigned char>(i)});
    parts.emplace_back(owners.back());
  }
  ByteVector expected;
  for (const Bytes part : parts) append(expected, part);
  std::jthread writer([&] { EXPECT_TRUE(pair.near.write_all(parts, Deadline::after(5s)).has_value()); });
  ByteVector received;
  ByteVector buffer(1000);
  while (received.size() < expected.size()) {
    auto count = pair.far.read_some(buffer, Deadline::after(5s));
    ASSERT_TRUE(count.has_value());
    ASSERT_GT(*count, 0U);
    append(received, Bytes(buffer).first(*count));
  }
  EXPECT_EQ(received, expected);
}

TEST(Socket, WorksWithIPv6AndNames) {
  EXPECT_NE(connected("::1").far.peer_address().find("[::1]:"), std::string::npos);
  EXPECT_TRUE(connected("localhost").near.is_open());
}

TEST(Socket, ReadsAreBoundedByTheirDeadline) {
  Pair pair = connected();
  ByteVector buffer(10);
  const auto start = std::chrono::steady_clock::now();
  const auto read = pair.near.read_some(buffer, Deadline::after(50ms));
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().code, ErrorCode::timeout);
  EXPECT_LT(std::chrono::steady_clock::now() - start, 2s);
}

TEST(Socket, WritesAreBoundedByTheirDeadline) {
  Pair pair = connected();
  const ByteVector much(64 << 20);
  const auto written = pair.near.write_all(Bytes(much), Deadline::after(50ms));
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().code, ErrorCode::timeout);
}

TEST(Socket, WritingToAPeerThatIsGoneIsAnErrorAndNoSignal) {
  Pair pair = connected();
  pair.far.close();
  const ByteVector some(1 << 20);
  Result<void> written;
  for (int i = 0; i < 10 && written; ++i) written = pair.near.write_all(Bytes(some), Deadline::after(1s));
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().code, ErrorCode::disconnected);
}

TEST(Socket, EndOfStreamIsZeroBytes) {
  Pair pair = connected();
  pair.far.close();
  ByteVector buffer(10);
  EXPECT_EQ(pair.near.read_some(buffer, Deadline::after(1s)).value(), 0U);
}

TEST(Socket, ShutdownWakesAReaderOfAnotherThread) {
  Pair pair = connected();
  std::jthread waker([&] {
    std::this_thread::sleep_for(50ms);
    pair.near.shutdown();
  });
  ByteVector buffer(10);
  const auto read = pair.near.read_some(buffer, Deadline::after(5s));
  EXPECT_TRUE(!read || *read == 0);
}

TEST(Socket, RefusedConnectionsSaySo) {
  std::uint16_t port = 0;
  {
    auto listener = Listener::listen("127.0.0.1", 0);
    port = listener->port();
  }
  const auto connection = Socket::connect("127.0.0.1", port, Deadline::after(1s));
  ASSERT_FALSE(connection.has_value());
  EXPECT_EQ(connection.error().code, ErrorCode::disconnected);
  EXPECT_NE(connection.error().message.find("refused"), std::string::npos);
  EXPECT_EQ(Socket::connect("no.such.host.invalid", 1, Deadline::after(5s)).error().code, ErrorCode::not_found);
}

// A peer with Nagle's algorithm on writes a message in two pieces and waits for an answer: without
// quick acknowledgement the second piece waits about 40 ms for the first one's.
TEST(Socket, APeerWithNagleIsNotKeptWaiting) {
  Pair pair = connected();
  const int off = 0;
  setsockopt(pair.near.native_handle(), IPPROTO_TCP, TCP_NODELAY, &off, sizeof off);
  constexpr int rounds = 50;
  std::jthread peer([&] {
    ByteVector answer(1);
    const ByteVector piece(100);
    for (int i = 0; i < rounds; ++i) {
      EXPECT_TRUE(pair.near.write_all(Bytes(piece), Deadline::after(5s)).has_value());
      EXPECT_TRUE(pair.near.write_all(Bytes(piece), Deadline::after(5s)).has_value());
      EXPECT_EQ(pair.near.read_some(answer, Deadline::after(5s)).value(), 1U);
    }
  });
  const auto start = std::chrono::steady_clock::now();
  ByteVector buffer(1000);
  const ByteVector answer(1);
  for (int i = 0; i < rounds; ++i) {
    std::size_t got = 0;
    while (got < 200) {
      const auto count = pair.far.read_some(buffer, Deadline::after(5s));
      ASSERT_TRUE(count.has_value());
      got += *count;
    }
    ASSERT_TRUE(pair.far.write_all(Bytes(answer), Deadline::after(5s)).has_value());
  }
  EXPECT_LT(std::chrono::steady_clock::now() - start, rounds * 20ms);
}

TEST(Listener, SaysThatAPortIsInUse) {
  auto first = Listener::listen("127.0.0.1", 0);
  const auto second = Listener::listen("127.0.0.1", first->port());
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().code, ErrorCode::conflict);
  EXPECT_NE(second.error().message.find(std::to_string(first->port())), std::string::npos);
}

TEST(Listener, WakesTheThreadThatHasWaitedForTheShortestTime) {
  auto listener = Listener::listen("127.0.0.1", 0);
  ASSERT_TRUE(listener.has_value());
  std::vector<int> order;
  const auto waiter = [&](int number) {
    return std::jthread([&listener, &order, number] {
      EXPECT_TRUE(listener->accept(Deadline::after(10s)).has_value());
      order.push_back(number);
    });
  };
  std::jthread first = waiter(1);
  std::this_thread::sleep_for(50ms);
  std::jthread second = waiter(2);
  std::this_thread::sleep_for(50ms);
  const auto one = Socket::connect("127.0.0.1", listener->port(), Deadline::after(5s));
  second.join();
  const auto other = Socket::connect("127.0.0.1", listener->port(), Deadline::after(5s));
  first.join();
  EXPECT_EQ(order, (std::vector<int>{2, 1}));
}

TEST(Listener, ManyThreadsTakeEachConnectionOnceAndAllStop) {
  auto listener = Listener::listen("127.0.0.1", 0);
  ASSERT_TRUE(listener.has_value());
  std::atomic<int> taken = 0;
  std::atomic<int> stopped = 0;
  std::vector<std::jthread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (;;) {
        auto socket = listener->accept(Deadline::never());
        if (!socket) {
          EXPECT_EQ(socket.error().code, ErrorCode::cancelled);
          ++stopped;
          return;
        }
        ++taken;
      }
    });
  }
  constexpr int count = 500;
  for (int i = 0; i < count; ++i) {
    auto socket = Socket::connect("127.0.0.1", listener->port(), Deadline::after(5s));
    ASSERT_TRUE(socket.has_value());
    ByteVector end(1);
    EXPECT_EQ(socket->read_some(end, Deadline::after(5s)).value_or(1), 0U);  // accepted and closed
  }
  listener->stop();
  threads.clear();
  EXPECT_EQ(taken, count);
  EXPECT_EQ(stopped, 8);
}

TEST(Listener, SeveralThreadsMayWaitWithADeadline) {
  auto listener = Listener::listen("127.0.0.1", 0);
  ASSERT_TRUE(listener.has_value());
  std::vector<std::jthread> threads;
  for (int i = 0; i < 3; ++i) {
    threads.emplace_back([&] { EXPECT_EQ(listener->accept(Deadline::after(20ms)).error().code, ErrorCode::timeout); });
  }
}

TEST(Listener, StopsFromAnotherThread) {
  auto listener = Listener::listen("127.0.0.1", 0);
  std::jthread stopper([&] {
    std::this_thread::sleep_for(20ms);
    listener->stop();
  });
  const auto connection = listener->accept(Deadline::never());
  ASSERT_FALSE(connection.has_value());
  EXPECT_EQ(connection.error().code, ErrorCode::cancelled);
}

}  // namespace
}  // namespace dicom::io
